import type { Chat as ChatInfo, InlineKeyboardButton, Message, User } from '@grammyjs/types';
import { asReplied, asSender, asShown } from './chat.ts';
import type { Chat, ShownMessage } from './chat.ts';
import type { Chats } from './chats.ts';
import { findCommands } from './commands.ts';
import { anonymousAdmin, channelSender, Group } from './group.ts';
import { escapeHtml } from './html.ts';
import type { InlineAnswer } from './inline.ts';
import { PrivateChat } from './private-chat.ts';
import { PageError } from './refusal.ts';

/** What the bot answered to a press. */
export type Answer = {
  update_id: number;
  text?: string;
  show_alert: boolean;
  url?: string;
};

/** Where and how somebody writes. Default: in their chat with the bot. */
export type Where = {
  chat?: Chat;
  /** The message_id of the message that it replies to. */
  reply_to?: number | undefined;
  /** The message_thread_id of a forum topic. */
  thread?: number;
  /** As the group itself (an anonymous admin) or as a channel. */
  as?: 'group' | ChatInfo.ChannelChat;
};

/** A position to share. */
export type Position = {
  latitude: number;
  longitude: number;
  /** The name of the place: it is sent as a venue. */
  title?: string;
};

/** Where an inline query is typed. Default: in the chat with the bot, the first results. */
export type InlineWhere = { chat?: Chat; offset?: string };

/** An inline query that somebody has typed. */
export type InlineQuery = {
  update_id?: number;
  /** Resolves with what the bot offers, as soon as it has answered. */
  answer: () => Promise<InlineAnswer>;
  /** Chooses a result, which is sent into the chat. Returns the update_id. */
  choose: (resultId: string) => number;
};

const brussels: Position = { latitude: 50.85, longitude: 4.35 };

/** A person: what they do, and what they see. Each thing they do returns the update_id. */
export class Person {
  user: User;
  /** Their chat with the bot. */
  chat: PrivateChat;
  /** The answers of the bot to presses, in order; one without a text shows nothing. */
  answers: Answer[] = [];
  #chats: Chats;

  constructor(chats: Chats, user: User) {
    this.#chats = chats;
    this.user = user;
    this.chat = new PrivateChat(chats, this);
  }

  /** Telegram's id of the person. */
  get id(): number {
    return this.user.id;
  }

  /** The chat with the bot as Telegram shows it now, oldest first. */
  get messages(): ShownMessage[] {
    return this.messagesIn(this.chat);
  }

  /** Returns what this person sees of a chat, oldest first. */
  messagesIn(chat: Chat): ShownMessage[] {
    return chat.seenBy(this).map((stored) => asShown(stored, this.#chats.bot));
  }

  /** Returns the newest of them for which `isIt` returns true. */
  lastIn(chat: Chat, isIt: (message: ShownMessage) => boolean): ShownMessage | undefined {
    const { bot } = this.#chats;
    const stored = chat.seenBy(this).findLast((one) => isIt(asShown(one, bot)));
    return stored && asShown(stored, bot);
  }

  /** Writes a text. */
  send(text: string, where: Where = {}): number {
    if (text.trim() === '' || text.length > 4096)
      throw new PageError('a text has 1 to 4096 characters', 'tooLong');
    const entities = findCommands(text);
    return this.#write({ text, ...(entities.length > 0 && { entities }) }, where);
  }

  /** Edits a text of their own. */
  edit(message_id: number, text: string, chat: Chat = this.chat): number {
    this.#mayWrite(chat);
    const { message } = chat.find(message_id, 'message to edit not found');
    if (message.from?.id !== this.id) throw new Error('one edits one’s own messages only');
    const edited_message = chat.edit(
      message_id,
      { content: { text }, html: escapeHtml(text), keyboard: undefined },
      true,
    );
    return this.#chats.updates.add({ edited_message: edited_message as never });
  }

  /** Forwards a text that somebody with this name wrote in another chat. */
  forward(text: string, sender_user_name: string, where?: Where): number {
    const forward_origin = { type: 'hidden_user' as const, sender_user_name, date: 0 };
    return this.#write({ text, forward_origin }, where);
  }

  /** Sends a sticker. */
  sendSticker(where?: Where): number {
    const size = { width: 512, height: 512, is_animated: false, is_video: false };
    return this.#write({ sticker: { ...file('sticker'), ...size, type: 'regular', emoji: '👍' } }, where);
  }

  /** Sends a voice message of three seconds. */
  sendVoice(where?: Where): number {
    return this.#write({ voice: { ...file('voice'), duration: 3, mime_type: 'audio/ogg' } }, where);
  }

  /** Sends a photo. */
  sendPhoto(caption?: string, where?: Where): number {
    const photo = [{ ...file('photo'), width: 1280, height: 960 }];
    return this.#write({ photo, ...(caption && { caption }) }, where);
  }

  /** Shares their own contact. */
  sendContact(phone_number = '+15550100'): number {
    return this.#write({ contact: { phone_number, first_name: this.user.first_name, user_id: this.id } });
  }

  /** Shares a location; with a title, a venue. */
  sendLocation({ latitude, longitude, title }: Position = brussels, where?: Where): number {
    const right = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!right) throw new Error('a latitude is within 90 degrees, a longitude within 180');
    const location = { latitude, longitude };
    return this.#write({ ...(title && { venue: { location, title, address: '' } }), location }, where);
  }

  /**
   * Presses a button of a message. Any data may be pressed, because keyboards get old and clients can be modified. If
   * the message is deleted (or `inaccessible`), the bot gets it without its content.
   */
  press(
    what: string | InlineKeyboardButton,
    key: number | string,
    { inaccessible = false, chat = this.chat }: { inaccessible?: boolean; chat?: Chat } = {},
  ): number {
    this.#mayWrite(chat);
    if (typeof what !== 'string' && !('callback_data' in what)) {
      throw new Error(`the button "${what.text}" sends nothing to the bot`);
    }
    const data = typeof what === 'string' ? what : what.callback_data;
    const stored = chat.messages.get(String(key));
    const frame = { from: asSender(this.user), chat_instance: String(-chat.id), data };
    return this.#chats.presses.add(this, chat, stored, (id) => {
      if (stored?.inline_message_id) {
        const { inline_message_id } = stored;
        return this.#chats.updates.add({ callback_query: { id, ...frame, inline_message_id } });
      }
      const gone = { message_id: Number(key) || 0, chat: chat.info, date: 0 as const };
      const message = stored && !inaccessible ? stored.message : gone;
      const botIsHere = !(chat instanceof Group) || chat.botIsIn;
      return this.#chats.updates.add({ callback_query: { id, ...frame, message } }, botIsHere);
    });
  }

  /** Types `@bot query` in a chat. The answer may come from Telegram's cache: then there is no update. */
  inlineQuery(query: string, { chat = this.chat, offset = '' }: InlineWhere = {}): InlineQuery {
    const { inline } = this.#chats;
    const { query_id, update_id } = inline.ask(this, query, chat, offset);
    return {
      ...(update_id !== undefined && { update_id }),
      answer: () => inline.offered(query_id),
      choose: (resultId) => inline.choose(query_id, resultId),
    };
  }

  /** Blocks the bot. Returns the update_id. */
  block(): number {
    return this.#setMember('kicked');
  }

  /** Lets the bot write again. Returns the update_id. */
  unblock(): number {
    return this.#setMember('member');
  }

  /** Sets the language of this person's Telegram. */
  speak(language_code: string | undefined): void {
    this.user = { ...asSender({ ...this.user, language_code: undefined as never }) };
    if (language_code) this.user.language_code = language_code;
    this.#chats.changed({ what: 'all' });
  }

  /** Sends an inline result into a chat. */
  sendVia(
    content: Partial<Message>,
    chat: Chat,
    html: string,
    inline_message_id: string | undefined,
  ): number {
    this.#mayWrite(chat);
    const message = chat.compose(this.user, { ...content, via_bot: asSender(this.#chats.bot) });
    return this.#hand(chat, message, html, inline_message_id);
  }

  #write(content: Partial<Message>, where: Where = {}): number {
    const { chat = this.chat, reply_to, thread, as } = where;
    this.#mayWrite(chat);
    const full = { ...content };
    if (reply_to !== undefined) {
      const reply = chat.find(reply_to, 'message to be replied not found').message;
      full.reply_to_message = asReplied(reply);
      if (reply.is_topic_message) {
        full.message_thread_id = reply.message_thread_id!;
        full.is_topic_message = true;
      }
    }
    if (chat instanceof Group) Object.assign(full, chat.inTopic(thread));
    if (as === 'group' && !(chat instanceof Group && chat.isAdmin(this.id))) {
      throw new Error('only an admin of a group can write as the group');
    }
    if (as) full.sender_chat = as === 'group' ? chat.info : as;
    const from = !as ? this.user : as === 'group' ? anonymousAdmin : channelSender;
    if (this.#isEphemeral(content.text, chat)) {
      const message = chat.composeEphemeral(this.user, this.#chats.bot, full);
      chat.put(message, { html: escapeHtml(content.text!), receiver: this.id });
      return this.#chats.updates.add({ message: message as never });
    }
    return this.#hand(chat, chat.compose(from, full), escapeHtml(content.text ?? content.caption ?? ''));
  }

  #hand(chat: Chat, message: Message, html: string, inline_message_id?: string): number {
    if (chat === this.chat) this.chat.started = true;
    const stored = chat.put(message, { html, ...(inline_message_id && { inline_message_id }) });
    const reaches = !(chat instanceof Group) || chat.isForBot(stored);
    return this.#chats.updates.add({ message: message as never }, reaches);
  }

  /** Returns true if this is a command that the bot declared to be seen by its sender only. */
  #isEphemeral(text: string | undefined, chat: Chat): boolean {
    if (!(chat instanceof Group) || !chat.botIsIn) return false;
    const [, command, name] = /^\/(\w+)(?:@(\w+))?/.exec(text ?? '') ?? [];
    const { bot, about } = this.#chats;
    if (name && name.toLowerCase() !== bot.username.toLowerCase()) return false;
    return about.commandsFor(this, chat).some((known) => known.command === command && known.is_ephemeral);
  }

  #mayWrite(chat: Chat) {
    if (chat === this.chat && this.chat.blocked) {
      throw new Error('who has blocked the bot cannot write to it; unblock() first');
    }
    if (!chat.has(this)) throw new Error(`${this.user.first_name} is not in this chat`);
    if (chat instanceof Group && chat.movedTo) throw new Error('this group has become a supergroup');
  }

  #setMember(status: 'kicked' | 'member'): number {
    this.chat.blocked = status === 'kicked';
    this.#chats.changed({ what: 'all' });
    const user = asSender(this.#chats.bot);
    const member = { status: 'member' as const, user };
    const kicked = { status: 'kicked' as const, user, until_date: 0 };
    return this.#chats.updates.add({
      my_chat_member: {
        chat: this.chat.info,
        from: this.user,
        date: Math.floor(this.#chats.now() / 1000),
        old_chat_member: this.chat.blocked ? member : kicked,
        new_chat_member: this.chat.blocked ? kicked : member,
      },
    });
  }
}

const file = (kind: string) => ({ file_id: `${kind}-file`, file_unique_id: kind });
