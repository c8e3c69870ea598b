import { HttpError, InputFile } from 'grammy';
import type { Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
// The package as a whole also loads fetch, caches and WebSockets, twice over: 14 MB.
import Agent from 'undici/lib/dispatcher/agent.js';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';

/** Seconds that getUpdates waits for something to come. */
export const pollSeconds = 30;
/**
 * Longest time, in milliseconds, that a call may take; a poll may take ten seconds longer than it waits for updates.
 */
const callMs = 8000;
const pollMs = (pollSeconds + 10) * 1000;
/** Connections at most: without a limit, a flood of calls is refused connections, and the poll with them. */
const connections = 100;
/**
 * A smaller difference, in milliseconds, does not count: Telegram's time is in whole seconds, and the answer takes some
 * too.
 */
const tolerance = 10_000;

type Call = {
  method: 'POST';
  headers: Record<string, string>;
  body: string | Readable;
  signal: AbortSignal | null;
};

/** The transport to Telegram. */
export type Client = {
  fetch: typeof fetch;
  /**
   * Milliseconds since 1970 by Telegram's clock, read from the Date header of its answers; by the machine's until the
   * first.
   */
  now: () => number;
  close(): Promise<void>;
};

/**
 * Returns the transport to Telegram that replaces grammY's node-fetch: undici's pool, by its `dispatch`, which makes
 * neither streams nor signals of its own. A call that is not answered in time is aborted.
 */
export function makeClient({ now, after }: Clock = systemClock): Client {
  const agent = new Agent({ connections });
  const pollAgent = new Agent({ headersTimeout: pollMs, bodyTimeout: pollMs });
  let skew = 0;
  const compare = (date: unknown) => {
    const theirs = typeof date === 'string' ? Date.parse(date) : NaN;
    if (Math.abs(theirs - now() - skew) > tolerance) skew = theirs - now();
  };
  const call = (url: string, options: Call) =>
    url.endsWith('/getUpdates')
      ? send(pollAgent, url, options, compare)
      : send(agent, url, options, compare, (abort) => after(callMs, abort));
  return {
    fetch: call as unknown as typeof fetch,
    now: () => now() + skew,
    close: async () => void (await Promise.all([agent.destroy(), pollAgent.destroy()])),
  };
}

/** Sends a call. `dated` is told the date of the answer; `limit` aborts the call if none has come in time. */
function send(
  agent: Agent,
  url: string,
  { method, headers, body, signal }: Call,
  dated: (date: unknown) => void,
  limit?: (abort: () => void) => () => void,
): Promise<{ json: () => unknown }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ json: () => unknown }>();
  const slash = url.indexOf('/', 'https://'.length);
  const [origin, path] = [url.slice(0, slash), url.slice(slash)];
  let call: Dispatcher.DispatchController | undefined;
  let aborted: Error | undefined;
  const abort = (reason: Error) => {
    aborted = reason;
    call?.abort(reason);
    end(() => reject(reason));
  };
  const stop = () => abort(new DOMException('aborted', 'AbortError'));
  const cancel = limit?.(() => abort(new DOMException('no answer', 'TimeoutError')));
  const end = (settle: () => void) => {
    cancel?.();
    signal?.removeEventListener('abort', stop);
    settle();
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);

  const chunks: Buffer[] = [];
  agent.dispatch(
    { origin, path, method, headers, body },
    {
      onRequestStart(controller) {
        call = controller;
        if (aborted) call.abort(aborted);
      },
      onResponseStart(_, _status, { date }) {
        dated(date);
      },
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        end(() => {
          try {
            const json = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
            resolve({ json: () => json });
          } catch (error) {
            reject(error);
          }
        });
      },
      onResponseError(_, error) {
        end(() => reject(error));
      },
    },
  );
  return promise;
}

/**
 * Sends every call without a file straight to `transport`, at `root` with the token, and throws HttpError as grammY would.
 * grammY's own way adds to each call a signal, a timer, a race of promises, and a visit to every value in it.
 */
export function direct(transport: typeof fetch, root: string): Transformer {
  const headers = { 'content-type': 'application/json' };
  return async (previous, method, payload, given) => {
    if (Object.values(payload).some((value) => value instanceof InputFile))
      return previous(method, payload, given);
    const signal = (given ?? null) as AbortSignal | null;
    const body = JSON.stringify(payload);
    try {
      const answer = await transport(`${root}/${method}`, { method: 'POST', headers, body, signal });
      return (await answer.json()) as ApiResponse<never>;
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}
