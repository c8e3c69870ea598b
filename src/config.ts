import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { locales } from './words/locale.ts';
import type { Locale } from './words/locale.ts';
import type { Database } from './store/open.ts';

/** The settings of the bot, parsed. */
export type Config = {
  /** Empty if there is none: then the bot runs against the emulated Telegram. */
  token: string;
  tryOutPort: number;
  apiRoot: string;
  database: Database;
  /** The webhook; undefined: the bot polls. */
  webhook?: { url: string; secret?: string | undefined; host: string; port: number } | undefined;
  /** Where /healthz, /readyz and /metrics are served. */
  health?: { host: string; port: number } | undefined;
  keyFile: string;
  logLevel: string;
  defaultLocale: Locale;
  adminIds: number[];
  supportUsername?: string | undefined;
  operatorName?: string | undefined;
  operatorContact?: string | undefined;
};

/** The file of the try-out's store, unless DATABASE_URL names another. */
export const tryOutStore = resolve('data/try-out.sqlite');

/** An empty setting counts as absent. */
const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.transform((text) => text || undefined),
    v.optional(schema),
  );
const withDefault = <S extends v.GenericSchema<string, unknown>>(schema: S, fallback: string) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.transform((text) => text || fallback),
    schema,
  );

const port = v.pipe(
  v.string(),
  v.check((text) => /^\d+$/.test(text) && Number(text) < 65536, 'is a port, or 0 for any free one'),
  v.transform(Number),
);

const isPostgres = (url: string) => /^postgres(ql)?:/.test(url);

const fields = v.object({
  BOT_TOKEN: v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.regex(/^(\d+:[\w-]+)?$/, 'is not a token: @BotFather gives one like 123456:ABC-def'),
  ),
  TRY_OUT_PORT: withDefault(port, '4711'),
  TELEGRAM_API_ROOT: withDefault(
    v.pipe(v.string(), v.url('is not a URL'), v.regex(/^https?:/, 'begins with http:// or https://')),
    'https://api.telegram.org',
  ),
  DATABASE_URL: v.pipe(
    v.string(),
    v.regex(
      /^(file:(\/\/\/|(?!\/\/))|postgres(ql)?:\/\/[^/]+\/[^/]+$|(?!postgres(ql)?:|[a-z][a-z0-9+.-]*:\/\/))/,
      'is a path, file: and a path, or postgres://user:password@host/database',
    ),
    v.check((url) => !isPostgres(url) || URL.canParse(url), 'is no URL: write special characters as %40'),
    v.transform((url) =>
      isPostgres(url)
        ? url
        : resolve(url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '')),
    ),
  ),
  DATABASE_CONNECTIONS: withDefault(
    v.pipe(v.string(), v.regex(/^[1-9]\d?$/, 'is a number from 1 to 99'), v.transform(Number)),
    '10',
  ),
  WEBHOOK_URL: optional(
    v.pipe(
      v.string(),
      v.url('is not a URL'),
      v.regex(/^https?:/, 'begins with https:// (http:// only for a Bot API server of your own)'),
    ),
  ),
  WEBHOOK_SECRET: optional(
    v.pipe(v.string(), v.regex(/^[\w-]{16,256}$/, 'has 16 to 256 of A-Z a-z 0-9 _ -')),
  ),
  HOST: withDefault(v.string(), '127.0.0.1'),
  PORT: withDefault(port, '8080'),
  HEALTH_HOST: withDefault(v.string(), '127.0.0.1'),
  HEALTH_PORT: optional(port),
  DATA_KEY_FILE: v.pipe(
    v.string(),
    v.transform((path) => resolve(path)),
  ),
  LOG_LEVEL: withDefault(
    v.picklist(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'is one of trace, debug, info, warn, error, fatal, silent',
    ),
    'info',
  ),
  DEFAULT_LOCALE: withDefault(v.picklist(locales, `is one of ${locales.join(', ')}`), 'en'),
  ADMIN_IDS: withDefault(
    v.pipe(v.string(), v.regex(/^(\d+(\s*,\s*\d+)*)?$/, 'is a list of Telegram user ids: 123,456')),
    '',
  ),
  SUPPORT_USERNAME: optional(v.pipe(v.string(), v.regex(/^@?[A-Za-z]\w{3,31}$/, 'is a Telegram username'))),
  OPERATOR_NAME: optional(v.pipe(v.string(), v.maxLength(100, 'has at most 100 characters'))),
  OPERATOR_CONTACT: optional(v.pipe(v.string(), v.maxLength(200, 'has at most 200 characters'))),
});

const settings = v.pipe(
  v.config(fields, { abortPipeEarly: true }),
  v.forward(
    v.partialCheck(
      [['DATABASE_URL'], ['DATA_KEY_FILE']],
      ({ DATABASE_URL, DATA_KEY_FILE }) =>
        isPostgres(DATABASE_URL) || !DATA_KEY_FILE.startsWith(join(dirname(DATABASE_URL), sep)),
      'lies in the folder of the database; keep the key apart from what it locks',
    ),
    ['DATA_KEY_FILE'],
  ),
);

/** Returns the configuration of an environment, or every problem of it, one line each. */
export function parseConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const home = env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  const databaseUrl = env['DATABASE_URL']?.trim();
  // The try-out has a store and a key of its own, so that nothing of it is in the real bot later.
  const isTryOut = !env['BOT_TOKEN']?.trim() && !databaseUrl;
  const keyFile =
    env['DATA_KEY_FILE']?.trim() || join(home, 'belgium-topup-bot', isTryOut ? 'try-out.key' : 'data.key');
  const result = v.safeParse(settings, {
    ...env,
    DATABASE_URL: databaseUrl || (isTryOut ? tryOutStore : 'data/bot.sqlite'),
    DATA_KEY_FILE: keyFile,
  });
  if (!result.success) {
    return { ok: false, problems: result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) };
  }
  const set = result.output;
  return {
    ok: true,
    config: {
      token: set.BOT_TOKEN,
      tryOutPort: set.TRY_OUT_PORT,
      apiRoot: set.TELEGRAM_API_ROOT.replace(/\/$/, ''),
      database: isPostgres(set.DATABASE_URL)
        ? { url: set.DATABASE_URL, connections: set.DATABASE_CONNECTIONS }
        : { file: set.DATABASE_URL },
      webhook: set.WEBHOOK_URL
        ? { url: set.WEBHOOK_URL, secret: set.WEBHOOK_SECRET, host: set.HOST, port: set.PORT }
        : undefined,
      health: set.HEALTH_PORT === undefined ? undefined : { host: set.HEALTH_HOST, port: set.HEALTH_PORT },
      keyFile: set.DATA_KEY_FILE,
      logLevel: set.LOG_LEVEL,
      defaultLocale: set.DEFAULT_LOCALE,
      adminIds: set.ADMIN_IDS ? set.ADMIN_IDS.split(',').map(Number) : [],
      supportUsername: set.SUPPORT_USERNAME?.replace(/^@/, ''),
      operatorName: set.OPERATOR_NAME,
      operatorContact: set.OPERATOR_CONTACT,
    },
  };
}

/** Prints one line for each problem and ends the process with 78, EX_CONFIG of sysexits.h. */
export function giveUp(problems: string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(78);
}
