import { best, brandOf } from '../../src/catalogue/index.ts';
import type { Known } from '../../src/catalogue/index.ts';

/** The value that a screen must show, from the catalogue: a fact that changes breaks no test. */
function valueOf<T>(known: Known<T> | undefined): T {
  const fact = best(known);
  if (!fact) throw new Error('the tests need a fact that is not in the catalogue any more');
  return fact.value;
}

const { balance, voucher } = brandOf('base').facts;
/** The text that asks for the balance of a BASE card, and the number that it goes to. */
export const askBalance = valueOf(balance?.sms);
/** The text that redeems a BASE voucher, `{code}` for its code, and the number that it goes to. */
export const redeem = valueOf(voucher?.sms);
