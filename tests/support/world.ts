import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config.ts';
import type { Ctx } from '../../src/context.ts';
import { makeLog } from '../../src/log.ts';
import type { Arrival } from '../../src/places/arrival.ts';
import { makeService } from '../../src/service.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Inbox } from '../../src/telegram/inbox.ts';
import { makeClient } from '../../src/telegram/client.ts';
import { cast } from '../../src/try-out.ts';
import { locales } from '../../src/words/locale.ts';
import type { Locale } from '../../src/words/locale.ts';
import { startTelegram } from 'telegram-emulator';
import type { Chat, PageWords, Person, Telegram } from 'telegram-emulator';
import { Clock } from './clock.ts';
import { Kept, openMemory } from './memory-store.ts';
import { newDatabase, queriesInHand } from './postgres.ts';
import type { Database } from './postgres.ts';
import { User } from 'telegram-emulator';

/** Where a store costs no waiting for the disk; what a kill leaves behind is tested with processes of their own. */
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A day on which the tests are run, whatever the calendar says. */
export const today = Date.parse('2026-11-25T12:00:00Z');

/** The journeys on the second engine of the store: see journeys/postgres.test.ts. HTTP was tried on the first. */
const onSecondEngine = process.env['TEST_STORE'] === 'postgres';

/** What is tried in each language is tried in one on the second engine of the store: what is stored knows no language. */
export const tried: readonly Locale[] = onSecondEngine ? ['zh-Hans'] : locales;

/** The bot at work against a Telegram of our own: same code, same store, real HTTP, and a clock of the test's. */
export class World {
  telegram!: Telegram;
  folder = mkdtempSync(join(inMemory, 'topup-'));
  /** Everything that was logged, as text. */
  logged = '';
  /** What was logged as an error, with the words that the log leaves out. */
  errors: unknown[] = [];
  /** Where the last update of a chat led, by its id. */
  arrivals = new Map<number, Arrival | undefined>();
  clock = new Clock(today);
  store: Store | undefined;
  /** How many milliseconds the clock of the bot's machine is fast. */
  fast = 0;
  /** Does what is due now. */
  doJobs!: () => Promise<void>;
  inbox!: Inbox<Ctx>;
  #settings: Record<string, string>;
  #stop = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  /** On the second engine of the store: see journeys/postgres.test.ts. */
  #database: Database | undefined;
  #client: ReturnType<typeof makeClient> | undefined;
  #near = false;
  /** By the store of a world that is near. */
  #kept = new Kept();

  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
  }

  get now(): number {
    return this.clock.now;
  }

  set now(now: number) {
    this.clock.now = now;
  }

  /**
   * `words`: what the page of the try-out says, if not English. `near`: without HTTP, and with a store in memory where
   * there is one engine, a third of the work, where thousands of messages are about something else.
   */
  static async start(
    settings?: Record<string, string>,
    { near = onSecondEngine, ...page }: { words?: PageWords; near?: boolean } = {},
  ): Promise<World> {
    const world = new World(settings);
    world.#near = near;
    world.telegram = await startTelegram({
      ...page,
      cast,
      strict: true,
      now: () => world.now,
      bot: { first_name: 'Top-up', username: 'topup_test_bot' },
    });
    await world.#startPolling();
    return world;
  }

  async startBot(): Promise<void> {
    if (onSecondEngine) this.#database ??= await newDatabase();
    const parsed = parseConfig({
      BOT_TOKEN: '1:test',
      TELEGRAM_API_ROOT: this.telegram.root,
      DATABASE_URL: this.#database?.url ?? join(this.folder, 'data', 'bot.sqlite'),
      DATABASE_CONNECTIONS: '2',
      DATA_KEY_FILE: join(this.folder, 'data.key'),
      ...this.#settings,
    });
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const { config } = parsed;
    const machine = makeClock(() => this.now + this.fast, this.clock.after);
    this.#client = makeClient(machine);
    const clock = { ...machine, now: this.#client.now };
    const log = makeLog('debug', { write: (line: string) => void (this.logged += line) });
    log.error = new Proxy(log.error, {
      apply: (error, self, given: [{ err?: unknown }]) => {
        if (given[0].err !== undefined) this.errors.push(given[0].err);
        return Reflect.apply(error, self, given);
      },
    });
    const { database, keyFile } = config;
    const store = (this.store =
      this.#near && 'file' in database
        ? openMemory(clock.now, this.#kept)
        : await openStore({ database, keyFile, now: clock.now, notice: () => {} }));
    this.#stop = new AbortController();
    const service = makeService({
      config,
      store,
      log,
      clock,
      fetch: this.#near ? this.telegram.fetch : this.#client.fetch,
      stop: this.#stop.signal,
      watch: ({ chatId, arrival }) => chatId !== undefined && this.arrivals.set(chatId, arrival),
    });
    this.doJobs = service.doJobs;
    this.inbox = service.inbox;
    this.#running = service.poll(this.#stop.signal);
  }

  /** Lets time pass: what waits for it happens in order. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (await this.quiet(); this.clock.next <= end; await this.quiet())
      this.now = Math.max(this.now, this.clock.next);
    this.now = end;
    await this.quiet();
  }

  /** Resolves when the bot has no call in hand, or only such as are not answered. */
  async quiet(): Promise<void> {
    const busy = () =>
      this.telegram.calls.some(({ method, ok }) => ok === undefined && method !== 'getUpdates');
    for (let still = 0, looks = 0; still < 3 && looks < 40; looks++) {
      // Time passes no faster than the database answers.
      do await new Promise((resolve) => setTimeout(resolve, 1));
      while (queriesInHand() > 0);
      still = busy() ? 0 : still + 1;
    }
  }

  /** A second passes, by the clock of the database too. */
  second(): Promise<unknown> | undefined {
    this.now += 1000;
    return this.#database?.query("UPDATE budgets SET next = next - interval '1 second'");
  }

  async stopBot(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.store?.close();
    await this.#client?.close();
  }

  async restart(): Promise<void> {
    await this.stopBot();
    await this.#startPolling();
  }

  /** A clock that jumps before the bot is there would be a time-out of its first calls, and what is due not begun. */
  async #startPolling(): Promise<void> {
    const earlier = this.telegram.calls.length;
    await this.startBot();
    while (!this.telegram.calls.slice(earlier).some(({ method }) => method === 'getUpdates'))
      await new Promise((resolve) => setTimeout(resolve, 1));
  }

  async end(): Promise<void> {
    await this.stopBot();
    await this.telegram.close();
    await this.#database?.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  user(language_code?: string, first_name = 'Anna', patience?: number): User {
    const person = this.telegram.person({ first_name, ...(language_code && { language_code }) });
    return new Hand(this, person, undefined, patience);
  }
}

/** Acts as fast as a hand may: a second passes before each act. */
class Hand extends User {
  #world: World;

  constructor(world: World, person: Person, chat?: Chat, patience?: number) {
    super(world.telegram, person, patience, chat);
    this.#world = world;
  }

  override in(chat: Chat): User {
    return new Hand(this.#world, this.person, chat);
  }

  override async did(what: string, act: () => number): Promise<void> {
    const passed = this.#world.second();
    if (passed) await passed;
    const { errors } = this.#world;
    const before = errors.length;
    try {
      await super.did(what, act);
    } catch (error) {
      const own = new Set(
        errors.slice(before).map((one) => (one instanceof Error ? one.stack : String(one))),
      );
      if (own.size === 0) throw error;
      throw new Error(`the bot failed: ${[...own].join('\n')}`, { cause: error });
    }
  }
}
