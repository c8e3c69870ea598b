import { endingsOf } from '../advice/until.ts';
import { best, brandOf } from '../catalogue/index.ts';
import type { Brand, Known } from '../catalogue/index.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { asOpener } from '../places/place.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Html, Words } from '../words/words.ts';

const home: Place = { at: 'home' };

type Way = 'sms' | 'dial' | 'app' | 'online';

/** Writes how to see the balance, a line for each known way. Returns buttons for what has to be typed. */
export function balanceWays(
  sheet: Sheet,
  brand: Brand,
  ways: Way[] = ['sms', 'dial', 'app', 'online'],
): { lines: string[]; copies: Button[] } {
  const { t } = sheet.words;
  const balance = brand.facts.balance ?? {};
  const lines: (string | undefined)[] = [];
  const copies: Button[] = [];
  for (const way of ways) {
    if (way === 'sms') {
      lines.push(
        sheet.said(balance.sms, ({ text, to }) => t('balance-sms', { text: code(text), to: code(to) })),
      );
      const sms = best(balance.sms)?.value;
      if (sms) copies.push(sheet.copy(sms.text), sheet.copy(sms.to));
    } else if (way === 'dial') {
      lines.push(sheet.said(balance.dial, (dial) => t('balance-dial', { dial: code(dial) })));
      const dial = best(balance.dial)?.value;
      if (dial) copies.push(sheet.copy(dial));
    } else if (way === 'app') lines.push(sheet.said(balance.app, (app) => t('balance-app', { app })));
    else lines.push(sheet.said(balance.online, (site) => t('balance-online', { site: code(site) })));
  }
  return { lines: lines.filter((line) => line !== undefined), copies };
}

/** Returns a line with the number to call first, and a button that copies it; neither if none is known. */
export function hotline(
  sheet: Sheet,
  { name, facts }: Brand,
): { line: string | undefined; copies: Button[] } {
  const { t } = sheet.words;
  const { own, other } = facts.support ?? {};
  const number = best(own ?? other)?.value;
  const line =
    sheet.said(own, (value) => t('support-own', { brand: name, number: code(value) })) ??
    sheet.said(other, (value) => t('guide-ask', { brand: name, contact: code(value) }));
  return { line, copies: number === undefined ? [] : [sheet.copy(number)] };
}

/** Where one's own phone may not reach a short number: what any phone can call comes first. */
const fromAnyPhone: ReadonlySet<string> = new Set(['lost', 'blocked', 'no-service', 'cut-off', 'abroad']);

/**
 * Writes whom to call or write to, a line for each known way. Returns buttons that copy the numbers. Where one's own
 * phone may not reach a short number, that comes last.
 */
export function contactButtons(sheet: Sheet, brand: Brand, mark = '', trouble = ''): Button[] {
  const { t } = sheet.words;
  const { own, other, abroad, email } = brand.facts.support ?? {};
  const say = (known: Known<string> | undefined, how: (number: Html) => string) =>
    sheet.said(known, (number) => how(code(number)));
  const short = say(own, (number) => t('support-own', { brand: brand.name, number }));
  const any =
    say(other, (number) => t(own ? 'support-other' : 'support-phone', { number })) ??
    (own && t('support-no-other', { brand: brand.name }));
  const rest = [
    say(abroad, (number) => t('support-abroad', { number })),
    say(email, (address) => t('support-email', { address })),
  ];
  const ways = fromAnyPhone.has(trouble) ? [any, ...rest, short] : [short, any, ...rest];
  const lines = ways.filter((line) => line !== undefined);
  for (const line of lines) sheet.line(mark + line);
  if (lines.length === 0) sheet.line(mark + t('support-unknown', { brand: brand.name }));
  const numbers = fromAnyPhone.has(trouble) ? [other, abroad, own] : [own, other, abroad];
  return numbers.flatMap((known) => best(known)?.value ?? []).map((number) => sheet.copy(number));
}

/** Returns ways as HTML, as alternatives; undefined if there is none. */
export function alternatives(ways: string[], { either }: Words): Html | undefined {
  return ways.length > 0 ? either(ways) : undefined;
}

/**
 * Returns how to reach the customer service of a brand as part of a line, as alternatives; undefined if no way is
 * known. A short number says from where it works.
 */
export function contactOf(
  { name, facts }: Brand,
  words: Words,
  trouble = '',
  say = <T>(known: Known<T> | undefined, how: (value: T) => string) => known && how(best(known)!.value),
): Html | undefined {
  const { own, other, email } = facts.support ?? {};
  const short = say(own, (number) => words.t('contact-own', { brand: name, number: code(number) }));
  const others = [other, email].map((known) => say(known, (way) => code(way).html));
  const ways = fromAnyPhone.has(trouble) ? [...others, short] : [short, ...others];
  return alternatives(
    ways.filter((way) => way !== undefined),
    words,
  );
}

/** Says whom to call or write to as part of a line, as `contactOf`. */
export function contactSaid(sheet: Sheet, brand: Brand, trouble?: string): Html | undefined {
  return contactOf(brand, sheet.words, trouble, (known, how) => sheet.said(known, how));
}

/** Says that a brand is silent about something, and whom to ask there. */
export function silence(
  sheet: Sheet,
  brand: Brand,
  about: 'guide-unknown' | 'validity-unknown' | 'balance-unknown',
): string {
  return sheet.words.t(about, { brand: brand.name, contact: contactSaid(sheet, brand) ?? 'none' });
}

function startSheet(
  place: { brand: string; from?: Place | undefined },
  goal: 'balance' | 'validity' | 'support',
  words: Words,
  view: View,
) {
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view);
  const back: Place = place.from ?? (view.brand === brand.id ? home : { at: 'brand', goal });
  const another: Button = { label: words.t('button-other-brand'), go: { at: 'brand', goal } };
  return { brand, sheet, back, another, t: words.t };
}

export function drawBalance(place: PlaceAt<'balance'>, words: Words, view: View): Screen {
  const { brand, sheet, back, another, t } = startSheet(place, 'balance', words, view);
  sheet.title(t('balance-title', { brand: brand.name }));
  const ways = balanceWays(sheet, brand);
  if (ways.lines.length === 0) sheet.line(silence(sheet, brand, 'balance-unknown'));
  for (const line of ways.lines) sheet.line(`• ${line}`);
  return sheet
    .notes(brand, 'balance')
    .rows(ways.copies)
    .row({
      label: t('tip-drain'),
      go: { at: 'tip', tip: 'drain', brand: brand.id, from: asOpener(place) },
    })
    .row({ label: t('home-validity'), go: { at: 'validity', brand: brand.id } }, another)
    .done(place, back);
}

export function drawValidity(place: PlaceAt<'validity'>, words: Words, view: View): Screen {
  const { brand, sheet, back, another, t } = startSheet(place, 'validity', words, view);
  sheet.title(t('validity-title', { brand: brand.name }));
  if (!brand.facts.validity?.creditMonths) sheet.line(silence(sheet, brand, 'validity-unknown'));
  validityLines(sheet, brand);
  return sheet
    .notes(brand, 'validity')
    .row(
      endingsOf(brand, '2026-01-01').length > 0 && {
        label: t('until-when'),
        go: { at: 'until', brand: brand.id },
        style: 'primary',
      },
    )
    .row(
      {
        label: t('guide-leaving'),
        go: { at: 'guide', guide: 'leaving', brand: brand.id, from: asOpener(place) },
      },
      {
        label: t('tip-moment'),
        go: { at: 'tip', tip: 'moment', brand: brand.id, from: asOpener(place) },
      },
    )
    .row({ label: t('home-balance'), go: { at: 'balance', brand: brand.id } }, another)
    .done(place, back);
}

/** Writes how long credit, bundle and card last. Returns false if it is not known how long the credit lasts. */
export function validityLines(sheet: Sheet, brand: Brand): boolean {
  const { t } = sheet.words;
  const { creditMonths, cardMonths, bundleDays, bundleMonths } = brand.facts.validity ?? {};
  sheet.fact(creditMonths, (months) => `• ${t('validity-credit', { months })}`);
  sheet.fact(bundleDays, (days) => `• ${t('validity-bundle-days', { days })}`);
  sheet.fact(bundleMonths, (months) => `• ${t('validity-bundle-months', { months })}`);
  sheet.fact(cardMonths, (months) => `• ${t('validity-card', { months })}`);
  return creditMonths !== undefined;
}

export function drawSupport(place: PlaceAt<'support'>, words: Words, view: View): Screen {
  const { brand, sheet, back, another, t } = startSheet(place, 'support', words, view);
  sheet.title(t('support-title', { brand: brand.name }));
  const copies = contactButtons(sheet, brand, '• ');
  sheet.fact(brand.facts.support?.hours, (hours) => `• ${t('support-hours', { hours })}`);
  sheet.notes(brand, 'support');
  const page = sheet.link(brand.facts.support?.page) ?? sheet.link(brand.facts.site);
  return sheet
    .row(page)
    .rows(copies)
    .row(
      place.twice
        ? {
            label: t('letter-button'),
            go: { at: 'letter', brand: brand.id, whom: 'operator', twice: true },
          }
        : { label: t('say-button'), go: { at: 'say', brand: brand.id } },
    )
    .row(
      {
        label: t('guide-complaint'),
        go: { at: 'guide', guide: 'complaint', brand: brand.id, from: asOpener(place) },
      },
      another,
    )
    .done(place, back);
}
