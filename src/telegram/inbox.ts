import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { StoreAway } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { isPassing, isPermanent, waitAsked } from './faults.ts';
import { makeLimit } from './limit.ts';
import type { Outage } from './outage.ts';

/** What is not handled by then, in milliseconds, is put into a row, so that nobody waits behind it. */
const parkAfter = 1000;
/** How long a parked update is left to whom it was given, in milliseconds: longer than a handler may take. */
const parkedFor = 20_000;
/** So many updates of one chat may wait; more in a group is talk that nobody waits to be answered. */
const mostWaiting = 100;
/** So often is tried what fails by a fault of ours. */
const mostFaults = 3;
/** Wait after the first passing failure, doubled after each, and the longest, in milliseconds. */
const firstWait = 1000;
const longestWait = 30_000;
/** How often it is looked for what is to be tried again, in milliseconds. */
const every = 1000;

/** The chat whose queue an update waits in; of a person where there is no chat. Never throws, whatever the update. */
export function chatKey(update: Update): string {
  const { callback_query: press, inline_query: query, my_chat_member: member } = update;
  const message = update.message ?? update.edited_message;
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  return String(chat?.id ?? press?.from?.id ?? query?.from?.id ?? update.update_id);
}

/** Whose update it is: an anonymous admin's and a channel's is the chat's in whose name it was written. */
function senderOf(update: Update): number | undefined {
  const { callback_query: press, inline_query: query, my_chat_member: member } = update;
  const message = update.message ?? update.edited_message;
  return message?.sender_chat?.id ?? (message ?? press ?? query ?? member)?.from?.id;
}

type Parked = { update: Update; tries: number };

export type InboxOptions<C extends Context> = {
  bot: Bot<C>;
  store: Store;
  log: Log;
  clock: Clock;
  outage: Outage;
  stop: AbortSignal;
  /**
   * Whether an update may become a row, so that Telegram brings the next ones. Not over a webhook: they might be brought
   * to another process, and overtake it.
   */
  mayPark: boolean;
  /** Says that it was too much. Once, when the limit of a person begins to bite. */
  excess: (update: Update) => Promise<void>;
  /** Says that it went wrong, after the last try. */
  broken: (update: Update) => Promise<void>;
};

/**
 * Holds updates until they are handled: one queue per chat, chats side by side. What takes long or fails for a passing
 * reason becomes a row, sealed, and is tried until it is done; so an update that was accepted is never lost, and nobody
 * waits behind somebody else's.
 */
export class Inbox<C extends Context> {
  #options: InboxOptions<C>;
  #limit: ReturnType<typeof makeLimit>;
  #tails = new Map<string, { last: Promise<void>; waiting: number }>();
  /** Updates that are waiting or being handled, and when Telegram may forget them. */
  #inHand = new Map<number, Promise<void>>();
  /** Those of them that are being handled. */
  #begun = new Set<number>();
  #parked = new Set<number>();
  /** How often each was being handled when the process crashed. */
  #crashes: Record<string, number> = {};
  #over = false;

  constructor(options: InboxOptions<C>) {
    this.#options = options;
    this.#limit = makeLimit(options.clock.now);
  }

  /** Takes up what an earlier process left. Before the first update is accepted. */
  async resume(): Promise<void> {
    const { store } = this.#options;
    this.#crashes = ((await store.withChat('crash', (unit) => unit.read('bot', 'crash'))) ?? {}) as Record<
      string,
      number
    >;
    await this.#takeUp(this.#options.clock.now() + parkedFor);
  }

  /** Keeps which updates were being handled, for a crash: see accept. */
  async crashed(): Promise<void> {
    const crashes = Array.from(this.#begun, (id) => [id, (this.#crashes[id] ?? 0) + 1]);
    await this.#options.store.withChat('crash', async (unit) =>
      unit.write('bot', 'crash', Object.fromEntries(crashes)),
    );
  }

  /**
   * Resolves as soon as Telegram may forget the update: it was handled, or is in a row. Never rejects. What was being
   * handled at two crashes is not touched again.
   */
  accept(update: Update): Promise<void> {
    const { log, excess } = this.#options;
    const { update_id: id } = update;
    const known = this.#inHand.get(id);
    if (known) return known;
    if ((this.#crashes[id] ?? 0) > 1) {
      log.error({ update: id }, 'skipped: the process crashed twice while it was handled');
      return Promise.resolve();
    }
    const sender = senderOf(update);
    const verdict = sender === undefined ? 'within' : this.#limit(sender);
    if (verdict === 'beyond') return Promise.resolve();
    if (verdict === 'first') {
      log.warn({ update: id }, 'too much from one person');
      return excess(update).catch((error: unknown) => log.warn({ err: error }, 'not told'));
    }
    if ((this.#tails.get(chatKey(update))?.waiting ?? 0) >= mostWaiting) return Promise.resolve();
    const done = new AbortController();
    const work = this.#queue(update, 0).finally(() => done.abort());
    const accepted = Promise.race([work, this.#parkLate(update, done.signal, work)]);
    this.#inHand.set(id, accepted);
    return accepted;
  }

  /** Tries again what was put aside, until `stop`. */
  async run(): Promise<void> {
    const { clock, stop, log } = this.#options;
    for (;;) {
      await clock.pause(every, stop);
      if (stop.aborted) return;
      await this.#takeUp(clock.now()).catch((error: unknown) => log.error({ err: error }, 'parked not read'));
    }
  }

  /** How many updates are waiting or being handled. */
  get busy(): number {
    return this.#inHand.size;
  }

  /** Resolves when nothing is in hand. */
  async idle(): Promise<void> {
    await Promise.all(Array.from(this.#tails.values(), ({ last }) => last));
  }

  /** Begins nothing more: what waits stays where it is. */
  close(): void {
    this.#over = true;
  }

  async #takeUp(by: number): Promise<void> {
    const { store } = this.#options;
    for (const id of await store.claimDue('parked', by, parkedFor)) {
      if (this.#inHand.has(Number(id))) continue;
      const parked = (await store.withChat(`parked/${id}`, (unit) => unit.read('parked', id))) as
        Parked | undefined;
      this.#parked.add(Number(id));
      if (parked) void this.#queue(parked.update, parked.tries);
      else await this.#unpark(Number(id));
    }
  }

  /** Whoever was being handled at a crash is handled alone, so that a second crash tells which one it was. */
  #queue(update: Update, tries: number): Promise<void> {
    const { update_id: id } = update;
    const key = this.#crashes[id] ? 'suspects' : chatKey(update);
    const { last, waiting } = this.#tails.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    this.#inHand.set(id, Promise.resolve());
    const tail = {
      last: last.then(() => this.#work(update, tries)),
      waiting: waiting + 1,
    };
    this.#tails.set(key, tail);
    return tail.last.finally(() => {
      this.#inHand.delete(id);
      const now = this.#tails.get(key);
      if (now === tail) this.#tails.delete(key);
      else if (now) now.waiting--;
    });
  }

  /** Handles an update. Returns when it is done with, or put aside; at a stop, when it has not been begun. */
  async #work(update: Update, tries: number): Promise<void> {
    const { bot, log, clock, stop, outage, broken } = this.#options;
    const { update_id: id } = update;
    for (let faults = 0; ;) {
      if (this.#over) return new Promise(() => {});
      this.#begun.add(id);
      try {
        await bot.handleUpdate(structuredClone(update));
        break;
      } catch (error) {
        const cause = error instanceof Error && 'error' in error ? error.error : error;
        if (isPassing(cause) || cause instanceof StoreAway) {
          outage.hold(`update ${id}`);
          const wait = waitAsked(cause) ?? Math.min(longestWait, firstWait * 2 ** Math.min(tries, 10));
          if (await this.#park(update, ++tries, clock.now() + wait)) return;
          await clock.pause(wait, stop);
          if (stop.aborted) return new Promise(() => {});
        } else {
          log.error({ err: cause, update: id, tries: ++faults }, 'update failed');
          if (isPermanent(cause)) break;
          if (faults === mostFaults) {
            await broken(update).catch((error: unknown) => log.warn({ err: error }, 'not told'));
            break;
          }
          await clock.pause(500 * faults, stop);
        }
      } finally {
        this.#begun.delete(id);
      }
    }
    outage.release(`update ${id}`);
    if (this.#parked.has(id)) await this.#unpark(id);
  }

  async #parkLate(update: Update, done: AbortSignal, work: Promise<void>): Promise<void> {
    const { clock, bot } = this.#options;
    await clock.pause(parkAfter, done);
    if (done.aborted || this.#over) return work;
    const { update_id: id, callback_query: press } = update;
    // Whoever pressed is not to think that nothing happened, though somebody else's turn is not over.
    if (press && !this.#begun.has(id)) bot.api.answerCallbackQuery(press.id).catch(() => {});
    if (!(await this.#park(update, 0, clock.now() + parkedFor))) return work;
    if (done.aborted && this.#parked.has(id) && !this.#inHand.has(id)) await this.#unpark(id);
  }

  /** Puts an update into a row. False if the store cannot take it: then Telegram keeps it. */
  async #park(update: Update, tries: number, due: number): Promise<boolean> {
    const { store, log, mayPark } = this.#options;
    if (!mayPark) return false;
    const id = String(update.update_id);
    try {
      await store.withChat(`parked/${id}`, async (unit) =>
        unit.write('parked', id, { update, tries } satisfies Parked, due),
      );
      this.#parked.add(update.update_id);
      return true;
    } catch (error) {
      log.debug({ err: error, update: update.update_id }, 'update not parked');
      return false;
    }
  }

  async #unpark(id: number): Promise<void> {
    const { store, log } = this.#options;
    try {
      await store.withChat(`parked/${id}`, async (unit) => unit.remove('parked', String(id)));
      this.#parked.delete(id);
    } catch (error) {
      // It is known as handled and will be dropped when it is taken up again.
      log.error({ err: error, update: id }, 'parked update not removed');
    }
  }
}
