import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot } from 'grammy';
import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHealth } from '../src/health.ts';
import { makeLog } from '../src/log.ts';
import { makeMetrics } from '../src/metrics.ts';
import { openStore } from '../src/store/open.ts';
import { StoreUnreachable } from '../src/store/store.ts';
import type { Store } from '../src/store/store.ts';
import { Inbox } from '../src/telegram/inbox.ts';
import { Outage } from '../src/telegram/outage.ts';
import { BotRefused } from '../src/telegram/receive.ts';
import { keptSecret, openWebhook, receiveByWebhook } from '../src/telegram/webhook.ts';
import { Clock } from './support/clock.ts';

const secret = 'abcdefghijklmnop';
let stop: AbortController;
let logged: string;
let taken: Update[];
let accept: (update: Update) => Promise<void>;
let webhook: Awaited<ReturnType<typeof openWebhook>>;
beforeEach(async () => {
  stop = new AbortController();
  logged = '';
  taken = [];
  accept = async (update) => void taken.push(update);
  webhook = await openWebhook({
    url: 'https://bot.example.org/telegram',
    secret,
    host: '127.0.0.1',
    port: 0,
    accept: (update) => accept(update),
    log: makeLog('trace', { write: (line: string) => void (logged += line) }),
    stop: stop.signal,
  });
});
afterEach(async () => {
  stop.abort();
  await webhook.ended;
});

const update = JSON.stringify({ update_id: 7, message: { text: 'PRIVATE' } });
const headers = { 'x-telegram-bot-api-secret-token': secret };
const ask = (request: RequestInit = {}, path = '/telegram') =>
  fetch(`http://127.0.0.1:${webhook.port}${path}`, { method: 'POST', headers, body: update, ...request });

describe('a webhook', () => {
  test('200 for what was handled', async () => {
    expect((await ask()).status).toBe(200);
    expect(taken).toEqual([JSON.parse(update)]);
    expect(logged).toBe('');
    expect((await ask({ body: update.padEnd(1024 * 1024) })).status).toBe(200);
  });

  test.each<[number, string, RequestInit, string?]>([
    [404, 'another path', {}, '/'],
    [404, 'a longer path', {}, '/telegram/x'],
    [405, 'another method', { method: 'GET', body: null }],
    [401, 'no secret', { headers: {} }],
    [401, 'a wrong secret', { headers: { 'x-telegram-bot-api-secret-token': `${secret}q` } }],
    [413, 'more than 1 MB', { body: 'x'.repeat(1024 * 1024 + 1) }],
    [400, 'no JSON', { body: 'PRIVATE' }],
    [400, 'no update', { body: '{"text":"PRIVATE"}' }],
    [400, 'nothing', { body: 'null' }],
  ])('%i for %s, and not a word of it in the log', async (status, _, request, path) => {
    expect((await ask(request, path)).status).toBe(status);
    expect(taken).toEqual([]);
    expect(logged).toBe('');
    expect((await ask()).status).toBe(200);
  });

  test('500 for what is to come again, with its id in the log and nothing of its text', async () => {
    accept = () => Promise.reject(new Error('PRIVATE'));
    expect((await ask()).status).toBe(500);
    expect(logged).toContain('"update":7');
    expect(logged).not.toContain('PRIVATE');
  });

  test('at a stop what is in hand is finished, and nobody is let in any more', async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    accept = () => {
      begun.resolve();
      return finish.promise;
    };
    const answer = ask();
    await begun.promise;
    stop.abort();
    await expect(ask()).rejects.toThrow();
    finish.resolve();
    expect((await answer).status).toBe(200);
    await webhook.ended;
  });

  test('who comes on an open connection after the stop is sent elsewhere', async () => {
    const socket = connect(webhook.port, '127.0.0.1');
    const finish = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    accept = () => {
      begun.resolve();
      return finish.promise;
    };
    const request = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: ${update.length}\r\n\r\n${update}`;
    socket.write(request + request);
    await begun.promise;
    stop.abort();
    finish.resolve();
    let answers = '';
    socket.on('data', (data: Buffer) => (answers += data.toString()));
    await once(socket, 'close');
    expect(answers).toMatch(/^HTTP\/1\.1 200/);
    expect(answers).not.toMatch(/HTTP\/1\.1 200[^]*HTTP\/1\.1 200/);
  });

  test('whose text arrives after the stop is sent elsewhere too, and the connection ends', async () => {
    const socket = connect(webhook.port, '127.0.0.1');
    socket.write(
      `POST /telegram HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: ${update.length}\r\n\r\n`,
    );
    let answers = '';
    socket.on('data', (data: Buffer) => (answers += data.toString()));
    await once(socket, 'data');
    stop.abort();
    socket.write(update);
    await once(socket, 'close');
    expect(answers).toMatch(/^HTTP\/1\.1 100 [^]*HTTP\/1\.1 503 /);
    expect(taken).toEqual([]);
  });

  test('one that is opened after the stop ends at once', async () => {
    stop.abort();
    const log = makeLog('trace', { write: () => true });
    const late = { url: 'https://x/', secret, host: '127.0.0.1', port: 0, accept, log, stop: stop.signal };
    await (
      await openWebhook(late)
    ).ended;
  });
});

describe('a webhook and its inbox', () => {
  const handled: number[] = [];
  let handle: (ctx: Context) => unknown;
  let inbox: Inbox<Context>;
  let clock: Clock;
  beforeEach(() => {
    handled.length = 0;
    clock = new Clock(0);
    const log = makeLog('silent');
    const bot = new Bot('1:test', {
      botInfo: { id: 1, is_bot: true, first_name: 'bot', username: 'b' } as never,
    });
    bot.use(async (ctx) => void (await handle(ctx)));
    inbox = new Inbox({
      bot,
      store: {} as Store,
      log,
      clock: clock.machine,
      outage: new Outage(log, clock.machine.now),
      stop: stop.signal,
      mayPark: false,
      excess: async () => {},
      broken: async () => {},
    });
    accept = (one) => inbox.accept(one);
  });
  const bring = async (id: number) => {
    const message = {
      message_id: id,
      date: 0,
      chat: { id: 5, type: 'private' },
      from: { id: 5 },
      text: 'PRIVATE',
    };
    return (await ask({ body: JSON.stringify({ update_id: id, message }) })).status;
  };

  test('what the store cannot take in is not held but answered 500, and comes again', async () => {
    let tries = 0;
    handle = async ({ update: { update_id: id } }) => {
      if (++tries <= 2) throw new StoreUnreachable('away');
      handled.push(id);
    };
    expect([await bring(1), await bring(1)]).toEqual([500, 500]);
    // Nothing of it is left in hand, so no queue grows while the database is away.
    expect([tries, inbox.busy]).toEqual([2, 0]);
    expect([await bring(1), await bring(2)]).toEqual([200, 200]);
    expect(handled).toEqual([1, 2]);
    expect(logged).toContain('not taken in');
    expect(logged).not.toContain('PRIVATE');
  });

  test('and so it is where the database goes away long after the update came', async () => {
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    handle = async () => {
      begun.resolve();
      await end.promise;
      throw new StoreUnreachable('away');
    };
    const answer = bring(1);
    await begun.promise;
    clock.now += 5000;
    end.resolve();
    expect(await answer).toBe(500);
  });
});

test('what is too long is not read to its end: the connection closes, and only then', async () => {
  const connection = async (body: string) => (await ask({ body })).headers.get('connection');
  expect(await connection('x'.repeat(1024 * 1024 + 1))).toBe('close');
  expect(await connection(update)).toBe('keep-alive');
});

test('who asks by another method is told which, who is told so otherwise is not', async () => {
  expect((await ask({ method: 'GET', body: null })).headers.get('allow')).toBe('POST');
  expect((await ask()).headers.get('allow')).toBeNull();
});

test('the secret is made once and kept, and is another in every store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-'));
  const open = (name: string) =>
    openStore({
      database: { file: join(folder, name) },
      keyFile: join(folder, 'key'),
      now: Date.now,
      notice: () => {},
    });
  const [one, other] = [await open('one'), await open('other')];
  const made = await keptSecret(one);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(await keptSecret(one)).toBe(made);
  expect(await keptSecret(other)).not.toBe(made);
  await one.withChat('webhook', async (unit) => expect(await unit.read('bot', 'webhook')).toBe(made));
  for (const store of [one, other]) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('receiving by a webhook', () => {
  let telegram: Telegram;
  let clock: Clock;
  let waits: number[];
  beforeEach(async () => {
    clock = new Clock(0);
    telegram = await startTelegram({ now: () => clock.now });
    waits = [];
  });
  afterEach(() => telegram.close());

  /** Receives, with a clock that lets every wait pass; `events` tells what was called. */
  function begin(address = 'http://127.0.0.1:9/telegram', { port = 0, wait = () => {} } = {}) {
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
    const events: string[] = [];
    const ended = receiveByWebhook({
      bot,
      url: address,
      secret,
      host: '127.0.0.1',
      port,
      accept: async () => {},
      log: makeLog('trace', { write: (line: string) => void (logged += line) }),
      stop: stop.signal,
      pause: async (ms) => {
        waits.push(ms);
        wait();
      },
      ready: async () => void events.push('ready'),
    });
    return { bot, ended, events };
  }
  const asked = () => telegram.calls.map(({ method }) => method);

  test('Telegram is told where to come, with what and with which secret; the webhook stays set at a stop', async () => {
    const { bot, ended, events } = begin();
    await vi.waitFor(() => expect(events).toEqual(['ready']), { interval: 1 });
    stop.abort();
    await ended;
    expect(bot.botInfo.is_bot).toBe(true);
    expect(asked()).toEqual(['getMe', 'setWebhook']);
    expect(telegram.calls[1]?.parameters).toEqual({
      url: 'http://127.0.0.1:9/telegram',
      secret_token: secret,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
    });
    expect([waits, logged]).toEqual([[], '']);
  });

  test('while Telegram does not answer it is asked again, each wait twice as long, a quarter of a minute at most', async () => {
    telegram.fault('getMe', { status: 502 }, { times: 2 });
    telegram.fault('setWebhook', { status: 500 }, { times: 6 });
    const { ended, events } = begin();
    await vi.waitFor(() => expect(events).toEqual(['ready']), { interval: 1 });
    stop.abort();
    await ended;
    expect(waits).toEqual([1000, 2000, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(logged.match(/Telegram does not answer/g)).toHaveLength(8);
  });

  test.each<[401 | 404]>([[401], [404]])(
    'a token that is refused with %i ends it with one line',
    async (error) => {
      telegram.fault('getMe', { error, description: 'Unauthorized' });
      await expect(begin().ended).rejects.toMatchObject({
        constructor: BotRefused,
        message: 'BOT_TOKEN: Telegram refuses this token; get the right one from @BotFather',
      });
      expect([asked(), waits]).toEqual([['getMe'], []]);
    },
  );

  test('an address that is refused ends it with Telegram’s reason', async () => {
    await expect(begin('http://bot.example.org/telegram').ended).rejects.toMatchObject({
      constructor: BotRefused,
      message: 'WEBHOOK_URL: Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    });
  });

  test('whoever is stopped before asks nothing', async () => {
    stop.abort();
    const { ended, events } = begin();
    await ended;
    expect([asked(), events]).toEqual([[], []]);
  });

  test('whoever is stopped while Telegram does not answer opens nothing, and is not told to be ready', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    telegram.fault('getMe', { status: 502 });
    await begin(undefined, { port, wait: () => stop.abort() }).ended;
    taken.close();

    stop = new AbortController();
    telegram.fault('setWebhook', { status: 502 });
    const { ended, events } = begin(undefined, { wait: () => stop.abort() });
    await ended;
    expect([asked(), events]).toEqual([['getMe', 'getMe', 'setWebhook'], []]);
  });
});

test('health: alive, ready as long as everything is within reach, and figures', async () => {
  let reachable = true;
  const metrics = makeMetrics();
  metrics.stored('commit', 3);
  const server = await openHealth({
    host: '127.0.0.1',
    port: 0,
    needs: {
      Telegram: async () => {},
      database: async () => {
        if (!reachable) throw new Error('away');
      },
    },
    metrics: metrics.text,
  });
  const { port } = server.address() as { port: number };
  const page = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return [response.status, await response.text()];
  };
  expect(await page('/healthz')).toEqual([200, 'alive\n']);
  expect(await page('/readyz')).toEqual([200, 'ready\n']);
  reachable = false;
  expect(await page('/readyz')).toEqual([503, 'out of reach: database\n']);
  expect(await page('/healthz')).toEqual([200, 'alive\n']);
  expect(String((await page('/metrics'))[1])).toContain('bot_store_seconds_count{operation="commit"} 1');
  expect((await page('/'))[0]).toBe(404);
  server.close();
});
