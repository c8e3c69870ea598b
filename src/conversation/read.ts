import { toOffer, understand } from '../reading/understand.ts';
import type { Arrival } from '../places/arrival.ts';
import { placeOfIntent } from '../places/intent-place.ts';
import type { Place } from '../places/place.ts';
import type { View } from '../screens/layout.ts';
import type { Locale } from '../words/locale.ts';

/**
 * The screen that answers a question in somebody's own words, if it is understood, and as surely as is asked (0 to 1):
 * the one of the topic that is sure, or a choice of two or three.
 */
export function read(text: string, view: View, locale: Locale, least = 0): Arrival | undefined {
  const candidates = understand(text, locale);
  if ((candidates[0]?.confidence ?? 0) < least) return undefined;
  const offered = toOffer(candidates);
  const brand = offered[0]?.brand ?? undefined;
  const topics = offered.map(({ topic }) => topic);
  if (!topics[0]) return undefined;
  const place: Place =
    topics.length === 1 ? placeOfIntent(topics[0], brand, view.brand) : { at: 'maybe', topics, brand };
  return { place, asked: candidates[0]!.topic };
}
