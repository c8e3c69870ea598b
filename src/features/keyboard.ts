import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Button } from '../screens/layout.ts';
import { encodeLink, encodePress } from '../places/address.ts';
import type { At, Place } from '../places/place.ts';

/**
 * Where a keyboard is shown. In a group: who may press it, and the username of the bot for links to the private chat.
 * In private: the group whose settings it changes.
 */
export type KeyboardContext = { asker?: number | undefined; bot?: string; settingsOf?: number | undefined };

/** Screens for private chats only, because something is typed there or is personal: in a group a link leads to them. */
export const personal: ReadonlySet<At> = new Set<At>([
  'number',
  'voucher',
  'friend',
  'friend-card',
  'report',
  'more',
  'language',
  'settings',
  'privacy',
  'delete',
  'deleted',
  'until',
  'reminders',
  'reminder',
  'card-name',
  'mydata',
  'paid',
  'letter',
  'tell',
]);

/** Returns a link to a screen in the private chat. It carries no digits of a number and no ids. */
export function linkTo(bot: string, place: Place): string {
  return `https://t.me/${bot}?start=${encodeLink(place)}`;
}

/** Keyboards of private chats, by their rows: the same screen is shown again and again. */
const made = new WeakMap<Button[][], InlineKeyboardMarkup>();

/** Returns the buttons of a screen as an inline keyboard, each with the whole address that it leads to. */
export function toKeyboard(rows: Button[][], context: KeyboardContext = {}): InlineKeyboardMarkup {
  if (context.asker ?? context.bot ?? context.settingsOf) return makeKeyboard(rows, context);
  const keyboard = made.get(rows) ?? makeKeyboard(rows, context);
  made.set(rows, keyboard);
  return keyboard;
}

function makeKeyboard(rows: Button[][], { asker, bot, settingsOf }: KeyboardContext): InlineKeyboardMarkup {
  const keyboard = new InlineKeyboard();
  for (const row of rows) {
    for (const button of row) {
      if ('url' in button) keyboard.url(button.label, button.url);
      else if ('copy' in button) keyboard.copyText(button.label, button.copy);
      else if ('share' in button) keyboard.switchInline(button.label, button.share);
      else if (bot && 'go' in button && personal.has(button.go.at))
        keyboard.url(`${button.label} ↗`, linkTo(bot, button.go));
      else {
        const { at } = 'go' in button ? button.go : button.then;
        const group = at === 'group' || at === 'group-locale' ? settingsOf : undefined;
        keyboard.text(button.label, encodePress({ ...button, asker, group }));
      }
      if (button.style) keyboard.style(button.style);
    }
    keyboard.row();
  }
  return { inline_keyboard: keyboard.inline_keyboard.filter((row) => row.length > 0) };
}
