import type { PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';

/** The screen below the file that features/mydata.ts sends. */
export function drawMyData(place: PlaceAt<'mydata'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('mydata-title'))
    .line(t('mydata-line'))
    .row({ label: t('button-delete-data'), go: { at: 'delete' } })
    .done(place, { at: 'privacy' });
}
