import { hasVouchers } from '../advice/voucher.ts';
import { belgium, best, brandOf, brands, canTopUp, mainBrands, notesOn } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { balanceWays, contactButtons, hotline } from './about.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { noVouchers } from './offline.ts';
import { compare, compareTwo, pairOf } from './compare.ts';
import { operatorLines } from './home.ts';
import { accessPoint } from './no-data.ts';
import { methodLines } from './online.ts';
import { begin } from '../places/steps.ts';
import { guideFor } from '../places/intent-place.ts';
import { guides, properties } from '../places/place.ts';
import type { Given, Guide, PlaceAt, Property } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { online, tellButtons, workedLines } from './worked.ts';

/** Other screens that a guide leads to, besides its brands. */
type Next = (brand: string | undefined, words: Words) => Button[];

const to =
  (guide: Guide): Next =>
  (brand, { t }) => [{ label: t(`guide-${guide}`), go: { at: 'guide', guide, brand } }];
const friend: Next = (brand, { t }) => [{ label: t('topic-friend'), go: begin('friend', brand) }];
const support: Next = (brand, { t }) => [{ label: t('topic-support'), go: begin('support', brand) }];
const voucher: Next = (brand, { t }) => [{ label: t('home-voucher'), go: begin('voucher', brand) }];
const travel: Next = (_, { t }) => [{ label: t('more-travel'), go: { at: 'travel' } }];
const topUp: Next = (brand, { t }) => [{ label: t('home-top-up'), go: begin('top-up', brand) }];
const balance: Next = (brand, { t }) => [{ label: t('home-balance'), go: begin('balance', brand) }];
const drain: Next = (brand, { t }) => [{ label: t('tip-drain'), go: { at: 'tip', tip: 'drain', brand } }];
const validity: Next = (brand, { t }) => [{ label: t('home-validity'), go: begin('validity', brand) }];

/** Returns where a guide leads next; to customer service if there is nothing better. */
const leads: Partial<Record<Guide, Next[]>> = {
  refused: [voucher, friend],
  wrong: [to('country'), support],
  country: [voucher, support],
  'voucher-refused': [to('country'), to('voucher-spoilt'), support],
  'voucher-spoilt': [to('voucher-refused'), to('complaint')],
  lost: [support, to('blocked')],
  blocked: [to('identify'), support],
  'no-answer': [support, balance, to('two-sims')],
  'no-service': [support, to('identify'), to('cut-off')],
  'voucher-expiry': [voucher, validity],
  'by-sms': [voucher, topUp],
  'most-credit': [topUp, validity],
  apn: [support, (brand, { t }) => [{ label: t('topic-no-data'), go: begin('no-data', brand) }]],
  warned: [validity, to('scam')],
  premium: [drain, to('complaint')],
  children: [to('identify'), to('which-card')],
  wifi: [(brand, { t }) => [{ label: t('topic-no-internet'), go: begin('no-internet', brand) }]],
  scam: [to('stolen')],
  stolen: [to('scam'), to('lost')],
  arriving: [to('identify'), travel],
  identify: [to('blocked'), support],
  account: [to('refused'), friend],
  abroad: [topUp, to('leaving'), travel],
  leaving: [to('porting'), validity],
  porting: [to('leaving'), support],
  'cut-off': [support, validity],
  'which-card': [to('identify'), to('sim-or-esim')],
  'sim-or-esim': [to('which-card'), travel],
  'online-or-shop': [voucher, topUp],
  'paid-from-abroad': [friend, to('wrong')],
  'two-sims': [balance, to('foreign-sim')],
  'foreign-sim': [to('country'), travel],
  'calling-abroad': [to('abroad'), to('credit-or-bonus')],
  'credit-or-bonus': [validity, to('credit-left')],
  'credit-left': [to('leaving'), support],
  machines: [to('identify'), validity],
  'own-number': [(_, { t }) => [{ label: t('more-which'), go: { at: 'which', topic: 'top-up' } }], topUp],
  'whose-brand': [to('which-card'), to('porting')],
  reseller: [to('wrong'), to('complaint')],
  'old-phone': [to('lost'), support],
  'phone-esim': [to('sim-or-esim'), travel],
  'who-am-i': [(_, { t }) => [{ label: t('more-privacy'), go: { at: 'privacy' } }], topUp],
};

/** Guides that say something of every brand. */
const ofEach: ReadonlySet<Guide> = new Set<Guide>(['refused', 'lost', 'no-answer', 'apn']);
/** Guides that end with how to reach the operator. */
const calling: ReadonlySet<Guide> = new Set<Guide>([
  'lost',
  'no-answer',
  'voucher-spoilt',
  'no-service',
  'cut-off',
]);
/** Guides on vouchers, which not every brand has. */
const ofVouchers: ReadonlySet<Guide> = new Set<Guide>(['voucher-spoilt', 'voucher-expiry']);
/** Guides that sum up, without a brand, what each of them says. */
const summed: ReadonlySet<Guide> = new Set<Guide>(['by-sms', 'most-credit']);
/** Guides that a brand answers itself, or nobody does: that is said first. */
const answering: ReadonlySet<Guide> = new Set<Guide>([
  'by-sms',
  'most-credit',
  'voucher-expiry',
  'sim-or-esim',
]);

/** Returns the brands for which a guide has something of its own. */
function brandsOn(guide: Guide): Brand[] {
  if (guide === 'voucher-refused' || guide === 'voucher-spoilt') return mainBrands.filter(hasVouchers);
  return mainBrands.filter((brand) => ofEach.has(guide) || notesOn(brand, guide).length > 0);
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

const names = (of: Brand[], { t }: Words) => of.map(({ name }) => name).join(t('comma'));
const isSubscription = ({ facts }: Brand) => best(facts.status)?.value === 'subscription';

export function drawGuide(place: PlaceAt<'guide'>, words: Words, view: View): Screen {
  const { t } = words;
  const pair = pairOf(place);
  if (pair) return drawPair(place, pair, words, view);
  const { guide } = place;
  const { menu } = guides[guide];
  const next = leads[guide] ?? [support];
  const known = place.brand === undefined ? undefined : brandOf(place.brand);
  const brand = known && guideFor(guide, known.id).brand ? known : undefined;
  const sheet = new Sheet(words, view).crumb(...(brand ? [brand.name] : [])).title(t(`guide-title-${guide}`));
  // Somebody who has just been cheated has to call first, and can read later.
  const urgent = guide === 'stolen' || guide === 'scam';
  const given = guide === 'stolen' ? place.given : undefined;
  const first = given ? handedOver(sheet, given, brand) : [];
  const copies = urgent ? [...first, ...numbers(guide, sheet)] : [];
  const own = given ? mainBrands : brandsOn(guide);
  const refused = guide === 'refused' ? brand : undefined;
  if (refused) {
    methodLines(sheet, refused);
    workedLines(sheet, refused, online);
  }
  if (brand && guide === 'leaving' && !brand.facts.validity?.cardMonths)
    sheet.line(t('validity-unknown', { brand: brand.name }));
  if (brand && (guide === 'abroad' || guide === 'paid-from-abroad')) {
    const works = brand.facts.online?.fromAbroad;
    const said = { brand: brand.name };
    if (works) sheet.fact(works, (yes) => t(yes ? 'guide-from-abroad' : 'guide-not-from-abroad', said));
    else sheet.line(t('guide-from-abroad-open', said));
  }
  if (guide === 'voucher-refused') refusedCode(sheet, brand);
  if (guide === 'whose-brand' && !brand)
    sheet.line(
      t('guide-prepaid-brands', {
        brands: names(mainBrands, words),
        subscriptions: names(brands.filter(isSubscription), words),
      }),
    );
  if (brand && guide === 'no-answer')
    for (const line of balanceWays(sheet, brand, ['app', 'online']).lines) sheet.line(`• ${line}`);
  // What is to be done stands there already.
  const aside = guide === 'voucher-refused' || given !== undefined;
  const unknown = !aside && brand && own.length > 0 && !own.includes(brand);
  const none = brand && ofVouchers.has(guide) && noVouchers(sheet, brand);
  if (unknown && !none && answering.has(guide)) sheet.line(t('guide-unknown', { brand: brand.name }));
  if (brand) sheet[aside ? 'aside' : 'notes'](brand, guide);
  // Of one brand, what the others say does not matter.
  if (!(guide === 'paid-from-abroad' && brand)) compare(guide, sheet);
  const answered = brand && own.includes(brand) && summed.has(guide);
  sheet[aside || answered ? 'aside' : 'notes'](belgium, guide);
  if (brand && guide === 'apn') copies.push(...accessPoint(sheet.aside(brand, 'no-data-settings'), brand));
  // Elsewhere what goes for all comes first: it is what helps.
  if (unknown && !none && !answering.has(guide)) sheet.line(t('guide-unknown', { brand: brand.name }));
  if (brand && calling.has(guide)) {
    copies.push(...contactButtons(sheet, brand, '• '));
    if (!brand.facts.support?.other) sheet.line(t('support-no-other', { brand: brand.name }));
  }
  if (guide === 'reseller') sheet.line(t('trouble-line'));
  if (guide === 'who-am-i') operatorLines(sheet);
  const others: Button[] = own
    .filter((one) => one !== brand)
    .map((one) => ({ label: one.name, go: { at: 'guide', guide, brand: one.id, given } }));
  return (
    sheet
      .row(...links(guide, sheet))
      .rows(urgent ? copies : [...copies, ...numbers(guide, sheet)])
      .row(...(refused ? tellButtons({ ...place, brand: refused.id }, ['refused'], words) : []))
      .rows(brand ? [] : others, 3)
      // A brand without prepaid has nothing more to show.
      .rows(brand && !canTopUp(brand) ? [] : next.flatMap((button) => button(brand?.id, words)))
      .row(brand && others.length > 0 && { label: t('button-other-brand'), go: { at: 'guide', guide } })
      .done(place, place.from ?? { at: menu })
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

/** Writes what to check when a code is refused, the easiest first. */
function refusedCode(sheet: Sheet, brand: Brand | undefined): void {
  const { t } = sheet.words;
  if (brand && noVouchers(sheet, brand)) return;
  const name = brand?.name ?? '';
  const digits = sheet.said(brand?.facts.voucher?.digits, (count) =>
    t('refused-digits', { brand: name, count }),
  );
  sheet.line(digits ?? t('refused-compare'));
  if (brand) sheet.line(t('refused-right', { brand: name }));
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

/** Returns buttons to the official pages of a guide. */
function links(guide: Guide, sheet: Sheet): (Button | undefined)[] {
  const { ombudsman, consumer, lookUp } = belgium.facts;
  if (guide === 'complaint') return [sheet.link(ombudsman), sheet.link(consumer)];
  if (guide === 'stolen') return [sheet.link(consumer)];
  return guide === 'porting' ? [sheet.link(lookUp)] : [];
}

const calls: Partial<
  Record<Guide, ('cardStop' | 'cardStopAbroad' | 'police' | 'emergency' | 'safeonweb')[]>
> = {
  stolen: ['cardStop', 'cardStopAbroad', 'police', 'safeonweb'],
  scam: ['safeonweb'],
  wifi: ['emergency', 'police'],
  'no-service': ['emergency'],
};

/** Writes the numbers and addresses of a guide. Returns buttons that copy them. */
function numbers(guide: Guide, sheet: Sheet): Button[] {
  const copies = (calls[guide] ?? []).flatMap((name) => {
    const known = belgium.facts[name];
    sheet.fact(known, (value) => sheet.words.t(`call-${name}`, { number: code(value) }));
    return (known ?? []).map(({ value }) => sheet.copy(value));
  });
  // Short ones share a row.
  return copies.toSorted((a, b) => a.label.length - b.label.length);
}

export function drawTrouble(place: PlaceAt<'trouble'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('trouble-title'))
    .line(t('trouble-line'))
    .rows([
      { label: t('topic-no-data'), go: begin('no-data', view.brand) },
      { label: t('topic-no-internet'), go: begin('no-internet', view.brand) },
      ...menuOf('trouble', words, view),
      { label: t('topic-friend'), go: begin('friend', view.brand) },
      { label: t('tip-drain'), go: { at: 'tip', tip: 'drain', brand: view.brand } },
    ])
    .done(place, { at: 'home' });
}

export function drawStay(place: PlaceAt<'stay'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('stay-title'))
    .rows([
      ...menuOf('stay', words, view),
      { label: t('more-which'), go: { at: 'which', topic: 'top-up' } },
      { label: t('more-travel'), go: { at: 'travel' } },
      { label: t('topic-questions'), go: { at: 'questions' } },
    ])
    .done(place, { at: 'home' });
}

export function drawQuestions(place: PlaceAt<'questions'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('questions-title'))
    .rows(menuOf('questions', words, view))
    .done(place, { at: 'more' });
}

function menuOf(menu: (typeof guides)[Guide]['menu'], { t }: Words, view: View): Button[] {
  return (Object.keys(guides) as Guide[])
    .filter((guide) => guides[guide].menu === menu)
    .map((guide) => ({ label: t(`guide-${guide}`), go: { at: 'guide', guide, brand: view.brand } }));
}
