import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { User } from 'telegram-emulator';

/** Processes start slowly on a machine that is busy, in milliseconds. */
const patience = 60_000;
vi.setConfig({ testTimeout: 2 * patience });

let double: Telegram;
let folder: string;
beforeEach(async () => {
  double = await startTelegram({ strict: true });
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
const children: ChildProcess[] = [];
afterEach(async () => {
  // A test that failed leaves no bot behind.
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await double.close();
  rmSync(folder, { recursive: true, force: true });
});

type Run = {
  process: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
  /** It and all that it started: nobody is left who could write to its output. */
  gone: Promise<unknown>;
};

/** The bot as a process of its own, started as `npm start` does. */
function start(settings: Record<string, string> = {}, { detached = false } = {}): Run {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/start.mjs')], {
    cwd: folder,
    detached,
    // By the channel it ends with us, whatever ends us.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: '1:test',
      TELEGRAM_API_ROOT: double.root,
      DATABASE_URL: join(folder, 'data', 'bot.sqlite'),
      DATA_KEY_FILE: join(folder, 'key'),
      ...settings,
    },
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  return {
    process: child,
    output: () => output,
    ended: once(child, 'exit').then(([code]) => code as number | null),
    gone: once(child, 'close'),
  };
}

/** A file that each process writes its id and the modules that it loads to, line by line. */
const trace = () => join(folder, 'trace');
const traced = (): Record<string, string> => {
  const hook = `
    import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        appendFileSync(${JSON.stringify(trace())}, process.pid + ' ' + url + '\\n');
        return next(url, context);
      },
    });`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
};
const loaded = (module: string) =>
  readFileSync(trace(), 'utf8')
    .split('\n')
    .filter((line) => line.includes(module))
    .map((line) => Number.parseInt(line, 10));

test.each(['no token', ''])(
  'all problems of the configuration at once, code 78: BOT_TOKEN=%s',
  async (token) => {
    const run = start({
      BOT_TOKEN: token,
      TRY_OUT_PORT: '70000',
      DATABASE_URL: 'postgres://x',
      LOG_LEVEL: 'loud',
      DEFAULT_LOCALE: 'tlh',
    });
    expect(await run.ended).toBe(78);
    const lines = run.output().trim().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      ...(token ? ['BOT_TOKEN'] : []),
      'TRY_OUT_PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'DEFAULT_LOCALE',
    ]);
  },
);

test('a token that Telegram refuses is one line and code 78, and is not shown', async () => {
  const run = start({ BOT_TOKEN: '2:wrong-one', LOG_LEVEL: 'silent' });
  expect(await run.ended).toBe(78);
  expect(run.output().trim()).toMatch(/^BOT_TOKEN: .*refuses this token[^\n]*$/);
  expect(run.output()).not.toContain('wrong-one');
});

test('of two that poll with one token the newer ends, with one line and code 78; the older, by Ctrl-C under npm, which comes twice at once, when what is in hand is finished', async () => {
  const older = start();
  const user = double.user({}, patience);
  await user.say('/start');
  const newer = start({ DATABASE_URL: 'other/bot.sqlite', LOG_LEVEL: 'silent' });
  expect(await newer.ended).toBe(78);
  expect(newer.output().trim()).toMatch(/^BOT_TOKEN: [^\n]*another program[^\n]*$/);
  await user.say('/help');

  const held = double.holdAnswers(user.person.user.id);
  const update = user.person.send('/help');
  await held.reached;
  older.process.kill('SIGINT');
  // Sent in one breath, the two would be one.
  while (!older.output().includes('stopping')) await once(older.process.stdout!, 'data');
  older.process.kill('SIGINT');
  held.release();
  expect(await older.ended).toBe(0);
  await double.confirmed(update);
});

test('it answers, stops in order with code 0, goes on where it was, killed or not, and loads nothing of the try-out', async () => {
  // Names and commands, for private chats and for groups: set per language once, not again at the next start.
  const expectCommands = () =>
    expect(double.calls.filter(({ method }) => method === 'setMyCommands')).toHaveLength(12);
  const first = start(traced());
  const user = double.user({ language_code: 'zh-hans' }, patience);
  await user.say('/topup base online');
  await user.press('下一步：号码');
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expectCommands();

  const second = start(traced());
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('格式对');
  const person = double.person({ language_code: 'en' });
  await new User(double, person, patience).say('/start');
  const held = double.fault('sendMessage', 'hang');
  const update = person.send('/help');
  await held.reached;
  // Killed without warning, nothing that was confirmed is lost, and what Telegram had not taken is shown once.
  second.process.kill('SIGKILL');
  await second.ended;

  const third = start(traced());
  await double.confirmed(update);
  const shown = () => person.messages.filter(({ text }) => text.includes('What this bot does'));
  await vi.waitFor(() => expect(shown()).toHaveLength(1), 10_000);
  held.release();
  await user.say('10');
  expect(user.screen().text).toContain('用什么付');
  third.process.kill('SIGINT');
  expect(await third.ended).toBe(0);
  expectCommands();
  expect(shown()).toHaveLength(1);
  expect(first.output() + second.output()).not.toContain('0486');
  expect(loaded('/src/telegram/receive.ts')).toHaveLength(3);
  expect(loaded('/try-out.ts')).toEqual([]);
  expect(loaded('/telegram-emulator/')).toEqual([]);
});

test('what takes too long at a stop waits for the next start: it ends in order and with code 0 all the same', async () => {
  const run = start({ LOG_LEVEL: 'info' });
  const user = double.user({ language_code: 'en' }, patience);
  await user.say('/start');
  const slow = double.fault('sendMessage', { delay: 1500 }, { times: 9 });
  for (let n = 0; n < 9; n++) user.person.send('/help');
  await slow.reached;
  run.process.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  slow.release();
  expect(run.output()).toContain('"stopped"');
  expect(user.messages.filter(({ text }) => text.includes('What this bot does')).length).toBeLessThan(9);
});

test('the example of settings names every one of them', () => {
  const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  for (const name of names) expect(readme).toContain(`\`${name}\``);
  expect(parseConfig({ BOT_TOKEN: '1:x', DATA_KEY_FILE: 'data/key' })).toMatchObject({ ok: false });
});

describe('without a token', () => {
  const tryOut = (settings: Record<string, string> = {}, options = {}) =>
    start({ BOT_TOKEN: '', TELEGRAM_API_ROOT: '', TRY_OUT_PORT: '0', ...settings }, options);

  /** Where the page is, once the bot is there. */
  async function address(run: Run): Promise<string> {
    for (;;) {
      const [, found] = /^Open (http:\/\/127\.0\.0\.1:\d+) to chat/m.exec(run.output()) ?? [];
      if (found) return found;
      await once(run.process.stdout!, 'data');
    }
  }

  const me = 7_000_001;
  type Message = { text: string; from: { is_bot: boolean } };

  /** What the page hears, from the snapshot on. */
  async function* events(root: string): AsyncGenerator<{ event: string; data: unknown }> {
    const { body } = await fetch(`${root}/page/events?as=${me}`);
    let rest = '';
    for await (const text of body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + text).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/m.exec(part) ?? [];
        if (event && data) yield { event, data: JSON.parse(data) };
      }
    }
  }

  /** Writes as the page does; gives the bot's answer. */
  async function ask(root: string, text: string): Promise<string> {
    let asked = false;
    for await (const { event, data } of events(root)) {
      if (event === 'snapshot' && !asked) {
        asked = true;
        const body = JSON.stringify({ as: me, chat: me, act: 'send', text });
        const headers = { 'content-type': 'application/json' };
        expect((await fetch(`${root}/page/act`, { method: 'POST', headers, body })).status).toBe(200);
      }
      // In the group the bot says that it was added.
      const { message, chat_id } = data as { message?: Message; chat_id?: number };
      if (event === 'message' && chat_id === me && message?.from.is_bot) return message.text;
    }
    throw new Error('the page heard no answer');
  }

  /** A signal to the one that was started ends all; so does Ctrl-C, which reaches both. */
  async function expectEnd(run: Run, root: string, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') {
    process.kill(signal === 'SIGINT' ? -run.process.pid! : run.process.pid!, signal);
    expect(await run.ended).toBe(signal === 'SIGKILL' ? null : 0);
    await run.gone;
    await expect(fetch(root)).rejects.toThrow();
    expect(run.output()).toContain('"stopped"');
  }

  test('a page on this machine, where the bot answers, again after a crash, a restart of all, and with the chats thrown away; each signal ends all', async () => {
    const settings = { DATABASE_URL: '' };
    const first = tryOut({ ...traced(), ...settings });
    const root = await address(first);
    const page = await fetch(root);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    const help = await ask(root, '/help');

    process.kill(loaded('/src/run.ts').at(-1)!, 'SIGKILL');
    expect(await ask(root, '/help')).toBe(help);
    expect(first.output()).toContain('SIGKILL');
    await expectEnd(first, root, 'SIGTERM');

    const second = tryOut(settings, { detached: true });
    const secondRoot = await address(second);
    for await (const { data } of events(secondRoot)) {
      const { messages } = data as { messages: Record<string, Message[]> };
      const texts = messages[me]!.map(({ text }) => text);
      // Killed between the answer and its mark, it answers once more: twice at most.
      const once = texts.filter((text, at) => text !== texts[at - 1]);
      expect(once).toEqual(['/help', help, '/help', help]);
      expect(texts.length).toBeLessThanOrEqual(5);
      break;
    }
    await expectEnd(second, secondRoot, 'SIGINT');

    rmSync(join(folder, 'data', 'try-out.json'));
    const third = tryOut(settings);
    const thirdRoot = await address(third);
    expect(await ask(thirdRoot, '/help')).toBe(help);
    await expectEnd(third, thirdRoot, 'SIGKILL');
  });

  test('a port in use is one line and code 78', async () => {
    const run = tryOut({ TRY_OUT_PORT: new URL(double.root).port });
    expect(await run.ended).toBe(78);
    expect(run.output().trim()).toMatch(/^TRY_OUT_PORT: port \d+ is in use[^\n]*$/);
  });

  test('what only the bot finds wrong ends all with its one line and code 78', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'bot.sqlite'), 'x');
    const run = tryOut({ LOG_LEVEL: 'silent' });
    expect(await run.ended).toBe(78);
    expect(run.output().trim()).toMatch(/^DATA_KEY_FILE: [^\n]*is missing[^\n]*$/);
  });

  test('a bot that never starts is given up', async () => {
    const hook = `if (process.env.TELEGRAM_API_ROOT) process.exit(3)`;
    const run = tryOut({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('three times');
  });
});
