import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashesOf, hashOf, WordIndex } from '../src/reading/word-index.ts';

const lists = fc.array(fc.string());

test('an index knows the words that it was made of, each by a place of its own, and no others', () => {
  fc.assert(
    fc.property(lists, lists, (words, others) => {
      const known = [...new Set(words)];
      const index = new WordIndex(hashesOf(words));
      expect(new Set(known.map((word) => index.get(hashOf(word))))).toEqual(new Set(known.keys()));
      expect(others.filter((word) => index.has(word))).toEqual(others.filter((word) => words.includes(word)));
    }),
  );
});
