import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types';
import type { OtherKeyboard } from './chat.ts';
import { problemWithUrl } from './html.ts';
import { asText, isObject, onlyKeys } from './fields.ts';
import type { Fields } from './method.ts';
import { badRequest } from './refusal.ts';

const cannotParse = (why: string, what = 'inline keyboard button') =>
  badRequest(`can't parse ${what}: ${why}`);

const buttonFields = {
  text: true,
  style: true,
  icon_custom_emoji_id: true,
  callback_data: true,
  url: true,
  copy_text: true,
  switch_inline_query: true,
  switch_inline_query_current_chat: true,
  switch_inline_query_chosen_chat: true,
  web_app: true,
  login_url: true,
  disabled: true,
  callback_game: false,
  pay: false,
} satisfies Fields<InlineKeyboardButton>;
const looks = ['text', 'style', 'icon_custom_emoji_id'];
const actions = Object.keys(buttonFields).filter((field) => !looks.includes(field));
const inlineFields: Fields<InlineKeyboardMarkup> = { inline_keyboard: true, force_reply: true };
const replyFields: Fields<ReplyKeyboardMarkup> = {
  keyboard: true,
  is_persistent: true,
  resize_keyboard: true,
  one_time_keyboard: true,
  input_field_placeholder: true,
  selective: true,
  force_reply: true,
};
const removeFields: Fields<ReplyKeyboardRemove> = { remove_keyboard: true, selective: true };
const forceFields: Fields<ForceReply> = { force_reply: true, input_field_placeholder: true, selective: true };
const replyButtonFields: Fields<Exclude<KeyboardButton, string>> = {
  text: true,
  style: true,
  icon_custom_emoji_id: true,
  request_location: true,
  request_contact: true,
  request_chat: false,
  request_managed_bot: false,
  request_poll: false,
  request_users: false,
  web_app: false,
};

/** Checks an inline keyboard as Telegram does. Returns it without empty rows, or nothing if nothing is left. */
export function readInlineKeyboard(markup: Record<string, unknown>): InlineKeyboardMarkup | undefined {
  onlyKeys(markup, inlineFields, 'field of reply_markup');
  const rows = readRows(markup['inline_keyboard'], 'inline_keyboard');
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
  onlyKeys(button, buttonFields, 'field of an inline keyboard button');
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
    const copied = isObject(value) ? value['text'] : undefined;
    if (typeof copied !== 'string' || copied === '' || copied.length > 256) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    }
  } else if (action === 'web_app' || action === 'login_url') {
    const url = isObject(value) ? asText(value['url']) : '';
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

/** Checks a keyboard that is not inline. Returns it. */
export function readOtherKeyboard(markup: Record<string, unknown>): OtherKeyboard {
  if ('keyboard' in markup) {
    onlyKeys(markup, replyFields, 'field of reply_markup');
    const rows = readRows(markup['keyboard'], 'keyboard');
    if (rows.length === 0) throw badRequest('reply keyboard has no buttons');
    for (const button of rows.flat()) checkReplyButton(button);
  } else if (markup['remove_keyboard'] === true) {
    onlyKeys(markup, removeFields, 'field of reply_markup');
  } else if (markup['force_reply'] === true) {
    onlyKeys(markup, forceFields, 'field of reply_markup');
  } else {
    throw badRequest('unknown kind of reply_markup');
  }
  const placeholder = markup['input_field_placeholder'];
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
  onlyKeys(button, replyButtonFields, 'field of a keyboard button');
  checkLook(button, what);
  for (const request of requests) {
    if (button[request] !== undefined && typeof button[request] !== 'boolean') {
      throw cannotParse(`Field "${request}" must be of type Boolean`, what);
    }
  }
}

function checkLook(button: Record<string, unknown>, name: string): void {
  if (button['text'] === undefined) throw cannotParse(`Can't find field "text"`, name);
  if (typeof button['text'] !== 'string') throw cannotParse('Field "text" must be of type String', name);
  if (button['text'].trim() === '') throw badRequest(`${name} text must be non-empty`);
  if (
    button['style'] !== undefined &&
    !['primary', 'success', 'danger'].includes(button['style'] as string)
  ) {
    throw cannotParse('Invalid button style specified', name);
  }
}
