import { onlineSteps } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import type { At, Place, PlaceAt } from './place.ts';

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
