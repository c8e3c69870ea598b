import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.ts';

/** Prints how long it takes from `npm start` without a token to the first screen in the browser. Goal: under 5 s. */
const executablePath = findChromium();
if (!executablePath) {
  console.log('start: skipped, there is no browser (apt-get install chromium, or CHROMIUM=its path)');
  process.exit(0);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const seconds: number[] = [];
for (let round = 1; round <= 3; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const page = await browser.newPage();
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      BOT_TOKEN: '',
      TRY_OUT_PORT: '0',
      DATABASE_URL: join(folder, 'data', 'bot.sqlite'),
      DATA_KEY_FILE: join(folder, 'key'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    let address: string | undefined;
    while (!address) {
      const [data] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
      if (!Buffer.isBuffer(data)) throw new Error('npm start ended');
      address = /Open (\S+)/.exec((output += data.toString()))?.[1];
    }
    const invited = performance.now();
    await page.goto(address);
    // By its id: the page speaks the language of the person whose chat is open.
    await page.locator('#start').click();
    await page.locator('.keyboard button').first().waitFor();
    const seen = performance.now();
    seconds.push((seen - started) / 1000);
    console.log(
      `start ${round}: address after ${((invited - started) / 1000).toFixed(2)} s, first screen after ${seconds.at(-1)!.toFixed(2)} s`,
    );
  } finally {
    // Left behind, it would keep the output open, and whoever reads that would wait for ever.
    child.kill('SIGTERM');
  }
  await page.close();
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `from npm start to the first screen in the browser: at most ${Math.max(...seconds).toFixed(2)} s`,
);
await browser.close();
