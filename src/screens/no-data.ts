import { belgium, brandOf } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { balanceWays, silence } from './about.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

/** Finds out why there is no data, one question at a time. */
export function drawNoData(place: PlaceAt<'no-data'>, words: Words, view: View): Screen {
  const { t } = words;
  const { step } = place;
  const brand = brandOf(place.brand);
  const at = (next: typeof step): Place => ({ at: 'no-data', brand: brand.id, step: next });
  const sheet = new Sheet(words, view)
    .crumb(brand.name)
    .title(t(step ? `no-data-${step}` : 'no-data-credit'));
  const both = (goal: 'no-data' | 'no-data-bundle' | 'no-data-settings' | 'no-data-abroad') =>
    sheet.notes(brand, goal).notes(belgium, goal);
  const end = () =>
    sheet.row(
      { label: t('subject-support'), go: { at: 'support', brand: brand.id, from: at(undefined) } },
      { label: t('guide-blocked'), go: { at: 'guide', guide: 'blocked', brand: brand.id } },
    );
  switch (step) {
    case undefined: {
      const ways = balanceWays(sheet, brand);
      for (const line of ways.lines) sheet.line(`• ${line}`);
      if (ways.lines.length === 0) sheet.line(silence(sheet, brand, 'balance-unknown'));
      both('no-data').rows(ways.copies);
      sheet.row(
        { label: t('no-data-credit-yes'), go: at('bundle'), style: 'primary' },
        {
          label: t('no-data-credit-no'),
          go: { at: 'not-arrived', brand: brand.id, from: at(undefined) },
        },
      );
      return sheet.done(
        place,
        view.brand === brand.id ? { at: 'trouble' } : { at: 'brand', goal: 'no-data' },
      );
    }
    case 'bundle':
      sheet
        .line(t('no-data-bundle-line'))
        .row(
          { label: t('no-data-bundle-yes'), go: at('place') },
          { label: t('no-data-bundle-no'), go: at('activate'), style: 'primary' },
        );
      return sheet.done(place, at(undefined));
    case 'activate':
      both('no-data-bundle');
      sheet.row({ label: t('no-data-still'), go: at('place') });
      return sheet.done(place, at('bundle'));
    case 'place':
      sheet.row(
        { label: t('no-data-here'), go: at('settings'), style: 'primary' },
        { label: t('no-data-away'), go: at('abroad') },
      );
      return sheet.done(place, at('bundle'));
    case 'settings':
      sheet.line(t('no-data-restart'));
      both('no-data-settings').rows(accessPoint(sheet, brand));
      return end().done(place, at('place'));
    case 'abroad':
      both('no-data-abroad');
      return end().done(place, at('place'));
  }
}

/** Writes the access point (APN) as each source has it. Returns buttons that copy it. */
export function accessPoint(sheet: Sheet, brand: Brand): Button[] {
  const { t } = sheet.words;
  const { apn } = brand.facts;
  if (!apn) sheet.line(t('apn-unknown', { brand: brand.name }));
  sheet.fact(apn, ({ name, user, password }) =>
    user && password
      ? t('apn-login', { name: code(name), user: code(user), password: code(password) })
      : t('apn-name', { name: code(name) }),
  );
  const typed = (apn ?? []).flatMap(({ value: { name, user, password } }) => [name, user, password]);
  return [...new Set(typed.filter((one) => one !== undefined))].map((one) => sheet.copy(one));
}
