import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The languages by their IETF tags, each with its own name for itself and its code in addresses, which is never reused.
 */
export const languages = {
  'zh-Hans': { name: '简体中文', code: 's' },
  'zh-Hant': { name: '繁體中文', code: 't' },
  en: { name: 'English', code: 'e' },
  fr: { name: 'Français', code: 'f' },
  nl: { name: 'Nederlands', code: 'n' },
  de: { name: 'Deutsch', code: 'd' },
} as const;
export type Locale = keyof typeof languages;

/** The folder of the messages, with one folder per language. */
export const localeFolder = join(import.meta.dirname, '../../locales');

/** The languages that the bot speaks: those with a folder. */
export const locales: readonly Locale[] = (Object.keys(languages) as Locale[]).filter((locale) =>
  readdirSync(localeFolder).includes(locale),
);

/**
 * Returns the language to begin with, by Telegram's `language_code` (an IETF tag, or undefined).
 * Chinese without a script is Simplified, except in the regions that write Traditional (TW, HK, MO).
 */
export function guessLocale(languageCode: string | undefined, fallback: Locale): Locale {
  if (!languageCode) return fallback;
  const same = locales.find((locale) => locale.toLowerCase() === languageCode.toLowerCase());
  if (same) return same;
  const { language, script, region } = parse(languageCode);
  const tag = language === 'zh' ? zhTag(script, region) : language;
  return locales.find((locale) => locale === tag) ?? fallback;
}

function zhTag(script: string | undefined, region: string | undefined): string {
  if (script) return `zh-${script}`;
  return ['TW', 'HK', 'MO'].includes(region ?? '') ? 'zh-Hant' : 'zh-Hans';
}

/** Reads as much of a tag as is valid: some of Telegram's language packs have names such as zh-hant-beta. */
function parse(tag: string): Partial<Intl.Locale> {
  const parts = tag.split(/[-_]/);
  try {
    return new Intl.Locale(parts.join('-'));
  } catch {
    return parts.length > 1 ? parse(parts.slice(0, -1).join('-')) : {};
  }
}
