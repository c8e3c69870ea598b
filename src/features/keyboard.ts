import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Button } from '../screens/layout.ts';
import { encodeLink, encodePress } from '../places/place.ts';
import type { At, Place } from '../places/place.ts';

/** Where a keyboard stands, if that is a group: who may press it, and the bot to which private matters lead. */
export type InGroup = { asker?: number | undefined; bot: string };

/** What must be typed or is personal is done in private: in a group a link leads there. */
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
  'paid',
  'letter',
]);

/** A link to a screen in the private chat. It carries no digits of a number and no ids. */
export function linkTo(bot: string, place: Place): string {
  return `https://t.me/${bot}?start=${encodeLink(place)}`;
}

/** The buttons of a screen as Telegram wants them, each with the whole address that it leads to. */
export function toKeyboard(rows: Button[][], group?: InGroup): InlineKeyboardMarkup {
  const keyboard = new InlineKeyboard();
  for (const row of rows) {
    for (const button of row) {
      const asker = group?.asker;
      if ('url' in button) keyboard.url(button.label, button.url);
      else if ('copy' in button) keyboard.copyText(button.label, button.copy);
      else if ('share' in button) keyboard.switchInline(button.label, button.share);
      else if (group && 'go' in button && personal.has(button.go.at))
        keyboard.url(`${button.label} ↗`, linkTo(group.bot, button.go));
      else keyboard.text(button.label, encodePress({ ...button, ...(asker !== undefined && { asker }) }));
      if (button.style) keyboard.style(button.style);
    }
    keyboard.row();
  }
  return { inline_keyboard: keyboard.inline_keyboard.filter((row) => row.length > 0) };
}
