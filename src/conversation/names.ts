import { canTopUp, brandOf } from '../catalogue/index.ts';
import type { Note } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { brandIn, isOnGuide } from '../places/walks.ts';
import type { Reading } from '../reading/read.ts';

/** Where shops are answered, the one that was named is; where resellers are, so is theirs. */
export function nameSaid({ shop, reseller }: Reading, place: Place): Note | undefined {
  const id = brandIn(place);
  const brand = id !== undefined && canTopUp(brandOf(id)) ? id : undefined;
  const atShop =
    place.at === 'offline' || place.at === 'channel' || (place.at === 'brand' && place.topic === 'offline');
  if (shop && atShop) return { say: 'name-said', name: shop, brand };
  return reseller && isOnGuide(place, 'reseller') ? { say: 'name-said', name: reseller, brand } : undefined;
}
