import { hasVouchers } from '../advice/voucher.ts';
import { best, brandOf, mainBrands } from '../catalogue/index.ts';
import type { Brand, Guide } from '../catalogue/index.ts';
import type { PlaceAt, Property } from '../places/place.ts';
import { silence, validityLines } from './about.ts';
import type { Sheet } from './layout.ts';
import { bold } from '../words/words.ts';

/** Returns the two brands that are compared, if there are two. */
export function pairOf({ one, other }: PlaceAt<'guide'>): [Brand, Brand] | undefined {
  return one === undefined || other === undefined ? undefined : [brandOf(one), brandOf(other)];
}

/** Writes what is known of two brands, of everything or of one property. */
export function compareTwo(sheet: Sheet, brands: readonly Brand[], about: Property | undefined): void {
  const { t } = sheet.words;
  sheet.line(t('compare-line'));
  for (const brand of brands) {
    if (about === 'data') dataLine(sheet, brand);
    else if (about === 'validity') {
      sheet.line(bold(brand.name));
      if (!validityLines(sheet, brand)) sheet.line(`• ${silence(sheet, brand, 'validity-unknown')}`);
    } else cardLine(sheet, brand);
  }
}

/** Writes how much data a brand's top-ups bring. */
function dataLine(sheet: Sheet, brand: Brand): void {
  const { t, euros } = sheet.words;
  const { offers, bonusFrom } = brand.facts;
  const parts =
    sheet.said(offers, (list) =>
      list.map(({ price, gb }) => t('compare-offer', { price: euros(price), gb })).join(t('comma')),
    ) ??
    sheet.said(bonusFrom, (from) => t('compare-data-from', { from: euros(from) })) ??
    t('compare-data-unknown');
  sheet.line(`${bold(brand.name)} · ${parts}`);
}

/** Writes what a guide that helps to choose sets side by side, the brand that is asked about among them. */
export function compare(guide: Guide, sheet: Sheet, brand: Brand | undefined): void {
  const { t } = sheet.words;
  switch (guide) {
    case 'which-card':
      sheet.line(t('compare-line'));
      for (const one of new Set([...mainBrands, ...(brand ? [brand] : [])])) cardLine(sheet, one);
      break;
    case 'sim-or-esim':
      for (const key of ['plastic', 'plastic-but', 'esim', 'esim-but', 'same'] as const)
        sheet.line(t(`compare-sim-${key}`));
      break;
    case 'online-or-shop':
      for (const key of ['online', 'shop', 'retail', 'fuel', 'post'] as const)
        sheet.line(t(`compare-way-${key}`));
      break;
    case 'paid-from-abroad': {
      const known = mainBrands
        .flatMap(({ facts }) => facts.online?.fromAbroad ?? [])
        .filter(({ value }) => value);
      const names = mainBrands
        .filter(({ facts }) => best(facts.online?.fromAbroad)?.value)
        .map(({ name }) => name);
      sheet.cite(known).line(t('compare-from-abroad', { brands: names.join(t('comma')) }));
    }
  }
}

/** Writes what is known of a brand's card that matters for the choice. */
function cardLine(sheet: Sheet, brand: Brand): void {
  const { t } = sheet.words;
  const { online, methods, network, validity, voucher } = brand.facts;
  const vouchers = hasVouchers(brand)
    ? (voucher?.digits ?? voucher?.sms ?? voucher?.dial ?? voucher?.call)
    : undefined;
  const parts = [
    sheet.said(methods?.visa, (takes) => t(takes ? 'compare-visa' : 'compare-no-visa')),
    sheet.said(online?.login, (needed) => t(needed ? 'compare-account' : 'compare-no-account')),
    sheet.said<unknown>(vouchers, () => t('compare-vouchers')),
    sheet.said(validity?.creditMonths, (months) => t('compare-months', { months })),
    sheet.said(network, (name) => t('compare-network', { network: name })),
  ].filter((part) => part !== undefined);
  sheet.line(`${bold(brand.name)} · ${parts.length > 0 ? parts.join(t('comma')) : t('compare-unknown')}`);
}
