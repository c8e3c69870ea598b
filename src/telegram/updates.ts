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
