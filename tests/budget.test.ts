import { expect, test } from 'vitest';
import { calls, dataSteps, minuteSteps, needOf, offerFor, uses } from '../src/advice/budget.ts';
import type { Call, Use } from '../src/advice/budget.ts';
import { brandOf, brands } from '../src/catalogue/index.ts';

test.each([
  ['lycamobile', { gb: 2, minutes: 60 }, 10, true],
  ['lycamobile', { gb: 20, minutes: 60 }, 15, true],
  ['lycamobile', { gb: 5, minutes: 750 }, 15, true],
  ['lycamobile', { gb: 300, minutes: 0 }, 39.99, true],
  ['mobile-vikings', { gb: 1, minutes: 0 }, 10, true],
  ['mobile-vikings', { gb: 5, minutes: 0 }, 25, true],
  ['mobile-vikings', { gb: 20, minutes: 0 }, 25, false],
] as const)('%s for %o', (brand, need, price, enough) => {
  expect(offerFor(brandOf(brand), need)).toMatchObject({ offer: { price }, enough });
});

test('where the catalogue is silent there is nothing', () => {
  expect(offerFor(brandOf('base'), { gb: 1, minutes: 0 })).toBeUndefined();
});

test('more is never cheaper, and the same question has the same answer', () => {
  for (const brand of brands) {
    const prices = dataSteps.map((gb) => offerFor(brand, { gb, minutes: 0 })?.offer.price ?? 0);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(offerFor(brand, { gb: 5, minutes: 60 })).toEqual(offerFor(brand, { gb: 5, minutes: 60 }));
  }
});

test('what is assumed is a step that can be changed', () => {
  for (const use of Object.keys(uses) as Use[])
    for (const call of Object.keys(calls) as Call[]) {
      const { gb, minutes } = needOf(use, call);
      expect(dataSteps).toContain(gb);
      expect(minuteSteps).toContain(minutes);
    }
});
