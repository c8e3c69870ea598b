import { API_CONSTANTS } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { escapeHtml, parseHtml, problemWithUrl, type FormattedText } from './html.ts';
import { badRequest } from './refusal.ts';

/** The parameters of one call. Telegram takes every value as JSON or as text, so both are read. */
export class Parameters {
  values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.values = values;
  }

  /** Throws for a parameter that the method does not have. Telegram ignores those; to us they are typing errors. */
  only(names: readonly string[]): void {
    onlyKeys(this.values, names, 'parameter');
  }

  text(name: string): string | undefined {
    const value = this.values[name] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw badRequest(`parameter "${name}" must be a string`);
  }

  integer(name: string): number | undefined {
    const value = this.values[name] ?? undefined;
    if (value === undefined || value === '') return undefined;
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
    throw badRequest(`parameter "${name}" must be an integer`);
  }

  flag(name: string): boolean {
    const value = this.values[name] ?? false;
    if (value === true || value === 'true' || value === 'True') return true;
    if (value === false || value === 'false' || value === 'False') return false;
    throw badRequest(`parameter "${name}" must be true or false`);
  }

  object(name: string): Record<string, unknown> | undefined {
    const value = this.#json(name);
    if (value === undefined || isObject(value)) return value;
    throw badRequest('object expected as ' + name);
  }

  list(name: string): unknown[] | undefined {
    const value = this.#json(name);
    if (value === undefined || Array.isArray(value)) return value;
    throw badRequest('array expected as ' + name);
  }

  chatId(): number {
    const id = this.text('chat_id') ?? '';
    if (id === '') throw badRequest('chat_id is empty');
    if (!/^-?\d+$/.test(id)) throw badRequest('chat not found');
    return Number(id);
  }

  messageId(): number {
    const id = this.integer('message_id');
    if (!id) throw badRequest('message identifier is not specified');
    return id;
  }

  /** The kinds of update that getUpdates may ask for. */
  updateTypes(): string[] | undefined {
    const types = this.list('allowed_updates');
    const known: readonly unknown[] = API_CONSTANTS.ALL_UPDATE_TYPES;
    const unknown = types?.find((type) => !known.includes(type));
    if (unknown !== undefined) throw badRequest(`unknown update type ${JSON.stringify(unknown)}`);
    return types as string[] | undefined;
  }

  /** `text` with its markup read, and as the bot wrote it. Its limits count after the markup is gone. */
  formatted(): FormattedText & { html: string } {
    const html = this.text('text') ?? '';
    const mode = this.text('parse_mode') ?? '';
    if (mode !== '' && mode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
    const plain = { text: html.trim(), entities: [] };
    const formatted = mode === '' ? plain : parseHtml(html);
    if (formatted.text === '') throw badRequest('message text is empty');
    if (formatted.text.length > 4096) throw badRequest('message is too long');
    return { ...formatted, html: mode === '' ? escapeHtml(plain.text) : html };
  }

  /** The inline keyboard of `reply_markup`. Other keyboards are checked and leave nothing behind. */
  keyboard({ inlineOnly }: { inlineOnly: boolean }): InlineKeyboardMarkup | undefined {
    const markup = this.object('reply_markup');
    if (!markup || Object.keys(markup).length === 0) return undefined;
    if ('inline_keyboard' in markup) return readInlineKeyboard(markup);
    if (inlineOnly) throw badRequest('inline keyboard expected');
    checkOtherKeyboard(markup);
    return undefined;
  }

  /** Throws when an object has a field that Telegram does not know. Gives the object. */
  fields(name: string, names: readonly string[]): Record<string, unknown> | undefined {
    const object = this.object(name);
    if (object) onlyKeys(object, names, `field of ${name}`);
    return object;
  }

  /** A language as the bot's texts in Telegram have it: two letters, or empty for everybody else. */
  language(): string {
    const code = this.text('language_code') ?? '';
    if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified');
    return code;
  }

  #json(name: string): unknown {
    const value = this.values[name] ?? undefined;
    if (typeof value !== 'string') return value;
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name} JSON object`);
    }
  }
}

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
];

function readInlineKeyboard(markup: Record<string, unknown>): InlineKeyboardMarkup | undefined {
  onlyKeys(markup, ['inline_keyboard'], 'field of reply_markup');
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
    const problem = problemWithUrl(String(value));
    if (problem) throw badRequest(`inline keyboard button URL '${String(value)}' is invalid: ${problem}`);
  } else if (action === 'copy_text') {
    const copied = isObject(value) ? value.text : undefined;
    if (typeof copied !== 'string' || copied === '' || copied.length > 256) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    }
  } else if (action === 'web_app' || action === 'login_url') {
    const url = isObject(value) ? String(value.url) : '';
    const problem = url.startsWith('https://') ? problemWithUrl(url) : 'Only HTTPS links are allowed';
    if (problem) throw badRequest(`inline keyboard button ${action} URL '${url}' is invalid: ${problem}`);
  } else if (action === 'switch_inline_query_chosen_chat' ? !isObject(value) : typeof value !== 'string') {
    throw cannotParse(`Field "${action}" has a wrong type`);
  }
}

function checkOtherKeyboard(markup: Record<string, unknown>): void {
  if ('keyboard' in markup) {
    const shape = [
      'is_persistent',
      'resize_keyboard',
      'one_time_keyboard',
      'input_field_placeholder',
      'selective',
    ];
    onlyKeys(markup, ['keyboard', ...shape], 'field of reply_markup');
    const rows = readRows(markup.keyboard, 'keyboard');
    if (rows.length === 0) throw badRequest('reply keyboard has no buttons');
    for (const button of rows.flat()) {
      if (typeof button !== 'string' && !isObject(button))
        throw cannotParse('KeyboardButton must be an Object', 'keyboard button');
      checkLook(typeof button === 'string' ? { text: button } : button, 'keyboard button');
    }
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
}

function checkLook(button: Record<string, unknown>, name: string): void {
  if (button.text === undefined) throw cannotParse(`Can't find field "text"`, name);
  if (typeof button.text !== 'string') throw cannotParse('Field "text" must be of type String', name);
  if (button.text.trim() === '') throw badRequest(`${name} text must be non-empty`);
  if (button.style !== undefined && !['primary', 'success', 'danger'].includes(button.style as string)) {
    throw cannotParse('Invalid button style specified', name);
  }
}

function onlyKeys(object: Record<string, unknown>, names: readonly string[], what: string): void {
  const unknown = Object.keys(object).find((key) => !names.includes(key));
  if (unknown !== undefined) throw badRequest(`unknown ${what} "${unknown}"`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
