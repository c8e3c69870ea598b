import { expect, test } from 'vitest';
import { checkNumber } from '../src/advice/phone-number.ts';
import { checkVoucher, hasVouchers } from '../src/advice/voucher.ts';
import { likelyAmount } from '../src/advice/walk.ts';
import { belgium, best, brandOf, brands } from '../src/catalogue/index.ts';
import type { Brand } from '../src/catalogue/index.ts';

test.each(Object.entries(best(belgium.facts.prefixes)?.value ?? {}))(
  'a number in the block %s is one of %s’s',
  (prefix, holder) => {
    expect(checkNumber(prefix.padEnd(10, '0'))).toMatchObject({ ok: true, holder });
  },
);

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
  expect(checkVoucher(brandOf('base'), text)).toEqual({ ok: false, problem: 'letters', count: 0 });
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
