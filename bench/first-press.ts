import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { encodePress } from '../src/places/address.ts';
import { startTelegram } from 'telegram-emulator';
import { startFlags } from './flags.ts';

/**
 * Prints how long it takes from the start of the bot's process to the answer to a press that waits for it, of that how
 * long a processor worked, how much memory the process holds twelve seconds later, and how much it held at most.
 */
const runs: { ms: number; worked: number; held: number; most: number }[] = [];
for (let round = 0; round <= 5; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const telegram = await startTelegram();
  const anna = telegram.person({ first_name: 'Anna', language_code: 'fr' });
  anna.send('/start');
  anna.press(encodePress({ go: { at: 'way', brand: 'base' } }), 1);
  const started = performance.now();
  const child = spawn(process.execPath, [...startFlags, join(import.meta.dirname, '../src/start.mjs')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      MALLOC_ARENA_MAX: '1',
      LOG_LEVEL: 'error',
      BOT_TOKEN: '1:test',
      TELEGRAM_API_ROOT: telegram.root,
      DATABASE_URL: join(folder, 'data', 'bot.sqlite'),
      DATA_KEY_FILE: join(folder, 'key'),
    },
    stdio: 'inherit',
  });
  while (anna.answers.length === 0) {
    if (child.exitCode !== null) throw new Error('the bot ended');
    await pause(5);
  }
  const ms = performance.now() - started;
  // In hundredths of a second: see proc(5).
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15);
  const worked = 10 * (Number(user) + Number(system));
  // After ten the process gives back what only its start needed.
  await pause(12_000);
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const megabytes = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  // The first one warms the disk up.
  if (round > 0) runs.push({ ms, worked, held: megabytes('VmRSS'), most: megabytes('VmHWM') });
  child.kill('SIGTERM');
  await once(child, 'exit');
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
}
const median = (of: keyof (typeof runs)[number]) => {
  const sorted = runs.map((run) => run[of]).toSorted((a, b) => a - b);
  return sorted[runs.length >> 1]!.toFixed(0);
};
console.log(
  `start to the first answered press: ${median('ms')} ms, worked ${median('worked')} ms; resident ${median('held')} MB, at most ${median('most')} MB (medians of ${runs.length})`,
);
