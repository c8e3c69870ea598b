import { beforeEach, describe, expect, test } from 'vitest';
import { Pace } from '../src/telegram/outgoing-pace.ts';
import { Clock } from './support/clock.ts';
import { today } from './support/world.ts';

/** Telegram's limits by core.telegram.org/bots/faq: 30 a second, about one a second in a chat, 20 a minute in a group. */
let clock: Clock;
let heldUp: Set<number>;
let pace: Pace;
beforeEach(() => {
  clock = new Clock(today);
  heldUp = new Set();
  pace = new Pace({ ...clock.machine, heldUp });
});

describe('the bot as a whole', () => {
  test('never more than 26 in any second, and not much less', async () => {
    const sent: number[] = [];
    for (let chat = 1; chat <= 200; chat++) heldUp.add(chat);
    const send = async (chat: number): Promise<void> => {
      const wait = await pace.admit(chat);
      if (wait === 0) return void sent.push(clock.now);
      await clock.pause(wait);
      return send(chat);
    };
    const all = Promise.all(Array.from(heldUp, send));
    while (sent.length < heldUp.size) {
      const before = clock.now;
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (clock.now === before) clock.now = clock.next;
    }
    await all;
    const busiest = sent.map((from) => sent.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...busiest)).toBeLessThanOrEqual(26);
    expect(clock.now - today).toBeLessThan((heldUp.size / 20) * 1000);
  });

  test('whose turn does not come soon is told at once; what waited in the outbox may stand in line', async () => {
    const admitted = Array.from({ length: 40 }, (_, chat) => pace.admit(chat + 1));
    heldUp.add(99);
    const patient = pace.admit(99);
    expect(await admitted.at(-1)).toBeGreaterThan(0);
    expect(clock.now).toBe(today);
    expect(await patient).toBe(0);
    expect(clock.now).toBeGreaterThan(today);
  });

  test('of those in line, who was sent something longest ago is first', async () => {
    for (const chat of [1, 2, 3, 4, 5]) await pace.admit(chat);
    const order: number[] = [];
    const admit = (chat: number) => pace.admit(chat).then((wait) => wait === 0 && order.push(chat));
    await Promise.all([admit(5), admit(1), admit(6)]);
    expect(order[0]).toBe(6);
  });
});

test('a private chat: ten at once, then one a second', async () => {
  for (let n = 0; n < 10; n++) {
    expect(await pace.admit(7)).toBe(0);
    clock.now += 50;
  }
  const wait = await pace.admit(7);
  expect(wait).toBeGreaterThan(400);
  expect(wait).toBeLessThanOrEqual(1000);
  clock.now += wait;
  expect(await pace.admit(7)).toBe(0);
  expect(await pace.admit(7)).toBeGreaterThan(900);
});

test('a group: twenty in any minute', async () => {
  for (let n = 0; n < 20; n++) {
    expect(await pace.admit(-7)).toBe(0);
    clock.now += 1000;
  }
  expect(await pace.admit(-7)).toBe(40_000);
  expect(await pace.admit(-8)).toBe(0);
  clock.now += 40_000;
  expect(await pace.admit(-7)).toBe(0);
  expect(await pace.admit(-7)).toBeGreaterThan(0);
});

describe('after a 429', () => {
  test('that concerns one chat, that chat is not called before its time, and others are', async () => {
    pace.refuse(7, 5000);
    expect(await pace.admit(7)).toBe(5000);
    expect(pace.pausedFor(7)).toBe(5000);
    expect([await pace.admit(8), pace.pausedFor(8), pace.pausedFor(undefined)]).toEqual([0, 0, 0]);
    clock.now += 5000;
    expect(await pace.admit(7)).toBe(0);
  });

  test('of a second chat too, or of no chat, nobody is called before its time', async () => {
    pace.refuse(7, 5000);
    pace.refuse(8, 3000);
    expect(await pace.admit(9)).toBe(3000);
    expect(pace.pausedFor(undefined)).toBe(3000);
    clock.now += 5000;
    expect(await pace.admit(9)).toBe(0);
    pace.refuse(undefined, 2000);
    expect(await pace.admit(10)).toBe(2000);
  });
});
