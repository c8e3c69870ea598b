import type { Seal } from './seal.ts';
import type { Kind, Records, Unit } from './store.ts';

const day = 24 * 3600 * 1000;
/** Ids of handled updates are kept a day, in milliseconds, as long as Telegram repeats one. */
export const keepSeen = day;
/** So many due rows are compared to find those of whoever has the fewest. */
export const mostCompared = 10_000;
const last = (ms: number) => (now: number) => now - ms;
/** The month goes by UTC, as every month that is told of. */
const thisMonth = (now: number) => Date.parse(new Date(now).toISOString().slice(0, 7));
/** Since when a row must have been written to be there still, in milliseconds since 1970: what is forgotten by itself. */
export const kept: Partial<Record<Kind, (now: number) => number>> = {
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

/** All that one unit wrote: a record's sealed row, or none where it was removed. */
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
  /** Makes all of it durable, or throws and nothing of it. */
  commit(changes: Changes): Promise<void>;
  /** Is told of a row that is not as we sealed it. It counts as absent, for else it would be in the way for ever. */
  unreadable(kind: Kind): void;
};

/** Is told what an engine did and how many milliseconds it took. */
export type Observe = (operation: 'read' | 'commit', ms: number) => void;

/** The engine, and `observe` is told of what it does. */
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

/** Runs `fn` as one piece of work: it sees its own writes, and they are committed together once it has resolved. */
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
      // What is said not to have been kept is not kept with something else later.
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

/** One at a time per key, in order; different keys side by side. */
export function makeQueues(): {
  run<T>(key: string, fn: () => Promise<T>): Promise<T>;
  /** Resolves once all that was given so far has ended. */
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
