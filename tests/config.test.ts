import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';
import type { Config } from '../src/config.ts';

const token = '123456:ABC-def_1';

function configOf(env: Record<string, string>): Config {
  const result = parseConfig({ BOT_TOKEN: token, ...env });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
}

function problemsOf(env: Record<string, string | undefined>): string[] {
  const result = parseConfig({ BOT_TOKEN: token, ...env });
  return result.ok ? [] : result.problems;
}

test('a token is enough', () => {
  expect(configOf({})).toEqual({
    token,
    tryOutPort: 4711,
    apiRoot: 'https://api.telegram.org',
    database: { file: resolve('data/bot.sqlite') },
    keyFile: join(homedir(), '.config', 'belgium-topup-bot', 'data.key'),
    logLevel: 'info',
    defaultLocale: 'en',
    adminIds: [],
    supportUsername: undefined,
    operatorName: undefined,
    operatorContact: undefined,
    webhook: undefined,
    health: undefined,
  });
});

test('a setting that is there but empty is not made', () => {
  const empty = readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=$/gm);
  const settings = Object.fromEntries([...empty].map(([, name]) => [name, ' ']));
  expect(Object.keys(settings)).toHaveLength(18);
  expect(configOf({ ...settings, BOT_TOKEN: token, XDG_CONFIG_HOME: '' })).toEqual(configOf({}));
});

test('every setting', () => {
  expect(
    configOf({
      BOT_TOKEN: ` ${token}\n`,
      TRY_OUT_PORT: '0',
      TELEGRAM_API_ROOT: 'http://localhost:8081/',
      DATABASE_URL: 'file:/srv/bot/data/bot.sqlite',
      DATA_KEY_FILE: '/etc/bot/key',
      WEBHOOK_URL: 'https://bot.example.org/telegram',
      WEBHOOK_SECRET: 'abcdefghijklmnop',
      HOST: '0.0.0.0',
      PORT: '8000',
      HEALTH_HOST: '10.0.0.1',
      HEALTH_PORT: '9000',
      LOG_LEVEL: 'debug',
      DEFAULT_LOCALE: 'zh-Hans',
      ADMIN_IDS: '1, 22 ,333',
      SUPPORT_USERNAME: '@some_human',
      OPERATOR_NAME: 'Somebody',
      OPERATOR_CONTACT: 'mail@example.com',
    }),
  ).toEqual({
    token,
    tryOutPort: 0,
    apiRoot: 'http://localhost:8081',
    database: { file: '/srv/bot/data/bot.sqlite' },
    keyFile: '/etc/bot/key',
    webhook: {
      url: 'https://bot.example.org/telegram',
      secret: 'abcdefghijklmnop',
      host: '0.0.0.0',
      port: 8000,
    },
    health: { host: '10.0.0.1', port: 9000 },
    logLevel: 'debug',
    defaultLocale: 'zh-Hans',
    adminIds: [1, 22, 333],
    supportUsername: 'some_human',
    operatorName: 'Somebody',
    operatorContact: 'mail@example.com',
  });
});

test.each([
  ['x.sqlite', resolve('x.sqlite')],
  ['/srv/bot/x.sqlite', '/srv/bot/x.sqlite'],
  ['file:data/x.sqlite', resolve('data/x.sqlite')],
  ['file:/srv/x.sqlite', '/srv/x.sqlite'],
  ['file:///srv/x%20y.sqlite', '/srv/x y.sqlite'],
])('DATABASE_URL %s', (url, file) => {
  expect(configOf({ DATABASE_URL: url }).database).toEqual({ file });
});

test('DATABASE_URL of a PostgreSQL, whose key may lie anywhere', () => {
  const url = 'postgres://user:pass@host:5433/db?sslmode=require';
  expect(configOf({ DATABASE_URL: url, DATA_KEY_FILE: 'key' }).database).toEqual({ url, connections: 10 });
  expect(configOf({ DATABASE_URL: url, DATABASE_CONNECTIONS: '4' }).database).toEqual({
    url,
    connections: 4,
  });
});

test('the key lies where XDG_CONFIG_HOME says', () => {
  expect(configOf({ XDG_CONFIG_HOME: '/srv/conf' }).keyFile).toBe('/srv/conf/belgium-topup-bot/data.key');
});

describe('one line for each thing that is wrong', () => {
  test.each([
    ['BOT_TOKEN', 'hello'],
    ['BOT_TOKEN', ':abc'],
    ['BOT_TOKEN', '123:'],
    ['TRY_OUT_PORT', '-1'],
    ['TRY_OUT_PORT', '65536'],
    ['TRY_OUT_PORT', '4711x'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['TELEGRAM_API_ROOT', 'ftp://example.com'],
    ['DATABASE_URL', 'postgres://host'],
    ['DATABASE_URL', 'postgres:data'],
    ['DATABASE_URL', 'postgres://me:p%ss@host:port/db'],
    ['DATABASE_CONNECTIONS', '0'],
    ['WEBHOOK_URL', 'bot.example.org'],
    ['WEBHOOK_SECRET', 'too short'],
    ['PORT', 'http'],
    ['HEALTH_PORT', '65536'],
    ['DATABASE_URL', 'mysql://host/db'],
    ['DATABASE_URL', 'file://data/bot.sqlite'],
    ['DATA_KEY_FILE', 'data/bot.key'],
    ['DATA_KEY_FILE', 'data/deeper/bot.key'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_LOCALE', 'es'],
    ['ADMIN_IDS', '1,me'],
    ['ADMIN_IDS', '1,,2'],
    ['SUPPORT_USERNAME', 'a b'],
    ['SUPPORT_USERNAME', 'abc'],
    ['OPERATOR_NAME', 'x'.repeat(101)],
    ['OPERATOR_CONTACT', 'x'.repeat(201)],
  ])('%s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: [^\n]+$`));
  });

  test('all of them at once, and none repeats a secret', () => {
    const problems = problemsOf({
      BOT_TOKEN: 'SECRET token',
      DATABASE_URL: 'postgres://me:SECRET@host',
      WEBHOOK_SECRET: 'SECRET secret SECRET',
      DATA_KEY_FILE: resolve('data/key'),
      LOG_LEVEL: 'loud',
      ADMIN_IDS: 'me',
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'BOT_TOKEN',
      'DATABASE_URL',
      'WEBHOOK_SECRET',
      'LOG_LEVEL',
      'ADMIN_IDS',
    ]);
    expect(problems.join()).not.toMatch(/(?<!WEBHOOK_)SECRET/);
    expect(problemsOf({ LOG_LEVEL: 'loud', DATA_KEY_FILE: 'data/key' })).toHaveLength(2);
  });
});

test('without a token it is tried out, with a store and a key apart from the real ones', () => {
  expect(configOf({ BOT_TOKEN: ' ', XDG_CONFIG_HOME: '/srv/conf' })).toMatchObject({
    token: '',
    database: { file: resolve('data/try-out.sqlite') },
    keyFile: '/srv/conf/belgium-topup-bot/try-out.key',
  });
  expect(
    configOf({ BOT_TOKEN: '', XDG_CONFIG_HOME: '/srv/conf', DATABASE_URL: 'data/bot.sqlite' }),
  ).toMatchObject({
    database: { file: resolve('data/bot.sqlite') },
    keyFile: '/srv/conf/belgium-topup-bot/data.key',
  });
});
