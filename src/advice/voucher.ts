import { best } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { plainDigits } from './phone-number.ts';

/** What is wrong with a voucher code, each with its code in addresses. */
export const voucherProblems = { short: 's', long: 'l', letters: 'a', phone: 'p' } as const;
export type VoucherProblem = keyof typeof voucherProblems;

/** What `checkVoucher` found. `sms`, `dial`: what to send or dial, if the brand is known to take it so. */
export type VoucherCheck =
  | { ok: true; code: string; checked: boolean; sms?: { text: string; to: string }; dial?: string }
  | { ok: false; problem: VoucherProblem; count?: number };

/** Returns false if the brand is known to have no vouchers, else true. */
export function hasVouchers(brand: Brand): boolean {
  return best(brand.facts.voucher?.exists)?.value !== false;
}

/**
 * Checks a voucher code of a brand and returns what exactly to send or dial. The length is checked only if that of the
 * brand is known; otherwise 6 to 30 digits pass and `checked` is false.
 */
export function checkVoucher(brand: Brand, text: string): VoucherCheck {
  const code = plainDigits(text);
  if (!/^\d+$/.test(code)) return { ok: false, problem: 'letters' };
  const { digits, sms, dial } = brand.facts.voucher ?? {};
  const wanted = best(digits)?.value;
  if (code.length < (wanted ?? 6)) return { ok: false, problem: 'short', count: code.length };
  if (code.length > (wanted ?? 30)) return { ok: false, problem: 'long', count: code.length };
  const message = best(sms)?.value;
  const string = best(dial)?.value;
  return {
    ok: true,
    code,
    checked: wanted !== undefined,
    ...(message && { sms: { text: message.text.replace('{code}', code), to: message.to } }),
    ...(string && { dial: string.replace('{code}', code) }),
  };
}
