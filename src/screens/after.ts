import { belgium, brandOf } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { balanceWays, hotline, silence, validityLines } from './about.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { sayInLanguages } from './offline.ts';
import { asOpener } from '../places/place.ts';
import type { PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { tellButtons } from './worked.ts';

export function drawArrived(place: PlaceAt<'arrived'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const here = asOpener(place);
  const sheet = new Sheet(words, view).crumb(brand.name).title(t('arrived-title'));
  if (!validityLines(sheet, brand)) sheet.line(silence(sheet, brand, 'validity-unknown'));
  // If the bonus comes by itself, there is nothing to activate.
  if (!brand.facts.bonusFrom) sheet.line(t('arrived-bundle'));
  return sheet
    .notes(brand, 'arrived')
    .notes(belgium, 'arrived')
    .line(t('tell-ask'))
    .row(...tellButtons(place, ['online', 'shop'], words))
    .row(
      { label: t('home-balance'), go: { at: 'balance', brand: brand.id, from: here } },
      { label: t('home-validity'), go: { at: 'validity', brand: brand.id, from: here } },
    )
    .row(
      { label: t('subject-no-data'), go: { at: 'no-data', brand: brand.id } },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id, from: place.from } },
    )
    .done(place, place.from ?? { at: 'way', brand: brand.id });
}

export function drawNotArrived(place: PlaceAt<'not-arrived'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const here = asOpener(place);
  const sheet = new Sheet(words, view).crumb(brand.name).title(t('not-arrived-title'));
  const wait = sheet.said(brand.facts.arrival, () => t('not-arrived-at-once', { brand: brand.name }));
  sheet.line(wait ?? t('not-arrived-wait', { brand: brand.name }));
  const ways = balanceWays(sheet, brand);
  sheet.line(`1 ${ways.lines[0] ?? silence(sheet, brand, 'balance-unknown')}`);
  sheet.line(`2 ${t('not-arrived-proof')}`);
  const { call, copies } = whomToCall(sheet, brand);
  sheet.line(`3 ${t('not-arrived-call', { call: { html: call } })}`);
  return sheet
    .aside(brand, 'not-arrived')
    .aside(belgium, 'not-arrived')
    .rows([...ways.copies, ...copies])
    .row(
      { label: t('say-button'), go: { at: 'say', brand: brand.id, from: place.from } },
      { label: t('card-arrived'), go: { at: 'arrived', brand: brand.id, from: place.from } },
    )
    .row(
      { label: t('guide-wrong'), go: { at: 'guide', guide: 'wrong', brand: brand.id, from: here } },
      view.brand === brand.id && {
        label: t('button-other-brand'),
        go: { at: 'brand', goal: 'not-arrived' },
      },
    )
    .done(
      place,
      place.from ?? (view.brand === brand.id ? { at: 'home' } : { at: 'brand', goal: 'not-arrived' }),
    );
}

/** Returns whom to call first, and how else to reach them; and buttons that copy the number to call first. */
function whomToCall(sheet: Sheet, brand: Brand): { call: string; copies: Button[] } {
  const { t } = sheet.words;
  const { line, copies } = hotline(sheet, brand);
  const { own, other, email } = brand.facts.support ?? {};
  const way = own && sheet.said(other ?? email, (way) => code(way).html);
  if (!line || !way) return { call: line ?? t('not-arrived-support'), copies };
  return { call: t('not-arrived-else', { call: { html: line }, way: { html: way } }), copies };
}

/** What to say on the phone, in the languages of the hotlines. */
export function drawSay(place: PlaceAt<'say'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const named = { brand: brand.name };
  const sheet = new Sheet(words, view).title(t('say-title', named));
  // Whoever has waited an hour asks of that hour before they want words for it.
  sheet.line(sheet.said(brand.facts.arrival, () => t('say-late-at-once', named)) ?? t('say-late', named));
  const { call, copies } = whomToCall(sheet, brand);
  sheet.line(`• ${call}`);
  sayInLanguages(sheet, (to) => to.t('say-words', named), ['nl', 'fr', 'en']);
  sheet.line(t('say-ready'));
  return sheet
    .rows([
      ...copies,
      {
        label: t('letter-button'),
        go: { at: 'letter', brand: brand.id, whom: 'operator' },
        keep: true,
      },
    ])
    .done(place, { at: 'not-arrived', brand: brand.id, from: place.from }, { result: true });
}
