import type { Arrival } from '../places/arrival.ts';
import { isOnGuide } from '../places/walks.ts';
import type { Place } from '../places/place.ts';
import { clearly, goalOf, guideOf } from './intents.ts';
import { isOfTopUp, isOfVoucher, isRefused, isThrown, ofElsewhere, wasHanded } from '../reading/said.ts';
import type { Talk } from './talk.ts';

/*
 * Troubles with a voucher, and with the code of a bank.
 */

/** Returns the guide for a ticket that is lost, or whose code cannot be read. */
export function spoilt(talk: Talk): Arrival | undefined {
  const { ideas, meanings } = talk.reading;
  const ticket = isOfVoucher(talk.reading);
  const lost = ticket && ideas.has('lost') && !ofElsewhere(talk.reading);
  const gone = lost || ((ticket || talk.place.at === 'voucher') && isThrown(talk.reading));
  const lostOne = gone && !ideas.has('phone') && !ideas.has('sim');
  const learnt = clearly(talk)?.intent === 'voucher-spoilt';
  const told = (meanings.has('voucher-spoilt') || learnt) && !ideas.has('xtravel');
  return told || lostOne ? guideOf(talk, 'voucher-spoilt') : undefined;
}

/** Returns the guide for a code that is refused. */
export function codeRefused(talk: Talk): Arrival | undefined {
  const { ideas, meanings, method, negative, question, aspects } = talk.reading;
  const code = isOfVoucher(talk.reading);
  const [back] = aspects;
  const fails = meanings.has('no-answer') || (back?.aspect === 'failed' && back.confidence > 0.6);
  const refused =
    meanings.has('voucher-refused') ||
    (code && (ideas.has('refused') || (negative && !question && (ideas.has('works') || fails))));
  // A code that tells the balance is no voucher.
  const dialled = clearly(talk);
  if (dialled?.intent === 'no-answer' && talk.place.at !== 'voucher') return { place: dialled.place };
  return refused && method === undefined ? guideOf(talk, 'voucher-refused') : undefined;
}

/** Returns where a voucher is redeemed, for whoever has bought one. */
export function holding(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative, fullyExplained } = talk.reading;
  const named = ideas.has('redeem') || (fullyExplained && isOfTopUp(talk.reading));
  const voucher = isOfVoucher(talk.reading) || (named && !ideas.has('sim'));
  const works = !negative && !ideas.has('wrong') && !isRefused(talk.reading);
  const got = meanings.has('bought') || wasHanded(talk.reading);
  return got && voucher && works ? goalOf(talk, 'voucher') : undefined;
}

/** Returns true if a voucher is what fails, and not a card or the data. */
export function ofVoucher({ place, reading }: Talk, trouble: Place): boolean {
  if (isOnGuide(trouble, 'refused')) return place.at === 'voucher' || reading.meanings.has('voucher');
  return trouble.at === 'no-data' && place.at === 'voucher';
}

/** Returns the guide for a code that a reseller sold and that is refused: no bait, and no question of whether to buy there. */
export function soldCode(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative, given } = talk.reading;
  const fails =
    isRefused(talk.reading) || meanings.has('voucher-refused') || (negative && ideas.has('works'));
  const code = given === 'voucher' || isOfVoucher(talk.reading);
  return meanings.has('reseller') && code && fails ? guideOf(talk, 'voucher-refused') : undefined;
}
