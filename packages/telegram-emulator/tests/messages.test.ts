import type { Bot } from 'grammy';
import { InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHtml } from '../src/html.ts';
import type { Person } from '../src/person.ts';
import type { Telegram } from '../src/server.ts';
import { call as callMethod, withAnna } from './support.ts';
import { User } from '../src/user.ts';

const start = Date.UTC(2026, 10, 23, 12);
let now = start;
let telegram: Telegram;
let anna: Person;
let bot: Bot;

beforeEach(async () => {
  now = start;
  ({ telegram, anna, bot } = await withAnna({ now: () => now }));
});
afterEach(() => telegram.close());

const call = (method: string, parameters?: object, token?: string) =>
  callMethod(telegram, method, parameters, token);
const say = (more: object = {}) => call('sendMessage', { chat_id: 42, text: 'x', ...more });
const answerPress = (id: string) => call('answerCallbackQuery', { callback_query_id: id, text: 'done' });
const rows = (buttons: number, perRow: number) =>
  Array.from({ length: Math.ceil(buttons / perRow) }, (_, row) =>
    Array.from({ length: Math.min(perRow, buttons - row * perRow) }, () => ({
      text: 'x',
      callback_data: 'x',
    })),
  );

test('reads the query, forms and multipart, objects as JSON text', async () => {
  const url = `${telegram.root}/bot1:test/sendMessage`;
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

test('finds the commands in what a bot writes, but not in code', async () => {
  const { entities } = await bot.api.sendMessage(42, '<b>See</b> /help, <code>/topup base</code> or 1/2', {
    parse_mode: 'HTML',
  });
  expect(entities).toEqual([
    { type: 'bold', offset: 0, length: 3 },
    { type: 'bot_command', offset: 4, length: 5 },
    { type: 'code', offset: 11, length: 11 },
  ]);
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
  expect(await bot.api.getMyName()).toEqual({ name: 'Test bot' });
  await bot.api.setMyName('New');
  expect(await bot.api.getMyName()).toEqual({ name: 'New' });
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
  const bert = telegram.person({ first_name: 'Bert' });
  expect((await say({ chat_id: bert.id })).description).toBe('Bad Request: chat not found');
  anna.block();
  const refused = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
  expect(await say()).toMatchObject(refused);
  expect(() => anna.send('x')).toThrow('unblock');
  anna.unblock();
  expect((await say()).ok).toBe(true);
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
    const user = new User(telegram, anna);
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
    expect(telegram.calls.filter(({ error }) => error)).toEqual([]);
  });

  test('looks and presses in a group as well', async () => {
    bot.command('start', (ctx) =>
      ctx.reply('Hello', { reply_markup: new InlineKeyboard().text('Go', 'go') }),
    );
    bot.callbackQuery('go', (ctx) => ctx.answerCallbackQuery('gone'));
    const polling = bot.start();
    const group = telegram.group({ members: [anna], bot: 'member' });
    const user = new User(telegram, anna).in(group);
    await user.say('/start@test_bot');
    expect(user.history()).toEqual(['person: /start@test_bot', 'bot: Hello [Go]']);
    await user.press('Go');
    expect(user.toasts).toEqual(['gone']);
    expect(new User(telegram, anna).history()).toEqual(['person: /start', 'bot: Hello [Go]']);
    await bot.stop();
    await polling;
  });

  test('waits for the answer of a bot that confirms before it has handled', async () => {
    await bot.api.deleteWebhook({ drop_pending_updates: true });
    const user = new User(telegram, anna, 2000);
    const polling = (async () => {
      const [update] = await bot.api.getUpdates({ timeout: 5 });
      await bot.api.getUpdates({ offset: update!.update_id + 1 });
      await bot.api.sendMessage(42, 'One');
      await bot.api.sendMessage(42, 'and then the other');
    })();
    await user.say('hello');
    expect((await user.sees('the other')).text).toBe('and then the other');
    await polling;
    await expect(new User(telegram, anna, 20).sees('a third')).rejects.toThrow(
      /Anna does not see "a third":[^]*and then the other/,
    );
  });

  test('tells what the bot did when it does not confirm, the same only once', async () => {
    const user = new User(telegram, anna, 200);
    const said = user.say('hello');
    for (const offset of [0, 0, 0]) await bot.api.getUpdates({ offset });
    await bot.api.sendMessage(43, 'x').catch(() => {});
    await expect(said).rejects.toThrow(
      ` within 200 ms. It called:
  getUpdates {"offset":0} → ok, 3 times
  sendMessage {"chat_id":43,"text":"x"} → Bad Request: chat not found`,
    );
  });
});
