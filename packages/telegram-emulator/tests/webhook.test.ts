import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../src/person.ts';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

let telegram: Telegram;
let bot: Bot;
let anna: Person;
let bert: Person;
let url: string;
/** What the webhook answers to an update. */
let answer: (update: Update) => Promise<[status: number, body?: object]> | [status: number, body?: object];
let got: string[];
let headers: IncomingHttpHeaders;
let pauses: number[];

const server = createServer((request, response) => {
  headers = request.headers;
  void json(request).then(async (update) => take(update as Update, response));
});
async function take(update: Update, response: ServerResponse) {
  got.push(update.message?.text ?? update.callback_query?.data ?? '');
  const [status, body] = await answer(update);
  response.writeHead(status).end(body && JSON.stringify(body));
}

beforeEach(async () => {
  [got, pauses] = [[], []];
  answer = () => [200];
  telegram = await startTelegram({
    pause: async (ms) => void pauses.push(ms),
    now: () => Date.UTC(2026, 10, 23, 12),
  });
  bot = new Bot('1:test', { client: { apiRoot: telegram.root } });
  anna = telegram.person({ first_name: 'Anna' });
  bert = telegram.person({ first_name: 'Bert' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  await telegram.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('brings what waited and what comes, with the secret', async () => {
  const waited = anna.send('one');
  await bot.api.setWebhook(url, { secret_token: 'aZ_-9', max_connections: 7 });
  await telegram.confirmed(waited);
  await telegram.confirmed(anna.send('two'));
  expect(got).toEqual(['one', 'two']);
  expect(headers).toMatchObject({
    'x-telegram-bot-api-secret-token': 'aZ_-9',
    'content-type': 'application/json',
  });
  expect(await bot.api.getWebhookInfo()).toEqual({
    url,
    has_custom_certificate: false,
    pending_update_count: 0,
    max_connections: 7,
  });
  await expect(bot.api.getUpdates()).rejects.toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await bot.api.deleteWebhook();
  const later = anna.send('three');
  expect((await bot.api.getUpdates()).map(({ update_id }) => update_id)).toEqual([later]);
  expect(got).toHaveLength(2);
});

test('again until it is taken, and tells what went wrong', async () => {
  let fails = 3;
  answer = () => (fails-- > 0 ? [500] : [200]);
  await bot.api.setWebhook(url);
  await telegram.confirmed(anna.send('one'));
  expect(got).toEqual(['one', 'one', 'one', 'one']);
  expect(pauses).toEqual([1000, 2000, 4000]);
  expect(await bot.api.getWebhookInfo()).toMatchObject({
    last_error_date: Date.UTC(2026, 10, 23, 12) / 1000,
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  });
});

test('one after the other in a chat, chats and presses side by side', async () => {
  const open = Promise.withResolvers<void>();
  answer = async ({ message }) => {
    if (message?.text === 'one') await open.promise;
    return [200];
  };
  await bot.api.setWebhook(url);
  const first = anna.send('one');
  const second = anna.send('two');
  await telegram.confirmed(bert.send('hello'));
  await telegram.confirmed(anna.press('press', 1));
  expect(got).toEqual(['one', 'hello', 'press']);
  expect((await bot.api.getWebhookInfo()).pending_update_count).toBe(2);
  open.resolve();
  await Promise.all([telegram.confirmed(first), telegram.confirmed(second)]);
  expect(got.at(-1)).toBe('two');
});

test('never more at once than asked for', async () => {
  let now = 0;
  let most = 0;
  answer = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return [200];
  };
  await bot.api.setWebhook(url, { max_connections: 2 });
  const sent = Array.from({ length: 6 }, () => telegram.person().send('x'));
  await Promise.all(sent.map((id) => telegram.confirmed(id)));
  expect(most).toBe(2);
});

test('an answer may be a call', async () => {
  answer = ({ message }) => [
    200,
    { method: 'sendMessage', chat_id: message!.chat.id, text: `<${message!.text}>` },
  ];
  await bot.api.setWebhook(url);
  anna.send('one');
  await expect.poll(() => anna.messages.at(-1)).toMatchObject({ from: 'bot', text: '<one>' });
  answer = () => [200, { method: 'noSuchThing' }];
  anna.send('two');
  await expect
    .poll(() => telegram.calls.at(-1))
    .toMatchObject({ method: 'noSuchThing', error: expect.stringMatching(/^Not Found/) });
});

test('only what was asked for, nothing of what was dropped', async () => {
  anna.send('dropped');
  await bot.api.setWebhook(url, { drop_pending_updates: true, allowed_updates: ['callback_query'] });
  await telegram.confirmed(anna.send('not asked for'));
  await telegram.confirmed(anna.press('press', 1));
  expect(got).toEqual(['press']);
  expect((await bot.api.getWebhookInfo()).allowed_updates).toEqual(['callback_query']);
});

test('ends the poll that waits', async () => {
  const poll = bot.api.getUpdates({ timeout: 30 });
  await expect.poll(() => telegram.calls.length).toBe(1);
  await bot.api.setWebhook(url);
  await expect(poll).rejects.toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by setWebhook request',
  });
});

test.each([
  ['http://example.com/hook', {}, 'bad webhook: An HTTPS URL must be provided for webhook'],
  ['https://example.com:444/', {}, 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'],
  ['https://example.com/', {}, 'bad webhook: Failed to resolve host: Name or service not known'],
  ['nowhere', {}, 'bad webhook: Invalid URL specified'],
  ['', { secret_token: 'x'.repeat(257) }, 'secret token is too long'],
  ['', { secret_token: 'a b' }, 'secret token contains unallowed characters'],
])('refuses %s %o', async (url, more, description) => {
  await expect(bot.api.setWebhook(url, more)).rejects.toMatchObject({
    error_code: 400,
    description: `Bad Request: ${description}`,
  });
});
