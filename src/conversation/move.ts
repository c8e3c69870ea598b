import type { Place } from '../places/place.ts';
import { brandIn, isChoice, isEmergency, isStep, isTrouble, isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { readWeights } from '../reading/learned.ts';
import { Model, subjects } from '../reading/score.ts';
import { hashOf } from '../reading/word-index.ts';
import { brandOfTalk } from './intents.ts';
import { aboutOf, subjectsAbout } from './open.ts';
import { hasPaid, isOfTrade, ofElsewhere, saysOnly } from '../reading/said.ts';
import type { Talk } from './talk.ts';

/**
 * What somebody does with a message while a screen is open: they stay with its subject, turn to another one, answer or
 * correct an answer, or chat.
 */
export type Move = 'stays' | 'turns' | 'answers' | 'chats';

const model = new Model(readWeights<Move>('moves'));

/** What can be done in a word on any screen. */
const small: readonly Meaning[] = [
  'thanks',
  'hello',
  'bye',
  'stop',
  'yes',
  'no',
  'topUp',
  'resume',
  'skip',
  'arrived',
];

function kindOf(place: Place): string {
  if (isEmergency(place)) return 'emergency';
  if (isStep(place)) return 'step';
  if (isChoice(place)) return 'choice';
  if (isWalk(place)) return 'walk';
  return isTrouble(place) ? 'trouble' : 'help';
}

/** Returns how much speaks for the open subject, for the likeliest other one, and for none. */
function chancesOf(talk: Talk) {
  const { place, reading } = talk;
  const about = subjectsAbout(aboutOf(place), brandOfTalk(talk));
  const chances = { own: 0, other: 0, none: 0 };
  for (const [at, subject] of subjects.entries()) {
    const chance = reading.chances[at]!;
    if (subject === 'none') chances.none = chance;
    else if (about.includes(subject)) chances.own += chance;
    else chances.other = Math.max(chances.other, chance);
  }
  return chances;
}

/** How much smaller than one a share is, on a scale that tells rare from very rare. */
const rarity = (share: number) => Math.max(-2, Math.log(share + 1e-6) / 4);

/** Returns the signs of a move: what was read, beside the screen that is open. */
export function signsOf(talk: Talk): Record<string, number> {
  const { place, reading } = talk;
  const { own, other, none } = chancesOf(talk);
  const back = reading.aspects[0]?.confidence ?? 0;
  const anyBack = reading.aspects.reduce((sum, { confidence }) => sum + confidence, 0);
  const trade = isOfTrade(reading);
  const words = reading.wordCount;
  return {
    always: 1,
    [`at ${kindOf(place)}`]: 1,
    own,
    other,
    'clearly other': other * other,
    'rather own': Number(own > other),
    'rarity own': rarity(own),
    'rarity other': rarity(other),
    'rarity none': rarity(none),
    heard: Number(reading.intents.length > 0),
    likely: Number(reading.likely.length > 0),
    back,
    'clearly back': back * back,
    'any back': anyBack,
    'rarity back': rarity(back),
    'rarity not back': rarity(1 - anyBack),
    question: Number(reading.question),
    refers: Number(reading.refers),
    negative: Number(reading.negative),
    'turned down': Number(reading.turnedDown),
    explained: reading.explained,
    'fully explained': Number(reading.fullyExplained),
    length: Math.log(1 + words),
    'three words': Number(words <= 3),
    'six words': Number(words <= 6),
    'a story': Number(words > 12),
    priced: Number(reading.priced),
    digits: Number(reading.digits !== undefined),
    amount: Number(reading.amount !== undefined),
    method: Number(reading.method !== undefined),
    number: Number(reading.number !== undefined),
    'same brand': Number(reading.brand !== undefined && reading.brand === brandIn(place)),
    'other brand': Number(reading.brand !== undefined && reading.brand !== brandIn(place)),
    elsewhere: ofElsewhere(reading),
    trade: Number(trade),
    'question of trade': Number(trade && reading.question),
    paid: Number(hasPaid(reading)),
    past: Number(reading.past),
    soon: Number(reading.soon),
    wishes: Number(!saysOnly(reading)),
    meanings: reading.meanings.size,
    ...Object.fromEntries(small.map((one) => [one, Number(reading.meanings.has(one))])),
  };
}

/** Returns the terms of a message, and each at this kind of screen; parts of words tell nothing. */
export function termsAt({ place, reading }: Talk): string[] {
  const kind = kindOf(place);
  const terms = reading.terms.filter((term) => !term.endsWith('~'));
  return terms.flatMap((term) => [term, `${term}@${kind}`]);
}

/** Returns what somebody does with a message while a screen is open. */
export function moveOf(talk: Talk): Move {
  const signs = Object.entries(signsOf(talk)).map(([sign, value]) => [hashOf(sign), value] as const);
  const shares = model.score(termsAt(talk).map(hashOf), signs);
  return model.labels[shares.indexOf(Math.max(...shares))]!;
}
