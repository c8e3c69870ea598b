/**
 * Resolves after that many milliseconds, or as soon as the signal is aborted. Abort it with a reason: without one, Node
 * makes an error with a stack each time.
 */
export type Pause = (ms: number, until?: AbortSignal) => Promise<void>;

/** The time, and waiting; a test passes its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  pause: Pause;
};

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  pause: (ms, until) =>
    new Promise((resolve) => {
      if (until?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        until?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      until?.addEventListener('abort', end);
    }),
};
