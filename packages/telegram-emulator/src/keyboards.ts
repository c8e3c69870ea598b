import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { OtherKeyboard } from './chat.ts';
import { problemWithUrl } from './html.ts';
import { asText, isObject, onlyKeys } from './fields.ts';
import { badRequest } from './refusal.ts';

const cannotParse = (why: string, what = 'inline keyboard button') =>
  badRequest(`can't parse ${what}: ${why}`);

const actions = [
  'callback_data',
  'url',
  'copy_text',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'web_app',
  'login_url',
  'disabled',
];

/** Checks an inline keyboard as Telegram does. Gives it without empty rows, or nothing if nothing is left. */
export function readInlineKeyboard(markup: Record<string, unknown>): InlineKeyboardMarkup | undefined {
  onlyKeys(markup, ['inline_keyboard', 'force_reply'], 'field of reply_markup');
  const rows = readRows(markup.inline_keyboard, 'inline_keyboard');
  for (const button of rows.flat()) checkInlineButton(button);
  return rows.length > 0 ? { inline_keyboard: rows as unknown as InlineKeyboardButton[][] } : undefined;
}

function readRows(value: unknown, name: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${name}" must be of type Array`);
  const rows = value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${name}" must be an Array of Arrays`);
    if (row.length > 8) throw badRequest('reply markup has more than 8 buttons in a row');
    return row as unknown[];
  });
  if (rows.flat().length > 100) throw badRequest('reply markup is too long');
  return rows.filter((row) => row.length > 0);
}

function checkInlineButton(button: unknown): void {
  if (!isObject(button)) throw cannotParse('InlineKeyboardButton must be an Object');
  onlyKeys(
    button,
    ['text', 'style', 'icon_custom_emoji_id', ...actions],
    'field of an inline keyboard button',
  );
  checkLook(button, 'inline keyboard button');

  const used = actions.filter((action) => button[action] !== undefined && button[action] !== null);
  const [action] = used;
  if (used.length > 1) throw cannotParse(`exactly one action expected, found ${used.join(', ')}`);
  const value = action && button[action];
  if (!action || (action === 'callback_data' && value === '')) {
    throw cannotParse('Text buttons are unallowed in the inline keyboard');
  }
  if (action === 'callback_data') {
    if (typeof value !== 'string') throw cannotParse('Field "callback_data" must be of type String');
    if (Buffer.byteLength(value) > 64) throw badRequest('BUTTON_DATA_INVALID');
  } else if (action === 'url') {
    const problem = problemWithUrl(asText(value));
    if (problem) throw badRequest(`inline keyboard button URL '${asText(value)}' is invalid: ${problem}`);
  } else if (action === 'copy_text') {
    const copied = isObject(value) ? value.text : undefined;
    if (typeof copied !== 'string' || copied === '' || copied.length > 256) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    }
  } else if (action === 'web_app' || action === 'login_url') {
    const url = isObject(value) ? asText(value.url) : '';
    const problem = url.startsWith('https://') ? problemWithUrl(url) : 'Only HTTPS links are allowed';
    if (problem) throw badRequest(`inline keyboard button ${action} URL '${url}' is invalid: ${problem}`);
  } else if (
    action === 'switch_inline_query_chosen_chat' || action === 'disabled'
      ? !isObject(value)
      : typeof value !== 'string'
  ) {
    throw cannotParse(`Field "${action}" has a wrong type`);
  }
}

/** Checks a keyboard that is not inline. Gives it. */
export function readOtherKeyboard(markup: Record<string, unknown>): OtherKeyboard {
  if ('keyboard' in markup) {
    const shape = [
      'is_persistent',
      'resize_keyboard',
      'one_time_keyboard',
      'input_field_placeholder',
      'selective',
      'force_reply',
    ];
    onlyKeys(markup, ['keyboard', ...shape], 'field of reply_markup');
    const rows = readRows(markup.keyboard, 'keyboard');
    if (rows.length === 0) throw badRequest('reply keyboard has no buttons');
    for (const button of rows.flat()) checkReplyButton(button);
  } else if (markup.remove_keyboard === true) {
    onlyKeys(markup, ['remove_keyboard', 'selective'], 'field of reply_markup');
  } else if (markup.force_reply === true) {
    onlyKeys(markup, ['force_reply', 'input_field_placeholder', 'selective'], 'field of reply_markup');
  } else {
    throw badRequest('unknown kind of reply_markup');
  }
  const placeholder = markup.input_field_placeholder;
  if (placeholder !== undefined && (typeof placeholder !== 'string' || !/^.{1,64}$/su.test(placeholder))) {
    throw badRequest('input_field_placeholder must have 1 to 64 characters');
  }
  return markup as unknown as OtherKeyboard;
}

function checkReplyButton(button: unknown): void {
  const what = 'keyboard button';
  if (typeof button === 'string') return checkLook({ text: button }, what);
  if (!isObject(button)) throw cannotParse('KeyboardButton must be an Object', what);
  const requests = ['request_location', 'request_contact'];
  onlyKeys(button, ['text', 'style', 'icon_custom_emoji_id', ...requests], 'field of a keyboard button');
  checkLook(button, what);
  for (const request of requests) {
    if (button[request] !== undefined && typeof button[request] !== 'boolean') {
      throw cannotParse(`Field "${request}" must be of type Boolean`, what);
    }
  }
}

function checkLook(button: Record<string, unknown>, name: string): void {
  if (button.text === undefined) throw cannotParse(`Can't find field "text"`, name);
  if (typeof button.text !== 'string') throw cannotParse('Field "text" must be of type String', name);
  if (button.text.trim() === '') throw badRequest(`${name} text must be non-empty`);
  if (button.style !== undefined && !['primary', 'success', 'danger'].includes(button.style as string)) {
    throw cannotParse('Invalid button style specified', name);
  }
}
