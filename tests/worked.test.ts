import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/advice/day.ts';
import {
  accounts,
  cleared,
  counted,
  detailsOf,
  emptyTally,
  isOutOfLine,
  origins,
  onlineWays,
  released,
  settled,
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
    expect(account?.waiting).toEqual({});
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
        way: fc.constantFrom(...onlineWays, ...shops),
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

test('what can be told of a way of paying is where the card is from; of a shop that sold it, whether it was asked', () => {
  expect(detailsOf({ way: 'visa' })).toBe(origins);
  expect(detailsOf({ way: 'visa', refused: true })).toBe(origins);
  expect(detailsOf({ way: 'points' })).toEqual([]);
  expect(detailsOf({ way: 'post' })).toEqual(['asked', 'shown']);
  expect(detailsOf({ way: 'post', refused: true })).toEqual([]);
});

describe('a day is out of line', () => {
  const on = '2026-11-29';
  const held = (people: number, usual: Tally['usual']) =>
    isOutOfLine(told({ ...emptyTally, usual }, on, people), on);

  test('with more than ten people, where nothing is usual', () => {
    expect([held(10, {}), held(11, {})]).toEqual([false, true]);
    expect(isOutOfLine(emptyTally, on)).toBe(false);
  });

  test('with more than three times what is usual, the median of four weeks', () => {
    expect([held(12, { '2026-11-28': 4 }), held(13, { '2026-11-28': 4 })]).toEqual([false, true]);
    const three = { '2026-11-26': 2, '2026-11-27': 100, '2026-11-28': 4 };
    expect([held(12, three), held(13, three)]).toEqual([false, true]);
    // The first of the four weeks counts, the day before it does not, nor does the day itself.
    expect(held(300, { '2026-11-01': 100 })).toBe(false);
    expect(held(301, { '2026-11-01': 100 })).toBe(true);
    expect(held(300, { '2026-10-31': 100 })).toBe(true);
    expect(held(300, { [on]: 100 })).toBe(true);
  });
});

test('what is older than twelve months is forgotten, and what was usual two months ago', () => {
  const tally: Tally = {
    months: {
      '2025-11': { 'visa/': { worked: 1, refused: 0 } },
      '2025-12': { 'visa/': { worked: 2, refused: 0 } },
    },
    days: {
      '2025-11-29': { 'visa/': { worked: 50, refused: 0 } },
      '2025-11-30': { 'visa/': { worked: 60, refused: 0 } },
    },
    usual: { '2026-10-04': 1, '2026-10-05': 2 },
  };
  const before = structuredClone(tally);
  const { months, days, usual } = settled(tally, '2026-11-29');
  expect([Object.keys(months), Object.keys(days), Object.keys(usual)]).toEqual([
    ['2025-12'],
    ['2025-11-30'],
    ['2026-10-05'],
  ]);
  expect(tally).toEqual(before);
});

test('a day that is over is taken into its month, and into what is usual', () => {
  let tally = told(emptyTally, '2026-10-31', 3);
  tally = told(tally, '2026-10-31', 2, { way: 'post', refused: true });
  tally = told(tally, '2026-11-01', 1);
  expect(settled(tally, '2026-11-02')).toEqual({
    months: {
      '2026-10': { 'visa/china': { worked: 3, refused: 0 }, 'post/': { worked: 0, refused: 2 } },
      '2026-11': { 'visa/china': { worked: 1, refused: 0 } },
    },
    days: {},
    usual: { '2026-10-31': 5, '2026-11-01': 1 },
  });
  expect(settled(tally, '2026-11-01').days).toEqual({
    '2026-11-01': { 'visa/china': { worked: 1, refused: 0 } },
  });
});

test('what is released or cleared is that alone; of the rest each day is judged anew', () => {
  const post: Told = { way: 'post' };
  const tally = told(told(emptyTally, '2026-11-03', 20), '2026-11-03', 20, post);
  const one = released(tally, visa, '2026-11-05');
  expect(one.months).toEqual({ '2026-11': { 'visa/china': { worked: 20, refused: 0 } } });
  expect(one.days).toEqual({ '2026-11-03': { 'post/': { worked: 20, refused: 0 } } });
  expect(one.usual).toEqual({ '2026-11-03': 20 });
  // What is not over is not released.
  expect(released(tally, visa, '2026-11-03').months).toEqual({});
  expect(cleared(one, visa)).toMatchObject({ months: { '2026-11': {} }, days: one.days });
  expect(cleared(cleared(tally, visa), post).days).toEqual({});
  expect(released(tally, { way: 'wero' }, '2026-11-05').days).toEqual(settled(tally, '2026-11-05').days);
});

test('one taken back too often leaves no debt', () => {
  const twice = counted(
    counted(told(emptyTally, '2026-11-02', 1), '2026-11-02', visa, -1),
    '2026-11-02',
    visa,
    -1,
  );
  expect(twice.days).toEqual({});
  expect(shown(told(twice, '2026-11-02', 3), '2026-11-03')).toEqual([[3, 0]]);
  const late = counted(settled(told(emptyTally, '2026-11-02', 1), '2026-11-03'), '2026-11-02', visa, -1);
  expect(late.months).toEqual({ '2026-11': {} });
  const mixed = told(told(emptyTally, '2026-11-02', 2), '2026-11-02', 1, { ...visa, refused: true });
  expect(counted(mixed, '2026-11-02', { ...visa, refused: true }, -1).days).toEqual({
    '2026-11-02': { 'visa/china': { worked: 2, refused: 0 } },
  });
});

test('shown first is what most people told, with the last month in which one did', () => {
  let tally = told(emptyTally, '2026-09-02', 3, { way: 'post' });
  tally = told(tally, '2026-09-03', 2);
  tally = told(tally, '2026-10-03', 3, { ...visa, refused: true });
  expect(workedFor(tally, '2026-11-05')).toEqual([
    { way: 'visa', detail: 'china', worked: 2, refused: 3, last: '2026-10' },
    { way: 'post', detail: undefined, worked: 3, refused: 0, last: '2026-09' },
  ]);
  expect(accounts(told(tally, '2026-11-05', 1), '2026-11-05')[1]).toEqual({
    way: 'visa',
    detail: 'china',
    months: { '2026-09': { worked: 2, refused: 0 }, '2026-10': { worked: 0, refused: 3 } },
    held: {},
    waiting: { '2026-11-05': { worked: 1, refused: 0 } },
  });
});

test('every answer fits its button', () => {
  for (const way of [...onlineWays, ...shops])
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
