import { dataSteps, minuteSteps } from '../advice/budget.ts';
import type { Stay, Use } from '../advice/budget.ts';
import { intents } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { holders, numberProblems } from '../advice/phone-number.ts';
import { voucherProblems } from '../advice/voucher.ts';
import { largestAmount } from '../advice/walk.ts';
import { guides, methods, sellers, tips } from '../catalogue/index.ts';
import { languages } from '../words/locale.ts';
import { readDeed, writeDeed } from './deed.ts';
import {
  brand,
  coded,
  codesOf,
  day,
  flag,
  idCode,
  means,
  oneOf,
  readFields,
  slot,
  walk,
  wholeNumber,
  writeFields,
  yesNo,
} from './fields.ts';
import type { Field } from './fields.ts';
import {
  amountProblems,
  channels,
  clerks,
  dayProblems,
  givens,
  noDataSteps,
  properties,
  reportProblems,
  secrets,
  sims,
  goals,
  whichSteps,
  whoms,
} from './place.ts';
import type { At, Place, Press } from './place.ts';

const version = '1';

const goal = coded(goals);
const channel = coded(channels);
const numberProblem = coded(numberProblems);
const words = coded({ words: 'w' });
const reader = coded(codesOf(languages));
const clerk = coded(Object.fromEntries(clerks.map((locale) => [locale, languages[locale].code])));
const count = wholeNumber(99);
const intent = coded(intents);
const intentList: Field = {
  write: (value: Intent[]) => value.map((one) => intents[one]).join(''),
  read(text) {
    const codes = text.match(/[GT][A-Za-z0-9]|[a-z0-9]/g) ?? [];
    const read = new Set(codes.map((code) => intent.read(code)));
    const complete = codes.join('') === text && (codes.length === 2 || codes.length === 3);
    return complete && read.size === codes.length && !read.has(undefined) ? [...read] : undefined;
  },
};
/** Operators that hold number blocks have no code of their own: their letters serve as one. */
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
 * How each place is written. Codes are never changed and never reused; new fields go to the end. Single characters are
 * used up: a code that begins with 9 has two.
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
  brand: form('b', { goal, sim: coded(sims), problem: words }, ['goal']),
  others: form('o', { goal, sim: coded(sims) }, ['goal']),
  which: form('k', { goal, holder, problem: numberProblem, count, step: coded(whichSteps) }, ['goal']),
  gone: form('g', { brand }, ['brand']),
  way: form('w', walk, ['brand']),
  monthly: form('M', { brand }, ['brand']),
  'no-internet': form('N', { brand }, ['brand'], 'may'),
  resellers: form('R', { brand }, ['brand']),
  offline: form('O', { brand, amount: wholeNumber(largestAmount) }, ['brand']),
  where: form('1', walk, ['brand']),
  number: form('2', { ...walk, problem: numberProblem, count }, ['brand']),
  amount: form('3', { ...walk, problem: coded(amountProblems) }, ['brand']),
  payment: form('4', { ...walk, problem: words, tried: coded(methods) }, ['brand']),
  card: form('5', walk, ['brand']),
  channel: form('c', { brand, channel, amount: wholeNumber(largestAmount) }, ['brand', 'channel']),
  clerk: form('C', { brand, channel, amount: wholeNumber(largestAmount), refused: flag, to: clerk }, [
    'brand',
  ]),
  voucher: form('x', { brand, problem: coded(voucherProblems), count }, ['brand']),
  arrived: form('y', { brand }, ['brand'], 'may'),
  'not-arrived': form('n', { brand }, ['brand'], 'may'),
  say: form('z', { brand }, ['brand'], 'may'),
  balance: form('B', { brand }, ['brand'], 'may'),
  validity: form('E', { brand }, ['brand'], 'may'),
  support: form('S', { brand, twice: flag }, ['brand'], 'may'),
  group: form('I'),
  'group-locale': form('L'),
  trouble: form('p'),
  stay: form('a'),
  questions: form('7'),
  guide: form(
    'G',
    {
      guide: coded(codesOf(guides)),
      brand,
      given: coded(givens),
      one: brand,
      other: brand,
      about: coded(properties),
    },
    ['guide'],
    'may',
  ),
  'no-data': form('A', { brand, step: coded(noDataSteps) }, ['brand']),
  friend: form('f', { brand, to: reader, problem: numberProblem, count }, ['brand']),
  'friend-card': form('F', { brand, to: reader }, ['brand', 'to']),
  maybe: form('U', { intents: intentList, brand }, ['intents']),
  report: form('P', { named: flag, problem: coded(reportProblems) }, [], 'must'),
  reported: form('Q', {}, [], 'must'),
  warning: form('W', { secret: coded(secrets), gone: flag }, ['secret'], 'may'),
  until: form('H', { brand, day, bonus: yesNo, slot, problem: coded(dayProblems) }, ['brand']),
  reminders: form('J'),
  mydata: form('6'),
  reminder: form('K', { brand, slot }, ['brand']),
  'card-name': form('X', { brand, slot }, ['brand']),
  paid: form('Y', { brand }, ['brand']),
  letter: form('j', { brand, whom: coded(whoms), to: reader, twice: flag }, ['brand', 'whom']),
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

/**
 * Returns the address of a place: characters `A–Z a–z 0–9 _ -`, 44 at most, so that it fits both a button and a deep
 * link.
 */
export function encodePlace(place: Place): string {
  return version + bare(place);
}

function bare(place: Place): string {
  const { code, fields } = forms[place.at];
  const from = 'from' in place && place.from ? `_${bare(place.from)}` : '';
  return code + writeFields(fields, place) + from;
}

/** Returns the place of an address, or undefined if no version ever wrote it. */
export function decodePlace(text: string): Place | undefined {
  if (!text.startsWith(version)) return undefined;
  return readChain(text.slice(1).split('_'));
}

/** Reads a place and, behind it, the place from which it was opened, which may have been opened from another. */
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

/** Returns the callback data of a press, 64 bytes at most. `~` is not a character of addresses. */
export function encodePress(press: Press): string {
  const { asker, group, ...rest } = press;
  if (asker !== undefined) return `~u${asker.toString(36)}~${encodePress({ ...rest, group })}`;
  if (group !== undefined) return `~s${(-group).toString(36)}~${encodePress(rest)}`;
  if ('go' in press) return (press.keep ? '~' : '') + encodePlace(press.go);
  const { do: deed, then } = press;
  return `~${writeDeed(deed)}~${encodePlace(then)}`;
}

/** Returns the press of callback data, or undefined. Never throws, whatever the text. */
export function decodePress(text: string): Press | undefined {
  const [, kind, id = '', own = ''] = /^~([us])([1-9a-z][0-9a-z]{0,10})~(.*)$/s.exec(text) ?? [];
  if (kind !== undefined) {
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

/** Returns the address for a link or a share: without the digits of a number. */
export function encodeLink(place: Place): string {
  return encodePlace(withoutDigits(place));
}

function withoutDigits(place: Place): Place {
  if ('from' in place && place.from) return { ...place, from: withoutDigits(place.from) };
  return 'digits' in place ? { ...place, digits: undefined } : place;
}
