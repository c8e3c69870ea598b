import { brandOf, canTopUp } from '../catalogue/index.ts';
import { offeredAmounts } from '../advice/walk.ts';
import type { Arrival } from '../places/arrival.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isTrouble, isWalk } from '../places/walks.ts';
import { walkOf, whoseNumber } from './answers.ts';
import { clear, offer, screensOf } from './intents.ts';
import { holdsAnswer, isOfTopUp, isOfTrade, isOrder, handedOver } from '../reading/said.ts';
import type { Talk } from './talk.ts';

/** Intents that a figure or a way of paying makes a walk of. */
const ofWalk: ReadonlySet<string> = new Set([
  'online',
  'online-or-shop',
  'offline',
  'amounts',
  'payment',
  'other-person',
]);

/** Returns true if what seems to be asked is the beginning of a walk. */
export function beginsWalk({ reading }: Talk, { intent, sure }: { intent: string; sure: number }): boolean {
  if (intent === 'online') return true;
  const asked = sure >= clear && reading.question;
  return ofWalk.has(intent) && !asked && reading.brand !== undefined && holdsAnswer(reading);
}

/** Returns the walk that a brand, or the wish to top up, begins. */
export function newWalk(talk: Talk): Arrival | undefined {
  const { place, reading, brand } = talk;
  const { meanings } = reading;
  const [best] = screensOf(talk);
  // The brand that is open, in a sentence that wishes nothing and gives no answer, begins no new walk.
  const own = reading.brand !== undefined && reading.brand === brandIn(place) && !reading.fullyExplained;
  const answered = isWalk(place) ? holdsAnswer(reading) : reading.priced || reading.method !== undefined;
  if (own && !answered && !meanings.has('topUp')) return undefined;
  if (meanings.has('again') && brand) return { place: begin('top-up', brand) };
  // A top-up that was made is no wish, nor is what was bought and does not work.
  const made =
    (reading.past && isOfTopUp(reading)) ||
    (reading.negative && (handedOver(reading) || meanings.has('bought')));
  const wished = (meanings.has('topUp') && !made) || isOrder(reading);
  // At a trouble a brand, a figure or a way is told of it.
  const told = !made && (best?.intent === 'online' || holdsAnswer(reading) || reading.explained > 0.5);
  const begins = wished || (told && !isTrouble(place));
  // For a friend whose brand was told, their number is enough.
  const answers =
    reading.number?.ok || (reading.amount !== undefined && reading.fullyExplained && !meanings.has('thanks'));
  const goesOn = meanings.has('topUp') || (answers && !isTrouble(place));
  const id = reading.brand ?? (goesOn && !isWalk(place) ? brandIn(place) : undefined);
  if (id && meanings.has('monthly') && canTopUp(brandOf(id))) return { place: { at: 'monthly', brand: id } };
  if (id && (begins || (!canTopUp(brandOf(id)) && isOfTrade(reading)))) {
    // A figure in a sentence is a sum if something says so, or the brand has it: not in "4 of us are with BASE".
    const sum =
      reading.priced ||
      reading.fullyExplained ||
      meanings.has('topUp') ||
      offeredAmounts(brandOf(id)).includes(reading.amount ?? 0);
    return walkOf(id, sum ? reading : { ...reading, amount: undefined });
  }
  const { number, digits = '' } = reading;
  const dialled = /^[+0]/.test(digits);
  if (best?.intent === 'online' && !isWalk(place) && !number?.ok) return offer(talk, [best]);
  // At a trouble a number is told of it, too.
  return number && (number.ok || dialled) && !id && !isTrouble(place)
    ? whoseNumber(number, reading, 'top-up')
    : undefined;
}
