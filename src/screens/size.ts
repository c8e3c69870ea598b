import type { Locale } from '../words/locale.ts';

/**
 * How long a screen may be at most, with its quotes opened: in lines as written, and in words; in Chinese, where each
 * character is counted as a word, it has more of them.
 */
export const longest = { lines: 14, words: 150, characters: 200 } as const;

/** Returns the number of lines and words of a text as it is read; each Chinese character is one. */
export function sizeOf(html: string): { lines: number; words: number } {
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, '-');
  const lines = text.split('\n').filter((line) => line.trim()).length;
  const spaced = text.replaceAll(/\p{Script=Han}/gu, ' $& ');
  const words = spaced.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { lines, words };
}

/** Returns true for a text that no screen may be longer than. */
export function isShort(html: string, locale: Locale): boolean {
  const { lines, words } = sizeOf(html);
  return lines <= longest.lines && words <= (countsCharacters(locale) ? longest.characters : longest.words);
}

/** Returns true for a language written without spaces. */
export const countsCharacters = (locale: Locale) => locale.startsWith('zh');
