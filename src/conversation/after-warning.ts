import type { Arrival } from '../places/arrival.ts';
import { guideFor } from '../places/intent-place.ts';
import { brandIn, isOnGuide, isTrouble } from '../places/walks.ts';
import { tellsAfter } from '../reading/after-warning.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/** More words than these tell what was done, besides asking whether a card must be blocked. */
const mostAsked = 8;

/**
 * Returns what comes of a warning where nothing was lost: it stands in the operator's own app too, a page was only
 * opened, or what a stranger sold has come.
 */
export function afterWarning({ place, walk, awaited, reading }: Talk): Arrival | undefined {
  const { typed, danger, meanings, wordCount } = reading;
  if (!isOnGuide(place, 'scam', 'warned')) return undefined;
  if (danger !== 'given' && tellsAfter(typed, 'came')) {
    // Where a payment of their own is awaited, that is what came.
    const paid = awaited ?? (walk && isTrouble(walk) ? walk : undefined);
    const brand = paid && brandIn(paid);
    return brand ? to({ at: 'arrived', brand }) : to(place, { say: 'worked-once' });
  }
  // That a card is to be blocked is said of one that was stolen too.
  const gone = danger === 'given' || danger === 'little';
  if (wordCount <= mostAsked && (!gone || meanings.has('stolen')) && tellsAfter(typed, 'mustBlock'))
    return to(place, { say: 'nothing-to-block' });
  if (gone) return undefined;
  const brand = reading.brand ?? brandIn(place);
  if (tellsAfter(typed, 'inOwnApp'))
    return to(brand ? { at: 'validity', brand } : guideFor('warned', brand), { say: 'in-own-app' });
  if (tellsAfter(typed, 'sentProof')) return to(place, { say: 'unconfirmed' });
  const nothingTyped = danger !== 'harm' && (reading.given === undefined || reading.negative);
  return nothingTyped && tellsAfter(typed, 'onlyOpened') ? to(place, { say: 'only-opened' }) : undefined;
}
