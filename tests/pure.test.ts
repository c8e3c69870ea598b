import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { addDays } from '../src/advice/day.ts';
import { checkNumber } from '../src/advice/phone-number.ts';
import { checkVoucher } from '../src/advice/voucher.ts';
import { brandOf, brands } from '../src/catalogue/index.ts';
import { guessLocale } from '../src/words/locale.ts';
import { decodePlace, decodePress, encodeLink, encodePlace, encodePress } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { redeem } from './support/known.ts';

const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const brand = fc.constantFrom(...brands.map(({ id }) => id));
const method = fc.constantFrom('visa' as const, 'bancontact' as const, 'alipay' as const);
const walk = fc.record(
  { brand, digits, amount: fc.integer({ min: 1, max: 250 }), method },
  { requiredKeys: ['brand'] },
);
const plain: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ at: 'home' } as const),
  walk.map((answers) => ({ at: 'amount' as const, ...answers })),
  walk.map((answers) => ({ at: 'number' as const, problem: 'short' as const, count: 9, ...answers })),
  walk.map((answers) => ({ at: 'card' as const, ...answers })),
  brand.map((id) => ({ at: 'balance' as const, brand: id })),
);
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2015-01-01', days));
const slot = fc.constantFrom(2, 3);
const card = fc.record({ brand, slot }, { requiredKeys: ['brand'] });
const reminding: fc.Arbitrary<Place> = fc.oneof(
  fc
    .record({ brand, day, bonus: fc.boolean(), slot }, { requiredKeys: ['brand'] })
    .map((fields) => ({ at: 'until' as const, ...fields })),
  card.map((fields) => ({ at: 'reminder' as const, ...fields })),
  fc.constant({ at: 'budget', stay: 'semester', gb: 20, minutes: 400 } as const),
  brand.map((id) => ({
    at: 'tell' as const,
    brand: id,
    way: 'petrol' as const,
    shop: true as const,
    told: true as const,
  })),
  brand.map((id) => ({ at: 'stats' as const, brand: id, way: 'visa' as const, detail: 'china' as const })),
);
const place = fc.oneof(
  plain,
  reminding,
  reminding.map((from) => ({ at: 'source' as const, from })),
  plain.map((from) => ({ at: 'source' as const, from })),
  plain.map((from) => ({ at: 'language' as const, from })),
);
const asker = fc.record({ asker: fc.integer({ min: 1, max: 2 ** 52 - 1 }) });
const deed = fc.oneof(
  place.map((go) => ({ go })),
  place.map((go) => ({ go, keep: true })),
  place.map((then) => ({ do: { deed: 'locale' as const, locale: 'en' as const }, then })),
  place.map((then) => ({ do: { deed: 'delete-data' as const }, then })),
);
const press = fc.oneof(
  deed,
  fc.tuple(deed, asker).map(([one, mine]) => ({ ...one, ...mine })),
  place.map((then) => ({ do: { deed: 'group-delete' as const, minutes: 120 as const }, then })),
  place.map((then) => ({ do: { deed: 'group-locale' as const, locale: 'zh-Hant' as const }, then })),
  place.map((then) => ({ do: { deed: 'group-topic' as const, on: true }, then })),
  fc
    .tuple(fc.record({ brand, slot, day, bonus: fc.boolean() }, { requiredKeys: ['brand'] }), reminding)
    .map(([fields, then]) => ({ do: { deed: 'remind' as const, ...fields }, then })),
  fc.tuple(card, reminding).map(([fields, then]) => ({
    do: { deed: 'remind-ahead' as const, ahead: 'fortnight' as const, ...fields },
    then,
  })),
);

describe('addresses', () => {
  test('what is written is read again, and fits a button and a link', () => {
    fc.assert(
      fc.property(press, (one) => {
        const data = encodePress(one);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decodePress(data)).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(place, (one) => {
        expect(encodePlace(one)).toMatch(/^[\w-]{1,44}$/);
      }),
    );
  });

  test('what no version ever wrote is nothing, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('1', 'h', 'q', 'a', 'b', '~', '_', '-', '3', 'x', 'k', '9') }),
        ),
        (text) => {
          const read = decodePress(text);
          if (read) expect(encodePress(read)).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a link carries no digits of a number', () => {
    expect(decodePlace(encodeLink({ at: 'card', brand: 'base', digits: '56', amount: 15 }))).toEqual({
      at: 'card',
      brand: 'base',
      amount: 15,
    });
    const from = { at: 'card', brand: 'base', digits: '56' } as const;
    expect(encodeLink({ at: 'source', from })).toBe(
      encodeLink({ at: 'source', from: { ...from, digits: undefined } }),
    );
  });

  test('codes of brands are never changed', () => {
    const codes = Object.fromEntries(brands.map(({ id, code }) => [id, code]));
    expect(new Set(Object.values(codes)).size).toBe(brands.length);
    expect(codes).toMatchObject({ base: 'ba' });
  });
});

describe('numbers', () => {
  const good = [
    '0486123456',
    '0486 12 34 56',
    '0486/12.34.56',
    '0486-12-34-56',
    '+32486123456',
    '+32 486 12 34 56',
    '0032486123456',
    '0032 486 12 34 56',
    '+32 (0)486 12 34 56',
    '32486123456',
    '486123456',
    '０４８６１２３４５６',
    '＋３２４８６１２３４５６',
    '0486 123 456',
    '0486.12.34.56',
    '0486–12–34–56',
    '0486 12 34 56',
    '(0486) 12 34 56',
    '0450123456',
    '0499999999',
    '0470 00 00 00',
    '+32-470-00-00-00',
    '0032 (0) 470 00 00 00',
    '0470\u00a000\u00a000\u00a000',
    '04.70.00.00.00',
    '0 4 7 0 0 0 0 0 0 0',
  ];
  test.each(good)('%s is a mobile number', (text) => {
    expect(checkNumber(text)).toMatchObject({ ok: true });
  });

  test.each([
    ['0486 12 34 5', 'short', 9],
    ['0486', 'short', 4],
    ['03 123 45 67', 'landline', 9],
    ['+32 2 123 45 67', 'landline', 9],
    ['+44 7911 123456', 'foreign', undefined],
    ['0033612345678', 'foreign', undefined],
    ['0906 12 345', 'premium', 9],
    ['02 12', 'short', 4],
    ['1234567890123456', 'long', 16],
    ['+32486', 'short', 4],
    ['0486 12 34 56 7', 'long', 11],
    ['+32 486 12 34 567', 'long', 11],
    ['02 123 45 67', 'landline', 9],
    ['02/123.45.67', 'landline', 9],
    ['04 223 45 67', 'landline', 9],
    ['04 342 12 34', 'landline', 9],
    ['09 225 12 34', 'landline', 9],
    ['+31 6 12345678', 'foreign', undefined],
    ['0031612345678', 'foreign', undefined],
    ['0612345678', 'foreign', undefined],
    ['+86 138 0013 8000', 'foreign', undefined],
    ['13800138000', 'foreign', undefined],
    ['+33612345678', 'foreign', undefined],
    ['+49 151 23456789', 'foreign', undefined],
    ['0900 12 345', 'premium', 9],
    ['070 34 43 44', 'premium', 9],
    ['0905 12 345', 'premium', 9],
    ['0800 55 800', 'service', 9],
    ['078 170 170', 'service', 9],
    ['0431 23 45 67', 'unassigned', 10],
    ['0400000000', 'unassigned', 10],
    ['hello', 'letters', undefined],
    ['O486123456', 'letters', undefined],
    ['04861234S6', 'letters', undefined],
    ['', 'letters', undefined],
    ['+', 'letters', undefined],
    ['🙂', 'letters', undefined],
  ] as const)('%s is %s', (text, problem, count) => {
    expect(checkNumber(text)).toEqual({ ok: false, problem, count });
  });

  test('nothing that is typed makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void checkNumber(text)));
  });
});

test.each([
  [
    '1234 5678 9012 345',
    {
      ok: true,
      checked: true,
      sms: { text: redeem.text.replace('{code}', '123456789012345'), to: redeem.to },
    },
  ],
  ['１２３４５６７８９０１２３４５', { ok: true }],
  ['12345678901234', { ok: false, problem: 'short', count: 14 }],
  ['1234567890123456', { ok: false, problem: 'long', count: 16 }],
  ['abc', { ok: false, problem: 'letters' }],
])('voucher %s', (text, expected) => {
  expect(checkVoucher(brandOf('base'), text)).toMatchObject(expected);
});

test.each([
  ['zh', 'zh-Hans'],
  ['zh-hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['zh-hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pt', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  ['not a tag!', 'en'],
  // Telegram's own trial languages.
  ['zh-hant-beta', 'zh-Hant'],
  ['zh-hans-raw', 'zh-Hans'],
  ['nl-raw', 'nl'],
])('language %s → %s', (code, locale) => {
  expect(guessLocale(code, 'en')).toBe(locale);
});

test.each([
  ['base 线上 15 欧', { brand: 'base', amount: 15 }, ['online']],
  ['BASE 没到账', { brand: 'base' }, ['notArrived']],
  ['旅行 eSIM', {}, ['travel']],
  ['0486 12 34 56 15€ visa', { amount: 15, method: 'visa' }, []],
] as const)('hears %s', (text, slots, meanings) => {
  const heard = read(text);
  expect(heard).toMatchObject(slots);
  for (const meaning of meanings) expect(heard.meanings.has(meaning)).toBe(true);
});

test.each([
  ["j'ai plus de crédit", 'topUp', 'more'],
  ['没话费了怎么办', 'topUp', 'more'],
  ["it hasn't arrived", 'notArrived', 'arrived'],
  ['het is nooit aangekomen', 'notArrived', 'arrived'],
  ['nichts ist angekommen', 'notArrived', 'arrived'],
  ['pas encore arrivé', 'notArrived', 'again'],
  ['es ist kein Geld angekommen', 'notArrived', 'arrived'],
  ['keine Aufladung angekommen', 'notArrived', 'arrived'],
  ['er is geen krediet aangekomen', 'notArrived', 'arrived'],
  ["aucun crédit n'est bien arrivé", 'notArrived', 'arrived'],
  ['no money arrived', 'notArrived', 'arrived'],
  ['no problem, it arrived', 'arrived', 'notArrived'],
  ['geen probleem, is aangekomen', 'arrived', 'notArrived'],
  ['kein Problem, ist angekommen', 'arrived', 'notArrived'],
  ["pas de souci, c'est arrivé", 'arrived', 'notArrived'],
  ['没问题，到账了', 'arrived', 'notArrived'],
  ['mijn kaart laden', 'topUp', 'offline'],
  ['bon, je veux recharger', 'topUp', 'voucher'],
] as const)('hears %s as what it is', (text, meaning, not) => {
  const { meanings } = read(text);
  expect(meanings.has(meaning)).toBe(true);
  expect(meanings.has(not)).toBe(false);
});

test.each(['15 euro 0486 12 34 56', '€15 0486123456', '15, 0486 12 34 56', '0486 12 34 56 15€'])(
  'hears amount and number in %s',
  (text) => {
    expect(read(text)).toMatchObject({ amount: 15, number: { ok: true, digits: '56' } });
  },
);

test('a greeting is no brand', () => {
  expect(read('hey, can I top up').brand).toBeUndefined();
});
