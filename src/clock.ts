/** Resolves after that many milliseconds, or as soon as the signal is aborted. */
export type Pause = (ms: number, until?: AbortSignal) => Promise<void>;

/** Calls `then` after that many milliseconds, unless the returned function is called before. */
export type After = (ms: number, then: () => void) => () => void;

/** The time, and waiting; a test passes its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  pause: Pause;
  /**
   * Costs a tenth of a pause that a signal ends: for timers that every update or call sets and that hardly ever fire.
   */
  after: After;
};

/** Returns a clock that waits by the given timers. */
export function makeClock(now: () => number, after: After): Clock {
  const pause: Pause = (ms, until) =>
    new Promise((resolve) => {
      if (until?.aborted) return resolve();
      const end = () => {
        cancel();
        until?.removeEventListener('abort', end);
        resolve();
      };
      const cancel = after(ms, end);
      until?.addEventListener('abort', end);
    });
  return { now, pause, after };
}

/** The clock of the machine. */
export const systemClock = makeClock(Date.now, (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
});
