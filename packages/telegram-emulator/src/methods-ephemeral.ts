import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Methods } from './method.ts';
import { readDraft, readText } from './methods-messages.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

/** What changes messages that one person sees. */
export const ephemeralMethods = {
  editEphemeralMessageText: {
    takes: {
      chat_id: true,
      receiver_user_id: true,
      ephemeral_message_id: true,
      text: true,
      parse_mode: true,
      entities: false,
      link_preview_options: true,
      rich_message: false,
      reply_markup: true,
    },
    run(p, chats) {
      const [chat, key] = find(p, chats, 'message to edit not found');
      chat.edit(key, readDraft(p, readText(p), { inlineOnly: true }));
      return true;
    },
  },

  deleteEphemeralMessage: {
    takes: { chat_id: true, receiver_user_id: true, ephemeral_message_id: true },
    run(p, chats) {
      const [chat, key] = find(p, chats, 'message to delete not found');
      chat.remove(key);
      return true;
    },
  },
} satisfies Methods;

function find(p: Parameters, chats: Chats, otherwise: string): [Chat, key: string] {
  const chat = chats.reach(p.chatId());
  const { key, receiver } = chat.find(`e${p.integer('ephemeral_message_id') ?? ''}`, otherwise);
  if (receiver !== p.integer('receiver_user_id')) throw badRequest(otherwise);
  return [chat, key];
}
