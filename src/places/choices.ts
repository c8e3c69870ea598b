import { offeredAmounts, payableWith } from '../advice/walk.ts';
import { brandOf, canTopUp, mainBrands, otherBrands } from '../catalogue/index.ts';
import { channels } from './place.ts';
import type { Channel, Place } from './place.ts';
import { encodePlace } from './address.ts';
import { afterStep, beforeStep, begin } from './steps.ts';
import { answersIn, isStep } from './walks.ts';

/** The question before that place, or where its other answer leads if it has two. */
export function otherOne(place: Place): Place | undefined {
  const brand = 'brand' in place ? place.brand : undefined;
  if (!brand) return undefined;
  if (place.at === 'offline') return { at: 'where', brand };
  if (place.at === 'where') return { at: 'offline', brand };
  if (!isStep(place)) return undefined;
  const asked = beforeStep(place.at, brandOf(brand), answersIn(place));
  const others = choicesOf(asked).filter((one) => encodePlace(one) !== encodePlace(place));
  return others.length === 1 ? others[0] : asked;
}

/** Returns where the buttons of a question lead, in their order: for "the second one". */
export function choicesOf(place: Place): Place[] {
  switch (place.at) {
    case 'sim':
      return [
        { at: 'brand', topic: 'top-up', sim: 'physical' },
        { at: 'brand', topic: 'top-up', sim: 'esim' },
        { at: 'travel' },
        { at: 'unsure' },
      ];
    case 'brand':
    case 'others': {
      const { topic } = place;
      return (place.at === 'brand' ? mainBrands : otherBrands).map((brand) =>
        canTopUp(brand) ? begin(topic, brand.id) : { at: 'gone', brand: brand.id },
      );
    }
    case 'way': {
      const { brand } = place;
      return [
        { at: 'where', brand, ...answersIn(place) },
        { at: 'offline', brand },
        { at: 'voucher', brand },
        { at: 'no-internet', brand },
      ];
    }
    case 'offline':
      return (Object.keys(channels) as Channel[]).map((channel) => ({
        at: 'channel',
        brand: place.brand,
        channel,
      }));
    case 'amount':
      return offeredAmounts(brandOf(place.brand)).map((amount) =>
        afterStep('amount', brandOf(place.brand), { ...answersIn(place), amount }),
      );
    case 'payment':
      return payableWith(brandOf(place.brand)).map((method) =>
        afterStep('payment', brandOf(place.brand), { ...answersIn(place), method }),
      );
    default:
      return [];
  }
}
