import type { Intent } from '../advice/intents.ts';
import { methods } from '../catalogue/index.ts';
import { countryIn } from './country.ts';
import { tellsOf } from './danger.ts';
import { makeSmallTest } from './find-small.ts';
import { fold } from './fold.ts';
import type { Figure } from './figures.ts';
import type { Meaning, Small } from './lexicon.ts';
import type { Reading } from './reading.ts';

/*
 * What a reading amounts to, in one word: what several rules ask of it, and none of them of a screen.
 */

/** Returns true if a message says one of these. */
export function says({ meanings }: Reading, ...wanted: readonly Meaning[]): boolean {
  return wanted.some((one) => meanings.has(one));
}

/** Returns what tells whether a message has such words. */
export function toldBy(kind: Small): (reading: Reading) => boolean {
  const tells = makeSmallTest(kind);
  return ({ typed }) => tells(fold(typed));
}

/** Returns how sure it is that a message asks for this, from 0 to 1. */
export function confidenceIn({ intents }: Reading, asked: Intent | undefined): number {
  return intents.find(({ intent }) => intent === asked)?.confidence ?? 0;
}

/** Where one pays. */
export const payingPlaces: readonly Meaning[] = ['online', 'offline', 'shop', 'retail', 'fuel', 'post'];

/** What one tells of a trouble: a kind of card, how it was paid, that it is still so. */
const details: ReadonlySet<string> = new Set([
  ...Object.keys(methods),
  'physical',
  'esim',
  'euro',
  'yes',
  'no',
  'notSure',
  'dontKnow',
  'here',
  'abroad',
  'foreign',
  'landAbroad',
  'received',
  'accepts',
  'paid',
  'charged',
  'toppedUp',
  'partly',
  'twice',
  'stuck',
  'waited',
  'fast',
  'drain',
  'friend',
  'whatElse',
  'toSay',
  'didIt',
  'proof',
  'costs',
  'outOfBundle',
  'stop',
  'otherOne',
  'safe',
  'duration',
  'login',
  'recommend',
]);

/** Returns true if a message says nothing but such details, and perhaps these. */
export function saysOnly({ meanings }: Reading, ...beside: readonly Meaning[]): boolean {
  return [...meanings].every((one) => details.has(one) || beside.includes(one));
}

/** Returns true if a message names a brand and a way, and neither asks nor wishes anything else. */
export function isOrder(reading: Reading): boolean {
  const { brand, meanings, question, explained, wordCount } = reading;
  const named = (meanings.has('town') && wordCount <= 6) || says(reading, ...payingPlaces);
  return (
    brand !== undefined &&
    named &&
    !question &&
    !wasHanded(reading) &&
    explained > 0.5 &&
    saysOnly(reading, ...payingPlaces, 'topUp', 'hello', 'thanks', 'town')
  );
}

/** Returns true if a message speaks of being in, or going to, another country. */
export function isAbroad({ meanings, ideas }: Reading): boolean {
  return meanings.has('abroad') || meanings.has('foreign') || ideas.has('xforeign');
}

/** Returns true if a message speaks of topping up, as a wish or with a word of it. */
export function isOfTopUp({ meanings, ideas }: Reading): boolean {
  return meanings.has('topUp') || ideas.has('topup');
}

/** Returns true if a message tells that something was refused, with the words of the button or with a word of it. */
export function isRefused({ meanings, ideas }: Reading): boolean {
  return meanings.has('refused') || ideas.has('refused');
}

/** Returns true if a message asks when, or whether, the money comes back. */
export function isOfRefund({ meanings, aspects }: Reading): boolean {
  return meanings.has('moneyBack') || aspects.slice(0, 3).some(({ aspect }) => aspect === 'refund');
}

const hasLeft = toldBy('leftAccount');
/** Returns true if a message says that money has left an account, as it does when one pays. */
export const isCharged = (reading: Reading): boolean => says(reading, 'charged') || hasLeft(reading);

/** Returns true if a message speaks of a voucher, as a wish or with a word of it. */
export function isOfVoucher({ meanings, ideas }: Reading): boolean {
  return meanings.has('voucher') || ideas.has('voucher');
}

/** Returns true if a message speaks of a code that is bought, or texted, and not of a bank's. */
export function isOfSoldCode({ meanings, intents: [best] }: Reading): boolean {
  return meanings.has('voucher') && (best?.intent === 'voucher' || best?.intent === 'by-sms');
}

/** Returns true if a message says that nothing is left. */
export const isEmptied = toldBy('emptied');
/** Returns true if a message says how little is left. */
export const isLittleLeft = toldBy('onlyLeft');
/** Returns true if a message wishes for more beside what is left. */
export const wishesMore = toldBy('addsMore');
/** Returns true if a message says, as people do, that something is not on the card yet. */
export const isNotThere = toldBy('notThere');
/** Returns true if a message says that nobody can be called. */
export const isMute = toldBy('cannotCall');
/** Returns true if a message says that somebody gave or sold something to its sender. */
export const wasHanded = toldBy('handedOver');
/** Returns true if a message says that a piece of paper was thrown away, or did not last. */
export const isThrown = toldBy('thrown');
const saysMoving = toldBy('movesTo');
/** Returns true if a message says that its sender goes to another operator, and neither to a country nor to a shop. */
export const isMoving = (reading: Reading): boolean =>
  saysMoving(reading) &&
  !isOfTopUp(reading) &&
  !says(reading, ...payingPlaces) &&
  countryIn(reading.typed) === undefined;
const saysNext = toldBy('nextOne');
/** Returns true if a message says that it is somebody else's turn: "and now my daughter's". */
export const isOfNext = (reading: Reading): boolean =>
  reading.ideas.has('others') && !reading.question && !hasPaid(reading) && saysNext(reading);

const saysTooLate = toldBy('tooLate');
const saysLateBy = toldBy('lateBy');
/** Returns true if a message says that it is too late; "three days too late" is somebody else. */
export const isTooLate = (reading: Reading): boolean => saysTooLate(reading) && !saysLateBy(reading);

/** Returns true if a message that seems to ask this tells of a SIM that a traveller bought here: it is topped up as any. */
export function isBoughtHere({ brand, meanings }: Reading, asked: string): boolean {
  if (brand === undefined || !meanings.has('bought') || meanings.has('esim')) return false;
  const here = meanings.has('town') && !meanings.has('foreign');
  return (asked === 'travel-esim' && (here || meanings.has('topUp'))) || (asked === 'foreign-sim' && here);
}

/** Returns true if a message holds an answer that some step asks for. */
export function holdsAnswer({ amount, method, number }: Reading): boolean {
  return amount !== undefined || method !== undefined || number !== undefined;
}

/** Returns true if nothing is left, in figures. */
export const isZero = ({ figures }: Reading): boolean =>
  figures.some(({ kind, value }) => kind !== 'time' && value === 0);

/** Returns true if a message speaks of a top-up that has been paid for. */
export function hasPaid(reading: Reading): boolean {
  // "轉咗去 base": a number that went to another operator is no sum.
  const sum = reading.ideas.has('paid') && !(says(reading, 'switching') && reading.amount === undefined);
  const told = says(reading, 'paid', 'charged', 'toppedUp', 'notArrived') || sum;
  return told && !reading.unpaid;
}

/** Returns true if a message tells of what somebody did, and does not only suppose it. */
export function tellsOfDeed(reading: Reading): boolean {
  const { past, earlier, supposed, did } = reading;
  return past || earlier || (supposed ? did && hasPaid(reading) : did || hasPaid(reading));
}

/** Returns true if a message tells of money that was handed over, in whatever words. */
export function handedOver(reading: Reading): boolean {
  const { danger, amount, earlier, past } = reading;
  const asks = reading.question || reading.turnedDown || says(reading, 'topUp', 'switching');
  // Some hours or days that have passed, a sum and a harm: any two of them tell of it.
  const signs = [earlier || past, amount !== undefined, danger === 'harm'];
  return !asks && signs.filter(Boolean).length >= 2;
}

/** Returns true if a figure of this kind was said. */
export function counts({ figures }: Reading, kind: Figure['kind']): boolean {
  return figures.some((figure) => figure.kind === kind);
}

/** Returns true if a message tells that something was paid for, or taken off, twice. */
export function isChargedTwice(reading: Reading): boolean {
  const { meanings, ideas, question, amount } = reading;
  const bought = !question && (ideas.has('pay') || (ideas.has('bundle') && amount === undefined));
  return meanings.has('twice') && (bought || hasPaid(reading));
}

/** Returns true if a message asks for an emergency call; €112 is an amount. */
export function asksForEmergency({ meanings, question, priced }: Reading): boolean {
  return !priced && meanings.has('emergency') && question;
}

/** Returns true if a message asks whether 112 can be called, and says so itself. */
export function asksFor112({ typed, priced }: Reading): boolean {
  return !priced && tellsOf(typed, 'sos');
}

/** Returns true if a message holds a word of our trade. */
export function isOfTrade({ ideas }: Reading): boolean {
  return (['topup', 'credit', 'sim', 'operator', 'voucher', 'data'] as const).some((one) => ideas.has(one));
}

/** Ideas beside our trade that may be said of it too. */
const besideTrade: ReadonlySet<string> = new Set(['xforeign', 'xadjective']);

/** Returns how many ideas of other trades than ours a message holds. */
export function ofElsewhere({ ideas }: Reading): number {
  return [...ideas].filter((one) => one.startsWith('x') && !besideTrade.has(one)).length;
}

/** Returns true if a message is of another trade than ours; a small word, "fine", is of none. */
export function isOfElsewhere(reading: Reading): boolean {
  return ofElsewhere(reading) > (reading.ideas.has('xtalk') ? 1 : 0);
}

/** Returns true for "ok" and the like: small words, and nothing else. */
export function isNod({
  typed,
  meanings,
  fullyExplained,
  brand,
  digits,
  question,
  wordCount,
}: Reading): boolean {
  const small = fullyExplained && !brand && !digits && !question && wordCount <= 2 && /\p{L}/u.test(typed);
  return small && [...meanings].every((one) => one === 'yes');
}

/** Returns true if a message asks whether to pay, or to buy a voucher, once more. */
export function asksAgain(reading: Reading): boolean {
  const { question, meanings, another } = reading;
  return question && (meanings.has('payAgain') || (another && isOfVoucher(reading)));
}

/** The words of the button that leads where an intent does, where they are called otherwise. */
const wordsOf: Partial<Record<Intent, Meaning>> = {
  offline: 'offline',
  voucher: 'voucher',
  balance: 'balance',
  validity: 'validity',
  support: 'support',
  'not-arrived': 'notArrived',
  'no-data': 'noData',
  'card-refused': 'refused',
  'wrong-number': 'wrong',
  identification: 'identify',
};

/** Returns true if a message says the words of the button that leads where an intent does. */
export function namesButton({ meanings }: Reading, intent: Intent): boolean {
  return meanings.has(wordsOf[intent] ?? (intent as Meaning));
}
