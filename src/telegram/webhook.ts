import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GrammyError } from 'grammy';
import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { waitAfter } from './faults.ts';
import { allowedUpdates, BotRefused, tokenRefused } from './receive.ts';

// An import of it would also load Node's fetch and WebSockets: 14 MB.
const { createServer } = process.getBuiltinModule('node:http');

/** Bytes; Telegram's longest update is a small part of it. */
const longestBody = 1024 * 1024;
/** How long open requests may take after `stop`, in milliseconds. */
const graceMs = 8000;
/** Longest wait between two tries to reach Telegram, in milliseconds. */
const longestWait = 15_000;

type Listener = {
  /** The public address of the webhook; a proxy in front keeps its path. */
  url: string;
  secret: string;
  host: string;
  /** 0: any free one. */
  port: number;
  /** Resolves when the update was handled and its effects are stored; rejects if Telegram is to send it again. */
  accept: (update: Update) => Promise<void>;
  log: Log;
  stop: AbortSignal;
};

/** What receiving by webhook needs. */
export type WebhookReceiver<C extends Context> = Listener & {
  bot: Bot<C>;
  pause: (ms: number, until?: AbortSignal) => Promise<void>;
  /** Called when the webhook is set. */
  ready: () => Promise<void>;
};

/**
 * Sets the webhook and takes updates until `stop`, then until open requests have ended. The webhook stays set: Telegram
 * keeps what comes meanwhile. Throws BotRefused if the token or the address is refused, and what `listen` throws.
 */
export async function receiveByWebhook<C extends Context>(options: WebhookReceiver<C>): Promise<void> {
  const { bot, url, secret, log, stop, pause, ready } = options;
  const patiently = async (call: () => Promise<unknown>) => {
    for (let failures = 0; !stop.aborted; failures++) {
      try {
        return await call();
      } catch (error) {
        const code = error instanceof GrammyError ? error.error_code : 0;
        if (code === 401 || code === 404) throw new BotRefused(tokenRefused, { cause: error });
        if (code === 400) throw new BotRefused(`WEBHOOK_URL: ${(error as GrammyError).description}`);
        log.warn({ err: error }, 'Telegram does not answer');
        await pause(waitAfter(error, failures, longestWait), stop);
      }
    }
  };
  await patiently(async () => {
    if (!bot.isInited()) bot.botInfo = await bot.api.getMe(stop as never);
  });
  if (stop.aborted) return;
  const { ended } = await openWebhook(options);
  await patiently(() =>
    bot.api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates }, stop as never),
  );
  if (!stop.aborted) await ready();
  await ended;
}

/**
 * Takes updates over HTTP: 200 for an update that was accepted, 500 for one that Telegram is to repeat, and for a wrong
 * request the status that fits, without a log line. TLS is the task of a proxy in front. `ended` resolves after `stop`,
 * when open requests have ended, eight seconds later at most. Throws what `listen` throws.
 */
export async function openWebhook({
  url,
  secret,
  host,
  port,
  accept,
  log,
  stop,
}: Listener): Promise<{ port: number; ended: Promise<void> }> {
  const path = new URL(url).pathname;
  const expected = digest(secret);

  async function take(request: IncomingMessage): Promise<number> {
    if (request.url!.split('?')[0] !== path) return 404;
    if (request.method !== 'POST') return 405;
    const given = request.headers['x-telegram-bot-api-secret-token'];
    if (!timingSafeEqual(digest(String(given)), expected)) return 401;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const update = parseUpdate(body);
    if (!update) return 400;
    // Another instance takes it, or this one after its next start.
    if (stop.aborted) return 503;
    try {
      await accept(update);
      return 200;
    } catch (error) {
      log.warn({ err: error, update: update.update_id }, 'not taken in: Telegram brings it again');
      return 500;
    }
  }

  const server = createServer((request, response) => {
    take(request).then(
      (status) => {
        // What was not read would be taken for the next request.
        if (status === 413 || stop.aborted) response.setHeader('connection', 'close');
        if (status === 405) response.setHeader('allow', 'POST');
        response.writeHead(status).end();
      },
      () => response.destroy(),
    );
  });
  server.requestTimeout = 10_000;
  // Longer than a proxy keeps a connection for the next request.
  server.keepAliveTimeout = 120_000;
  server.listen(port, host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, ended: endAfter(server, stop) };
}

async function endAfter(server: Server, stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, 'abort');
  const closed = once(server, 'close');
  server.close();
  const patience = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(patience);
}

/** Returns the body, or undefined if it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseUpdate(body: string): Update | undefined {
  try {
    const value = JSON.parse(body) as Update;
    return Number.isSafeInteger(value.update_id) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a digest: all have one length, which `timingSafeEqual` needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Returns the secret that Telegram sends with each update: made at random once and stored, so that all instances have
 * the same.
 */
export function keptSecret(store: Store): Promise<string> {
  return store.withChat('webhook', async (unit) => {
    const kept = await unit.read('bot', 'webhook');
    if (typeof kept === 'string') return kept;
    const made = randomBytes(32).toString('base64url');
    unit.write('bot', 'webhook', made);
    return made;
  });
}
