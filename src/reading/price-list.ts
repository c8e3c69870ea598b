import type { Figure } from './figures.ts';
import type { Sign } from './lexicon.ts';
import { gigabytesIn } from './volume.ts';

/** What whoever copies a price from a page does not tell of. */
const bait: readonly Sign[] = [
  'got',
  'toMe',
  'link',
  'opened',
  'somebody',
  'chat',
  'public',
  'prize',
  'promised',
  'qr',
  'threat',
  'soon',
  'sells',
  'met',
  'asks',
  'gave',
  'sent',
  'typed',
];

/** Returns true if so many gigabytes for so much money are told of, and nobody who offers them. */
export function isPriceList(typed: string, figures: readonly Figure[], signs: ReadonlySet<Sign>): boolean {
  const priced = figures.some(({ kind }) => kind === 'money');
  return priced && gigabytesIn(typed) !== undefined && !bait.some((sign) => signs.has(sign));
}
