/** What is kept: a person's choices, an open question, the bot's own small values. */
export type Kind = 'person' | 'dialogue' | 'bot';

/** One piece of work: it sees its own writes, and all of them become durable together. */
export interface Unit {
  /** The value, or `undefined` if there is none. */
  read(kind: Kind, id: string): Promise<unknown>;
  write(kind: Kind, id: string, value: unknown): void;
  remove(kind: Kind, id: string): void;
  /** True if this update was handled within the last day. */
  seen(updateId: number): Promise<boolean>;
  markSeen(updateId: number): void;
}

export interface Store {
  /**
   * Runs `fn`; all it wrote becomes durable together after it resolves, nothing of it if it throws. One at a time per
   * key, different keys side by side. What is written after the end is refused.
   */
  withChat<T>(key: string, fn: (unit: Unit) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The store cannot be opened; the message is one line for whoever starts the bot. */
export class StoreProblem extends Error {}
