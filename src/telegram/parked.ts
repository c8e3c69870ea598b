import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { Store, Unit } from '../store/store.ts';

/** How long a row belongs to the process that claimed it, in milliseconds: longer than a handler may take. */
export const parkedFor = 20_000;

/** An update in a row, and how often it has been tried. */
export type Parked = { update: Update; tries: number };

declare module '../store/store.ts' {
  interface Records {
    /** An update that is not handled yet. */
    parked: Parked;
  }
}

/**
 * Updates in sealed rows, so that Telegram may forget them before they are handled. Those that come together are
 * written together; rows of updates that were handled are removed later, which is safe because those updates are marked
 * as seen.
 */
export class ParkedUpdates {
  #store: Store;
  #log: Log;
  /** Ids of those that have a row, and of those whose row is to be removed. */
  #ids = new Set<number>();
  #done = new Set<number>();
  #writing: { rows: (Parked & { due: number })[]; written: Promise<boolean> } | undefined;

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** Puts an update into a row. False if the store cannot take it: then Telegram is to keep it. */
  put(update: Update, tries: number, due: number): Promise<boolean> {
    this.#writing ??= {
      rows: [],
      written: new Promise((resolve) => {
        setImmediate(() => {
          const { rows } = this.#writing!;
          this.#writing = undefined;
          resolve(this.#write(rows));
        });
      }),
    };
    this.#writing.rows.push({ update, tries, due });
    return this.#writing.written;
  }

  /** Marks the row of an update, if it has one, for removal. */
  drop(id: number): void {
    if (this.#ids.delete(id)) this.#done.add(id);
  }

  /** Removes the rows that are not needed. Throws what the store does. */
  async clear(): Promise<void> {
    const ids = [...this.#done];
    if (ids.length === 0) return;
    await this.#inTurn(async (unit) => ids.forEach((id) => unit.remove('parked', String(id))));
    for (const id of ids) this.#done.delete(id);
  }

  /** Claims the updates that are due by then, for `parkedFor` milliseconds, and returns those that are not `inHand`. */
  async claim(by: number, inHand: (id: number) => boolean): Promise<Parked[]> {
    const ids = (await this.#store.claimDue('parked', by, parkedFor)).filter((id) => !inHand(Number(id)));
    return this.#inTurn(async (unit) => {
      const found: Parked[] = [];
      for (const id of ids) {
        const parked = await unit.read('parked', id);
        if (parked) found.push(parked);
        else unit.remove('parked', id);
        if (parked) this.#ids.add(Number(id));
      }
      return found;
    });
  }

  async #write(rows: (Parked & { due: number })[]): Promise<boolean> {
    try {
      await this.#inTurn(async (unit) => {
        for (const { update, tries, due } of rows)
          unit.write('parked', String(update.update_id), { update, tries }, due);
      });
    } catch (error) {
      this.#log.debug({ err: error }, 'updates not parked');
      return false;
    }
    for (const { update } of rows) {
      this.#ids.add(update.update_id);
      this.#done.delete(update.update_id);
    }
    return true;
  }

  #inTurn<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.#store.withChat('parked', work);
  }
}
