import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTelegram } from 'telegram-emulator';
import type { Cast, PageWords, Telegram } from 'telegram-emulator';

/** What the try-out is started with. */
export type TryOut = {
  /** 0: any free one. */
  port: number;
  /**
   * The program of the bot, run in a process of its own. It sends `started` once, and stops when its IPC channel
   * closes.
   */
  program: string;
  /** Environment variables of the bot, besides its token and the address of the Bot API. */
  settings: Record<string, string>;
  /** The file that keeps the chats, as plain text. */
  chats: string;
  /** The bot's SQLite file, if it belongs to these chats only: it is deleted when their file is gone. */
  store?: string;
  /** The words of the page. */
  words: PageWords;
  /** Folders: a change in one restarts the bot, while the page stays. */
  watched: string[];
};

/** A newcomer for each language, and their group with the bot. */
export const cast: Cast = {
  members: [
    { id: 7_000_001, first_name: '美玲', language_code: 'zh-hans', username: 'meiling' },
    { id: 7_000_002, first_name: 'Lucas', language_code: 'fr', username: 'lucas' },
    { id: 7_000_003, first_name: 'Emma', language_code: 'en', username: 'emma' },
    { id: 7_000_004, first_name: 'Sanne', language_code: 'nl', username: 'sanne' },
    { id: 7_000_005, first_name: 'Jonas', language_code: 'de', username: 'jonas' },
    { id: 7_000_006, first_name: '怡君', language_code: 'zh-hant', username: 'yijun' },
  ],
  title: 'Leuven newcomers',
};

/** Made up. It protects nothing: the emulator listens on the loopback only. */
const token = '4711:try-out';
const bot = { first_name: 'Top-up', username: 'topup_test_bot' };
const badConfiguration = 78;

/**
 * Starts an emulated Telegram with its page in the browser, and the bot as a child process, which is started again when
 * it crashes. Ends on SIGINT or SIGTERM, or if the bot's configuration is wrong. Returns the exit code.
 */
export async function tryOut({
  port,
  program,
  settings,
  chats,
  store,
  words,
  watched,
}: TryOut): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  // Under `node --watch`: the watcher was killed.
  process.on('disconnect', () => stop.abort());

  let telegram: Telegram;
  try {
    mkdirSync(dirname(chats), { recursive: true });
    telegram = await startTelegram({ port, token, bot, file: chats, words, cast });
    // Else it would take the first updates for old ones, and believe that its commands are set.
    if (store && !existsSync(chats))
      for (const part of ['', '-wal', '-shm']) rmSync(store + part, { force: true });
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') console.error(`TRY_OUT_PORT: port ${port} is in use; set another one`);
    else if (syscall === 'listen') console.error(`TRY_OUT_PORT: port ${port} cannot be opened (${code})`);
    else console.error(`DATABASE_URL: ${chats} beside it cannot be used (${message})`);
    return badConfiguration;
  }
  const env = {
    ...process.env,
    ...settings,
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.root,
    // Of `node --watch`: it concerns this process, not its child.
    WATCH_REPORT_DEPENDENCIES: undefined,
  };
  const invite = `Open ${telegram.root} to chat with the bot. No token is set: this is a Telegram of our own, on this machine only.`;
  const code = await keepRunning(() => fork(program, { env }), invite, watched, stop.signal);
  await telegram.close();
  return code;
}

/** Starts the bot, and again whenever it ends, until `stop`. Returns the exit code of the try-out. */
async function keepRunning(
  start: () => ChildProcess,
  invite: string,
  watched: string[],
  stop: AbortSignal,
): Promise<number> {
  const changes = watchFolders(watched);
  let invited = false;
  let failures = 0;
  while (!stop.aborted) {
    const bot = start();
    let started = false;
    bot.on('message', (message) => {
      started ||= message === 'started';
      if (started && !invited) console.log(invite);
      invited ||= started;
    });
    // The channel and not a signal: it closes too when this process is killed.
    const leave = () => bot.connected && bot.disconnect();
    const leaveForGood = () => {
      leave();
      // By then it has ended by itself; if not, it is killed.
      setTimeout(() => bot.kill('SIGKILL'), 9700).unref();
    };
    stop.addEventListener('abort', leaveForGood);
    changes.once('change', leave);
    const [code, signal] = (await once(bot, 'exit')) as [number | null, string | null];
    changes.off('change', leave);
    stop.removeEventListener('abort', leaveForGood);

    if (stop.aborted) break;
    if (code === badConfiguration) return badConfiguration;
    if (code === 0) continue;
    failures = started ? 0 : failures + 1;
    const outcome = `The bot ended (${signal ?? `code ${code}`})`;
    if (failures > 0 && watched.length > 0) {
      console.error(`${outcome}; it starts again when a file changes.`);
      await once(changes, 'change', { signal: stop }).catch(() => {});
    } else if (failures === 3) {
      console.error(`${outcome} three times before it had started.`);
      return 1;
    } else {
      console.error(`${outcome}; it starts again.`);
      await pause(1000, undefined, { signal: stop }).catch(() => {});
    }
  }
  return 0;
}

/** Returns an emitter of `change`: something in these folders has changed. Changes within 100 ms count as one. */
function watchFolders(folders: string[]): EventEmitter {
  const changes = new EventEmitter();
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => changes.emit('change'), 100);
    });
  }
  return changes;
}
