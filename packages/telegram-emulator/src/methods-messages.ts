import type { ApiMethods, LinkPreviewOptions, Message, ReplyParameters } from '@grammyjs/types';
import { asReplied } from './chat.ts';
import type { Chat, Draft, OtherKeyboard, Stored } from './chat.ts';
import type { Chats } from './chats.ts';
import { withCommands } from './commands.ts';
import { readEphemeral } from './ephemeral.ts';
import { asNumber } from './fields.ts';
import { Group } from './group.ts';
import type { Fields, Methods } from './method.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const actions =
  /^(typing|choose_sticker|find_location|(upload|record)_(video|voice|video_note)|upload_(photo|document))$/;

const linkPreviewFields: Fields<LinkPreviewOptions> = {
  is_disabled: true,
  url: true,
  prefer_small_media: true,
  prefer_large_media: true,
  show_above_text: true,
};
const replyFields: Fields<ReplyParameters> = {
  message_id: true,
  chat_id: true,
  ephemeral_message_id: true,
  checklist_task_id: false,
  poll_option_id: false,
  allow_sending_without_reply: true,
  quote: true,
  quote_parse_mode: true,
  quote_entities: true,
  quote_position: true,
};

/** What goes into chats: sending, editing, deleting, answering presses. */
export const messageMethods = {
  sendDocument: {
    takes: {
      business_connection_id: false,
      chat_id: true,
      message_thread_id: false,
      direct_messages_topic_id: false,
      ephemeral_message_parameters: false,
      document: true,
      thumbnail: false,
      caption: false,
      parse_mode: false,
      caption_entities: false,
      disable_content_type_detection: false,
      disable_notification: true,
      protect_content: true,
      allow_paid_broadcast: false,
      suggested_post_parameters: false,
      message_effect_id: false,
      reply_parameters: false,
      reply_markup: false,
      reply_to_message_id: false,
    },
    run(p, chats) {
      const chat = chats.reach(p.chatId());
      const { file_name, text } = p.file('document');
      const id = String(text.length);
      const document = {
        file_id: `document-${id}`,
        file_unique_id: id,
        file_name,
        file_size: Buffer.byteLength(text),
      };
      const content = { document, ...readDelivery(p) };
      return chat.put(chat.compose(chats.bot, content), { html: `📄 ${file_name}` })
        .message as Message.DocumentMessage;
    },
  },
  sendMessage: {
    takes: {
      business_connection_id: false,
      chat_id: true,
      message_thread_id: true,
      direct_messages_topic_id: false,
      ephemeral_message_parameters: true,
      text: true,
      parse_mode: true,
      entities: false,
      link_preview_options: true,
      disable_notification: true,
      protect_content: true,
      allow_paid_broadcast: false,
      suggested_post_parameters: false,
      message_effect_id: true,
      reply_parameters: true,
      reply_markup: true,
      reply_to_message_id: false,
    },
    run(p, chats) {
      const chat = chats.reach(p.chatId());
      const { content, html, keyboard, other } = readDraft(p, readText(p), { inlineOnly: false });
      if (other && chat instanceof Group) checkRequests(other);
      Object.assign(content, readThread(p, chat), readDelivery(p));
      const reply = readReply(p, chat);
      if (reply) content.reply_to_message = asReplied(reply.message);
      if (reply?.message.is_topic_message && content.message_thread_id === undefined) {
        Object.assign(content, {
          message_thread_id: reply.message.message_thread_id,
          is_topic_message: true,
        });
      }
      if (keyboard) content.reply_markup = keyboard;
      const more = { html, ...(other && { other }) };
      const ephemeral = readEphemeral(p, chats, chat, reply);
      if (!ephemeral) return chat.put(chat.compose(chats.bot, content), more).message as Message.TextMessage;
      const { receiver, replaces } = ephemeral;
      const message = chat.composeEphemeral(chats.bot, receiver.user, content);
      const put = chat.put(message, { ...more, receiver: receiver.id, ...(replaces && { replaces }) });
      return put.message as Message.TextMessage;
    },
  },

  editMessageText: {
    takes: {
      business_connection_id: false,
      chat_id: true,
      message_id: true,
      inline_message_id: true,
      text: true,
      parse_mode: true,
      entities: false,
      link_preview_options: true,
      rich_message: false,
      reply_markup: true,
    },
    run: (p, chats) => edit(p, chats, readDraft(p, readText(p), { inlineOnly: true })),
  },

  editMessageReplyMarkup: {
    takes: {
      business_connection_id: false,
      chat_id: true,
      message_id: true,
      inline_message_id: true,
      reply_markup: true,
    },
    run: (p, chats) => edit(p, chats, { keyboard: p.keyboard({ inlineOnly: true }) }),
  },

  deleteMessage: {
    takes: { chat_id: true, message_id: true },
    run(p, chats) {
      chats.reach(p.chatId()).delete(p.messageId());
      return true;
    },
  },

  deleteMessages: {
    takes: { chat_id: true, message_ids: true },
    run(p, chats) {
      const chat = chats.reach(p.chatId());
      const ids = p.list('message_ids') ?? [];
      if (ids.length === 0) throw badRequest('message identifiers are not specified');
      if (ids.length > 100) throw badRequest('too many message identifiers specified');
      for (const id of ids.map(asNumber)) {
        // What cannot be found is passed over, what may not be deleted is refused.
        if (chat.messages.has(String(id))) chat.delete(id);
      }
      return true;
    },
  },

  answerCallbackQuery: {
    takes: { callback_query_id: true, text: true, show_alert: true, url: true, cache_time: true },
    run(p, { presses, bot }) {
      const text = p.text('text');
      if (text && text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
      const url = p.text('url');
      // Games aside, only a link that starts the bot itself is taken.
      const link = new RegExp(`^(https://t\\.me/|t\\.me/)${bot.username}\\?start=[\\w-]{1,64}$`, 'i');
      if (url && !link.test(url)) throw badRequest('URL_INVALID');
      p.integer('cache_time');
      const show_alert = p.flag('show_alert');
      presses.answer(p.text('callback_query_id') ?? '', {
        show_alert,
        ...(text && { text }),
        ...(url && { url }),
      });
      return true;
    },
  },

  sendChatAction: {
    takes: { business_connection_id: false, chat_id: true, message_thread_id: true, action: true },
    run(p, chats) {
      const chat = chats.reach(p.chatId());
      readThread(p, chat);
      const action = p.text('action') ?? '';
      if (!actions.test(action)) throw badRequest('wrong parameter action in request');
      chats.changed({ what: 'typing', chat, action });
      return true;
    },
  },
} satisfies Methods;

type Edited = Exclude<ReturnType<ApiMethods<unknown>['editMessageText']>, true>;

/** Changes the message of a chat, or one that came by inline mode: of that the bot gets no more than `true`. */
function edit(p: Parameters, chats: Chats, draft: Draft | Pick<Draft, 'keyboard'>): Edited | true {
  const inlineId = p.text('inline_message_id');
  if (!inlineId) return chats.reach(p.chatId()).edit(p.messageId(), draft) as Edited;
  const [chat, key] = chats.findInline(inlineId);
  chat.edit(key, draft, true);
  return true;
}

/** Text, its entities and the link preview. */
export function readText(p: Parameters): Partial<Message> {
  const { text, entities: written } = p.formatted();
  const entities = withCommands(text, written);
  const preview = p.fields('link_preview_options', linkPreviewFields);
  return {
    text,
    ...(entities.length > 0 && { entities }),
    ...(preview && { link_preview_options: preview }),
  };
}

export function readDraft(
  p: Parameters,
  content: Partial<Message>,
  { inlineOnly }: { inlineOnly: boolean },
): Draft {
  const html = content.text === undefined ? '' : p.formatted().html;
  return { content, html, keyboard: p.keyboard({ inlineOnly }), other: p.otherKeyboard() };
}

/** How it is delivered: silently, protected, with an effect. */
function readDelivery(p: Parameters): Partial<Message> {
  p.flag('disable_notification');
  const effect_id = p.text('message_effect_id');
  if (effect_id && !/^\d+$/.test(effect_id)) {
    throw badRequest('invalid message effect identifier specified');
  }
  return {
    ...(p.flag('protect_content') && { has_protected_content: true as const }),
    ...(effect_id && { effect_id }),
  };
}

function readThread(p: Parameters, chat: Chat): Partial<Message> {
  const thread = p.integer('message_thread_id');
  if (thread === undefined) return {};
  if (chat instanceof Group) return chat.inTopic(thread);
  throw badRequest('message thread not found');
}

/** The message that is answered, if one is and it is there. */
function readReply(p: Parameters, chat: Chat): Stored | undefined {
  const reply = p.fields('reply_parameters', replyFields);
  if (!reply) return undefined;
  const hidden = reply['ephemeral_message_id'];
  try {
    const key = hidden === undefined ? asNumber(reply['message_id']) : `e${asNumber(hidden)}`;
    return chat.find(key, 'message to be replied not found');
  } catch (refusal) {
    if (reply['allow_sending_without_reply'] !== true || hidden !== undefined) throw refusal;
    return undefined;
  }
}

function checkRequests(other: OtherKeyboard): void {
  for (const button of 'keyboard' in other ? other.keyboard.flat() : []) {
    if (typeof button === 'string') continue;
    if ('request_location' in button) throw badRequest('location can be requested in private chats only');
    if ('request_contact' in button) throw badRequest('phone number can be requested in private chats only');
  }
}

/** Returns the chat of a call that has the id of a query instead of a chat_id. */
export function chatOfQuery(chats: Chats, queryId: string): number | undefined {
  return chats.presses.get(queryId)?.chat.id;
}
