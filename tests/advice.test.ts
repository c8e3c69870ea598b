import { expect, test } from 'vitest';
import { checkNumber } from '../src/advice/phone-number.ts';
import { checkVoucher } from '../src/advice/voucher.ts';
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
