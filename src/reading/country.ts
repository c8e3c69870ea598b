import { locales } from '../words/locale.ts';
import { makeFinder } from './find-words.ts';
import { fold } from './fold.ts';
import { countryWords } from './lexicon.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** Every pair of letters that may be the code of a country (ISO 3166). */
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** The names of all countries in all languages, and what else people say for them. */
function findNames() {
  const official = locales.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      // "FX" is called France too: the code of today counts.
      return name ? [[fold(name), new Intl.Locale(`und-${code}`).region ?? code] as const] : [];
    });
  });
  return makeFinder(() => [...official, ...countryWords()]);
}

/** Made when a country is first asked for: it is thousands of words, and most messages name none. */
let find: ReturnType<typeof findNames> | undefined;

/** Returns the country that a text names, Belgium apart, as its code (ISO 3166); of several the last. */
export function countryIn(typed: string): string | undefined {
  find ??= findNames();
  return find(fold(typed))
    .map(({ value }) => value)
    .findLast((code) => code !== 'BE');
}
