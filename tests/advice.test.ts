import { expect, test } from 'vitest';
import { needOf, offerFor } from '../src/advice/budget.ts';
import { dayFrom } from '../src/advice/day.ts';
import { nextStep } from '../src/advice/payment.ts';
import type { Payment } from '../src/advice/payment.ts';
import { checkNumber } from '../src/advice/phone-number.ts';
import { nextReminder } from '../src/advice/reminder.ts';
import { bundleFrom, endingsOf } from '../src/advice/until.ts';
import { checkVoucher, hasVouchers } from '../src/advice/voucher.ts';
import {
  likelyAmount,
  methodsThatAre,
  offeredAmounts,
  payableWith,
  stepAfter,
  stepBefore,
  stepsOf,
  usefulAnswers,
  withoutAnswer,
} from '../src/advice/walk.ts';
import { belgium, best, brandOf, brands } from '../src/catalogue/index.ts';
import type { Brand } from '../src/catalogue/index.ts';

const blocks = best(belgium.facts.prefixes)?.value ?? {};
test('no block of numbers lies within another, so one prefix tells whose it is', () => {
  const prefixes = Object.keys(blocks);
  const nested = prefixes.filter((one) => prefixes.some((other) => other !== one && one.startsWith(other)));
  expect(nested).toEqual([]);
});

test.each(Object.entries(blocks))('a number in the block %s is one of %s’s', (prefix, holder) => {
  expect(checkNumber(prefix.padEnd(10, '0'))).toMatchObject({ ok: true, holder });
});

test.each(['0440 12 34 56', '+32 440 12 34 56', '0449 99 99 99'])(
  '%s is no mobile number: they begin with 045 to 049',
  (text) => {
    expect(checkNumber(text)).toEqual({ ok: false, problem: 'unassigned', count: 10 });
  },
);

test('a voucher code is called checked only where the form of the brand’s codes is known', () => {
  const code = '123456789012345';
  const unknown = brands.filter(({ facts: { voucher } }) => !voucher?.digits);
  expect(unknown).not.toEqual([]);
  for (const brand of unknown)
    expect(checkVoucher(brand, code), brand.id).toMatchObject({ ok: true, checked: false });
  expect(checkVoucher(brandOf('base'), code)).toMatchObject({ ok: true, checked: true });
});

test.each([
  [10, 10],
  [11, 20],
  [5, 5],
  [21, undefined],
])('with a bonus from €%s the amount proposed is %s', (from, proposed) => {
  const base = brandOf('base');
  const amounts = (base.facts.amounts ?? []).map((fact) => ({
    ...fact,
    value: { ...fact.value, list: [20, 5, 10] },
  }));
  const bonusFrom = (base.facts.bonusFrom ?? []).map((fact) => ({ ...fact, value: from }));
  const brand: Brand = { ...base, facts: { ...base.facts, amounts, bonusFrom } };
  expect(likelyAmount(brand)).toBe(proposed);
});

test('a brand has vouchers unless it is known to have none', () => {
  const base = brandOf('base');
  const known = (value: boolean): Brand => {
    const exists = [{ ...base.facts.voucher!.sms![0]!, value }];
    return { ...base, facts: { ...base.facts, voucher: { ...base.facts.voucher, exists } } };
  };
  expect(hasVouchers(known(true))).toBe(true);
  expect(hasVouchers(known(false))).toBe(false);
  const { voucher: _, ...facts } = base.facts;
  expect(hasVouchers({ ...base, facts })).toBe(true);
});

test.each(['x123456789012345', '123456789012345x', '12345x789012345'])('%s is no voucher code', (text) => {
  expect(checkVoucher(brandOf('base'), text)).toEqual({ ok: false, problem: 'letters' });
});

test('a code that is dialled stands in what is to be dialled, one that is sent in what is to be sent', () => {
  const code = '12345678901234';
  const dialled = brands.filter(({ facts: { voucher } }) => voucher?.dial && !voucher.digits);
  expect(dialled).not.toEqual([]);
  for (const brand of dialled) {
    const check = checkVoucher(brand, code);
    expect(check.ok && check.dial, brand.id).toContain(code);
    expect(check.ok && check.dial, brand.id).not.toContain('{');
  }
});

/** BASE with other rules. */
function baseWith(facts: Partial<Record<keyof Brand['facts'], unknown>>): Brand {
  const base = brandOf('base');
  return { ...base, facts: { ...base.facts, ...(facts as Brand['facts']) } };
}
const [anyFact] = belgium.facts.cardStop!;
const known = (...values: unknown[]) => values.map((value) => ({ ...anyFact, value }));

test.each([
  [2026, 2, 28, '2026-02-28'],
  [2028, 2, 29, '2028-02-29'],
  [2026, 2, 29, undefined],
  [2026, 4, 31, undefined],
  [2026, 13, 1, undefined],
  [2026, 1, 32, undefined],
  [2026, 0, 5, undefined],
  [850, 3, 9, '0850-03-09'],
  [2026, 1, 370, undefined],
])('the day %i-%i-%i is %s', (year, month, day, expected) => {
  expect(dayFrom(year, month, day)).toBe(expected);
});

test('of lives that end the first stands in front, and of rules that differ the shorter counts', () => {
  const brand = baseWith({
    validity: {
      creditMonths: known(12),
      cardMonths: known(13, 2),
      bundleDays: known(30),
      bundleMonths: known(1, 3),
    },
  });
  expect(endingsOf(brand, '2026-01-31').map(({ life, day }) => [life, day])).toEqual([
    ['bundle', '2026-02-28'],
    ['bundle', '2026-03-02'],
    ['number', '2026-03-31'],
    ['credit', '2027-01-31'],
  ]);
  expect(endingsOf(brand, '2026-01-31', false).map(({ life }) => life)).toEqual(['number', 'credit']);
  expect(bundleFrom(brand)).toBe(10);
  expect(bundleFrom(baseWith({ validity: { creditMonths: known(12) } }))).toBeUndefined();
});

test('a reminder is about what ends so many days later; one asked for again is about what ends first', () => {
  const brand = baseWith({
    validity: { creditMonths: known(1), cardMonths: known(2), bundleDays: known(30) },
  });
  const card = { brand: 'base', day: '2026-01-01' };
  const bundle = nextReminder(card, brand, '2026-01-15')!;
  expect(bundle.day).toBe('2026-01-18');
  expect(bundle.endings.map(({ life }) => life)).toEqual(['credit']);
  const both = nextReminder(card, brand, '2026-01-27')!;
  expect([both.day, both.endings.map(({ life }) => life)]).toEqual(['2026-01-28', ['bundle']]);
  const again = nextReminder({ ...card, again: '2026-01-20' }, brand, '2026-01-18')!;
  expect([again.day, again.endings.map(({ life }) => life)]).toEqual(['2026-01-20', ['bundle']]);
  expect(nextReminder(card, brand, '2026-03-01')).toBeUndefined();
  expect(nextReminder({ ...card, again: '2026-03-05' }, brand, '2026-03-01')).toBeUndefined();
  const week = nextReminder({ ...card, ahead: 'week' }, brand, '2026-01-15')!;
  expect([week.day, week.endings.map(({ life }) => life)]).toEqual(['2026-01-24', ['bundle']]);
});

test('a walk asks only what is known to be asked', () => {
  expect(stepsOf(baseWith({ online: {}, amounts: undefined, methods: undefined }))).toEqual([
    'where',
    'card',
  ]);
  expect(stepsOf(baseWith({ online: { asksNumber: known(false) } }))).not.toContain('number');
  expect(stepsOf(brandOf('base'))).toEqual(['where', 'number', 'amount', 'payment', 'card']);
});

test.each([
  ['0486 12 34 56', { ok: true, national: '0486123456', digits: '56', prefix: '0486' }],
  ['32486123456', { ok: true, national: '0486123456' }],
  ['324861234567', { ok: false, problem: 'long' }],
  ['486123456', { ok: true, national: '0486123456' }],
  ['0800 12 345', { ok: false, problem: 'service' }],
  ['078 15 20 20', { ok: false, problem: 'service' }],
  ['070 12 34 56', { ok: false, problem: 'premium' }],
  ['0612345678', { ok: false, problem: 'foreign' }],
  ['06123456789', { ok: false, problem: 'long' }],
  ['013800138000', { ok: false, problem: 'long' }],
  ['0440123456', { ok: false, problem: 'unassigned', count: 10 }],
  ['0486 12 34 5', { ok: false, problem: 'short', count: 9 }],
  ['486 12 34 5', { ok: false, problem: 'short', count: 8 }],
  ['04861234567', { ok: false, problem: 'long', count: 11 }],
  ['+32', { ok: false, problem: 'short' }],
  ['032486123456', { ok: false, problem: 'long', count: 12 }],
  ['+32 4 7', { ok: false, problem: 'short', count: 3 }],
])('%s: %o', (text, expected) => {
  expect(checkNumber(text)).toMatchObject(expected);
});

test.each<[why: string, payment: Partial<Payment>, step: 'ask' | 'forget', at: string]>([
  ['first, ten minutes after it was paid', { asked: 0 }, 'ask', '2026-11-25T12:10:00Z'],
  [
    'first, of what was paid at night, in the morning',
    { asked: 0, at: Date.parse('2026-11-25T21:00:00Z') },
    'ask',
    '2026-11-26T08:00:00Z',
  ],
  ['once if nothing was said', { asked: 1 }, 'forget', '2026-12-25T12:00:00Z'],
  [
    'an hour after "not yet"',
    { asked: 1, notYet: Date.parse('2026-11-25T14:00:00Z') },
    'ask',
    '2026-11-25T15:00:00Z',
  ],
  [
    'an hour after a late "not yet" never at night',
    { asked: 1, notYet: Date.parse('2026-11-25T18:30:00Z') },
    'ask',
    '2026-11-26T08:00:00Z',
  ],
  [
    'the morning after it was asked the second time',
    { asked: 2, askedAt: Date.parse('2026-11-27T10:00:00Z') },
    'ask',
    '2026-11-28T08:00:00Z',
  ],
  ['the next morning if nobody knows when it was asked', { asked: 2 }, 'ask', '2026-11-26T08:00:00Z'],
  ['three times and no more', { asked: 3, notYet: 1, askedAt: 1 }, 'forget', '2026-12-25T12:00:00Z'],
])('whether it arrived is asked %s', (_, payment, step, at) => {
  const noon = Date.parse('2026-11-25T12:00:00Z');
  expect(nextStep({ brand: 'base', at: noon, asked: 0, ...payment })).toEqual({
    do: step,
    at: Date.parse(at),
  });
});

test('answers are kept for every brand, but for a way of paying that it is not known to take where it asks', () => {
  const answers = { digits: '56', amount: 10, method: 'visa' } as const;
  expect(usefulAnswers(brandOf('base'), answers)).toEqual(answers);
  expect(usefulAnswers(brandOf('base'), { ...answers, method: 'alipay' })).toMatchObject({
    method: undefined,
  });
  expect(usefulAnswers(brandOf('orange'), answers)).toEqual(answers);
  expect(usefulAnswers(brandOf('base'), {})).toEqual({});
});

test('ways of paying that are known to be taken, and those that are known not to be', () => {
  const brand = baseWith({
    methods: { visa: known(true), alipay: known(false), bancontact: known(true, false) },
  });
  expect(methodsThatAre(true, brand).toSorted()).toEqual(['bancontact', 'visa']);
  expect(methodsThatAre(false, brand)).toEqual(['alipay']);
  expect(payableWith(baseWith({ methods: undefined }))).toEqual([]);
});

test('the amounts of all sources are offered, each once, the smallest first', () => {
  const brand = baseWith({ amounts: known({ list: [20, 5] }, { list: [5, 100] }) });
  expect(offeredAmounts(brand)).toEqual([5, 20, 100]);
  expect(offeredAmounts(baseWith({ amounts: undefined }))).toEqual([]);
  expect(likelyAmount(baseWith({ bonusFrom: undefined }))).toBeUndefined();
});

test('a step knows the one before it and the next that is not answered', () => {
  const base = brandOf('base');
  expect(stepBefore(base, 'where')).toBeUndefined();
  expect(stepBefore(base, 'amount')).toBe('number');
  expect(stepAfter(base, 'where', {})).toBe('number');
  expect(stepAfter(base, 'where', { digits: '56', amount: 5 })).toBe('payment');
  expect(stepAfter(base, 'payment', {})).toBe('card');
  expect(withoutAnswer('number', { digits: '56', amount: 5 })).toEqual({ digits: undefined, amount: 5 });
  expect(withoutAnswer('where', { digits: '56' })).toEqual({ digits: '56' });
});

test('need is what the data is for and how one calls; the cheapest offer that covers it is enough', () => {
  expect(needOf('video', 'phone')).toEqual({ gb: 20, minutes: 60 });
  expect(needOf('maps', 'app')).toEqual({ gb: 2, minutes: 0 });
  const offers = [
    { price: 20, gb: 20, minutes: 100 },
    { price: 10, gb: 5, minutes: 'unlimited' },
    { price: 15, gb: 20 },
  ];
  const brand = baseWith({ offers: known(offers) });
  const price = (gb: number, minutes: number) => {
    const found = offerFor(brand, { gb, minutes });
    return [found?.offer.price, found?.enough];
  };
  expect(price(5, 1000)).toEqual([10, true]);
  expect(price(6, 100)).toEqual([15, true]);
  expect(price(21, 0)).toEqual([20, false]);
  expect(offerFor(baseWith({ offers: known([offers[0]]) }), { gb: 1, minutes: 101 })?.enough).toBe(false);
  expect(offerFor(baseWith({ offers: known([offers[0]]) }), { gb: 1, minutes: 100 })?.enough).toBe(true);
  expect(offerFor(baseWith({ offers: known([]) }), { gb: 1, minutes: 0 })).toBeUndefined();
});
