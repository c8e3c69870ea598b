import { belgium, brands, canTopUp, notesOn, prepaid } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { contactSaid } from './about.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { tips } from '../places/place.ts';
import type { PlaceAt, Tip } from '../places/place.ts';
import { bold, dateOf } from '../words/words.ts';
import type { Words } from '../words/words.ts';

const all = Object.keys(tips) as Tip[];

export function drawTips(place: PlaceAt<'tips'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('tips-title'))
    .rows(all.map((tip) => ({ label: t(`tip-${tip}`), go: { at: 'tip', tip, brand: view.brand } })))
    .done(place, { at: 'home' });
}

/** Returns the brands for which a tip has something of its own. */
function brandsIn(tip: Tip): Brand[] {
  return brands.filter((brand) => canTopUp(brand) && notesOn(brand, tip).length > 0);
}

/**
 * Writes what is known of the promotions of each brand and how old that is; what holds for all is behind the button for
 * details.
 */
function offers(sheet: Sheet): void {
  const { note, date } = sheet.words;
  for (const brand of brandsIn('promotions')) {
    const known = notesOn(brand, 'promotions').find(
      ({ weight, confidence }) => weight === 'main' && confidence !== 'not-found',
    );
    if (!known) continue;
    const day = dateOf(known);
    const age = day ? ` (${date(day)})` : '';
    sheet.fact([known], () => `• ${bold(brand.name)} · ${note(known)}${age}`);
  }
  sheet.aside(belgium, 'promotions');
}

export function drawTip(place: PlaceAt<'tip'>, words: Words, view: View): Screen {
  const { t } = words;
  const { tip } = place;
  const brand = place.brand === undefined ? undefined : prepaid(place.brand);
  const sheet = new Sheet(words, view).crumb(...(brand ? [brand.name] : [])).title(t(`tip-${tip}`));
  // First of all: whether the brand has it. If not, one has to know when to top up.
  const lacks = tip === 'auto' && brand && notesOn(brand, tip).length === 0;
  const contact = lacks ? (contactSaid(sheet, brand) ?? 'none') : 'none';
  sheet.line(lacks ? t('tip-auto-unknown', { brand: brand.name, contact }) : t(`tip-${tip}-line`));
  if (brand) sheet.notes(brand, lacks ? 'moment' : tip, '• ');
  if (tip === 'promotions' && !brand) offers(sheet);
  else sheet.notes(belgium, tip, '• ');
  // After the promotions, the page where they are valid.
  if (tip === 'promotions' && brand) sheet.row(sheet.link(brand.facts.site));
  if (tip === 'budget') sheet.row({ label: t('budget-work-out'), go: { at: 'budget' }, style: 'primary' });
  const others = brandsIn(tip).filter((one) => one !== brand);
  const next = all[(all.indexOf(tip) + 1) % all.length] ?? 'budget';
  return sheet
    .rows(
      others.map((one) => ({ label: one.name, go: { at: 'tip', tip, brand: one.id } })),
      3,
    )
    .row({
      label: t('tip-next', { tip: t(`tip-${next}`) }),
      go: { at: 'tip', tip: next, brand: place.brand },
      style: 'primary',
    })
    .done(place, place.from ?? { at: 'tips' });
}
