import { dataSteps, minuteSteps } from '../advice/budget.ts';
import type { Stay, Use } from '../advice/budget.ts';
import { holders, numberProblems } from '../advice/phone-number.ts';
import type { NumberProblem } from '../advice/phone-number.ts';
import { voucherProblems } from '../advice/voucher.ts';
import type { VoucherProblem } from '../advice/voucher.ts';
import { intents } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { largestAmount } from '../advice/walk.ts';
import type { Answers } from '../advice/walk.ts';
import type { Detail, Way } from '../advice/worked.ts';
import { guides, methods, sellers, tips } from '../catalogue/index.ts';
import type { Guide, Method, Tip } from '../catalogue/index.ts';
import type { Day } from '../advice/day.ts';
import { languages } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { readDeed, writeDeed } from './deed.ts';
import type { Deed } from './deed.ts';
import {
  brand,
  coded,
  day,
  flag,
  codesOf,
  idCode,
  means,
  oneOf,
  readFields,
  slot,
  walk,
  whole,
  writeFields,
  yesNo,
} from './fields.ts';
import type { Field } from './fields.ts';

export type { Deed } from './deed.ts';
export { guides, tips } from '../catalogue/index.ts';
export type { Guide, Tip } from '../catalogue/index.ts';

/** For what a brand is being chosen. */
export const topics = {
  'top-up': 't',
  voucher: 'c',
  balance: 'b',
  validity: 'd',
  'not-arrived': 'n',
  support: 's',
  'no-data': 'a',
  'no-internet': 'i',
  friend: 'f',
  offline: 'o',
} as const;
export type Topic = keyof typeof topics;
export const sims = { physical: 'p', esim: 'e' } as const;
export type Sim = keyof typeof sims;
/** What is looked at to find out whose card it is, after the phone's screen. */
const whichSteps = { card: 'c', number: 'n' } as const;
export type WhichStep = keyof typeof whichSteps;
export const channels = { shop: 's', retail: 'r', fuel: 'f', post: 'p' } as const;
export type Channel = keyof typeof channels;
/** Languages of the counters: Flanders and Brussels, Wallonia and Brussels, the East. */
export const clerks = ['nl', 'fr', 'de'] as const satisfies readonly Locale[];
export type Clerk = (typeof clerks)[number];
/** The questions on the way from "paid, and no data" to what helps, and where they end. */
export const noDataSteps = { bundle: 'b', activate: 'a', place: 'p', settings: 's', abroad: 'o' } as const;
export type NoDataStep = keyof typeof noDataSteps;
/** What was typed that nobody should send. */
const secrets = { card: 'c', code: 's', account: 'b' } as const;
export type Secret = keyof typeof secrets;
/** Why a note to the maintainers was not taken. */
const reportProblems = { limit: 'l', undelivered: 'u' } as const;
export type ReportProblem = keyof typeof reportProblems;
/** What was wrong with a typed amount or way of paying. */
const amountProblems = { cents: 'c', large: 'l', words: 'w' } as const;
type AmountProblem = keyof typeof amountProblems;

/** To whom a letter is written. */
const whoms = { operator: 'o', ombudsman: 'm' } as const;
export type Whom = keyof typeof whoms;
/** What was wrong with a typed day. */
const dayProblems = { words: 'w', future: 'f' } as const;
export type DayProblem = keyof typeof dayProblems;

type Walk = { brand: string } & Answers;
type Told = { way?: Way | undefined; detail?: Detail | undefined };
type Mistyped = { problem?: NumberProblem | undefined; count?: number | undefined };

/** The address of a screen. Whatever is needed to draw it, apart from the reader, stands in it. */
export type Place =
  | { at: 'home'; lost?: boolean | undefined }
  | {
      at:
        | 'more'
        | 'help'
        | 'settings'
        | 'delete'
        | 'deleted'
        | 'tips'
        | 'sim'
        | 'unsure'
        | 'travel'
        | 'trouble'
        | 'stay'
        | 'questions'
        | 'group'
        | 'group-locale';
    }
  | { at: 'language'; from?: Place | undefined }
  /** `more`: what is kept of a top-up, of reminders, of what was told for others. */
  | { at: 'privacy'; more?: true | undefined }
  | { at: 'source' | 'reported'; from: Place }
  /** What only some need of a screen, a page at a time. */
  | { at: 'details'; page?: number | undefined; from: Place }
  | { at: 'report'; named?: true | undefined; problem?: ReportProblem | undefined; from: Place }
  /** Words that may have meant one of these. */
  | { at: 'maybe'; topics: Intent[]; brand?: string | undefined }
  /** `gone`: the message with it was deleted. */
  | { at: 'warning'; secret: Secret; gone?: true | undefined; from?: Place | undefined }
  | { at: 'tip'; tip: Tip; brand?: string | undefined; from?: Place | undefined }
  | { at: 'seller'; seller: string }
  | { at: 'brand' | 'others'; topic: Topic; sim?: Sim | undefined; problem?: 'words' | undefined }
  | ({
      at: 'which';
      topic: Topic;
      holder?: string | undefined;
      step?: WhichStep | undefined;
    } & Mistyped)
  | { at: 'gone'; brand: string }
  | ({ at: 'way' } & Walk)
  | { at: 'monthly' | 'resellers'; brand: string }
  | { at: 'offline'; brand: string; amount?: number | undefined }
  | ({ at: 'where' | 'card' } & Walk)
  | ({ at: 'number' } & Mistyped & Walk)
  | ({ at: 'amount'; problem?: AmountProblem | undefined } & Walk)
  | ({ at: 'payment'; problem?: 'words' | undefined; tried?: Method | undefined } & Walk)
  | { at: 'channel'; brand: string; channel: Channel }
  /** `refused`: what was bought there does not work. */
  | {
      at: 'clerk';
      brand: string;
      channel?: Channel | undefined;
      amount?: number | undefined;
      refused?: true | undefined;
      to?: Clerk | undefined;
    }
  | { at: 'voucher'; brand: string; problem?: VoucherProblem | undefined; count?: number | undefined }
  | {
      at: 'say' | 'arrived' | 'not-arrived' | 'balance' | 'validity' | 'support' | 'no-internet';
      brand: string;
      from?: Place | undefined;
    }
  | { at: 'guide'; guide: Guide; brand?: string | undefined; from?: Place | undefined }
  | { at: 'no-data'; brand: string; step?: NoDataStep | undefined }
  | ({ at: 'friend'; brand: string; to?: Locale | undefined } & Mistyped)
  | { at: 'friend-card'; brand: string; to: Locale }
  /** Until when a top-up of that day lasts; without a day it asks for it. */
  | {
      at: 'until';
      brand: string;
      day?: Day | undefined;
      bonus?: boolean | undefined;
      slot?: number | undefined;
      problem?: DayProblem | undefined;
    }
  | { at: 'reminders' | 'mydata' }
  | { at: 'reminder'; brand: string; slot?: number | undefined }
  | { at: 'card-name'; brand: string; slot?: number | undefined }
  /** It was paid: it is asked later whether it arrived. */
  | { at: 'paid'; brand: string }
  /** What to write if it did not. */
  | { at: 'letter'; brand: string; whom: Whom; to?: Locale | undefined }
  /** What somebody needs in a month, asked for in three presses, then in top-ups. */
  | {
      at: 'budget';
      stay?: Stay | undefined;
      use?: Use | undefined;
      gb?: number | undefined;
      minutes?: number | undefined;
    }
  /** How it went is told for others: how one paid, or in what kind of shop, then a detail of it. `told`: it is counted. */
  | ({
      at: 'tell';
      brand: string;
      shop?: true | undefined;
      refused?: true | undefined;
      told?: true | undefined;
      from?: Place | undefined;
    } & Told)
  /** All that was told, of a brand, of one combination. For admins. */
  | ({ at: 'stats'; brand?: string | undefined } & Told);

export type At = Place['at'];
/** The places of one kind. */
export type PlaceAt<A extends At> = Place extends infer P
  ? P extends { at: At }
    ? A extends P['at']
      ? P & { at: A }
      : never
    : never
  : never;

/**
 * What a button carries. `keep`: the message under which it stands is a result and stays as it is. `asker`: whose button
 * it is, in a group; a courtesy, not a right. `group`: whose settings it is about, in private.
 */
export type Press = ({ go: Place; keep?: boolean } | { do: Deed; then: Place }) & {
  asker?: number | undefined;
  group?: number | undefined;
};

const version = '1';

const topic = coded(topics);
const channel = coded(channels);
const numberProblem = coded(numberProblems);
const words = coded({ words: 'w' });
const reader = coded(codesOf(languages));
const clerk = coded(Object.fromEntries(clerks.map((locale) => [locale, languages[locale].code])));
const count = whole(99);
const intent = coded(intents);
const intentList: Field = {
  write: (value: Intent[]) => value.map((one) => intents[one]).join(''),
  read(text) {
    const codes = text.match(/[A-Z]?[a-z0-9]/g) ?? [];
    const read = new Set(codes.map((code) => intent.read(code)));
    const whole = codes.join('') === text && (codes.length === 2 || codes.length === 3);
    return whole && read.size === codes.length && !read.has(undefined) ? [...read] : undefined;
  },
};
/** Holders of number blocks have no code of their own: their letters serve. */
const holder = coded(
  Object.fromEntries(holders.map((name) => [name, name.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 12)])),
);

type Form = { code: string; fields: Record<string, Field>; needs: string[]; from?: 'may' | 'must' };
const form = (
  code: string,
  fields: Record<string, Field> = {},
  needs: string[] = [],
  from?: Form['from'],
): Form => ({
  code,
  fields,
  needs,
  ...(from && { from }),
});

/**
 * How each address is written. Codes are never changed and never reused; new fields go to the end. A code that begins with
 * 9 has two characters: there are no more of one.
 */
const forms: Record<At, Form> = {
  home: form('h', { lost: flag }),
  more: form('m'),
  help: form('i'),
  privacy: form('r', { more: flag }),
  settings: form('e'),
  delete: form('d'),
  deleted: form('D'),
  tips: form('t'),
  sim: form('s'),
  unsure: form('u'),
  travel: form('v'),
  language: form('l', {}, [], 'may'),
  source: form('q', {}, [], 'must'),
  details: form('Z', { page: count }, [], 'must'),
  tip: form('T', { tip: coded(tips), brand }, ['tip'], 'may'),
  seller: form('V', { seller: coded(idCode(sellers)) }, ['seller']),
  brand: form('b', { topic, sim: coded(sims), problem: words }, ['topic']),
  others: form('o', { topic, sim: coded(sims) }, ['topic']),
  which: form('k', { topic, holder, problem: numberProblem, count, step: coded(whichSteps) }, ['topic']),
  gone: form('g', { brand }, ['brand']),
  way: form('w', walk, ['brand']),
  monthly: form('M', { brand }, ['brand']),
  'no-internet': form('N', { brand }, ['brand'], 'may'),
  resellers: form('R', { brand }, ['brand']),
  offline: form('O', { brand, amount: whole(largestAmount) }, ['brand']),
  where: form('1', walk, ['brand']),
  number: form('2', { ...walk, problem: numberProblem, count }, ['brand']),
  amount: form('3', { ...walk, problem: coded(amountProblems) }, ['brand']),
  payment: form('4', { ...walk, problem: words, tried: coded(methods) }, ['brand']),
  card: form('5', walk, ['brand']),
  channel: form('c', { brand, channel }, ['brand', 'channel']),
  clerk: form('C', { brand, channel, amount: whole(largestAmount), refused: flag, to: clerk }, ['brand']),
  voucher: form('x', { brand, problem: coded(voucherProblems), count }, ['brand']),
  arrived: form('y', { brand }, ['brand'], 'may'),
  'not-arrived': form('n', { brand }, ['brand'], 'may'),
  say: form('z', { brand }, ['brand'], 'may'),
  balance: form('B', { brand }, ['brand'], 'may'),
  validity: form('E', { brand }, ['brand'], 'may'),
  support: form('S', { brand }, ['brand'], 'may'),
  group: form('I'),
  'group-locale': form('L'),
  trouble: form('p'),
  stay: form('a'),
  questions: form('7'),
  guide: form('G', { guide: coded(codesOf(guides)), brand }, ['guide'], 'may'),
  'no-data': form('A', { brand, step: coded(noDataSteps) }, ['brand']),
  friend: form('f', { brand, to: reader, problem: numberProblem, count }, ['brand']),
  'friend-card': form('F', { brand, to: reader }, ['brand', 'to']),
  maybe: form('U', { topics: intentList, brand }, ['topics']),
  report: form('P', { named: flag, problem: coded(reportProblems) }, [], 'must'),
  reported: form('Q', {}, [], 'must'),
  warning: form('W', { secret: coded(secrets), gone: flag }, ['secret'], 'may'),
  until: form('H', { brand, day, bonus: yesNo, slot, problem: coded(dayProblems) }, ['brand']),
  reminders: form('J'),
  mydata: form('6'),
  reminder: form('K', { brand, slot }, ['brand']),
  'card-name': form('X', { brand, slot }, ['brand']),
  paid: form('Y', { brand }, ['brand']),
  letter: form('j', { brand, whom: coded(whoms), to: reader }, ['brand', 'whom']),
  budget: form('0', {
    stay: coded({ month: 'm', semester: 's', year: 'y' } satisfies Record<Stay, string>),
    use: coded({ maps: 'm', music: 'u', video: 'v' } satisfies Record<Use, string>),
    gb: oneOf(dataSteps),
    minutes: oneOf(minuteSteps),
  }),
  tell: form('8', { brand, ...means, shop: flag, refused: flag, told: flag }, ['brand'], 'may'),
  stats: form('9a', { brand, ...means }),
};
const atByCode = new Map(Object.entries(forms).map(([at, { code }]) => [code, at as At]));

/** The address as text: `A–Z a–z 0–9 _ -`, at most 44 characters, so it fits a button and a deep link alike. */
export function encodePlace(place: Place): string {
  return version + bare(place);
}

function bare(place: Place): string {
  const { code, fields } = forms[place.at];
  const from = 'from' in place && place.from ? `_${bare(place.from)}` : '';
  return code + writeFields(fields, place) + from;
}

/** The place that an address leads to, or nothing if no version ever wrote it. */
export function decodePlace(text: string): Place | undefined {
  if (!text.startsWith(version)) return undefined;
  return readChain(text.slice(1).split('_'));
}

/** A place and, after it, where it was opened from; that place may have been opened from another. */
function readChain([own = '', ...opener]: string[]): Place | undefined {
  const place = readBare(own);
  const need = place && forms[place.at].from;
  if (opener.length === 0) return need === 'must' ? undefined : place;
  const origin = readChain(opener);
  if (!place || !need || !origin || forms[origin.at].from === 'must') return undefined;
  return { ...place, from: origin } as Place;
}

function readBare(text: string): Place | undefined {
  const length = text.startsWith('9') ? 2 : 1;
  const at = atByCode.get(text.slice(0, length));
  if (!at) return undefined;
  const { fields, needs } = forms[at];
  const values = readFields(fields, text.slice(length));
  return values && needs.every((name) => values[name] !== undefined)
    ? ({ at, ...values } as Place)
    : undefined;
}

/** What a button carries, at most 64 bytes. `~` never stands in an address. */
export function encodePress(press: Press): string {
  const { asker, group, ...rest } = press;
  if (asker !== undefined) return `~u${asker.toString(36)}~${encodePress({ ...rest, group })}`;
  if (group !== undefined) return `~s${(-group).toString(36)}~${encodePress(rest)}`;
  if ('go' in press) return (press.keep ? '~' : '') + encodePlace(press.go);
  const { do: deed, then } = press;
  return `~${writeDeed(deed)}~${encodePlace(then)}`;
}

/** The press that was written, or nothing. Never throws, whatever the text. */
export function decodePress(text: string): Press | undefined {
  const [, kind, id, own] = /^~([us])([1-9a-z][0-9a-z]{0,10})~(.*)$/s.exec(text) ?? [];
  if (kind !== undefined && id !== undefined && own !== undefined) {
    const press = own.startsWith('~u') || own.startsWith(`~${kind}`) ? undefined : decodePress(own);
    const number = Number.parseInt(id, 36);
    if (!press || !Number.isSafeInteger(number)) return undefined;
    return kind === 'u' ? { ...press, asker: number } : { ...press, group: -number };
  }
  const parts = text.split('~');
  const place = decodePlace(parts.at(-1) ?? '');
  if (!place || parts.length > 3) return undefined;
  if (parts.length === 1) return { go: place };
  if (parts[0] !== '') return undefined;
  if (parts.length === 2) return { go: place, keep: true };
  const deed = readDeed(parts[1] ?? '');
  return deed && { do: deed, then: place };
}

/** What a link or a share may carry: the address without the digits of a number. */
export function encodeLink(place: Place): string {
  return encodePlace(withoutDigits(place));
}

function withoutDigits(place: Place): Place {
  if ('from' in place && place.from) return { ...place, from: withoutDigits(place.from) };
  return 'digits' in place ? { ...place, digits: undefined } : place;
}

/** The same place as it is returned to: without what was wrong with an answer, without its own origin. */
export function originOf(place: Place): Place {
  const { from: _, ...rest } = asOpener(place) as Record<string, unknown> & { at: At };
  return rest as Place;
}

/** The same place as somebody comes back to it from its sources: it still knows where it was opened. */
export function asOpener(place: Place): Place {
  const {
    problem: _1,
    count: _2,
    tried: _3,
    lost: _4,
    ...rest
  } = place as Record<string, unknown> & { at: At };
  return rest as Place;
}
