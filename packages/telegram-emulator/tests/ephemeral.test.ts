import { Bot } from 'grammy';
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
const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 12);
  telegram = await startTelegram({ now: () => now });
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
  anna = telegram.person({ first_name: 'Anna' });
  bert = telegram.person({ first_name: 'Bert' });
  group = telegram.group({ members: [anna, bert], bot: 'member' });
  await bot.api.sendMessage(group.id, 'for all', { reply_markup });
});
afterEach(() => telegram.close());

const seen = (person: Person) => person.messagesIn(group).map(({ key, text }) => `${key} ${text}`);
const hide = (ephemeral: object, more: object = {}, chat = group.id) =>
  bot.api.sendMessage(chat, 'only you', {
    ephemeral_message_parameters: { receiver_user_id: anna.id, ...ephemeral },
    ...more,
  });
async function press(person: Person, key: string) {
  const id = person.press('go', key, { chat: group });
  const updates = await bot.api.getUpdates();
  return updates.find(({ update_id }) => update_id === id)!.callback_query!;
}

test('an answer to a press that only its presser sees, in place of the message', async () => {
  const { id } = await press(anna, '1');
  const sent = await hide({ callback_query_id: id, replace_callback_query_message: true }, { reply_markup });
  expect(sent).toMatchObject({ message_id: 0, ephemeral_message_id: 1, receiver_user: { id: anna.id } });
  expect([seen(anna), seen(bert)]).toEqual([['e1 only you'], ['1 for all']]);
  const again = await press(anna, 'e1');
  expect(again.message).toMatchObject({ message_id: 0, ephemeral_message_id: 1, text: 'only you' });
  await hide({ callback_query_id: again.id });
  expect(seen(anna)).toEqual(['e1 only you', 'e2 only you']);

  const target = { chat_id: group.id, receiver_user_id: anna.id, ephemeral_message_id: 1 };
  expect(await bot.api.raw.editEphemeralMessageText({ ...target, text: 'changed', reply_markup })).toBe(true);
  await expect(
    bot.api.raw.editEphemeralMessageText({ ...target, text: 'changed', reply_markup }),
  ).rejects.toThrow('not modified');
  expect(anna.messagesIn(group)[0]).toMatchObject({
    text: 'changed',
    keyboard: reply_markup.inline_keyboard,
  });
  const wrong = { ...target, receiver_user_id: bert.id };
  await expect(bot.api.raw.deleteEphemeralMessage(wrong)).rejects.toThrow('message to delete not found');
  await bot.api.raw.deleteEphemeralMessage(target);
  expect(seen(anna)).toEqual(['1 for all', 'e2 only you']);
});

test('a command that only its sender sees, and its answer', async () => {
  await bot.api.setMyCommands([{ command: 'tips', description: 'Tips', is_ephemeral: true }], {
    scope: { type: 'all_group_chats' },
  });
  anna.send('/tips', { chat: group });
  bert.send('/help', { chat: group });
  const { message } = (await bot.api.getUpdates())[0]!;
  expect(message).toMatchObject({ message_id: 0, ephemeral_message_id: 1, text: '/tips' });
  expect(seen(bert)).toEqual(['1 for all', '2 /help']);
  const reply = { reply_parameters: { ephemeral_message_id: 1 } };
  expect(await hide({}, reply)).toMatchObject({ reply_to_message: { text: '/tips' } });
  expect(seen(anna)).toEqual(['1 for all', 'e1 /tips', '2 /help', 'e2 only you']);
  await expect(bot.api.sendMessage(group.id, 'x', reply)).rejects.toThrow('must be ephemeral');
  await expect(hide({ receiver_user_id: bert.id }, reply)).rejects.toThrow('replied not found');
  now += 16_000;
  await expect(hide({}, reply)).rejects.toThrow('too old');
});

test('not later than 15 s, not unasked, not to others; an admin may at any time', async () => {
  const { id } = await press(anna, '1');
  await expect(hide({})).rejects.toThrow('not enough rights');
  await expect(hide({ receiver_user_id: bert.id, callback_query_id: id })).rejects.toThrow(
    'query is too old',
  );
  await expect(hide({ replace_callback_query_message: true })).rejects.toThrow('callback_query_id');
  now += 15_001;
  await expect(hide({ callback_query_id: id })).rejects.toThrow('query is too old');
  group.setBot('administrator', anna);
  await hide({});
  await expect(hide({ receiver_user_id: 5 })).rejects.toThrow('PARTICIPANT_ID_INVALID');
  anna.send('/start');
  await expect(hide({}, {}, anna.id)).rejects.toThrow('groups and supergroups only');
  expect(seen(anna)).toEqual(['1 for all', 'e1 only you']);
});
