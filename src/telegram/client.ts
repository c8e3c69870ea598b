import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';

/** Seconds that getUpdates waits for something to come. */
export const pollSeconds = 30;
/** Longest time, in milliseconds, that a call may take; a poll may take ten seconds more than its own time. */
const callMs = 8000;
const pollMs = (pollSeconds + 10) * 1000;
/** So many connections there are at most: a crowd of calls at once would be refused them, and the poll with it. */
const connections = 100;
/** Telegram's time is given in whole seconds, and some pass on the way: a smaller difference is none (milliseconds). */
const tolerance = 10_000;

type Call = {
  method: 'POST';
  headers: Record<string, string>;
  body: string | Readable;
  signal: AbortSignal;
};

export type Client = {
  fetch: typeof fetch;
  /** Milliseconds since 1970 by Telegram's clock, as its answers tell it; by the machine's until the first. */
  now: () => number;
  close(): Promise<void>;
};

/**
 * The transport to Telegram, in the place of grammY's node-fetch: undici's pool by its plain `request`, at twice the
 * throughput (its `fetch` has less than node-fetch). A call that is not answered in time is given up.
 */
export function makeClient({ now, pause }: Clock = systemClock): Client {
  const agent = new Agent({ connections });
  const pollAgent = new Agent({ headersTimeout: pollMs, bodyTimeout: pollMs });
  let skew = 0;
  const compare = (date: unknown) => {
    const theirs = typeof date === 'string' ? Date.parse(date) : NaN;
    if (Math.abs(theirs - now() - skew) > tolerance) skew = theirs - now();
  };
  const call = async (url: string, { method, headers, body, signal: given }: Call) => {
    const abort = new AbortController();
    const done = new AbortController();
    // grammY's signal comes from a polyfill that Node does not take for one of its own.
    const stop = () => abort.abort();
    if (given.aborted) stop();
    given.addEventListener('abort', stop);
    const polls = url.endsWith('/getUpdates');
    if (!polls)
      void pause(callMs, done.signal).then(
        () => done.signal.aborted || abort.abort(new DOMException('no answer', 'TimeoutError')),
      );
    try {
      const answer = await request(url, {
        method,
        headers,
        body,
        signal: abort.signal,
        dispatcher: polls ? pollAgent : agent,
      });
      compare(answer.headers['date']);
      // Read here, so that a body that stalls falls under the same limit.
      const json = await answer.body.json();
      return { status: answer.statusCode, json: () => json };
    } finally {
      done.abort('done');
      given.removeEventListener('abort', stop);
    }
  };
  return {
    fetch: call as unknown as typeof fetch,
    now: () => now() + skew,
    close: async () => void (await Promise.all([agent.destroy(), pollAgent.destroy()])),
  };
}
