import type { Aspect } from '../catalogue/aspects.ts';
import { methods } from '../catalogue/index.ts';
import { tellsOf } from '../reading/danger.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import type { Day } from '../advice/day.ts';
import type { Locale } from '../words/locale.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';

/** A message, and what is known about its sender. */
export type Talk = {
  /** The screen that they see; Home if nothing is remembered. */
  place: Place;
  /** The walk that an aside has interrupted, if there is one. */
  walk?: Place | undefined;
  /** The screen of a payment that has not arrived, as far as they said. */
  awaited?: Place | undefined;
  /** What they asked back last, if it was answered on this screen, or what was said instead. */
  saidLast?: SaidLast | undefined;
  reading: Reading;
  /** The brand last walked with. */
  brand?: string | undefined;
  /** Their language, and the day in Belgium on which they wrote. */
  reader?: { locale: Locale; today: Day } | undefined;
  /** The message was forwarded: it is judged, and never obeyed. */
  forwarded?: boolean | undefined;
};

/** Remarks that are not said twice in a row to whoever asks on. */
const once = ['unknown', 'unread', 'given', 'scam', 'hang-up'] as const;

/** What was asked back and answered, or the note that was said instead. */
export type SaidLast = Aspect | (typeof once)[number];

/** Returns what is remembered of the remark above a screen. */
export function saidIn(remark: Remark | undefined): SaidLast | undefined {
  if (remark?.say === 'aspect') return remark.aspect;
  return once.find((one) => one === remark?.say);
}

/** More words than stand on a button are a sentence. */
export const fewWords = 5;

/** A rule of the conversation. Returns where the message leads, or undefined if the rule does not apply. */
export type Rule = (talk: Talk) => Arrival | undefined;

/** Returns the arrival of the first rule that applies, with the name of that rule. */
export function first(rules: readonly Rule[], talk: Talk): Arrival | undefined {
  for (const rule of rules) {
    const arrival = rule(talk);
    if (arrival) return { rule: rule.name, ...arrival };
  }
  return undefined;
}

/** Returns the arrival at a place, with a remark above the screen if there is one to make. */
export const to = (place: Place, remark?: Remark): Arrival => (remark ? { place, remark } : { place });

/** Returns true if a message says one of these. */
export function says({ meanings }: Reading, ...wanted: readonly Meaning[]): boolean {
  return wanted.some((one) => meanings.has(one));
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

/** Returns true if a message speaks of a voucher, as a wish or with a word of it. */
export function isOfVoucher({ meanings, ideas }: Reading): boolean {
  return meanings.has('voucher') || ideas.has('voucher');
}

/**
 * Returns the brand that a message names. "No, orange": what is not the brand of the open screen is not turned down, it
 * is named.
 */
export function brandSaid({ place, reading }: Talk): string | undefined {
  const [denied, more] = reading.brands;
  const alone = denied?.as === 'denied' && !more && (reading.fullyExplained || place.at === 'home');
  return reading.brand ?? (alone && denied.id !== brandIn(place) ? denied.id : undefined);
}

/** Returns true if a message holds an answer that some step asks for. */
export function holdsAnswer({ amount, method, number }: Reading): boolean {
  return amount !== undefined || method !== undefined || number !== undefined;
}

/** Returns true if a message speaks of a top-up that has been paid for. */
export function hasPaid(reading: Reading): boolean {
  const told = says(reading, 'paid', 'charged', 'toppedUp', 'notArrived') || reading.ideas.has('paid');
  return told && !reading.unpaid;
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

/** Returns what is said of a number that was read: its last digits, and which operator was given its block. */
export function remarkOnNumber({ number }: Reading, brand: string | undefined): Remark | undefined {
  return number?.ok
    ? {
        say: 'number',
        national: number.national,
        digits: number.digits,
        prefix: number.prefix,
        holder: number.holder,
        brand,
      }
    : undefined;
}
