import type { Chat as ChatInfo, Message, User } from '@grammyjs/types';
import type { Stored } from './chat.ts';
import type { SeenAuthor, SeenMessage, SeenService, SeenThing } from './seen.ts';

type Named = Pick<User, 'id' | 'first_name'>;

/** A message as the page gets it; the names are Telegram's. `bot` is the bot as this reader's app calls it. */
export function asSeen({ key, message, other, receiver }: Stored, bot: Named): SeenMessage {
  const { message_id, from, sender_chat, date, edit_date, entities, reply_markup } = message;
  const { via_bot, reply_to_message: reply, message_thread_id } = message;
  return {
    key,
    message_id,
    from: asAuthor(from, bot, sender_chat?.type !== 'private' ? sender_chat : undefined),
    date,
    ...(edit_date && { edit_date }),
    ...asThing(message, bot),
    ...(entities && { entities }),
    ...(reply_markup && { keyboard: reply_markup.inline_keyboard }),
    ...(other && { reply_keyboard: other }),
    ...(message_thread_id && { message_thread_id }),
    ...(reply && {
      reply_to: {
        key: keyOf(reply),
        from: asAuthor(reply.from, bot, reply.sender_chat),
        ...asThing(reply, bot),
      },
    }),
    ...(receiver !== undefined && { ephemeral: true }),
    ...(via_bot && { via_bot: asAuthor(via_bot, bot) }),
  };
}

/** What a message is made of, as a reply to it shows too. */
function asThing(message: Message, bot: Named): SeenThing {
  const { text, caption, location, venue, sticker, photo, voice, contact } = message;
  const service = describe(message, (user) => asAuthor(user, bot).first_name);
  return {
    ...((text ?? caption) && { text: text ?? caption }),
    ...(location && { location }),
    ...(venue && { venue }),
    ...(sticker && { sticker: { ...(sticker.emoji && { emoji: sticker.emoji }) } }),
    ...(photo && { photo: {} }),
    ...(voice && { voice: { duration: voice.duration } }),
    ...(contact && { contact }),
    ...(service && { service }),
  };
}

function asAuthor(user: User | undefined, bot: Named, instead?: ChatInfo): SeenAuthor {
  if (instead) return { id: instead.id, first_name: instead.title ?? '', is_bot: false };
  const { first_name } = user?.id === bot.id ? bot : (user ?? { first_name: '' });
  return { id: user?.id ?? 0, first_name, is_bot: user?.is_bot ?? false };
}

const keyOf = ({ message_id, ephemeral_message_id }: Message) =>
  ephemeral_message_id ? `e${ephemeral_message_id}` : String(message_id);

/** What a message about the chat itself says: `what` is a word of the page. */
function describe(message: Message, name: (user?: User) => string): SeenService | undefined {
  const who = name(message.from);
  if (message.new_chat_members) {
    const [first] = message.new_chat_members;
    return first?.id === message.from?.id
      ? { what: 'joined', who }
      : { what: 'added', who, whom: message.new_chat_members.map(name).join(', ') };
  }
  if (message.left_chat_member) {
    const { left_chat_member: gone } = message;
    return gone.id === message.from?.id ? { what: 'left', who } : { what: 'removed', who, whom: name(gone) };
  }
  if (message.forum_topic_created)
    return { what: 'openedTopic', who, topic: message.forum_topic_created.name };
  if (message.migrate_to_chat_id) return { what: 'isSupergroup' };
  if (message.migrate_from_chat_id) return { what: 'wasGroup' };
  return undefined;
}
