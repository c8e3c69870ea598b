import type { Arrival } from '../places/arrival.ts';
import { guideFor } from '../places/intent-place.ts';
import { brandIn, isAnswer, isOnGuide, isWalk } from '../places/walks.ts';
import type { Talk } from './talk.ts';
import { hasPaid } from './trouble.ts';

/** Two brands at once: what each says itself, and no ranking; the voucher of one is none for the other. */
export function compared({ place, reading }: Talk): Arrival | undefined {
  const { brand, brands, meanings, ideas, intents, question } = reading;
  const said = new Set(brands.filter((one) => one.as !== 'denied').map(({ id }) => id));
  if (meanings.has('instead') && brands.length > 1 && isAnswer(place))
    return { place: guideFor('wrong', brand) };
  // From one to the other: the number may come along, and what is left is asked back.
  if (said.size > 1 && meanings.has('switching') && !meanings.has('voucher') && !hasPaid(reading))
    return { place: guideFor('porting', brand) };
  // In a walk, the brand of the walk and another put it right.
  const own = brandIn(place);
  const corrects = isWalk(place) && own && said.has(own) && !question && !hasPaid(reading);
  if (corrects || said.size < 2 || meanings.has('notArrived') || intents[0]?.intent === 'porting')
    return undefined;
  // Whether one is the other's is no question of buying.
  if (intents[0]?.intent === 'whose-brand') return { place: guideFor('whose-brand', undefined) };
  const cost = ideas.has('buy') || meanings.has('bought') || ideas.has('wrong') || hasPaid(reading);
  if (meanings.has('voucher') || (ideas.has('buy') && question))
    return { place: guideFor(cost ? 'wrong' : 'voucher-refused', brand), note: { say: 'foreign-voucher' } };
  return cost || !question
    ? { place: guideFor('wrong', brand) }
    : { place: { at: 'tip', tip: 'budget' }, note: { say: 'compare' } };
}

/** A voucher at hand, and the card of another brand or country: it is none for that card. */
export function crossed({ place, reading }: Talk): Arrival | undefined {
  const { brand, brands, question, ideas, meanings } = reading;
  const fits = ideas.has('works') || meanings.has('accepts') || meanings.has('voucher') || ideas.has('sim');
  if (!brand || meanings.has('topUp')) return undefined;
  if (isOnGuide(place, 'country') && (fits || question)) return { place: guideFor('country', brand) };
  if (brand === brandIn(place)) return undefined;
  const theirs = brands.some(({ owned }) => owned) && !meanings.has('no');
  if (place.at === 'voucher' && (fits || theirs))
    return { place: guideFor('voucher-refused', brand), note: { say: 'foreign-voucher' } };
  return place.at === 'gone' && fits && question && !ideas.has('topup')
    ? { place: guideFor('country', brand), note: { say: 'foreign-voucher' } }
    : undefined;
}
