import type { Transformer } from 'grammy';
import type { Clock } from '../clock.ts';

/** Milliseconds between two messages of the bot, and how many may go at once: 25 a second, never more than 26. */
const gap = 40;
const burst = 2;
/** The same in a private chat: one a second, and a few at once. */
const chatGap = 1000;
const chatBurst = 10;
/** Messages in one group in a minute: core.telegram.org/bots/faq. */
const perGroup = 20;
const minute = 60_000;
/**
 * Longest time, in milliseconds, that a call waits here, and one that has already waited in the outbox. A call whose
 * turn does not come by then is refused at once, as Telegram would refuse it.
 */
const patience = 250;
const patienceOfHeldUp = 2000;

type Waiting = { chat: number; until: number; answer: (wait: number) => void };

/**
 * Keeps the bot within Telegram's limits: messages go one after the other, the chat that has waited longest for one
 * first, so that somebody who floods waits behind everybody else. After a 429 no call goes out before the time that
 * Telegram names: for that chat, or, as soon as a second chat is refused, for all.
 */
export class Pace {
  #clock: Clock;
  /** The chats with something in the outbox. */
  #heldUp: { has(chat: number): boolean };
  /** When the next message may go, if none had been saved up. */
  #next = 0;
  #chatNext = new Map<number, number>();
  #groups = new Map<number, number[]>();
  #served = new Map<number, number>();
  #refused = new Map<number, number>();
  #refusedAll = 0;
  #waiting: Waiting[] = [];

  constructor({ heldUp, ...clock }: Clock & { heldUp: { has(chat: number): boolean } }) {
    this.#clock = clock;
    this.#heldUp = heldUp;
  }

  /** Waits until a message to this chat may go. Returns 0, or the milliseconds to wait if that is not soon. */
  async admit(chat: number): Promise<number> {
    const patient = this.#heldUp.has(chat) ? patienceOfHeldUp : patience;
    const wait = Math.max(this.#waitFor(chat), this.#turnOf(chat));
    if (wait > patient) return wait;
    if (this.#waiting.length === 0 && wait === 0 && this.#take(chat)) return 0;
    return new Promise((answer) => {
      this.#waiting.push({ chat, until: this.#clock.now() + patient, answer });
      if (this.#waiting.length === 1) void this.#serve();
    });
  }

  /** The milliseconds until a message may go, behind all who wait at least as long for one. */
  #turnOf(chat: number): number {
    const served = this.#served.get(chat) ?? 0;
    const ahead = this.#waiting.filter((entry) => (this.#served.get(entry.chat) ?? 0) <= served).length;
    return Math.max(0, this.#next + (ahead - burst + 1) * gap - this.#clock.now());
  }

  /** The milliseconds that Telegram has asked not to be called for, about this chat or at all. */
  pausedFor(chat: number | undefined): number {
    const until = Math.max(this.#refusedAll, this.#refused.get(chat ?? NaN) ?? 0);
    return Math.max(0, until - this.#clock.now());
  }

  /** Telegram has refused a call with 429. */
  refuse(chat: number | undefined, ms: number): void {
    const now = this.#clock.now();
    for (const [other, until] of this.#refused) if (until <= now) this.#refused.delete(other);
    const others = this.#refused.size > (this.#refused.has(chat ?? NaN) ? 1 : 0);
    if (chat === undefined || others) this.#refusedAll = Math.max(this.#refusedAll, now + ms);
    if (chat !== undefined) this.#refused.set(chat, now + ms);
  }

  async #serve(): Promise<void> {
    while (this.#waiting.length > 0) {
      const now = this.#clock.now();
      const ready = this.#waiting.filter(({ chat }) => this.#waitFor(chat) === 0);
      ready.sort((a, b) => (this.#served.get(a.chat) ?? 0) - (this.#served.get(b.chat) ?? 0));
      for (const entry of ready) {
        if (!this.#take(entry.chat)) break;
        this.#end(entry, 0);
      }
      for (const entry of this.#waiting.filter(({ until }) => until <= now))
        this.#end(entry, Math.max(this.#waitFor(entry.chat), chatGap));
      if (this.#waiting.length > 0) await this.#clock.pause(gap);
    }
  }

  #end(entry: Waiting, wait: number): void {
    this.#waiting.splice(this.#waiting.indexOf(entry), 1);
    entry.answer(wait);
  }

  #waitFor(chat: number): number {
    const now = this.#clock.now();
    const paused = this.pausedFor(chat);
    if (chat > 0)
      return Math.max(paused, (this.#chatNext.get(chat) ?? 0) - (chatBurst - 1) * chatGap - now, 0);
    const last = this.#groups.get(chat) ?? [];
    const oldest = last.length < perGroup ? undefined : last[0];
    return Math.max(paused, oldest === undefined ? 0 : oldest + minute - now, 0);
  }

  /** True, and counted, if the bot as a whole may send one more now. */
  #take(chat: number): boolean {
    const now = this.#clock.now();
    if (this.#next - (burst - 1) * gap > now) return false;
    this.#next = Math.max(this.#next, now) + gap;
    this.#served.set(chat, now);
    if (chat > 0) this.#chatNext.set(chat, Math.max(this.#chatNext.get(chat) ?? 0, now) + chatGap);
    else this.#groups.set(chat, [...(this.#groups.get(chat) ?? []), now].slice(-perGroup));
    if (this.#served.size > 10_000) this.#forget(now - minute);
    return true;
  }

  #forget(before: number): void {
    for (const [chat, served] of this.#served) {
      if (served >= before) continue;
      for (const table of [this.#served, this.#chatNext, this.#groups]) table.delete(chat);
    }
  }
}

/**
 * Every call passes here. One that may not go out yet is answered with a 429 of our own, without a call to Telegram.
 */
export function paced(pace: Pace): Transformer {
  return async (previous, method, payload, signal) => {
    if (method === 'getUpdates') return previous(method, payload, signal);
    const { chat_id: given } = payload as { chat_id?: unknown };
    const chat = typeof given === 'number' ? given : undefined;
    const wait =
      chat !== undefined && /^(send|edit)/.test(method) ? await pace.admit(chat) : pace.pausedFor(chat);
    if (wait > 0) {
      const parameters = { retry_after: wait / 1000 };
      return { ok: false, error_code: 429, description: 'Too Many Requests: held back here', parameters };
    }
    const answer = await previous(method, payload, signal);
    if (!answer.ok && answer.error_code === 429)
      pace.refuse(chat, (answer.parameters?.retry_after ?? 1) * 1000);
    return answer;
  };
}
