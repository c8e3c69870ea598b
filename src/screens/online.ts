import {
  isGuess,
  likelyAmount,
  methodsThatAre,
  offeredAmounts,
  payableWith,
  stepAfter,
  stepsOf,
} from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { hasVouchers } from '../advice/voucher.ts';
import { belgium, best, brandOf, methods } from '../catalogue/index.ts';
import type { Brand, Method } from '../catalogue/index.ts';
import { balanceWays, hotline } from './about.ts';
import { hostOf, Sheet } from './layout.ts';
import type { Button, Screen, Style, View } from './layout.ts';
import { asOpener } from '../places/place.ts';
import { afterStep, beforeStep, firstOnline } from '../places/steps.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { code } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { online, workedLines } from './worked.ts';

export function drawWay(place: PlaceAt<'way'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view)
    .title(t('way-title', { brand: brand.name }))
    .line(t('way-online-line'));
  if (hasVouchers(brand)) sheet.line(t('way-offline-line'));
  // Where one has to log in, somebody else's card has its own way.
  if (best(brand.facts.online?.login)?.value) sheet.notes(brand, 'number');
  return sheet
    .aside(brand, 'way')
    .row(
      { label: t('way-online'), go: firstOnline(brand, place), style: 'primary' },
      { label: t('way-offline'), go: { at: 'offline', brand: brand.id, amount: place.amount } },
    )
    .row(
      { label: t('home-voucher'), go: { at: 'voucher', brand: brand.id } },
      { label: t('way-no-internet'), go: { at: 'no-internet', brand: brand.id } },
    )
    .row(
      { label: t('way-monthly'), go: { at: 'monthly', brand: brand.id } },
      view.brand === brand.id && { label: t('button-other-brand'), go: { at: 'brand', goal: 'top-up' } },
    )
    .done(place, view.brand === brand.id ? { at: 'home' } : { at: 'brand', goal: 'top-up' });
}

export function drawMonthly(place: PlaceAt<'monthly'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view)
    .crumb(brand.name)
    .title(t('monthly-title'))
    .line(t('monthly-line', { brand: brand.name }))
    .notes(brand, 'monthly')
    .notes(belgium, 'monthly');
  return sheet
    .row(sheet.link(brand.facts.site))
    .row({ label: t('button-support'), go: { at: 'support', brand: brand.id } })
    .done(place, { at: 'way', brand: brand.id });
}

/** Starts the sheet of a step, with its number among the steps of this brand: BASE · online · 2/5. */
function startSheet(place: Place & Answers & { brand: string; at: Step }, words: Words, view: View) {
  const brand = brandOf(place.brand);
  const steps = stepsOf(brand);
  // Two steps need no numbers: the second is the card.
  const progress =
    steps.length > 2 && steps.includes(place.at) ? ` · ${steps.indexOf(place.at) + 1}/${steps.length}` : '';
  const sheet = new Sheet(words, view).crumb(brand.name, words.t('way-name-online') + progress);
  return { brand, sheet, t: words.t };
}

export function drawWhere(place: PlaceAt<'where'>, words: Words, view: View): Screen {
  const { brand, sheet, t } = startSheet(place, words, view);
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

/** Returns the host of a page, if the page is known. */
export function hostIn(page: Brand['facts']['site']): string | undefined {
  const fact = best(page);
  return fact && hostOf(fact.value);
}

/** Returns a button that opens the page for topping up; undefined if none is known. */
export function pageButton(
  sheet: Sheet,
  page: Brand['facts']['topUpPage'],
  style?: Style,
): Button | undefined {
  const fact = best(page);
  if (!fact) return undefined;
  sheet.cite(page);
  return { label: sheet.words.t('where-page-button'), url: fact.value, ...(style && { style }) };
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
  const { brand, sheet, t } = startSheet(place, words, view);
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
  const { brand, sheet, t } = startSheet(place, words, view);
  const { euros } = words;
  if (place.problem) sheet.line(t(`amount-problem-${place.problem}`));
  sheet.title(t('amount-title'));
  sheet.fact(brand.facts.amounts, ({ list, complete }) =>
    t(complete ? 'amount-complete' : 'amount-some', { amounts: list.map(euros).join(t('comma')) }),
  );
  sheet.notes(brand, 'amount').invite(t('amount-type'));
  const likely = likelyAmount(brand);
  return sheet
    .rows(
      [
        ...offeredAmounts(brand).map((amount): Button => ({
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
  const { brand, sheet, t } = startSheet(place, words, view);
  const name = (method: Method) => t(`method-${method}`);
  if (place.tried) sheet.line(takenLine(brand, place.tried, words));
  else if (place.problem) sheet.line(t('payment-problem'));
  sheet.title(t('payment-title'));
  methodLines(sheet, brand);
  workedLines(sheet, brand, online);
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
        go: { at: 'guide', guide: 'refused', brand: brand.id, from: asOpener(place) },
      },
      { label: t('subject-friend'), go: { at: 'friend', brand: brand.id } },
    )
    .done(place, beforeStep('payment', brand, place));
}

/** What is said of a way of paying beside whether a brand accepts it. */
const besides = {
  bancontact: 'reply-takes-belgian',
  visa: 'reply-takes-foreign',
  wero: 'reply-takes-renamed',
} as const satisfies Partial<Record<Method, string>>;

/** Returns whether the brand accepts that way of paying, as a sentence. */
export function takenLine(brand: Brand, method: Method, { t }: Words): string {
  const said = { method: t(`method-${method}`), brand: brand.name };
  if (methodsThatAre(false, brand).includes(method)) return t('reply-takes-not', said);
  const known = payableWith(brand).includes(method);
  const line = t(
    known ? (isGuess(brand, method) ? 'reply-takes-probably' : 'reply-takes') : 'payment-unknown',
    said,
  );
  return method in besides ? line + t(besides[method as keyof typeof besides]) : line;
}

/** Writes which ways of paying are accepted, which are not, and of which that is not known. */
export function methodLines(sheet: Sheet, brand: Brand): void {
  const { t } = sheet.words;
  const known = brand.facts.methods ?? {};
  const name = (method: Method) => t(`method-${method}`);
  for (const yes of [true, false]) {
    const said = methodsThatAre(yes, brand).map((method) => sheet.said(known[method], () => name(method)));
    if (said.length)
      sheet.line(t(yes ? 'payment-yes' : 'payment-no', { methods: { html: said.join(t('comma')) } }));
  }
  // Only readers of Chinese have Chinese wallets.
  const asked = sheet.words.locale.startsWith('zh')
    ? ['unionpay', 'alipay', 'wechat']
    : ['paypal', 'apple-pay'];
  const open = (Object.keys(methods) as Method[]).filter(
    (method) => !known[method] && asked.includes(method),
  );
  if (open.length) sheet.line(t('payment-open', { methods: open.map(name).join(t('comma')) }));
}

/** What works by text message or by dialling: a card to save or forward, for reading without internet. */
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
  const { line, copies } = hotline(sheet, brand);
  if (line) sheet.line(`• ${line}`);
  sheet.notes(brand, 'no-internet', '• ').notes(belgium, 'no-internet', '• ');
  return sheet
    .rows([...ways.copies, ...copies])
    .row(
      hasVouchers(brand) && { label: t('home-voucher'), go: { at: 'voucher', brand: brand.id }, keep: true },
      {
        label: t('guide-wifi'),
        go: { at: 'guide', guide: 'wifi', brand: brand.id, from: asOpener(place) },
        keep: true,
      },
    )
    .done(place, place.from ?? { at: 'way', brand: brand.id }, { result: true });
}
