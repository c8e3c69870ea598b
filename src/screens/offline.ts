import { usefulAnswers } from '../advice/walk.ts';
import { hasVouchers } from '../advice/voucher.ts';
import type { VoucherCheck } from '../advice/voucher.ts';
import { offeredAmounts } from '../advice/walk.ts';
import { belgium, best, brandOf } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { asOpener, channels, clerks } from '../places/place.ts';
import { atStep } from '../places/steps.ts';
import type { Channel, Place, PlaceAt } from '../places/place.ts';
import { bold, code, wordsOf } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { atCounter, inShops, tellButtons, workedLines } from './worked.ts';

/** Writes a sentence for somebody else in each of their languages, and what it means in the reader's own. */
export function sayInLanguages(sheet: Sheet, say: (words: Words) => string, others: readonly Locale[]): void {
  for (const locale of locales.filter((one) => others.includes(one))) {
    sheet.line(`<b>${locale.toUpperCase()}</b> ${say(wordsOf(locale))}`);
  }
  if (!others.includes(sheet.words.locale)) sheet.line(`<i>${say(sheet.words)}</i>`);
}

/** The four kinds of counter: what is known of each, and in one line those where people have to ask. */
export function drawOffline(place: PlaceAt<'offline'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const all = Object.keys(channels) as Channel[];
  const sheet = new Sheet(words, view).crumb(brand.name).title(t('offline-title'));
  const none = noVouchers(sheet, brand);
  const known = all.filter((channel) => brand.notes.some((note) => note.on.includes(channel)));
  for (const channel of known) sheet.notes(brand, channel, `${bold(t(`channel-${channel}`))} · `);
  const open = all.filter((channel) => !known.includes(channel) && (channel === 'shop' || !none));
  if (open.length)
    sheet.line(
      t('offline-ask', { places: open.map((channel) => t(`offline-at-${channel}`)).join(t('comma')) }),
    );
  workedLines(sheet, brand, inShops);
  if (!none) sheet.line(t('offline-line'));
  const { amount } = place;
  return sheet
    .row(
      none
        ? toOnline(brand, amount, words)
        : { label: t('clerk-button'), go: { at: 'clerk', brand: brand.id, amount }, style: 'primary' },
    )
    .rows(
      all.map((channel) => ({
        label: t(`channel-${channel}`),
        go: { at: 'channel', brand: brand.id, channel, amount },
      })),
    )
    .row(hasVouchers(brand) && { label: t('home-voucher'), go: { at: 'voucher', brand: brand.id } })
    .done(place, { at: 'way', brand: brand.id, ...usefulAnswers(brand, { amount }) });
}

/** Returns true, and writes it, if the brand has no vouchers: then no shop sells anything for it. */
export function noVouchers(sheet: Sheet, brand: Brand): boolean {
  if (hasVouchers(brand)) return false;
  sheet.fact(brand.facts.voucher?.exists, () => sheet.words.t('offline-none', { brand: brand.name }));
  return true;
}

function toOnline(brand: Brand, amount: number | undefined, { t }: Words): Button {
  return {
    label: t('way-online'),
    go: atStep('where', brand, usefulAnswers(brand, { amount })),
    style: 'primary',
  };
}

export function drawChannel(place: PlaceAt<'channel'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { channel, amount } = place;
  const back: Place = { at: 'offline', brand: brand.id, amount };
  const sheet = new Sheet(words, view).crumb(brand.name).title(t(`channel-title-${channel}`));
  const known = brand.notes.some((note) => note.on.includes(channel));
  sheet.notes(brand, channel);
  if (channel !== 'shop' && noVouchers(sheet, brand))
    return sheet.row(toOnline(brand, amount, words)).done(place, back);
  if (!known) sheet.line(t(`channel-unknown-${channel}`, { brand: brand.name }));
  workedLines(sheet, brand, atCounter(channel));
  sheet.notes(belgium, channel);
  const finder = channel === 'shop' ? brand.facts.shops : undefined;
  return sheet
    .row(sheet.link(finder))
    .row({
      label: t('clerk-button'),
      go: { at: 'clerk', brand: brand.id, channel, amount },
      style: 'primary',
    })
    .row(
      hasVouchers(brand) && { label: t('voucher-next'), go: { at: 'voucher', brand: brand.id } },
      channel === 'shop' && {
        label: t('guide-identify'),
        go: {
          at: 'guide',
          guide: 'identify',
          brand: brand.id,
          from: asOpener(place),
        },
      },
      channel === 'retail' && {
        label: t('tip-sunday'),
        go: { at: 'tip', tip: 'sunday', from: asOpener(place) },
      },
    )
    .row(...tellButtons(place, ['unsold'], words))
    .done(place, back);
}

/** A sentence to show at the counter, in the language spoken there, and what it means. */
export function drawClerk(place: PlaceAt<'clerk'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { channel, amount, refused } = place;
  const to = place.to ?? clerks.find((locale) => locale === words.locale) ?? 'nl';
  const say = ({ t: speak, euros }: Words): string => {
    if (refused) return speak('clerk-say-refused', { brand: brand.name });
    if (channel === 'shop') return speak('clerk-say-shop', { brand: brand.name });
    return amount
      ? speak('clerk-say-amount', { brand: brand.name, amount: euros(amount) })
      : speak('clerk-say', { brand: brand.name });
  };
  const back: Place = refused
    ? { at: 'guide', guide: 'voucher-refused', brand: brand.id }
    : channel
      ? { at: 'channel', brand: brand.id, channel, amount }
      : { at: 'offline', brand: brand.id };
  const sheet = new Sheet(words, view).title(t('clerk-title', { brand: brand.name }));
  if (channel !== 'shop' && noVouchers(sheet, brand))
    return sheet.row(toOnline(brand, amount, words)).done(place, back);
  sheet.line(`\n${bold(say(wordsOf(to)))}\n`);
  if (to !== words.locale) sheet.line(`<i>${say(words)}</i>`);
  if (channel !== 'shop' && !refused) sheet.notes(belgium, 'clerk');
  return sheet
    .line(t('clerk-before'))
    .rows(
      clerks
        .filter((locale) => locale !== to)
        .map((locale) => ({ label: t(`clerk-${locale}`), go: { ...place, to: locale } })),
    )
    .rows(
      channel || refused
        ? []
        : offeredAmounts(brand)
            .filter((euros) => euros !== amount)
            .map((euros) => ({ label: words.euros(euros), go: { ...place, amount: euros } })),
      4,
    )
    .row(
      hasVouchers(brand) && !refused && { label: t('voucher-next'), go: { at: 'voucher', brand: brand.id } },
    )
    .done(place, back);
}

export function drawVoucher(place: PlaceAt<'voucher'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { digits } = brand.facts.voucher ?? {};
  const sheet = new Sheet(words, view).crumb(brand.name);
  const wanted = best(digits)?.value;
  if (place.problem) {
    sheet.line(t(`voucher-problem-${place.problem}`, { count: place.count ?? 0, wanted: wanted ?? 0 }));
  }
  sheet.title(t('voucher-title', { brand: brand.name }));
  if (!hasVouchers(brand)) {
    noVouchers(sheet, brand);
    return sheet
      .notes(brand, 'voucher')
      .row(toOnline(brand, undefined, words))
      .done(place, { at: 'way', brand: brand.id });
  }
  const ways = redeemWays(sheet, brand);
  for (const line of ways) sheet.line(`• ${line}`);
  if (ways.length === 0) sheet.line(t('voucher-ticket'));
  sheet.fact(digits, (count) => t('voucher-digits', { count }));
  return sheet
    .notes(brand, 'voucher')
    .line(t(canBuild(brand) ? 'voucher-offer' : 'voucher-no-offer'))
    .row(sheet.link(brand.facts.voucher?.online && brand.facts.site))
    .row(
      { label: t('card-arrived'), go: { at: 'arrived', brand: brand.id } },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id } },
    )
    .row({
      label: t('guide-voucher-refused'),
      go: {
        at: 'guide',
        guide: 'voucher-refused',
        brand: brand.id,
        from: { at: 'voucher', brand: brand.id },
      },
    })
    .done(place, { at: 'way', brand: brand.id });
}

function canBuild(brand: Brand): boolean {
  const { sms, dial } = brand.facts.voucher ?? {};
  return sms !== undefined || dial !== undefined;
}

function redeemWays(sheet: Sheet, brand: Brand): string[] {
  const { t } = sheet.words;
  const { sms, dial, call, online } = brand.facts.voucher ?? {};
  const word = t('voucher-code-word');
  return [
    sheet.said(sms, ({ text, to }) =>
      t('voucher-sms', { text: code(text.replace('{code}', word)), to: code(to) }),
    ),
    sheet.said(dial, (string) => t('voucher-dial', { dial: code(string.replace('{code}', word)) })),
    sheet.said(call, (number) => t('voucher-call', { number: code(number) })),
    sheet.said(online, () => t('voucher-online')),
  ].filter((line) => line !== undefined);
}

/**
 * The answer to a typed code: what exactly to send where. It is sent as a message of its own, because the code is not
 * stored: its buttons lead to places without it.
 */
export function drawRedeem(
  brand: Brand,
  check: VoucherCheck & { ok: true },
  words: Words,
  view: View,
): Screen {
  const { t } = words;
  const place: Place = { at: 'voucher', brand: brand.id };
  const sheet = new Sheet(words, view).title(t('redeem-title', { brand: brand.name }));
  if (check.checked) sheet.fact(brand.facts.voucher?.digits, (count) => t('redeem-checked', { count }));
  else sheet.line(t('redeem-unchecked')).notes(brand, 'voucher');
  const { sms, dial } = check;
  const copies: Button[] = [];
  if (sms) {
    sheet.fact(brand.facts.voucher?.sms, () => t('voucher-sms', { text: code(sms.text), to: code(sms.to) }));
    copies.push({ label: t('redeem-copy-text'), copy: sms.text }, sheet.copy(sms.to));
  }
  if (dial) {
    sheet.fact(brand.facts.voucher?.dial, () => t('voucher-dial', { dial: code(dial) }));
    copies.push({ label: t('redeem-copy-dial'), copy: dial });
  }
  if (!sms && !dial) sheet.line(t('voucher-ticket'));
  if (check.checked) sheet.notes(brand, 'no-internet');
  return sheet
    .line(t('redeem-secret'))
    .rows(copies)
    .row(
      { label: t('card-arrived'), go: { at: 'arrived', brand: brand.id }, keep: true },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id }, keep: true },
    )
    .done(place, place, { result: true, typed: true });
}
