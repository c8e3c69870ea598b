import { Bot, InlineKeyboard } from 'grammy';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

let telegram: Telegram;
let bot: Bot;
let leave: AbortController;
/** The two who are on the page if nobody else is. */
const anna = 7_000_001;
const louis = 7_000_002;

beforeEach(async () => {
  telegram = await startTelegram();
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
  leave = new AbortController();
});
afterEach(async () => {
  leave.abort();
  await telegram.close();
});

type Event = {
  event: string;
  // What the page reads, as loosely as it does.
  data: any;
};

/** What the page of this person hears, one event after the other. */
async function watch(as: number): Promise<() => Promise<Event>> {
  const response = await fetch(`${telegram.root}/page/events?as=${as}`, { signal: leave.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return async () => {
    for (;;) {
      const [, whole, event, data] = /^((?:retry.*\n\n)?event: (\w+)\ndata: (.*)\n\n)/.exec(heard) ?? [];
      if (whole) {
        heard = heard.slice(whole.length);
        return { event: event!, data: JSON.parse(data!) };
      }
      heard += (await chunks.read()).value ?? '';
    }
  };
}

async function act(name: string, more: object = {}, as = anna) {
  const response = await fetch(`${telegram.root}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, chat: as, act: name, ...more }),
  });
  const answer = (await response.json()) as { ok: boolean; error?: string; query_id?: string };
  expect(response.status).toBe(answer.ok ? 200 : 400);
  return answer;
}

describe('what a person sees', () => {
  test('first all of it, then what changes', async () => {
    const hears = await watch(anna);
    const { data } = await hears();
    expect(data).toMatchObject({
      bot: { id: 1, first_name: 'Test bot', username: 'test_bot' },
      me: { id: anna, first_name: 'Anna', language_code: 'en' },
      people: [{ id: anna }, { id: louis, first_name: 'Louis', language_code: 'fr' }],
      chats: [
        { id: anna, type: 'private', title: 'Test bot' },
        { type: 'supergroup', title: 'Test group' },
      ],
      messages: {
        [anna]: [],
        [data.chats[1].id]: [{ service: { what: 'added', who: 'Anna', whom: 'Test bot' } }],
      },
    });

    await act('start', { payload: 'base' });
    expect((await hears()).data).toMatchObject({
      chat_id: anna,
      message: { key: '1', text: '/start base', from: { id: anna } },
    });
    await bot.api.sendChatAction(anna, 'typing');
    expect(await hears()).toEqual({ event: 'typing', data: { chat_id: anna, action: 'typing' } });
    const reply_markup = new InlineKeyboard().text('Go', 'go');
    await bot.api.sendMessage(anna, '<b>Hi</b>', {
      parse_mode: 'HTML',
      reply_markup,
      reply_parameters: { message_id: 1 },
    });
    expect((await hears()).data.message).toMatchObject({
      key: '2',
      text: 'Hi',
      entities: [{ type: 'bold' }],
      keyboard: [[{ text: 'Go' }]],
      reply_to: { key: '1', text: '/start base', from: { first_name: 'Anna' } },
    });

    const { query_id } = await act('press', { key: '2', data: 'go' });
    await bot.api.answerCallbackQuery(query_id!, { text: 'Gone', show_alert: true });
    expect(await hears()).toEqual({ event: 'toast', data: { query_id, text: 'Gone', show_alert: true } });
    await bot.api.editMessageText(anna, 2, 'There');
    const { message } = (await hears()).data;
    expect(message).toMatchObject({ key: '2', text: 'There', edit_date: expect.any(Number) });
    expect(message.keyboard).toBeUndefined();
    await bot.api.deleteMessage(anna, 2);
    expect(await hears()).toEqual({ event: 'deleted', data: { chat_id: anna, key: '2' } });
    await bot.api.sendMessage(anna, 'x', { reply_markup: { remove_keyboard: true } });
    expect((await hears()).data.message.reply_keyboard).toEqual({ remove_keyboard: true });
  });

  test('in their language, and anew when it changes', async () => {
    const one = (description: string) => [{ command: 'topup', description }];
    await bot.api.setMyCommands(one('Top up'));
    await bot.api.setMyCommands(one('Top up here'), { language_code: 'en' });
    await bot.api.setMyCommands(one('in groups'), { scope: { type: 'all_group_chats' } });
    await bot.api.setMyDescription('Tout', { language_code: 'fr' });
    const hears = await watch(anna);
    const { data } = await hears();
    expect(data.commands).toEqual({ [anna]: one('Top up here'), [data.chats[1].id]: one('in groups') });
    expect(data.description).toBe('');
    await act('language', { language_code: 'fr' });
    const anew = await hears();
    expect(anew).toMatchObject({
      event: 'snapshot',
      data: { description: 'Tout', me: { language_code: 'fr' } },
    });
    expect(anew.data.commands[anna]).toEqual(one('Top up'));
    await act('language', { language_code: null });
    expect((await hears()).data.me.language_code).toBeUndefined();
    await bot.api.setMyDescription('All');
    expect((await hears()).data.description).toBe('All');
  });

  test('and nothing of what others see', async () => {
    const first = await watch(anna);
    const second = await watch(louis);
    const group = (await first()).data.chats[1].id as number;
    await second();
    await act('send', { text: 'for the bot' });
    await act('send', { text: 'for all', chat: group });
    expect((await first()).data.message.text).toBe('for the bot');
    expect((await first()).data.message.text).toBe('for all');
    expect((await second()).data.message).toMatchObject({ text: 'for all', from: { first_name: 'Anna' } });
    expect(await act('send', { text: 'x', chat: anna }, louis)).toEqual({
      ok: false,
      error: 'there is no such chat',
    });
  });

  test('the same in two tabs', async () => {
    const tabs = [await watch(anna), await watch(anna)];
    for (const hears of tabs) await hears();
    await act('send', { text: 'once' });
    for (const hears of tabs) expect((await hears()).data.message.text).toBe('once');
  });
});

describe('what a person does', () => {
  test('reaches the bot', async () => {
    const hears = await watch(anna);
    const group = (await hears()).data.chats[1].id as number;
    await act('send', { text: 'one' });
    await act('send', { text: 'two', reply_to: '1' });
    await act('location', { latitude: 50.88, longitude: 4.7 });
    await act('location', { latitude: 50.88, longitude: 4.7, title: 'Leuven' });
    for (const name of ['sticker', 'voice', 'photo', 'block', 'unblock', 'clear']) await act(name);
    await act('member', { chat: group, add: false });
    await act('member', { chat: group, add: true, payload: 'tips' });
    expect(await bot.api.getUpdates()).toMatchObject([
      { my_chat_member: { chat: { id: group }, new_chat_member: { status: 'member' } } },
      { message: { new_chat_members: [{ id: 1 }] } },
      { message: { text: 'one' } },
      { message: { text: 'two', reply_to_message: { text: 'one' } } },
      { message: { location: { latitude: 50.88 } } },
      { message: { venue: { title: 'Leuven' }, location: { latitude: 50.88 } } },
      { message: { sticker: {} } },
      { message: { voice: {} } },
      { message: { photo: [{}] } },
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { message: { left_chat_member: { id: 1 } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { new_chat_members: [{ id: 1 }] } },
      { message: { chat: { id: group }, text: '/start@test_bot tips' } },
    ]);
  });

  test('or is one line of what is wrong', async () => {
    await watch(anna);
    const wrong: [name: string, more: object][] = [
      ['send', { text: 'x'.repeat(4097) }],
      ['send', {}],
      ['send', { text: 'x', reply_to: '77' }],
      ['send', { text: 'x', chat: 1 }],
      ['location', { latitude: 91, longitude: 0 }],
      ['language', { language_code: '<b>' }],
      ['member', { add: true }],
      ['dance', {}],
      ['toString', {}],
    ];
    for (const [name, more] of wrong) {
      expect((await act(name, more)).error, name).toMatch(/^[^\n]{5,100}$/);
    }
    expect((await act('send', { text: 'x' }, 5)).error).toBe('there is nobody with this id');
    await act('block');
    expect((await act('send', { text: 'x' })).error).toMatch('has blocked the bot');
  });
});

describe('kept out', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number>((resolve) => {
      request(`${telegram.root}${path}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      }).end();
    });

  test('pages of other origins, other names of this machine', async () => {
    const { port, host } = new URL(telegram.root);
    for (const path of ['/', '/page/events?as=7000001', '/bot1:test/getMe']) {
      expect(await get(path, { host: `evil.example:${port}` })).toBe(403);
      expect(await get(path, { origin: 'https://evil.example' })).toBe(403);
      expect(await get(path, { origin: 'null' })).toBe(403);
      expect(await get(path, { origin: 'http://127.0.0.1:1' })).toBe(403);
      for (const site of ['cross-site', 'same-site']) {
        expect(await get(path, { 'sec-fetch-site': site })).toBe(403);
      }
    }
    expect(await get('/bot1:test/getMe', { origin: `http://${host}` })).toBe(200);
    expect(await get('/bot1:test/getMe', { host: `localhost:${port}` })).toBe(200);
  });

  test('a form that was sent here, and all files but those of the page', async () => {
    const response = await fetch(`${telegram.root}/page/act`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(400);
    for (const path of [
      '/page-server.ts',
      '/..%2fpage-server.ts',
      '/page/',
      '/no.js',
      '/page/nothing',
      '//',
      '/bot',
    ]) {
      expect(await get(path), path).toBe(404);
    }
    expect(await get('/favicon.ico')).toBe(204);
    expect(await get('/page/events?as=5')).toBe(404);
    for (const method of ['GET', 'HEAD']) {
      const page = await fetch(telegram.root, { method });
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
      expect(page.headers.get('cache-control')).toBe('no-store');
    }
    expect((await fetch(telegram.root, { method: 'DELETE' })).status).toBe(404);
  });
});
