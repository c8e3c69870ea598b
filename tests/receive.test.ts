import { getEventListeners } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { Api, Bot, GrammyError, HttpError, InputFile } from 'grammy';
import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../src/clock.ts';
import type { Pause } from '../src/clock.ts';
import { makeLog } from '../src/log.ts';
import { direct, makeClient } from '../src/telegram/client.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { isClosed, isPassing, isPermanent, MayHaveArrived } from '../src/telegram/faults.ts';
import { Inbox } from '../src/telegram/inbox.ts';
import { chatKey } from '../src/telegram/updates.ts';
import { Outage } from '../src/telegram/outage.ts';
import { setProfile } from '../src/telegram/profile.ts';
import { receive, BotRefused } from '../src/telegram/receive.ts';
import { acknowledge, deliver, probe } from '../src/telegram/send.ts';
import { Turns } from '../src/telegram/turns.ts';
import { Clock } from './support/clock.ts';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';

let double: Telegram;
let logged: string;
let stop: AbortController;
let running: Promise<void>;
let client: ReturnType<typeof makeClient>;
let clock: Clock;
let store: Store;
let folder: string;
let inbox: Inbox<Context>;
const log = () => makeLog('debug', { write: (line: string) => void (logged += line) });
const lines = () => logged.split('\n').filter(Boolean);

beforeEach(async () => {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'receive-'));
  clock = new Clock(Date.parse('2026-11-25T12:00:00Z'));
  double = await startTelegram({ now: () => clock.now });
  store = await openStore({
    database: { file: join(folder, 'bot.sqlite') },
    keyFile: join(folder, 'key'),
    now: () => clock.now,
    notice: () => {},
  });
  logged = '';
  running = Promise.resolve();
  client = makeClient(clock.machine);
});
afterEach(async () => {
  stop?.abort();
  await running.catch(() => {});
  await client.close();
  await double.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

type Options = {
  token?: string;
  root?: string;
  pause?: Pause;
  ready?: () => Promise<void>;
  graceMs?: number;
  /** Tells the person something. */
  tell?: (what: string) => Promise<void>;
};

const said: string[] = [];

/** A bot of one handler, receiving from the double. */
function begin(handler: (ctx: Context) => unknown, options: Options = {}): void {
  const { token = '1:test', root = double.root, pause = clock.pause, graceMs = 8000 } = options;
  const { tell = async (what: string) => void said.push(what) } = options;
  const bot = new Bot(token, { client: { apiRoot: root, fetch: client.fetch } });
  bot.api.config.use(direct(client.fetch, `${root}/bot${token}`));
  bot.use(async (ctx) => void (await handler(ctx)));
  said.length = 0;
  const abort = new AbortController();
  stop = abort;
  const time = { ...clock.machine, pause };
  const taken = new Inbox({
    mayPark: true,
    bot,
    store,
    log: log(),
    clock: time,
    outage: new Outage(log(), time.now),
    stop: stop.signal,
    excess: () => tell('too much'),
    broken: () => tell('broken'),
  });
  inbox = taken;
  const work = async () => {
    let loop: Promise<void> | undefined;
    const confirm = await receive({
      bot,
      accept: (update, more) => taken.accept(update, more),
      log: log(),
      clock: time,
      stop: abort.signal,
      ready: async () => {
        await taken.resume();
        loop = taken.run();
        await options.ready?.();
      },
    });
    await Promise.race([taken.idle(), new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    taken.close();
    await confirm();
    await loop;
  };
  running = work();
  running.catch(() => {});
}

/** Resolves when `holds`, or after a while of real time. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds() && looks < 1000; looks++)
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(holds()).toBe(true);
}

/** A second passes every millisecond, until the end is called. */
function letTimeRun(): () => void {
  const timer = setInterval(() => (clock.now += 1000), 1);
  return () => clearInterval(timer);
}

/** The row of what is done with is removed within a second. */
async function expectNoneParked(): Promise<void> {
  await until(() => inbox.busy === 0);
  let left = -1;
  for (let looks = 0; left !== 0 && looks < 100; looks++) {
    clock.now += 1000;
    await new Promise((resolve) => setTimeout(resolve, 1));
    left = (await store.waiting('parked')).all;
  }
  expect(left).toBe(0);
}

/** Has it been confirmed by now? Looked at after the microtasks that are due. */
async function isConfirmed(update: number): Promise<boolean> {
  return Promise.race([
    double.confirmed(update).then(() => true),
    new Promise<false>((resolve) => setImmediate(resolve, false)),
  ]);
}

describe('receiving', () => {
  test('what is put aside at the moment when it is parked for taking long keeps its row', async () => {
    const withChat = store.withChat.bind(store);
    const rows = { written: Promise.resolve() };
    store.withChat = async (key, fn) => {
      if (key === 'parked') await rows.written;
      return withChat(key, fn);
    };
    let tries = 0;
    let fail: ((error: Error) => void) | undefined;
    begin(async () => {
      if (tries++ === 0) await new Promise((_, reject) => (fail = reject));
    });
    double.person().send('hello');
    await until(() => fail !== undefined);
    const { promise, resolve: write } = Promise.withResolvers<void>();
    rows.written = promise;
    // The row of the failure is being written when the second is over after which it is parked.
    fail!(new HttpError('away', new Error('reset')));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    clock.now += 1000;
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    write();
    const end = letTimeRun();
    await until(() => tries === 2);
    end();
  });

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
    // The next poll, which carries the offset, has been made.
    const polls = () => double.calls.filter(({ method }) => method === 'getUpdates').length;
    const before = polls();
    await until(() => polls() > before);
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

  test('a fault of ours: tried three times with what came, said, and the queue goes on', async () => {
    let tries = 0;
    begin((ctx) => {
      if (ctx.message?.text === 'next') return;
      if (ctx.message?.text === 'SECRET words') tries++;
      throw new Error('bug');
    });
    const end = letTimeRun();
    const person = double.person();
    const bad = person.send('SECRET words');
    const next = person.send('next');
    await double.confirmed(bad);
    await double.confirmed(next);
    await until(() => tries === 3);
    end();
    expect(said).toEqual(['broken']);
    expect(lines()).toHaveLength(3);
    expect(logged).not.toContain('SECRET');
  });

  test('a refusal for good is tried once', async () => {
    let tries = 0;
    begin(() => {
      tries++;
      throw refusal(403, 'Forbidden: bot was blocked by the user');
    });
    await double.confirmed(double.person().send('hello'));
    expect(tries).toBe(1);
    expect(said).toEqual([]);
  });

  test('a fault that passes: put into a row, others go on, tried until it is done', async () => {
    let away = true;
    const handled: string[] = [];
    begin((ctx) => {
      if (away && ctx.message?.text === 'SECRET') throw new HttpError('network', new Error());
      handled.push(ctx.message?.text ?? '');
    });
    const person = double.person();
    await double.confirmed(person.send('SECRET'));
    await double.confirmed(person.send('next'));
    expect(handled).toEqual(['next']);
    for (let tries = 0; tries < 5; tries++) clock.now += 60_000;
    away = false;
    clock.now += 60_000;
    await until(() => handled.length === 2);
    await expectNoneParked();
    expect(logged).not.toContain('SECRET');
  });

  test('it is tried again after a second, two, four …, half a minute at most', async () => {
    let looks = 0;
    const tried: number[] = [];
    const begun = clock.now;
    begin(
      () => {
        tried.push((clock.now - begun) / 1000);
        throw new HttpError('away', new Error('reset'));
      },
      {
        pause: (ms, until) => {
          if (ms === 1000) looks++;
          return clock.pause(ms, until);
        },
      },
    );
    double.person().send('hello');
    await until(() => tried.length === 1);
    for (let second = 1; second <= 92; second++) {
      await until(() => inbox.busy === 0 && looks === second);
      clock.now += 1000;
    }
    await until(() => inbox.busy === 0 && tried.length === 8);
    expect(tried).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  test('what no row can be made for stays with Telegram, and is tried here until it is done', async () => {
    const withChat = store.withChat.bind(store);
    let isAway = false;
    store.withChat = async (key, fn) => {
      if (key === 'parked' && isAway) throw new Error('away');
      return withChat(key, fn);
    };
    let tries = 0;
    begin(() => {
      if (++tries < 3) throw new HttpError('away', new Error('reset'));
    });
    await until(() => double.calls.some(({ method }) => method === 'getUpdates'));
    isAway = true;
    const update = double.person().send('hello');
    await until(() => logged.includes('updates not parked'));
    expect(await isConfirmed(update)).toBe(false);
    const end = letTimeRun();
    await double.confirmed(update);
    isAway = false;
    end();
    expect(tries).toBe(3);
  });

  test('the row of what took long is gone a second after it is done, and it is not handled again', async () => {
    const held = Promise.withResolvers<void>();
    let handled = 0;
    begin(async () => {
      handled++;
      await held.promise;
    });
    const update = double.person().send('slow');
    await until(() => handled === 1);
    clock.now += 1000;
    await double.confirmed(update);
    expect(await store.waiting('parked')).toEqual({ all: 1, due: 0 });
    held.resolve();
    await until(() => inbox.busy === 0);
    clock.now += 1000;
    await vi.waitFor(async () => expect((await store.waiting('parked')).all).toBe(0), { interval: 1 });
    expect(handled).toBe(1);
  });

  test('who cannot be told that something went wrong, or was too much, holds nothing up', async () => {
    begin(
      (ctx) => {
        if (ctx.message?.text === 'bad') throw new Error('bug');
      },
      { tell: () => Promise.reject(new Error('blocked')) },
    );
    const flooder = double.person();
    for (let n = 0; n < 30; n++) flooder.send('flood');
    await double.confirmed(double.person().send('quiet'));
    const end = letTimeRun();
    double.person().send('bad');
    await until(() => logged.match(/not told/g)?.length === 2);
    end();
    const logs = lines().map((line) => JSON.parse(line) as { msg: string; err?: object });
    expect(logs.filter(({ msg }) => msg === 'update failed')).toHaveLength(3);
    expect(logs.filter(({ msg, err }) => msg === 'not told' && err)).toHaveLength(2);
  });

  test('what takes long is put into a row, so that the window moves on; after a kill it is there', async () => {
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const handled: string[] = [];
    begin(async (ctx) => {
      begun.resolve();
      if (ctx.message?.text === 'slow') await held.promise;
      handled.push(ctx.message?.text ?? '');
    });
    const person = double.person();
    const slow = person.send('slow');
    const behind = person.send('behind');
    await begun.promise;
    clock.now += 1000;
    await Promise.all([slow, behind].map((update) => double.confirmed(update)));
    expect(handled).toEqual([]);
    // Killed: nothing of this process goes on, and another one takes up what it left.
    stop.abort();
    inbox.close();
    clock.now += 30_000;
    begin((ctx) => handled.push(ctx.message?.text ?? ''));
    await until(() => handled.length === 2);
    expect(handled).toEqual(['slow', 'behind']);
    await expectNoneParked();
    held.resolve();
  });

  test('one person who floods is answered twenty times and told once; others are not held up', async () => {
    const handled: string[] = [];
    const flooder = double.person();
    for (let n = 0; n < 500; n++) flooder.send('flood');
    const quiet = double.person();
    const asked = quiet.send('quiet');
    begin((ctx) => handled.push(ctx.message?.text ?? ''));
    await double.confirmed(asked);
    await until(() => inbox.busy === 0);
    expect(handled.filter((text) => text === 'flood')).toHaveLength(20);
    expect(handled.filter((text) => text === 'quiet')).toHaveLength(1);
    expect(said).toEqual(['too much']);
    expect(lines().map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'too much from one person',
    ]);
    // As fast as a hand for as long as one likes.
    for (let n = 0; n < 60; n++) {
      clock.now += 1000;
      await double.confirmed(flooder.send('slowly'));
    }
    expect(handled.filter((text) => text === 'slowly')).toHaveLength(60);
  });

  /** An update as Telegram would bring it, of a group in which everybody talks. */
  const talk = (id: number) =>
    ({
      update_id: id,
      message: { message_id: id, date: 0, chat: { id: -5, type: 'group' }, from: { id }, text: `${id}` },
    }) as Update;

  const ofBert = (id: number) =>
    ({
      update_id: id,
      message: { message_id: id, date: 0, chat: { id: 9, type: 'private' }, from: { id: 9 }, text: `${id}` },
    }) as Update;

  test('an update that comes again while it is in hand is handled once', async () => {
    const held = Promise.withResolvers<void>();
    let handled = 0;
    begin(async () => {
      handled++;
      await held.promise;
    });
    await until(() => double.calls.some(({ method }) => method === 'getUpdates'));
    const first = inbox.accept(talk(1));
    expect(inbox.accept(talk(1))).toBe(first);
    held.resolve();
    await first;
    await until(() => inbox.busy === 0);
    expect(handled).toBe(1);
  });

  test.each([
    ['a group that talks on while it is held up', (id: number) => talk(id)],
    ['one person who presses on while nothing comes back', (id: number) => ofBert(id)],
  ])('of %s, a hundred wait; what is more is let go, and said once', async (_, one) => {
    const held = Promise.withResolvers<void>();
    const handled: string[] = [];
    begin(async (ctx) => {
      await held.promise;
      handled.push(ctx.message!.text!);
    });
    await until(() => double.calls.some(({ method }) => method === 'getUpdates'));
    const accept = (id: number) => {
      // As fast as a hand can.
      clock.now += 500;
      return inbox.accept(one(id));
    };
    const all = Array.from({ length: 130 }, (__, n) => accept(n + 1));
    expect(said).toEqual(['too much']);
    held.resolve();
    await Promise.all(all);
    await until(() => inbox.busy === 0);
    await accept(131);
    expect(handled).toEqual([...Array.from({ length: 100 }, (__, n) => `${n + 1}`), '131']);
    expect(said).toEqual(['too much']);
    expect(lines().filter((line) => line.includes('too much waits in one chat'))).toHaveLength(1);
  });

  test('a press that waits for its turn is acknowledged after a second; one that is being handled, and a message, are not', async () => {
    const held = Promise.withResolvers<void>();
    const begun: string[] = [];
    begin(async (ctx) => {
      begun.push(ctx.callbackQuery?.data ?? '');
      await held.promise;
    });
    await until(() => double.calls.some(({ method }) => method === 'getUpdates'));
    const press = (id: number) =>
      ({
        update_id: id,
        callback_query: { id: `${id}`, from: { id: 9 }, message: talk(1).message, data: `press ${id}` },
      }) as unknown as Update;
    const all = [press(1), press(2), talk(3)].map((update) => inbox.accept(update));
    await until(() => begun.length === 1);
    clock.now += 999;
    const acknowledged = () =>
      double.calls
        .filter(({ method }) => method === 'answerCallbackQuery')
        .map(({ parameters }) => parameters['callback_query_id']);
    await new Promise(setImmediate);
    expect(acknowledged()).toEqual([]);
    clock.now += 1;
    await until(() => acknowledged().length > 0);
    held.resolve();
    await Promise.all(all);
    await until(() => inbox.busy === 0);
    expect(acknowledged()).toEqual(['2']);
    expect(begun).toEqual(['press 1', 'press 2', '']);
  });

  test('what was put aside cannot be read for a while: it is logged, and looked for again', async () => {
    begin(() => {});
    await until(() => double.calls.some(({ method }) => method === 'getUpdates'));
    const claim = store.claimDue.bind(store);
    let asked = 0;
    store.claimDue = (...args) => (asked++ ? claim(...args) : Promise.reject(new Error('away')));
    const end = letTimeRun();
    await until(() => asked > 2);
    end();
    expect(lines().map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['parked not read']);
  });

  test('while Telegram has more, nobody waits for what takes long: not even a second', async () => {
    const held = Promise.withResolvers<void>();
    const handled: string[] = [];
    const sent = Array.from({ length: 10 }, () => double.person()).map((one) => {
      for (let n = 0; n < 19; n++) one.send('slow');
      return one.send('slow');
    });
    const quiet = double.person().send('quiet');
    begin(async (ctx) => {
      if (ctx.message?.text === 'slow') await held.promise;
      handled.push(ctx.message?.text ?? '');
    });
    await until(() => handled.length === 1);
    expect(handled).toEqual(['quiet']);
    await double.confirmed(sent[8]!);
    held.resolve();
    await double.confirmed(quiet);
    await until(() => handled.length === 201);
    await expectNoneParked();
  });

  test('one queue per chat; of those that wait, the chat with the least waiting is first', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const held = Promise.withResolvers<void>();
    const take = (chat: string, what: string) => turns.take(chat, async () => void order.push(what));
    const all = [turns.take('first', () => held.promise), take('many', 'm1'), take('many', 'm2')];
    all.push(take('few', 'f1'), take('many', 'm3'), take('first', 'behind'));
    expect([turns.waiting('first'), turns.waiting('many'), turns.waiting('none')]).toEqual([2, 3, 0]);
    await Promise.all(all.slice(1, 5));
    expect(order).toEqual(['f1', 'm1', 'm2', 'm3']);
    held.resolve();
    await turns.idle();
    expect(order.at(-1)).toBe('behind');
    expect(turns.waiting('first')).toBe(0);
  });

  test('a crash while an update was handled: alone the next time, and after a second crash not at all', async () => {
    const handled: string[] = [];
    const crash = async () => {
      await inbox.crashed();
      stop.abort();
      inbox.close();
      await running;
    };
    const hang = async (ctx: Context) => {
      handled.push(ctx.message?.text ?? '');
      await new Promise(() => {});
    };
    const poison = double.person().send('poison');
    const innocent = double.person().send('innocent');
    begin(hang, { graceMs: 0 });
    await until(() => handled.length === 2);
    await crash();
    begin(hang, { graceMs: 0 });
    await until(() => handled.length === 3);
    expect(handled[2]).toBe('poison');
    await crash();
    begin((ctx) => handled.push(ctx.message?.text ?? ''));
    await Promise.all([poison, innocent].map((update) => double.confirmed(update)));
    expect(handled.slice(3)).toEqual(['innocent']);
    expect(logged).toContain('crashed twice');
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
      for (const fault of ['reset', 'lost', { status: 502 }, { status: 429, retryAfter: 7 }] as const) {
        double.fault(method, fault);
      }
      begin(() => {});
      const update = double.person().send('hello');
      const begun = clock.now;
      const end = letTimeRun();
      await double.confirmed(update);
      end();
      expect(logged).not.toContain('1:test');
      // A second, two, four, then as long as Telegram asks.
      expect(clock.now - begun).toBeGreaterThanOrEqual(14_000);
    },
  );

  test('a stop is heard while Telegram is out of reach', async () => {
    const trying = Promise.withResolvers<void>();
    begin(() => {}, { pause: async () => trying.resolve() });
    stop.abort();
    await running;
    begin(() => {}, { root: `${double.root}0`, pause: async () => trying.resolve() });
    await trying.promise;
    stop.abort();
    await running;
  });

  test('a refused token, and another poller at the start, end it with one line', async () => {
    begin(() => {}, { token: '2:other' });
    await expect(running).rejects.toThrow(BotRefused);
    await expect(running).rejects.toThrow(/^BOT_TOKEN: [^\n]+$/);
    await expect(running).rejects.not.toThrow('2:other');

    let ready = 0;
    double.fault('getUpdates', {
      error: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    begin(() => {}, { ready: async () => void ready++ });
    await expect(running).rejects.toThrow(/another program/);
    expect(ready).toBe(1);
  });

  test.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
    [409, 'Conflict: terminated by other getUpdates request'],
  ])('%i after it has polled is waited out, with one line', async (error, description) => {
    begin(() => {});
    await double.confirmed(double.person().send('hello'));
    double.fault('getUpdates', { error, description }, { times: 4 });
    double.person().send('wakes the poll');
    const end = letTimeRun();
    await double.confirmed(double.person().send('hello again'));
    end();
    expect(lines().filter((line) => line.includes('refuses to be asked'))).toHaveLength(1);
  });
});

test.each([
  [{ update_id: 1, message: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
  [{ update_id: 1, callback_query: { from: { id: 6 }, message: { chat: { id: 5 } } } }, '5'],
  [{ update_id: 1, callback_query: { from: { id: 6 }, inline_message_id: 'x' } }, '6'],
  [{ update_id: 1, my_chat_member: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
  [{ update_id: 1, callback_query: { id: 'no message, nobody' } }, '1'],
])('the queue of an update', (update, key) => {
  expect(chatKey(update as never)).toBe(key);
});

/** Returns the address at which a server listens from now on. */
async function rootOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the transport', () => {
  const api = (callMs = 8000) => {
    // A call's own limit, as short as the test wants; its clock stands still.
    client = makeClient({ ...systemClock, after: (_, then) => systemClock.after(callMs, then) });
    const api = new Api('1:test', { apiRoot: double.root, fetch: client.fetch });
    api.config.use(direct(client.fetch, `${double.root}/bot1:test`));
    return api;
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
    const apiRoot = await rootOf(server);
    await expect(new Api('1:test', { apiRoot, fetch: client.fetch }).getMe()).rejects.toThrow(HttpError);
    server.close();
  });

  test('what has ended leaves neither a timer nor a listener; a poll has no timer', async () => {
    let [begun, cancelled] = [0, 0];
    const after = () => {
      begun++;
      return () => void cancelled++;
    };
    client = makeClient({ ...systemClock, after });
    const { signal } = new AbortController();
    const call = (method: string) =>
      client.fetch(`${double.root}/bot1:test/${method}`, { method: 'POST', headers: {}, body: '', signal });
    await (await call('getMe')).json();
    expect([begun, cancelled, getEventListeners(signal, 'abort').length]).toEqual([1, 1, 0]);
    double.fault('getMe', 'reset');
    await expect(call('getMe')).rejects.toThrow();
    expect([begun, cancelled, getEventListeners(signal, 'abort').length]).toEqual([2, 2, 0]);
    const hold = double.fault('getUpdates', 'hang');
    const poll = call('getUpdates');
    await hold.reached;
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    hold.release();
    await poll;
    expect([begun, cancelled, getEventListeners(signal, 'abort').length]).toEqual([2, 2, 0]);
  });

  test('a call that is aborted before it begins is not made', async () => {
    const { raw } = api();
    const error: unknown = await raw.getMe(AbortSignal.abort() as never).catch((reason: unknown) => reason);
    expect((error as HttpError).message).toBe("Network request for 'getMe' failed!");
    expect((error as HttpError).error).toMatchObject({ name: 'AbortError', message: 'aborted' });
    await raw.getMe();
    expect(double.calls.map(({ method }) => method)).toEqual(['getMe']);
  });

  test('closed, it makes no more calls, and ends those that hang', async () => {
    const { raw } = api();
    const holds = [double.fault('getUpdates', 'hang'), double.fault('getMe', 'hang')];
    const calls = [raw.getUpdates({}), raw.getMe()].map((call) => call.catch((error: unknown) => error));
    await Promise.all(holds.map(({ reached }) => reached));
    await client.close();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(HttpError);
    await expect(raw.getMe()).rejects.toThrow(HttpError);
  });

  test('what is sent is JSON, and says so; only what has a file goes grammY’s way', async () => {
    const got: [type: string | undefined, body: string][] = [];
    const server = createServer((request, response) => {
      void textOf(request).then((body) => {
        got.push([request.headers['content-type'], body]);
        response.end('{"ok":true,"result":{}}');
      });
    });
    const root = await rootOf(server);
    const send = direct(client.fetch, root);
    const previous = vi.fn(async () => ({ ok: true, result: 'grammY' }));
    const file = new InputFile(Buffer.from('x'), 'a.txt');
    expect(await send(previous as never, 'sendDocument', { chat_id: 1, document: file })).toMatchObject({
      result: 'grammY',
    });
    expect(got).toEqual([]);
    await send(previous as never, 'sendMessage', { chat_id: 1, text: 'x' });
    expect(previous).toHaveBeenCalledTimes(1);
    expect(got).toEqual([['application/json', '{"chat_id":1,"text":"x"}']]);
    server.close();
    server.closeAllConnections();
  });

  test('a file goes up as multipart', async () => {
    const got = Promise.withResolvers<[type: string | undefined, body: string]>();
    const server = createServer((request, response) => {
      void textOf(request).then((body) => {
        got.resolve([request.headers['content-type'], body]);
        response.end('{"ok":true,"result":{}}');
      });
    });
    const apiRoot = await rootOf(server);
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
  const plain = () => new Api('1:test', { apiRoot: double.root, fetch: client.fetch });

  test('one layer tries again, and it is not the transport', async () => {
    for (const fault of [{ status: 500 }, { status: 429, retryAfter: 1 }] as const) {
      double.fault('getMe', fault);
      await expect(plain().getMe()).rejects.toThrow(GrammyError);
    }
    expect(double.calls).toHaveLength(2);
  });

  test('after a send it is known to have failed, or that nobody knows', async () => {
    const person = double.person();
    person.send('hi');
    const send = () => deliver(plain(), person.user.id, { text: 'x' });
    for (const fault of ['lost', 'reset', { status: 500 }] as const) {
      double.fault('sendMessage', fault);
      await expect(send()).rejects.toThrow(MayHaveArrived);
    }
    for (const fault of [
      { status: 429, retryAfter: 1 },
      { error: 400, description: 'no' },
    ] as const) {
      double.fault('sendMessage', fault);
      await expect(send()).rejects.toThrow(GrammyError);
    }
    const nowhere = new Api('1:test', { apiRoot: 'http://127.0.0.1:1', fetch: client.fetch });
    await expect(deliver(nowhere, person.user.id, { text: 'x' })).rejects.toThrow(HttpError);
  });

  test('a probe is seen by nobody, and tells whether messages go through', async () => {
    const person = double.person();
    person.send('hi');
    await probe(plain(), person.user.id);
    expect(person.messages).toHaveLength(1);
    double.fault('sendMessage', { status: 500 });
    await expect(probe(plain(), person.user.id)).rejects.toThrow(GrammyError);
    person.block();
    await expect(probe(plain(), person.user.id)).rejects.toThrow(/blocked/);
  });

  test('what is for good and what passes', () => {
    expect([400, 403, 404].map((code) => isPermanent(refusal(code, 'x')))).toEqual([true, true, true]);
    expect([429, 500, 502].map((code) => isPermanent(refusal(code, 'x')))).toEqual([false, false, false]);
    expect(isPermanent(new HttpError('x', new Error()))).toBe(false);
    expect(isPermanent(new Error('a save that failed'))).toBe(false);
    expect(isPassing(new Error('a save that failed'))).toBe(false);
    expect(isClosed(refusal(400, 'Bad Request: message thread not found'))).toBe(true);
    expect(isClosed(refusal(400, "Bad Request: can't parse entities"))).toBe(false);
  });

  test('edits, and where there is nothing to edit sends anew', async () => {
    const api = plain();
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

test('a command list that Telegram refuses to take now is set when it says, and nothing is asked meanwhile', async () => {
  const commands = [{ command: 'start', description: 'Start' }];
  const texts = { name: 'Bot', description: 'Long', shortDescription: 'Short' };
  const profile = { ...texts, commands, groupCommands: commands };
  const api = new Api('1:test', { apiRoot: double.root, fetch: client.fetch });
  const asked = () => double.calls.filter(({ method }) => method === 'setMyCommands').length;
  double.fault('setMyCommands', { status: 429, retryAfter: 30 });
  const time = clock.machine;
  const ended = new AbortController().signal;
  const set = setProfile(api, store, log(), { '': profile, nl: profile }, time, ended);
  await until(() => asked() === 1 && lines().length === 1);
  clock.now += 29_000;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(asked()).toBe(1);
  clock.now += 1000;
  await set;
  expect(asked()).toBe(5);
  // What is set is not set again.
  await setProfile(api, store, log(), { '': profile, nl: profile }, time, ended);
  expect(asked()).toBe(5);
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
