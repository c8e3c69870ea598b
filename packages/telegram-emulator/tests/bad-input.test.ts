import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { methods } from '../src/methods.ts';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';
import { call } from './support.ts';

let telegram: Telegram;
const json = { 'content-type': 'application/json' };
// What fails inside the telegram is told there; a refusal is not.
const failures = vi.spyOn(console, 'error');

beforeEach(async () => {
  failures.mockClear();
  telegram = await startTelegram();
  telegram.person({ id: 42 }).send('/start');
});
afterEach(async () => {
  await telegram.close();
  expect(failures).not.toHaveBeenCalled();
});

/** The names of all parameters that a method has. */
const namesOf = (method: string) => Object.keys(methods[method as keyof typeof methods].takes);

async function post(path: string, body: string, headers: Record<string, string> = json) {
  const response = await fetch(`${telegram.root}${path}`, { method: 'POST', headers, body });
  return { status: response.status, answer: (await response.json()) as object };
}

test('a wrong token, an unknown method, no method', async () => {
  expect(await call(telegram, 'getMe', {}, '2:other')).toMatchObject({
    error_code: 401,
    description: 'Unauthorized',
  });
  const notFound = { error_code: 404, description: expect.stringMatching(/^Not Found/) };
  for (const method of ['sendMesage', 'sendPoll', 'toString', '__proto__', 'getMe/x', '', '%00', '%ff']) {
    expect(await call(telegram, method)).toMatchObject(notFound);
  }
  expect(await call(telegram, 'getMe', {}, '%ff')).toMatchObject({ error_code: 401 });
  expect((await call(telegram, 'getMe', {}, '1%3Atest')).ok).toBe(true);
});

test('what is no JSON, no object, of no known type', async () => {
  const path = '/bot1:test/getMe';
  for (const body of ['{', '[]', 'null', '"x"', '{"a":1}}', '[['.repeat(100_000)]) {
    expect(await post(path, body)).toMatchObject({ status: 400, answer: { ok: false, error_code: 400 } });
  }
  expect(await post(path, 'x', { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
  expect(await post(path, 'x', { 'content-type': 'multipart/form-data' })).toMatchObject({ status: 400 });
  const deep = `{"chat_id":42,"text":"x","reply_markup":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_001)}`;
  expect((await post('/bot1:test/sendMessage', deep)).status).toBe(400);
});

test('10 MB of text, to the bot and to the page', async () => {
  const text = 'x'.repeat(10 * 1024 * 1024);
  expect(await post('/bot1:test/sendMessage', JSON.stringify({ chat_id: 42, text }))).toEqual({
    status: 413,
    answer: { ok: false, error_code: 413, description: 'Request Entity Too Large' },
  });
  expect(await post('/page/act', JSON.stringify({ as: 42, act: 'send', text }))).toMatchObject({
    status: 413,
  });
  const long = { as: 42, act: 'send', text: 'x'.repeat(1024 * 1024) };
  expect(await post('/page/act', JSON.stringify(long))).toEqual({
    status: 400,
    answer: { ok: false, error: 'a text has 1 to 4096 characters', reason: 'tooLong' },
  });
});

test('somebody who leaves in the middle of a sentence, or speaks no HTTP', async () => {
  const { port } = new URL(telegram.root);
  for (const path of ['/bot1:test/sendMessage', '/page/act']) {
    const half = connect(Number(port), '127.0.0.1');
    half.write(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"a`,
    );
    await once(half, 'connect');
    half.resetAndDestroy();
    await once(half, 'close');
  }
  const stranger = connect(Number(port), '127.0.0.1', () => stranger.write('HELLO\r\n\r\n'));
  await once(stranger.resume(), 'close');
  expect((await call(telegram, 'getMe')).ok).toBe(true);
});

test('any value in any parameter is taken or refused, never more', async () => {
  const names = Object.keys(methods).filter((name) => name !== 'getUpdates');
  const value = fc.oneof(
    fc.constantFrom(42, '42', 1, '', null, {}, [], [null], [[null]], [{}], '{"type":"chat"}', {
      type: 'chat',
    }),
    fc.constantFrom(
      { message_id: 1 },
      { toString: 1, valueOf: 1 },
      { type: {} },
      { inline_keyboard: [[{}]] },
      { keyboard: [[null]] },
      [{ command: 1 }],
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const calls = fc.constantFrom(...names).chain((name) =>
    fc
      .record(Object.fromEntries(namesOf(name).map((parameter) => [parameter, value])), {
        requiredKeys: namesOf(name).includes('chat_id') ? ['chat_id'] : [],
      })
      .map((parameters) => ({ name, parameters })),
  );
  await fc.assert(
    fc.asyncProperty(calls, async ({ name, parameters }) => {
      const right = name.startsWith('send') ? { text: 'x' } : {};
      const taken = Object.fromEntries(Object.entries(right).filter(([key]) => namesOf(name).includes(key)));
      for (const given of [parameters, { ...parameters, ...taken, chat_id: 42 }]) {
        const { ok, error_code } = await call(telegram, name, given);
        expect(ok || error_code).not.toBe(500);
      }
    }),
    { numRuns: 400 },
  );
});

test('any wish of the page is done or refused, never more', async () => {
  await fetch(`${telegram.root}/page/events?as=7000001`).then((events) => events.body!.cancel());
  const names = 'send start press location sticker language inline-choose clear block unblock member'.split(
    ' ',
  );
  const value = fc.oneof(fc.constantFrom(7_000_001, '1', -1_002_000_000_001), fc.jsonValue({ maxDepth: 1 }));
  const fields = [
    'as',
    'chat',
    'text',
    'reply_to',
    'key',
    'data',
    'latitude',
    'longitude',
    'query_id',
    'add',
  ];
  const wishes = fc.record(
    { act: fc.constantFrom(...names), ...Object.fromEntries(fields.map((field) => [field, value])) },
    { requiredKeys: ['act'] },
  );
  await fc.assert(
    fc.asyncProperty(wishes, async (wish) => {
      for (const body of [wish, { ...wish, as: 7_000_001, chat: 7_000_001 }]) {
        const { status, answer } = await post('/page/act', JSON.stringify(body));
        expect([200, 400]).toContain(status);
        if (status === 400) expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/^.+$/) });
      }
    }),
    { numRuns: 150 },
  );
});
