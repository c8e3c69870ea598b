import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { methods } from '../src/methods.ts';
import { call } from './support.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README names every emulated method, and the version of the API that the types are of', () => {
  const named = Object.keys(methods).filter((name) => !/My(Name|Description|ShortDescription)$/.test(name));
  expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(readme).toContain(`\`@grammyjs/types\` ${dependencies['@grammyjs/types']}`);
});

test('from the command line; what the Bot API has and the emulator does not read is refused as such', async () => {
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), '--port', '0', '--token', '7:cli']);
  try {
    child.stdout.setEncoding('utf8');
    const [line] = (await once(child.stdout, 'data')) as [string];
    const [, address] = /^Bot API: (\S+), token: 7:cli$/m.exec(line) ?? [];
    const telegram = { root: address! } as Parameters<typeof call>[0];
    expect(await call(telegram, 'getMe', {}, '7:cli')).toMatchObject({ result: { id: 7 } });
    const paid = { chat_id: 1, text: 'x', allow_paid_broadcast: true };
    expect(await call(telegram, 'sendMessage', paid, '7:cli')).toMatchObject({
      description: 'Bad Request: parameter "allow_paid_broadcast" is not emulated',
    });
    expect(await call(telegram, 'sendPoll', {}, '7:cli')).toMatchObject({
      description: 'Not Found: there is no such method, or it is not emulated',
    });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});
