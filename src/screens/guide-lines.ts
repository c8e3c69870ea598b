import { best, brands, mainBrands } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Guide } from '../places/place.ts';
import { balanceWays, hotline } from './about.ts';
import { operatorLines } from './home.ts';
import type { Sheet } from './layout.ts';
import { noVouchers } from './offline.ts';
import { methodLines } from './online.ts';
import { online, workedLines } from './worked.ts';

const isSubscription = ({ facts }: Brand) => best(facts.status)?.value === 'subscription';

/** What stands above the notes of a guide. */
export const openings: Partial<Record<Guide, (sheet: Sheet, brand: Brand | undefined) => void>> = {
  refused(sheet, brand) {
    if (!brand) return;
    // Whether money left comes before how else to pay.
    sheet.line(sheet.words.t('refused-causes'));
    methodLines(sheet, brand);
    workedLines(sheet, brand, online);
  },
  'paid-from-abroad'(sheet, brand) {
    if (brand) topsUpFromAbroad(sheet, brand);
  },
  'voucher-refused': refusedCode,
  'whose-brand'(sheet, brand) {
    const { t } = sheet.words;
    const names = (of: Brand[]) => of.map(({ name }) => name).join(t('comma'));
    const subscriptions = names(brands.filter(isSubscription));
    if (!brand) sheet.line(t('guide-prepaid-brands', { brands: names(mainBrands), subscriptions }));
  },
  'cut-off'(sheet, brand) {
    if (!brand) endings(sheet);
  },
  'no-answer'(sheet, brand) {
    const { lines } = brand ? balanceWays(sheet, brand, ['app', 'online']) : { lines: [] };
    for (const line of lines) sheet.line(`• ${line}`);
  },
};
/** What stands below them. */
export const closings: Partial<Record<Guide, (sheet: Sheet, brand: Brand | undefined) => void>> = {
  reseller: (sheet) => sheet.line(sheet.words.t('trouble-line')),
  'who-am-i': operatorLines,
};

/** Writes whether the brand's page works from another country. */
export function topsUpFromAbroad(sheet: Sheet, { name, facts }: Brand): void {
  const { t } = sheet.words;
  const works = facts.online?.fromAbroad;
  if (works)
    sheet.fact(works, (yes) => t(yes ? 'guide-from-abroad' : 'guide-not-from-abroad', { brand: name }));
  else sheet.line(t('guide-from-abroad-open', { brand: name }));
}

/** Writes after how many months without a top-up a card ends, at the brands that say so. */
function endings(sheet: Sheet): void {
  const { t } = sheet.words;
  const told = mainBrands.filter(({ facts }) => facts.validity?.cardMonths);
  const lines = told.map(({ facts, name }) => ({
    name,
    months: best(facts.validity?.cardMonths)!.value,
  }));
  for (const months of new Set(lines.map((line) => line.months))) {
    const brands = lines.filter((line) => line.months === months).map(({ name }) => name);
    sheet.line(t('guide-ends-after', { months, brands: brands.join(t('comma')) }));
  }
  for (const { facts } of told) sheet.cite(facts.validity?.cardMonths);
}

/** Writes what to check when a code is refused, the easiest first. */
function refusedCode(sheet: Sheet, brand: Brand | undefined): void {
  const { t } = sheet.words;
  if (brand && noVouchers(sheet, brand)) return;
  const name = brand?.name ?? '';
  const digits = sheet.said(brand?.facts.voucher?.digits, (count) =>
    t('refused-digits', { brand: name, count }),
  );
  sheet.line(digits ?? t('refused-compare'));
  sheet.line(brand ? t('refused-right', { brand: name }) : t('refused-right-any'));
  sheet.line(t('refused-shop'));
  const number = brand && hotline(sheet, brand);
  const call = number?.line ?? t('not-arrived-support');
  sheet.line(t('refused-stop', { call: { html: call } }));
  if (number) sheet.rows(number.copies);
  if (brand)
    sheet.row({
      label: t('clerk-button'),
      go: { at: 'clerk', brand: brand.id, refused: true },
      style: 'primary',
    });
}
