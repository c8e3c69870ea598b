import { addDays, daysBetween } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import { largestAmount } from '../advice/walk.ts';
import type { Detail, Shop } from '../advice/worked.ts';
import { brands, methods } from '../catalogue/index.ts';

/**
 * A field of an address: how its value is written and read; `read` returns undefined for text that is never written.
 */
export type Field = { write: (value: never) => string; read: (text: string) => unknown };

/** Returns a field that writes a code for each value. */
export function coded(codes: Readonly<Record<string, string>>): Field {
  const back = new Map(Object.entries(codes).map(([value, code]) => [code, value]));
  return { write: (value: string) => codes[value] ?? '', read: (text) => back.get(text) };
}
/** Returns the codes of a table whose entries hold more than a code. */
export const codesOf = (declared: Readonly<Record<string, { code: string }>>) =>
  Object.fromEntries(Object.entries(declared).map(([name, { code }]) => [name, code]));

/** Returns the codes of brands or sellers, by their ids. */
export const idCode = (items: readonly { id: string; code: string }[]) =>
  Object.fromEntries(items.map((item) => [item.id, item.code]));
/** Returns a field for a whole number from 1; larger values are written as `most`. */
export const wholeNumber = (most: number): Field => ({
  write: (value: number) => String(Math.min(value, most)),
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= most ? Number(text) : undefined),
});

/** Returns a field for one of a few numbers. */
export const oneOf = (values: readonly number[]): Field => ({
  write: String,
  read: (text) => values.find((value) => String(value) === text),
});
/** True, or left out. */
export const flag: Field = { write: () => '1', read: (text) => (text === '1' ? true : undefined) };
/** True, false, or left out. */
export const yesNo: Field = {
  write: (value: boolean) => (value ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};
/** How many cards of one brand somebody can be reminded of. */
export const mostCards = 3;
/** Which card of a brand; the first is left out. */
export const slot = oneOf([2, 3]);
/** A brand, by its code. */
export const brand = coded(idCode(brands));

const firstDay: Day = '2015-01-01';
/** A day, as the number of days since `firstDay` in base 36. */
export const day: Field = {
  write: (value: Day) => daysBetween(firstDay, value).toString(36),
  read: (text) =>
    /^(0|[1-9a-z][0-9a-z]{0,2})$/.test(text) ? addDays(firstDay, Number.parseInt(text, 36)) : undefined,
};

/** The brand and the answers of a walk. */
export const walk = {
  brand,
  digits: {
    write: (value: string) => value,
    read: (text) => (/^\d\d$/.test(text) ? text : undefined),
  } as Field,
  amount: wholeNumber(largestAmount),
  method: coded(methods),
};

const shops = {
  operator: 'so',
  newsagent: 'sn',
  supermarket: 'ss',
  'night-shop': 'sh',
  petrol: 'sg',
  post: 'sp',
} as const satisfies Record<Shop, string>;
const details = {
  belgium: 'b',
  eu: 'e',
  china: 'c',
  elsewhere: 'x',
  asked: 'a',
  shown: 's',
} as const satisfies Record<Detail, string>;
/** How somebody paid or in what kind of shop, and a detail of it. */
export const means = { way: coded({ ...methods, ...shops }), detail: coded(details) };

/** Returns fields as text, joined by "-"; empty ones at the end are left out. */
export function writeFields(fields: Record<string, Field>, values: object): string {
  const record = values as Record<string, never>;
  const written = Object.keys(fields).map((name) =>
    record[name] === undefined ? '' : fields[name]!.write(record[name]),
  );
  return written.join('-').replace(/-+$/, '');
}

/** Returns the values that were written, or undefined if no version ever wrote such text. */
export function readFields(fields: Record<string, Field>, text: string): Record<string, unknown> | undefined {
  const names = Object.keys(fields);
  const written = text.split('-');
  if (written.length > 1 && written.at(-1) === '') return undefined;
  const values: Record<string, unknown> = {};
  for (const [index, value] of written.entries()) {
    if (value === '') continue;
    const name = names[index];
    const read = name && fields[name]?.read(value);
    if (!name || read === undefined) return undefined;
    values[name] = read;
  }
  return values;
}
