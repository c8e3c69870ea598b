import { checkNumber, isMobile, plainDigits } from '../advice/phone-number.ts';
import type { NumberCheck } from '../advice/phone-number.ts';
import { findCorrecting } from './mentions.ts';

/**
 * Kinds of secret: the number of a payment card, what is announced as a code or a password, the number of an account.
 */
export type Secret = 'card' | 'code' | 'account';

/** The number of a bank account (IBAN), as it is written in groups of four. */
const iban = /(?<!\p{L})[a-z]{2}\d{2}(?:[ -]?\d{4}){3}(?!\d)/u;
/** A payment card's number as it is printed or in one piece, whatever stands before and after it: 4-4-4-4, 4-6-5. */
const cardNumber =
  /(?<!\d|\+ ?)(?=(\d{4}[^\p{L}\p{N}]{0,3}(?:(?:\d{4}[^\p{L}\p{N}]{0,3}){2}\d{1,7}|\d{6}[^\p{L}\p{N}]{0,3}\d{4,5})(?!\d)))/gu;
/** Digits as a number is grouped; a comma ends it. */
const run = /(?:\+\s*)?\d[\d\s./()\p{Pd}_'·]*\d/gu;
/** Until when a payment card is valid, as it is printed: month and year. */
const expiry = /(?<![\d/])(?:0[1-9]|1[0-2]) ?\/ ?(?:20)?[2-4]\d(?![\d/])/;
const currency = /^ ?(€|eur|欧|块)/;

/** Returns the secret in a folded text, if there is one, and the text without the number of an account. */
export function findSecret(text: string): { secret: Secret | undefined; rest: string } {
  if (iban.test(text)) return { secret: 'account', rest: text.replace(iban, ' ') };
  const printed = [...text.matchAll(cardNumber)].map(([, digits = '']) => digits.replaceAll(/\D/g, ''));
  const runs = [...text.matchAll(run)].map(([one]) => plainDigits(one));
  const isCard = expiry.test(text) ? isLikeCard : isPaymentCard;
  return { secret: [...runs, ...printed].some(isCard) ? 'card' : undefined, rest: text };
}

type FoundNumber = { number?: NumberCheck; digits?: string; national?: string; rest: string };

/** Returns the first long run of digits in a folded text, checked as a phone number, and the text without it. */
export function findNumber(text: string): FoundNumber {
  for (const { 0: one, index } of text.matchAll(run)) {
    if (plainDigits(one).length < 6) continue;
    const behind = text.slice(index + one.length);
    const taken = numberIn(one, behind);
    const at = index + one.indexOf(taken);
    const digits = plainDigits(taken);
    const rest = `${text.slice(0, at)} ${text.slice(at + taken.length)}`;
    return { number: checkNumber(taken), digits, national: digits.slice(-9), rest };
  }
  return { rest: text };
}

/**
 * The number in a run of digits: in "0486 12 34 56 15 €" the last group is an amount, in "15 0486 12 34 56" the first.
 */
function numberIn(run: string, after: string): string {
  if (isMobile(run)) return run;
  const last = run.lastIndexOf(' ');
  const rest = /^\d{1,3} (?=[+0])(.*)/.exec(run)?.[1];
  if (rest && isMobile(rest)) return rest;
  // "0486123456 15": two or three digits behind a whole number are an amount; one digit more is a slip.
  const spare = /^\d{2,3}$/.test(run.slice(last + 1)) && isMobile(run.slice(0, last));
  return spare || (last > 0 && currency.test(after)) ? run.slice(0, last) : run;
}

/** ISO/IEC 7812: 13 to 19 digits, the first ones of a bank's or a card company's. */
const isLikeCard = (digits: string) => /^(?:[3-6]\d|2[2-7])\d{11,17}$/.test(digits);

/** The same with the last one a check digit (Luhn). */
function isPaymentCard(digits: string): boolean {
  if (!isLikeCard(digits)) return false;
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = digit * (index % 2 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Returns the first number of a folded text; if that is put right by a second one, the second. */
export function numberMeant(text: string): FoundNumber {
  const first = findNumber(text);
  const second = findNumber(first.rest);
  const corrected = first.number?.ok && second.number?.ok && findCorrecting(first.rest).length > 0;
  return corrected ? second : first;
}
