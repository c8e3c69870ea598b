import type { Intent } from '../advice/intents.ts';
import type { Arrival } from '../places/arrival.ts';
import { asks } from '../places/asks.ts';
import { guideFor } from '../places/intent-place.ts';
import type { Guide, Place } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isOnGuide, isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import { counts, dear, drain, drained } from './credit-gone.ts';
import { first } from './talk.ts';
import type { Rule, Talk } from './talk.ts';
import { brandOfTalk, clear, goesOn, prepaidOf, screensOf } from './intents.ts';

/*
 * What went wrong, and the screen that helps: asked in this order, the first that applies decides.
 */
const rules: Rule[] = [
  // What a reseller sold, a paid number took, or an old phone lacks has a screen of its own.
  heard('reseller', 'reseller'),
  heard('premium', 'premium'),
  heard('old-phone', 'old-phone'),
  // Whoever asks for the access point is told what it is.
  heard('apn', 'apn'),
  // Whoever looks for Wi-Fi, or whose travel eSIM is empty, has paid us nothing yet.
  outOfData,
  // A price by the megabyte or the minute is the price abroad, or what drains a card.
  dear,
  // A credit that melts, or that should stand there and does not, has drained.
  drained,
  // Whoever has died leaves a credit.
  heard('died', 'credit-left'),
  // What was not used for long may have ended.
  unused,
  // Without internet there are other ways to top up; topped up and without internet, it is the data.
  offline,
  // A lost or stolen phone is reported first.
  lost,
  // A card that was never activated is identified first.
  unidentified,
  // A card that asks for a PIN or PUK, or was stopped, and not for want of use, is unlocked.
  blocked,
  // What was charged twice is claimed back.
  twice,
  // Of what was paid only a part has arrived.
  partly,
  // A payment that broke off, failed and was charged, or is perhaps to be repeated, may have been made.
  uncertain,
  // A code of the bank's that does not come holds up a payment.
  unconfirmed,
  // Whoever has bought a voucher is shown how to use it.
  holding,
  // An intent that is sure enough says which trouble it is.
  sure,
  // A code that is refused has a way out of its own.
  codeRefused,
  // What was paid or waited for, and is not there, has not arrived.
  missing,
  // The words of a button name a trouble.
  told,
  // Whoever leaves asks for what is left.
  leaving,
  // What stands on a card is its balance.
  standing,
];

/** The trouble that a message tells of, and where it leads. */
export function troubled(talk: Talk): Arrival | undefined {
  const trouble = first(rules, talk);
  if (!trouble || isSlip(talk, trouble.place) || goesToShop(talk, trouble.place)) return undefined;
  return ofVoucher(talk, trouble.place) ? guide(talk, 'voucher-refused') : trouble;
}

/** True if a message speaks of a top-up that has been paid for. */
export function hasPaid({ ideas, meanings }: Reading): boolean {
  return (
    ['paid', 'charged', 'toppedUp', 'notArrived'].some((one) => meanings.has(one as Meaning)) ||
    ideas.has('paid')
  );
}

/** A number, a brand or an amount mistaken on the way has cost nothing yet: it is put right. */
export function isSlip({ place, reading }: Talk, trouble: Place): boolean {
  const other =
    reading.number?.ok ||
    reading.amount !== undefined ||
    reading.brands.some(({ id, as }) => as === 'named' && id !== brandIn(place));
  return isWalk(place) && other && !hasPaid(reading) && isOnGuide(trouble, 'wrong');
}

/** On the way to a payment, whoever has no internet and goes to a shop pays there. */
function goesToShop({ place, reading }: Talk, trouble: Place): boolean {
  return isWalk(place) && trouble.at === 'no-data' && reading.meanings.has('offline') && !hasPaid(reading);
}

/** True if what fails is a voucher, and not a card or the data. */
function ofVoucher({ place, reading }: Talk, trouble: Place): boolean {
  if (isOnGuide(trouble, 'refused')) return place.at === 'voucher' || reading.meanings.has('voucher');
  return trouble.at === 'no-data' && place.at === 'voucher';
}

const guide = (talk: Talk, name: Guide): Arrival => ({
  place: guideFor(name, brandOfTalk(talk)),
});
const at = (talk: Talk, topic: Parameters<typeof begin>[0]): Arrival => ({
  place: begin(topic, prepaidOf(talk)),
});

function heard(meaning: Meaning, name: Guide): Rule {
  return (talk) => (talk.reading.meanings.has(meaning) ? guide(talk, name) : undefined);
}

function unidentified(talk: Talk): Arrival | undefined {
  const { meanings, ideas } = talk.reading;
  return meanings.has('notActivated') && !ideas.has('data') && !ideas.has('bundle')
    ? guide(talk, 'identify')
    : undefined;
}

function outOfData(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const [best] = screensOf(talk);
  if (!best || best.sure < clear || hasPaid(reading)) return undefined;
  if (best.intent === 'wifi' && reading.ideas.has('where')) return { place: best.place };
  return reading.seller && !reading.brand ? { place: { at: 'seller', seller: reading.seller } } : undefined;
}

/** What may have ended that was not used: the number, or the use of the credit. */
const ended: ReadonlySet<Intent> = new Set<Intent>(['cut-off', 'credit-left']);

function unused(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  if (!reading.ideas.has('inactive') || (hasPaid(reading) && !reading.negative)) return undefined;
  const [best] = screensOf(talk);
  if (best && ended.has(best.intent)) return { place: best.place };
  return best && best.sure >= clear && best.intent !== 'validity' ? undefined : at(talk, 'validity');
}

function offline(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, question } = reading;
  // Neither credit nor internet: how to top up without.
  if (meanings.has('noInternet') && ideas.has('empty')) return at(talk, 'no-internet');
  const without = meanings.has('noData') || meanings.has('noInternet');
  const elsewhere = meanings.has('foreign') || ideas.has('xforeign');
  if (without && elsewhere && !ideas.has('topup') && !meanings.has('topUp')) return guide(talk, 'abroad');
  if (!without || !(ideas.has('topup') || meanings.has('topUp'))) return undefined;
  if (question && !hasPaid(reading)) return at(talk, 'no-internet');
  return question || meanings.has('notArrived') ? undefined : at(talk, 'no-data');
}

function lost(talk: Talk): Arrival | undefined {
  const { ideas, meanings } = talk.reading;
  const phone = ideas.has('lost') && (ideas.has('phone') || ideas.has('sim')) && !ideas.has('backup');
  return (phone && !meanings.has('blocked')) || meanings.has('lost') ? guide(talk, 'lost') : undefined;
}

function blocked(talk: Talk): Arrival | undefined {
  return talk.reading.meanings.has('blocked') && screensOf(talk)[0]?.intent !== 'cut-off'
    ? guide(talk, 'blocked')
    : undefined;
}

function twice(talk: Talk): Arrival | undefined {
  const { meanings, ideas, question } = talk.reading;
  const paid = hasPaid(talk.reading) || (ideas.has('pay') && !question);
  if (!meanings.has('twice') || !paid) return undefined;
  return { ...at(talk, 'support'), note: { say: 'paid-twice' } };
}

function partly(talk: Talk): Arrival | undefined {
  return talk.reading.meanings.has('partly') && talk.reading.figures.length > 0
    ? at(talk, 'not-arrived')
    : undefined;
}

function uncertain(talk: Talk): Arrival | undefined {
  const { ideas, meanings, question } = talk.reading;
  const failed = ideas.has('refused') || meanings.has('refused');
  const pays = ideas.has('pay') || ideas.has('paid') || meanings.has('paid') || meanings.has('charged');
  const unknown =
    (meanings.has('stuck') && (pays || ideas.has('topup'))) ||
    (meanings.has('charged') && failed) ||
    (meanings.has('payAgain') && question && !failed);
  return unknown ? at(talk, 'not-arrived') : undefined;
}

function codeRefused(talk: Talk): Arrival | undefined {
  const { ideas, meanings, method, negative, question } = talk.reading;
  const code = ideas.has('voucher') || meanings.has('voucher');
  const refused =
    meanings.has('voucher-refused') ||
    (code && (ideas.has('refused') || (negative && !question && ideas.has('works'))));
  return refused && method === undefined ? guide(talk, 'voucher-refused') : undefined;
}

function unconfirmed(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative } = talk.reading;
  const missing = negative || meanings.has('notArrived') || ideas.has('notarrived') || meanings.has('waited');
  return meanings.has('bankCode') && missing ? guide(talk, 'refused') : undefined;
}

function holding(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative } = talk.reading;
  const voucher =
    meanings.has('voucher') || ideas.has('voucher') || (ideas.has('redeem') && !ideas.has('sim'));
  const works = !negative && !ideas.has('wrong') && !ideas.has('refused') && !meanings.has('refused');
  return meanings.has('bought') && voucher && works ? at(talk, 'voucher') : undefined;
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
]);
/** How sure such an intent must be; where a question is open, a few words are more likely its answer. */
const least = 0.5;
const leastAtQuestion = 0.65;

function sure(talk: Talk): Arrival | undefined {
  const [best] = screensOf(talk);
  if (!best || !troubles.has(best.intent) || talk.reading.meanings.has('drain')) return undefined;
  const open = asks(talk.place) ? leastAtQuestion : least;
  return best.sure >= (goesOn(talk) ? clear : open) ? { place: best.place } : undefined;
}

function missing(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, negative, question } = reading;
  const named = ideas.has('topup') || ideas.has('paid') || ideas.has('credit');
  // So many minutes or hours of waiting, with or without a question mark, or since it was paid.
  const waited = meanings.has('waited') || ideas.has('wait');
  const empty = reading.figures.some(({ kind, value }) => kind !== 'time' && value === 0);
  const since = (waited || empty) && (ideas.has('topup') || hasPaid(reading));
  if (meanings.has('charged') && ideas.has('empty')) return at(talk, 'not-arrived');
  // It shows nothing, and something was put on it.
  const [first, ...more] = reading.figures.filter(({ kind }) => kind !== 'time');
  if (first?.value === 0 && more.length > 0 && reading.past) return at(talk, 'not-arrived');
  if (counts(reading, 'time') && (since || (hasPaid(reading) && !question))) return at(talk, 'not-arrived');
  if (question || toldOf(reading)) return undefined;
  const late =
    (negative && meanings.has('received')) ||
    ideas.has('notarrived') ||
    meanings.has('waited') ||
    (ideas.has('wait') && (negative || hasPaid(reading)));
  return (late && named) || (hasPaid(reading) && reading.brand) ? at(talk, 'not-arrived') : undefined;
}

function leaving(talk: Talk): Arrival | undefined {
  const { meanings, ideas } = talk.reading;
  const remains = counts(talk.reading, 'had') || meanings.has('moneyBack') || ideas.has('credit');
  return meanings.has('leaving') && remains ? guide(talk, 'leaving') : undefined;
}

function standing(talk: Talk): Arrival | undefined {
  const { meanings } = talk.reading;
  return counts(talk.reading, 'had') && !meanings.has('topUp') ? at(talk, 'balance') : undefined;
}

/** The trouble that the words of a button name; a card that is not taken, however that is put. */
function toldOf({ meanings, ideas, method, negative }: Reading) {
  const card = method !== undefined || ideas.has('sim') || ideas.has('method');
  const named = (['drain', 'noData', 'notArrived', 'refused', 'wrong'] as const).find((one) =>
    meanings.has(one),
  );
  return named ?? (meanings.has('accepts') && negative && card ? 'refused' : undefined);
}

function told(talk: Talk): Arrival | undefined {
  const name = toldOf(talk.reading);
  if (name === undefined) return undefined;
  if (name === 'drain') return drain(talk);
  if (name === 'refused' || name === 'wrong') return guide(talk, name);
  return at(talk, name === 'noData' ? 'no-data' : 'not-arrived');
}
