import { isGuide } from '../advice/intents.ts';
import type { Arrival } from '../places/arrival.ts';
import { begin } from '../places/steps.ts';
import { isAfterPaying, isTrouble } from '../places/walks.ts';
import { special } from './guide-or-tip.ts';
import { likelier, offer, prepaidOf, screensOf } from './intents.ts';
import { beginsWalk, isOrder } from './new-walk.ts';
import { isThanks } from './small-talk.ts';
import { hasPaid, holdsAnswer, to } from './talk.ts';
import type { Talk } from './talk.ts';
import { isSlip } from './trouble.ts';

/** Returns the answer to the question that a message asks. */
export function questionAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if (isOrder(reading) || isThanks(reading)) return undefined;
  if (reading.meanings.has('deleteMine')) return { place: { at: 'delete' } };
  // On the card, an answer that is said and not asked is a correction of it.
  if (place.at === 'card' && !reading.question && holdsAnswer(reading) && !hasPaid(reading)) return undefined;
  const guide = special(talk);
  if (guide) return guide;
  if (reading.seller) return { place: { at: 'seller', seller: reading.seller } };
  const screens = screensOf(talk);
  const [best] = screens;
  // Whoever names a town looks for a shop.
  if (best && inTown.has(best.intent) && reading.meanings.has('town') && !reading.meanings.has('online'))
    return to(begin('offline', prepaidOf(talk)));
  if (!best || beginsWalk(talk, best) || isSlip(talk, best.place)) return undefined;
  // A guess at a guide does not outweigh an amount or a number that is said of a brand.
  const guess = best.sure < likelier && isGuide(best.intent);
  if (guess && !reading.question && reading.brand && holdsAnswer(reading)) return undefined;
  // At a trouble or a guide, a figure without a word of topping up is no amount; how it was paid, no way to pay.
  const helped = isTrouble(place) || place.at === 'guide';
  const told =
    best.intent === 'amounts'
      ? helped && !reading.ideas.has('topup')
      : best.intent === 'payment' && isAfterPaying(place) && !reading.question;
  if (told) return undefined;
  if (best.intent === 'other-person' && reading.meanings.has('friend'))
    return { place: begin('friend', prepaidOf(talk)) };
  return offer(talk, screens);
}

/** Intents that look for a shop where a town is named. */
const inTown: ReadonlySet<string> = new Set(['online', 'offline']);
