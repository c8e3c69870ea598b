import { expect, test } from 'vitest';
import { largestAmount } from '../src/advice/walk.ts';
import { decodePlace, encodePlace } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { allPlaces } from './support/all-places.ts';

const written = (place: Place) => encodePlace(place);
const home: Place = { at: 'home' };
const balance: Place = { at: 'balance', brand: 'base' };

test.each<[why: string, text: string]>([
  ['a source of a source', `1q_${written({ at: 'source', from: balance }).slice(1)}`],
  ['a report of a source', `1P_${written({ at: 'source', from: balance }).slice(1)}`],
  ['the source of nothing', '1q'],
  ['an origin of a place that has none', `1h_${written(balance).slice(1)}`],
  ['a place with two origins side by side', `${written({ at: 'language', from: home })}_h`],
  ['a balance of no brand', '1B'],
  ['a walk of no brand', '13---15'],
  [
    'a shop’s channel of no kind',
    written({ at: 'channel', brand: 'base', channel: 'shop' }).replace(/-.*/, ''),
  ],
  [
    'an amount above the limit',
    written({ at: 'card', brand: 'base', amount: 99 }).replace('99', String(largestAmount + 1)),
  ],
  ['an amount of nothing', written({ at: 'card', brand: 'base', amount: 99 }).replace('99', '0')],
  ['three digits of a number', written({ at: 'card', brand: 'base', digits: '56' }).replace('56', '567')],
  ['a brand that never was', '1B00'],
  ['more fields than it has', `${written(balance)}-1`],
  ['another version', written(home).replace('1', '2')],
])('%s is not read', (_, text) => {
  expect(decodePlace(text), text).toBeUndefined();
});

test('the largest amount, and an origin, are read', () => {
  const card: Place = { at: 'card', brand: 'base', amount: largestAmount };
  expect(decodePlace(written(card))).toEqual(card);
  const source: Place = { at: 'source', from: card };
  expect(decodePlace(written(source))).toEqual(source);
});

test('every place is read back as it was written, so no two kinds share a code', () => {
  const wrong = allPlaces({ today: new Date('2026-11-25') }).filter((place) => {
    const back = decodePlace(written(place));
    return back?.at !== place.at || written(back) !== written(place);
  });
  expect(wrong).toEqual([]);
});
