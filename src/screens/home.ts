import { findBrand } from '../catalogue/index.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { languages, locales } from '../words/locale.ts';
import { originOf } from '../places/place.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import type { Words } from '../words/words.ts';

const home: Place = { at: 'home' };

export function drawHome(place: PlaceAt<'home'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = view.brand && findBrand(view.brand);
  const button = (goal: 'top-up' | 'not-arrived' | 'balance' | 'validity'): Button => ({
    label: t(`home-${goal}`),
    go: begin(goal, view.brand),
  });
  const again: Button[] = brand
    ? [
        {
          label: t('home-again', { brand: brand.name }),
          go: { at: 'way', brand: brand.id },
          style: 'primary',
        },
        { label: t('home-other-card'), go: { at: 'sim' } },
      ]
    : [{ ...button('top-up'), go: { at: 'sim' }, style: 'primary' }];
  const others: Button[] = [
    button('not-arrived'),
    button('balance'),
    button('validity'),
    { label: t('home-trouble'), go: { at: 'trouble' } },
    { label: t('home-stay'), go: { at: 'stay' } },
    { label: t('home-tips'), go: { at: 'tips' } },
    { label: t('home-more'), go: { at: 'more' } },
    { label: t('home-language'), go: { at: 'language', from: home } },
  ];
  const sheet = new Sheet(words, view);
  if (place.lost) sheet.line(t('home-lost'));
  sheet.title(t('home-title')).line(t('home-line')).line(t('home-rule'));
  // In a group: what needs nothing personal, and a link to the private chat.
  if (view.group?.here) {
    return sheet
      .row(...again, ...others.slice(0, 1))
      .rows(others.slice(1, -2))
      .row({ label: t('group-private'), url: `https://t.me/${view.bot}?start=1h` })
      .done(place, undefined);
  }
  const rest = brand ? others : others.slice(1);
  sheet.row(...again, ...(brand ? [] : others.slice(0, 1))).rows(rest);
  return sheet.done(place, undefined);
}

export function drawMore(place: PlaceAt<'more'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .crumb(t('subject-more'))
    .title(t('more-title'))
    .rows([
      { label: t('subject-support'), go: begin('support', view.brand) },
      { label: t('more-voucher'), go: begin('voucher', view.brand) },
      { label: t('more-which'), go: { at: 'which', goal: 'top-up' } },
      { label: t('more-travel'), go: { at: 'travel' } },
      { label: t('reminders-title'), go: { at: 'reminders' } },
      { label: t('subject-questions'), go: { at: 'questions' } },
      { label: t('subject-settings'), go: { at: 'settings' } },
      { label: t('more-privacy'), go: { at: 'privacy' } },
      { label: t('more-help'), go: { at: 'help' } },
      ...human(words, view),
    ])
    .done(place, home);
}

/** Returns a button to a human, if there is one: see SUPPORT_USERNAME. */
function human(words: Words, view: View): Button[] {
  return view.support ? [{ label: words.t('button-human'), url: `https://t.me/${view.support}` }] : [];
}

export function drawHelp(place: PlaceAt<'help'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('help-title'))
    .line(t('help-what'))
    .line(t('help-how'))
    .line(t('help-commands'))
    .line(t('help-not'))
    .line(t('help-unchecked'))
    .row({ label: t('home-top-up'), go: { at: 'sim' }, style: 'primary' }, ...human(words, view))
    .row(view.bot ? { label: t('group-add'), url: `https://t.me/${view.bot}?startgroup=1` } : undefined)
    .done(place, home);
}

/** Who runs the bot, as far as that is told. */
export function operatorLines(sheet: Sheet): Sheet {
  const { words, view } = sheet;
  const { name, contact } = view.operator ?? {};
  if (name) sheet.line(words.t('privacy-operator', { name }));
  if (contact) sheet.line(words.t('privacy-contact', { contact }));
  return sheet;
}

export function drawPrivacy(place: PlaceAt<'privacy'>, words: Words, view: View): Screen {
  const { t } = words;
  const sheet = new Sheet(words, view).title(t('privacy-title'));
  if (place.more)
    return sheet
      .line(t('privacy-walk'))
      .line(t('privacy-reminders'))
      .line(t('privacy-told'))
      .done(place, { at: 'privacy' });
  sheet
    .line(t('privacy-kept'))
    .line(t('privacy-not-kept'))
    .line(t('privacy-sealed'))
    .line(t('privacy-telegram'));
  return operatorLines(sheet)
    .row({ label: t('privacy-more'), go: { at: 'privacy', more: true } })
    .row(
      { label: t('mydata-button'), go: { at: 'mydata' } },
      { label: t('button-delete-data'), go: { at: 'delete' } },
    )
    .done(place, home);
}

export function drawSettings(place: PlaceAt<'settings'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = view.brand && findBrand(view.brand);
  const sheet = new Sheet(words, view)
    .title(t('subject-settings'))
    .line(t('settings-language', { language: languages[words.locale].name }))
    .line(brand ? t('settings-brand', { brand: brand.name }) : t('settings-no-brand'))
    .row({ label: t('home-language'), go: { at: 'language', from: place } });
  if (brand) {
    sheet.row({
      label: t('button-forget', { brand: brand.name }),
      do: { deed: 'forget-brand' },
      then: place,
    });
  }
  return sheet.row({ label: t('button-delete-data'), go: { at: 'delete' } }).done(place, home);
}

export function drawLanguage(place: PlaceAt<'language'>, words: Words, view: View): Screen {
  const from = place.from ?? home;
  return new Sheet(words, view)
    .title(words.t('language-title'))
    .rows(
      locales.map((locale) => ({
        label: (locale === words.locale ? '✓ ' : '') + languages[locale].name,
        do: { deed: 'locale', locale },
        then: from,
      })),
    )
    .done(place, originOf(from));
}

export function drawDelete(place: PlaceAt<'delete'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('delete-title'))
    .line(t('delete-what'))
    .row({ label: t('delete-no'), go: { at: 'settings' }, style: 'primary' })
    .row({ label: t('delete-yes'), do: { deed: 'delete-data' }, then: { at: 'deleted' }, style: 'danger' })
    .done(place, { at: 'settings' });
}

export function drawDeleted(place: PlaceAt<'deleted'>, words: Words, view: View): Screen {
  return new Sheet(words, view)
    .title(words.t('deleted-title'))
    .line(words.t('deleted-what'))
    .done(place, home);
}
