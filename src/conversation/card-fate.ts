import type { Arrival } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import { isOnGuide } from '../places/walks.ts';
import { clearly, guideOf } from './intents.ts';
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
  if (says(reading, 'handedMe') && ideas.has('sim')) return to(place, { say: 'other-name' });
  const ofCard = ideas.has('sim') || brand !== undefined || isOnGuide(talk.place, 'identify', 'children');
  return handed && ofCard ? to(place, { say: handed === 'sold' ? 'used-sim' : 'close-family' }) : undefined;
}
