import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** IETF tags of the languages, each with the code that addresses carry. A code is never reused. */
export const localeCodes = { 'zh-Hans': 's', 'zh-Hant': 't', en: 'e', fr: 'f', nl: 'n', de: 'd' } as const;
export type Locale = keyof typeof localeCodes;

/** Each language in its own words. */
export const localeNames: Readonly<Record<Locale, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
};

export const localeFolder = join(import.meta.dirname, '../../locales');

/** The languages that are spoken: those with a folder. */
export const locales: readonly Locale[] = (Object.keys(localeCodes) as Locale[]).filter((locale) =>
  readdirSync(localeFolder).includes(locale),
);

/**
 * The language to begin with, from Telegram's `language_code` (an IETF tag, or nothing).
 * Chinese without a script is Simplified, save where Traditional is written.
 */
export function guessLocale(languageCode: string | undefined, fallback: Locale): Locale {
  if (!languageCode) return fallback;
  const { language, script, region } = parse(languageCode);
  const tag = language === 'zh' ? zhTag(script, region) : language;
  return locales.find((locale) => locale === tag) ?? fallback;
}

function zhTag(script: string | undefined, region: string | undefined): string {
  if (script) return `zh-${script}`;
  return ['TW', 'HK', 'MO'].includes(region ?? '') ? 'zh-Hant' : 'zh-Hans';
}

/** As much of a tag as is one: Telegram's trial languages end in something else, zh-hant-beta. */
function parse(tag: string): Partial<Intl.Locale> {
  const parts = tag.split(/[-_]/);
  try {
    return new Intl.Locale(parts.join('-'));
  } catch {
    return parts.length > 1 ? parse(parts.slice(0, -1).join('-')) : {};
  }
}
