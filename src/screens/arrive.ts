import { brandOf } from '../catalogue/index.ts';
import type { Arrival, Note } from './answer.ts';
import { draw } from './draw.ts';
import type { Screen, View } from './layout.ts';
import { drawRedeem } from './offline.ts';
import { masked } from './online.ts';
import type { Words } from './words.ts';

/** The screen of a place, with what is to be said above it once. */
export function drawArrival({ place, note }: Arrival, words: Words, view: View): Screen {
  if (note?.say === 'redeem' && place.at === 'voucher') return drawRedeem(brandOf(place.brand), note.check, words, view);
  const screen = draw(place, words, view);
  const above = note && speak(note, words);
  return above ? { ...screen, text: `${above}\n\n${screen.text}` } : screen;
}

function speak(note: Note, { t }: Words): string | undefined {
  if (note.say === 'redeem') return undefined;
  if (note.say !== 'number') return t(`reply-${note.say}`);
  const { digits, prefix, holder, brand } = note;
  const ok = t('number-ok', { number: masked(digits) });
  if (!holder || !brand) return ok;
  const { name, holder: own } = brandOf(brand);
  if (own === undefined || own === holder) return `${ok}\n${t('number-holder', { prefix, holder })}`;
  return `${ok}\n${t('number-holder-other', { prefix, holder, brand: name })}`;
}
