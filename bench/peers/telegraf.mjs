// Plain JavaScript: its types are only there where the peers are installed.
import { Telegraf } from 'telegraf';
import { me, token } from './peer.ts';

/** The least bot of telegraf's. */
export async function makePeer(root) {
  const bot = new Telegraf(token, { telegram: { apiRoot: root } });
  bot.botInfo = me;
  let answer;
  const options = () => ({
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: answer.keyboard,
  });
  bot.on('message', (ctx) => ctx.reply(answer.text, options()));
  bot.on('callback_query', (ctx) =>
    Promise.all([ctx.answerCbQuery(), ctx.editMessageText(answer.text, options())]),
  );
  return {
    answerWith: (given) => void (answer = given),
    handle: (update) => bot.handleUpdate(update),
  };
}
