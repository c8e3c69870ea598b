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

  pause = (ms: number, until?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (until?.aborted) return resolve();
      if (ms < short) {
        const at = this.#now + ms;
        setImmediate(() => {
          if (at > this.#now) this.now = at;
          resolve();
        });
        return;
      }
      const wake = () => {
        this.#timers.delete(timer);
        until?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = { at: this.#now + ms, wake };
      this.#timers.add(timer);
      until?.addEventListener('abort', wake);
    });
}
