import { people, sumOf } from '../advice/worked.ts';
import type { Account, Sum } from '../advice/worked.ts';
import { brandOf } from '../catalogue/index.ts';
import type { PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { saidOf } from './worked.ts';

/** Telegram takes a hundred buttons; nobody reads more than these. */
const most = 40;

/** For an admin: everything that was told, by brand, combination, month and day. */
export function drawStats(place: PlaceAt<'stats'>, words: Words, view: View): Screen {
  const { t } = words;
  const sheet = new Sheet(words, view);
  if (!view.accounts) return sheet.title(t('stats-admins-only')).done(place, { at: 'home' });
  if (place.brand !== undefined) return drawBrand({ ...place, brand: place.brand }, sheet);
  const told = Object.entries(view.accounts).filter(([, accounts]) => accounts.length > 0);
  if (told.length === 0) sheet.line(t('stats-none'));
  return sheet
    .title(t('stats-title'))
    .line(t('stats-line'))
    .rows(
      told.map(([brand, accounts]) => ({
        label: labelOf(brandOf(brand).name, accounts),
        go: { at: 'stats', brand },
      })),
    )
    .done(place, { at: 'home' });
}

const unseen = ({ held, waiting }: Account) =>
  people(sumOf([...Object.values(held), ...Object.values(waiting)]));

/** Returns "BASE ✓14 ✗3 · 20?": the counts that are shown, and how many are not. */
function labelOf(name: string, accounts: Account[]): string {
  const { worked, refused } = sumOf(accounts.map(({ months }) => sumOf(Object.values(months))));
  const waiting = accounts.reduce((all, account) => all + unseen(account), 0);
  return `${name} ✓${worked} ✗${refused}${waiting > 0 ? ` · ${waiting}?` : ''}`;
}

function drawBrand(place: PlaceAt<'stats'> & { brand: string }, sheet: Sheet): Screen {
  const { words, view } = sheet;
  const { t } = words;
  const { brand, way, detail } = place;
  const accounts = view.accounts?.[brand] ?? [];
  sheet.crumb(brandOf(brand).name);
  if (way === undefined) {
    return sheet
      .title(t('stats-title'))
      .rows(
        accounts
          .toSorted((a, b) => unseen(b) - unseen(a))
          .slice(0, most)
          .map((one) => ({
            label: labelOf(saidOf(one, words), [one]),
            go: { at: 'stats', brand, way: one.way, detail: one.detail },
          })),
        1,
      )
      .done(place, { at: 'stats' });
  }
  const {
    months = {},
    held = {},
    waiting = {},
  } = accounts.find((one) => one.way === way && one.detail === detail) ?? {};
  sheet.title(saidOf({ way, detail }, words));
  const said = (sum: Sum) => `✓${sum.worked} ✗${sum.refused}`;
  for (const [month, sum] of Object.entries(months)) sheet.line(`${words.date(month)}: ${said(sum)}`);
  for (const [day, sum] of Object.entries(held))
    sheet.line(t('stats-held', { day: words.date(day), sum: said(sum) }));
  for (const [day, sum] of Object.entries(waiting))
    sheet.line(t('stats-waits', { day: words.date(day), sum: said(sum) }));
  const then = { at: 'stats', brand } as const;
  return sheet
    .row(
      Object.keys(held).length > 0 && {
        label: t('stats-release'),
        do: { deed: 'worked-release', brand, way, detail },
        then,
        style: 'primary',
      },
      { label: t('stats-clear'), do: { deed: 'worked-clear', brand, way, detail }, then, style: 'danger' },
    )
    .done(place, then);
}
