import { offeredAmounts, stepsOf } from '../advice/walk.ts';
import type { Answers } from '../advice/walk.ts';
import { best, brandOf } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { balanceWays } from './about.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { hostIn, pageButton } from './online.ts';
import { asOpener } from '../places/place.ts';
import type { PlaceAt } from '../places/place.ts';
import { beforeStep } from '../places/steps.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Returns "04•• •• •• 12": all that may be shown of a number. */
export function masked(digits: string): string {
  return `04•• •• •• ${digits}`;
}

/** Returns the answers that were given, in the order of the steps: "04•• •• •• 12, €10, Visa". */
export function answersSaid({ digits, amount, method }: Answers, { t, euros }: Words): string {
  return [digits && masked(digits), amount !== undefined && euros(amount), method && t(`method-${method}`)]
    .filter((one) => typeof one === 'string')
    .join(t('comma'));
}

/** The card with the five steps: where, number, amount, payment, check. What only the page knows is one line. */
export function drawCard(place: PlaceAt<'card'>, words: Words, view: View): Screen {
  const { t, euros } = words;
  const brand = brandOf(place.brand);
  const { digits, amount, method } = place;
  const { site, topUpPage, online, bonusFrom } = brand.facts;
  const sheet = new Sheet(words, view).title(
    amount
      ? t('card-title', { brand: brand.name, amount: euros(amount) })
      : t('card-title-open', { brand: brand.name }),
  );
  const steps = [cardOpen(sheet, brand)];
  if (stepsOf(brand).length > 2) {
    const asked = best(online?.asksNumber)?.value === true;
    steps.push(
      digits
        ? t('card-number', { number: masked(digits) })
        : t(asked ? 'card-number-open' : 'card-number-page'),
    );
    const bonus = sheet.said(bonusFrom, (from) =>
      t(amount !== undefined && amount < from ? 'card-no-bonus' : 'card-bonus-from', { from: euros(from) }),
    );
    steps.push(`${cardAmount(brand, amount, words)}${bonus ?? ''}`);
    // Where it is not known whether that way of paying is taken, the page tells.
    const pay =
      method &&
      sheet.said(brand.facts.methods?.[method], () => t('card-pay', { method: t(`method-${method}`) }));
    steps.push(`${pay ?? t('card-pay-page')}${t('card-proof')}`);
  } else {
    if (digits) steps.push(t('card-number', { number: masked(digits) }));
    if (amount !== undefined) steps.push(cardAmount(brand, amount, words));
    steps.push(t('card-page-asks') + t('card-proof'));
  }
  const ways = balanceWays(sheet, brand);
  steps.push(ways.lines[0] ?? t('card-check-unknown', { brand: brand.name }));
  for (const [index, step] of steps.entries()) sheet.line(`${index + 1} ${step}`);
  if (![...(topUpPage ?? []), ...(site ?? [])].some((fact) => fact.checked)) sheet.line(t('card-unchecked'));

  sheet.notes(brand, 'card');

  const from = asOpener(place);
  const page = pageButton(sheet, topUpPage, 'primary');
  return sheet
    .row(page, sheet.link(site, page ? undefined : 'primary'))
    .rows(ways.copies)
    .row(
      { label: t('card-arrived'), go: { at: 'arrived', brand: brand.id, from }, keep: true },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id, from }, keep: true },
    )
    .row(
      !view.group?.here && {
        label: t('card-paid'),
        do: { deed: 'paid', brand: brand.id, digits, amount, method },
        then: { at: 'paid', brand: brand.id },
      },
      { label: t('card-no-internet'), go: { at: 'no-internet', brand: brand.id, from }, keep: true },
    )
    .done(place, beforeStep('card', brand, place), { result: true });
}

/** Returns which amount to choose; one that no source names may not be on the page. */
function cardAmount(brand: Brand, amount: number | undefined, { t, euros }: Words): string {
  if (amount === undefined) return t('card-amount-page');
  const known = offeredAmounts(brand).includes(amount);
  return t(known ? 'card-amount' : 'card-amount-if', { amount: euros(amount) });
}

/** Returns where to go and what to press there, with a translation if the page is in another language. */
function cardOpen(sheet: Sheet, brand: Brand): string {
  const { t, locale } = sheet.words;
  const { site, topUpPage, topUpLabel, app, online } = brand.facts;
  const host = hostIn(topUpPage) ?? hostIn(site);
  if (!host) return t('card-ask', { brand: brand.name });
  sheet.cite(topUpPage ?? site);
  const login = best(online?.login)?.value === true;
  const appName = best(app)?.value.topsUp && best(app)?.value.name;
  if (appName) sheet.cite(app);
  const label = sheet.said(topUpLabel, ({ text, language }) =>
    t(locale.startsWith(language) ? 'card-label' : 'card-label-means', { label: code(text) }),
  );
  return (
    t(login ? 'card-login' : topUpPage ? 'card-page' : 'card-open', { host }) +
    (label ?? '') +
    (appName ? t('card-or-app', { app: appName }) : '')
  );
}
