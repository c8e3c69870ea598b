import type { Transformer } from 'grammy';
import type { Log } from '../log.ts';
import { isPassing } from './faults.ts';

/**
 * Tells the log of an outage of Telegram in two lines: when it begins, and when nothing that was held back waits any
 * more, because it went out or was given up.
 */
export class Outage {
  #log: Log;
  #now: () => number;
  #since: number | undefined;
  #well = true;
  #held = 0;
  #waiting = new Set<string>();

  constructor(log: Log, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  /** How many updates and jobs wait for Telegram. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Notes that a call failed because Telegram is out of reach. */
  failed(what: { err: unknown } | { method: string; code: number }): void {
    this.#well = false;
    if (this.#since !== undefined) return;
    this.#since = this.#now();
    this.#held = this.#waiting.size;
    this.#log.warn(what, 'Telegram does not answer');
  }

  /** Notes that a call was answered. */
  worked(): void {
    this.#well = true;
    this.#endIfDone();
  }

  /** Notes that something waits for Telegram, until `release`. */
  hold(name: string): void {
    if (!this.#waiting.has(name)) this.#held++;
    this.#waiting.add(name);
  }

  /** Notes that it waits no more. */
  release(name: string): void {
    if (this.#waiting.delete(name)) this.#endIfDone();
  }

  #endIfDone(): void {
    if (this.#since === undefined || !this.#well || this.#waiting.size > 0) return;
    const seconds = Math.round((this.#now() - this.#since) / 1000);
    this.#log.warn({ seconds, held: this.#held }, 'Telegram answers again');
    this.#since = undefined;
  }
}

/** Returns an API transformer that tells `outage` of every call how it went; one that we gave up ourselves says nothing. */
export function watched(outage: Outage): Transformer {
  return async (previous, method, payload, signal) => {
    try {
      const answer = await previous(method, payload, signal);
      if (answer.ok || answer.error_code < 500) outage.worked();
      else outage.failed({ method, code: answer.error_code });
      return answer;
    } catch (error) {
      if (isPassing(error) && !signal?.aborted) outage.failed({ err: error });
      throw error;
    }
  };
}
