import { amountsOf, likelyAmount, methodsThatAre, payableWith, stepAfter, stepsOf } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { hasVouchers } from '../advice/voucher.ts';
import { belgium, best, brandOf, methods } from '../catalogue/index.ts';
import type { Brand, Method } from '../catalogue/index.ts';
import { balanceWays, contactButtons } from './about.ts';
import { hostOf, Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import { originOf } from '../places/place.ts';
import { afterStep, atStep, beforeStep } from '../places/steps.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** ‘04•• •• •• 12’: all that may be shown of a number. */
export function masked(digits: string): string {
  return `04•• •• •• ${digits}`;
}

export function drawWay(place: PlaceAt<'way'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  return new Sheet(words, view)
    .crumb(t('topic-top-up'), brand.name)
    .title(t('way-title', { brand: brand.name }))
    .line(t('way-online-line'))
    .line(t('way-offline-line'))
    .notes(brand, 'way')
    .row(
      { label: t('way-online'), go: atStep('where', brand, place), style: 'primary' },
      { label: t('way-offline'), go: { at: 'offline', brand: brand.id } },
    )
    .row(
      { label: t('home-voucher'), go: { at: 'voucher', brand: brand.id } },
      { label: t('way-no-internet'), go: { at: 'no-internet', brand: brand.id } },
    )
    .row(
      { label: t('way-monthly'), go: { at: 'monthly', brand: brand.id } },
      view.brand === brand.id && { label: t('button-other-brand'), go: { at: 'brand', topic: 'top-up' } },
    )
    .done(place, view.brand === brand.id ? { at: 'home' } : { at: 'brand', topic: 'top-up' });
}

export function drawMonthly(place: PlaceAt<'monthly'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view)
    .crumb(t('topic-top-up'), brand.name)
    .title(t('monthly-title'))
    .line(t('monthly-line', { brand: brand.name }))
    .notes(brand, 'monthly')
    .notes(belgium, 'monthly');
  return sheet
    .row(sheet.link(brand.facts.site))
    .row({ label: t('button-support'), go: { at: 'support', brand: brand.id } })
    .done(place, { at: 'way', brand: brand.id });
}

/** Steps are counted as this brand has them: BASE · online · 2/5. */
function begun(place: Place & Answers & { brand: string; at: Step }, words: Words, view: View) {
  const brand = brandOf(place.brand);
  const steps = stepsOf(brand);
  // Two steps need no counting: the second is the card.
  const progress =
    steps.length > 2 && steps.includes(place.at) ? ` · ${steps.indexOf(place.at) + 1}/${steps.length}` : '';
  const sheet = new Sheet(words, view).crumb(brand.name, words.t('way-name-online') + progress);
  return { brand, sheet, t: words.t };
}

export function drawWhere(place: PlaceAt<'where'>, words: Words, view: View): Screen {
  const { brand, sheet, t } = begun(place, words, view);
  const { site, topUpPage, app, bankApps, online, smsTopUp } = brand.facts;
  sheet.title(t('where-title'));
  const host = hostIn(site);
  if (host) {
    const login = sheet.said(online?.login, (needed) => t(needed ? 'where-login' : 'where-no-login'));
    sheet.line(t('where-site', { host }) + (login ?? t('where-login-unknown')));
  } else sheet.line(t('where-site-unknown', { brand: brand.name }));
  sheet.fact(app, ({ name, topsUp }) => t(topsUp ? 'where-app' : 'where-app-unknown', { app: name }));
  sheet.fact(bankApps, (names) => t('where-bank', { apps: names.join(t('comma')) }));
  sheet.fact(smsTopUp, ({ text, to }) => t('where-sms', { text: code(text), to: code(to) }));
  const page = pageButton(sheet, topUpPage);
  sheet.notes(brand, 'where').notes(belgium, 'where');
  const next = stepAfter(brand, 'where', place);
  return sheet
    .row(sheet.link(site), page)
    .row({ label: t(`where-next-${next}`), go: afterStep('where', brand, place), style: 'primary' })
    .row({ label: t('where-resellers'), go: { at: 'resellers', brand: brand.id } })
    .done(place, { at: 'way', brand: brand.id });
}

/** The host of a page, if the page is known. */
function hostIn(page: Brand['facts']['site']): string | undefined {
  const fact = best(page);
  return fact && hostOf(fact.value);
}

function pageButton(sheet: Sheet, page: Brand['facts']['topUpPage']): Button | undefined {
  const fact = best(page);
  if (!fact) return undefined;
  sheet.fact(page, (url) => sheet.words.t('where-page', { page: code(url.replace('https://', '')) }));
  return { label: sheet.words.t('where-page-button'), url: fact.value };
}

export function drawResellers(place: PlaceAt<'resellers'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  return new Sheet(words, view)
    .crumb(brand.name, t('way-name-online'))
    .title(t('resellers-title'))
    .notes(brand, 'resellers')
    .notes(belgium, 'resellers')
    .done(place, { at: 'where', brand: brand.id });
}

export function drawNumber(place: PlaceAt<'number'>, words: Words, view: View): Screen {
  const { brand, sheet, t } = begun(place, words, view);
  if (place.problem)
    sheet.line(t(`number-problem-${place.problem}`, { count: place.count ?? 0 })).line(t('number-again'));
  sheet
    .title(t('number-title'))
    .fact(brand.facts.online?.anyNumber, (any) => t(any ? 'number-any' : 'number-own'));
  return sheet
    .line(t('number-offer'))
    .notes(brand, 'number')
    .notes(belgium, 'number')
    .row({ label: t('number-skip'), go: afterStep('number', brand, place) })
    .done(place, beforeStep('number', brand, place));
}

export function drawAmount(place: PlaceAt<'amount'>, words: Words, view: View): Screen {
  const { brand, sheet, t } = begun(place, words, view);
  const { euros } = words;
  if (place.problem) sheet.line(t(`amount-problem-${place.problem}`));
  sheet.title(t('amount-title'));
  sheet.fact(brand.facts.amounts, ({ list, complete }) =>
    t(complete ? 'amount-complete' : 'amount-some', { amounts: list.map(euros).join(t('comma')) }),
  );
  sheet.fact(brand.facts.bonusFrom, (from) => t('amount-bonus', { from: euros(from) }));
  sheet.notes(brand, 'amount').invite(t('amount-type'));
  const likely = likelyAmount(brand);
  return sheet
    .rows(
      [
        ...amountsOf(brand).map((amount): Button => ({
          label: euros(amount),
          go: afterStep('amount', brand, { ...place, amount }),
          ...(amount === likely && { style: 'primary' }),
        })),
        { label: t('amount-other'), go: afterStep('amount', brand, place) },
      ],
      3,
    )
    .done(place, beforeStep('amount', brand, place));
}

export function drawPayment(place: PlaceAt<'payment'>, words: Words, view: View): Screen {
  const { brand, sheet, t } = begun(place, words, view);
  const name = (method: Method) => t(`method-${method}`);
  if (place.tried) sheet.line(t('payment-unknown', { method: name(place.tried), brand: brand.name }));
  else if (place.problem) sheet.line(t('payment-problem'));
  sheet.title(t('payment-title'));
  methodLines(sheet, brand);
  sheet.notes(brand, 'payment').notes(belgium, 'payment');
  const payable = payableWith(brand);
  const likely = payable.includes('visa') ? 'visa' : payable[0];
  return sheet
    .rows([
      ...payable.map((method): Button => ({
        label: name(method),
        go: afterStep('payment', brand, { ...place, method }),
        ...(method === likely && { style: 'primary' }),
      })),
      { label: t('payment-other'), go: afterStep('payment', brand, place) },
    ])
    .row(
      {
        label: t('guide-refused'),
        go: { at: 'guide', guide: 'refused', brand: brand.id, from: originOf(place) },
      },
      { label: t('topic-friend'), go: { at: 'friend', brand: brand.id } },
    )
    .done(place, beforeStep('payment', brand, place));
}

/** Each way of paying: taken, not taken, or not known. */
export function methodLines(sheet: Sheet, brand: Brand): void {
  const { t } = sheet.words;
  const known = brand.facts.methods ?? {};
  const name = (method: Method) => t(`method-${method}`);
  for (const yes of [true, false]) {
    const said = methodsThatAre(yes, brand).map((method) => sheet.said(known[method], () => name(method)));
    if (said.length)
      sheet.line(t(yes ? 'payment-yes' : 'payment-no', { methods: { html: said.join(t('comma')) } }));
  }
  const open = (Object.keys(methods) as Method[]).filter(
    (method) => !known[method] && !['cash', 'points'].includes(method),
  );
  sheet.line(t('payment-open', { methods: open.map(name).join(t('comma')) }));
}

/** The card to follow: five numbered lines, whatever is known of them. */
export function drawCard(place: PlaceAt<'card'>, words: Words, view: View): Screen {
  const { t, euros } = words;
  const brand = brandOf(place.brand);
  const { digits, amount, method } = place;
  const { site, app, online, bonusFrom } = brand.facts;
  const sheet = new Sheet(words, view);
  sheet.title(
    amount
      ? t('card-title', { brand: brand.name, amount: euros(amount) })
      : t('card-title-open', { brand: brand.name }),
  );

  const host = hostIn(site);
  const appName = best(app)?.value.topsUp && best(app)?.value.name;
  const login = best(online?.login)?.value === true;
  sheet.line(
    `1 ${
      host
        ? t(login ? 'card-login' : 'card-open', { host }) +
          (appName ? t('card-or-app', { app: appName }) : '')
        : t('card-ask', { brand: brand.name })
    }`,
  );
  sheet.uses(site).uses(appName ? app : undefined);

  const asked = best(online?.asksNumber)?.value === true;
  const number = digits
    ? t('card-number', { number: masked(digits) })
    : t(asked ? 'card-number-open' : 'card-number-page');
  sheet.line(`2 ${number}`);

  const bonus = sheet.said(bonusFrom, (from) =>
    t(amount === undefined ? 'card-bonus-from' : amount >= from ? 'card-bonus' : 'card-no-bonus', {
      from: euros(from),
    }),
  );
  sheet.line(
    `3 ${amount ? t('card-amount', { amount: euros(amount) }) : t('card-amount-page')}${bonus ?? ''}`,
  );

  const pay = method
    ? sheet.said(brand.facts.methods?.[method], () => t('card-pay', { method: t(`method-${method}`) }))
    : t('card-pay-page');
  sheet.line(`4 ${pay}${t('card-proof')}`);

  const ways = balanceWays(sheet, brand);
  sheet.line(`5 ${ways.lines[0] ?? t('card-check-unknown', { brand: brand.name })}`);

  return sheet
    .row(sheet.link(site, 'primary'))
    .rows(ways.copies)
    .row(
      { label: t('card-arrived'), go: { at: 'arrived', brand: brand.id }, keep: true },
      { label: t('card-not-arrived'), go: { at: 'not-arrived', brand: brand.id }, keep: true },
    )
    .row(
      !view.group?.here && {
        label: t('card-paid'),
        do: { deed: 'paid', brand: brand.id, digits, amount, method },
        then: { at: 'paid', brand: brand.id },
      },
      { label: t('card-no-internet'), go: { at: 'no-internet', brand: brand.id }, keep: true },
    )
    .done(place, beforeStep('card', brand, place), { result: true });
}

/** What works by text message or dialling: one card to save or forward, that needs no internet to be read. */
export function drawNoInternet(place: PlaceAt<'no-internet'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { voucher, smsTopUp } = brand.facts;
  const sheet = new Sheet(words, view).title(t('no-internet-title', { brand: brand.name }));
  sheet.fact(smsTopUp, ({ text, to }) => `• ${t('where-sms', { text: code(text), to: code(to) })}`);
  const redeems = [
    sheet.said(voucher?.sms, ({ text, to }) =>
      t('no-internet-voucher-sms', {
        text: code(text.replace('{code}', t('voucher-code-word'))),
        to: code(to),
      }),
    ),
    sheet.said(voucher?.dial, (dial) =>
      t('no-internet-voucher-dial', { dial: code(dial.replace('{code}', t('voucher-code-word'))) }),
    ),
    sheet.said(voucher?.call, (call) => t('no-internet-voucher-call', { call: code(call) })),
  ].filter((line) => line !== undefined);
  for (const line of redeems) sheet.line(`• ${line}`);
  if (redeems.length === 0 && best(voucher?.exists)?.value !== false)
    sheet.line(`• ${t('no-internet-voucher-ticket')}`);
  const ways = balanceWays(sheet, brand, ['sms', 'dial']);
  for (const line of ways.lines) sheet.line(`• ${line}`);
  const contact = contactButtons(sheet, brand, '• ');
  sheet.notes(brand, 'no-internet', '• ').notes(belgium, 'no-internet', '• ');
  return sheet
    .rows([...ways.copies, ...contact])
    .row(
      hasVouchers(brand) && { label: t('home-voucher'), go: { at: 'voucher', brand: brand.id }, keep: true },
      {
        label: t('guide-wifi'),
        go: { at: 'guide', guide: 'wifi', brand: brand.id, from: { at: 'no-internet', brand: brand.id } },
        keep: true,
      },
    )
    .done(place, { at: 'way', brand: brand.id }, { result: true });
}
