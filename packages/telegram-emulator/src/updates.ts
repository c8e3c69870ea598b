import type { Update } from '@grammyjs/types';
import { Refusal } from './refusal.ts';

/** A kind of update, by the name of its field. */
export type UpdateType = Exclude<keyof Update, 'update_id'>;

/** What an update carries besides its number. */
export type News = Omit<Update, 'update_id'>;

export type Poll = {
  offset: number;
  limit: number;
  /** How long to wait for the first update, in seconds. */
  timeout: number;
  /** undefined: as in the poll before. Empty: all kinds but the ones that Telegram sends on demand only. */
  allowed: UpdateType[] | undefined;
};

/** The queue as it is kept in a file. */
export type QueueRecord = {
  last: number;
  queue: Queued[];
  allowed: UpdateType[];
};

type Queued = {
  update: Update;
  /** When it happened, in milliseconds. */
  at: number;
  /** Delivered a second time: it is served whatever the offset, until a poll after that confirms it. */
  again: boolean;
  served: boolean;
};

const onDemand: UpdateType[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** A press waits this long for the bot, other updates a day (milliseconds). */
export const lifeOfPress = 150_000;
/** An inline query is of no use to anybody after that. */
export const lifeOfInline = 30_000;
const lifeOfOthers = 24 * 60 * 60 * 1000;
/** How many updates can be delivered once more. */
const remembered = 10_000;

/** The queue of updates, as Telegram keeps it: served again and again until an offset confirms them. */
export class Updates {
  #now: () => number;
  #changed: () => void;
  #last: number;
  #queue: Queued[] = [];
  #past = new Map<number, Update>();
  /** The kinds that the bot asked for. Empty: all but those on demand. */
  allowed: UpdateType[] = [];
  #polling: { wake: () => void; end: (why: Error) => void } | undefined;
  #waiting = new Map<number, (() => void)[]>();

  constructor(now: () => number, last: number, changed: () => void) {
    this.#now = now;
    this.#last = last;
    this.#changed = changed;
  }

  /**
   * Queues an update, unless the bot may not hear of it or did not ask for its kind. Returns its update_id either
   * way.
   */
  add(news: News, forBot = true): number {
    const update: Update = { update_id: ++this.#last, ...structuredClone(news) };
    this.#past.set(update.update_id, update);
    if (this.#past.size > remembered) this.#past.delete(this.#past.keys().next().value!);
    if (forBot && this.#isAllowed(news)) {
      this.#put({ update, at: this.#now(), again: false, served: false });
    }
    return update.update_id;
  }

  /** Queues an update once more under the number that it had, as after an offset that got lost. */
  again(updateId: number): void {
    const update = this.#past.get(updateId);
    if (!update) throw new Error(`there was no update ${updateId}`);
    if (this.#queue.some((queued) => queued.update.update_id === updateId)) return;
    this.#put({ update, at: this.#now(), again: true, served: false });
  }

  /** Resolves when the update has left the queue: a poll's offset has passed it. */
  confirmed(updateId: number): Promise<void> {
    if (!this.#past.has(updateId)) throw new Error(`there was no update ${updateId}`);
    return new Promise((resolve) => {
      if (!this.#queue.some((queued) => queued.update.update_id === updateId)) return resolve();
      this.#waiting.set(updateId, [...(this.#waiting.get(updateId) ?? []), resolve]);
    });
  }

  /** How many updates wait for the bot. */
  get pending(): number {
    this.#drop((queued) => this.#isStale(queued));
    return this.#queue.length;
  }

  /** All that waits for the bot, oldest first. */
  get waiting(): Update[] {
    return this.#queue.filter((queued) => !this.#isStale(queued)).map(({ update }) => update);
  }

  isWaiting(updateId: number): boolean {
    return this.waiting.some(({ update_id }) => update_id === updateId);
  }

  /** Takes out an update that the bot has taken. */
  confirm(updateId: number): void {
    this.#drop(({ update }) => update.update_id === updateId);
  }

  /** Forgets all that waits for the bot. */
  clear(): void {
    this.#drop(() => true);
  }

  /**
   * getUpdates. Rejects with 409 when another poll arrives meanwhile, with the signal's reason when the client
   * went away.
   */
  async poll({ offset, limit, timeout, allowed }: Poll, client: AbortSignal): Promise<Update[]> {
    this.endPoll('other getUpdates');
    if (allowed) this.allowed = allowed;
    const from = offset < 0 ? (this.#queue.at(offset)?.update.update_id ?? 0) : offset;
    this.#drop(({ update, again, served }) => update.update_id < from && (!again || served));
    if (this.pending === 0 && timeout > 0) await this.#news(timeout, client);
    const served = this.#queue.slice(0, limit);
    for (const queued of served) queued.served = true;
    return served.map((queued) => queued.update);
  }

  save(): QueueRecord {
    return { last: this.#last, queue: this.#queue, allowed: this.allowed };
  }

  restore({ last, queue, allowed }: QueueRecord): void {
    this.#last = last;
    this.#queue = queue;
    this.allowed = allowed;
    for (const { update } of queue) this.#past.set(update.update_id, update);
  }

  /** Ends the poll that waits with a conflict, if one does. */
  endPoll(by: 'other getUpdates' | 'setWebhook'): void {
    const advice = by === 'setWebhook' ? '' : '; make sure that only one bot instance is running';
    this.#polling?.end(new Refusal(409, `Conflict: terminated by ${by} request${advice}`));
  }

  /** Ends the poll that waits, if one does. */
  close(): void {
    this.#polling?.wake();
  }

  #news(seconds: number, client: AbortSignal): Promise<void> {
    client.throwIfAborted();
    return new Promise<void>((resolve, reject) => {
      const leave = () => end(client.reason as Error);
      const done = () => {
        clearTimeout(timer);
        client.removeEventListener('abort', leave);
        if (this.#polling === polling) this.#polling = undefined;
      };
      const wake = () => (done(), resolve());
      const end = (why: Error) => (done(), reject(why));
      const timer = setTimeout(wake, seconds * 1000);
      const polling = { wake, end };
      client.addEventListener('abort', leave);
      this.#polling = polling;
    });
  }

  #put(queued: Queued): void {
    this.#queue.push(queued);
    this.#queue.sort((a, b) => a.update.update_id - b.update.update_id);
    this.#polling?.wake();
    this.#changed();
  }

  #isAllowed(news: News): boolean {
    const kind = Object.keys(news)[0] as UpdateType;
    return this.allowed.length > 0 ? this.allowed.includes(kind) : !onDemand.includes(kind);
  }

  #isStale({ update, at }: Queued): boolean {
    const life = update.callback_query ? lifeOfPress : update.inline_query ? lifeOfInline : lifeOfOthers;
    return this.#now() - at > life;
  }

  #drop(which: (queued: Queued) => boolean): void {
    const dropped = this.#queue.filter(which);
    if (dropped.length === 0) return;
    this.#queue = this.#queue.filter((queued) => !dropped.includes(queued));
    for (const { update } of dropped) {
      for (const resolve of this.#waiting.get(update.update_id) ?? []) resolve();
      this.#waiting.delete(update.update_id);
    }
    this.#changed();
  }
}
