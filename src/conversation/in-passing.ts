import { best, brandOf } from '../catalogue/index.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import { originOf } from '../places/place.ts';
import { placeOfIntent } from '../places/intent-place.ts';
import { atStep } from '../places/steps.ts';
import type { Place } from '../places/place.ts';
import { answersIn, brandIn, isCounter, isStep, isWalk } from '../places/walks.ts';
import { hasPaid, holdsAnswer, saysOnly } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';
import { clearly, inWalk } from './intents.ts';

/** The walk that somebody is on, without what was wrong with an answer. */
function walkOn({ place, reading }: Talk): (Place & { brand: string }) | undefined {
  const brand = brandIn(place);
  const other = reading.brand !== undefined && reading.brand !== brand;
  if (!brand || !isWalk(place) || place.at === 'gone' || other) return undefined;
  const says = holdsAnswer(reading) || reading.means || hasPaid(reading);
  return says ? undefined : (originOf(place) as Place & { brand: string });
}

/** Returns true if nothing else is wished for. */
const wishesNothing = ({ reading }: Talk) => saysOnly(reading, 'topUp', 'online', 'skip', 'budget', 'thanks');

/**
 * Returns the step that asks for the number, if the one that was given is said to be one's own, or to end otherwise:
 * nothing of it is kept that could be put right.
 */
export function otherNumber({ place, reading }: Talk): Arrival | undefined {
  const { meanings, number, question, negative, priced, figures } = reading;
  const { digits } = answersIn(place);
  const brand = brandIn(place);
  const own = isStep(place) && meanings.has('mine');
  const denied = negative && !priced && digits && figures.some(({ value }) => value === Number(digits));
  if (!brand || number || question || !(own || denied)) return undefined;
  const answers = { ...answersIn(place), digits: undefined };
  return { place: atStep('number', brandOf(brand), answers), remark: { say: 'whole-number' } };
}

/** Returns the walk, with the answer to what is asked on the way in the first line. */
export function inPassing(talk: Talk): Arrival | undefined {
  const { meanings, ideas, negative, question, refers } = talk.reading;
  const place = walkOn(talk);
  if (!place) return undefined;
  const { brand } = place;
  const stay = (remark: Remark): Arrival => ({ place, remark });
  if (meanings.has('safe')) return stay({ say: 'safe', brand });
  if (meanings.has('duration')) return stay({ say: 'duration', brand });
  if (!wishesNothing(talk)) return undefined;
  if (meanings.has('login')) {
    return to(inWalk(talk, { at: 'where', brand }), aspectRemark(place, 'how', { subject: 'way' }));
  }
  const costs = question && ideas.has('howmuch') && refers;
  // Before it is known how much, and how it is paid, it is asked of the amount.
  const early = place.at === 'where' || place.at === 'number';
  if (
    (early && (costs || meanings.has('recommend'))) ||
    (isStep(place) && clearly(talk)?.intent === 'amounts')
  ) {
    const amounts = inWalk(talk, placeOfIntent('amounts', brand, undefined));
    return to(amounts, amounts.at === 'where' ? { say: 'amounts', brand } : undefined);
  }
  if (meanings.has('recommend')) return to(place);
  const fails = meanings.has('whatElse') || (negative && !question && ideas.has('works'));
  if (!fails || place.at === 'voucher') return undefined;
  // Whoever has the card may have paid.
  return (isStep(place) && place.at !== 'card') || isCounter(place)
    ? { place: { at: 'way', brand, ...answersIn(place) }, remark: { say: 'another-way' } }
    : to(place);
}

/** Returns the walk for somebody else's card: the same one, with whether the brand takes any number. */
export function forOthers(talk: Talk): Arrival | undefined {
  const { ideas, meanings } = talk.reading;
  const place = walkOn(talk);
  const theirs = ideas.has('others') || meanings.has('notMine');
  if (!place || !theirs || !wishesNothing(talk)) return undefined;
  const takes = best(brandOf(place.brand).facts.online?.anyNumber)?.value;
  return { place, remark: { say: 'for-others', brand: place.brand, takes } };
}
