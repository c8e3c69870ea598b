import type { InlineKeyboardMarkup } from '@grammyjs/types';
import type { OtherKeyboard } from './chat.ts';
import { isObject, onlyKeys } from './fields.ts';
import { escapeHtml, parseHtml } from './html.ts';
import type { FormattedText } from './html.ts';
import { readInlineKeyboard, readOtherKeyboard } from './keyboards.ts';
import { badRequest } from './refusal.ts';
import type { UpdateType } from './updates.ts';

/** Every type of update of the Bot API. Those that people here never cause may be asked for as well. */
const updateTypes: Record<UpdateType, true> = {
  message: true,
  edited_message: true,
  channel_post: true,
  edited_channel_post: true,
  business_connection: true,
  business_message: true,
  edited_business_message: true,
  deleted_business_messages: true,
  guest_message: true,
  stopped_message_generation: true,
  message_reaction: true,
  message_reaction_count: true,
  inline_query: true,
  chosen_inline_result: true,
  callback_query: true,
  shipping_query: true,
  pre_checkout_query: true,
  purchased_paid_media: true,
  poll: true,
  poll_answer: true,
  my_chat_member: true,
  chat_member: true,
  chat_join_request: true,
  chat_boost: true,
  removed_chat_boost: true,
  managed_bot: true,
  subscription: true,
};

/** The parameters of one call. Telegram takes every value as JSON or as text, so both are read. */
export class Parameters {
  values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.values = values;
  }

  /**
   * Throws for a parameter that the method does not have (Telegram ignores those; to us they are typing errors), or
   * that is not emulated.
   */
  only(known: Readonly<Record<string, boolean>>): void {
    onlyKeys(this.values, known, 'parameter');
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

  number(name: string): number | undefined {
    const value = this.values[name] ?? undefined;
    if (value === undefined || value === '') return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw badRequest(`parameter "${name}" must be a number`);
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

  /** Returns a file that was sent along. */
  file(name: string): { file_name: string; text: string } {
    const file = this.object(name) as { file_name: string; text: string } | undefined;
    if (file?.text === undefined) throw badRequest(`there is no ${name} in the request`);
    if (file.text === '') throw badRequest('file must be non-empty');
    return file;
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

  /** Returns the kinds of update that are asked for. */
  updateTypes(): UpdateType[] | undefined {
    const types = this.list('allowed_updates');
    const unknown = types?.find((type) => typeof type !== 'string' || !Object.hasOwn(updateTypes, type));
    if (unknown !== undefined) throw badRequest(`unknown update type ${JSON.stringify(unknown)}`);
    return types as UpdateType[] | undefined;
  }

  /** `text` with its markup read, and as the bot wrote it. Its limits count after the markup is gone. */
  formatted(): FormattedText & { html: string } {
    const html = this.text('text') ?? '';
    const mode = this.text('parse_mode') ?? '';
    if (/^markdown(v2)?$/i.test(mode)) throw badRequest(`parse_mode "${mode}" is not emulated, only HTML`);
    if (mode !== '' && mode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
    const plain = { text: html.trim(), entities: [] };
    const formatted = mode === '' ? plain : parseHtml(html);
    if (formatted.text === '') throw badRequest('message text is empty');
    if (formatted.text.length > 4096) throw badRequest('message is too long');
    return { ...formatted, html: mode === '' ? escapeHtml(plain.text) : html };
  }

  /** The inline keyboard of `reply_markup`. */
  keyboard({ inlineOnly }: { inlineOnly: boolean }): InlineKeyboardMarkup | undefined {
    const markup = this.object('reply_markup');
    if (!markup || Object.keys(markup).length === 0) return undefined;
    if ('inline_keyboard' in markup) return readInlineKeyboard(markup);
    if (inlineOnly) throw badRequest('inline keyboard expected');
    return undefined;
  }

  /** The keyboard of `reply_markup` that is not inline. */
  otherKeyboard(): OtherKeyboard | undefined {
    const markup = this.object('reply_markup');
    if (!markup || Object.keys(markup).length === 0 || 'inline_keyboard' in markup) return undefined;
    return readOtherKeyboard(markup);
  }

  /** Returns the object. Throws when it has a field that the Bot API does not know, or that is not emulated. */
  fields(name: string, known: Readonly<Record<string, boolean>>): Record<string, unknown> | undefined {
    const object = this.object(name);
    if (object) onlyKeys(object, known, `field of ${name}`);
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
