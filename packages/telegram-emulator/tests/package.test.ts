import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { methods } from '../src/methods.ts';
import { call } from './support.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README names every emulated method, the version of the API that the types are of, and its own', () => {
  const named = Object.keys(methods).filter((name) => !/My(Name|Description|ShortDescription)$/.test(name));
  expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  for (const file of ['README.md', 'examples/grammy.test.mjs', 'examples/telegraf.test.mjs'])
    expect(readFileSync(join(root, file), 'utf8')).toContain(`path/to/telegram-emulator-${version}.tgz`);
  expect(readme).toContain(`\`@grammyjs/types\` ${dependencies['@grammyjs/types']}`);
});

test('from the command line; what the Bot API has and the emulator does not read is refused as such, and told in a line', async () => {
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), '--port', '0', '--token', '7:cli']);
  try {
    child.stdout.setEncoding('utf8');
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (part) => (told += part));
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
    expect(await call(telegram, 'getMe', {}, '7:other')).toMatchObject({ error_code: 401 });
    await expect
      .poll(() => told)
      .toBe(
        `sendMessage ${JSON.stringify(paid)} → Bad Request: parameter "allow_paid_broadcast" is not emulated
sendPoll {} → Not Found: there is no such method, or it is not emulated
getMe {} → Unauthorized
`,
      );
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});

test(
  'what is packed works in a project of its own: the example with grammY, and the page',
  { timeout: 120_000 },
  () => {
    const project = mkdtempSync(join(tmpdir(), 'packed-'));
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: project, encoding: 'utf8' });
    const installed = join(project, 'node_modules/telegram-emulator');
    try {
      mkdirSync(installed, { recursive: true });
      run(
        'tar',
        'xzf',
        run(process.execPath, join(root, 'pack.ts'), project).trim(),
        '--strip-components=1',
        '-C',
        installed,
      );
      symlinkSync(join(root, '../../node_modules/grammy'), join(project, 'node_modules/grammy'));
      copyFileSync(join(root, 'examples/grammy.test.mjs'), join(project, 'grammy.test.mjs'));
      expect(run(process.execPath, '--test', 'grammy.test.mjs')).toMatch(/^. pass 1$/m);
      expect(run(process.execPath, join(installed, 'dist/cli.js'), '--help')).toContain(
        'Usage: telegram-emulator',
      );
      expect(readFileSync(join(installed, 'dist/page/index.html'), 'utf8')).toContain('<script');
      expect(readFileSync(join(installed, 'dist/index.d.ts'), 'utf8')).toContain('startTelegram');
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  },
);
