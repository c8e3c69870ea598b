import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { makeFinder } from './find-words.ts';
import { fold } from './fold.ts';

const findLanguages = makeFinder(() =>
  locales.flatMap((reader) => {
    const names = new Intl.DisplayNames(reader, { type: 'language' });
    const named = locales.map((locale) => [fold(names.of(locale) ?? locale), locale] as const);
    return [...named, [fold(names.of('zh') ?? 'zh'), 'zh-Hans'] as const];
  }),
);

/**
 * The first of the languages that a folded text names, in whichever of them; Chinese without a script is Simplified.
 */
export function languageIn(folded: string): Locale | undefined {
  return findLanguages(folded)[0]?.value;
}
