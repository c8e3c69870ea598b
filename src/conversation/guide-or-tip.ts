import { isGuide } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { bundleFrom } from '../advice/until.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Guide } from '../places/place.ts';
import { isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import { countryIn } from '../reading/country.ts';
import { subjects } from '../reading/score.ts';
import { besideOurs, likelier, mostTelling, prepaidOf, remindable, screensOf, goalOf } from './intents.ts';
import { first, hasPaid, isOfTopUp, isOfVoucher, ofElsewhere, says, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';

/** Guides that rules and intents lead to. */
const byRule: readonly Guide[] = ['refused', 'voucher-refused', 'wrong', 'stolen', 'identify'];
/** Guides and tips of which whole sentences were learnt: they are intents like any other. */
const learnt: ReadonlySet<string> = new Set(subjects);
/** Those that a phrase inside a sentence is enough for. */
const inSentence = mostTelling.filter((guide) => !byRule.includes(guide) && !learnt.has(guide));
const tipsInSentence = ['sunday', 'moment', 'bridge'] as const;
/** Intents that such a tip answers better. */
const vague: ReadonlySet<Intent> = new Set<Intent>([
  'offline',
  'budget',
  'promotions',
  'backup',
  'balance',
  'travel-esim',
]);

/** Intents that a guide, or a tip on one trouble, answers: surer than a phrase, which knows only itself. */
const answers = (intent: Intent) =>
  (isGuide(intent) && intent !== 'stolen') || intent === 'drain' || intent === 'auto';

/** What may be asked from another country. */
const fromAfar: ReadonlySet<Intent> = new Set<Intent>(['online', 'other-person', 'paid-from-abroad']);
/** So sure of an intent that a word of it is enough. */
const hint = 0.15;
/** So sure that a brand and a country are enough. */
const likely = 0.3;

/** What a sentence, or a phrase in it, asks for, in order of precedence. */
const rules: readonly Rule[] = [
  monthly,
  remind,
  otherName,
  serviceNumber,
  stillSold,
  keptCard,
  helpFromAbroad,
  topUpThere,
  surerGuide,
  country,
  bundle,
];
/** What nobody asks who tops up for others. */
const rulesForOneself: readonly Rule[] = [
  foreignCard,
  callsAbroad,
  budget,
  hasEsim,
  withOurCard,
  auto,
  phrase,
];

/** Returns the guide, the tip or another screen that a sentence, or a phrase in it, asks for. */
export function guideOrTip(talk: Talk): Arrival | undefined {
  const { ideas } = talk.reading;
  if (besideOurs(talk.reading)) return undefined;
  return first(ideas.has('others') && ideas.has('topup') ? rules : [...rules, ...rulesForOneself], talk);
}

const showGuide = (talk: Talk, guide: Guide) => to({ at: 'guide', guide, brand: prepaidOf(talk) });

/** Returns the brand that a message names, if it can be topped up or another one can that the talk is about. */
const namedBrand = (talk: Talk) => (prepaidOf(talk) ? talk.reading.brand : undefined);

/** Returns how sure it is that this is asked for, 0 to 1. */
const sureOf = ({ intents }: Reading, one: Intent) =>
  intents.find(({ intent }) => intent === one)?.confidence ?? 0;

function monthly(talk: Talk) {
  const brand = namedBrand(talk);
  return talk.reading.meanings.has('monthly') && brand ? to({ at: 'monthly', brand }) : undefined;
}

function remind(talk: Talk) {
  return talk.reading.meanings.has('remindMe') ? remindable(prepaidOf(talk)) : undefined;
}

function otherName(talk: Talk) {
  const { meanings, ideas } = talk.reading;
  return meanings.has('otherName') && ideas.has('topup') ? showGuide(talk, 'identify') : undefined;
}

/** The number of a brand's customer service. */
function serviceNumber(talk: Talk) {
  const { meanings, question, intents, ideas } = talk.reading;
  const asks = meanings.has('support') && question && !intents.length && !ideas.has('topup');
  return asks && namedBrand(talk) ? goalOf(talk, 'support') : undefined;
}

/** Whether a brand has prepaid still. */
function stillSold(talk: Talk) {
  const { meanings, question, ideas } = talk.reading;
  const brand = namedBrand(talk);
  return meanings.has('stillSold') && brand && question && !ideas.has('topup')
    ? to({ at: 'way', brand }, { say: 'still-sold', brand })
    : undefined;
}

/** Somebody else's card that is to be kept. */
function keptCard(talk: Talk) {
  const { meanings, ideas } = talk.reading;
  const kept =
    meanings.has('handedMe') && ideas.has('sim') && !isOfTopUp(talk.reading) && !meanings.has('voucher');
  return kept ? showGuide(talk, 'identify') : undefined;
}

/** A top-up for somebody here, from another country. */
function helpFromAbroad(talk: Talk) {
  const { intents, ideas, typed } = talk.reading;
  const helps =
    intents.some(({ intent }) => intent === 'paid-from-abroad') && ideas.has('others') && ideas.has('topup');
  return helps && countryIn(typed) ? showGuide(talk, 'paid-from-abroad') : undefined;
}

/** A top-up of one's own card, asked for there. */
function topUpThere(talk: Talk) {
  const { brand, ideas, meanings, question, typed } = talk.reading;
  const there =
    sureOf(talk.reading, 'abroad') + sureOf(talk.reading, 'paid-from-abroad') >= hint &&
    meanings.has('landAbroad');
  const tops = brand && ideas.has('topup') && !ideas.has('others') && !meanings.has('voucher');
  return there && tops && question && countryIn(typed) ? showGuide(talk, 'abroad') : undefined;
}

function surerGuide(talk: Talk) {
  const [best] = screensOf(talk);
  return best && answers(best.intent) && best.sure >= likelier ? to(best.place) : undefined;
}

/** A country in a question that may be about the card there is what it is about. */
function country(talk: Talk) {
  const { brand, ideas, meanings, question, typed } = talk.reading;
  const [abroad, paid] = [sureOf(talk.reading, 'abroad'), sureOf(talk.reading, 'paid-from-abroad')];
  const [best] = screensOf(talk);
  // To top up one's own card from there: its screen says whether the page works.
  const own = brand && !meanings.has('voucher') && abroad >= likely;
  const worksThere = own || (abroad >= hint && !ideas.has('topup'));
  // To top up from another country, for oneself or for somebody here.
  const from = (question || ideas.has('others')) && best !== undefined && fromAfar.has(best.intent);
  if (!(worksThere || from) || !countryIn(typed)) return undefined;
  const forThem = ideas.has('others') || paid > abroad;
  return showGuide(talk, forThem && !worksThere ? 'paid-from-abroad' : 'abroad');
}

/** Whether so much brings data. */
function bundle({ reading: { question, brand, amount, ideas } }: Talk) {
  const from = question && brand && amount !== undefined && ideas.has('data') && bundleFrom(brandOf(brand));
  return from ? to({ at: 'amount', brand }, { say: 'bundle', brand, amount, from }) : undefined;
}

const isForeign = ({ meanings, ideas }: Reading) => meanings.has('foreign') || ideas.has('xforeign');
const isOfPaying = ({ ideas, method }: Reading) =>
  ideas.has('method') || ideas.has('refused') || method !== undefined;

/** A brand of ours, and another country: its name is not enough. */
function foreignCard(talk: Talk) {
  const { brand, ideas } = talk.reading;
  const foreign = isForeign(talk.reading);
  const others = foreign || ideas.has('xtelco') || ideas.has('xtelcos');
  const theirs = brand
    ? foreign && (ideas.has('sim') || ideas.has('topup') || isOfVoucher(talk.reading))
    : others && ideas.has('topup') && ideas.has('sim');
  const other = isOfPaying(talk.reading) || says(talk.reading, 'identify', 'abroad', 'leaving');
  return theirs && !other ? showGuide(talk, 'country') : undefined;
}

/** What calls to another country cost, or whether they are in the bundle. */
function callsAbroad(talk: Talk) {
  const { ideas } = talk.reading;
  const calls = ideas.has('call') || (ideas.has('bundle') && ideas.has('xforeign'));
  const other = ideas.has('topup') || ideas.has('sim') || says(talk.reading, 'abroad', 'support');
  return isForeign(talk.reading) && calls && !other ? showGuide(talk, 'calling-abroad') : undefined;
}

/** How much somebody needs for so long. */
function budget(talk: Talk) {
  const { ideas, brand } = talk.reading;
  const asks = screensOf(talk)[0]?.intent === 'amounts' && ideas.has('howmuch') && ideas.has('period');
  return asks && !brand ? to({ at: 'tip', tip: 'budget' }) : undefined;
}

/** Whether a brand has an eSIM. */
function hasEsim(talk: Talk) {
  const { meanings, brand, question, wordCount, ideas, amount } = talk.reading;
  const asks = meanings.has('esim') && brand && question && wordCount >= 4;
  return asks && !ideas.has('topup') && amount === undefined ? showGuide(talk, 'sim-or-esim') : undefined;
}

/** Whoever travels with a card of ours, and wishes no top-up. */
function withOurCard(talk: Talk) {
  const { meanings, brand, amount, ideas } = talk.reading;
  const travels = meanings.has('abroad') && !meanings.has('support') && brand && amount === undefined;
  return travels && !ideas.has('topup') && !isOfPaying(talk.reading) ? showGuide(talk, 'abroad') : undefined;
}

function auto(talk: Talk) {
  const { meanings } = talk.reading;
  return meanings.has('auto') ? to({ at: 'tip', tip: 'auto', brand: prepaidOf(talk) }) : undefined;
}

/** A guide or a tip of which a phrase inside the sentence is enough. */
function phrase(talk: Talk) {
  const { meanings, intents } = talk.reading;
  const guide = inSentence.find((one) => meanings.has(one));
  if (guide) return showGuide(talk, guide);
  const intent = intents[0]?.intent;
  const tip =
    intent === undefined || vague.has(intent) ? tipsInSentence.find((one) => meanings.has(one)) : undefined;
  return tip && to({ at: 'tip', tip, brand: prepaidOf(talk) });
}

/** So many words at most say no more than that one travels. */
const mostDeparting = 9;
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
  const { brand, meanings, ideas, typed } = talk.reading;
  if (!brand) return departing(talk);
  if (isWalk(talk.place) || hasPaid(talk.reading) || ideas.has('topup') || ideas.has('call'))
    return undefined;
  if (says(talk.reading, ...otherwise) || !canTopUp(brandOf(brand))) return undefined;
  // Who leaves, and does not ask whether it works there, leaves.
  if (meanings.has('leaving') && !ideas.has('works') && !meanings.has('received')) return undefined;
  const [best] = screensOf(talk);
  if (best && best.sure >= likelier && best.intent !== 'abroad') return undefined;
  return countryIn(typed) ? to({ at: 'guide', guide: 'abroad', brand }) : undefined;
}

/** Tomorrow, and a country, and no question about anything else: somebody travels. */
function departing(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { soon, typed, intents, wordCount, brand, question } = reading;
  const other = intents[0] !== undefined && intents[0].intent !== 'abroad';
  if (brand || isWalk(place) || other || ofElsewhere(reading) > 0 || wordCount > mostDeparting)
    return undefined;
  const asks = question && !reading.likely.some(({ intent }) => intent === 'abroad');
  return soon && !asks && countryIn(typed)
    ? to({ at: 'guide', guide: 'abroad', brand: prepaidOf(talk) })
    : undefined;
}
