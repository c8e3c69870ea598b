import { belgium, findBrand, notesOn } from '../catalogue/index.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { tips } from './place.ts';
import type { PlaceAt, Tip } from './place.ts';
import type { Words } from './words.ts';

const all = Object.keys(tips) as Tip[];

export function drawTips(place: PlaceAt<'tips'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('tips-title'))
    .rows(all.map((tip) => ({ label: t(`tip-${tip}`), go: { at: 'tip', tip } })))
    .done(place, { at: 'home' });
}

export function drawTip(place: PlaceAt<'tip'>, words: Words, view: View): Screen {
  const { t } = words;
  const { tip } = place;
  const sheet = new Sheet(words, view)
    .crumb(t('topic-tips'))
    .title(t(`tip-${tip}`))
    .line(t(`tip-${tip}-line`));
  const brand = view.brand ? findBrand(view.brand) : undefined;
  if (brand && notesOn(brand, tip).length) sheet.notes(brand, tip, '• ');
  const next = all[(all.indexOf(tip) + 1) % all.length] ?? 'budget';
  return sheet
    .notes(belgium, tip, '• ')
    .row({ label: t('tip-next', { tip: t(`tip-${next}`) }), go: { at: 'tip', tip: next } })
    .row(brand && { label: t('home-validity'), go: { at: 'validity', brand: brand.id } })
    .done(place, { at: 'tips' });
}
