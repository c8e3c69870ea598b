import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import type { Place } from '../places/place.ts';
import { bold, escapeHtml, isOld } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Name, date and confidence of every fact of a screen, the same source once, and what of it we inferred. */
export function drawSource(place: Place, from: Screen, words: Words, view: View): Screen {
  const { t, date } = words;
  const sheet = new Sheet(words, view).title(t('source-title'));
  const groups = Map.groupBy(
    from.facts,
    (fact) => `${fact.source.name}|${fact.source.published}|${fact.checked}|${fact.confidence}`,
  );
  for (const [fact, ...more] of groups.values()) {
    if (!fact) continue;
    const parts = [
      t(`confidence-${fact.confidence}`),
      fact.source.published ? t('source-published', { date: date(fact.source.published) }) : t('age-undated'),
      fact.checked ? t('source-checked', { date: date(fact.checked) }) : undefined,
      isOld(fact, view.today) ? t('source-old') : undefined,
    ].filter((part) => part !== undefined);
    sheet.line(
      `• ${bold(fact.source.say ? t(`source-${fact.source.say}`) : escapeHtml(fact.source.name))}\n${parts.join(' · ')}`,
    );
    if (fact.confidence !== 'inference') continue;
    for (const { said } of [fact, ...more]) if (said) sheet.line(`  – ${said}`);
  }
  sheet.line(from.facts.every((fact) => !fact.checked) ? t('source-unchecked') : t('source-some-checked'));
  const origin = 'from' in place && place.from ? place.from : { at: 'home' as const };
  return sheet.done(place, origin);
}
