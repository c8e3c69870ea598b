/**
 * What is kept, by kind. Whoever keeps something declares here what it is, beside its type:
 * `declare module '../store/store.ts' { interface Records { person: Person } }`.
 */
export interface Records {
  /** The bot's own small values. */
  bot: unknown;
}
export type Kind = keyof Records;

/** One piece of work: it sees its own writes, and all of them become durable together. */
export type Unit<R extends Record<Kind, unknown> = Records> = {
  /** The value, or `undefined` if there is none. */
  read<K extends Kind>(kind: K, id: string): Promise<R[K] | undefined>;
  /** `due`: when it is to be done, in milliseconds since 1970; see Store.claimDue. */
  write<K extends Kind>(kind: K, id: string, value: R[K], due?: number): void;
  remove(kind: Kind, id: string): void;
  /** A name that stands for that text and that nobody can make or undo without the data key: the same for the same text. */
  hash(text: string): string;
  /** Counts something that happened, under a name that identifies no person: a topic, a language. */
  count(name: string): void;
  /** True if this update was handled within the last day. */
  seen(updateId: number): Promise<boolean>;
  markSeen(updateId: number): void;
  /** Makes durable what was written so far, before it is said that it is; what throws later does not undo it. */
  commit(): Promise<void>;
};

export type Store<R extends Record<Kind, unknown> = Records> = {
  /**
   * Runs `fn`; all it wrote becomes durable together after it resolves, nothing of it if it throws, but for what it
   * committed itself. One at a time per key, different keys side by side. What is written after the end is refused.
   */
  withChat<T>(key: string, fn: (unit: Unit<R>) => Promise<T>): Promise<T>;
  /** How often each name was counted. */
  counts(): Promise<Record<string, number>>;
  /**
   * Ids of what was due by then, a hundred at most: of whoever has the fewest first, then the oldest. Whose it is says
   * the id up to a colon. Nobody is given them again for `lease` milliseconds; whoever has done one removes it.
   */
  claimDue(kind: Kind, by: number, lease: number): Promise<string[]>;
  /**
   * Runs `fn` while no other process runs one of this name, and waits for that first; again, if `lost` was aborted before
   * `stop` because the database no longer vouches for it.
   */
  alone(name: string, stop: AbortSignal, fn: (lost: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Takes the next turn of a budget that several processes share; gives the milliseconds until it. Undefined, and nothing
   * is taken, if that would be more than `patience`. One process alone keeps to its budget by itself and never waits here.
   */
  takeTurn(budget: string, perSecond: number, patience: number): Promise<number | undefined>;
  /** How many of a kind there are, and how many of them are due. */
  waiting(kind: Kind): Promise<{ all: number; due: number }>;
  /** Throws if the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** What was written could not be kept, however often it was tried. */
export class StoreFailure extends Error {}

/** The database is out of reach: what was asked of it is to be asked again later. */
export class StoreAway extends Error {}

/** A row is not as we sealed it: damaged, moved, or of another key. */
export class UnreadableRow extends Error {
  readonly kind: Kind;

  constructor(kind: Kind) {
    super('a row cannot be read');
    this.kind = kind;
  }
}

/** The store cannot be opened; the message is one line for whoever starts the bot. */
export class StoreProblem extends Error {}

export function unfinishedMove(name: string): string {
  return `DATABASE_URL: a move into ${name} was broken off; run migrate:store again`;
}
