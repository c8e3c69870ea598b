import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot } from 'grammy';
import { afterEach, expect, test } from 'vitest';
import { addDays, inBelgium } from '../src/advice/day.ts';
import { nextReminder } from '../src/advice/reminder.ts';
import type { SimCard } from '../src/advice/reminder.ts';
import { brandOf } from '../src/catalogue/index.ts';
import { makeClock } from '../src/clock.ts';
import { parseConfig } from '../src/config.ts';
import type { Ctx, Deps } from '../src/context.ts';
import { jobHandlers } from '../src/features/job-handlers.ts';
import { doJobs } from '../src/features/jobs.ts';
import { keepReminders } from '../src/features/reminders.ts';
import { makeLog } from '../src/log.ts';
import { Outage } from '../src/telegram/outage.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const day = 24 * 3600_000;
const start = Date.parse('2026-02-01T12:00:00Z');
const brands = ['base', 'proximus', 'orange', 'mobile-vikings', 'lycamobile'];
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The outbox of a bot, its clock, and what it has sent. `beforeSend` may stop it for good, as a kill does. */
function outbox(beforeSend: (count: number) => 'send' | 'die' | 'send and die' = () => 'send') {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'topup-'));
  folders.push(folder);
  const parsed = parseConfig({ BOT_TOKEN: '1:test' });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const sent: { chat: number; at: number }[] = [];
  let died: () => void = () => {};
  let [calls, dead] = [0, false];
  /** To whom a process has sent; it crosses those off, for it dies over one. */
  const answered = new Set<number>();
  const bot = new Bot<Ctx>('1:test');
  bot.api.config.use(async (_previous, method, payload) => {
    if (method !== 'sendMessage') throw new Error(method);
    if (dead) return new Promise<never>(() => {});
    const fate = beforeSend(calls++);
    if (fate !== 'die') sent.push({ chat: (payload as { chat_id: number }).chat_id, at: deps.now() });
    if (fate === 'send') {
      answered.add((payload as { chat_id: number }).chat_id);
      return { ok: true, result: { message_id: calls } } as never;
    }
    dead = true;
    died();
    return new Promise<never>(() => {});
  });
  const clock = { now: start };
  const log = makeLog('silent', { write: () => {} });
  const open = () => openSqlite(join(folder, 'a', 'b.sqlite'), join(folder, 'key'), () => clock.now);
  const deps: Deps = {
    config: parsed.config,
    store: open(),
    log,
    ...makeClock(
      () => clock.now,
      () => () => {},
    ),
    outage: new Outage(log, () => clock.now),
    heldUp: new Map(),
  };
  return {
    sent,
    clock,
    deps,
    /** Another process takes over the database; of the one before nothing is heard again. */
    async takeOver() {
      while ([...answered].some((chat) => deps.heldUp.has(chat)))
        await new Promise((resolve) => setImmediate(resolve));
      answered.clear();
      dead = false;
      deps.store = open();
      deps.heldUp.clear();
    },
    /** Does what is due. False if it died over it. */
    async run(): Promise<boolean> {
      const dies = new Promise<false>((resolve) => (died = () => resolve(false)));
      return Promise.race([doJobs(deps, bot, jobHandlers).then(() => true), dies]);
    },
    async runAll(): Promise<void> {
      while ((await deps.store.waiting('job')).due > 0) await this.run();
    },
  };
}

function cardOf(index: number): SimCard & { after: string } {
  const today = inBelgium(start).day;
  return {
    brand: brands[index % brands.length]!,
    day: addDays(today, -((index * 37) % 300)),
    ...(index % 4 === 0 && { ahead: 'month' as const }),
    after: today,
  };
}

/** How many of these reminders came a day late; fails if one is missing, too many, or on another day. */
function lateAmong(days: string[], card: SimCard & { after: string }, until: string): number {
  let [{ after }, late] = [card, 0];
  for (const day of days) {
    const next = nextReminder(card, brandOf(card.brand), after);
    expect([next?.day, next && addDays(next.day, 1)], JSON.stringify(card)).toContain(day);
    if (next?.day !== day) late += 1;
    after = day;
  }
  const missing = nextReminder(card, brandOf(card.brand), after);
  expect(missing === undefined || missing.day > until, JSON.stringify({ card, missing })).toBe(true);
  return late;
}

test('a year, a thousand people, down for half a day every week: each reminder once, in time or the next morning', async () => {
  const box = outbox();
  const { sent, clock, deps } = box;
  const people = Array.from({ length: 1000 }, (_, index) => index + 1);
  for (const chat of people)
    await deps.store.withChat(String(chat), async (unit) =>
      keepReminders(unit, chat, { cards: [cardOf(chat)], locale: 'en' }, clock.now),
    );
  const end = start + 365 * day;
  let week = 0;
  for (; clock.now < end; clock.now += 3600_000) {
    await box.runAll();
    if (Math.floor((clock.now - start + 4 * 3600_000) / (7 * day)) === week) continue;
    week += 1;
    await deps.store.close();
    // From the hour before the reminders of that day until some time at night, through both changes of the clock.
    clock.now += (12 + (week % 5)) * 3600_000;
    await box.takeOver();
  }
  const hours = sent.map(({ at }) => inBelgium(at).hour);
  expect(Math.min(...hours)).toBeGreaterThanOrEqual(9);
  expect(Math.max(...hours)).toBeLessThan(20);
  const until = inBelgium(clock.now - 2 * day).day;
  let late = 0;
  for (const chat of people) {
    const days = sent.filter((one) => one.chat === chat).map(({ at }) => inBelgium(at).day);
    late += lateAmong(days, cardOf(chat), until);
  }
  expect(sent.length).toBeGreaterThan(1500);
  expect(late).toBeGreaterThan(10);
  await deps.store.close();
});

test('killed at 200 points between claim, send and mark: nothing is lost, and at most one comes twice for each kill', async () => {
  const people = Array.from({ length: 5 }, (_, index) => index + 1);
  let [doubled, kills] = [0, 0];
  for (let point = 0; point < 200; point += 1) {
    const dieAt = (point * 7) % 5;
    const box = outbox((count) => (count === dieAt ? (point % 2 ? 'die' : 'send and die') : 'send'));
    const { sent, clock, deps } = box;
    for (const chat of people)
      await deps.store.withChat(String(chat), async (unit) =>
        keepReminders(
          unit,
          chat,
          { cards: [{ brand: 'base', day: '2026-02-01', after: '2026-02-01' }], locale: 'en' },
          clock.now,
        ),
      );
    clock.now = Date.parse('2026-02-28T12:00:00Z');
    expect(await box.run()).toBe(false);
    kills += 1;
    await box.takeOver();
    // As long as whoever had claimed the others may still be at it, nobody else takes them.
    clock.now += 60_000;
    await box.runAll();
    const times = people.map((chat) => sent.filter((one) => one.chat === chat).length);
    expect(Math.min(...times), `point ${point}`).toBeGreaterThanOrEqual(1);
    doubled += times.reduce((sum, one) => sum + one - 1, 0);
    await deps.store.close();
  }
  expect(doubled).toBeLessThanOrEqual(kills);
  expect(doubled).toBeGreaterThan(0);
});
