import { BotError, Context } from 'grammy';
import type { Api, Bot } from 'grammy';
import type { Update } from 'grammy/types';

/**
 * Returns what handles an update, as bot.handleUpdate does, but with the client of the bot itself: grammY makes another
 * one for each update, of functions that V8 puts among what is old, where they keep the update until that is collected.
 */
export function handlerOf<C extends Context>(bot: Bot<C>): (update: Update) => Promise<void> {
  return async (update) => {
    const ctx = new Context(update, bot.api, bot.botInfo) as C;
    try {
      await bot.middleware()(ctx, async () => {});
    } catch (error) {
      throw new BotError(error, ctx);
    }
  };
}

/** Returns the same client, except that `begin` is called before each call, and returns the signal that ends it. */
export function callsOf(api: Api, begin: (method: string) => AbortSignal): Api {
  const raw = new Proxy(api.raw, {
    get: (calls, method: keyof Api['raw']) => (payload: never) =>
      calls[method](payload, begin(method) as never),
  });
  return Object.create(api, { raw: { value: raw } }) as Api;
}

/**
 * Returns the key of the queue an update waits in: its chat, or its sender if it has none. Never throws, whatever the
 * update.
 */
export function chatKey(update: Update): string {
  const { callback_query: press, inline_query: query, my_chat_member: member } = update;
  const message = update.message ?? update.edited_message;
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  return String(chat?.id ?? press?.from?.id ?? query?.from?.id ?? update.update_id);
}

/** Returns the sender of an update; for an anonymous admin or a channel, the chat in whose name it was written. */
export function senderOf(update: Update): number | undefined {
  const { callback_query: press, inline_query: query, my_chat_member: member } = update;
  const message = update.message ?? update.edited_message;
  return message?.sender_chat?.id ?? (message ?? press ?? query ?? member)?.from?.id;
}
