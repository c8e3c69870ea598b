import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Api, Bot, GrammyError, HttpError } from 'grammy';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { makeLog } from '../src/log.ts';
import { openStore } from '../src/store/open.ts';
import { StoreUnreachable } from '../src/store/store.ts';
import type { Store } from '../src/store/store.ts';
import { withinSharedPace } from '../src/telegram/shared-pace.ts';
import { makeClient } from '../src/telegram/client.ts';
import {
  isClosed,
  isPassing,
  isPermanent,
  MayHaveArrived,
  sendOnce,
  waitAsked,
} from '../src/telegram/faults.ts';
import { chatKey } from '../src/telegram/updates.ts';
import { makeLimit } from '../src/telegram/incoming-limit.ts';
import { Outage, watched } from '../src/telegram/outage.ts';
import { Pace, paced } from '../src/telegram/outgoing-pace.ts';
import { setProfile } from '../src/telegram/profile.ts';
import { receive } from '../src/telegram/receive.ts';
import { deliver } from '../src/telegram/send.ts';
import { Turns } from '../src/telegram/turns.ts';
import { Clock } from './support/clock.ts';

const refusal = (code: number, description = 'x', retry_after?: number) =>
  new GrammyError(
    'Call failed!',
    { ok: false, error_code: code, description, ...(retry_after && { parameters: { retry_after } }) },
    'sendMessage',
    {},
  );
const network = (code?: string) => new HttpError('x', Object.assign(new Error('x'), { code }));

describe('a failure of a call', () => {
  test.each<[what: string, error: unknown, kinds: string]>([
    ['a refusal', refusal(400), 'permanent'],
    ['a refusal of the chat', refusal(403), 'permanent closed'],
    ['too many requests', refusal(429), 'passing'],
    ['the last code that is no fault of theirs', refusal(499), 'permanent'],
    ['a fault of theirs', refusal(500), 'passing'],
    ['no answer', network(), 'passing'],
    ['one that may have arrived', new MayHaveArrived(network()), 'passing'],
    ['a fault of ours', new Error('x'), ''],
    ['nothing', undefined, ''],
  ])('%s is %j', (_, error, kinds) => {
    const all = [
      isPassing(error) && 'passing',
      isPermanent(error) && 'permanent',
      isClosed(error) && 'closed',
    ];
    expect(all.filter(Boolean).join(' ')).toBe(kinds);
  });

  test.each([
    'Bad Request: chat not found',
    'Bad Request: message thread not found',
    'Bad Request: TOPIC_CLOSED',
    'Bad Request: not enough rights to send text messages to the chat',
    'Bad Request: have no rights to send a message',
    'Bad Request: CHAT_WRITE_FORBIDDEN',
    'Bad Request: CHAT_RESTRICTED',
    'Bad Request: need administrator rights in the channel chat',
    'Bad Request: group chat was upgraded to a supergroup chat',
    'Bad Request: user is deactivated',
    'Bad Request: message to be replied not found',
  ])('%s says something of the chat', (description) => {
    expect(isClosed(refusal(400, description))).toBe(true);
  });

  test.each([
    'Bad Request: message is not modified',
    "Bad Request: can't parse entities",
    'Bad Request: message text is empty',
  ])('%s says something of what we sent', (description) => {
    expect(isClosed(refusal(400, description))).toBe(false);
  });

  test('tells how long to wait, in milliseconds, or does not', () => {
    expect(waitAsked(refusal(429, 'x', 7))).toBe(7000);
    expect(waitAsked(refusal(429))).toBeUndefined();
    expect(waitAsked(network())).toBeUndefined();
  });

  test.each<[what: string, error: unknown]>([
    ['a refusal', refusal(400)],
    ['too many requests', refusal(429)],
    ['a fault of ours', new Error('x')],
    ...[
      'ECONNREFUSED',
      'ENOTFOUND',
      'EAI_AGAIN',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'UND_ERR_CONNECT_TIMEOUT',
    ].map((code): [string, unknown] => [code, network(code)]),
  ])('after %s it is known that nothing arrived', async (_, error) => {
    await expect(sendOnce(() => Promise.reject(error))).rejects.toBe(error);
  });

  test.each<[what: string, error: unknown]>([
    ['a fault of theirs', refusal(500)],
    ['a connection that broke', network('ECONNRESET')],
    ['an answer that did not come', network()],
    ['a failure of no kind', new HttpError('x', undefined)],
  ])('after %s nobody knows', async (_, error) => {
    await expect(sendOnce(() => Promise.reject(error))).rejects.toMatchObject({
      name: 'MayHaveArrived',
      message: 'a message may have arrived',
      cause: error,
    });
  });

  test('what is sent is what was to be sent', async () => {
    expect(await sendOnce(() => Promise.resolve(5))).toBe(5);
  });
});

test('of one person twenty updates at once, one more each half second; the first too many is told apart', () => {
  let now = 1000;
  const limit = makeLimit(() => now);
  const hears = (count: number) => Array.from({ length: count }, () => limit(7));
  expect(new Set(hears(20))).toEqual(new Set(['within']));
  expect(hears(3)).toEqual(['first', 'beyond', 'beyond']);
  expect(limit(8)).toBe('within');
  now += 499;
  expect(limit(7)).toBe('beyond');
  now += 1;
  expect(hears(2)).toEqual(['within', 'beyond']);
  // Whole again, they are told anew.
  now += 20 * 500;
  expect(hears(21).slice(-2)).toEqual(['within', 'first']);
});

test('ten thousand others take nobody’s limit away; of more, those who wrote long ago are forgotten', () => {
  let now = 1000;
  const people = new Map();
  const limit = makeLimit(() => now, people);
  for (let n = 0; n < 21; n++) limit(7);
  for (let person = 8; person < 10_007; person++) limit(person);
  expect(limit(7)).toBe('beyond');
  // At this moment the others may send twenty again.
  now += 500;
  limit(20_001);
  expect(people.size).toBe(10_001);
  limit(20_002);
  expect([...people.keys()]).toEqual([7, 20_001, 20_002]);
  now += 20_000;
  limit(20_003);
  expect(people.size).toBe(4);
});

describe('turns', () => {
  test('one at a time in a chat, in order; chats side by side', async () => {
    const turns = new Turns();
    const events: string[] = [];
    const first = Promise.withResolvers<void>();
    const run = (name: string, until?: Promise<void>) => async () => {
      events.push(`${name} begins`);
      await until;
      events.push(`${name} ends`);
    };
    const all = [
      turns.take('a', run('a1', first.promise)),
      turns.take('a', run('a2')),
      turns.take('b', run('b1')),
    ];
    expect([turns.waiting('a'), turns.waiting('b'), turns.waiting('c')]).toEqual([2, 1, 0]);
    await all[2];
    expect(events).toEqual(['a1 begins', 'b1 begins', 'b1 ends']);
    expect(turns.waiting('b')).toBe(0);
    let idle = false;
    const end = turns.idle().then(() => (idle = true));
    await turn();
    expect(idle).toBe(false);
    first.resolve();
    await Promise.all(all);
    expect(events.slice(3)).toEqual(['a1 ends', 'a2 begins', 'a2 ends']);
    await end;
    await turns.idle();
    expect(turns.waiting('a')).toBe(0);
  });

  test('the chat in which the least waits is first', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const run = (name: string) => async () => void order.push(name);
    const all = ['a', 'a', 'a', 'b', 'b', 'c'].map((chat) => turns.take(chat, run(chat)));
    await Promise.all(all);
    // The first begins before anybody else is there.
    expect(order).toEqual(['a', 'c', 'a', 'a', 'b', 'b']);
  });

  test('begin together if they are alone in their chats', async () => {
    const turns = new Turns();
    const begun: string[] = [];
    const run = (name: string) => async () => void begun.push(name);
    const all = ['a', 'b', 'b', 'c', 'd'].map((chat) => turns.take(chat, run(chat)));
    await turn();
    expect(begun).toEqual(['a', 'c', 'd']);
    await Promise.all(all);
  });
});

test.each<[what: string, update: object, key: string]>([
  ['a message', { message: { chat: { id: 1 }, from: { id: 2 } } }, '1'],
  ['an edited one', { edited_message: { chat: { id: 3 } } }, '3'],
  ['a press under a message', { callback_query: { from: { id: 2 }, message: { chat: { id: 4 } } } }, '4'],
  ['a press under an inline result', { callback_query: { from: { id: 2 } } }, '2'],
  ['an inline query', { inline_query: { from: { id: 6 } } }, '6'],
  ['a change of membership', { my_chat_member: { chat: { id: 5 }, from: { id: 2 } } }, '5'],
  ['anything else', {}, '99'],
])('%s waits in the queue of its chat, or of its person', (_, update, key) => {
  expect(chatKey({ update_id: 99, ...update })).toBe(key);
});

describe('an outage', () => {
  let logged: { msg: string }[];
  let now: number;
  let outage: Outage;
  beforeEach(() => {
    logged = [];
    now = 0;
    const log = makeLog('debug', {
      write: (line: string) => void logged.push(JSON.parse(line) as { msg: string }),
    });
    outage = new Outage(log, () => now);
  });
  const messages = () => logged.map(({ msg }) => msg);

  test('is told when it begins, and when all that was held is done, with how long and how much', () => {
    outage.worked();
    outage.hold('early');
    outage.release('early');
    expect(logged).toEqual([]);
    outage.failed({ method: 'sendMessage', code: 502 });
    outage.failed({ method: 'sendMessage', code: 502 });
    expect(logged).toMatchObject([
      { msg: 'Telegram does not answer', method: 'sendMessage', code: 502, level: 40 },
    ]);
    for (const name of ['a', 'b', 'a']) outage.hold(name);
    expect(outage.waiting).toBe(2);
    now = 61_400;
    outage.worked();
    outage.release('a');
    outage.release('never held');
    expect(messages()).toEqual(['Telegram does not answer']);
    outage.failed({ method: 'sendMessage', code: 502 });
    outage.release('b');
    expect(messages()).toHaveLength(1);
    outage.worked();
    expect(logged.slice(1)).toMatchObject([{ msg: 'Telegram answers again', seconds: 61, held: 2 }]);
    outage.worked();
    outage.failed({ method: 'getUpdates', code: 500 });
    outage.worked();
    expect(logged.slice(2)).toMatchObject([{ code: 500 }, { seconds: 0, held: 0 }]);
  });

  test('is what does not answer or answers with a fault of theirs, and no call that was given up here', async () => {
    const call = (outcome: () => Promise<unknown>, signal?: AbortSignal) =>
      watched(outage)(outcome as never, 'getMe', {}, signal as never);
    await call(() => Promise.resolve({ ok: false, error_code: 400 }));
    await expect(call(() => Promise.reject(network()), AbortSignal.abort())).rejects.toThrow(HttpError);
    await expect(call(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(logged).toEqual([]);
    await call(() => Promise.resolve({ ok: false, error_code: 500 }));
    expect(messages()).toEqual(['Telegram does not answer']);
    expect(await call(() => Promise.resolve({ ok: true, result: 5 }))).toMatchObject({ result: 5 });
    expect(messages()).toHaveLength(2);
    await expect(call(() => Promise.reject(network()))).rejects.toThrow(HttpError);
    expect(messages()).toHaveLength(3);
  });
});

describe('every call passes the pace', () => {
  let clock: Clock;
  let call: (method: string, payload: object, answer?: object) => Promise<{ ok: boolean }>;
  beforeEach(() => {
    clock = new Clock(0);
    const pace = new Pace({ ...clock.machine, heldUp: new Set() });
    call = (method, payload, answer = { ok: true }) =>
      paced(pace)((async () => answer) as never, method as never, payload as never);
  });

  test('a message waits for its chat’s turn, and is told when, as Telegram would; another call does not', async () => {
    for (const method of ['sendMessage', 'editMessageText']) {
      for (let n = 0; n < 5; n++) {
        expect(await call(method, { chat_id: 7 })).toEqual({ ok: true });
        clock.now += 40;
      }
    }
    expect(await call('sendMessage', { chat_id: 7 })).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: held back here',
      parameters: { retry_after: 0.6 },
    });
    for (const method of ['deleteMessage', 'resendMessage', 'getUpdates'])
      expect(await call(method, { chat_id: 7 })).toEqual({ ok: true });
    expect(await call('sendMessage', { chat_id: '@name' })).toEqual({ ok: true });
  });

  test('Telegram’s own 429 is remembered as long as it says, or a second', async () => {
    const refused = { ok: false, error_code: 429, parameters: { retry_after: 3 } };
    expect(await call('deleteMessage', { chat_id: 7 }, refused)).toBe(refused);
    expect(await call('deleteMessage', { chat_id: 7 })).toMatchObject({ parameters: { retry_after: 3 } });
    expect(await call('deleteMessage', { chat_id: 8 })).toEqual({ ok: true });
    expect(await call('getUpdates', {})).toEqual({ ok: true });
    clock.now += 3000;
    await call('getMe', {}, { ok: false, error_code: 429 });
    expect(await call('getMe', {})).toMatchObject({ parameters: { retry_after: 1 } });
    clock.now += 1000;
    await call('getMe', {}, { ok: false, error_code: 400, parameters: { retry_after: 3 } });
    await call('getMe', {}, { ok: true, error_code: 429 });
    expect(await call('getMe', {})).toEqual({ ok: true });
  });
});

describe('all processes of a store share one budget of messages', () => {
  const taken: unknown[] = [];
  const call = async (method: string, takeTurn: () => Promise<number | undefined>) => {
    taken.length = 0;
    const store = { takeTurn: (...what: unknown[]) => (taken.push(what), takeTurn()) } as unknown as Store;
    return withinSharedPace(store)((async () => ({ ok: true })) as never, method as never, {} as never);
  };

  test.each(['sendMessage', 'editMessageText', 'copyMessage', 'forwardMessage'])(
    '%s takes a turn',
    async (method) => {
      expect(await call(method, async () => 0)).toEqual({ ok: true });
      expect(taken).toEqual([['messages', 25, 2000]]);
    },
  );

  test.each(['getMe', 'resendMessage', 'answerCallbackQuery'])('%s does not', async (method) => {
    expect(await call(method, async () => undefined)).toEqual({ ok: true });
    expect(taken).toEqual([]);
  });

  test('where there is none soon the answer is Telegram’s own; where the store is away nobody waits', async () => {
    expect(await call('sendMessage', async () => undefined)).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: held back here',
      parameters: { retry_after: 2 },
    });
    expect(await call('sendMessage', () => Promise.reject(new StoreUnreachable()))).toEqual({ ok: true });
  });
});

describe('what Telegram shows of the bot', () => {
  const commands = [{ command: 'start', description: 'Start' }];
  const groupCommands = [{ command: 'top', description: 'Top up' }];
  const profile = { name: 'Bot', description: 'Long', shortDescription: 'Short', commands, groupCommands };
  let telegram: Telegram;
  let store: Store;
  let folder: string;
  let logged: string[];
  let waits: number[];
  const stop = () => new AbortController();
  const set = (profiles: Parameters<typeof setProfile>[3], ended = stop()) =>
    setProfile(
      new Api(telegram.token, { apiRoot: telegram.root }),
      store,
      makeLog('debug', { write: (line: string) => void logged.push(line) }),
      profiles,
      { pause: async (ms) => void waits.push(ms) },
      ended.signal,
    );
  beforeEach(async () => {
    [logged, waits] = [[], []];
    telegram = await startTelegram();
    folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const database = { file: join(folder, 'bot.sqlite') };
    store = await openStore({ database, keyFile: join(folder, 'key'), now: Date.now, notice: () => {} });
  });
  afterEach(async () => {
    await store.close();
    await telegram.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is set in each language, and again only where it changed', async () => {
    await set({ '': profile, nl: profile });
    const own = telegram.calls.slice(0, 5).map(({ method, parameters }) => [method, parameters]);
    expect(own).toEqual([
      ['setMyCommands', { commands, scope: { type: 'all_private_chats' } }],
      ['setMyCommands', { commands: groupCommands, scope: { type: 'all_group_chats' } }],
      ['setMyDescription', { description: 'Long' }],
      ['setMyShortDescription', { short_description: 'Short' }],
      ['setMyName', { name: 'Bot' }],
    ]);
    expect(telegram.calls.slice(5).map(({ parameters }) => parameters['language_code'])).toEqual(
      Array(5).fill('nl'),
    );
    telegram.calls.length = 0;
    await set({ '': profile, nl: { ...profile, name: 'Other' }, fr: profile });
    expect(telegram.calls.map(({ parameters }) => parameters['language_code'])).toEqual([
      ...Array<string>(5).fill('nl'),
      ...Array<string>(5).fill('fr'),
    ]);
    expect([logged, waits]).toEqual([[], []]);
  });

  test('what is refused is a warning, and the next language is set', async () => {
    telegram.fault('setMyName', { error: 400, description: 'Bad Request: no' });
    await set({ '': profile, nl: profile });
    expect(telegram.calls).toHaveLength(10);
    expect(logged.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 40, language: '', msg: 'profile not set' },
    ]);
    telegram.calls.length = 0;
    await set({ '': profile, nl: profile });
    expect(telegram.calls).toHaveLength(5);
  });

  test('what fails for a passing reason is tried again, when Telegram says or in a minute, until the stop', async () => {
    telegram.fault('setMyName', { status: 429, retryAfter: 7 });
    telegram.fault('setMyName', { status: 500 });
    await set({ '': profile });
    expect([waits, telegram.calls.length]).toEqual([[7000, 60_000], 15]);
    telegram.fault('setMyCommands', { status: 500 });
    const ended = stop();
    ended.abort();
    telegram.calls.length = 0;
    await set({ fr: profile, nl: profile }, ended);
    expect(telegram.calls).toHaveLength(1);
  });
});

test('asked while Telegram is out of reach, the wait doubles, up to a quarter of a minute', async () => {
  const telegram = await startTelegram();
  telegram.fault('deleteWebhook', { status: 500 }, { times: 6 });
  const waits: number[] = [];
  const stop = new AbortController();
  const confirm = await receive({
    bot: new Bot(telegram.token, { client: { apiRoot: telegram.root } }),
    accept: async () => {},
    log: makeLog('silent'),
    clock: { pause: async (ms) => void waits.push(ms) },
    stop: stop.signal,
    ready: async () => stop.abort(),
  });
  await confirm();
  expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  await telegram.close();
});

test('the time is Telegram’s, as its answers tell it; a difference of seconds is none', async () => {
  const machine = Date.parse('2026-11-25T12:00:00Z');
  let theirs: number | undefined;
  const server = createServer((_, response) => {
    response.sendDate = false;
    if (theirs !== undefined) response.setHeader('date', new Date(theirs).toUTCString());
    response.end('{"ok":true,"result":true}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = makeClient({ ...systemClock, now: () => machine });
  const api = new Api('1:test', { apiRoot: `http://127.0.0.1:${port}`, fetch: client.fetch });
  const offAfter = async (ms: number | undefined) => {
    theirs = ms === undefined ? undefined : machine + ms;
    await api.deleteWebhook();
    return client.now() - machine;
  };
  expect(client.now()).toBe(machine);
  expect(await offAfter(undefined)).toBe(0);
  expect(await offAfter(10_000)).toBe(0);
  expect(await offAfter(-60_000)).toBe(-60_000);
  expect(await offAfter(-55_000)).toBe(-60_000);
  expect(await offAfter(undefined)).toBe(-60_000);
  expect(await offAfter(0)).toBe(0);
  expect(await offAfter(11_000)).toBe(11_000);
  await client.close();
  server.close();
});

describe('a message', () => {
  let telegram: Telegram;
  let client: ReturnType<typeof makeClient>;
  beforeEach(async () => {
    telegram = await startTelegram();
    client = makeClient();
  });
  afterEach(async () => {
    await client.close();
    await telegram.close();
  });

  test('answers another, stands in a topic and comes without a sound, if it is to', async () => {
    const api = new Api(telegram.token, { apiRoot: telegram.root, fetch: client.fetch });
    const person = telegram.person();
    person.send('hi');
    const chat = person.user.id;
    const id = person.messages[0]!.message_id;
    await deliver(api, chat, { text: '<b>x</b>' });
    await deliver(api, chat, { text: 'x', replyTo: id, silent: true });
    expect(telegram.calls.map(({ parameters }) => parameters)).toEqual([
      { chat_id: chat, text: '<b>x</b>', parse_mode: 'HTML', link_preview_options: { is_disabled: true } },
      {
        chat_id: chat,
        text: 'x',
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_parameters: { message_id: id, allow_sending_without_reply: true },
        disable_notification: true,
      },
    ]);
    telegram.calls.length = 0;
    await deliver(api, chat, { text: 'x', thread: 3 }).catch(() => {});
    expect(telegram.calls[0]?.parameters).toMatchObject({ message_thread_id: 3 });
  });
});
