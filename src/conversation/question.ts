import type { Intent } from '../advice/intents.ts';
import type { Arrival } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import { asks } from '../places/asks.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isAfterPaying, isTrouble, isWalk, isAnswer, isHelp, isOnGuide } from '../places/walks.ts';
import { guideOrTip } from './guide-or-tip.ts';
import { clear, clearly, likelier, offer, prepaidOf, screensOf } from './intents.ts';
import { beginsWalk } from './new-walk.ts';
import { hasPaid, isOrder } from '../reading/said.ts';
import { to, first } from './talk.ts';
import type { Talk } from './talk.ts';
import { isSlip, troubled } from './trouble.ts';

/** So sure of an intent that no word beside it leads elsewhere. */
export const certain = 0.9;
/** Intents of which a rule says more than their screen: by what is paid, how much is needed, what came by mail. */
const ruled: ReadonlySet<string> = new Set([
  'payment',
  'account',
  'surcharge',
  'abroad',
  'esim',
  'budget',
  'amounts',
  'promotions',
  'which-card',
  'validity',
  'offline',
  'receipt',
  'other-person',
]);

/** Returns the answer to the question that a message asks. */
export function questionAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if (isOrder(reading)) return undefined;
  if (reading.meanings.has('deleteMine')) return { place: { at: 'delete' } };
  const sure = clearly(talk);
  const guide = sure && !ruled.has(sure.intent) ? undefined : guideOrTip(talk);
  if (guide) return guide;
  if (reading.seller) return { place: { at: 'seller', seller: reading.seller } };
  const screens = screensOf(talk);
  const [best] = screens;
  if (!best || beginsWalk(talk, best) || isSlip(talk, best.place)) return undefined;
  // At a trouble or a guide, a figure without a word of topping up is no amount; how it was paid, no way to pay; and
  // whose telephone somebody calls from, or which other card they have, nobody to top up for.
  const helped = isTrouble(place) || place.at === 'guide';
  const tells =
    (best.intent === 'amounts' && helped && reading.amount !== undefined && !reading.ideas.has('topup')) ||
    (best.intent === 'payment' && isTrouble(place) && !reading.question) ||
    (best.intent === 'other-person' && isAfterPaying(place) && !reading.meanings.has('topUp')) ||
    (best.intent === 'two-sims' && isAfterPaying(place) && !reading.question);
  if (tells) return undefined;
  if (best.intent === 'other-person' && reading.meanings.has('friend'))
    return { place: begin('friend', prepaidOf(talk)) };
  return offer(talk, screens);
}

/** Returns the answer to a message that asks beyond doubt for something, where no screen is open. */
export function clearlyAsked(talk: Talk): Arrival | undefined {
  const { place } = talk;
  if (isHelp(place) || !isAnswer(place) || asks(place)) return undefined;
  const [best] = screensOf(talk);
  if (!best || best.sure < certain || ruled.has(best.intent) || isOnGuide(best.place, 'scam', 'stolen'))
    return undefined;
  return first([durationAsked, troubled, questionAsked], talk);
}

/** Returns how long a top-up takes, for whoever has paid nothing yet. */
export function durationAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const brand = prepaidOf(talk);
  if (!brand || !reading.question || !reading.meanings.has('duration')) return undefined;
  if (isWalk(place) || isTrouble(place) || hasPaid(reading)) return undefined;
  const [best] = screensOf(talk);
  const other = best && best.intent !== 'not-arrived' && best.sure >= likelier;
  return other ? undefined : to(begin('top-up', brand), { say: 'duration', brand });
}

/** What is known and no bait: who we are, who sells credit besides, what operators do write. */
const introductions: ReadonlySet<Intent> = new Set<Intent>(['who-am-i', 'reseller', 'warned']);

/**
 * Returns who it is that somebody doubts: us, a known reseller, or the operator who warned them; not where bait or a
 * loss is told of.
 */
export function introduced(talk: Talk): Arrival | undefined {
  const { place } = talk;
  const { danger, meanings, refers, wordCount, figures } = talk.reading;
  // Whether we want their card or their PIN.
  if (meanings.has('askMine') && danger === undefined) return { place: { at: 'guide', guide: 'who-am-i' } };
  const [best] = screensOf(talk);
  if (!best || !introductions.has(best.intent) || best.sure < clear) return undefined;
  // A seller's name is an address too: a few words that doubt it, and no price, are no bait.
  const doubted = meanings.has('reseller') && wordCount <= 8 && figures.length === 0;
  if (doubted && (danger === undefined || danger === 'scam')) return { place: best.place };
  // What points back, or is said at a trouble, is about that.
  const other = refers || isWalk(talk.place) || isTrouble(talk.place) || meanings.has('remindMe');
  if (other || (danger !== undefined && danger !== 'contact')) return undefined;
  // Where something was answered, it stays.
  return best.intent === 'who-am-i' && place.at === 'guide' && brandIn(place)
    ? to(place, aspectRemark(place, 'who', { subject: 'who-am-i' }))
    : to(best.place);
}
