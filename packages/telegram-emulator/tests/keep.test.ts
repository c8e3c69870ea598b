import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot } from 'grammy';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

let folder: string;
let file: string;
let telegram: Telegram;
let bot: Bot;
const start = async () => {
  telegram = await startTelegram({ file, pause: () => Promise.resolve() });
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
};
const restart = async () => {
  await telegram.close();
  await start();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  file = join(folder, 'data', 'try-out.json');
  await start();
});
afterEach(async () => {
  await telegram.close();
  rmSync(folder, { recursive: true });
});

test('all is there after a restart', async () => {
  const anna = telegram.person({ first_name: 'Anna', language_code: 'fr' });
  const bert = telegram.person({ first_name: 'Bert' });
  const group = telegram.group({ title: 'Flat', members: [anna, bert], bot: 'member', is_forum: true });
  const thread = group.openTopic('Phones', anna);
  anna.send('/start');
  bert.send('/start');
  await bot.api.sendMessage(anna.id, '<b>Hi</b>', {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
  });
  await bot.api.setMyCommands([{ command: 'topup', description: 'Top up' }]);
  const pressed = anna.press('go', 2);
  bert.block();
  const before = await bot.api.getUpdates({ offset: pressed });
  const seen = anna.messages;
  await restart();

  const [annaNow, bertNow] = [telegram.chats.people.get(anna.id)!, telegram.chats.people.get(bert.id)!];
  const groupNow = telegram.chats.groups.get(group.id)!;
  expect(annaNow.user).toEqual(anna.user);
  expect(annaNow.messages).toEqual(seen);
  expect(await bot.api.getMyCommands()).toHaveLength(1);
  expect(await bot.api.getUpdates()).toEqual(before);
  await bot.api.answerCallbackQuery(before[0]!.callback_query!.id, { text: 'late' });
  expect(annaNow.answers).toMatchObject([{ update_id: pressed, text: 'late' }]);
  await bot.api.editMessageText(anna.id, 2, 'Hello');
  expect((await bot.api.sendMessage(anna.id, 'x')).message_id).toBe(3);
  expect(annaNow.send('more')).toBe(before.at(-1)!.update_id + 1);
  await expect(bot.api.sendMessage(bert.id, 'x')).rejects.toMatchObject({ error_code: 403 });
  bertNow.unblock();
  expect(await bot.api.sendMessage(group.id, 'x', { message_thread_id: thread })).toMatchObject({
    chat: { title: 'Flat', is_forum: true },
  });
  expect(bertNow.messagesIn(groupNow).at(-1)).toMatchObject({ text: 'x' });
  expect(await bot.api.getChatMember(group.id, anna.id)).toMatchObject({ status: 'creator' });
});

test('begun anew, its updates are no old ones; a long life does not fill the memory', async () => {
  let now = Date.parse('2026-11-25T12:00:00Z');
  const begin = () => startTelegram({ now: () => now, file: join(folder, 'other.json') });
  const [first, anna] = await begin().then((first) => [first, first.person()] as const);
  for (let round = 0; round < 10; round++) anna.send('hello');
  const last = anna.send('hello');
  const api = new Bot('1:test', { client: { apiRoot: first.root } }).api;
  for (let call = 0; call < 1001; call++) await api.getMe();
  expect(first.calls.length).toBeLessThan(1000);
  await first.close();
  rmSync(join(folder, 'other.json'));
  now += 60_000;
  const second = await begin();
  expect(second.person().send('hello')).toBeGreaterThan(last);
  await second.close();
});

test('is written at every change, not only at the end; for its owner only', async () => {
  telegram.person({ id: 42 }).send('hello there');
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toMatch('hello there');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(`${file}.new`)).toBe(false);
});

test('a broken file is put aside, and a line says so', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const broken of [
    '{"version":1,"people":[{',
    '[]',
    '{"version":2}',
    '{"version":1,"people":[{"user":{}}]}',
  ]) {
    await telegram.close();
    writeFileSync(file, broken);
    await start();
    expect(telegram.chats.people.size).toBe(0);
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe(broken);
    telegram.person({ id: 42 });
    await restart();
    expect(telegram.chats.people.size).toBe(1);
  }
  expect(logged.mock.calls.map(([line]) => line)).toEqual(
    Array(4).fill(`${file} cannot be read: the chats start over, it is now ${file}.broken`),
  );
  logged.mockRestore();
});
