import { Bot, GrammyError, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHtml } from '../src/try-out/html.ts';
import type { Person } from '../src/try-out/person.ts';
import { startDouble, type Double } from '../src/try-out/server.ts';
import { User } from './support/user.ts';

const start = Date.UTC(2026, 10, 23, 12);
let now = start;
let double: Double;
let anna: Person;
let bot: Bot;

beforeEach(async () => {
  now = start;
  double = await startDouble({ now: () => now });
  anna = double.person({ id: 42, first_name: 'Anna', language_code: 'zh-hans' });
  anna.send('/start');
  bot = new Bot('1:test', { client: { apiRoot: double.root } });
});
afterEach(() => double.close());

interface Answer {
  ok: boolean;
  result: never;
  error_code?: number;
  description?: string;
  parameters?: unknown;
}

async function call(method: string, parameters: object = {}, token = '1:test'): Promise<Answer> {
  const response = await fetch(`${double.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
}

const say = (more: object = {}) => call('sendMessage', { chat_id: 42, text: 'x', ...more });
const answerPress = (id: string) => call('answerCallbackQuery', { callback_query_id: id, text: 'done' });
const send = (chat = 42) => bot.api.sendMessage(chat, 'x');
const received = () => anna.messages.filter(({ from }) => from === 'bot').length;
const ids = (updates: { update_id: number }[]) => updates.map(({ update_id }) => update_id);
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
  ['Markdown', () => say({ parse_mode: 'MarkdownV2' }), 'unsupported parse_mode'],
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
  expect(double.calls.at(-1)).toMatchObject({ ok: false, error: answer.description });
});

test('refuses a wrong token, an unknown method, what is no JSON', async () => {
  expect(await call('getMe', {}, '2:other')).toMatchObject({ error_code: 401, description: 'Unauthorized' });
  expect(await call('sendMesage')).toMatchObject({ error_code: 404, description: 'Not Found' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${double.root}/bot1:test/getMe`, { method: 'POST', headers, body: '{' });
  expect(response.status).toBe(400);
});

test('reads the query, forms and multipart, objects as JSON text', async () => {
  const url = `${double.root}/bot1:test/sendMessage`;
  const values = { chat_id: '42', text: 'x', link_preview_options: '{"is_disabled":true}' };
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  const inits: RequestInit[] = [
    { method: 'POST', body: new URLSearchParams(values) },
    { method: 'POST', body: form },
  ];
  const answers = [
    fetch(`${url}?${new URLSearchParams(values).toString()}`),
    ...inits.map((init) => fetch(url, init)),
  ];
  for (const response of await Promise.all(answers)) {
    expect(await response.json()).toMatchObject({ result: { link_preview_options: { is_disabled: true } } });
  }
});

test('gives and shows a message as Telegram does', async () => {
  const keyboard = new InlineKeyboard()
    .text('Top up', 'topup')
    .row()
    .url('Site', 'https://www.base.be/nl?a=1#b');
  const sent = await bot.api.sendMessage(42, ' <b>你好</b> &amp; <a href="https://a.be/?x&amp;y">x</a>\n', {
    parse_mode: 'HTML',
    reply_markup: keyboard,
    reply_parameters: { message_id: 1 },
  });
  expect(sent).toMatchObject({
    message_id: 2,
    date: start / 1000,
    chat: { id: 42, type: 'private', first_name: 'Anna' },
    from: { id: 1, is_bot: true },
    text: '你好 & x',
    entities: [
      { type: 'bold', offset: 0, length: 2 },
      { type: 'text_link', offset: 5, length: 1, url: 'https://a.be/?x&y' },
    ],
    reply_markup: { inline_keyboard: keyboard.inline_keyboard },
    reply_to_message: { message_id: 1, text: '/start' },
  });
  expect(anna.messages).toMatchObject([
    { message_id: 1, from: 'person', text: '/start', keyboard: [] },
    { message_id: 2, from: 'bot', text: '你好 & x', edited: false, keyboard: keyboard.inline_keyboard },
  ]);
});

test('takes what is just within the limits', async () => {
  await bot.api.sendMessage(42, `<b>${'x'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
  await bot.api.sendMessage(42, 'x', { reply_markup: { inline_keyboard: rows(100, 8) } });
  const buttons = [
    { text: 'x', callback_data: 'é'.repeat(32), style: 'danger' as const },
    { text: 'x', copy_text: { text: 'x'.repeat(256) } },
    { text: 'x', url: 'tg://resolve?domain=x' },
  ];
  await bot.api.sendMessage(42, 'x', { reply_markup: { inline_keyboard: [buttons] } });
  await bot.api.sendMessage(42, 'x', { reply_markup: { force_reply: true } });
  await bot.api.sendMessage(42, 'x', { reply_markup: { keyboard: [['yes', { text: 'no' }]] } });
  await bot.api.sendChatAction(42, 'typing');
  expect(anna.messages).toHaveLength(6);
});

test('edits, but not into the same; deletes, but not for ever', async () => {
  const reply_markup = new InlineKeyboard().text('a', 'a');
  await bot.api.sendMessage(42, 'one', { reply_markup });
  now += 60_000;
  await bot.api.editMessageText(42, 2, '<i>two</i>', { parse_mode: 'HTML', reply_markup });
  expect(anna.messages[1]).toMatchObject({
    text: 'two',
    html: '<i>two</i>',
    edited: true,
    date: start / 1000,
  });
  const same = { chat_id: 42, message_id: 2, text: '<em>two</em>', parse_mode: 'HTML', reply_markup };
  expect((await call('editMessageText', same)).description).toBe(
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  );
  await bot.api.editMessageReplyMarkup(42, 2);
  expect(anna.messages[1]).toMatchObject({ text: 'two', keyboard: [] });
  expect((await call('editMessageReplyMarkup', { chat_id: 42, message_id: 2 })).description).toMatch(
    /is not modified/,
  );

  await bot.api.sendMessage(42, 'three');
  await bot.api.deleteMessage(42, 2);
  expect(anna.messages.map(({ text }) => text)).toEqual(['/start', 'three']);
  now += 49 * 3600_000;
  expect((await call('deleteMessage', { chat_id: 42, message_id: 3 })).description).toBe(
    "Bad Request: message can't be deleted for everyone",
  );
});

test('reads the tags that Telegram knows', () => {
  expect(parseHtml('<pre><code class="language-sh">a</code></pre>').entities).toEqual([
    { type: 'pre', offset: 0, length: 1, language: 'sh' },
  ]);
  expect(parseHtml('<blockquote expandable><b>a</b> <code>b</code></blockquote>').entities).toEqual([
    { type: 'expandable_blockquote', offset: 0, length: 3 },
    { type: 'bold', offset: 0, length: 1 },
    { type: 'code', offset: 2, length: 1 },
  ]);
  const all =
    '<strong>a</strong><em>a</em><u>a</u><ins>a</ins><s>a</s><strike>a</strike><del>a</del><tg-spoiler>a</tg-spoiler><span class="tg-spoiler">a</span><pre>a</pre><tg-emoji emoji-id="5">👍</tg-emoji><tg-time unix="1" format="r">a</tg-time>';
  expect(parseHtml(all).entities.map(({ type }) => type)).toEqual(
    'bold italic underline underline strikethrough strikethrough strikethrough spoiler spoiler pre custom_emoji date_time'.split(
      ' ',
    ),
  );
  expect(parseHtml('&lt;&gt;&amp;&quot;&#20320;&#x597d;&nbsp;&').text).toBe('<>&"你好&nbsp;&');
});

test('keeps what the bot says about itself, per language', async () => {
  const commands = [{ command: 'topup', description: 'Top up' }];
  await bot.api.setMyCommands(commands);
  await bot.api.setMyCommands([{ command: 'topup', description: '充值' }], { language_code: 'zh' });
  expect(await bot.api.getMyCommands()).toEqual(commands);
  expect(await bot.api.getMyCommands({ language_code: 'zh' })).toMatchObject([{ description: '充值' }]);
  await bot.api.deleteMyCommands({ language_code: 'zh' });
  expect(await bot.api.getMyCommands({ language_code: 'zh' })).toEqual([]);
  expect(await bot.api.getMyCommands({ scope: { type: 'all_private_chats' } })).toEqual([]);
  await bot.api.setMyDescription('all about it', { language_code: 'en' });
  expect(await bot.api.getMyDescription({ language_code: 'en' })).toEqual({ description: 'all about it' });
  await bot.api.setMyShortDescription('it');
  expect(await bot.api.getMyShortDescription()).toEqual({ short_description: 'it' });
  expect(await bot.api.getMyName()).toEqual({ name: 'Top-up' });
  await bot.api.setMyName('New');
  expect(await bot.api.getMyName()).toEqual({ name: 'New' });
  await bot.api.setChatMenuButton({ menu_button: { type: 'commands' } });
  expect(await bot.api.getChatMenuButton({ chat_id: 42 })).toEqual({ type: 'commands' });
});

describe('updates', () => {
  test('come again until an offset confirms them', async () => {
    const second = anna.send('two');
    expect(ids(await bot.api.getUpdates())).toEqual([second - 1, second]);
    expect(ids(await bot.api.getUpdates({ limit: 1 }))).toEqual([second - 1]);
    const confirmed = double.confirmed(second - 1);
    expect(ids(await bot.api.getUpdates({ offset: second }))).toEqual([second]);
    await confirmed;
    const third = anna.send('three');
    expect(ids(await bot.api.getUpdates({ offset: -1 }))).toEqual([third]);
    expect((await bot.api.getWebhookInfo()).pending_update_count).toBe(1);
    await bot.api.deleteWebhook({ drop_pending_updates: true });
    expect(await bot.api.getUpdates()).toEqual([]);
  });

  test('are told apart by kind', async () => {
    await bot.api.getUpdates({ offset: -1, allowed_updates: ['callback_query'] });
    const unasked = anna.send('not asked for');
    await double.confirmed(unasked);
    anna.press('x', 1);
    expect(await bot.api.getUpdates({ offset: unasked })).toMatchObject([{ callback_query: { data: 'x' } }]);
  });

  test('wake a poll that waits', async () => {
    const [first] = await bot.api.getUpdates();
    const waiting = bot.api.getUpdates({ offset: first!.update_id + 1, timeout: 30 });
    await double.confirmed(first!.update_id);
    anna.send('/start@topup_test_bot abc, /no/command');
    const [update] = await waiting;
    expect(update!.message).toMatchObject({
      from: { id: 42, language_code: 'zh-hans' },
      entities: [{ type: 'bot_command', offset: 0, length: 21 }],
    });
  });

  test('go to the newer of two pollers', async () => {
    const [first] = await bot.api.getUpdates();
    const offset = first!.update_id + 1;
    const older = call('getUpdates', { offset, timeout: 30 });
    await double.confirmed(first!.update_id);
    const newer = bot.api.getUpdates({ offset, timeout: 30 });
    expect(await older).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    anna.send('x');
    expect(await newer).toHaveLength(1);
  });

  test('can be delivered a second time', async () => {
    const id = anna.send('two');
    await bot.api.getUpdates({ offset: id + 1 });
    double.redeliver(id);
    expect(ids(await bot.api.getUpdates({ offset: id + 1 }))).toEqual([id]);
    const confirmed = double.confirmed(id);
    expect(await bot.api.getUpdates({ offset: id + 1 })).toEqual([]);
    await confirmed;
  });

  test('of a press end after 150 s, of a message after a day', async () => {
    anna.press('x', 1);
    expect(await bot.api.getUpdates()).toHaveLength(2);
    now += 151_000;
    expect(await bot.api.getUpdates()).toHaveLength(1);
    now += 24 * 3600_000;
    expect(await bot.api.getUpdates()).toEqual([]);
  });

  test('come in every kind that a person can send', async () => {
    await bot.api.deleteWebhook({ drop_pending_updates: true });
    anna.sendSticker();
    anna.sendVoice();
    anna.sendPhoto('look');
    anna.sendContact();
    anna.sendLocation();
    anna.block();
    anna.unblock();
    expect(await bot.api.getUpdates()).toMatchObject([
      { message: { sticker: { type: 'regular' } } },
      { message: { voice: { duration: 3 } } },
      { message: { photo: [{}], caption: 'look' } },
      { message: { contact: { user_id: 42 } } },
      { message: { location: {} } },
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member', user: { id: 1 } } } },
    ]);
  });
});

test('a press shows the message as it was then, or nothing of it once it is gone', async () => {
  const button = { text: 'Go', callback_data: 'go' };
  await bot.api.sendMessage(42, 'one', { reply_markup: { inline_keyboard: [[button]] } });
  await bot.api.deleteWebhook({ drop_pending_updates: true });
  anna.press(button, 2);
  await bot.api.editMessageText(42, 2, 'two');
  anna.press('anything', 2, { inaccessible: true });
  await bot.api.deleteMessage(42, 2);
  anna.press('go', 2);
  const updates = await bot.api.getUpdates();
  expect(updates.map((update) => update.callback_query?.message)).toMatchObject([
    { text: 'one', from: { id: 1 }, reply_markup: { inline_keyboard: [[button]] } },
    { message_id: 2, date: 0 },
    { message_id: 2, date: 0 },
  ]);
  expect(() => anna.press({ text: 'x', url: 'https://a.be' }, 2)).toThrow('sends nothing');
});

test('a press is answered once, and in time', async () => {
  anna.press('a', 1);
  anna.press('b', 1);
  const [, first, second] = await bot.api.getUpdates();
  expect((await answerPress(first!.callback_query!.id)).ok).toBe(true);
  expect((await answerPress(first!.callback_query!.id)).ok).toBe(false);
  now += 151_000;
  expect((await answerPress(second!.callback_query!.id)).description).toMatch(/query is too old/);
  expect(anna.answers).toEqual([{ update_id: first!.update_id, text: 'done', show_alert: false }]);
});

test('who has blocked the bot, or never met it, hears nothing', async () => {
  const bert = double.person({ first_name: 'Bert' });
  expect((await say({ chat_id: bert.id })).description).toBe('Bad Request: chat not found');
  anna.block();
  const refused = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
  expect(await say()).toMatchObject(refused);
  expect(() => anna.send('x')).toThrow('unblock');
  anna.unblock();
  expect((await say()).ok).toBe(true);
});

describe('faults', () => {
  test('statuses and errors, a number of times, for one chat', async () => {
    const bert = double.person();
    bert.send('/start');
    double.fault('sendMessage', { status: 429, retryAfter: 7 }, { times: 2, chat: 42 });
    double.fault('sendMessage', { status: 502 });
    await send(bert.id).catch((error: GrammyError) => expect(error.error_code).toBe(502));
    await send(bert.id);
    for (const _ of [1, 2]) {
      expect(await say()).toEqual({
        ok: false,
        error_code: 429,
        description: 'Too Many Requests: retry after 7',
        parameters: { retry_after: 7 },
      });
    }
    await send();
    double.fault('sendMessage', { status: 500 });
    double.fault('sendMessage', { error: 400, description: "Bad Request: message can't be edited" });
    await expect(send()).rejects.toMatchObject({ error_code: 500 });
    await expect(send()).rejects.toMatchObject({ error_code: 400 });
    expect(received()).toBe(1);
  });

  test('a connection that breaks before the effect, and after it', async () => {
    double.fault('sendMessage', 'reset');
    await expect(send()).rejects.toThrow('Network request');
    expect(received()).toBe(0);
    double.fault('sendMessage', 'lost');
    await expect(send()).rejects.toThrow('Network request');
    expect(received()).toBe(1);
    expect(double.calls.map(({ ok, broken }) => [ok, broken])).toEqual([
      [false, 'reset'],
      [true, 'lost'],
    ]);
  });

  test('a call that hangs takes effect when released', async () => {
    const hang = double.fault('sendMessage', 'hang');
    const sending = send();
    await hang.reached;
    expect(received()).toBe(0);
    await send();
    expect(received()).toBe(1);
    hang.release();
    await sending;
    expect(received()).toBe(2);
  });

  test('a call that hangs has no effect once its client has gone', async () => {
    const hang = double.fault('sendMessage', 'hang', { times: Infinity });
    const client = new AbortController();
    const sending = bot.api.sendMessage(42, 'x', undefined, client.signal as never);
    await hang.reached;
    client.abort();
    await expect(sending).rejects.toThrow();
    await expect.poll(() => double.calls.at(-1)?.broken).toBe('client gone');
    hang.release();
    await send();
    expect(received()).toBe(1);
  });

  test('answers held back for one chat', async () => {
    const bert = double.person();
    bert.send('/start');
    const press = anna.press('x', 1);
    const updates = await bot.api.getUpdates();
    const query = updates.find(({ update_id }) => update_id === press)!.callback_query!.id;
    const held = double.holdAnswers(42);
    let arrived = 0;
    const waiting = [send(), bot.api.answerCallbackQuery(query)].map((sent) =>
      sent.then(() => (arrived += 1)),
    );
    await held.reached;
    await send(bert.id);
    expect(arrived).toBe(0);
    expect(received()).toBe(1);
    held.release();
    await Promise.all(waiting);
    await send();
  });
});

describe('the hand of the tester', () => {
  test('writes, presses, reads', async () => {
    bot.command('start', (ctx) =>
      ctx.reply('<b>Hello</b>', {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard().text('➡️ Go on', 'go').text('Go', 'no'),
      }),
    );
    bot.callbackQuery('go', async (ctx) => {
      await ctx.answerCallbackQuery('gone on');
      await ctx.editMessageText('There');
    });
    const polling = bot.start();
    const user = new User(double, anna);
    await user.say('/start');
    expect(user.screen()).toMatchObject({
      text: 'Hello',
      html: '<b>Hello</b>',
      labels: [['➡️ Go on', 'Go']],
    });
    expect(() => user.button('o')).toThrow('2 buttons are labelled "o"; there are: "➡️ Go on", "Go"');
    expect(user.button('Go')).toMatchObject({ callback_data: 'no' });
    await user.press('Go on');
    expect(user.screen().text).toBe('There');
    expect(user.toasts).toEqual(['gone on']);
    expect(user.history().at(-1)).toBe('bot: There');
    await bot.stop();
    await polling;
    expect(double.calls.filter(({ error }) => error)).toEqual([]);
  });

  test('tells what the bot did when it does not confirm', async () => {
    const user = new User(double, anna, 50);
    await expect(user.say('hello')).rejects.toThrow(
      /Anna wrote "hello", and the bot did not confirm update \d+/,
    );
  });
});
