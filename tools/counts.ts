import { existsSync } from 'node:fs';
import { giveUp, parseConfig } from '../src/config.ts';
import { openStore } from '../src/store/sqlite.ts';

/** Prints how often each topic was asked for in words, and how often a language was not understood. */
if (existsSync('.env')) process.loadEnvFile('.env');
const parsed = parseConfig(process.env);
if (!parsed.ok) giveUp(parsed.problems);
const { databaseFile, keyFile } = parsed.config;
const store = openStore({ file: databaseFile, keyFile, now: () => Date.now() });
for (const [name, count] of Object.entries(await store.counts())) console.log(`${count}\t${name}`);
await store.close();
