import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { StoreUnreachable } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { isPassing, isPermanent, mostFaults, waitAfter } from './faults.ts';
import { makeLimit } from './incoming-limit.ts';
import type { Verdict } from './incoming-limit.ts';
import type { Outage } from './outage.ts';
import { ParkedUpdates, parkedFor } from './parked.ts';
import { Turns } from './turns.ts';
import { chatKey, handlerOf, senderOf } from './updates.ts';

/**
 * An update that is not handled after this time, in milliseconds, is put into a row, so that nobody waits behind it.
 */
const parkAfter = 1000;
/** How long one answer to a press may hold up the next, in milliseconds. */
const longestAnswer = 200;
/**
 * Updates of one chat that may wait, and are held in memory; what is more is let go. In a group that is talk; one person
 * reaches it who goes on pressing while nothing comes back.
 */
const mostWaiting = 100;
/** How often updates that are to be tried again are looked for, in milliseconds. */
const every = 1000;

/** What an inbox is made of. */
export type InboxOptions<C extends Context> = {
  bot: Bot<C>;
  store: Store;
  log: Log;
  clock: Clock;
  outage: Outage;
  stop: AbortSignal;
  /**
   * Whether an update may be put into a row, so that Telegram delivers the next ones. Not with a webhook: those might
   * be delivered to another process and overtake it. There, Telegram keeps a chat in order and brings an update again.
   */
  mayPark: boolean;
  /** Tells the person that it was too much: once, when they or their chat reach the limit. */
  excess: (update: Update) => Promise<void>;
  /** Tells the person that something went wrong, after the last try. */
  broken: (update: Update) => Promise<void>;
};

/**
 * Holds updates until they are handled. An update that takes long or fails for a passing reason is put into a row and
 * tried until it is done: none that was accepted is lost, and nobody waits behind somebody else.
 */
export class Inbox<C extends Context> {
  #options: InboxOptions<C>;
  #handle: (update: Update) => Promise<void>;
  #limit: ReturnType<typeof makeLimit>;
  #turns: Turns;
  /** Updates that are waiting or being handled, and when Telegram may forget them. */
  #inHand = new Map<number, Promise<void>>();
  /** Those of them that are being handled. */
  #started = new Set<number>();
  /** The chats in which as many wait as may. */
  #full = new Set<string>();
  #parked: ParkedUpdates;
  #acknowledged = Promise.resolve();
  /** How often each was being handled when the process crashed. */
  #crashes: Record<string, number> = {};
  #closed = false;

  constructor(options: InboxOptions<C>) {
    this.#options = options;
    this.#handle = handlerOf(options.bot);
    this.#limit = makeLimit(options.clock.now);
    this.#turns = new Turns();
    this.#parked = new ParkedUpdates(options.store, options.log);
  }

  /** Takes up what an earlier process left. Before the first update is accepted. */
  async resume(): Promise<void> {
    const { store } = this.#options;
    this.#crashes = ((await store.withChat('crash', (unit) => unit.read('bot', 'crash'))) ?? {}) as Record<
      string,
      number
    >;
    const all = this.#options.clock.now() + parkedFor;
    while ((await this.#takeUp(all)) > 0);
  }

  /** Stores which updates were being handled when the process crashed: see `accept`. */
  async crashed(): Promise<void> {
    const crashes = Array.from(this.#started, (id) => [id, (this.#crashes[id] ?? 0) + 1]);
    await this.#options.store.withChat('crash', async (unit) =>
      unit.write('bot', 'crash', Object.fromEntries(crashes)),
    );
  }

  /**
   * Resolves as soon as Telegram may forget the update: it was handled, or is in a row. Where it may not be put into a row
   * and the store cannot be reached, rejects with StoreUnreachable: Telegram is to bring it again. An update that was
   * being handled at two crashes is skipped.
   * `more`: Telegram has more updates, which are not to wait for this one.
   */
  accept(update: Update, more = false): Promise<void> {
    const { log } = this.#options;
    const { update_id: id } = update;
    const known = this.#inHand.get(id);
    if (known) return known;
    if ((this.#crashes[id] ?? 0) > 1) {
      log.error({ update: id }, 'skipped: the process crashed twice while it was handled');
      return Promise.resolve();
    }
    const sender = senderOf(update);
    const ofSender = sender === undefined ? 'within' : this.#limit(sender);
    if (ofSender !== 'within') return this.#letGo(update, ofSender, 'too much from one person');
    const ofChat = this.#room(chatKey(update));
    if (ofChat !== 'within') return this.#letGo(update, ofChat, 'too much waits in one chat');
    const work = this.#queue(update, 0);
    const accepted = new Promise<void>((resolve, reject) => {
      const { after } = this.#options.clock;
      const progress = { done: false };
      const cancels = [
        after(
          more ? 0 : parkAfter,
          () => void this.#parkLate(update, progress, work).then(() => resolve(), reject),
        ),
        after(parkAfter, () => this.#acknowledgeLate(update, progress)),
      ];
      const finish = () => {
        progress.done = true;
        cancels.forEach((cancel) => cancel());
      };
      work.finally(finish).then(() => resolve(), reject);
    });
    this.#inHand.set(id, accepted);
    return accepted;
  }

  /** Tries again what was put aside, until `stop`. */
  async run(): Promise<void> {
    const { clock, stop, log } = this.#options;
    for (;;) {
      await clock.pause(every, stop);
      if (stop.aborted) return;
      try {
        await this.#parked.clear();
        await this.#takeUp(clock.now());
      } catch (error) {
        log.error({ err: error }, 'parked not read');
      }
    }
  }

  /** How many updates are waiting or being handled. */
  get busy(): number {
    return this.#inHand.size;
  }

  /** Resolves when nothing is in hand. */
  async idle(): Promise<void> {
    await this.#turns.idle();
    await this.#parked.clear().catch(() => {});
  }

  /** Starts no more updates; those that wait stay where they are. */
  close(): void {
    this.#closed = true;
  }

  /** Returns whether one more may wait in a chat; `first`: since it was full, this is the first that may not. */
  #room(chat: string): Verdict {
    if (this.#turns.waiting(chat) < mostWaiting) {
      this.#full.delete(chat);
      return 'within';
    }
    if (this.#full.has(chat)) return 'beyond';
    this.#full.add(chat);
    return 'first';
  }

  /** Lets an update go, and says so with the first: in the log, and to the person. */
  async #letGo(update: Update, verdict: Verdict, why: string): Promise<void> {
    if (verdict !== 'first') return;
    const { log, excess } = this.#options;
    log.warn({ update: update.update_id }, why);
    await excess(update).catch((error: unknown) => log.warn({ err: error }, 'not told'));
  }

  /** Returns how many were taken up. */
  async #takeUp(by: number): Promise<number> {
    const found = await this.#parked.claim(by, (id) => this.#inHand.has(id));
    // What the store cannot take in now keeps its row, and is claimed again.
    for (const { update, tries } of found) this.#queue(update, tries).catch(() => {});
    return found.length;
  }

  /**
   * Handles an update in its turn. One that was being handled at a crash is handled alone, so that a second crash tells
   * which one it was. Resolves and rejects as `#work`.
   */
  async #queue(update: Update, tries: number): Promise<boolean> {
    const { update_id: id } = update;
    let handled = false;
    let fault: unknown;
    this.#inHand.set(id, Promise.resolve());
    await this.#turns.take(this.#crashes[id] ? 'suspects' : chatKey(update), async () => {
      try {
        handled = await this.#work(update, tries);
      } catch (error) {
        fault = error;
      }
    });
    this.#inHand.delete(id);
    if (fault) throw fault;
    return handled;
  }

  /**
   * Handles an update. Resolves to true when it is done with, to false when it was put into a row; after `stop`, never.
   * Rejects with StoreUnreachable if it is to come again.
   */
  async #work(update: Update, tries: number): Promise<boolean> {
    const { log, clock, stop, outage, broken, mayPark } = this.#options;
    const { update_id: id } = update;
    for (let faults = 0; ;) {
      if (this.#closed) return new Promise(() => {});
      this.#started.add(id);
      try {
        await this.#handle(update);
        break;
      } catch (error) {
        const cause = error instanceof Error && 'error' in error ? error.error : error;
        const unreachable = cause instanceof StoreUnreachable;
        if (unreachable && !mayPark) {
          outage.release(`update ${id}`);
          throw cause;
        }
        if (unreachable || isPassing(cause)) {
          outage.hold(`update ${id}`);
          const wait = waitAfter(cause, tries);
          if (mayPark && (await this.#parked.put(update, ++tries, clock.now() + wait))) return false;
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
        this.#started.delete(id);
      }
    }
    outage.release(`update ${id}`);
    this.#parked.drop(id);
    return true;
  }

  /** Puts an update that takes long into a row. Resolves when it has one, or is done with. */
  async #parkLate(update: Update, progress: { done: boolean }, work: Promise<boolean>): Promise<unknown> {
    const { clock, mayPark } = this.#options;
    if (this.#closed || !mayPark) return work;
    if (!(await this.#parked.put(update, 0, clock.now() + parkedFor))) return work;
    // Done with while the row was written: it is not needed. Put aside meanwhile: it is.
    if (progress.done && (await work)) this.#parked.drop(update.update_id);
  }

  /**
   * Acknowledges a press that still waits for its turn, so that the person sees that it was noticed. One press after
   * the other, so that many of them delay nothing else.
   */
  #acknowledgeLate({ update_id: id, callback_query: press }: Update, progress: { done: boolean }): void {
    if (!press) return;
    const { clock, bot } = this.#options;
    const before = this.#acknowledged;
    const acknowledge = async () => {
      await before;
      if (progress.done || this.#started.has(id)) return;
      const answered = bot.api.answerCallbackQuery(press.id).catch(() => {});
      await Promise.race([answered, clock.pause(longestAnswer)]);
    };
    this.#acknowledged = acknowledge();
  }
}
