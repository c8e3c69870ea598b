/**
 * Resolves after so many milliseconds, or as soon as the signal is aborted; best with a reason, without which an abort
 * makes an error with its stack.
 */
export type Pause = (ms: number, until?: AbortSignal) => Promise<void>;

/** The time, and waiting: a test gives its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  pause: Pause;
};

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
