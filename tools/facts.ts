import './plainly.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { wordsOf } from '../src/words/words.ts';
import { allScreens, pathsOnScreens } from './all-screens.ts';
import { facts } from './facts/main.ts';

/** Keeps the facts of the catalogue true: list, check, confirm. See docs/facts.md. */
if (existsSync('.env')) process.loadEnvFile('.env');
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const dispatcher = new Agent({ connect: { timeout: 15_000 } });
process.exitCode = await facts(process.argv.slice(2), {
  catalogue: join(import.meta.dirname, '../src/catalogue'),
  work: '.facts',
  shown: () => pathsOnScreens((locale) => allScreens(wordsOf(locale), new Date())),
  web: {
    dispatcher,
    now: () => Date.now(),
    sleep: (ms) => sleep(ms, undefined, { signal: stop.signal }),
    limit: () => AbortSignal.timeout(30_000),
    stop: stop.signal,
  },
  contact: process.env['OPERATOR_CONTACT'],
  print: (text) => console.log(text),
  progress: (line) => console.error(line),
});
await dispatcher.close();
