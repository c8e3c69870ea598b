import type { Seal } from './seal.ts';
import type { Kind, Records, Unit } from './store.ts';

const day = 24 * 3600 * 1000;
/** How long ids of handled updates are kept, in milliseconds: as long as Telegram may deliver one again. */
export const keepSeen = day;
/** How many due rows are compared to find the owner with the fewest. */
export const mostCompared = 10_000;
const last = (ms: number) => (now: number) => now - ms;
/** Months are months of UTC, here and in what people tell. */
const thisMonth = (now: number) => Date.parse(new Date(now).toISOString().slice(0, 7));
/** Kinds that expire: rows written before that time, in milliseconds since 1970, count as absent and are removed. */
export const keptSince: Partial<Record<Kind, (now: number) => number>> = {
  dialogue: last(30 * day),
  token: last(day),
  opened: last(day),
  parked: last(day),
  line: last(day),
  // What nobody has used for 13 months.
  person: last(396 * day),
  reminders: last(396 * day),
  worked: last(396 * day),
  told: thisMonth,
};

/** Everything that one unit wrote: sealed rows, or no row where a record was removed. */
export type Changes = {
  records: Map<string, { kind: Kind; id: string; row?: Buffer; due?: number | undefined }>;
  counts: Map<string, number>;
  seen: Set<number>;
};

/** What an engine must be able to do for a unit of work. */
export type Engine = {
  seal: Seal;
  read(kind: Kind, id: string): Promise<Uint8Array | undefined>;
  seen(updateId: number): Promise<boolean>;
  /** Makes all changes durable, or throws and makes none. */
  commit(changes: Changes): Promise<void>;
  /** Called for a row that cannot be decrypted. It counts as absent: otherwise it would fail for ever. */
  unreadable(kind: Kind): void;
};

/** Called after each operation of an engine, with its duration in milliseconds. */
export type Observe = (operation: 'read' | 'commit', ms: number) => void;

/** Returns the engine with `observe` called after each operation. */
export function timed(observe: Observe | undefined, engine: Engine): Engine {
  if (!observe) return engine;
  const watched = async <T>(operation: 'read' | 'commit', work: () => Promise<T>) => {
    const started = performance.now();
    return work().finally(() => observe(operation, performance.now() - started));
  };
  return {
    ...engine,
    read: (kind, id) => watched('read', () => engine.read(kind, id)),
    commit: (changes) => watched('commit', () => engine.commit(changes)),
  };
}

/** Runs `fn` as one unit of work: it sees its own writes, and they are committed together once it has resolved. */
export async function inUnit<T>(engine: Engine, fn: (unit: Unit) => Promise<T>): Promise<T> {
  const changes: Changes = { records: new Map(), counts: new Map(), seen: new Set() };
  const commit = async () => {
    const { records, counts, seen } = changes;
    if (records.size + counts.size + seen.size === 0) return;
    await engine.commit(changes);
  };
  const forget = () => [changes.records, changes.counts, changes.seen].forEach((part) => part.clear());
  let open = true;
  const writable = () => {
    if (!open) throw new Error('this unit of work is over');
    return changes;
  };
  const unit: Unit = {
    async read<K extends Kind>(kind: K, id: string) {
      const name = `${kind}/${id}`;
      const own = changes.records.get(name);
      const row = own ? own.row : await engine.read(kind, id);
      if (!row) return undefined;
      try {
        return engine.seal.open(name, row) as Records[K];
      } catch {
        engine.unreadable(kind);
        return undefined;
      }
    },
    write(kind, id, value, due) {
      const name = `${kind}/${id}`;
      writable().records.set(name, { kind, id, row: engine.seal.close(name, value), due });
    },
    remove: (kind, id) => void writable().records.set(`${kind}/${id}`, { kind, id }),
    hash: (text) => engine.seal.hash(text),
    count: (name) => void writable().counts.set(name, (changes.counts.get(name) ?? 0) + 1),
    seen: async (updateId) => changes.seen.has(updateId) || engine.seen(updateId),
    markSeen: (updateId) => void writable().seen.add(updateId),
    async commit() {
      writable();
      // After a failed commit its changes must not be written with a later one.
      await commit().finally(forget);
    },
  };
  try {
    const result = await fn(unit);
    open = false;
    await commit();
    return result;
  } finally {
    open = false;
  }
}

/** Returns queues: one task at a time per key, in order; different keys side by side. */
export function makeQueues(): {
  run<T>(key: string, fn: () => Promise<T>): Promise<T>;
  /** Resolves once all tasks given so far have ended. */
  idle(): Promise<unknown>;
} {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, fn) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(fn);
      const tail = mine.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      void tail.then(() => tails.get(key) === tail && tails.delete(key));
      return mine;
    },
    idle: () => Promise.all(tails.values()),
  };
}
