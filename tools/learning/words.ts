import { fold } from '../../src/reading/fold.ts';
import type { LearnedWords } from '../../src/reading/learned.ts';
import { examples } from './examples.ts';

/** The words and characters that stand in more than one example: one that stands in one only may be a typo. */
export function learnWords(): LearnedWords {
  const counts = new Map<string, number>();
  for (const { text } of examples.subjects) {
    // The parts of a web address are no words.
    const folded = fold(text).replace(/\S*\.[a-z]\S+/g, ' ');
    for (const part of new Set(folded.match(/\p{Script=Han}|[^\s.,;:!?()"\p{Script=Han}]+/gu)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return {
    common: [...counts]
      .filter(([, count]) => count > 1)
      .map(([part]) => part)
      .join(' '),
  };
}
