import type { Confidence, Fact, Source } from '../catalogue/index.ts';
import { dateOf, escapeHtml, isOld } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Returns true if a fact is marked with *: it is not official, or it is old. */
export function isDoubtful(fact: Fact<unknown>, today: Date): boolean {
  return fact.confidence === 'inference' || fact.confidence === 'third-party' || isOld(fact, today);
}

/** Returns the name of a source, or in the reader's language what it is. */
export function sourceName({ name, say }: Source, { t }: Words): string {
  return say ? t(`source-${say}`) : escapeHtml(name);
}

/**
 * Returns the last line, "Source: base.be · undated · * our guess", as far as it applies; undefined if there is
 * nothing to say.
 */
export function footOf(
  facts: readonly Fact<unknown>[],
  doubtful: readonly Fact<unknown>[],
  words: Words,
  today: Date,
): string | undefined {
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
  return parts.length > 0 ? `<i>${parts.join(' · ')}</i>` : undefined;
}

/** Returns what the * means on this screen, in a few words. */
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

/** Returns the year only: for an old fact that is enough. */
function since(day: string, { t, date }: Words): string {
  return t('doubt-old', { date: date(day.slice(0, 4)) });
}

/** Returns the earliest date of several facts. */
function oldestOf(facts: readonly Fact<unknown>[]): string | undefined {
  return facts
    .map(dateOf)
    .filter((day) => day !== undefined)
    .toSorted()[0];
}
