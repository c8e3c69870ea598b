import { makeClock } from '../../src/clock.ts';

/** A wait shorter than this is over at once, and time has passed by as much (milliseconds). */
const short = 100;

/** The time of a test: it stands still until the test lets it pass, and what waits for it wakes in order. */
export class Clock {
  #now: number;
  #timers = new Set<{ at: number; wake: () => void }>();

  constructor(now: number) {
    this.#now = now;
  }

  get now(): number {
    return this.#now;
  }

  /** Everything that waited until then wakes at once. */
  set now(now: number) {
    this.#now = now;
    for (const timer of [...this.#timers].toSorted((a, b) => a.at - b.at)) if (timer.at <= now) timer.wake();
  }

  /** When the next one wakes. */
  get next(): number {
    return Math.min(...[...this.#timers].map(({ at }) => at));
  }

  after = (ms: number, then: () => void): (() => void) => {
    if (ms < short) {
      const at = this.#now + ms;
      const soon = setImmediate(() => {
        if (at > this.#now) this.now = at;
        then();
      });
      return () => clearImmediate(soon);
    }
    const timer = {
      at: this.#now + ms,
      wake: () => {
        this.#timers.delete(timer);
        then();
      },
    };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  machine = makeClock(() => this.#now, this.after);
  pause = this.machine.pause;
}
