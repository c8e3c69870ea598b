import type { Intent } from '../advice/intents.ts';
import { brandOf } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { begin, firstOnline } from '../places/steps.ts';
import { brandIn, isAnswer, isOnGuide, isWalk, leadsToPay } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { countryIn } from '../reading/country.ts';
import type { Reading } from '../reading/reading.ts';
import { dear, drain, overfull, usedUp } from './credit-gone.ts';
import { lost } from './emergency.ts';
import {
  counts,
  handedOver,
  hasPaid,
  isAbroad,
  isChargedTwice,
  isMute,
  isNotThere,
  isOfTopUp,
  isOrder,
  isOfVoucher,
  isRefused,
  isZero,
  says,
  wishesMore,
  asksAgain,
} from '../reading/said.ts';
import { first, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';
import { clear, clearly, goalOf, goesOn, guideOf, likelier, prepaidOf, screensOf } from './intents.ts';
import { codeRefused, holding, ofVoucher, spoilt } from './vouchers.ts';

/*
 * What went wrong, and the screen that helps: asked in this order, the first that applies decides.
 */
const phrases: Rule[] = [
  // What was charged twice is claimed back.
  twice,
  // Without internet there are other ways to top up; topped up and without internet, it is the data.
  offline,
  // A payment of which a part arrived, that broke off, that failed and was charged, or is perhaps to be repeated.
  uncertain,
  // What was on the card, and is gone since, was used up.
  usedUp,
  // With credit on it, a card with which nobody can be called has no service.
  mute,
  // An intent that is sure enough says which trouble it is.
  sure,
  // What a paid number took has a screen of its own.
  premium,
  // Whoever looks for Wi-Fi, or whose travel eSIM is empty, has paid us nothing yet.
  outOfData,
  // What a card may not hold would be lost.
  overfull,
  // A price by the megabyte or the minute is the price abroad, or what drains a card.
  dear,
  // A ticket that is lost or cannot be read goes back to the shop.
  spoilt,
  // A card that was never activated is identified first.
  unidentified,
  // A lost or stolen phone is reported first.
  lost,
  // A code that is refused has a way out of its own.
  codeRefused,
  // Whoever has bought a voucher is shown how to use it.
  holding,
  // What stands on a card is its balance, unless more is wished for.
  standing,
];
const rules: Rule[] = [
  ...phrases,
  // What was paid or waited for, and is not there, has not arrived.
  missing,
  // The words of a button name a trouble.
  namedTrouble,
];

/** Returns where the trouble leads that a message tells of. */
export function troubled(talk: Talk): Arrival | undefined {
  const [best] = screensOf(talk);
  const tells = best && (troubles.has(best.intent) || worded.has(best.intent) || asksAgain(talk.reading));
  const other = best && !tells && !goesOn(talk) ? best.sure : 0;
  // What clearly asks for something else tells of no trouble, whatever its words.
  if (other >= clear) return best?.intent === 'drain' ? (premium(talk) ?? usedUp(talk)) : undefined;
  // Where something else is likely, and nothing to pay, words that stand apart tell of none.
  const likely = other >= likelier && best && !leadsToPay(best.place);
  const trouble = first(likely ? phrases : rules, talk);
  if (!trouble || isSlip(talk, trouble.place) || goesToShop(talk, trouble.place)) return undefined;
  return ofVoucher(talk, trouble.place) ? guideOf(talk, 'voucher-refused') : trouble;
}

/** Returns the help for whoever has paid and is on the way to pay. */
export function paidAlready(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const paying = !isAnswer(place) && place.at !== 'voucher';
  const paid = hasPaid(reading) || handedOver(reading);
  if (!paying || !paid) return undefined;
  // Another walk was completed: which of the two was paid is asked.
  const other = talk.brand && talk.brand !== brandIn(place) && place.at !== 'card' && !reading.brand;
  return troubled(talk) ?? (other ? to(begin('not-arrived', undefined)) : goalOf(talk, 'not-arrived'));
}

/**
 * Returns true if a number, an amount or a brand was mistaken before anything was paid: it is put right in the walk.
 */
export function isSlip({ place, reading }: Talk, trouble: Place): boolean {
  const other =
    reading.number?.ok ||
    reading.amount !== undefined ||
    reading.brands.some(({ id, as }) => as === 'named' && id !== brandIn(place));
  return isWalk(place) && other && !hasPaid(reading) && isOnGuide(trouble, 'wrong', 'voucher-refused');
}

/** On the way to a payment, whoever has no internet and goes to a shop pays there. */
function goesToShop({ place, reading }: Talk, trouble: Place): boolean {
  return isWalk(place) && trouble.at === 'no-data' && reading.meanings.has('offline') && !hasPaid(reading);
}

function premium(talk: Talk): Arrival | undefined {
  const { meanings, digits = '' } = talk.reading;
  return meanings.has('premium') || /^090\d$/.test(digits) ? guideOf(talk, 'premium') : undefined;
}

function unidentified(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative, method } = talk.reading;
  if (meanings.has('notActivated') && !ideas.has('data') && !ideas.has('bundle'))
    return guideOf(talk, 'identify');
  // Whoever bought a card that does nothing at all.
  const dead = negative && (ideas.has('works') || ideas.has('call') || meanings.has('no-service'));
  const bought = meanings.has('bought') && ideas.has('sim') && !ideas.has('topup') && !method;
  const other = ideas.has('data') || isOfVoucher(talk.reading);
  return bought && dead && !other
    ? { ...guideOf(talk, 'identify'), remark: { say: 'activate-first' } }
    : undefined;
}

function outOfData(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, question } = reading;
  // In a town, at a station, on a train: Wi-Fi is asked for, whatever for.
  const out = meanings.has('town') || ideas.has('place') || ideas.has('xtravel');
  if (meanings.has('wifi') && question && out) return guideOf(talk, 'wifi');
  if (!clearly(talk) || hasPaid(reading)) return undefined;
  return reading.seller && !reading.brand ? { place: { at: 'seller', seller: reading.seller } } : undefined;
}

function offline(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, question } = reading;
  // Neither credit nor internet: how to top up without.
  if (meanings.has('noInternet') && ideas.has('empty')) return goalOf(talk, 'no-internet');
  const without = meanings.has('noData') || meanings.has('noInternet');
  if (!without || !isOfTopUp(reading)) return undefined;
  if (question && !hasPaid(reading)) return goalOf(talk, 'no-internet');
  return question || meanings.has('notArrived') ? undefined : goalOf(talk, 'no-data');
}

function twice(talk: Talk): Arrival | undefined {
  if (!isChargedTwice(talk.reading)) return undefined;
  const { place } = goalOf(talk, 'support');
  return to(place.at === 'support' ? { ...place, twice: true } : place, { say: 'paid-twice' });
}

function uncertain(talk: Talk): Arrival | undefined {
  const { ideas, meanings, figures, amount, question } = talk.reading;
  const failed = isRefused(talk.reading);
  const pays = ideas.has('pay') || ideas.has('topup') || hasPaid(talk.reading);
  const unknown =
    (meanings.has('partly') && figures.length > 0) ||
    // Where a page hung, a sum that is told of may have gone.
    (meanings.has('stuck') && (pays || amount !== undefined)) ||
    (meanings.has('charged') && failed) ||
    (meanings.has('payAgain') && pays && question && !failed && !meanings.has('voucher-refused'));
  return unknown ? goalOf(talk, 'not-arrived') : undefined;
}

/** Intents that ask for a thing that is no top-up, and may be missing too. */
const things: ReadonlySet<Intent | undefined> = new Set<Intent | undefined>([
  'receipt',
  'login',
  'phone-esim',
]);

/** Returns true if what is missing is no top-up: an invoice, a mail to log in, a button. */
export function missesOther({ reading }: Talk): boolean {
  const { intents, meanings } = reading;
  const bill = meanings.has('monthly') && !hasPaid(reading);
  return things.has(intents[0]?.intent) || bill || meanings.has('button');
}

/** Intents that are troubles. */
const troubles: ReadonlySet<Intent> = new Set<Intent>([
  'not-arrived',
  'no-data',
  'card-refused',
  'wrong-number',
  'cut-off',
  'lost',
  'blocked',
  'voucher-refused',
  'no-answer',
]);
/** Of these the words say more: whether it was paid once, twice or perhaps, what there is without data, what a sum is. */
const worded: ReadonlySet<Intent> = new Set<Intent>(['not-arrived', 'card-refused', 'no-data', 'amounts']);

function sure(talk: Talk): Arrival | undefined {
  const [best] = screensOf(talk);
  if (!best || !troubles.has(best.intent) || talk.reading.meanings.has('drain')) return undefined;
  // A brand "on the web" is where to pay, and not what fails.
  const wish = isOrder(talk.reading) && !hasPaid(talk.reading) && !talk.reading.negative;
  if (best.intent === 'no-data' && wish) return undefined;
  // What points back, or consists of the words of buttons, says by itself what it is.
  const told = goesOn(talk) || talk.reading.fullyExplained;
  if (best.sure < (told ? clear : likelier) || (best.intent === 'not-arrived' && missesOther(talk)))
    return undefined;
  const { place } = best;
  const far = place.at === 'no-data' && talk.place.at !== 'no-data' && countryIn(talk.reading.typed);
  return { place: far ? { ...place, step: 'abroad' } : place };
}

function missing(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, negative, question } = reading;
  const paid = hasPaid(reading) || (negative && handedOver(reading));
  const sum = reading.amount !== undefined && isNotThere(reading);
  const named = ideas.has('topup') || ideas.has('paid') || ideas.has('credit') || sum;
  const late =
    (negative && meanings.has('received')) ||
    says(reading, 'waited') ||
    isNotThere(reading) ||
    ideas.has('notarrived') ||
    (ideas.has('wait') && (negative || paid));
  const told = !question && !ruleOfButton(reading) && !missesOther(talk);
  const isMissing =
    // A voucher that was taken, and brought nothing.
    (isOfVoucher(reading) && isZero(reading) && (negative || meanings.has('accepts'))) ||
    // Some minutes or hours after it was paid.
    (counts(reading, 'time') && (isZero(reading) ? named || paid : paid && !question)) ||
    (told && ((late && named) || (paid && reading.brand !== undefined)));
  return isMissing ? goalOf(talk, 'not-arrived') : undefined;
}

function mute(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const sum = counts(reading, 'had') || counts(reading, 'money') || reading.amount !== undefined;
  const far = isAbroad(reading) || countryIn(reading.typed);
  return sum && isMute(reading) && !reading.past && !hasPaid(reading) && !far
    ? guideOf(talk, 'no-service')
    : undefined;
}

function standing(talk: Talk): Arrival | undefined {
  const { ideas, question } = talk.reading;
  if (!counts(talk.reading, 'had') || says(talk.reading, 'topUp', 'died')) return undefined;
  if (wishesMore(talk.reading) && !question) {
    const id = prepaidOf(talk);
    const online = ideas.has('online') || ideas.has('data');
    return id && online ? to(firstOnline(brandOf(id), {})) : goalOf(talk, 'top-up');
  }
  if (question && ideas.has('howlong')) return goalOf(talk, 'validity');
  const [best] = screensOf(talk);
  return question && best && best.intent !== 'balance' ? undefined : goalOf(talk, 'balance');
}

/** Troubles that the words of a button name, and where each leads. */
const buttons = {
  drain,
  noData: (talk: Talk) => goalOf(talk, 'no-data'),
  notArrived: (talk: Talk) => (missesOther(talk) ? undefined : goalOf(talk, 'not-arrived')),
  refused: (talk: Talk) => guideOf(talk, 'refused'),
  wrong: (talk: Talk) => guideOf(talk, 'wrong'),
} satisfies Partial<Record<Meaning, Rule>>;

/** The trouble that the words of a button name; a card that is not taken, however that is put. */
function ruleOfButton({ meanings, ideas, method, negative }: Reading): Rule | undefined {
  const card = method !== undefined || ideas.has('sim') || ideas.has('method');
  const name = (Object.keys(buttons) as (keyof typeof buttons)[]).find((one) => meanings.has(one));
  const turned = meanings.has('accepts') && negative && card;
  return name ? buttons[name] : turned ? buttons.refused : undefined;
}

function namedTrouble(talk: Talk): Arrival | undefined {
  return ruleOfButton(talk.reading)?.(talk);
}
