import { best, canTopUp } from '../../src/catalogue/index.ts';
import type { Catalogue } from '../../src/catalogue/load.ts';
import type { Brand } from '../../src/catalogue/schema.ts';
import { ageOf, byConfidence, rowsOf, valueOf } from './rows.ts';

/** A line of the list: a fact, or one that is missing. */
export type Line = {
  fact: string;
  brand: string;
  section: string;
  value: string;
  age: string;
  confidence: string;
  /** Of a missing fact the screen that would show it; of another, whether none does. */
  screen: string;
};
export const orders = ['need', 'brand', 'section', 'age', 'confidence'] as const;
export type Order = (typeof orders)[number];

type Wanted = { name: string; screen: string; has: (brand: Brand) => unknown };

/** What a walk with a brand needs from the catalogue, and the screen that shows it. */
const wanted: Wanted[] = [
  { name: 'topUpPage', screen: 'where to top up', has: ({ facts }) => facts.topUpPage },
  { name: 'online/login', screen: 'where to top up', has: ({ facts }) => facts.online?.login },
  { name: 'online/asksNumber', screen: 'which number', has: ({ facts }) => facts.online?.asksNumber },
  { name: 'online/fromAbroad', screen: 'abroad', has: ({ facts }) => facts.online?.fromAbroad },
  { name: 'amounts', screen: 'how much', has: ({ facts }) => best(facts.amounts)?.value.complete },
  { name: 'methods', screen: 'pay with what', has: ({ facts }) => facts.methods },
  {
    name: 'voucher',
    screen: 'voucher',
    has: ({ facts: { voucher } }) => voucher?.sms ?? voucher?.dial ?? voucher?.call ?? voucher?.exists,
  },
  {
    name: 'voucher/digits',
    screen: 'voucher',
    has: ({ facts }) => facts.voucher?.digits ?? facts.voucher?.exists,
  },
  {
    name: 'balance',
    screen: 'balance',
    has: ({ facts: { balance } }) => balance?.dial ?? balance?.sms ?? balance?.app ?? balance?.online,
  },
  { name: 'validity/creditMonths', screen: 'validity', has: ({ facts }) => facts.validity?.creditMonths },
  { name: 'support/own', screen: 'customer service', has: ({ facts }) => facts.support?.own },
  {
    name: 'support/other',
    screen: 'customer service, from another phone',
    has: ({ facts: { support } }) => support?.other ?? support?.abroad,
  },
  { name: 'shops', screen: "operator's shop", has: ({ facts }) => facts.shops },
  { name: 'apn', screen: 'no data, settings', has: ({ facts }) => facts.apn },
  { name: 'arrival', screen: 'nothing arrived', has: ({ facts }) => facts.arrival },
];

/**
 * Returns what is missing, first what most brands lack (those on the first screen count three times), then all facts. `shown` holds
 * the paths of the facts that stand on a screen.
 */
export function linesOf(
  catalogue: Catalogue,
  order: Order,
  only: string[],
  shown: ReadonlySet<string>,
): Line[] {
  const brands = catalogue.brands.filter(canTopUp);
  const weight = (brand: Brand) => (brand.shelf === 'main' ? 3 : 1);
  const missing = wanted
    .map(({ name, screen, has }) => {
      const lacking = brands.filter((brand) => has(brand) === undefined || has(brand) === false);
      return { name, screen, lacking, need: lacking.reduce((sum, brand) => sum + weight(brand), 0) };
    })
    .toSorted((a, b) => b.need - a.need)
    .flatMap(({ name, screen, lacking }) =>
      lacking
        .toSorted((a, b) => weight(b) - weight(a))
        .map(({ id, name: brand }): Line => {
          const section = name.split('/')[0] ?? name;
          return { fact: `${id}/${name}`, brand, section, value: '', age: '', confidence: 'missing', screen };
        }),
    );
  const known = rowsOf(catalogue).map(({ name, path, fact, brand, section }): Line => {
    const { confidence } = fact;
    const screen = shown.has(path) ? '' : 'on no screen';
    return { fact: name, brand, section, value: valueOf(fact), age: ageOf(fact), confidence, screen };
  });
  const lines = [...missing, ...known].filter(
    ({ fact }) => only.length === 0 || only.includes(fact.split('/')[0] ?? ''),
  );
  return order === 'need' ? lines : lines.toSorted(by[order]);
}

const day = ({ age }: Line) => age.replace('seen ', '').replace('undated', '0');
const doubt = ({ confidence }: Line) => byConfidence[confidence as keyof typeof byConfidence] ?? 9;
const by: Record<Exclude<Order, 'need'>, (a: Line, b: Line) => number> = {
  brand: (a, b) => a.brand.localeCompare(b.brand, 'en') || a.section.localeCompare(b.section, 'en'),
  section: (a, b) => a.section.localeCompare(b.section, 'en') || a.brand.localeCompare(b.brand, 'en'),
  age: (a, b) => day(a).localeCompare(day(b), 'en'),
  confidence: (a, b) => doubt(b) - doubt(a),
};

const columns = ['fact', 'value', 'age', 'confidence', 'screen'] as const;

/** Returns the list as a table for a terminal; long values are cut off. */
export function asTable(lines: Line[]): string {
  const most = { fact: 44, value: 40, age: 15, confidence: 11, screen: 40 };
  const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  const rows = [Object.fromEntries(columns.map((name) => [name, name])) as unknown as Line, ...lines];
  return rows
    .map((line) =>
      columns
        .map((name) => cut(line[name], most[name]).padEnd(most[name]))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
}

/** Returns the list as CSV (RFC 4180). */
export function asCsv(lines: Line[]): string {
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const names = ['fact', 'brand', 'section', 'value', 'age', 'confidence', 'screen'] as const;
  return [names.join(','), ...lines.map((line) => names.map((name) => quote(line[name])).join(','))].join(
    '\r\n',
  );
}
