import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { languages, locales } from '../words/locale.ts';
import { deleteAfter } from '../places/deed.ts';
import type { PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** The settings of a group, in the group or, for an anonymous admin, in private. */
export function drawGroup(place: PlaceAt<'group'>, words: Words, view: View): Screen {
  const { t } = words;
  const { group } = view;
  const sheet = new Sheet(words, view);
  if (!group) return sheet.title(t('group-settings')).line(t('group-where')).done(place, { at: 'home' });
  const { locale, quiet, minutes, topic, link } = group;
  if (link)
    return sheet
      .line(t('group-anonymous'))
      .row({ label: t('group-private'), url: link })
      .done(place, undefined);
  const tick = (chosen: boolean) => (chosen ? '✓ ' : '');
  const after = (value: (typeof deleteAfter)[number] | undefined): Button => ({
    label: tick(minutes === value) + (value ? t('group-minutes', { minutes: value }) : t('group-keep')),
    do: { deed: 'group-delete', minutes: value },
    then: place,
  });
  sheet
    .title(group.title ? t('group-settings-of', { title: group.title }) : t('group-settings'))
    .line(t('group-language', { language: locale ? languages[locale].name : t('group-language-auto') }))
    .line(t('group-quiet-line'))
    .line(t('group-delete-line'));
  if (topic) sheet.line(t('group-topic-line'));
  return sheet
    .row(
      { label: t('home-language'), go: { at: 'group-locale' } },
      {
        label: tick(quiet === true) + t('group-quiet'),
        do: { deed: 'group-quiet', on: quiet !== true },
        then: place,
      },
    )
    .row(after(undefined), ...deleteAfter.map(after))
    .row(
      topic && {
        label: tick(topic.only) + t('group-topic'),
        do: { deed: 'group-topic', on: !topic.only },
        then: place,
      },
    )
    .done(place, group.here ? undefined : { at: 'home' });
}

export function drawGroupLocale(place: PlaceAt<'group-locale'>, words: Words, view: View): Screen {
  const { t } = words;
  const chosen = view.group?.locale;
  return new Sheet(words, view)
    .title(t('language-title'))
    .rows([
      ...locales.map((locale): Button => ({
        label: (locale === chosen ? '✓ ' : '') + languages[locale].name,
        do: { deed: 'group-locale', locale },
        then: { at: 'group' },
      })),
      {
        label: (chosen ? '' : '✓ ') + t('group-language-auto'),
        do: { deed: 'group-locale' },
        then: { at: 'group' },
      },
    ])
    .done(place, { at: 'group' });
}

/** How to ask in a group: a card to pin, which presses do not change. */
export function drawGroupHelp(place: PlaceAt<'help'>, words: Words, view: View): Screen {
  const { t } = words;
  const at = view.bot ? `@${view.bot}` : '';
  return new Sheet(words, view)
    .title(t('group-help-title'))
    .line(t('group-help-line'))
    .line(t('group-help-examples', { topup: code(`/topup${at} base`), balance: code(`/balance${at} lyca`) }))
    .line(
      t('group-help-all', {
        commands: `/validity${at} · /support${at} · /tips${at} · /id${at} · /scam${at}`,
      }),
    )
    .line(t('group-help-privacy'))
    .line(t('group-help-admins', { settings: code(`/settings${at}`) }))
    .row(view.bot ? { label: t('group-private'), url: `https://t.me/${view.bot}?start=1h` } : undefined)
    .done(place, undefined);
}
