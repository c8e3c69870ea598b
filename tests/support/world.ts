import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBot } from '../../src/bot.ts';
import { parseConfig } from '../../src/config.ts';
import type { Pause } from '../../src/context.ts';
import { doers } from '../../src/features/doers.ts';
import { doJobs, runJobs } from '../../src/features/jobs.ts';
import { makeLog } from '../../src/log.ts';
import type { Arrival } from '../../src/places/arrival.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { makeClient } from '../../src/telegram/client.ts';
import { receive } from '../../src/telegram/receive.ts';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { Clock } from './clock.ts';
import { User } from './user.ts';

/** Where a store costs no waiting for the disk; what a kill leaves behind is tested with processes of their own. */
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A day on which the tests are run, whatever the calendar says. */
export const today = Date.parse('2026-11-25T12:00:00Z');

/** The bot at work against a Telegram of our own: same code, same store, real HTTP, and a clock of the test's. */
export class World {
  double!: Telegram;
  folder = mkdtempSync(join(inMemory, 'topup-'));
  /** Everything that was logged, as text. */
  logged = '';
  /** Where the last update of a chat led, by its id. */
  arrivals = new Map<number, Arrival | undefined>();
  clock = new Clock(today);
  /** Does what is due now. */
  doJobs!: () => Promise<void>;
  #settings: Record<string, string>;
  #stop = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  #store: Store | undefined;
  #client: ReturnType<typeof makeClient> | undefined;

  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
  }

  get now(): number {
    return this.clock.now;
  }

  set now(now: number) {
    this.clock.now = now;
  }

  static async start(settings?: Record<string, string>): Promise<World> {
    const world = new World(settings);
    world.double = await startTelegram({
      now: () => world.now,
      bot: { first_name: 'Top-up', username: 'topup_test_bot' },
    });
    await world.startBot();
    return world;
  }

  async startBot(): Promise<void> {
    const parsed = parseConfig({
      BOT_TOKEN: '1:test',
      TELEGRAM_API_ROOT: this.double.root,
      DATABASE_URL: join(this.folder, 'data', 'bot.sqlite'),
      DATA_KEY_FILE: join(this.folder, 'data.key'),
      ...this.#settings,
    });
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const { config } = parsed;
    const now = () => this.now;
    // Short waits are over at once; the others take as long as the test wants.
    const pause: Pause = async (ms, until) => {
      if (ms >= 10_000) await this.clock.pause(ms, until);
    };
    const log = makeLog('debug', { write: (line: string) => void (this.logged += line) });
    const { database, keyFile } = config;
    const store = (this.#store = await openStore({ database, keyFile, now, notice: () => {} }));
    this.#client = makeClient();
    const deps = { config, store, log, now, pause };
    const bot = createBot(deps, {
      fetch: this.#client.fetch,
      watch: ({ chatId, arrival }) => chatId !== undefined && this.arrivals.set(chatId, arrival),
    });
    this.#stop = new AbortController();
    this.doJobs = () => doJobs(deps, bot.api, doers);
    const stop = this.#stop.signal;
    this.#running = Promise.all([receive({ bot, log, stop, pause }), runJobs(deps, bot.api, doers, stop)]);
  }

  async stopBot(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#store?.close();
    await this.#client?.close();
  }

  async restart(): Promise<void> {
    await this.stopBot();
    await this.startBot();
  }

  async end(): Promise<void> {
    await this.stopBot();
    await this.double.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  user(language_code?: string, first_name = 'Anna'): User {
    return new User(this.double, this.double.person({ first_name, ...(language_code && { language_code }) }));
  }
}
