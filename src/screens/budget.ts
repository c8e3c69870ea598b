import { calls, dataSteps, minuteSteps, needOf, offerFor, stays, uses } from '../advice/budget.ts';
import type { Call, Stay, Use } from '../advice/budget.ts';
import { canTopUp, mainBrands } from '../catalogue/index.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

/** Three questions, then the top-ups that cover it, of the brands whose offers are known. */
export function drawBudget(place: PlaceAt<'budget'>, words: Words, view: View): Screen {
  const { t } = words;
  const { stay, use, gb, minutes } = place;
  const sheet = new Sheet(words, view).crumb(t('tip-budget'));
  if (!stay) {
    return sheet
      .title(t('budget-stay'))
      .rows(
        (Object.keys(stays) as Stay[]).map((one) => ({
          label: t(`budget-stay-${one}`),
          go: { at: 'budget', stay: one },
        })),
        3,
      )
      .done(place, { at: 'tip', tip: 'budget' });
  }
  if (gb !== undefined && minutes !== undefined) return result({ ...place, stay, gb, minutes }, sheet);
  if (!use) {
    return sheet
      .title(t('budget-use'))
      .rows(
        (Object.keys(uses) as Use[]).map((one) => ({
          label: t(`budget-use-${one}`),
          go: { at: 'budget', stay, use: one },
        })),
        1,
      )
      .done(place, { at: 'budget' });
  }
  return sheet
    .title(t('budget-calls'))
    .rows(
      (Object.keys(calls) as Call[]).map((one) => ({
        label: t(`budget-calls-${one}`),
        go: { at: 'budget', stay, ...needOf(use, one) },
      })),
    )
    .done(place, { at: 'budget', stay });
}

function result(
  place: PlaceAt<'budget'> & { stay: Stay; gb: number; minutes: number },
  sheet: Sheet,
): Screen {
  const { t, euros } = sheet.words;
  const { stay, gb, minutes } = place;
  const months = stays[stay];
  sheet.title(t('budget-title', { gb, minutes })).line(t('budget-assumed'));
  const open: string[] = [];
  for (const brand of mainBrands.filter(canTopUp)) {
    const found = offerFor(brand, { gb, minutes });
    if (!found) open.push(brand.name);
    else {
      const { offer, enough } = found;
      const figures = { brand: brand.name, price: euros(offer.price), gb: offer.gb };
      sheet.fact(brand.facts.offers, () =>
        enough
          ? `• ${t('budget-offer', { ...figures, total: euros(offer.price * months), months })}`
          : `• ${t('budget-too-small', figures)}`,
      );
    }
  }
  sheet.line(t('budget-unknown', { brands: open.join(t('comma')) }));
  return sheet
    .row(
      ...steps(
        dataSteps,
        gb,
        (value) => t('budget-gb', { gb: value }),
        (value) => ({ ...place, gb: value }),
      ),
    )
    .row(
      ...steps(
        minuteSteps,
        minutes,
        (value) => t('budget-minutes', { minutes: value }),
        (value) => ({
          ...place,
          minutes: value,
        }),
      ),
    )
    .row({ label: t('budget-again'), go: { at: 'budget' } })
    .done(place, { at: 'budget', stay });
}

/** Returns buttons to the step below and the one above. */
function steps(
  values: readonly number[],
  now: number,
  label: (value: number) => string,
  go: (value: number) => Place,
): Button[] {
  const below = values.findLast((value) => value < now);
  const above = values.find((value) => value > now);
  return [
    ...(below === undefined ? [] : [{ label: `− ${label(below)}`, go: go(below) }]),
    ...(above === undefined ? [] : [{ label: `+ ${label(above)}`, go: go(above) }]),
  ];
}
