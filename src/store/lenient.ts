import { setTimeout as pause } from 'node:timers/promises';
import { CommitFailed } from './store.ts';
import type { Kind } from './store.ts';
import type { Engine } from './unit.ts';

/**
 * Waits before a failed commit is tried again, in milliseconds: a file may be locked or a disk full for a moment only.
 */
const waits = [20, 100, 500];

/** The engine of an embedded database: what is read is there at once. */
export type Embedded = Omit<Engine, 'read' | 'seen'> & {
  read(kind: Kind, id: string): Uint8Array | undefined;
  seen(updateId: number): boolean;
};

/** An engine that answers without memory rather than not at all. */
export type Lenient = Embedded & {
  /** Returns what is read, or `otherwise` if it cannot be. */
  orElse<T>(read: () => T, otherwise: T): T;
};

/**
 * Wraps the engine of an embedded database, which may fail while it is in use. What cannot be read then counts as
 * absent, so that people are answered without memory; a commit is tried again a few times before it throws
 * CommitFailed. `notice` is called with the error at the first failure, and without one when a commit succeeds again.
 */
export function lenient(engine: Embedded, notice: (error?: unknown) => void): Lenient {
  let failing = false;
  const failed = (error: unknown) => {
    if (!failing) notice(error);
    failing = true;
  };
  const orElse = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
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
          if (wait === undefined) throw new CommitFailed('not kept', { cause: error });
          await pause(wait);
        }
      }
    },
    orElse,
  };
}
