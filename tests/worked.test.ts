import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/advice/day.ts';
import {
  accounts,
  cleared,
  counted,
  detailsOf,
  emptyTally,
  origins,
  payable,
  released,
  shops,
  workedFor,
} from '../src/advice/worked.ts';
import type { Tally, Told } from '../src/advice/worked.ts';
import { decodePress, encodePlace, encodePress } from '../src/places/address.ts';

const visa: Told = { way: 'visa', detail: 'china' };

function told(tally: Tally, on: string, people: number, what: Told = visa): Tally {
  return Array.from({ length: people }).reduce<Tally>((all) => counted(all, on, what, 1), tally);
}
const shown = (tally: Tally, on: string) =>
  workedFor(tally, on).map(({ worked, refused }) => [worked, refused]);

describe('what is shown', () => {
  test('three people, not two, and not before their day is over', () => {
    expect(shown(told(emptyTally, '2026-11-02', 2), '2026-11-03')).toEqual([]);
    const three = told(emptyTally, '2026-11-02', 3);
    expect(shown(three, '2026-11-02')).toEqual([]);
    expect(workedFor(three, '2026-11-03')).toEqual([
      { way: 'visa', detail: 'china', worked: 3, refused: 0, last: '2026-11' },
    ]);
  });

  test('for twelve months', () => {
    const tally = told(emptyTally, '2026-11-02', 3);
    expect(shown(tally, '2027-10-31')).toEqual([[3, 0]]);
    expect(shown(tally, '2027-11-01')).toEqual([]);
  });

  test('a day that is far out of line is held back, the others are not; an admin releases or clears it', () => {
    let tally = told(emptyTally, '2026-11-02', 4);
    tally = told(tally, '2026-11-03', 1000, { ...visa, refused: true });
    tally = told(tally, '2026-11-04', 2);
    expect(shown(tally, '2026-11-20')).toEqual([[6, 0]]);
    const [account] = accounts(tally, '2026-11-20');
    expect(account?.held).toEqual({ '2026-11-03': { worked: 0, refused: 1000 } });
    expect(shown(released(tally, visa, '2026-11-20'), '2026-11-20')).toEqual([[6, 1000]]);
    expect(accounts(cleared(tally, visa), '2026-11-20')).toEqual([]);
  });

  test('once what flooded a day is cleared, the rest of that day is shown', () => {
    let tally = told(emptyTally, '2026-11-03', 500);
    tally = told(tally, '2026-11-03', 3, { way: 'post' });
    expect(shown(tally, '2026-11-04')).toEqual([]);
    expect(workedFor(cleared(tally, visa), '2026-11-04')).toMatchObject([{ way: 'post', worked: 3 }]);
  });

  test('what is usual grows with use: thirty a day are held back of nobody who has had twenty a day', () => {
    let tally = emptyTally;
    for (let n = 0; n < 20; n++) {
      const on = addDays('2026-10-01', n);
      tally = released(told(tally, on, 20), visa, addDays(on, 1));
    }
    tally = told(tally, '2026-10-21', 30);
    expect(shown(tally, '2026-10-22')).toEqual([[430, 0]]);
    expect(shown(told(tally, '2026-10-22', 70), '2026-10-23')).toEqual([[430, 0]]);
  });

  test('what is counted and taken back leaves nothing, whenever its day is taken in', () => {
    const any = fc
      .record({
        way: fc.constantFrom(...payable, ...shops),
        refused: fc.constantFrom(undefined, true as const),
      })
      .chain((one) =>
        fc.constantFrom(undefined, ...detailsOf(one)).map((detail): Told => ({ ...one, detail })),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), fc.integer({ min: 0, max: 40 }), (all, later) => {
        const first = '2026-10-30';
        const then = addDays(first, later);
        const full = all.reduce((tally, one) => counted(tally, first, one, 1), emptyTally);
        const aged = all[0] ? released(full, all[0], then) : full;
        const people = (tally: Tally) =>
          accounts(tally, then)
            .flatMap(({ months, held, waiting }) =>
              [months, held, waiting].flatMap((one) => Object.values(one)),
            )
            .reduce((sum, { worked, refused }) => sum + worked + refused, 0);
        expect(people(aged)).toBe(all.length);
        expect(people(all.reduce((tally, one) => counted(tally, first, one, -1), aged))).toBe(0);
      }),
    );
  });
});

test('every answer fits its button', () => {
  for (const way of [...payable, ...shops])
    for (const detail of [undefined, ...origins]) {
      const from = { at: 'channel', brand: 'mobile-vikings', channel: 'retail' } as const;
      const press = {
        do: { deed: 'tell', brand: 'mobile-vikings', way, detail, refused: true },
        then: {
          at: 'tell',
          brand: 'mobile-vikings',
          way,
          detail,
          shop: true,
          refused: true,
          told: true,
          from,
        },
      } as const;
      expect(Buffer.byteLength(encodePress(press))).toBeLessThanOrEqual(64);
      expect(encodePlace(press.then).length).toBeLessThanOrEqual(44);
      expect(encodePress(decodePress(encodePress(press))!)).toBe(encodePress(press));
    }
});
