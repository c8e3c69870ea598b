import type { Arrival } from '../places/arrival.ts';
import { goalOf, guideOf } from './intents.ts';
import { isOfVoucher, isRefused } from '../reading/said.ts';
import type { Talk } from './talk.ts';

/*
 * Troubles with a voucher, and with the code of a bank.
 */

/** Returns the guide for a ticket that is lost, or whose code cannot be read. */
export function spoilt(talk: Talk): Arrival | undefined {
  const { ideas, meanings } = talk.reading;
  const lostOne = isOfVoucher(talk.reading) && ideas.has('lost') && !ideas.has('phone');
  return meanings.has('voucher-spoilt') || lostOne ? guideOf(talk, 'voucher-spoilt') : undefined;
}

/** Returns the guide for a code that is refused. */
export function codeRefused(talk: Talk): Arrival | undefined {
  const { ideas, meanings, negative, question, aspects } = talk.reading;
  const [back] = aspects;
  const works = ideas.has('works') || (back?.aspect === 'failed' && back.confidence > 0.6);
  const fails = isOfVoucher(talk.reading) && (ideas.has('refused') || (negative && !question && works));
  return meanings.has('voucher-refused') || fails ? guideOf(talk, 'voucher-refused') : undefined;
}

/** Returns where a voucher is redeemed, for whoever has bought one. */
export function holding(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative } = talk.reading;
  const voucher = isOfVoucher(talk.reading) || ideas.has('redeem');
  return meanings.has('bought') && voucher && !negative ? goalOf(talk, 'voucher') : undefined;
}

/** Returns the guide for a code that a reseller sold and that is refused: no bait, and no question of whether to buy there. */
export function soldCode(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative } = talk.reading;
  const fails = isRefused(talk.reading) || (negative && ideas.has('works'));
  return meanings.has('reseller') && isOfVoucher(talk.reading) && fails
    ? guideOf(talk, 'voucher-refused')
    : undefined;
}
