#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { lineOf } from './calls.ts';
import type { Call } from './calls.ts';
import { startTelegram } from './server.ts';

const usage = `Usage: telegram-emulator [--port 4711] [--token 1:test] [--file chats.json]
  --port   on 127.0.0.1; 0 is any free one
  --token  the token that the bot is to use
  --file   keeps people, chats and updates, as plain text; without it nothing is kept`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4711' },
      token: { type: 'string', default: '1:test' },
      file: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
  } else {
    const { port, token, file } = values;
    const refused = (call: Call) => console.error(lineOf(call));
    const telegram = await startTelegram({ port: Number(port), token, refused, ...(file && { file }) });
    console.log(`Bot API: ${telegram.root}, token: ${telegram.token}`);
    console.log(`To chat with the bot, open ${telegram.root} in a browser.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void telegram.close());
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? 'The port is in use; choose another one with --port.' : message);
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(usage);
  process.exitCode = 1;
}
