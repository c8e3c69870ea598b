import { Pool } from 'undici';
import { token } from './peer.ts';
import type { Answer, MakePeer } from './peer.ts';

/** No library of bots at all: the calls, by an HTTP client. */
export const makePeer: MakePeer = async (root) => {
  const pool = new Pool(root);
  const call = async (method: string, payload: object) => {
    const { body } = await pool.request({
      path: `/bot${token}/${method}`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    await body.json();
  };
  let answer: Answer;
  return {
    answerWith: (given) => void (answer = given),
    async handle({ message, callback_query: press }) {
      const options = {
        text: answer.text,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_markup: answer.keyboard,
      };
      if (message) await call('sendMessage', { chat_id: message.chat.id, ...options });
      const pressed = press?.message;
      if (pressed)
        await Promise.all([
          call('answerCallbackQuery', { callback_query_id: press.id }),
          call('editMessageText', { chat_id: pressed.chat.id, message_id: pressed.message_id, ...options }),
        ]);
    },
    close: () => pool.close(),
  };
};
