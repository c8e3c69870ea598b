import { offeredAmounts, payableWith } from '../advice/walk.ts';
import { brandOf, canTopUp, mainBrands, otherBrands } from '../catalogue/index.ts';
import { channels } from './place.ts';
import type { Channel, Place } from './place.ts';
import { encodePlace } from './address.ts';
import { afterStep, beforeStep, begin } from './steps.ts';
import { answersIn, brandIn, isStep } from './walks.ts';

/** Returns the question that led to a place of a walk. */
export function questionBefore(place: Place): Place | undefined {
  const brand = brandIn(place);
  if (brand && (place.at === 'where' || place.at === 'offline')) return { at: 'way', brand };
  return isStep(place) ? beforeStep(place.at, brandOf(place.brand), answersIn(place)) : undefined;
}

/** Returns where the other of two answers leads to the question before, or that question. */
export function otherOne(place: Place): Place | undefined {
  const asked = questionBefore(place);
  if (!asked) return undefined;
  // Whoever says "the other one" is not thinking of the rarer ways.
  const choices = asked.at === 'way' ? choicesOf(asked).slice(0, 2) : choicesOf(asked);
  const others = choices.filter((one) => encodePlace(one) !== encodePlace(place));
  return others.length === 1 ? others[0] : asked;
}

/** Returns where the buttons of a question lead, in their order: for "the second one". */
export function choicesOf(place: Place): Place[] {
  switch (place.at) {
    case 'sim':
      return [
        { at: 'brand', goal: 'top-up', sim: 'physical' },
        { at: 'brand', goal: 'top-up', sim: 'esim' },
        { at: 'travel' },
        { at: 'unsure' },
      ];
    case 'brand':
    case 'others': {
      const { goal } = place;
      return (place.at === 'brand' ? mainBrands : otherBrands).map((brand) =>
        canTopUp(brand) ? begin(goal, brand.id) : { at: 'gone', brand: brand.id },
      );
    }
    case 'way': {
      const { brand } = place;
      return [
        { at: 'where', brand, ...answersIn(place) },
        { at: 'offline', brand, amount: place.amount },
        { at: 'voucher', brand },
        { at: 'no-internet', brand },
      ];
    }
    case 'offline':
      return (Object.keys(channels) as Channel[]).map((channel) => ({
        at: 'channel',
        brand: place.brand,
        channel,
        amount: place.amount,
      }));
    case 'amount':
      return offeredAmounts(brandOf(place.brand)).map((amount) =>
        afterStep('amount', brandOf(place.brand), { ...answersIn(place), amount }),
      );
    case 'payment':
      return payableWith(brandOf(place.brand)).map((method) =>
        afterStep('payment', brandOf(place.brand), { ...answersIn(place), method }),
      );
    case 'guide':
      return [place.one, place.other].flatMap((brand) => (brand ? [begin('top-up', brand)] : []));
    default:
      return [];
  }
}
