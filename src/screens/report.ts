import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import type { PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';

/** Notes to the maintainers that one person may send in a day. */
export const reportsPerDay = 5;

/** Something is wrong on a screen: a note to the maintainers. */
export function drawReport(place: PlaceAt<'report'>, words: Words, view: View): Screen {
  const { t } = words;
  const { from, named } = place;
  const sheet = new Sheet(words, view);
  if (place.problem)
    return sheet.title(t(`report-${place.problem}`, { most: reportsPerDay })).done(place, from);
  return sheet
    .title(t('report-title'))
    .line(t('report-line'))
    .line(t(named ? 'report-named' : 'report-anonymous'))
    .row(
      named
        ? { label: t('report-without-name'), go: { at: 'report', from } }
        : { label: t('report-with-name'), go: { at: 'report', named: true, from } },
    )
    .done(place, from);
}

export function drawReported(place: PlaceAt<'reported'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view).title(t('reported-title')).line(t('reported-line')).done(place, place.from);
}

/** Somebody typed a payment card number, a code or a password, which nobody should send. */
export function drawWarning(place: PlaceAt<'warning'>, words: Words, view: View): Screen {
  const { t } = words;
  const { gone } = place;
  return new Sheet(words, view)
    .title(t(gone ? 'toast-deleted' : `warning-${place.secret}`))
    .line(t(gone ? 'warning-gone' : 'warning-kept'))
    .line(t('warning-never'))
    .row(!gone && { label: t('warning-delete'), do: { deed: 'delete-typed' }, then: place, style: 'danger' })
    .row(
      { label: t('guide-stolen'), go: { at: 'guide', guide: 'stolen' }, keep: true },
      { label: t('guide-scam'), go: { at: 'guide', guide: 'scam' }, keep: true },
    )
    .done(place, place.from ?? { at: 'home' });
}
