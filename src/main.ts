import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveUp, parseConfig, tryOutStore } from './config.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const parsed = parseConfig(process.env);
if (!parsed.ok) giveUp(parsed.problems);
const { config } = parsed;

// A bot with a token loads nothing of the try-out.
if (config.token) {
  const { run } = await import('./run.ts');
  await run(config);
} else {
  const file = 'file' in config.database ? config.database.file : undefined;
  const { tryOut } = await import('./try-out.ts');
  const { pageWords } = await import('./words/page.ts');
  const code = await tryOut({
    port: config.tryOutPort,
    program: join(import.meta.dirname, 'start.mjs'),
    settings: { DATABASE_URL: file ?? process.env['DATABASE_URL'] ?? '', DATA_KEY_FILE: config.keyFile },
    chats: join(dirname(file ?? tryOutStore), 'try-out.json'),
    ...(file === tryOutStore && { store: tryOutStore }),
    words: pageWords,
    watched: process.argv.includes('--watch')
      ? [import.meta.dirname, join(import.meta.dirname, '../locales')]
      : [],
  });
  process.exit(code);
}
