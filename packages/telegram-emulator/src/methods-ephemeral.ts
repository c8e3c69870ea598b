import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Methods } from './method.ts';
import { readDraft, readText } from './methods-messages.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const targets = ['chat_id', 'receiver_user_id', 'ephemeral_message_id'];

/** What changes messages that one person sees. */
export const ephemeralMethods: Methods = {
  editEphemeralMessageText: {
    takes: [...targets, 'text', 'parse_mode', 'link_preview_options', 'reply_markup'],
    run(p, chats) {
      const [chat, key] = find(p, chats, 'message to edit not found');
      chat.edit(key, readDraft(p, readText(p), { inlineOnly: true }));
      return true;
    },
  },

  editEphemeralMessageReplyMarkup: {
    takes: [...targets, 'reply_markup'],
    run(p, chats) {
      const [chat, key] = find(p, chats, 'message to edit not found');
      chat.edit(key, { keyboard: p.keyboard({ inlineOnly: true }) });
      return true;
    },
  },

  deleteEphemeralMessage: {
    takes: targets,
    run(p, chats) {
      const [chat, key] = find(p, chats, 'message to delete not found');
      chat.remove(key);
      return true;
    },
  },
};

function find(p: Parameters, chats: Chats, otherwise: string): [Chat, key: string] {
  const chat = chats.reach(p.chatId());
  const { key, receiver } = chat.find(`e${p.integer('ephemeral_message_id') ?? ''}`, otherwise);
  if (receiver !== p.integer('receiver_user_id')) throw badRequest(otherwise);
  return [chat, key];
}
