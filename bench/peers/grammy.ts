import { Bot } from 'grammy';
import type { MiddlewareFn } from 'grammy';
import { me, token } from './peer.ts';
import type { Answer, MakePeer, Peer } from './peer.ts';

/**
 * The least bot of grammY's, with the transport that grammY brings or with the given one; `around` goes around all that
 * is done with an update.
 */
export function grammyPeer(root: string, transport?: typeof fetch, around?: MiddlewareFn): Peer {
  const bot = new Bot(token, {
    botInfo: me as never,
    client: { apiRoot: root, ...(transport && { fetch: transport }) },
  });
  if (around) bot.use(around);
  let answer: Answer;
  const options = () => ({
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    reply_markup: answer.keyboard,
  });
  bot.on('message', (ctx) => ctx.reply(answer.text, options()));
  bot.on('callback_query:data', (ctx) =>
    Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText(answer.text, options())]),
  );
  return {
    answerWith: (given) => void (answer = given),
    handle: (update) => bot.handleUpdate(update),
  };
}

export const makePeer: MakePeer = async (root) => grammyPeer(root);
