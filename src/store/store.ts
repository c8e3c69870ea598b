/**
 * The type of each kind of record. A module that stores something declares its kind beside its type:
 * `declare module '../store/store.ts' { interface Records { person: Person } }`.
 */
export interface Records {
  /** Small values of the bot itself. */
  bot: unknown;
}
/** The name of a kind of record. */
export type Kind = keyof Records;

/** One piece of work: it sees its own writes, and all of them become durable together. */
export type Unit<R extends Record<Kind, unknown> = Records> = {
  /** Returns the value, or undefined if there is none. */
  read<K extends Kind>(kind: K, id: string): Promise<R[K] | undefined>;
  /** Writes a value. `due`: when it is due, in milliseconds since 1970; see Store.claimDue. */
  write<K extends Kind>(kind: K, id: string, value: R[K], due?: number): void;
  remove(kind: Kind, id: string): void;
  /** Returns a keyed hash of a text: always the same, and useless without the data key. */
  hash(text: string): string;
  /** Counts an event under a name that identifies no person: an intent, a language. */
  count(name: string): void;
  /** Returns true if this update was handled within the last day. */
  seen(updateId: number): Promise<boolean>;
  markSeen(updateId: number): void;
  /**
   * Makes durable what was written so far, for when the person is told so before the end; a later error does not undo
   * it.
   */
  commit(): Promise<void>;
};

/** What the bot keeps: records, counts, and which updates were handled. */
export type Store<R extends Record<Kind, unknown> = Records> = {
  /**
   * Runs `fn`. Everything that it wrote becomes durable together after it resolves; nothing if it throws, except what
   * it committed itself. One at a time per key, different keys side by side. Writing after the end throws.
   */
  withChat<T>(key: string, fn: (unit: Unit<R>) => Promise<T>): Promise<T>;
  /** Returns how often each name was counted. */
  counts(): Promise<Record<string, number>>;
  /**
   * Returns the ids of records that were due by then, a hundred at most: those of the owner with the fewest first, then
   * the oldest. The owner is the part of the id before a colon. They are not returned again for `lease` milliseconds,
   * to no process; the caller removes each one that is done.
   */
  claimDue(kind: Kind, by: number, lease: number): Promise<string[]>;
  /**
   * Runs `fn` as the only process with that name: waits until no other runs it. If the lock is lost before `stop`,
   * aborts `lost`, and runs `fn` again once the lock is ours.
   */
  alone(name: string, stop: AbortSignal, fn: (lost: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Takes the next turn of a budget that several processes share. Returns the milliseconds until that turn; undefined,
   * and no turn is taken, if that is more than `patience`. With a store of one process always 0.
   */
  takeTurn(budget: string, perSecond: number, patience: number): Promise<number | undefined>;
  /** Returns how many records of a kind there are, and how many of them are due. */
  waiting(kind: Kind): Promise<{ all: number; due: number }>;
  /** Throws if the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** A commit failed, after several tries. */
export class CommitFailed extends Error {}

/** The database is out of reach: try again later. */
export class StoreUnreachable extends Error {}

/** A row cannot be decrypted: it is damaged, was moved, or has another key. */
export class UnreadableRow extends Error {
  readonly kind: Kind;

  constructor(kind: Kind) {
    super('a row cannot be read');
    this.kind = kind;
  }
}

/** The store cannot be opened. The message is one line for the person who starts the bot. */
export class StoreMisconfigured extends Error {}

/** Returns what to print if a store was filled only in part by migrate:store. */
export function unfinishedMove(name: string): string {
  return `DATABASE_URL: a move into ${name} was broken off; run migrate:store again`;
}
