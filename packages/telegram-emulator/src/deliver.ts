import { once } from 'node:events';
import type { Update } from '@grammyjs/types';
import type { Chats } from './chats.ts';
import type { Webhook } from './webhook.ts';

export type DeliveryOptions = {
  chats: Chats;
  pause: (ms: number) => Promise<unknown>;
  /** Carries out the method that a bot may answer with instead of calling it. */
  call: (answer: Record<string, unknown>) => Promise<void>;
};

/** How long Telegram waits for an answer, in milliseconds. */
const patience = 60_000;

/** Brings updates to the webhook: again and again until it says 2xx, in order within a chat, chats side by side. */
export class Delivery {
  #options: DeliveryOptions;
  #busy = new Map<string, Promise<void>>();
  #stop = new AbortController();

  constructor(options: DeliveryOptions) {
    this.#options = options;
    options.chats.events.on('change', ({ what }) => what === 'queue' && this.#start());
    this.#start();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#busy.values());
  }

  #start(): void {
    const { webhook, updates } = this.#options.chats;
    if (!webhook || this.#stop.signal.aborted) return;
    for (const update of updates.waiting) {
      if (this.#busy.size >= webhook.max_connections) return;
      const lane = laneOf(update);
      if (this.#busy.has(lane)) continue;
      const delivery = this.#deliver(update).finally(() => {
        this.#busy.delete(lane);
        this.#start();
      });
      this.#busy.set(lane, delivery);
    }
  }

  async #deliver(update: Update): Promise<void> {
    const { chats, pause, call } = this.#options;
    for (let wait = 1000; !this.#stop.signal.aborted; wait = Math.min(wait * 2, 60_000)) {
      const { webhook } = chats;
      // Meanwhile it may have been taken away, or the update be too old.
      if (!webhook || !chats.updates.isWaiting(update.update_id)) return;
      const answer = await this.#post(webhook, update);
      if (answer !== undefined) {
        chats.updates.confirm(update.update_id);
        if (answer) await call(answer);
        return;
      }
      if (!this.#stop.signal.aborted) await Promise.race([pause(wait), once(this.#stop.signal, 'abort')]);
    }
  }

  /** Returns what the bot answered, null for nothing; undefined if it did not take the update. */
  async #post(webhook: Webhook, update: Update): Promise<Record<string, unknown> | null | undefined> {
    try {
      const response = await fetch(webhook.url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secret_token && { 'x-telegram-bot-api-secret-token': webhook.secret_token }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(patience)]),
      });
      const body = await response.text();
      if (response.ok) return readAnswer(body);
      this.#failed(webhook, `Wrong response from the webhook: ${response.status} ${response.statusText}`);
    } catch (error) {
      if (this.#stop.signal.aborted) return undefined;
      const timeout = (error as Error).name === 'TimeoutError';
      this.#failed(webhook, timeout ? 'Read timeout expired' : 'Connection refused');
    }
    return undefined;
  }

  #failed(webhook: Webhook, why: string): void {
    webhook.last_error_date = Math.floor(this.#options.chats.now() / 1000);
    webhook.last_error_message = why;
  }
}

/**
 * Returns the name of the lane of an update: within one, updates arrive in order. Presses and inline queries have a
 * lane per person.
 */
function laneOf({
  update_id,
  message,
  edited_message,
  my_chat_member,
  callback_query,
  inline_query,
}: Update): string {
  if (callback_query) return `press ${callback_query.from.id}`;
  if (inline_query) return `inline ${inline_query.from.id}`;
  const chat = (message ?? edited_message ?? my_chat_member)?.chat;
  return chat ? `chat ${chat.id}` : `update ${update_id}`;
}

function readAnswer(body: string): Record<string, unknown> | null {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'method' in answer ? { ...answer } : null;
  } catch {
    return null;
  }
}
