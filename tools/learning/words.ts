import { fold } from '../../src/reading/fold.ts';
import type { LearnedWords } from '../../src/reading/learned.ts';
import { exampleTexts } from './examples.ts';

/** The words of the examples, and those of which there is more than one. */
export function learnWords(): LearnedWords {
  const words = new Set<string>();
  const counts = new Map<string, number>();
  for (const { text } of exampleTexts) {
    // The parts of a web address are no words.
    const folded = fold(text).replace(/\S*\.[a-z]\S+/g, ' ');
    for (const [word] of folded.matchAll(/\p{Script=Latin}+/gu)) words.add(word);
    for (const part of new Set(folded.match(/\p{Script=Han}|[^\s.,;:!?()"\p{Script=Han}]+/gu)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count > 1).map(([part]) => part);
  return { words: [...words].join(' '), common: common.join(' ') };
}
