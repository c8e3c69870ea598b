import { onlineSteps } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { guides } from './place.ts';
import type { At, Guide, Place, PlaceAt } from './place.ts';

/** The screens of a top-up: who asks something else on one of them wants to come back. */
const walking: ReadonlySet<At> = new Set<At>([
  ...onlineSteps,
  'way',
  'offline',
  'channel',
  'voucher',
  'gone',
]);
/** Screens that only ask whose card it is: no answer to anything. */
const choosing: ReadonlySet<At> = new Set<At>(['sim', 'unsure', 'brand', 'others', 'which']);

/** The screens of whoever has paid, or may have. */
const paying: ReadonlySet<At> = new Set<At>(['not-arrived', 'say', 'arrived', 'paid', 'letter']);
const payingGuides: ReadonlySet<Guide> = new Set<Guide>(['wrong', 'complaint', 'voucher-refused']);

/** True where somebody may have paid: no button there leads back to paying. */
export function isAfterPaying(place: Place): boolean {
  return paying.has(place.at) || (place.at === 'guide' && payingGuides.has(place.guide));
}

/** True on the screens that help in a trouble: what is said there is said of it. */
export function isTrouble(place: Place): boolean {
  if (place.at === 'guide') return guides[place.guide].menu === 'trouble';
  return isAfterPaying(place) || place.at === 'no-data' || (place.at === 'tip' && place.tip === 'drain');
}

/** True on the screens of a top-up. */
export function isWalk(place: Place): boolean {
  return walking.has(place.at);
}

/** True on the screens that ask for a brand or a kind of card. */
export function isChoice(place: Place): boolean {
  return choosing.has(place.at);
}

/** True on a step of a top-up online. */
export function isStep(place: Place): place is PlaceAt<Step> {
  return (onlineSteps as readonly At[]).includes(place.at);
}

/** What has been answered at a place, as far as it is a step of a walk. */
export function answersIn(place: Place): Answers {
  const { digits, amount, method } = place as Answers;
  return { digits, amount, method };
}

/** The brand that a place is about. */
export function brandIn(place: Place): string | undefined {
  return 'brand' in place ? place.brand : undefined;
}

/**
 * The walk that goes on after an aside: the one that somebody is on, else the one that was left before. Home ends it.
 */
export function walkAfter(
  place: Place,
  before: Place | undefined,
  walk: Place | undefined,
): Place | undefined {
  if (place.at === 'home' || isWalk(place)) return undefined;
  return before && isWalk(before) ? before : walk;
}
