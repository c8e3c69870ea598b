import { onlineSteps } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { guides } from './place.ts';
import type { At, Guide, Place, PlaceAt, Tip } from './place.ts';
import { begin } from './steps.ts';

/** The screens of a walk, that is of a top-up: after an aside somebody wants to come back to them. */
const walking: ReadonlySet<At> = new Set<At>([
  ...onlineSteps,
  'way',
  'offline',
  'channel',
  'voucher',
  'gone',
]);
/** Screens from which somebody goes and pays. */
const beforePaying: ReadonlySet<At> = new Set<At>([
  ...onlineSteps,
  'way',
  'offline',
  'channel',
  'clerk',
  'friend',
  'no-internet',
]);
/** Screens that only ask for a brand: they answer nothing. */
const choosing: ReadonlySet<At> = new Set<At>(['sim', 'unsure', 'brand', 'others', 'which']);

/** Screens of help, beside guides and tips: something stands there that one can ask more about. */
const helps: ReadonlySet<At> = new Set<At>([
  'guide',
  'tip',
  'not-arrived',
  'say',
  'arrived',
  'paid',
  'letter',
  'support',
  'balance',
  'validity',
  'until',
  'monthly',
  'no-internet',
  'no-data',
  'offline',
  'channel',
  'clerk',
  'voucher',
  'gone',
  'seller',
  'travel',
  'resellers',
  'warning',
  'friend-card',
  'privacy',
  'language',
  'reminders',
]);

/** Screens on one subject, of whichever brand. */
const onSubject: ReadonlySet<At> = new Set<At>([
  'balance',
  'validity',
  'until',
  'support',
  'monthly',
  'no-internet',
  'guide',
  'tip',
  'maybe',
  'no-data',
  'voucher',
  'offline',
  'channel',
  'payment',
  'friend',
  'not-arrived',
  'say',
]);

/** Screens for somebody who has paid, or may have. */
const afterPaying: ReadonlySet<At> = new Set<At>(['not-arrived', 'say', 'arrived', 'paid', 'letter']);
const afterPayingGuides: ReadonlySet<Guide> = new Set<Guide>(['wrong', 'complaint', 'voucher-refused']);

/** Returns true on screens for somebody who may have paid: no button there leads to paying again. */
export function isAfterPaying(place: Place): boolean {
  if (place.at === 'support') return place.twice === true;
  return afterPaying.has(place.at) || (place.at === 'guide' && afterPayingGuides.has(place.guide));
}

/** Returns true on screens that help with a trouble: what is said there is about it. */
export function isTrouble(place: Place): boolean {
  if (place.at === 'guide') return guides[place.guide].menu === 'trouble';
  return isAfterPaying(place) || place.at === 'no-data' || isOnTip(place, 'drain');
}

/** Returns true on the screens for whoever was cheated, nearly, or robbed: what they say next is about it. */
export function isEmergency(place: Place): boolean {
  return isOnGuide(place, 'stolen', 'scam', 'lost');
}

/** Returns true on the screens of a walk. */
export function isWalk(place: Place): boolean {
  return walking.has(place.at);
}

/** Returns true on screens that ask for a brand or a kind of card. */
export function isChoice(place: Place): boolean {
  return choosing.has(place.at);
}

/** Returns true on screens of help: what is only likely leads nowhere else from there. */
export function isHelp(place: Place): boolean {
  return helps.has(place.at);
}

/** Returns true on screens on one subject, which may be asked of another brand. */
export function isOnSubject(place: Place): boolean {
  return onSubject.has(place.at);
}

/** Returns true on a step of a top-up online. */
export function isStep(place: Place): place is PlaceAt<Step> {
  return (onlineSteps as readonly At[]).includes(place.at);
}

/** Returns true at a counter, where one pays in a shop. */
export function isCounter(place: Place): place is PlaceAt<'offline' | 'channel'> {
  return place.at === 'offline' || place.at === 'channel';
}

/** Returns true on screens that answer something: on no step of a walk, and on none that only asks. */
export function isAnswer(place: Place): boolean {
  return !isWalk(place) && !isChoice(place);
}

/** Returns true on one of these guides. */
export function isOnGuide(place: Place, ...names: Guide[]): boolean {
  return place.at === 'guide' && names.includes(place.guide);
}

/** Returns true on this tip. */
export function isOnTip(place: Place, name: Tip): boolean {
  return place.at === 'tip' && place.tip === name;
}

/** Returns the answers that a place carries. */
export function answersIn(place: Place): Answers {
  const { digits, amount, method } = place as Answers;
  return { digits, amount, method };
}

/** Returns the brand that a place is about. */
export function brandIn(place: Place): string | undefined {
  return 'brand' in place ? place.brand : undefined;
}

/**
 * Returns the walk to go back to from a place, or the trouble that a warning has interrupted: the one just left, else
 * the one left before. Home keeps it for whoever changes their mind; going elsewhere from there, or having paid, ends
 * it.
 */
export function walkAfter(
  place: Place,
  before: Place | undefined,
  walk: Place | undefined,
): Place | undefined {
  if (isWalk(place)) return undefined;
  if (before && (isWalk(before) || (isOnGuide(place, 'scam') && isTrouble(before) && !isEmergency(before))))
    return before;
  const ended = before && (place.at === 'home' ? isAfterPaying(before) : before.at === 'home');
  return ended ? undefined : walk;
}

/**
 * Returns the screen of the payment that somebody waits for, after an update led to a place: until it has arrived.
 * `said`: they came there by words, and not by a look into a menu.
 */
export function awaitedAfter(place: Place, awaited: Place | undefined, said: boolean): Place | undefined {
  const waits = place.at === 'not-arrived' || place.at === 'paid';
  if (waits || (said && place.at === 'brand' && place.goal === 'not-arrived'))
    return begin('not-arrived', brandIn(place));
  return awaited && place.at === 'arrived' && isOfBrand(awaited, place) ? undefined : awaited;
}

/** Returns true on screens from which somebody goes and pays. */
export function leadsToPay(place: Place): boolean {
  return beforePaying.has(place.at);
}

/** Returns true where a top-up begins, or goes on in a shop. */
export function beginsTopUp(place: Place): boolean {
  return isChoice(place) ? !('goal' in place) || place.goal === 'top-up' : leadsToPay(place);
}

/** Returns true where somebody is about to pay a brand a second time while the first payment is awaited. */
export function paysTwice(place: Place, awaited: Place): boolean {
  return leadsToPay(place) && isOfBrand(awaited, place);
}

/** A payment of which the brand is not known may be of each. */
const isOfBrand = (awaited: Place, place: Place) =>
  brandIn(awaited) === undefined || brandIn(awaited) === brandIn(place);
