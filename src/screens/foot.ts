import type { Confidence, Fact, Source } from '../catalogue/index.ts';
import { dateOf, escapeHtml, isOld } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** True if what it says is marked: it is not official, or it is old. */
export function isDoubtful(fact: Fact<unknown>, today: Date): boolean {
  return fact.confidence === 'inference' || fact.confidence === 'third-party' || isOld(fact, today);
}

/** The source as its reader would name it: its own name, or what it is. */
export function sourceName({ name, say }: Source, { t }: Words): string {
  return say ? t(`source-${say}`) : escapeHtml(name);
}

/** "Source: base.be · undated · * our guess", as far as it applies; none if nothing was read anywhere. */
export function footOf(
  facts: readonly Fact<unknown>[],
  doubtful: readonly Fact<unknown>[],
  words: Words,
  today: Date,
): string[] {
  const { t } = words;
  const doubts = doubtsOf(doubtful, words, today);
  // What we conclude ourselves has no page.
  const read = facts.filter((fact) => fact.source.say !== 'own');
  const names = [...new Set(read.map((fact) => sourceName(fact.source, words).split(' · ')[0] ?? ''))];
  const shown = names.slice(0, 2).join(t('comma')) + (names.length > 2 ? t('and-more') : '');
  const oldest = oldestOf(read);
  const age =
    oldest === undefined
      ? t('age-undated')
      : read.every((fact) => fact.checked)
        ? t('age-seen', { date: words.date(oldest) })
        : since(oldest, words);
  const parts = [
    read.length > 0 && t('source-line', { names: { html: shown } }),
    read.length > 0 && !doubts.includes(age) && age,
    doubts.length > 0 && `* ${doubts.join(t('comma'))}`,
  ].filter((part) => part !== false);
  return parts.length ? [`<i>${parts.join(' · ')}</i>`] : [];
}

/** What the mark means here, in a few words. */
function doubtsOf(doubtful: readonly Fact<unknown>[], words: Words, today: Date): string[] {
  const { t } = words;
  const has = (confidence: Confidence) => doubtful.some((fact) => fact.confidence === confidence);
  const old = oldestOf(doubtful.filter((fact) => isOld(fact, today)));
  return [
    has('inference') && t('doubt-inference'),
    has('third-party') && t('doubt-third-party'),
    old !== undefined && since(old, words),
  ].filter((doubt) => doubt !== false);
}

/** The year will do: what is old is old. */
function since(day: string, { t, date }: Words): string {
  return t('doubt-old', { date: date(day.slice(0, 4)) });
}

/** The earliest day that one of them counts from. */
function oldestOf(facts: readonly Fact<unknown>[]): string | undefined {
  return facts
    .map(dateOf)
    .filter((day) => day !== undefined)
    .toSorted()[0];
}
