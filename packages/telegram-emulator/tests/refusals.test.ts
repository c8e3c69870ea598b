import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../src/person.ts';
import type { Telegram } from '../src/server.ts';
import { call as callMethod, withAnna } from './support.ts';
import type { Answer } from './support.ts';

const start = Date.UTC(2026, 10, 23, 12);
let telegram: Telegram;
let anna: Person;

beforeEach(async () => {
  ({ telegram, anna } = await withAnna({ now: () => start, strict: true }));
});
afterEach(() => telegram.close());

const call = (method: string, parameters?: object, token?: string) =>
  callMethod(telegram, method, parameters, token);
const say = (more: object = {}) => call('sendMessage', { chat_id: 42, text: 'x', ...more });
const html = (text: string) => say({ text, parse_mode: 'HTML' });
const withButton = (button: unknown) => say({ reply_markup: { inline_keyboard: [[button]] } });
const rows = (buttons: number, perRow: number) =>
  Array.from({ length: Math.ceil(buttons / perRow) }, (_, row) =>
    Array.from({ length: Math.min(perRow, buttons - row * perRow) }, () => ({
      text: 'x',
      callback_data: 'x',
    })),
  );

/** What is sent, and what Telegram answers after "Bad Request: ". */
const refusals: [name: string, send: () => Promise<Answer>, description: string][] = [
  [
    'unknown parameter',
    () => say({ disable_web_page_preview: true }),
    'unknown parameter "disable_web_page_preview"',
  ],
  ['no chat', () => say({ chat_id: undefined }), 'chat_id is empty'],
  ['nobody', () => say({ chat_id: 43 }), 'chat not found'],
  ['a name', () => say({ chat_id: '@anna' }), 'chat not found'],
  ['no text', () => say({ text: undefined }), 'message text is empty'],
  ['white space', () => say({ text: ' \n ' }), 'message text is empty'],
  ['empty after parsing', () => html('<b></b> '), 'message text is empty'],
  ['4097 code units', () => say({ text: 'x'.repeat(4097) }), 'message is too long'],
  ['4098 code units in 2049 signs', () => say({ text: '😀'.repeat(2049) }), 'message is too long'],
  ['Markdown', () => say({ parse_mode: 'MarkdownV2' }), 'parse_mode "MarkdownV2" is not emulated, only HTML'],
  ['no mode', () => say({ parse_mode: 'HTM' }), 'unsupported parse_mode'],
  [
    'unsupported tag',
    () => html('é<br>'),
    `can't parse entities: Unsupported start tag "br" at byte offset 2`,
  ],
  ['a bare <', () => html('1 < 2'), `can't parse entities: Unsupported start tag "" at byte offset 2`],
  ['unclosed', () => html('<b>x'), `can't parse entities: Can't find end tag corresponding to start tag "b"`],
  ['end only', () => html('x</b>'), `can't parse entities: Unexpected end tag at byte offset 1`],
  [
    'crossed',
    () => html('<b><i>x</b></i>'),
    `can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
  ],
  ['tag cut off', () => html('x<b'), `can't parse entities: Unclosed start tag at byte offset 1`],
  [
    'plain span',
    () => html('<span>x</span>'),
    `can't parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0`,
  ],
  [
    'quote in quote',
    () => html('<blockquote>a<blockquote>b</blockquote></blockquote>'),
    `can't parse entities: "blockquote" can't be inside "blockquote"`,
  ],
  ['code in bold', () => html('<b><code>x</code></b>'), `can't parse entities: "code" can't be inside "b"`],
  [
    'link to nowhere',
    () => html('<a href="tel:112">x</a>'),
    `can't parse entities: link 'tel:112' is invalid: Wrong HTTP URL`,
  ],
  [
    'text button',
    () => withButton({ text: 'x' }),
    `can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard`,
  ],
  [
    'no label',
    () => withButton({ text: ' ', callback_data: 'x' }),
    'inline keyboard button text must be non-empty',
  ],
  [
    'label missing',
    () => withButton({ callback_data: 'x' }),
    `can't parse inline keyboard button: Can't find field "text"`,
  ],
  [
    '65 bytes of data',
    () => withButton({ text: 'x', callback_data: `${'é'.repeat(32)}x` }),
    'BUTTON_DATA_INVALID',
  ],
  [
    'two actions',
    () => withButton({ text: 'x', callback_data: 'x', url: 'https://a.be' }),
    `can't parse inline keyboard button: exactly one action expected, found callback_data, url`,
  ],
  [
    'unknown style',
    () => withButton({ text: 'x', callback_data: 'x', style: 'blue' }),
    `can't parse inline keyboard button: Invalid button style specified`,
  ],
  [
    'button with a typing error',
    () => withButton({ text: 'x', calback_data: 'x' }),
    'unknown field of an inline keyboard button "calback_data"',
  ],
  [
    'tel: button',
    () => withButton({ text: 'x', url: 'tel:+32486123456' }),
    `inline keyboard button URL 'tel:+32486123456' is invalid: Wrong port number specified in the URL`,
  ],
  [
    'ftp button',
    () => withButton({ text: 'x', url: 'ftp://a.be' }),
    `inline keyboard button URL 'ftp://a.be' is invalid: Unsupported URL protocol`,
  ],
  [
    'no address',
    () => withButton({ text: 'x', url: 'not-a-url' }),
    `inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL`,
  ],
  [
    'localhost',
    () => withButton({ text: 'x', url: 'http://localhost:1' }),
    `inline keyboard button URL 'http://localhost:1' is invalid: Wrong HTTP URL`,
  ],
  [
    '257 to copy',
    () => withButton({ text: 'x', copy_text: { text: 'x'.repeat(257) } }),
    'BUTTON_COPY_TEXT_INVALID',
  ],
  [
    '9 in a row',
    () => say({ reply_markup: { inline_keyboard: rows(9, 9) } }),
    'reply markup has more than 8 buttons in a row',
  ],
  ['101 buttons', () => say({ reply_markup: { inline_keyboard: rows(101, 8) } }), 'reply markup is too long'],
  [
    'reply to nothing',
    () => say({ reply_parameters: { message_id: 99 } }),
    'message to be replied not found',
  ],
  [
    'long toast',
    () => call('answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }),
    'MESSAGE_TOO_LONG',
  ],
  [
    'a press that leads elsewhere',
    () => call('answerCallbackQuery', { callback_query_id: '1', url: 'https://t.me/other_bot?start=x' }),
    'URL_INVALID',
  ],
  [
    'unknown query',
    () => call('answerCallbackQuery', { callback_query_id: '1' }),
    'query is too old and response timeout expired or query ID is invalid',
  ],
  [
    'edit nothing',
    () => call('editMessageText', { chat_id: 42, message_id: 99, text: 'x' }),
    'message to edit not found',
  ],
  [
    'edit without id',
    () => call('editMessageText', { chat_id: 42, text: 'x' }),
    'message identifier is not specified',
  ],
  [
    "edit Anna's",
    () => call('editMessageText', { chat_id: 42, message_id: 1, text: 'x' }),
    "message can't be edited",
  ],
  [
    'delete nothing',
    () => call('deleteMessage', { chat_id: 42, message_id: 99 }),
    'message to delete not found',
  ],
  [
    'unknown action',
    () => call('sendChatAction', { chat_id: 42, action: 'dancing' }),
    'wrong parameter action in request',
  ],
  [
    'command in capitals',
    () => call('setMyCommands', { commands: [{ command: 'Start', description: 'x' }] }),
    'BOT_COMMAND_INVALID',
  ],
  [
    'command undescribed',
    () => call('setMyCommands', { commands: [{ command: 'start', description: '' }] }),
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  [
    'zh-hans as language',
    () => call('setMyCommands', { commands: [], language_code: 'zh-hans' }),
    'invalid language code specified',
  ],
  [
    '121 in short',
    () => call('setMyShortDescription', { short_description: 'x'.repeat(121) }),
    'short_description is too long',
  ],
  [
    'unknown update type',
    () => call('getUpdates', { allowed_updates: ['mesage'] }),
    'unknown update type "mesage"',
  ],
];

test.each(refusals)('refuses: %s', async (_, send, description) => {
  const before = anna.messages;
  const answer = await send();
  expect(answer).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` });
  expect(anna.messages).toEqual(before);
  expect(telegram.calls.at(-1)).toMatchObject({ ok: false, error: answer.description });
});

test('a method is called in upper or lower case, as at Telegram', async () => {
  telegram.fault('sendMessage', { status: 502 });
  expect(await call('SENDMESSAGE', { chat_id: 42, text: 'x' })).toMatchObject({ error_code: 502 });
  expect(await call('getme')).toMatchObject({ result: { id: 1 } });
  expect(telegram.calls.map(({ method }) => method)).toEqual(['sendMessage', 'getMe']);
});

test('a parameter that the method does not have is ignored, as by Telegram, if the emulator is not strict', async () => {
  const other = await withAnna({});
  const sent = await callMethod(other.telegram, 'sendMessage', { chat_id: 42, text: 'x', suppress: true });
  const unread = await callMethod(other.telegram, 'sendMessage', {
    chat_id: 42,
    text: 'x',
    allow_paid_broadcast: true,
  });
  await other.telegram.close();
  expect(sent.ok).toBe(true);
  expect(unread.description).toContain('is not emulated');
});
