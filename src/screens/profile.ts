import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { wordsOf } from '../words/words.ts';

/** Commands that need nothing personal, so that they work in groups too. */
export const groupCommandNames = [
  'topup',
  'balance',
  'validity',
  'support',
  'tips',
  'id',
  'scam',
  'ask',
] as const;

const commands = [
  'start',
  ...groupCommandNames,
  'reminders',
  'budget',
  'help',
  'language',
  'settings',
  'privacy',
  'mydata',
  'deletemydata',
  'cancel',
] as const;

/** Returns the commands of private chats, described in that language. */
export function commandsIn(locale: Locale) {
  return listed(commands, locale);
}

function listed(names: typeof commands | typeof groupCommandNames, locale: Locale) {
  const { t } = wordsOf(locale);
  return names.map((command) => ({ command, description: t(`command-${command}`) }));
}

/**
 * Returns what Telegram shows of the bot, by two-letter language code; '' (all others) is English. Telegram has one
 * code for Chinese: it gets Simplified.
 */
export function profileTexts() {
  const shown = locales.filter((locale) => locale !== 'zh-Hant');
  return Object.fromEntries([
    ['', textsIn('en')],
    ...shown.map((locale) => [locale.slice(0, 2), textsIn(locale)] as const),
  ]);
}

function textsIn(locale: Locale) {
  const { t } = wordsOf(locale);
  return {
    name: t('profile-name'),
    description: t('profile-description'),
    shortDescription: t('profile-short'),
    groupCommands: listed(groupCommandNames, locale),
    commands: commandsIn(locale),
  };
}
