import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFlags } from '../flags.ts';
import { theWork } from './work.ts';

/** How often each is measured, one after the other in turn, and with how many updates of a kind. */
const rounds = Number(process.argv[2] ?? 5);
const each = 4000;

const peers: [name: string, file: string, ...flags: string[]][] = [
  ['an HTTP client (undici)', 'raw.ts'],
  ['grammY on undici', 'grammy-undici.ts'],
  ['grammY on undici, and our store', 'floor.ts'],
  ['telegraf', 'telegraf.mjs'],
  ['grammY', 'grammy.ts'],
  ['this bot', 'bot-memory.ts', ...startFlags],
  ['this bot, on the disk', 'bot-disk.ts', ...startFlags],
];
type Figures = { cpu: number; perSecond: number };
const here = import.meta.dirname;

const stub = fork(join(here, 'stub.ts'));
const [port] = (await once(stub, 'message')) as [number];
const work = theWork();
const runs = new Map<string, Record<string, Figures>[]>(peers.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, file, ...flags] of peers) {
    const args = [
      ...flags,
      join(here, 'measure.ts'),
      `./${file}`,
      `http://127.0.0.1:${port}`,
      JSON.stringify(work),
      `${each}`,
    ];
    const env = { ...process.env, ...(flags.length > 0 && { MALLOC_ARENA_MAX: '1' }) };
    const line = execFileSync(process.execPath, args, { encoding: 'utf8', env });
    runs.get(name)?.push(JSON.parse(line) as Record<string, Figures>);
  }
}
stub.disconnect();

const median = (name: string, kind: string, of: keyof Figures) => {
  const sorted = (runs.get(name) ?? []).map((run) => run[kind]?.[of] ?? NaN).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
};
const versions = ['grammy', 'telegraf', 'undici'].map((name) => {
  const { version } = JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
});
console.log(`Medians of ${rounds} runs, Node ${process.versions.node}, ${versions.join(', ')}`);
const kinds = work.map(({ kind }) => kind);
const row = (first: string, cells: string[]) => console.log(`| ${first} | ${cells.join(' | ')} |`);
for (const [of, title, digits] of [
  ['cpu', 'ms of the processor an update', 2],
  ['perSecond', 'updates a second', 0],
] as const) {
  row(title, kinds);
  row(
    '---',
    kinds.map(() => '---'),
  );
  for (const [name] of peers)
    row(
      name,
      kinds.map((kind) => median(name, kind, of).toFixed(digits)),
    );
}
