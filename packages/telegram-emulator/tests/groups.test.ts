import { Bot } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Group } from '../src/group.ts';
import type { Person } from '../src/person.ts';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

const start = Date.UTC(2026, 10, 23, 12);
const channel = { id: -1_003_000_000_001, type: 'channel' as const, title: 'News' };
let now = start;
let telegram: Telegram;
let bot: Bot;
let anna: Person;
let bert: Person;
let group: Group;
let offset = 0;

beforeEach(async () => {
  now = start;
  offset = 0;
  telegram = await startTelegram({ now: () => now });
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
  anna = telegram.person({ first_name: 'Anna' });
  bert = telegram.person({ first_name: 'Bert' });
  group = telegram.group({ title: 'Flat', members: [anna, bert], bot: 'member' });
});
afterEach(() => telegram.close());

/** What the bot has got since it asked last. */
async function news() {
  const updates = await bot.api.getUpdates({ offset });
  offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  return updates;
}
const texts = async () => (await news()).map(({ message }) => message?.text);

test('privacy mode: only what is meant for the bot reaches it', async () => {
  const said = anna.send('hello', { chat: group });
  await telegram.confirmed(said);
  anna.send('/tips', { chat: group });
  anna.send('/tips@other_bot', { chat: group });
  anna.send('ask /tips@test_bot', { chat: group });
  anna.send('/tips@Test_Bot now', { chat: group });
  bert.send('to Anna', { chat: group, reply_to: 1 });
  const { message_id } = await bot.api.sendMessage(group.id, 'me');
  anna.send('/plain', { chat: group });
  bert.send('to the bot', { chat: group, reply_to: message_id });
  const other = telegram.person({ first_name: 'Other', is_bot: true, username: 'other_bot' });
  group.setMember(other, true, anna);
  other.send('/tips@test_bot', { chat: group });
  anna.send('/now for the other', { chat: group });
  group.setMember(bert, false);
  const heard = await news();
  expect(heard.map(({ message }) => message?.text ?? Object.keys(message ?? {}).at(-1))).toEqual([
    '/tips@Test_Bot now',
    '/plain',
    'to the bot',
    'new_chat_members',
    'left_chat_member',
  ]);
  expect(heard[0]!.message).toMatchObject({
    chat: { id: group.id, type: 'supergroup', title: 'Flat' },
    from: { id: anna.id },
  });
  expect(heard[2]!.message!.reply_to_message).toMatchObject({ message_id, text: 'me' });
  expect(() => bert.send('x', { chat: group })).toThrow('not in this chat');
});

test('an admin, or a bot without privacy mode, hears all', async () => {
  group.setBot('administrator', anna);
  anna.send('hello', { chat: group });
  group.setBot('member', anna);
  anna.send('not heard', { chat: group });
  telegram.chats.bot.can_read_all_group_messages = true;
  anna.send('heard', { chat: group });
  const heard = await news();
  expect(heard).toMatchObject([
    {
      my_chat_member: {
        old_chat_member: { status: 'member' },
        new_chat_member: { can_delete_messages: true },
      },
    },
    { message: { text: 'hello' } },
    { my_chat_member: { old_chat_member: { status: 'administrator' } } },
    { message: { text: 'heard' } },
  ]);
});

test('anonymous admins, channels, posts of the linked channel', async () => {
  anna.send('/tips@test_bot', { chat: group, as: 'group' });
  bert.send('/tips@test_bot', { chat: group, as: channel });
  group.forwardPost('/tips@test_bot', channel);
  expect(await news()).toMatchObject([
    { message: { from: { id: 1_087_968_824, is_bot: true }, sender_chat: { id: group.id } } },
    { message: { from: { id: 136_817_688 }, sender_chat: { id: channel.id, type: 'channel' } } },
  ]);
  expect(() => bert.send('x', { chat: group, as: 'group' })).toThrow('only an admin');
  group.setBot('administrator', anna);
  group.forwardPost('news', channel);
  expect((await news()).at(-1)).toMatchObject({
    message: { from: { id: 777_000 }, sender_chat: channel, is_automatic_forward: true, text: 'news' },
  });
});

test('a press tells who really pressed, anybody may', async () => {
  const { message_id } = await bot.api.sendMessage(group.id, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
  });
  bert.press('go', message_id, { chat: group });
  const [update] = await news();
  expect(update!.callback_query).toMatchObject({
    from: { id: bert.id },
    message: { chat: { id: group.id } },
  });
  await bot.api.answerCallbackQuery(update!.callback_query!.id, { text: 'ask yourself' });
  expect([anna.answers, bert.answers]).toMatchObject([[], [{ text: 'ask yourself' }]]);
});

test('the bot comes and goes; outside it reaches nobody', async () => {
  const refused = (chat_id: number) => bot.api.sendMessage(chat_id, 'x').catch((error) => error.description);
  group.setBot('kicked', anna);
  expect(await news()).toMatchObject([
    { my_chat_member: { from: { id: anna.id }, new_chat_member: { status: 'kicked', user: { id: 1 } } } },
    { message: { left_chat_member: { id: 1 } } },
  ]);
  anna.send('/tips@test_bot', { chat: group });
  anna.press('x', 1, { chat: group });
  expect(await news()).toEqual([]);
  expect(await refused(group.id)).toBe('Forbidden: bot was kicked from the supergroup chat');
  group.setBot('member', bert);
  expect(await news()).toMatchObject([
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
    { message: { new_chat_members: [{ id: 1 }] } },
  ]);
  await bot.api.leaveChat(group.id);
  expect(await refused(group.id)).toBe('Forbidden: bot is not a member of the supergroup chat');
  expect(await refused(-5)).toBe('Bad Request: chat not found');
  expect(await refused(anna.id)).toBe('Bad Request: chat not found');
  const small = telegram.group({ type: 'group', members: [anna] });
  expect(await refused(small.id)).toBe('Forbidden: bot is not a member of the group chat');
});

test('a group becomes a supergroup: both say so, the old id is refused with the new one', async () => {
  const small = telegram.group({ type: 'group', title: 'Small', members: [anna, bert], bot: 'member' });
  const grown = small.upgrade(anna);
  expect(await news()).toMatchObject([
    { message: { chat: { id: small.id, type: 'group' }, migrate_to_chat_id: grown.id } },
    {
      message: { chat: { id: grown.id, type: 'supergroup', title: 'Small' }, migrate_from_chat_id: small.id },
    },
  ]);
  await expect(bot.api.sendMessage(small.id, 'x')).rejects.toMatchObject({
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: grown.id },
  });
  await bot.api.sendMessage(grown.id, 'here');
  expect(anna.messagesIn(grown).at(-1)).toMatchObject({ from: 'bot', text: 'here' });
  expect(() => anna.send('x', { chat: small })).toThrow('has become a supergroup');
  expect(() => grown.upgrade(anna)).toThrow('already');
});

test('topics: an answer stays in the topic of the question', async () => {
  const forum = telegram.group({ members: [anna], bot: 'member', is_forum: true });
  const thread = forum.openTopic('Phones', anna);
  anna.send('/tips@test_bot', { chat: forum, thread });
  const question = (await news()).at(-1)!.message!;
  expect(question).toMatchObject({
    message_thread_id: thread,
    is_topic_message: true,
    chat: { is_forum: true },
  });
  const answer = await bot.api.sendMessage(forum.id, 'x', {
    reply_parameters: { message_id: question.message_id },
  });
  expect(answer).toMatchObject({ message_thread_id: thread, is_topic_message: true });
  anna.send('again', { chat: forum, reply_to: answer.message_id });
  expect((await news())[0]!.message).toMatchObject({ message_thread_id: thread });
  expect((await bot.api.sendMessage(forum.id, 'x')).message_thread_id).toBeUndefined();
  for (const chat of [forum.id, group.id]) {
    await expect(bot.api.sendMessage(chat, 'x', { message_thread_id: 99 })).rejects.toMatchObject({
      description: 'Bad Request: message thread not found',
    });
  }
});

test('who is who', async () => {
  const status = async (id: number) => (await bot.api.getChatMember(group.id, id)).status;
  const carl = telegram.person({ first_name: 'Carl' });
  group.setAdmin(bert, true);
  expect(await Promise.all([anna, bert, carl, { id: 1 }].map(({ id }) => status(id)))).toEqual([
    'creator',
    'administrator',
    'left',
    'member',
  ]);
  const admins = await bot.api.getChatAdministrators(group.id);
  expect(admins.map(({ user }) => user.first_name)).toEqual(['Anna', 'Bert']);
  expect(await bot.api.getChat(group.id)).toMatchObject({ type: 'supergroup', title: 'Flat' });
  await expect(status(5)).rejects.toMatchObject({ description: 'Bad Request: PARTICIPANT_ID_INVALID' });
  anna.send('/start');
  expect((await bot.api.getChatMember(anna.id, anna.id)).status).toBe('member');
  await expect(bot.api.getChatAdministrators(anna.id)).rejects.toMatchObject({
    description: 'Bad Request: there are no administrators in the private chat',
  });
});

test('deletes its own, as an admin also those of others, nothing after two days', async () => {
  anna.send('one', { chat: group });
  const own = await bot.api.sendMessage(group.id, 'two');
  await expect(bot.api.deleteMessage(group.id, 1)).rejects.toMatchObject({
    description: "Bad Request: message can't be deleted",
  });
  await bot.api.deleteMessage(group.id, own.message_id);
  group.setBot('administrator', anna);
  const third = await bot.api.sendMessage(group.id, 'three');
  await bot.api.deleteMessages(group.id, [1, third.message_id, 99]);
  expect(anna.messagesIn(group)).toEqual([]);
  await bot.api.sendMessage(group.id, 'four');
  now += 49 * 3600_000;
  await expect(bot.api.deleteMessages(group.id, [4])).rejects.toMatchObject({ error_code: 400 });
  await expect(bot.api.deleteMessages(group.id, [])).rejects.toMatchObject({
    description: 'Bad Request: message identifiers are not specified',
  });
});

test('commands by scope, as each person sees them', async () => {
  const set = (name: string, scope?: object, language_code?: 'fr') =>
    bot.api.setMyCommands([{ command: name, description: name }], {
      ...(scope && { scope: scope as never }),
      ...(language_code && { language_code }),
    });
  const seen = (person: Person, chat = group) =>
    telegram.chats.about.commandsFor(person, chat).map(({ command }) => command);
  await set('default');
  expect(seen(anna)).toEqual(['default']);
  await set('groups', { type: 'all_group_chats' });
  expect(seen(bert)).toEqual(['groups']);
  await set('admins', { type: 'all_chat_administrators' });
  await set('admins_fr', { type: 'all_chat_administrators' }, 'fr');
  expect([seen(anna), seen(bert)]).toEqual([['admins'], ['groups']]);
  anna.speak('fr-BE');
  expect(seen(anna)).toEqual(['admins_fr']);
  await set('here', { type: 'chat', chat_id: group.id });
  await set('admins_here', { type: 'chat_administrators', chat_id: group.id });
  expect([seen(anna), seen(bert)]).toEqual([['admins_here'], ['here']]);
  await set('only_bert', { type: 'chat_member', chat_id: group.id, user_id: bert.id });
  expect(seen(bert)).toEqual(['only_bert']);
  expect(seen(bert, telegram.group({ members: [anna, bert] }))).toEqual(['groups']);
  await expect(set('x', { type: 'chat', chat_id: -9 })).rejects.toMatchObject({
    description: 'Bad Request: chat not found',
  });
  anna.send('/start');
  await expect(set('x', { type: 'chat_administrators', chat_id: anna.id })).rejects.toMatchObject({
    error_code: 400,
  });
});

test('asks nobody in a group for a position', async () => {
  const keyboard = [[{ text: 'Here', request_location: true }]];
  await expect(bot.api.sendMessage(group.id, 'x', { reply_markup: { keyboard } })).rejects.toMatchObject({
    description: 'Bad Request: location can be requested in private chats only',
  });
  anna.send('/start');
  await bot.api.sendMessage(anna.id, 'x', { reply_markup: { keyboard } });
  expect(anna.messages.at(-1)!.other).toEqual({ keyboard });
  expect(await texts()).toEqual(['/start']);
});
