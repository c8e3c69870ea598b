import type { Locale } from '../words/locale.ts';

/** How long a screen may be at most, with its quotes opened: in lines as written, and in words or characters. */
export const longest = { lines: 14, words: 150, characters: 280 } as const;

/** Returns the number of lines and words (in Chinese, characters) of a text as it is read. */
export function sizeOf(html: string, locale: Locale): { lines: number; words: number } {
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, '-');
  const lines = text.split('\n').filter((line) => line.trim()).length;
  const words = countsCharacters(locale)
    ? text.replaceAll(/\s/g, '').length
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { lines, words };
}

/** Returns true for a text that no screen may be longer than. */
export function isShort(html: string, locale: Locale): boolean {
  const { lines, words } = sizeOf(html, locale);
  return lines <= longest.lines && words <= (countsCharacters(locale) ? longest.characters : longest.words);
}

/** Returns true for a language written without spaces. */
export const countsCharacters = (locale: Locale) => locale.startsWith('zh');
