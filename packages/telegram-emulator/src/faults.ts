import { once } from 'node:events';
import { Refusal } from './refusal.ts';

/**
 * What is to go wrong with a call:
 * - a status or an error: it is refused, without any effect
 * - reset: the connection breaks before any effect
 * - lost: it takes effect, then the connection breaks
 * - hang: nothing happens until `release()`; if the client has given up by then, nothing happens at all
 * - delay: it takes effect that many milliseconds later
 */
export type Fault =
  | { status: 429; retryAfter: number }
  | { status: 500 | 502 }
  | { error: number; description: string }
  | { delay: number }
  | 'reset'
  | 'lost'
  | 'hang';

/** Which calls a fault affects. */
export type FaultOptions = {
  /** How many calls. Default: 1. */
  times?: number;
  /** Only calls for this chat, the answers to its presses included. */
  chat?: number;
};

/** A fault or a delay that is in place. */
export type Hold = {
  /** Resolves when it has affected the first call. */
  reached: Promise<void>;
  /** Ends it, and lets go of the calls that it holds. */
  release(): void;
};

type Trap = {
  left: number;
  released: Promise<void>;
  reach: () => void;
  hold: Hold;
};

type OrderedFault = {
  method: string;
  fault: Fault;
  chat: number | undefined;
} & Trap;

/** The faults that are in place, and the answers that are held back. */
export class Faults {
  #ordered: OrderedFault[] = [];
  #held = new Map<number, Trap>();
  #pause: (ms: number) => Promise<unknown>;

  constructor(pause: (ms: number) => Promise<unknown>) {
    this.#pause = pause;
  }

  order(method: string, fault: Fault, { times = 1, chat }: FaultOptions = {}): Hold {
    const ordered: OrderedFault = Object.assign(setTrap(times), { method, fault, chat });
    this.#ordered.push(ordered);
    return ordered.hold;
  }

  hold(chat: number): Hold {
    const trap = setTrap(Infinity);
    this.#held.set(chat, trap);
    return trap.hold;
  }

  /** Applies the fault that was ordered for this call, if one was. Returns how the connection is to break. */
  async strike(
    method: string,
    chat: number | undefined,
    client: AbortSignal,
  ): Promise<'reset' | 'lost' | undefined> {
    const found = this.#ordered.find(
      (ordered) =>
        ordered.left > 0 &&
        ordered.method === method &&
        (ordered.chat === undefined || ordered.chat === chat),
    );
    if (!found) return undefined;
    found.left -= 1;
    found.reach();
    const { fault } = found;
    if (fault === 'hang') {
      await Promise.race([found.released, once(client, 'abort')]);
      return undefined;
    }
    if (fault === 'reset' || fault === 'lost') return fault;
    if ('delay' in fault) {
      await this.#pause(fault.delay);
      return undefined;
    }
    if ('error' in fault) throw new Refusal(fault.error, fault.description);
    if (fault.status === 429) {
      const { retryAfter } = fault;
      throw new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
    }
    throw new Refusal(fault.status, fault.status === 500 ? 'Internal Server Error: restart' : 'Bad Gateway');
  }

  /** Waits while the answers for this chat are held back. */
  async holdBack(chat: number | undefined): Promise<void> {
    const trap = this.#held.get(chat ?? NaN);
    if (!trap || trap.left === 0) return;
    trap.reach();
    await trap.released;
  }
}

function setTrap(times: number): Trap {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const trap: Trap = {
    left: times,
    released: released.promise,
    reach: reached.resolve,
    hold: {
      reached: reached.promise,
      release() {
        trap.left = 0;
        released.resolve();
      },
    },
  };
  return trap;
}
