import { belgium, brandOf } from '../catalogue/index.ts';
import { balanceWays, contactButtons, validityLines } from './about.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { spoken } from './offline.ts';
import type { PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';

export function drawArrived(place: PlaceAt<'arrived'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view).crumb(brand.name).title(t('arrived-title'));
  if (!validityLines(sheet, brand)) sheet.line(t('validity-unknown', { brand: brand.name }));
  return sheet
    .line(t('arrived-bundle'))
    .notes(brand, 'arrived')
    .notes(belgium, 'arrived')
    .row(
      { label: t('home-balance'), go: { at: 'balance', brand: brand.id } },
      { label: t('home-validity'), go: { at: 'validity', brand: brand.id } },
    )
    .row(
      { label: t('topic-no-data'), go: { at: 'no-data', brand: brand.id } },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id } },
    )
    .done(place, { at: 'way', brand: brand.id });
}

export function drawNotArrived(place: PlaceAt<'not-arrived'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view)
    .crumb(t('topic-not-arrived'), brand.name)
    .title(t('not-arrived-title'));
  const wait = sheet.said(brand.facts.arrival, () => t('not-arrived-at-once', { brand: brand.name }));
  sheet.line(wait ?? t('not-arrived-wait', { brand: brand.name }));
  const ways = balanceWays(sheet, brand);
  sheet.line(`1 ${ways.lines[0] ?? t('balance-unknown', { brand: brand.name })}`);
  sheet.line(`2 ${t('not-arrived-proof')}`);
  sheet.line(`3 ${t('not-arrived-call')}`);
  const contact = contactButtons(sheet, brand, '• ');
  return sheet
    .notes(brand, 'not-arrived')
    .notes(belgium, 'not-arrived')
    .rows([...ways.copies, ...contact])
    .row(
      { label: t('say-button'), go: { at: 'say', brand: brand.id } },
      { label: t('letter-button'), go: { at: 'letter', brand: brand.id, whom: 'operator' } },
    )
    .row({ label: t('card-arrived'), go: { at: 'arrived', brand: brand.id } })
    .row(
      {
        label: t('guide-wrong'),
        go: { at: 'guide', guide: 'wrong', brand: brand.id, from: { at: 'not-arrived', brand: brand.id } },
      },
      {
        label: t('guide-complaint'),
        go: {
          at: 'guide',
          guide: 'complaint',
          brand: brand.id,
          from: { at: 'not-arrived', brand: brand.id },
        },
      },
    )
    .row(
      view.brand === brand.id && {
        label: t('button-other-brand'),
        go: { at: 'brand', topic: 'not-arrived' },
      },
    )
    .done(place, view.brand === brand.id ? { at: 'home' } : { at: 'brand', topic: 'not-arrived' });
}

/** What to say on the phone, in the languages of the hotlines. */
export function drawSay(place: PlaceAt<'say'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view).title(t('say-title', { brand: brand.name }));
  spoken(sheet, (to) => to.t('say-words', { brand: brand.name }), ['nl', 'fr', 'en']);
  sheet.line(t('say-ready'));
  const copies = contactButtons(sheet, brand, '• ');
  return sheet.rows(copies).done(place, { at: 'not-arrived', brand: brand.id }, { result: true });
}
