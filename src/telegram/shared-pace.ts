import { setTimeout as sleep } from 'node:timers/promises';
import type { Transformer } from 'grammy';
import type { Store } from '../store/store.ts';

/** Messages a second of all processes together: Telegram's limit is 30 (core.telegram.org/bots/faq). */
const perSecond = 25;
/**
 * Longest time, in milliseconds, that a call waits for its turn; after that it is refused as Telegram would refuse it.
 */
const patience = 2000;

/** Keeps all processes that share a store within one budget. If the store is out of reach, calls go out without it. */
export function withinSharedPace(store: Store): Transformer {
  return async (previous, method, payload, signal) => {
    if (!/^(send|edit|copy|forward)/.test(method)) return previous(method, payload, signal);
    const wait = await store.takeTurn('messages', perSecond, patience).catch(() => 0);
    if (wait === undefined) {
      const parameters = { retry_after: patience / 1000 };
      return { ok: false, error_code: 429, description: 'Too Many Requests: held back here', parameters };
    }
    // Real time: turns are given out by the database's clock.
    if (wait > 0) await sleep(wait);
    return previous(method, payload, signal);
  };
}
