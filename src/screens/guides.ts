import { hasVouchers } from '../advice/voucher.ts';
import { belgium, brandOf, brands, canTopUp, mainBrands, notesOn } from '../catalogue/index.ts';
import type { Brand, Known } from '../catalogue/index.ts';
import { contactButtons, contactSaid, hotline, silence } from './about.ts';
import { closings, openings, topsUpFromAbroad } from './guide-lines.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { noVouchers } from './offline.ts';
import { compare, compareTwo, pairOf } from './compare.ts';
import { accessPoint } from './no-data.ts';
import { begin } from '../places/steps.ts';
import { guideFor } from '../places/intent-place.ts';
import { guides, originOf, properties } from '../places/place.ts';
import type { Given, Guide, PlaceAt, Property } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { tellButtons } from './worked.ts';

/** Other screens that a guide leads to, besides its brands. */
type Next = (brand: string | undefined, words: Words) => Button[];

const to =
  (guide: Guide): Next =>
  (brand, { t }) => [{ label: t(`guide-${guide}`), go: { at: 'guide', guide, brand } }];
const friend: Next = (brand, { t }) => [{ label: t('subject-friend'), go: begin('friend', brand) }];
const support: Next = (brand, { t }) => [{ label: t('subject-support'), go: begin('support', brand) }];
const voucher: Next = (brand, { t }) => [{ label: t('home-voucher'), go: begin('voucher', brand) }];
const travel: Next = (_, { t }) => [{ label: t('more-travel'), go: { at: 'travel' } }];
const topUp: Next = (brand, { t }) => [{ label: t('home-top-up'), go: begin('top-up', brand) }];
const balance: Next = (brand, { t }) => [{ label: t('home-balance'), go: begin('balance', brand) }];
const drain: Next = (brand, { t }) => [{ label: t('tip-drain'), go: { at: 'tip', tip: 'drain', brand } }];
const validity: Next = (brand, { t }) => [{ label: t('home-validity'), go: begin('validity', brand) }];

/** What a guide shows besides its notes. */
type Layout = {
  /** Where it leads next: to customer service if there is nothing better. */
  next?: Next[];
  /** The brands that it has a screen of: those with a note on it, all, or those that sell vouchers. */
  brands?: 'all' | 'with vouchers';
  /** Of a brand it ends with how to reach the operator: all ways, or a line. */
  contact?: 'all' | 'line';
  /** Of a brand without vouchers it says that there are none. */
  needsVouchers?: true;
  /** Without a brand it sums up what each of them says. */
  sumsUp?: true;
  /** A brand answers it itself, or nobody does: that is said first. */
  byBrand?: true;
  /** Somebody who has just been cheated has to call first, and can read later. */
  urgent?: true;
  /** Official pages. */
  links?: ('ombudsman' | 'consumer' | 'lookUp')[];
  /** Numbers and addresses to copy. */
  numbers?: ('cardStop' | 'cardStopAbroad' | 'police' | 'emergency' | 'safeonweb')[];
  /** Numbers that a note tells, to copy. */
  copied?: 'cardStop'[];
};
const layouts: Partial<Record<Guide, Layout>> = {
  refused: { next: [voucher, friend], brands: 'all' },
  wrong: { next: [to('country'), support], contact: 'line' },
  country: { next: [voucher, support] },
  'voucher-refused': { next: [to('country'), to('voucher-spoilt')], brands: 'with vouchers' },
  'voucher-spoilt': {
    next: [to('voucher-refused'), to('complaint')],
    brands: 'with vouchers',
    contact: 'all',
    needsVouchers: true,
  },
  lost: { next: [], brands: 'all', contact: 'all', copied: ['cardStop'] },
  blocked: { next: [to('identify'), support] },
  'no-answer': { next: [balance, to('two-sims')], brands: 'all', contact: 'all' },
  'no-service': { next: [support, to('identify'), to('cut-off')], contact: 'line', numbers: ['emergency'] },
  'voucher-expiry': { next: [voucher, validity], needsVouchers: true, byBrand: true },
  'by-sms': { next: [voucher, topUp], sumsUp: true, byBrand: true },
  'most-credit': { next: [topUp, validity], sumsUp: true, byBrand: true, contact: 'line' },
  apn: {
    next: [support, (brand, { t }) => [{ label: t('subject-no-data'), go: begin('no-data', brand) }]],
    brands: 'all',
  },
  warned: { next: [validity, to('scam')] },
  premium: { next: [drain, to('complaint')] },
  children: { next: [to('identify'), to('which-card')] },
  wifi: {
    next: [(brand, { t }) => [{ label: t('subject-no-internet'), go: begin('no-internet', brand) }]],
    numbers: ['emergency', 'police'],
  },
  scam: { next: [to('stolen')], urgent: true, numbers: ['safeonweb'] },
  stolen: {
    next: [to('scam'), to('lost')],
    urgent: true,
    links: ['consumer'],
    numbers: ['cardStop', 'cardStopAbroad', 'police', 'safeonweb'],
  },
  arriving: { next: [to('identify'), travel] },
  identify: { next: [to('blocked'), support] },
  account: { next: [to('refused'), friend] },
  abroad: { next: [topUp, to('leaving'), travel] },
  leaving: { next: [to('porting'), validity] },
  porting: { next: [to('leaving'), support], links: ['lookUp'] },
  'cut-off': { next: [validity], contact: 'all' },
  'which-card': { next: [to('identify'), to('sim-or-esim')] },
  'sim-or-esim': { next: [to('which-card'), travel], byBrand: true },
  'online-or-shop': { next: [voucher, topUp] },
  'paid-from-abroad': { next: [friend, to('wrong')] },
  'two-sims': { next: [balance, to('foreign-sim')] },
  'foreign-sim': { next: [to('paid-from-abroad'), to('country'), travel] },
  'calling-abroad': { next: [to('abroad'), to('credit-or-bonus')] },
  'credit-or-bonus': { next: [validity, to('credit-left')] },
  'credit-left': { next: [to('leaving'), support] },
  machines: { next: [to('identify'), validity] },
  'own-number': {
    next: [(_, { t }) => [{ label: t('more-which'), go: { at: 'which', goal: 'top-up' } }], topUp],
  },
  'whose-brand': { next: [to('which-card'), to('porting')] },
  reseller: { next: [to('wrong'), to('complaint')] },
  'old-phone': { next: [to('lost'), support] },
  'phone-esim': { next: [to('sim-or-esim'), travel] },
  'who-am-i': { next: [(_, { t }) => [{ label: t('more-privacy'), go: { at: 'privacy' } }], topUp] },
  complaint: { links: ['ombudsman', 'consumer'] },
};

/** Returns the brands for which a guide has something of its own. */
function brandsOn(guide: Guide): Brand[] {
  const which = layouts[guide]?.brands;
  const prepaid = brands.filter(canTopUp);
  if (which === 'with vouchers') return prepaid.filter(hasVouchers);
  return prepaid.filter((brand) => which === 'all' || notesOn(brand, guide).length > 0);
}

/** Two brands side by side, and what else they can be compared in. */
function drawPair(place: PlaceAt<'guide'>, pair: readonly [Brand, Brand], words: Words, view: View): Screen {
  const { t } = words;
  const [one, other] = pair;
  const sheet = new Sheet(words, view).title(t('compare-title', { one: one.name, other: other.name }));
  compareTwo(sheet, pair, place.about);
  const abouts = (Object.keys(properties) as Property[]).filter((about) => about !== place.about);
  return sheet
    .row(...abouts.map((about): Button => ({ label: t(`compare-about-${about}`), go: { ...place, about } })))
    .row(...pair.map(({ id, name }): Button => ({ label: name, go: begin('top-up', id) })))
    .done(place, place.from ?? { at: guides[place.guide].menu });
}

export function drawGuide(place: PlaceAt<'guide'>, words: Words, view: View): Screen {
  const { t } = words;
  const pair = pairOf(place);
  if (pair) return drawPair(place, pair, words, view);
  const { guide } = place;
  const { menu } = guides[guide];
  const layout = layouts[guide] ?? {};
  const known = place.brand === undefined ? undefined : brandOf(place.brand);
  const brand = known && guideFor(guide, known.id).brand ? known : undefined;
  const sheet = new Sheet(words, view).crumb(...(brand ? [brand.name] : [])).title(t(`guide-title-${guide}`));
  const given = guide === 'stolen' ? place.given : undefined;
  const first = given ? handedOver(sheet, given, brand) : [];
  const copies = layout.urgent
    ? [...first, ...numbers(layout.numbers, sheet)]
    : copiesOf(layout.copied, sheet);
  const own = given ? mainBrands : brandsOn(guide);
  const refused = guide === 'refused' ? brand : undefined;
  openings[guide]?.(sheet, brand);
  // What is to be done stands there already.
  const aside = guide === 'voucher-refused' || guide === 'online-or-shop' || given !== undefined;
  const unknown = !aside && !refused && brand && own.length > 0 && !own.includes(brand);
  const none = brand && layout.needsVouchers && noVouchers(sheet, brand);
  const found = !unknown || none;
  if (!found && layout.byBrand) sheet.line(silence(sheet, brand, 'guide-unknown'));
  if (brand && guide === 'apn') copies.push(...accessPoint(sheet.aside(brand, 'no-data-settings'), brand));
  if (brand) sheet[aside ? 'aside' : 'notes'](brand, guide);
  // Of one brand, what the others say does not matter.
  if (!(guide === 'paid-from-abroad' && brand)) compare(guide, sheet, brand);
  const answered = brand && own.includes(brand) && layout.sumsUp;
  sheet[aside || answered ? 'aside' : 'notes'](belgium, guide);
  // There one mostly asks whether the card works.
  if (brand && found && guide === 'abroad') topsUpFromAbroad(sheet, brand);
  // Elsewhere what goes for all comes first: it is what helps.
  if (!found && !layout.byBrand)
    sheet.line(
      layout.contact
        ? t('guide-unknown', { brand: brand.name, contact: 'none' })
        : silence(sheet, brand, 'guide-unknown'),
    );
  if (brand && layout.contact === 'all') copies.push(...contactButtons(sheet, brand, '• ', guide));
  const contact = brand && layout.contact === 'line' && contactSaid(sheet, brand, guide);
  if (contact) sheet.line(t('guide-ask', { brand: brand.name, contact }));
  closings[guide]?.(sheet, brand);
  const others: Button[] = own
    .filter((one) => one !== brand)
    .map((one) => ({ label: one.name, go: { at: 'guide', guide, brand: one.id, given } }));
  return (
    sheet
      .rows(layout.urgent ? copies : [...copies, ...numbers(layout.numbers, sheet)])
      .row(...(layout.links ?? []).map((name) => sheet.link(belgium.facts[name])))
      .row(...(refused ? tellButtons({ ...place, brand: refused.id }, ['refused'], words) : []))
      .rows(brand ? [] : others, 3)
      // A brand without prepaid has nothing more to show.
      .rows(brand && !canTopUp(brand) ? [] : onward(place, brand, words))
      .row(brand && others.length > 0 && { label: t('button-other-brand'), go: { at: 'guide', guide } })
      .done(place, place.from ?? { at: menu })
  );
}

/** Returns buttons to where a guide leads next; in an emergency the way back from there leads to the numbers to call. */
function onward(place: PlaceAt<'guide'>, brand: Brand | undefined, words: Words): Button[] {
  const { next = [support], urgent } = layouts[place.guide] ?? {};
  const from = urgent && originOf(place);
  return next
    .flatMap((button) => button(brand?.id, words))
    .map((button) =>
      from && 'go' in button && button.go.at === 'guide' ? { ...button, go: { ...button.go, from } } : button,
    );
}

/** Writes what helps first when a voucher or a password is in other hands. Returns buttons that copy the number to call. */
function handedOver(sheet: Sheet, given: Given, brand: Brand | undefined): Button[] {
  const { t } = sheet.words;
  const number = brand && hotline(sheet, brand);
  sheet
    .line(t(`given-${given}`))
    .line(t('given-call', { call: { html: number?.line ?? t('given-operator') } }));
  return number?.copies ?? [];
}

/** Writes the numbers and addresses of a guide. Returns buttons that copy them. */
function numbers(names: Layout['numbers'] = [], sheet: Sheet): Button[] {
  for (const name of names)
    sheet.fact(numberFor(name, sheet), (value) => sheet.words.t(`call-${name}`, { number: code(value) }));
  return copiesOf(names, sheet);
}

/** Returns buttons that copy numbers and addresses. */
function copiesOf(names: Layout['numbers'] = [], sheet: Sheet): Button[] {
  return names.flatMap((name) => (numberFor(name, sheet) ?? []).map(({ value }) => sheet.copy(value)));
}

/** Returns a number or an address; that of the reader's language, if there is one. */
function numberFor(
  name: NonNullable<Layout['numbers']>[number],
  { words }: Sheet,
): Known<string> | undefined {
  const { safeonweb, safeonwebIn, ...facts } = belgium.facts;
  if (name !== 'safeonweb') return facts[name];
  return (
    (words.locale === 'nl' || words.locale === 'fr' ? safeonwebIn?.[words.locale] : undefined) ?? safeonweb
  );
}
