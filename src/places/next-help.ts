import type { Place } from './place.ts';
import { brandIn, isEmergency, isOnGuide, isTrouble } from './walks.ts';

/** Returns the screen for whoever has done what this one says, and asks what else there is. `called`: they have called. */
export function nextHelp(place: Place, called: boolean): Place | undefined {
  const brand = brandIn(place);
  if (isOnGuide(place, 'refused')) return place;
  if (!brand || isEmergency(place)) return undefined;
  switch (place.at) {
    case 'not-arrived':
      return called ? { at: 'guide', guide: 'complaint', brand } : { at: 'say', brand };
    case 'say':
      return { at: 'support', brand };
    case 'support':
      return { at: 'guide', guide: 'complaint', brand };
    case 'guide':
      if (place.guide === 'complaint') return { at: 'letter', brand, whom: 'operator' };
      if (!isTrouble(place)) return undefined;
      return called ? { at: 'guide', guide: 'complaint', brand } : { at: 'support', brand };
    case 'letter':
      return { at: 'letter', brand, whom: 'ombudsman' };
    case 'tip':
      return isTrouble(place) ? { at: 'support', brand } : undefined;
    case 'no-data':
      return place.step === 'settings' || place.step === 'abroad' ? { at: 'support', brand } : place;
    default:
      return undefined;
  }
}
