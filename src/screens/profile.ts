import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { wordsOf } from '../words/words.ts';

/** Those that need nothing personal: they are for groups too. */
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

/** The commands of a private chat, as its reader says them. */
export function commandsIn(locale: Locale) {
  return listed(commands, locale);
}

function listed(names: typeof commands | typeof groupCommandNames, locale: Locale) {
  const { t } = wordsOf(locale);
  return names.map((command) => ({ command, description: t(`command-${command}`) }));
}

/** What Telegram shows of the bot, by two-letter language; there is one Chinese only, and it gets the simplified one. English is for the rest. */
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
