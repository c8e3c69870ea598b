import { makeFinder } from './find-words.ts';
import { ideaWords, smallWords } from './lexicon.ts';

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A letter of a script that puts spaces between words, and a word in one. */
const letter = '(?!\\p{Script=Han})\\p{L}';
const isSpaced = new RegExp(letter, 'u');
const words = smallWords('denial');
const [spaced, unspaced] = [
  words.filter((word) => isSpaced.test(word)),
  words.filter((word) => !isSpaced.test(word)),
];
const between = smallWords('between').map((word) =>
  word.endsWith("'") ? escape(word) : `${escape(word)} ?`,
);

/** The words directly before something that is turned down: "not", "I do not have a", "不要". */
const denied = new RegExp(
  `(?:(?:(?<!${letter})(?:${spaced
    .filter((word) => word !== "n't")
    .map(escape)
    .join(
      '|',
    )})|n't)(?: (?:${between.join('|')})*)?|(?:${unspaced.map(escape).join('|')})(?:${between.filter((word) => !isSpaced.test(word)).join('|')})?) ?$`,
  'u',
);

/**
 * Returns where a denial begins at the end of a text ("i do not have a"), so that what follows is turned down;
 * undefined if there is none.
 */
export function denialAt(before: string): number | undefined {
  const start = Math.max(0, before.length - 60);
  const hit = denied.exec(before.slice(start));
  return hit ? start + hit.index : undefined;
}

/** Returns true if what follows this text is turned down. */
export function isDenied(before: string): boolean {
  return denialAt(before) !== undefined;
}

const negations = smallWords('negation').filter((word) => isSpaced.test(word));
const negatedHan = smallWords('negation').filter((word) => !isSpaced.test(word));
const negated = new RegExp(
  `(?<!${letter})(?:${negations.map(escape).join('|')})(?!${letter})|[${negatedHan.join('')}]|n't`,
  'u',
);
const harmless = new RegExp(smallWords('harmless').map(escape).join('|'), 'gu');

/** Returns true if a text says anywhere that something is not so: "it has not arrived"; "no problem" does not count. */
export function negates(text: string): boolean {
  return negated.test(text.replace(harmless, ' '));
}

const findPaid = makeFinder(() => ideaWords().filter(([, idea]) => idea === 'paid'));

/** Returns true if a text says that nothing was paid. */
export function deniesPaying(text: string): boolean {
  const hits = findPaid(text);
  return hits.length > 0 && hits.every(({ at }) => isDenied(text.slice(0, at)));
}
