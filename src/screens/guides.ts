import { hasVouchers } from '../advice/voucher.ts';
import { belgium, brandOf, mainBrands, notesOn } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { balanceWays, hotline } from './about.ts';
import { prepaid, Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { noVouchers } from './offline.ts';
import { compare } from './compare.ts';
import { methodLines } from './online.ts';
import { begin } from '../places/steps.ts';
import { guides } from '../places/place.ts';
import type { Guide, Place, PlaceAt } from '../places/place.ts';
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
const validity: Next = (brand, { t }) => [{ label: t('home-validity'), go: begin('validity', brand) }];

/** Returns where a guide leads next; to customer service if there is nothing better. */
const leads: Partial<Record<Guide, Next[]>> = {
  refused: [voucher, friend],
  wrong: [to('country'), support],
  country: [voucher, support],
  'voucher-refused': [to('country'), support],
  blocked: [to('identify'), support],
  wifi: [(brand, { t }) => [{ label: t('topic-no-internet'), go: begin('no-internet', brand) }]],
  scam: [to('stolen')],
  stolen: [to('scam')],
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
  'two-sims': [
    (brand, { t }) => [{ label: t('home-balance'), go: begin('balance', brand) }],
    to('foreign-sim'),
  ],
  'foreign-sim': [to('country'), travel],
  'calling-abroad': [to('abroad'), to('credit-or-bonus')],
  'credit-or-bonus': [validity, to('credit-left')],
  'credit-left': [to('leaving'), support],
  machines: [to('identify'), validity],
};

/** Returns the brands for which a guide has something of its own. */
function brandsOn(guide: Guide): Brand[] {
  if (guide === 'voucher-refused') return mainBrands.filter(hasVouchers);
  return mainBrands.filter((brand) => guide === 'refused' || notesOn(brand, guide).length > 0);
}

export function drawGuide(place: PlaceAt<'guide'>, words: Words, view: View): Screen {
  const { t } = words;
  const { guide } = place;
  const { menu } = guides[guide];
  const next = leads[guide] ?? [support];
  const brand = place.brand === undefined ? undefined : prepaid(place.brand);
  const sheet = new Sheet(words, view).crumb(...(brand ? [brand.name] : [])).title(t(`guide-title-${guide}`));
  // Somebody who has just been cheated has to call first, and can read later.
  const urgent = guide === 'stolen' || guide === 'scam';
  const copies = urgent ? numbers(guide, sheet) : [];
  const own = brandsOn(guide);
  const refused = guide === 'refused' ? brand : undefined;
  if (refused) {
    methodLines(sheet, refused);
    workedLines(sheet, refused, online);
  }
  if (brand && guide === 'abroad')
    sheet.fact(brand.facts.online?.fromAbroad, (works) =>
      t(works ? 'guide-from-abroad' : 'guide-not-from-abroad', { brand: brand.name }),
    );
  if (guide === 'voucher-refused') refusedCode(sheet, brand);
  compare(guide, sheet);
  const aside = guide === 'voucher-refused';
  if (brand) sheet[aside ? 'aside' : 'notes'](brand, guide);
  // If the general notes are on the screen too, no line announces them.
  if (!aside && brand && own.length > 0 && !own.includes(brand))
    sheet.line(t('guide-unknown', { brand: brand.name }));
  sheet[aside ? 'aside' : 'notes'](belgium, guide);
  const others: Button[] = own
    .filter((one) => one !== brand)
    .map((one) => ({ label: one.name, go: { at: 'guide', guide, brand: one.id } }));
  return sheet
    .row(...links(guide, sheet))
    .rows(urgent ? copies : numbers(guide, sheet))
    .row(...(refused ? tellButtons({ ...place, brand: refused.id }, ['refused'], words) : []))
    .rows(brand ? [] : others, 3)
    .rows(next.flatMap((button) => button(brand?.id, words)))
    .row(brand && others.length > 0 && { label: t('button-other-brand'), go: { at: 'guide', guide } })
    .done(place, place.from ?? { at: menu });
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

/** Finds out why there is no data, one question at a time. */
export function drawNoData(place: PlaceAt<'no-data'>, words: Words, view: View): Screen {
  const { t } = words;
  const { step } = place;
  const brand = brandOf(place.brand);
  const at = (next: typeof step): Place => ({ at: 'no-data', brand: brand.id, step: next });
  const sheet = new Sheet(words, view)
    .crumb(brand.name)
    .title(t(step ? `no-data-${step}` : 'no-data-credit'));
  const both = (topic: 'no-data' | 'no-data-bundle' | 'no-data-settings' | 'no-data-abroad') =>
    sheet.notes(brand, topic).notes(belgium, topic);
  const end = () =>
    sheet.row(
      { label: t('topic-support'), go: { at: 'support', brand: brand.id, from: at(undefined) } },
      { label: t('guide-blocked'), go: { at: 'guide', guide: 'blocked', brand: brand.id } },
    );
  switch (step) {
    case undefined: {
      const ways = balanceWays(sheet, brand);
      for (const line of ways.lines) sheet.line(`• ${line}`);
      if (ways.lines.length === 0) sheet.line(t('balance-unknown', { brand: brand.name }));
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
        view.brand === brand.id ? { at: 'trouble' } : { at: 'brand', topic: 'no-data' },
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
function accessPoint(sheet: Sheet, brand: Brand): Button[] {
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
