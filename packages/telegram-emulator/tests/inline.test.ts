import { Bot, InlineKeyboard, InlineQueryResultBuilder } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Group } from '../src/group.ts';
import type { Person } from '../src/person.ts';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

let now = 0;
let telegram: Telegram;
let bot: Bot;
let anna: Person;
let bert: Person;
let group: Group;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 12);
  telegram = await startTelegram({ now: () => now });
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
  anna = telegram.person({ first_name: 'Anna', language_code: 'zh-hans' });
  bert = telegram.person({ first_name: 'Bert', language_code: 'nl' });
  group = telegram.group({ members: [anna, bert] });
});
afterEach(() => telegram.close());

const card = (id: string, text = 'Dial <code>#121#</code>', more: object = {}) =>
  ({
    ...InlineQueryResultBuilder.article(id, `Balance ${id}`, more).text(text, { parse_mode: 'HTML' }),
  }) as never;
const ask = (person: Person, query: string) => telegram.chats.inline.ask(person, query, group);
const offered = async (id: string) =>
  (await telegram.chats.inline.offered(id)).results.map(({ title }) => title);

test('a query, its results, one of them in the chat', async () => {
  const { query_id } = ask(anna, 'base 余额');
  const [update] = await bot.api.getUpdates();
  expect(update!.inline_query).toEqual({
    id: query_id,
    from: { id: anna.id, is_bot: false, first_name: 'Anna', language_code: 'zh-hans' },
    query: 'base 余额',
    offset: '',
    chat_type: 'supergroup',
  });
  await bot.api.answerInlineQuery(query_id, [card('1', undefined, { description: 'by code' }), card('2')], {
    button: { text: 'Ask in private', start_parameter: 'balance_base' },
    next_offset: '2',
  });
  expect(await telegram.chats.inline.offered(query_id)).toMatchObject({
    results: [{ id: '1', title: 'Balance 1', description: 'by code' }, { id: '2' }],
    button: { start_parameter: 'balance_base' },
    next_offset: '2',
  });
  telegram.chats.inline.choose(query_id, '1');
  expect(bert.messagesIn(group)).toMatchObject([
    { from: 'person', text: 'Dial #121#', html: 'Dial <code>#121#</code>', entities: [{ type: 'code' }] },
  ]);
  // The bot is not in this chat.
  expect(await bot.api.getUpdates({ offset: update!.update_id + 1 })).toEqual([]);
});

test('a message that came by the bot: the bot hears of it where it is, presses and edits go by another id', async () => {
  group.setBot('member', anna);
  await bot.api.deleteWebhook({ drop_pending_updates: true });
  const { query_id } = ask(anna, '');
  const reply_markup = new InlineKeyboard().text('More', 'more');
  await bot.api.answerInlineQuery(query_id, [card('1', 'one', { reply_markup }), card('2', 'two')]);
  telegram.chats.inline.choose(query_id, '1');
  telegram.chats.inline.choose(query_id, '2');
  const key = bert.messagesIn(group).at(-2)!.key;
  bert.press('more', key, { chat: group });
  const updates = await bot.api.getUpdates();
  expect(updates.slice(1)).toMatchObject([
    { message: { text: 'one', from: { id: anna.id }, via_bot: { id: 1 } } },
    { message: { text: 'two' } },
    { callback_query: { from: { id: bert.id }, data: 'more', inline_message_id: expect.any(String) } },
  ]);
  const query = updates[3]!.callback_query!;
  expect(query.message).toBeUndefined();
  const id = query.inline_message_id!;
  expect(await bot.api.editMessageTextInline(id, 'more', { reply_markup })).toBe(true);
  expect(bert.messagesIn(group).at(-2)).toMatchObject({ text: 'more', edited: true });
  await bot.api.editMessageReplyMarkupInline(id);
  expect(bert.messagesIn(group).at(-2)!.keyboard).toEqual([]);
  await expect(bot.api.editMessageTextInline('nothing', 'x')).rejects.toMatchObject({
    description: 'Bad Request: MESSAGE_ID_INVALID',
  });
});

test('answers are remembered: for all, or for the one who asked; not longer than told', async () => {
  const first = ask(anna, 'base');
  await bot.api.answerInlineQuery(first.query_id, [card('zh')], { is_personal: true, cache_time: 60 });
  expect(ask(anna, 'base').update_id).toBeUndefined();
  const second = ask(bert, 'base');
  expect(second.update_id).toBeDefined();
  await bot.api.answerInlineQuery(second.query_id, [card('nl')], { cache_time: 60 });
  expect(await offered(ask(anna, 'base').query_id)).toEqual(['Balance zh']);
  const carl = telegram.person();
  group.setMember(carl, true);
  expect(await offered(ask(carl, 'base').query_id)).toEqual(['Balance nl']);
  now += 61_000;
  expect(ask(carl, 'base').update_id).toBeDefined();
  const last = ask(carl, 'tips');
  await bot.api.answerInlineQuery(last.query_id, [], { cache_time: 0 });
  expect(await offered(last.query_id)).toEqual([]);
  expect(ask(carl, 'tips').update_id).toBeDefined();
});

const many = (length: number) => Array.from({ length }, (_, n) => card(String(n)));
const tooOld = 'query is too old and response timeout expired or query ID is invalid';
const wrong: [name: string, results: unknown[], more: object, description: string][] = [
  ['51 results', many(51), {}, 'RESULTS_TOO_MUCH'],
  ['65 bytes of id', [card('é'.repeat(32) + 'x')], {}, 'RESULT_ID_INVALID'],
  ['the same id twice', [card('1'), card('1')], {}, 'RESULT_ID_DUPLICATE'],
  ['65 bytes of offset', [], { next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
  ['a button to nowhere', [], { button: { text: 'x', start_parameter: 'a b' } }, 'START_PARAM_INVALID'],
  ['a button of 65', [], { button: { text: 'x', start_parameter: 'x'.repeat(65) } }, 'START_PARAM_INVALID'],
  ['no content', [{ type: 'article', id: '1', title: 'x' }], {}, 'input message content is not specified'],
  ['no text', [card('1', '<b></b>')], {}, 'message text is empty'],
  [
    'unread markup',
    [card('1', '<br>')],
    {},
    `can't parse entities: Unsupported start tag "br" at byte offset 0`,
  ],
  [
    'a photo',
    [{ type: 'photo', id: '1' }],
    {},
    "can't parse inline query result: unsupported type specified",
  ],
];
test.each(wrong)('refuses: %s', async (_, results, more, description) => {
  const { query_id } = ask(anna, 'x');
  await expect(bot.api.answerInlineQuery(query_id, results as never, more)).rejects.toMatchObject({
    description: `Bad Request: ${description}`,
  });
  await bot.api.answerInlineQuery(query_id, many(50));
});

test('an answer comes once, and in time; so does the query', async () => {
  const { query_id } = ask(anna, 'x');
  await bot.api.answerInlineQuery(query_id, []);
  await expect(bot.api.answerInlineQuery(query_id, [])).rejects.toMatchObject({
    description: `Bad Request: ${tooOld}`,
  });
  const late = ask(anna, 'y').query_id;
  now += 31_000;
  expect(await bot.api.getUpdates()).toEqual([]);
  await expect(bot.api.answerInlineQuery(late, [])).rejects.toMatchObject({
    description: `Bad Request: ${tooOld}`,
  });
});

test('the page asks and chooses', async () => {
  const act = async (name: string, more: object) => {
    const body = JSON.stringify({ as: anna.id, chat: anna.id, act: name, ...more });
    const headers = { 'content-type': 'application/json' };
    return (
      await fetch(`${telegram.root}/page/act`, { method: 'POST', headers, body })
    ).json() as Promise<any>;
  };
  const asking = act('inline', { query: 'base' });
  const [update] = await bot.api.getUpdates({ timeout: 5 });
  expect(update!.inline_query!.chat_type).toBe('sender');
  await bot.api.answerInlineQuery(update!.inline_query!.id, [card('1')]);
  const { query_id, results } = await asking;
  expect(results).toEqual([{ id: '1', title: 'Balance 1' }]);
  expect(await act('inline-choose', { query_id, result_id: '1' })).toEqual({ ok: true });
  expect(await act('inline-choose', { query_id, result_id: '2' })).toMatchObject({ ok: false });
  expect(anna.messages).toMatchObject([{ text: 'Dial #121#' }]);
});
