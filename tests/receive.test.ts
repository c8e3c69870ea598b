import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { Api, Bot, GrammyError, HttpError, InputFile } from 'grammy';
import type { Context } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeLog } from '../src/log.ts';
import { makeClient } from '../src/telegram/client.ts';
import { chatKey, receive, Refused } from '../src/telegram/receive.ts';
import type { Receiver } from '../src/telegram/receive.ts';
import { acknowledge, deliver, isPermanent, patience } from '../src/telegram/send.ts';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';

let double: Telegram;
let logged: string;
let stop: AbortController;
let running: Promise<void>;
let client: ReturnType<typeof makeClient>;
const log = () => makeLog('debug', { write: (line: string) => void (logged += line) });
const lines = () => logged.split('\n').filter(Boolean);

beforeEach(async () => {
  double = await startTelegram();
  logged = '';
  running = Promise.resolve();
  client = makeClient();
});
afterEach(async () => {
  stop?.abort();
  await running.catch(() => {});
  await client.close();
  await double.close();
});

type Options = Partial<Receiver<Context>> & { token?: string };

/** A bot of one handler, receiving from the double. */
function begin(handler: (ctx: Context) => unknown, { token = '1:test', ...options }: Options = {}): void {
  const bot = new Bot(token, { client: { apiRoot: double.root, fetch: client.fetch } });
  bot.use(async (ctx) => void (await handler(ctx)));
  stop = new AbortController();
  running = receive({ bot, log: log(), stop: stop.signal, pause: () => Promise.resolve(), ...options });
  running.catch(() => {});
}

/** Has it been confirmed by now? Looked at after the microtasks that are due. */
async function isConfirmed(update: number): Promise<boolean> {
  return Promise.race([
    double.confirmed(update).then(() => true),
    new Promise<false>((resolve) => setImmediate(resolve, false)),
  ]);
}

describe('receiving', () => {
  test('chats side by side, a chat in order, and nothing is confirmed before it is handled', async () => {
    const held = Promise.withResolvers<void>();
    const order: string[] = [];
    const slow = double.person();
    const quick = double.person();
    const first = slow.send('1');
    const second = slow.send('2');
    const other = quick.send('3');
    const answered = Promise.withResolvers<void>();
    begin(async (ctx) => {
      if (ctx.message?.text === '1') await held.promise;
      order.push(ctx.message?.text ?? '');
      if (ctx.message?.text === '3') answered.resolve();
    });
    await answered.promise;
    expect(order).toEqual(['3']);
    expect(await isConfirmed(first)).toBe(false);
    held.resolve();
    await Promise.all([first, second, other].map((update) => double.confirmed(update)));
    expect(order).toEqual(['3', '1', '2']);
  });

  test('messages and presses of a chat share its queue', async () => {
    const person = double.person();
    const sent = Promise.withResolvers<number>();
    const order: string[] = [];
    const held = Promise.withResolvers<void>();
    begin(async (ctx) => {
      if (ctx.message?.text === 'keyboard') {
        const { message_id } = await ctx.reply('?', {
          reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] },
        });
        return sent.resolve(message_id);
      }
      if (ctx.message) await held.promise;
      return order.push(ctx.message ? 'message' : 'press');
    });
    person.send('keyboard');
    const messageId = await sent.promise;
    const message = person.send('words');
    const press = person.press('x', messageId);
    held.resolve();
    await Promise.all([message, press].map((update) => double.confirmed(update)));
    expect(order).toEqual(['message', 'press']);
  });

  test.each([
    ['a fault that passes', new HttpError('network', new Error()), 3],
    ['a fault of ours', new Error('bug'), 3],
    ['a refusal for good', refusal(403, 'Forbidden: bot was blocked by the user'), 1],
  ])('%s: given up, bounded, and the queue goes on', async (_, error, expected) => {
    let tries = 0;
    begin((ctx) => {
      if (ctx.message?.text === 'next') return;
      tries++;
      throw error;
    });
    const person = double.person();
    const bad = person.send('SECRET words');
    const next = person.send('next');
    await double.confirmed(bad);
    await double.confirmed(next);
    expect(tries).toBe(expected);
    expect(lines()).toHaveLength(expected);
    expect(logged).not.toContain('SECRET');
  });

  test('at a stop what is in hand is finished and confirmed, and nothing new is taken', async () => {
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const handled: string[] = [];
    begin(async (ctx) => {
      begun.resolve();
      await held.promise;
      handled.push(ctx.message?.text ?? '');
    });
    const person = double.person();
    const inHand = person.send('in hand');
    await begun.promise;
    stop.abort();
    const later = person.send('later');
    held.resolve();
    await running;
    expect(handled).toEqual(['in hand']);
    expect(await isConfirmed(inHand)).toBe(true);
    expect(await isConfirmed(later)).toBe(false);
  });

  test('what is not finished in time stays with Telegram, and so does what waits behind it', async () => {
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const handled: string[] = [];
    const handler = async (ctx: Context) => {
      handled.push(ctx.message?.text ?? '');
      if (ctx.message?.text === 'stuck') {
        begun.resolve();
        await held.promise;
      }
    };
    const person = double.person();
    const done = person.send('done');
    const stuck = person.send('stuck');
    const behind = person.send('behind');
    begin(handler, { graceMs: 0 });
    await begun.promise;
    stop.abort();
    await running;
    expect(await isConfirmed(done)).toBe(true);
    expect(await isConfirmed(stuck)).toBe(false);
    held.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(handled).toEqual(['done', 'stuck']);

    begin(handler);
    await double.confirmed(behind);
    expect(handled).toEqual(['done', 'stuck', 'stuck', 'behind']);
  });

  test.each(['deleteWebhook', 'getMe', 'getUpdates'] as const)(
    '%s: what passes is waited out',
    async (method) => {
      for (const fault of ['reset', 'lost', { status: 502 }, { status: 429, retryAfter: 0 }] as const) {
        double.fault(method, fault);
      }
      const waits: number[] = [];
      begin(() => {}, { pause: async (ms) => void waits.push(ms) });
      await double.confirmed(double.person().send('hello'));
      expect(logged).not.toContain('1:test');
      expect(waits).toEqual([1000, 1000, 1000, 1000]);
    },
  );

  test('a stop is heard while Telegram is out of reach', async () => {
    const trying = Promise.withResolvers<void>();
    begin(() => {}, { pause: async () => trying.resolve() });
    const { root } = double;
    stop.abort();
    await running;
    const bot = new Bot('1:test', { client: { apiRoot: `${root}0`, fetch: client.fetch } });
    stop = new AbortController();
    running = receive({ bot, log: log(), stop: stop.signal, pause: async () => trying.resolve() });
    await trying.promise;
    stop.abort();
    await running;
  });

  test('a refused token and a second poller end it with one line', async () => {
    begin(() => {}, { token: '2:other' });
    await expect(running).rejects.toThrow(Refused);
    await expect(running).rejects.toThrow(/^BOT_TOKEN: [^\n]+$/);
    await expect(running).rejects.not.toThrow('2:other');

    let ready = 0;
    begin(() => {}, { ready: () => ready++ });
    await double.confirmed(double.person().send('hello'));
    await new Api('1:test', { apiRoot: double.root, fetch: client.fetch }).getUpdates();
    await expect(running).rejects.toThrow(/another program/);
    expect(ready).toBe(1);
  });
});

test.each([
  [{ update_id: 1, message: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
  [{ update_id: 1, callback_query: { from: { id: 6 }, message: { chat: { id: 5 } } } }, '5'],
  [{ update_id: 1, callback_query: { from: { id: 6 }, inline_message_id: 'x' } }, '6'],
  [{ update_id: 1, my_chat_member: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
])('the queue of an update', (update, key) => {
  expect(chatKey(update as never)).toBe(key);
});

describe('the transport', () => {
  const api = (patienceMs?: number) => {
    client = makeClient(patienceMs);
    return new Api('1:test', { apiRoot: double.root, fetch: client.fetch });
  };

  test('a call without an answer is given up; a poll is not', async () => {
    const { raw } = api(20);
    const poll = double.fault('getUpdates', 'hang');
    const updates = raw.getUpdates({});
    await poll.reached;
    double.fault('getMe', 'hang');
    const failed = await raw.getMe().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HttpError);
    expect((failed as HttpError).error).toMatchObject({ name: 'TimeoutError' });
    poll.release();
    expect(await updates).toEqual([]);
  });

  test('an abort ends the call at once, before it and in the middle of it', async () => {
    const { raw } = api();
    await expect(raw.getUpdates({}, AbortSignal.abort() as never)).rejects.toThrow(HttpError);
    const hold = double.fault('getUpdates', 'hang');
    const abort = new AbortController();
    const poll = raw.getUpdates({}, abort.signal as never);
    await hold.reached;
    abort.abort();
    await expect(poll).rejects.toThrow(HttpError);
  });

  test('connections that break, answers that are no JSON', async () => {
    const { raw } = api();
    for (const fault of ['reset', 'lost'] as const) {
      double.fault('getMe', fault);
      await expect(raw.getMe()).rejects.toThrow(HttpError);
    }
    expect((await raw.getMe()).is_bot).toBe(true);
    const server = createServer((_, response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(new Api('1:test', { apiRoot, fetch: client.fetch }).getMe()).rejects.toThrow(HttpError);
    server.close();
  });

  test('a file goes up as multipart', async () => {
    const got = Promise.withResolvers<[type: string | undefined, body: string]>();
    const server = createServer((request, response) => {
      void textOf(request).then((body) => {
        got.resolve([request.headers['content-type'], body]);
        response.end('{"ok":true,"result":{}}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const file = new InputFile(Buffer.from('content of the file'), 'a.txt');
    await new Api('1:test', { apiRoot, fetch: makeClient().fetch }).sendDocument(1, file, {
      caption: '说明',
    });
    const [type, body] = await got.promise;
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('content of the file');
    expect(body).toContain('说明');
    server.close();
    server.closeAllConnections();
  });
});

describe('sending', () => {
  const waits: number[] = [];
  const patient = (patienceMs?: number) => {
    waits.length = 0;
    client = makeClient(patienceMs);
    const api = new Api('1:test', { apiRoot: double.root, fetch: client.fetch });
    api.config.use(patience(async (ms) => void waits.push(ms)));
    return api;
  };

  test.each([
    ['429 that fits', { status: 429, retryAfter: 2 }, 2, [2000, 2000], true],
    ['429 that is too long', { status: 429, retryAfter: 7 }, 1, [], false],
    ['429 that adds up', { status: 429, retryAfter: 4 }, 2, [4000], false],
    ['500 twice', { status: 500 }, 2, [300, 1000], true],
    ['500 three times', { status: 500 }, 3, [300, 1000], false],
    ['a reset', 'reset', 2, [300, 1000], true],
    ['a refusal', { error: 400, description: 'Bad Request: no' }, 1, [], false],
  ] as const)('%s', async (_, fault, times, expected, arrives) => {
    const api = patient();
    double.fault('getMe', fault, { times });
    const outcome = await api.getMe().then(
      () => true,
      () => false,
    );
    expect(waits).toEqual(expected);
    expect(outcome).toBe(arrives);
  });

  test('a poll is not retried here, nor is a call that timed out', async () => {
    const api = patient(20);
    double.fault('getUpdates', { status: 500 });
    await expect(api.getUpdates()).rejects.toThrow(GrammyError);
    double.fault('getMe', 'hang', { times: 2 });
    await expect(api.getMe()).rejects.toThrow(HttpError);
    expect(waits).toEqual([]);
  });

  test('what is for good and what passes', () => {
    expect([400, 403, 404].map((code) => isPermanent(refusal(code, 'x')))).toEqual([true, true, true]);
    expect([429, 500, 502].map((code) => isPermanent(refusal(code, 'x')))).toEqual([false, false, false]);
    expect(isPermanent(new HttpError('x', new Error()))).toBe(false);
    expect(isPermanent(new Error('a save that failed'))).toBe(false);
  });

  test('edits, and where there is nothing to edit sends anew', async () => {
    const api = patient();
    const person = double.person();
    person.send('hi');
    const chat = person.user.id;
    const keyboard = { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] };
    const shown = () => person.messages.filter(({ from }) => from === 'bot');
    await deliver(api, chat, { text: '<b>one</b>', keyboard });
    const id = shown()[0]!.message_id;
    await deliver(api, chat, { text: 'two', keyboard }, id);
    await deliver(api, chat, { text: 'two', keyboard }, id);
    expect(shown().map(({ text }) => text)).toEqual(['two']);
    await deliver(api, chat, { text: 'three', keyboard }, 9999);
    for (const description of ["message can't be edited", 'MESSAGE_ID_INVALID']) {
      double.fault('editMessageText', { error: 400, description: `Bad Request: ${description}` });
      await deliver(api, chat, { text: description, keyboard }, id);
    }
    expect(shown()).toHaveLength(4);
    double.fault('editMessageText', { error: 400, description: "Bad Request: can't parse entities: x" });
    await expect(deliver(api, chat, { text: 'four', keyboard }, id)).rejects.toThrow(GrammyError);
    double.fault('sendMessage', { error: 403, description: 'Forbidden: bot was blocked by the user' });
    await expect(deliver(api, chat, { text: 'five', keyboard })).rejects.toThrow(GrammyError);
    expect(shown()).toHaveLength(4);
  });

  test('a press that cannot be acknowledged is logged and forgotten', async () => {
    const ctx = { answerCallbackQuery: () => Promise.reject(refusal(400, 'Bad Request: query is too old')) };
    await acknowledge(ctx as unknown as Context, log());
    expect(lines()).toHaveLength(1);
  });
});

test('no error takes the token, a payload or typed words into the log', async () => {
  const token = '123456789:AAH-abcdefghijklmnopqrstuvwxyz01234';
  const api = new Api(token, { apiRoot: 'http://127.0.0.1:1', fetch: client.fetch, sensitiveLogs: true });
  const network = await api.sendMessage(1, 'SECRET').catch((error: unknown) => error);
  const wrapped = Object.assign(new Error('SECRET'), { error: network });
  const bug = new SyntaxError('Unexpected token SECRET');
  bug.cause = new Error(`http://x/bot${token}/getMe`);
  for (const err of [
    network,
    wrapped,
    bug,
    refusal(400, 'Bad Request'),
    'SECRET',
    { text: 'SECRET' },
    null,
  ]) {
    log().error({ err }, 'failed');
  }
  expect(lines()).toHaveLength(7);
  for (const line of lines()) expect(JSON.parse(line)).toMatchObject({ msg: 'failed', level: 50 });
  expect(logged).not.toContain('SECRET');
  expect(logged).not.toContain('AAH-');
  expect(logged).toContain('ECONNREFUSED');
  log().error({ err: new HttpError('x', new DOMException('no answer', 'TimeoutError')) }, 'failed');
  expect(logged).toContain('"cause":"TimeoutError"');
});

function refusal(code: number, description: string): GrammyError {
  return new GrammyError('Call failed!', { ok: false, error_code: code, description }, 'sendMessage', {
    text: 'SECRET',
  });
}
