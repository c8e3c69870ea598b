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
/**
 * How long rows of each kind are kept: those written before that time, in milliseconds since 1970, count as absent and
 * are removed.
 */
const kept: Record<Kind, ((now: number) => number) | 'until removed'> = {
  bot: 'until removed',
  group: 'until removed',
  job: 'until removed',
  payments: 'until removed',
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

/** Returns when a row of this kind must have been written to count, in milliseconds since 1970. */
export function keptSince(kind: Kind, now: number): number {
  const since = kept[kind];
  return since === 'until removed' ? 0 : since(now);
}

/** The kinds that expire. */
export const expiring = (Object.keys(kept) as Kind[]).filter((kind) => kept[kind] !== 'until removed');

/** Everything that one unit wrote: sealed rows, or no row where a record was removed. */
export type Changes = {
  records: Map<string, { kind: Kind; id: string; row?: Buffer; due?: number | undefined }>;
  counts: Map<string, number>;
  seen: Set<number>;
};

/** What an engine must be able to do for a unit of work. */
export type Engine = {
  seal: Seal;
  read(kind: Kind, id: string): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  seen(updateId: number): boolean | Promise<boolean>;
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
  const watched = <T>(operation: 'read' | 'commit', work: () => T | Promise<T>) => {
    const started = performance.now();
    const end = () => observe(operation, performance.now() - started);
    const result = work();
    if (result instanceof Promise) return result.finally(end);
    end();
    return result;
  };
  return {
    ...engine,
    read: (kind, id) => watched('read', () => engine.read(kind, id)),
    commit: async (changes) => watched('commit', () => engine.commit(changes)),
  };
}

/** Runs `fn` as one unit of work: it sees its own writes, and they are committed together once it has resolved. */
export async function inUnit<T>(engine: Engine, fn: (unit: Unit) => Promise<T>): Promise<T> {
  const work = new Work(engine);
  try {
    const result = await fn(work);
    await work.end();
    return result;
  } finally {
    work.open = false;
  }
}

class Work implements Unit {
  open = true;
  #engine: Engine;
  #changes: Changes = { records: new Map(), counts: new Map(), seen: new Set() };

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get #writable(): Changes {
    if (!this.open) throw new Error('this unit of work is over');
    return this.#changes;
  }

  async read<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const name = `${kind}/${id}`;
    const own = this.#changes.records.get(name);
    const found = own ? own.row : this.#engine.read(kind, id);
    // An embedded database answers at once.
    const row = found instanceof Promise ? await found : found;
    if (!row) return undefined;
    try {
      return this.#engine.seal.open(name, row) as Records[K];
    } catch {
      this.#engine.unreadable(kind);
      return undefined;
    }
  }

  write<K extends Kind>(kind: K, id: string, value: Records[K], due?: number): void {
    const name = `${kind}/${id}`;
    this.#writable.records.set(name, { kind, id, row: this.#engine.seal.close(name, value), due });
  }

  remove(kind: Kind, id: string): void {
    this.#writable.records.set(`${kind}/${id}`, { kind, id });
  }

  hash(text: string): string {
    return this.#engine.seal.hash(text);
  }

  count(name: string): void {
    const { counts } = this.#writable;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  async seen(updateId: number): Promise<boolean> {
    return this.#changes.seen.has(updateId) || this.#engine.seen(updateId);
  }

  markSeen(updateId: number): void {
    this.#writable.seen.add(updateId);
  }

  async commit(): Promise<void> {
    const { records, counts, seen } = this.#writable;
    // After a failed commit its changes must not be written with a later one.
    await this.#keep().finally(() => [records, counts, seen].forEach((part) => part.clear()));
  }

  /** Commits what was written; after that, nothing more can be. */
  async end(): Promise<void> {
    this.open = false;
    await this.#keep();
  }

  async #keep(): Promise<void> {
    const { records, counts, seen } = this.#changes;
    if (records.size + counts.size + seen.size > 0) await this.#engine.commit(this.#changes);
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
