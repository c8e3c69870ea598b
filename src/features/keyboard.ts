import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Button } from '../screens/layout.ts';
import { encodePress } from '../screens/place.ts';

/** The buttons of a screen as Telegram wants them, each with the whole address that it leads to. */
export function toKeyboard(rows: Button[][]): InlineKeyboardMarkup {
  const keyboard = new InlineKeyboard();
  for (const row of rows) {
    for (const button of row) {
      if ('url' in button) keyboard.url(button.label, button.url);
      else if ('copy' in button) keyboard.copyText(button.label, button.copy);
      else keyboard.text(button.label, encodePress(button));
      if (button.style) keyboard.style(button.style);
    }
    keyboard.row();
  }
  return { inline_keyboard: keyboard.inline_keyboard.filter((row) => row.length > 0) };
}
