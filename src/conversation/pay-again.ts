import { usefulAnswers } from '../advice/walk.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { aspectRemark, subjectOf } from '../places/aspects.ts';
import { ofBrand, placeOfIntent } from '../places/intent-place.ts';
import { asOpener } from '../places/place.ts';
import type { At, Place } from '../places/place.ts';
import { begin, firstOnline } from '../places/steps.ts';
import { beginsTopUp, brandIn, isAfterPaying, isOnGuide, isWalk } from '../places/walks.ts';
import type { Reading } from '../reading/reading.ts';
import { hasPaid, isOfTopUp, isOfVoucher, payingPlaces, saysOnly, asksAgain } from '../reading/said.ts';
import { hasCalled } from './emergency.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/*
 * Whether to pay, to buy or to top up, while it is not known where the first money is: not yet.
 */

/** Screens of a payment that is missing. */
const missing: ReadonlySet<At> = new Set<At>(['not-arrived', 'say', 'paid', 'letter']);

/** Returns the screen of the money that is gone, or may be, if a place is about that. */
function screenOf(place: Place): Place | undefined {
  if (missing.has(place.at)) return begin('not-arrived', brandIn(place));
  const chooses = place.at === 'brand' && place.goal === 'not-arrived';
  const lost = isOnGuide(place, 'stolen', 'wrong', 'refused', 'voucher-refused', 'voucher-spoilt');
  return chooses || lost ? asOpener(place) : undefined;
}

/** Returns true if a message asks whether to pay again; where a cheat or a wrong code took the money, whether to pay. */
function asksToPay(reading: Reading, place: Place): boolean {
  const { question, whether, another, meanings, ideas, aspects, amount } = reading;
  const [back] = aspects;
  // Whether to give the code has an answer of its own.
  if (!question || (meanings.has('giveIt') && !isOfTopUp(reading))) return false;
  if (asksAgain(reading) || (back?.aspect === 'again' && back.confidence > 0.5)) return true;
  if (another && isOnGuide(place, 'voucher-refused', 'voucher-spoilt')) return true;
  if (place.at !== 'guide' || place.guide === 'refused') return false;
  // A sum that is told of with the loss was lost.
  const sum = isOnGuide(place, 'stolen') && amount !== undefined && reading.danger === undefined;
  const tops = isOfTopUp(reading) || sum;
  const pays = tops || ideas.has('pay') || ideas.has('buy') || isOfVoucher(reading);
  return isOnGuide(place, 'stolen') ? tops || (whether && pays) : whether && pays;
}

/** Returns that it is too early to pay, for whoever asks that where money is gone. */
export function notYet(reading: Reading, place: Place, asked?: Talk['saidLast']): Remark | undefined {
  const screen = screenOf(place);
  if (!screen) return undefined;
  // Who has called, as the screen says, is told where a top-up that is due is seen, or what comes next.
  if (hasCalled(screen, reading) || (isOnGuide(screen, 'stolen') && asked === 'done')) {
    const due = isOfTopUp(reading) && (reading.question || reading.whether);
    return due ? aspectRemark(screen, 'cost', { subject: 'scam', first: true }) : undefined;
  }
  if (!asksToPay(reading, screen)) return undefined;
  const subject = screen.at === 'brand' ? 'not-arrived' : subjectOf(screen);
  return aspectRemark(screen, 'again', { subject, again: asked === 'again', first: true });
}

/** Returns the open trouble for whoever asks there whether to pay again. */
export function payingAgain({ place, reading, saidLast: asked }: Talk): Arrival | undefined {
  const screen = screenOf(place);
  const remark = screen && notYet(reading, screen, asked);
  return remark && to(screen, remark);
}

/** Returns the way online for whoever asks where it is while a code is looked into, and waits for no payment. */
export function toppedMeanwhile({ place, awaited, reading }: Talk): Arrival | undefined {
  const { amount, ideas, meanings, past } = reading;
  const id = reading.brand ?? brandIn(place);
  if (awaited || !id || !canTopUp(brandOf(id)) || !isOnGuide(place, 'voucher-refused', 'voucher-spoilt'))
    return undefined;
  const wishes = meanings.has('online') && ideas.has('where') && Number.isInteger(amount);
  if (!wishes || past || meanings.has('bought') || hasPaid(reading) || asksAgain(reading)) return undefined;
  const first = firstOnline(brandOf(id), usefulAnswers(brandOf(id), { amount }));
  return to(first, aspectRemark(place, 'done', { first: true }));
}

/** Returns the screen of the trouble with what was paid, or the likelier one of a choice, if somebody is there. */
function troubleAt(place: Place): Place | undefined {
  const asks = (one: Place) => one.at === 'brand' && (one.goal === 'not-arrived' || one.goal === 'no-data');
  const paid = (one: Place) => isAfterPaying(one) || one.at === 'no-data' || asks(one);
  if (place.at === 'maybe')
    return place.intents
      .slice(0, 2)
      .map((intent) => placeOfIntent(intent, place.brand, undefined))
      .find(paid);
  return paid(place) || place.at === 'support' || isOnGuide(place, 'reseller', 'no-answer')
    ? place
    : undefined;
}

/**
 * Returns an arrival that leads whoever is helped with what they paid to no screen that asks them to pay: what they say
 * of a brand, a sum, a way or a place is told of the payment, and what they ask is answered above its screen.
 */
export function keptFromPaying({ place, reading, awaited, onlyAsked }: Talk, arrival: Arrival): Arrival {
  if (onlyAsked) return arrival;
  // What is awaited is meant on other screens of help too, unless another brand is named.
  const waits = awaited && !isWalk(place) && !beginsTopUp(place) && place.at !== 'home';
  const ofIt = !reading.brand || reading.brand === (brandIn(awaited ?? place) ?? reading.brand);
  const trouble = troubleAt(place) ?? (waits && ofIt ? awaited : undefined);
  const wishes = arrival.rule === toppedMeanwhile.name || !saysOnly(reading, ...payingPlaces);
  if (!trouble || wishes || !beginsTopUp(arrival.place)) return arrival;
  const brand = reading.brand && place.at !== 'arrived' ? ofBrand(trouble, reading.brand) : trouble;
  return to(asOpener(brand), reading.question ? arrival.remark : undefined);
}
