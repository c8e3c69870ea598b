import { setTimeout as pause } from 'node:timers/promises';
import { StoreFailure } from './store.ts';
import type { Engine } from './unit.ts';

/** Waits before a failed commit is tried again, in milliseconds: a locked file or a full disk may pass. */
const waits = [20, 100, 500];

export type Lenient = Engine & {
  /** What is due, or nothing if that cannot be read. */
  ids(read: () => string[]): string[];
};

/**
 * A database of which nobody else has a copy may fail while it is in use: then what cannot be read counts as absent, so
 * that people are answered without memory, and a commit is tried again by itself before StoreFailure is thrown.
 * `notice` is called with the error when it begins to fail, and without one when it can be written again.
 */
export function lenient(engine: Engine, notice: (error?: unknown) => void): Lenient {
  let failing = false;
  const failed = (error: unknown) => {
    if (!failing) notice(error);
    failing = true;
  };
  const orElse = async <T>(read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      failed(error);
      return otherwise;
    }
  };
  return {
    ...engine,
    read: (kind, id) => orElse(() => engine.read(kind, id), undefined),
    seen: (updateId) => orElse(() => engine.seen(updateId), false),
    async commit(changes) {
      for (let tries = 0; ; tries++) {
        try {
          await engine.commit(changes);
          if (failing) notice();
          failing = false;
          return;
        } catch (error) {
          failed(error);
          const wait = waits[tries];
          if (wait === undefined) throw new StoreFailure('not kept', { cause: error });
          await pause(wait);
        }
      }
    },
    ids(read) {
      try {
        return read();
      } catch (error) {
        failed(error);
        return [];
      }
    },
  };
}
