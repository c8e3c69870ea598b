import type { Arrival } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import { brandIn, isOnGuide } from '../places/walks.ts';
import { clearly, guideOf } from './intents.ts';
import { tellsAfter } from '../reading/after-warning.ts';
import { isOfTopUp, says } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/*
 * A card that lay unused so long that it may have ended, and one that goes to somebody else.
 */

/** Returns that a card that lay unused for long is asked about before it is topped up. */
export function longUnused(talk: Talk): Arrival | undefined {
  const { idle, ideas, figures, brand } = talk.reading;
  const ofCard = brand !== undefined || ideas.has('sim') || ideas.has('phone') || ideas.has('credit');
  if (!idle || !ofCard || talk.reading.meanings.has('voucher')) return undefined;
  const { place } = guideOf(talk, 'cut-off');
  // Whoever speaks of money may be about to pay.
  const pays = isOfTopUp(talk.reading) || figures.some(({ kind }) => kind === 'had' || kind === 'money');
  return to(place, pays ? aspectRemark(place, 'again', { first: true }) : undefined);
}

/** Returns to whom a card may go that runs in somebody's name. */
export function handedOn(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { handed, ideas, brand } = reading;
  if (clearly(talk)?.intent === 'children') return undefined;
  const { place } = guideOf(talk, 'identify');
  // Before a card is put in one's own name, it is not topped up.
  if (isOnGuide(talk.place, 'identify') && isOfTopUp(reading) && tellsAfter(reading.typed, 'renames'))
    return to(place, { say: 'rename-first' });
  if (says(reading, 'handedMe') && ideas.has('sim')) return to(place, { say: 'other-name' });
  const ofCard =
    ideas.has('sim') ||
    (brand ?? brandIn(talk.place)) !== undefined ||
    isOnGuide(talk.place, 'identify', 'children');
  const sold =
    handed === 'sold' ||
    (says(reading, 'otherName') && tellsAfter(reading.typed, 'ofSeller')) ||
    (says(reading, 'bought') && ideas.has('sim') && tellsAfter(reading.typed, 'secondHand'));
  if (!ofCard) return undefined;
  return sold ? to(place, { say: 'used-sim' }) : handed && to(place, { say: 'close-family' });
}
