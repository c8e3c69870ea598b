import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The worked examples of docs/, followed to the letter in a copy of the project, by somebody who reads nothing else. */
const project = join(import.meta.dirname, '..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const name of [
    'src',
    'locales',
    'tools',
    'tests',
    'packages',
    'docs',
    'package.json',
    'tsconfig.json',
    '.oxfmtrc.json',
    'vitest.config.ts',
  ])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/**
 * Does what the blocks of a document say, one after the other: writes files, adds to them, changes them, runs commands.
 * Returns the end of the last command, the only one that may fail.
 */
function follow(name: string): Ended {
  let last: Ended = { status: 0, said: '' };
  const text = readFileSync(join(copy, 'docs', name), 'utf8');
  for (const [, kind = '', path = '', block = ''] of text.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'text') continue;
    if (kind === 'sh') {
      expect(last).toMatchObject({ status: 0 });
      last = run('bash', '-e', '-c', block);
      continue;
    }
    const file = join(copy, path);
    if (kind === 'diff') change(file, block);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, (existsSync(file) ? readFileSync(file, 'utf8') : '') + block);
    }
  }
  return last;
}

/** One hunk of a diff: what stands there now must stand there once. */
function change(file: string, hunk: string): void {
  const lines = hunk.replace(/\n$/, '').split('\n');
  const without = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before, after] = [without('+'), without('-')];
  const parts = readFileSync(file, 'utf8').split(before);
  expect(parts, `${file}: this must stand there once:\n${before}`).toHaveLength(2);
  writeFileSync(file, parts.join(after));
}

/** What a script in the copy prints, as JSON. */
function inCopy<T>(script: string): T {
  writeFileSync(join(copy, 'script.ts'), script);
  return JSON.parse(execFileSync('node', ['script.ts'], { cwd: copy, encoding: 'utf8', env: inEnv() })) as T;
}

/** How a command ended, and what it said. */
type Ended = { status: number | null; said: string };
/** What is compiled of the project serves the copy: the cache tells files by where they are from itself. */
const inEnv = () => ({
  ...process.env,
  npm_config_loglevel: 'silent',
  NODE_COMPILE_CACHE: join(copy, 'node_modules/.cache/compiled'),
});
const run = (command: string, ...args: string[]): Ended => {
  const env = inEnv();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', env });
  return { status, said: stdout + stderr };
};
const draw = `
import { draw } from './src/screens/draw.ts';
import { wordsOf } from './src/words/words.ts';
const show = (place: object, locale = 'en') =>
  draw(place as never, wordsOf(locale as never), { today: new Date('2026-11-25') }).text;
`;

test('docs/facts.md: a brand, a fact, a tip and a guide', { timeout: 180_000 }, () => {
  // The last command is `npm run messages`. What is left is to learn, which takes too long here.
  expect(follow('facts.md')).toEqual({
    status: 1,
    said: 'what is learnt from has changed: npm run learn\n',
  });
  expect(run('oxfmt', '--check', 'src/catalogue', 'src/words')).toMatchObject({ status: 0 });
  // In one process, without what is sent to a Telegram, and measured in words and in characters.
  const files = ['words', 'catalogue', 'places', 'languages'].map((name) => `tests/${name}.test.ts`);
  const checked = run(
    'vitest',
    'run',
    ...files,
    '-t',
    '^(?!every screen in|the screens in (?!en|zh))',
    '--maxWorkers=1',
  );
  expect(checked.status, checked.said).toBe(0);
  expect(checked.said).toMatch(/Test Files .*4 passed/);
  const [balance, support, owner, tip, guide, heard] = inCopy<string[]>(`${draw}
import { read } from './src/reading/read.ts';
console.log(JSON.stringify([
  show({ at: 'balance', brand: 'ample' }),
  show({ at: 'support', brand: 'ample' }, 'nl'),
  show({ at: 'guide', guide: 'whose-brand', brand: 'ample' }),
  show({ at: 'tip', tip: 'lending' }, 'fr'),
  show({ at: 'guide', guide: 'festival' }, 'zh-Hans'),
  [...read('how about lending my phone', 'en').meanings, ...read('auf dem festival', 'de').meanings].join(' '),
]));`);
  expect(balance).toContain('BALANCE');
  expect(balance).toContain('1556');
  expect(support).toMatch(/\+32 2 555 00 00/);
  // All that is said there was seen on that day.
  expect(support).toContain('gezien op 20 nov 2026');
  expect(owner).toContain('Ample uses the Orange network.');
  expect(owner).not.toContain("couldn't find");
  expect(tip).toContain('Un téléphone prêté dépense votre crédit.');
  expect(guide).toContain('出门前充好');
  expect(heard).toMatch(/lending.*festival/);
});

test(
  'docs/translating.md: a seventh language begins, in another script, without code',
  { timeout: 120_000 },
  () => {
    const { status, said } = follow('translating.md');
    // Of both documents. What it would remember belongs to the project, and is kept for the next check of that.
    expect(run('tsc', '--incremental', 'false', '--singleThreaded')).toEqual({ status: 0, said: '' });
    const [home, few, many, guessed, heard, byLibraries] = inCopy<unknown[]>(`${draw}
import { read } from './src/reading/read.ts';
import { isDenied } from './src/reading/denial.ts';
import { readDay } from './src/reading/day.ts';
import { findCardinals } from './src/reading/number-words.ts';
import { guessLocale } from './src/words/locale.ts';
import { encodePlace, decodePlace } from './src/places/address.ts';
const { t } = wordsOf('uk' as never);
const card = { at: 'friend-card', brand: 'base', to: 'uk' } as never;
console.log(JSON.stringify([
  show({ at: 'home' }, 'uk'),
  t('voucher-digits', { count: 3 }),
  t('voucher-digits', { count: 15 }),
  [guessLocale('uk', 'en'), decodePlace(encodePlace(card))],
  [[...read('хочу поповнити рахунок', 'uk').meanings], isDenied('не '), isDenied('мене ')],
  [readDay('вчора', 'uk' as never, '2026-11-27'), findCardinals("п'ятнадцять")[0]?.value],
]));`);
    expect(home).toContain('Поповнення мобільного в Бельгії');
    expect([few, many]).toEqual(['Код має 3 цифри.', 'Код має 15 цифр.']);
    expect(guessed).toEqual(['uk', { at: 'friend-card', brand: 'base', to: 'uk' }]);
    expect(heard).toEqual([expect.arrayContaining(['topUp']), true, false]);
    expect(byLibraries).toEqual(['2026-11-26', 15]);
    // What is left to do is said with its file.
    expect(said).toContain('npm run learn');
    expect(status).toBe(1);
    expect(said).toContain(
      'src/reading/lexicon/uk.json: no words lead to "scam": list some in "said" under "scam"',
    );
    expect(said).toMatch(/src\/reading\/examples\/uk\.json: nothing leads to .*scam.*: write examples/);
    expect(said).toMatch(/src\/reading\/aspects\/uk\.json: nothing leads to .*contact.*: write examples/);
    expect(run('node', 'tools/language.ts', 'xx')).toEqual({
      status: 2,
      said: expect.stringContaining('Declare xx in src/words/locale.ts first'),
    });
    expect(existsSync(join(copy, 'locales/xx'))).toBe(false);
  },
);

test('what was forgotten is one failure, with a sentence that names the file', { timeout: 60_000 }, () => {
  for (const [file, before, after] of [
    ['src/catalogue/guides.ts', "  bridge: 'e',", "  bridge: 'e',\n  forgotten: 'o',"],
    ['src/catalogue/guides.ts', "machines: { code: 'j'", "machines: { code: 'z'"],
    ['locales/nl/notes/base.ftl', 'note-base-free', 'note-base-fre'],
    ['src/words/locale.ts', "code: 'u'", "code: 'n'"],
    ['locales/nl/online.ftl', '\npayment-open = { $methods }', '\npayment-open = { $method }'],
    ['locales/fr/online.ftl', '\npayment-open =', '\npayment-opn ='],
    ['locales/de/online.ftl', '\npayment-open = {', '\npayment-unknown = x\npayment-open = {{'],
  ] as const) {
    const path = join(copy, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
  }
  rmSync(join(copy, 'src/reading/examples/uk.json'));
  mkdirSync(join(copy, 'locales/xx'));
  const { status, said } = run('vitest', 'run', 'tests/words.test.ts');
  expect(status).toBe(1);
  for (const sentence of [
    'the tip "forgotten" says nothing: add a note with "on": ["forgotten"] to src/catalogue/belgium.json',
    'the tip "forgotten" has no words: write tip-forgotten in locales/fr/after.ftl',
    'src/reading/lexicon/de.json: no words lead to "forgotten"',
    'the guide "festival" has the code of "machines": choose another in src/catalogue/guides.ts',
    'the language "uk" has the code of "nl": choose another in src/words/locale.ts',
    'locales/xx belongs to no language: declare xx in src/words/locale.ts',
    'the note "free" of base has no words: write note-base-free in locales/nl/notes/base.ftl',
    'the language uk has no src/reading/examples/uk.json: copy en.json beside it',
    'locales/nl/online.ftl: payment-open needs $methods, has $method',
    'locales/fr/online.ftl: payment-open is missing',
    'locales/fr/online.ftl: payment-opn is not in locales/en',
    'locales/de/online.ftl: payment-unknown stands there twice',
    /locales\/de\/online\.ftl, line \d+: Expected/,
  ])
    expect(said).toMatch(sentence);
  expect(said).not.toMatch(/FAIL/);
  expect(run('node', 'tools/messages.ts')).toMatchObject({
    status: 1,
    said: expect.stringContaining('locales/nl/online.ftl: payment-open needs $methods, has $method\n'),
  });
});
