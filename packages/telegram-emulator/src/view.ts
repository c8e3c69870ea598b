import type { Chat as ChatInfo, Message, User } from '@grammyjs/types';
import type { Stored } from './chat.ts';

type Named = Pick<User, 'id' | 'first_name'>;

/** A message as the page gets it; the names are Telegram's. `bot` is the bot as this reader's app calls it. */
export function asSeen({ key, message, other, receiver }: Stored, bot: Named) {
  const { message_id, from, sender_chat, date, edit_date, text, caption, entities, reply_markup } = message;
  const { location, venue, via_bot, reply_to_message: reply, message_thread_id } = message;
  const service = describe(message, (user) => asAuthor(user, bot).first_name);
  return {
    key,
    message_id,
    from: asAuthor(from, bot, sender_chat?.type !== 'private' ? sender_chat : undefined),
    date,
    ...(edit_date && { edit_date }),
    ...((text ?? caption) && { text: text ?? caption }),
    ...(entities && { entities }),
    ...(reply_markup && { keyboard: reply_markup.inline_keyboard }),
    ...(other && { reply_keyboard: other }),
    ...(location && { location }),
    ...(venue && { venue }),
    ...(message.sticker && { sticker: { emoji: message.sticker.emoji } }),
    ...(message.photo && { photo: {} }),
    ...(message.voice && { voice: { duration: message.voice.duration } }),
    ...(message.contact && { contact: message.contact }),
    ...(message_thread_id && { message_thread_id }),
    ...(reply && {
      reply_to: {
        key: keyOf(reply),
        from: asAuthor(reply.from, bot, reply.sender_chat),
        text: gist(reply, bot),
      },
    }),
    ...(receiver !== undefined && { ephemeral: true }),
    ...(via_bot && { via_bot: asAuthor(via_bot, bot) }),
    ...(service && { service }),
  };
}

function asAuthor(user: User | undefined, bot: Named, instead?: ChatInfo) {
  if (instead) return { id: instead.id, first_name: instead.title ?? '', is_bot: false };
  const { first_name } = user?.id === bot.id ? bot : (user ?? { first_name: '' });
  return { id: user?.id ?? 0, first_name, is_bot: user?.is_bot ?? false };
}

const keyOf = ({ message_id, ephemeral_message_id }: Message) =>
  ephemeral_message_id ? `e${ephemeral_message_id}` : String(message_id);

function gist(message: Message, bot: Named): string {
  if (message.text ?? message.caption) return (message.text ?? message.caption)!;
  if (message.sticker) return message.sticker.emoji ?? 'Sticker';
  if (message.voice) return 'Voice message';
  if (message.photo) return 'Photo';
  if (message.venue) return message.venue.title;
  if (message.location) return 'Location';
  return describe(message, (user) => asAuthor(user, bot).first_name) ?? '';
}

/** What a message about the chat itself says. */
function describe(message: Message, name: (user?: User) => string): string | undefined {
  const who = name(message.from);
  if (message.new_chat_members) {
    const [first] = message.new_chat_members;
    return first?.id === message.from?.id
      ? `${who} joined`
      : `${who} added ${message.new_chat_members.map(name).join(', ')}`;
  }
  if (message.left_chat_member) {
    const { left_chat_member: gone } = message;
    return gone.id === message.from?.id ? `${who} left` : `${who} removed ${name(gone)}`;
  }
  if (message.forum_topic_created) return `${who} opened the topic “${message.forum_topic_created.name}”`;
  if (message.migrate_to_chat_id) return 'This group is now a supergroup';
  if (message.migrate_from_chat_id) return 'This supergroup was a group before';
  return undefined;
}
