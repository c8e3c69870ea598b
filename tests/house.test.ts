import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Files as seen from `src`, what they may import, and what not. */
const rooms: [file: string, may: string[], mayNot: string[]][] = [
  ['../packages/telegram-emulator/src/a.ts', ['./server.ts'], ['../../../src/bot.ts']],
  ['catalogue/a.ts', ['./index.ts'], ['../advice/walk.ts', 'grammy']],
  ['advice/a.ts', ['../catalogue/index.ts'], ['../places/place.ts', '../words/words.ts', 'grammy']],
  ['words/a.ts', ['../catalogue/index.ts'], ['../places/place.ts', '../screens/layout.ts']],
  ['places/a.ts', ['../advice/walk.ts', '../words/locale.ts'], ['../reading/read.ts', '../screens/draw.ts']],
  ['reading/a.ts', ['../advice/walk.ts', '../words/locale.ts'], ['../places/place.ts', '../words/words.ts']],
  [
    'conversation/a.ts',
    ['../places/place.ts', '../reading/read.ts'],
    ['../screens/draw.ts', '../screens/layout.ts', '../words/words.ts', 'grammy'],
  ],
  [
    'screens/a.ts',
    ['../places/place.ts', '../words/words.ts'],
    ['grammy', 'telegram-emulator', '../reading/read.ts', '../conversation/converse.ts', '../store/store.ts'],
  ],
  ['store/a.ts', ['./store.ts'], ['../places/place.ts', 'grammy']],
  ['telegram/a.ts', ['grammy', '../store/store.ts'], ['../places/place.ts', '../features/show.ts']],
  [
    'dialogues/a.ts',
    ['@grammyjs/conversations', '../conversation/converse.ts'],
    ['../features/show.ts', '../screens/draw.ts', '../telegram/send.ts'],
  ],
  [
    'features/a.ts',
    ['grammy', '../screens/draw.ts', '../dialogues/index.ts'],
    ['@grammyjs/conversations', '../run.ts', '../config.ts', 'telegram-emulator'],
  ],
  ['bot.ts', ['./features/show.ts'], ['./store/store.ts', './screens/draw.ts', './run.ts']],
  [
    'context.ts',
    ['./config.ts'],
    ['./run.ts', './reading/read.ts', './features/group.ts', './dialogues/memory.ts'],
  ],
  ['config.ts', ['./words/locale.ts'], ['./bot.ts', 'grammy']],
  ['log.ts', ['pino'], ['./config.ts', './store/store.ts']],
  ['main.ts', ['./config.ts'], ['./bot.ts', './store/store.ts', 'grammy']],
  ['run.ts', ['./service.ts'], ['./features/show.ts', './places/place.ts', 'telegram-emulator']],
  ['service.ts', ['./bot.ts'], ['./screens/draw.ts', './reading/read.ts']],
  ['metrics.ts', ['./context.ts'], ['./features/show.ts']],
  ['health.ts', ['node:http'], ['./store/store.ts']],
  ['clock.ts', ['node:timers/promises'], ['./config.ts']],
  ['try-out.ts', ['telegram-emulator'], ['./bot.ts']],
  [
    '../tools/facts/a.ts',
    ['../../src/bot.ts', './b.ts'],
    ['../../tests/support/world.ts', '../../bench/walk.ts'],
  ],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('in each room, forbidden imports are found and allowed ones pass', () => {
  const planted = rooms.flatMap(([file, may, mayNot]) =>
    [...may, ...mayNot].map((name) => ({ file: join('src', file), name, bites: mayNot.includes(name) })),
  );
  for (const [file] of rooms) {
    const lines = planted.filter((one) => one.file === join('src', file));
    mkdirSync(dirname(join(folder, 'src', file)), { recursive: true });
    writeFileSync(
      join(folder, 'src', file),
      lines.map(({ name }, at) => `export * as x${at} from '${name}';\n`).join(''),
    );
  }
  // The folder is no package: what only types or modules could tell is not asked.
  const allowed = ['-A', 'all', '--format=json', 'src', 'packages', 'tools'];
  const oxlint = join(process.cwd(), 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, allowed, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
  };
  const bitten = new Set(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename, labels }) => `${filename.replaceAll('\\', '/')}:${labels[0]?.span.line}`),
  );
  const wrong = planted.filter(({ file, name, bites }) => {
    const line = planted.filter((one) => one.file === file).findIndex((one) => one.name === name) + 1;
    return bites !== bitten.has(`${file}:${line}`);
  });
  expect(wrong).toEqual([]);
});

test('every room and every file at the root of src has its rule', () => {
  const named = new Set(rooms.map(([file]) => file.split('/')[0]));
  const there = readdirSync('src').filter((name) => name !== 'start.mjs');
  expect(there.filter((name) => !named.has(name))).toEqual([]);
});

test('Node gets the same flags however the bot is started', () => {
  const flags = ['package.json', 'Dockerfile', 'deploy/topup-bot.service'].map((file) => {
    const [line] = readFileSync(file, 'utf8').match(/.*node\b.*src\/start\.mjs.*/) ?? [];
    return line?.match(/--[\w=-]+/g);
  });
  expect(flags[0]).toContain('--liftoff-only');
  expect(flags).toEqual([flags[0], flags[0], flags[0]]);
});

test('the lines of the documents have 120 characters at most, tables and code aside', () => {
  const documents = globSync('{*.md,{docs,packages/*,.github}/*.md}').map((file) => {
    const prose = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
    const long = prose.split('\n').filter((line) => line.length > 120 && !/^[|#<]|^!?\[|^\S+$/.test(line));
    return { file, long };
  });
  expect(documents.filter(({ long }) => long.length > 0)).toEqual([]);
});
