import { Agent, fetch as undiciFetch } from 'undici';

/** Seconds that getUpdates waits for something to come. */
export const pollSeconds = 30;
const patienceMs = 8000;

/**
 * The transport to Telegram: undici's pool in the place of grammY's node-fetch (twice its throughput). A call that is
 * not answered in eight seconds is given up, a poll ten seconds after its own time.
 */
export function makeClient(): { fetch: typeof fetch; close(): Promise<void> } {
  const agent = new Agent({ connections: 64, pipelining: 1 });
  const call = async (url: string | URL, options: Record<string, unknown> = {}) => {
    const limit = String(url).endsWith('/getUpdates') ? (pollSeconds + 10) * 1000 : patienceMs;
    // grammY's signal comes from a polyfill that undici does not take for one.
    const given = options['signal'] as AbortSignal | undefined;
    const abort = new AbortController();
    const stop = () => abort.abort();
    if (given?.aborted) stop();
    given?.addEventListener('abort', stop);
    const timer = setTimeout(() => abort.abort(new Error('time-out')), limit);
    const { agent: _, compress: __, ...rest } = options;
    try {
      const response = await undiciFetch(url, {
        ...rest,
        duplex: 'half',
        signal: abort.signal,
        dispatcher: agent,
      } as never);
      // Read here, so that a body that stalls falls under the same limit.
      const body = await response.json();
      return { status: response.status, json: async () => body };
    } finally {
      clearTimeout(timer);
      given?.removeEventListener('abort', stop);
    }
  };
  return { fetch: call as unknown as typeof fetch, close: () => agent.destroy() };
}
