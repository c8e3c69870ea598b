import { isGuide } from '../advice/intents.ts';
import { dataSteps } from '../advice/budget.ts';
import type { Intent } from '../advice/intents.ts';
import { bundleFrom } from '../advice/until.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import type { Guide, Place } from '../places/place.ts';
import { isOnGuide, isOnTip, isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { gigabytesIn } from '../reading/volume.ts';
import { countryIn } from '../reading/country.ts';
import { subjects } from '../reading/score.ts';
import { besideOurs, likelier, mostTelling, prepaidOf, screensOf } from './intents.ts';
import { confidenceIn, hasPaid, says } from '../reading/said.ts';
import { first, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';

/** Guides that rules and intents lead to. */
const byRule: readonly Guide[] = ['refused', 'voucher-refused', 'wrong', 'stolen', 'identify'];
/** Guides and tips of which whole sentences were learnt: they are intents like any other. */
const learnt: ReadonlySet<string> = new Set(subjects);
/** Those that a phrase inside a sentence is enough for. */
const inSentence = mostTelling.filter((guide) => !byRule.includes(guide) && !learnt.has(guide));
const tipsInSentence = ['sunday', 'moment', 'bridge'] as const;
/** Intents that a guide, or a tip on one trouble, answers: surer than a phrase, which knows only itself. */
const answers = (intent: Intent) =>
  (isGuide(intent) && intent !== 'stolen') || intent === 'drain' || intent === 'auto';

/** What a sentence, or a phrase in it, asks for, in order of precedence. */
const rules: readonly Rule[] = [
  monthly,
  stillSold,
  otherName,
  helpFromAbroad,
  topUpThere,
  surerGuide,
  bundle,
  hasEsim,
  phrase,
];

/** Returns the guide, the tip or another screen that a sentence, or a phrase in it, asks for. */
export function guideOrTip(talk: Talk): Arrival | undefined {
  return besideOurs(talk.reading) ? undefined : first(rules, talk);
}

const showGuide = (talk: Talk, guide: Guide) => to({ at: 'guide', guide, brand: prepaidOf(talk) });

/** Returns the brand that a message names, if it can be topped up or another one can that the talk is about. */
const namedBrand = (talk: Talk) => (prepaidOf(talk) ? talk.reading.brand : undefined);

function monthly(talk: Talk) {
  const brand = namedBrand(talk);
  return talk.reading.meanings.has('monthly') && brand ? to({ at: 'monthly', brand }) : undefined;
}

/** Whether a brand has prepaid still. */
function stillSold(talk: Talk) {
  const brand = namedBrand(talk);
  return talk.reading.meanings.has('stillSold') && brand
    ? to({ at: 'way', brand }, { say: 'still-sold', brand })
    : undefined;
}

/** A top-up of one's own card, asked for there. */
function topUpThere(talk: Talk) {
  const { brand, ideas, meanings, question } = talk.reading;
  const tops = brand && ideas.has('topup') && question;
  return meanings.has('landAbroad') && tops ? showGuide(talk, 'abroad') : undefined;
}

/** A top-up for somebody here, from another country. */
function helpFromAbroad(talk: Talk) {
  const { brand, ideas, typed } = talk.reading;
  const sureOf = (one: Intent) => confidenceIn(talk.reading, one);
  const helps =
    (!brand && sureOf('paid-from-abroad') > sureOf('abroad')) ||
    (ideas.has('others') && sureOf('paid-from-abroad') + sureOf('other-person') > 0);
  return helps && countryIn(typed) ? showGuide(talk, 'paid-from-abroad') : undefined;
}

/** Whose name a card is in. */
function otherName(talk: Talk) {
  const { meanings, ideas } = talk.reading;
  return meanings.has('otherName') && ideas.has('topup') ? showGuide(talk, 'identify') : undefined;
}

function surerGuide(talk: Talk) {
  const [best] = screensOf(talk);
  return best && answers(best.intent) && best.sure >= likelier ? to(best.place) : undefined;
}

/** Whether so much brings data. */
function bundle({ reading: { question, brand, amount, ideas } }: Talk) {
  const from = question && brand && amount !== undefined && ideas.has('data') && bundleFrom(brandOf(brand));
  return from ? to({ at: 'amount', brand }, { say: 'bundle', brand, amount, from }) : undefined;
}

/** Whether a brand has an eSIM. */
function hasEsim(talk: Talk) {
  const { meanings, brand, question, ideas } = talk.reading;
  const asks = meanings.has('esim') && brand && question && !ideas.has('topup');
  return asks ? showGuide(talk, 'sim-or-esim') : undefined;
}

/** A guide or a tip of which a phrase inside the sentence is enough. */
function phrase(talk: Talk) {
  const { meanings, intents } = talk.reading;
  const guide = inSentence.find((one) => meanings.has(one));
  if (guide) return showGuide(talk, guide);
  // When a shop is open is asked of the tip.
  const [{ intent } = { intent: 'offline' }] = intents;
  const tip = intent === 'offline' ? tipsInSentence.find((one) => meanings.has(one)) : undefined;
  return tip && to({ at: 'tip', tip, brand: prepaidOf(talk) });
}

/** Whether a price with its gigabytes that was read somewhere is true: the operator's own page tells. */
export function priceDoubted(talk: Talk): Arrival | undefined {
  const { brand, danger, priced, typed, aspects } = talk.reading;
  const [back] = aspects;
  const read = priced && gigabytesIn(typed) !== undefined;
  const doubted = read && back?.aspect === 'certain' && back.confidence > likelier;
  if (!doubted || !brand || danger !== undefined) return undefined;
  const place: Place = { at: 'tip', tip: 'promotions', brand: prepaidOf(talk) };
  return to(place, aspectRemark(place, 'certain', { first: true }));
}

/** What may be asked with a number of gigabytes. */
const ofBudget: ReadonlySet<Intent> = new Set<Intent>(['budget', 'which-card', 'promotions', 'amounts']);
/** Where one thinks about how much one needs. */
const thinks = ({ place }: Talk) =>
  place.at === 'budget' || isOnTip(place, 'budget') || isOnGuide(place, 'which-card');

/** Returns the budget for the gigabytes that somebody says they need. */
export function volume(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const said = reading.amount === undefined && !hasPaid(reading) ? gigabytesIn(reading.typed) : undefined;
  if (!said || reading.seller) return undefined;
  const asks =
    reading.question && !reading.brand && reading.intents.some(({ intent }) => ofBudget.has(intent));
  if (!(thinks(talk) || asks || reading.intents[0]?.intent === 'budget')) return undefined;
  const gb = dataSteps.find((step) => step >= said) ?? dataSteps.at(-1)!;
  return to({ at: 'budget', stay: 'month', gb, minutes: 0 });
}

/** What a brand and a country may be said with, and another screen answers. */
const otherwise: readonly Meaning[] = [
  'topUp',
  'noData',
  'notArrived',
  'voucher',
  'porting',
  'stolen',
  'lost',
  'support',
];

/**
 * Returns the guide on being abroad for whoever names a country, with their brand or a day to come, and wishes no top-
 * up.
 */
export function travelling(talk: Talk): Arrival | undefined {
  const { brand, meanings, ideas, typed, soon } = talk.reading;
  if (isWalk(talk.place) || hasPaid(talk.reading) || ideas.has('topup') || ideas.has('call'))
    return undefined;
  if (says(talk.reading, ...otherwise) || (brand ? !canTopUp(brandOf(brand)) : !soon)) return undefined;
  // Who leaves, and does not ask whether it works there, leaves.
  if (meanings.has('leaving') && !ideas.has('works') && !meanings.has('received')) return undefined;
  const [best] = screensOf(talk);
  if (best && best.sure >= likelier && best.intent !== 'abroad') return undefined;
  return countryIn(typed) ? showGuide(talk, 'abroad') : undefined;
}
