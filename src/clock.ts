import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export type Pause = (ms: number, until?: AbortSignal) => Promise<void>;

/** The time, and waiting: a test gives its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  pause: Pause;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  pause: (ms, until) => sleep(ms, undefined, until && { signal: until }).catch(() => {}),
};
