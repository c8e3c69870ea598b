import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { guessLocale, localeFolder } from './locale.ts';

/** What the page puts in itself: it stays in braces. */
const blanks = { name: '{name}', count: '{count}', host: '{host}' };

/** Returns the words of the try-out's page for Telegram's `language_code`, by the names that the page has for them. */
export function pageWords(languageCode: string | undefined): Record<string, string> {
  const locale = guessLocale(languageCode, 'en');
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const resource = new FluentResource(readFileSync(join(localeFolder, locale, 'page.ftl'), 'utf8'));
  bundle.addResource(resource);
  const words: Record<string, string> = { lang: locale };
  for (const { id, value } of resource.body) {
    const name = id.replace('page-', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (value) words[name] = bundle.formatPattern(value, blanks);
  }
  return words;
}
