import { existsSync } from 'node:fs';
import { giveUp, parseConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';

/** Prints how often each topic was asked for in words, and how often a language was not understood. */
if (existsSync('.env')) process.loadEnvFile('.env');
const parsed = parseConfig(process.env);
if (!parsed.ok) giveUp(parsed.problems);
const { database, keyFile } = parsed.config;
const notice = (error?: unknown) => error && console.error('the database is out of reach');
const store = await openStore({ database, keyFile, now: () => Date.now(), notice });
for (const [name, count] of Object.entries(await store.counts())) console.log(`${count}\t${name}`);
await store.close();
