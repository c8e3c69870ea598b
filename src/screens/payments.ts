import { inBelgium } from '../advice/day.ts';
import type { Payment } from '../advice/payment.ts';
import { belgium, brandOf } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { asOpener } from '../places/place.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import type { Locale } from '../words/locale.ts';
import { languages } from '../words/locale.ts';
import { code, wordsOf } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { hotline } from './about.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

/** After "I have paid": says when the bot will ask whether it arrived. */
export function drawPaid(place: PlaceAt<'paid'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .crumb(brandOf(place.brand).name)
    .title(t('paid-title'))
    .line(t('paid-line'))
    .row(...answers(place.brand, words))
    .row(stop(place.brand, words))
    .done(place, { at: 'home' });
}

const answers = (brand: string, { t }: Words): Button[] => [
  { label: t('card-arrived'), go: { at: 'arrived', brand }, style: 'success' },
  { label: t('paid-not-yet'), go: { at: 'not-arrived', brand } },
];

const stop = (brand: string, { t }: Words): Button => ({
  label: t('paid-stop'),
  do: { deed: 'paid-stop', brand },
  then: { at: 'home' },
});

/** The question whether a payment has arrived, which the bot sends by itself. */
export function drawAsk(payment: Payment, words: Words, view: View): Screen {
  const { t } = words;
  const { brand } = payment;
  return new Sheet(words, view)
    .crumb(brandOf(brand).name)
    .title(t('ask-title'))
    .line(paymentDetails(payment, words).join(' · '))
    .row(...answers(brand, words))
    .row(stop(brand, words))
    .done({ at: 'paid', brand }, undefined);
}

/** Returns what is known of a payment: date, amount, way of paying, digits. */
export function paymentDetails({ at, amount, method, digits }: Payment, { t, date, euros }: Words): string[] {
  const { day, time } = inBelgium(at);
  return [
    `${date(day)}, ${time}`,
    ...(amount === undefined ? [] : [euros(amount)]),
    ...(method === undefined ? [] : [t(`method-${method}`)]),
    ...(digits === undefined ? [] : [t('letter-digits', { digits })]),
  ];
}

/** The languages of letters to operators and the ombudsman. */
const letterLocales = ['nl', 'fr', 'de', 'en'] as const satisfies Locale[];

/** A letter, ready to copy, and below it the same in the reader's language. */
export function drawLetter(place: PlaceAt<'letter'>, words: Words, view: View): Screen {
  const { t } = words;
  const { whom, twice } = place;
  const brand = brandOf(place.brand);
  const to = place.to ?? letterLocales.find((one) => one === words.locale) ?? 'en';
  const payment = view.payments?.find((one) => one.brand === brand.id);
  const written = (own: Words) =>
    own.t(twice ? `letter-${whom}-twice` : `letter-${whom}`, {
      brand: brand.name,
      facts: payment ? paymentDetails(payment, own).join(' · ') : own.t('letter-blank'),
    });
  const sheet = new Sheet(words, view)
    .crumb(brand.name)
    .title(t(`letter-title-${whom}`))
    .line(`<pre>${written(wordsOf(to))}</pre>`);
  if (to !== words.locale) sheet.line(`<blockquote expandable>${written(words)}</blockquote>`);
  if (whom === 'operator') writeTo(sheet, brand);
  sheet.aside(belgium, `letter-${whom}`);
  const at = (next: Partial<PlaceAt<'letter'>>): Place => ({
    at: 'letter',
    brand: brand.id,
    whom,
    to,
    twice,
    ...next,
  });
  return sheet
    .rows(
      letterLocales
        .filter((one) => one !== to)
        .map((one) => ({ label: languages[one].name, go: at({ to: one }) })),
      3,
    )
    .row(
      ...(whom === 'operator'
        ? [
            {
              label: t('subject-support'),
              go: { at: 'support', brand: brand.id, from: asOpener(place) },
            } as const,
            { label: t('letter-next'), go: at({ whom: 'ombudsman' }) },
          ]
        : [sheet.link(belgium.facts.ombudsman, 'primary')]),
    )
    .done(
      place,
      whom === 'operator'
        ? { at: twice ? 'support' : 'not-arrived', brand: brand.id, twice }
        : at({ whom: 'operator' }),
    );
}

/** Writes the address of a letter; customer service if none is known. */
function writeTo(sheet: Sheet, brand: Brand): void {
  const { t } = sheet.words;
  const email = sheet.said(brand.facts.support?.email, (address) =>
    t('support-email', { address: code(address) }),
  );
  sheet.line(email ?? hotline(sheet, brand).line ?? t('not-arrived-support'));
}
