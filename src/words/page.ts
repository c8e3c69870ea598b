import { guessLocale } from './locale.ts';
import { wordsOf } from './words.ts';

/** Variables that the page itself fills in: they stay in braces. */
const blanks = {
  name: '{name}',
  count: '{count}',
  host: '{host}',
  who: '{who}',
  whom: '{whom}',
  topic: '{topic}',
};

/** Returns the words of the try-out's page for Telegram's `language_code`, by the names that the page has for them. */
export function pageWords(languageCode: string | undefined): Record<string, string> {
  const { locale, keys, t } = wordsOf(guessLocale(languageCode, 'en'));
  const said = keys.flatMap((key) => {
    const name = /^page-(.*)/.exec(key)?.[1]?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return name ? [[name, t(key as 'page-found', blanks)] as const] : [];
  });
  return { lang: locale, ...Object.fromEntries(said) };
}
