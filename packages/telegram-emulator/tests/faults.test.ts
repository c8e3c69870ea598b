import type { Bot, GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../src/person.ts';
import type { Telegram } from '../src/server.ts';
import { call as callMethod, withAnna } from './support.ts';

const start = Date.UTC(2026, 10, 23, 12);
let pauses: number[] = [];
let letGo = () => {};
const pause = (ms: number) => {
  pauses.push(ms);
  return new Promise<void>((resolve) => (letGo = resolve));
};
let telegram: Telegram;
let anna: Person;
let bot: Bot;

beforeEach(async () => {
  pauses = [];
  ({ telegram, anna, bot } = await withAnna({ now: () => start, pause }));
});
afterEach(() => telegram.close());

const call = (method: string, parameters?: object, token?: string) =>
  callMethod(telegram, method, parameters, token);
const say = (more: object = {}) => call('sendMessage', { chat_id: 42, text: 'x', ...more });
const send = (chat = 42) => bot.api.sendMessage(chat, 'x');
const received = () => anna.messages.filter(({ from }) => from === 'bot').length;

describe('faults', () => {
  test('statuses and errors, a number of times, for one chat', async () => {
    const bert = telegram.person();
    bert.send('/start');
    telegram.fault('sendMessage', { status: 429, retryAfter: 7 }, { times: 2, chat: 42 });
    telegram.fault('sendMessage', { status: 502 });
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
    telegram.fault('sendMessage', { status: 500 });
    telegram.fault('sendMessage', { error: 400, description: "Bad Request: message can't be edited" });
    await expect(send()).rejects.toMatchObject({ error_code: 500 });
    await expect(send()).rejects.toMatchObject({ error_code: 400 });
    expect(received()).toBe(1);
  });

  test('a connection that breaks before the effect, and after it', async () => {
    telegram.fault('sendMessage', 'reset');
    await expect(send()).rejects.toThrow('Network request');
    expect(received()).toBe(0);
    telegram.fault('sendMessage', 'lost');
    await expect(send()).rejects.toThrow('Network request');
    expect(received()).toBe(1);
    expect(telegram.calls.map(({ ok, broken }) => [ok, broken])).toEqual([
      [false, 'reset'],
      [true, 'lost'],
    ]);
  });

  test('a call that takes its time', async () => {
    telegram.fault('sendMessage', { delay: 5000 });
    const sending = send();
    await expect.poll(() => pauses).toEqual([5000]);
    expect(received()).toBe(0);
    letGo();
    await sending;
    expect(received()).toBe(1);
  });

  test('a call that hangs takes effect when released', async () => {
    const hang = telegram.fault('sendMessage', 'hang');
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
    const hang = telegram.fault('sendMessage', 'hang', { times: Infinity });
    const client = new AbortController();
    const sending = bot.api.sendMessage(42, 'x', undefined, client.signal as never);
    await hang.reached;
    client.abort();
    await expect(sending).rejects.toThrow();
    await expect.poll(() => telegram.calls.at(-1)?.broken).toBe('client gone');
    hang.release();
    await send();
    expect(received()).toBe(1);
  });

  test('answers held back for one chat', async () => {
    const bert = telegram.person();
    bert.send('/start');
    const press = anna.press('x', 1);
    const updates = await bot.api.getUpdates();
    const query = updates.find(({ update_id }) => update_id === press)!.callback_query!.id;
    const held = telegram.holdAnswers(42);
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
