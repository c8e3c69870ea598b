import { addDays, daysBetween, inBelgium } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import { aheads, endingsFor, nextReminder } from '../advice/reminder.ts';
import type { Ahead, SimCard } from '../advice/reminder.ts';
import { bundleFrom, endingsOf, lives } from '../advice/until.ts';
import type { Ending } from '../advice/until.ts';
import { brandOf, prepaid } from '../catalogue/index.ts';
import { mostCards } from '../places/fields.ts';
import type { PlaceAt } from '../places/place.ts';
import { escapeHtml } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

const today = (view: View): Day => inBelgium(view.today).day;

/** Until when a top-up of that day lasts; without a day, the question for it. */
export function drawUntil(place: PlaceAt<'until'>, words: Words, view: View): Screen {
  const { t, date, euros } = words;
  const { day, bonus, slot } = place;
  const brand = brandOf(place.brand);
  const sheet = new Sheet(words, view).crumb(t('subject-validity'), brand.name);
  const now = today(view);
  if (place.problem) sheet.line(t(`until-problem-${place.problem}`));
  if (day === undefined) {
    const on = (label: string, back: number): Button => ({
      label,
      go: { at: 'until', brand: brand.id, slot, day: addDays(now, -back) },
    });
    return sheet
      .title(t('until-ask'))
      .line(t('until-type'))
      .row(on(t('until-today'), 0), on(t('until-yesterday'), 1), on(t('until-week'), 7))
      .done(place, { at: 'validity', brand: brand.id });
  }
  sheet.title(t('until-title', { date: date(day) }));
  const endings = endingsOf(brand, day, bonus);
  const from = bonus === undefined ? bundleFrom(brand) : undefined;
  for (const ending of endings) endingLine(sheet, ending, now, from);
  const silent = lives.filter(
    (life) => !endings.some((ending) => ending.life === life) && !(life === 'bundle' && bonus === false),
  );
  if (silent.length > 0)
    sheet.line(t('until-unknown', { what: silent.map((life) => t(`life-${life}`)).join(t('comma')) }));
  const remind = endings.some((ending) => ending.day > now);
  return sheet
    .row(
      from !== undefined && {
        label: t('until-enough', { from: euros(from) }),
        go: { ...place, bonus: true },
      },
      from !== undefined && { label: t('until-less'), go: { ...place, bonus: false } },
    )
    .row(
      remind && {
        label: t('remind-me'),
        do: { deed: 'remind', brand: brand.id, slot, day, bonus },
        then: { at: 'reminder', brand: brand.id, slot },
        style: 'primary',
      },
      { label: t('until-other-day'), go: { at: 'until', brand: brand.id, slot } },
    )
    .done(place, { at: 'validity', brand: brand.id });
}

/** Writes "• Bonus: until 25 Dec 2026", with the brand's rule as its source. */
function endingLine(sheet: Sheet, { life, day, by }: Ending, now: Day, from?: number): void {
  const { t, calendar, euros } = sheet.words;
  const key = day < now ? 'ended' : 'until';
  const condition = life === 'bundle' && from !== undefined ? t('until-if', { from: euros(from) }) : '';
  sheet.fact(by, () => `• ${t(`${key}-${life}`, { date: calendar(day) })}${condition}`);
}

/** The list of cards of which somebody is reminded. */
export function drawReminders(place: PlaceAt<'reminders'>, words: Words, view: View): Screen {
  const { t } = words;
  const sheet = new Sheet(words, view).title(t('reminders-title'));
  const cards = view.cards ?? [];
  if (cards.length === 0) sheet.line(t('reminders-none'));
  for (const card of cards) {
    const next = nextReminder(card, brandOf(card.brand), today(view));
    const when = next ? t('reminder-next', { date: words.calendar(next.day) }) : t('reminder-nothing');
    sheet.line(`• ${escapeHtml(cardName(card))} · ${when}`);
  }
  return sheet
    .line(t('reminders-line'))
    .rows(
      cards.map((card) => ({
        label: cardName(card),
        go: { at: 'reminder', brand: card.brand, slot: card.slot },
      })),
    )
    .row({ label: t('reminders-new'), go: { at: 'brand', goal: 'validity' }, style: 'primary' })
    .done(place, { at: 'more' });
}

/** Returns "BASE", "BASE 2" or "BASE · mum". */
export function cardName({ brand, slot, name }: SimCard): string {
  return `${brandOf(brand).name}${slot ? ` ${slot}` : ''}${name ? ` · ${name}` : ''}`;
}

const isCard =
  ({ brand, slot }: { brand: string; slot?: number | undefined }) =>
  (card: SimCard) =>
    card.brand === brand && card.slot === slot;

/** One card: what ends when, when the next message comes, and what can be changed. */
export function drawReminder(place: PlaceAt<'reminder'>, words: Words, view: View): Screen {
  const { t, date, calendar } = words;
  const brand = brandOf(place.brand);
  const { id } = brand;
  const { slot } = place;
  const cards = view.cards ?? [];
  const card = cards.find(isCard(place));
  const sheet = new Sheet(words, view).crumb(t('reminders-title'));
  if (!card) {
    return sheet
      .title(t('reminder-none', { card: cardName({ brand: id, slot, day: '' }) }))
      .row({ label: t('remind-me'), go: { at: 'until', brand: id, slot }, style: 'primary' })
      .done(place, { at: 'reminders' });
  }
  const now = today(view);
  sheet.title(escapeHtml(cardName(card))).line(t('reminder-topped-up', { date: date(card.day) }));
  for (const ending of endingsFor(card, brand)) endingLine(sheet, ending, now);
  const due = nextReminder(card, brand, now);
  sheet.line(due ? t('reminder-next', { date: calendar(due.day) }) : t('reminder-nothing'));
  const chosen = card.ahead ?? 'fortnight';
  const mark = (on: boolean, label: string) => (on ? `✓ ${label}` : label);
  const next = (slot ?? 1) + 1;
  const another = next <= mostCards && !cards.some(isCard({ brand: id, slot: next }));
  const hasBundle = endingsOf(brand, card.day).some(({ life }) => life === 'bundle');
  return sheet
    .rows(
      (Object.keys(aheads) as Ahead[]).map((ahead) => ({
        label: mark(ahead === chosen, t(`ahead-${ahead}`)),
        do: { deed: 'remind-ahead', brand: id, slot, ahead },
        then: place,
      })),
    )
    .row(
      hasBundle && {
        label: mark(card.bundle !== false, t('reminder-bundle')),
        do: { deed: 'remind-bundle', brand: id, slot, on: card.bundle === false },
        then: place,
      },
      { label: t('reminder-name'), go: { at: 'card-name', brand: id, slot } },
    )
    .row(toppedUp(place, words), { label: t('until-other-day'), go: { at: 'until', brand: id, slot } })
    .row(
      another && {
        label: t('reminder-another', { brand: brand.name }),
        go: { at: 'until', brand: id, slot: next },
      },
      stop(place, words),
    )
    .done(place, { at: 'reminders' });
}

const toppedUp = (place: PlaceAt<'reminder'>, { t }: Words): Button => ({
  label: t('remind-topped-up'),
  do: { deed: 'remind', brand: place.brand, slot: place.slot },
  then: place,
});

const stop = (place: PlaceAt<'reminder'>, { t }: Words): Button => ({
  label: t('remind-stop'),
  do: { deed: 'remind-stop', brand: place.brand, slot: place.slot },
  then: { at: 'reminders' },
});

export function drawCardName(place: PlaceAt<'card-name'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .crumb(t('reminders-title'), brandOf(place.brand).name)
    .title(t('name-title'))
    .line(t('name-line'))
    .done(place, { at: 'reminder', brand: place.brand, slot: place.slot });
}

/** The reminder itself: what ends, how much is needed, and buttons. */
export function drawDue(card: SimCard, endings: Ending[], words: Words, view: View): Screen {
  const { t, euros } = words;
  const brand = brandOf(card.brand);
  const now = today(view);
  const place = { at: 'reminder', brand: card.brand, slot: card.slot } as const;
  const sheet = new Sheet(words, view).title(t('due-title', { card: cardName(card) }));
  for (const ending of endings) {
    endingLine(sheet, ending, now);
    if (ending.day >= now) sheet.line(t('due-in', { days: daysBetween(now, ending.day) }));
  }
  const bundle = endings.some(({ life }) => life === 'bundle');
  const known = bundle ? brand.facts.bonusFrom : brand.facts.amounts;
  if (!bundle) sheet.line(t('due-any'));
  if (!known) sheet.line(t('due-amount-unknown', { brand: brand.name }));
  else if (bundle) sheet.fact(brand.facts.bonusFrom, (from) => t('due-bonus', { from: euros(from) }));
  else sheet.fact(brand.facts.amounts, ({ list }) => t('due-smallest', { amount: euros(Math.min(...list)) }));
  return sheet
    .row(
      toppedUp(place, words),
      prepaid(brand.id) && { label: t('home-top-up'), go: { at: 'way', brand: brand.id }, style: 'primary' },
    )
    .row(
      {
        label: t('remind-again'),
        do: { deed: 'remind-again', brand: card.brand, slot: card.slot },
        then: place,
      },
      stop(place, words),
    )
    .done(place, undefined);
}
