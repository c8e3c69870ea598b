import type {
  Chat,
  ChatMember,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  Message,
  MessageEntity,
  User,
  UserFromGetMe,
} from 'grammy/types';
import type { FormattedText } from './html.ts';
import { escapeHtml } from './html.ts';
import { badRequest, Refusal } from './refusal.ts';
import { lifeOfPress, Updates } from './updates.ts';

/** One message as the person sees it now. */
export interface Shown {
  message_id: number;
  from: 'bot' | 'person';
  /** Plain, without markup. Empty for what has no text. */
  text: string;
  /** As the bot wrote it. */
  html: string;
  entities: MessageEntity[];
  keyboard: InlineKeyboardButton[][];
  edited: boolean;
  /** Seconds. */
  date: number;
}

/** What the bot answered to a press. */
export interface Answer {
  update_id: number;
  text?: string;
  show_alert: boolean;
}

export interface Profile {
  id?: number;
  first_name?: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

/** A message that the bot wants to be in the chat: what sendMessage and editMessageText have in common. */
export interface Draft extends FormattedText {
  html: string;
  keyboard: InlineKeyboardMarkup | undefined;
  extra?: Partial<Message>;
}

interface Stored {
  message: Message;
  shown: Shown;
}

interface Press {
  person: Person;
  updateId: number;
  /** Milliseconds. */
  at: number;
  answered: boolean;
}

/** The bot, the people, their chats with it and what waits for the bot. Knows nothing of HTTP. */
export class Chats {
  bot: UserFromGetMe;
  updates: Updates;
  /** Milliseconds. */
  now: () => number;
  #people = new Map<number, Person>();
  #presses = new Map<string, Press>();

  constructor(bot: UserFromGetMe, now: () => number) {
    this.bot = bot;
    this.now = now;
    this.updates = new Updates(now);
  }

  /** Somebody new. The bot cannot write to them before they have written to the bot. */
  person(profile: Profile = {}): Person {
    const id = profile.id ?? 7_000_001 + this.#people.size;
    if (this.#people.has(id)) throw new Error(`there is a person ${id} already`);
    const person = new Person(this, { is_bot: false, first_name: 'Anna', ...profile, id });
    this.#people.set(id, person);
    return person;
  }

  /** The chat as the bot may reach it. Throws what Telegram answers when it may not. */
  reach(chatId: number): Person {
    const person = this.#people.get(chatId);
    if (!person?.started) throw badRequest('chat not found');
    if (person.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
    return person;
  }

  /** Remembers a press, so that it can be answered. Gives the id of the callback query. */
  press(person: Person, send: (queryId: string) => number): number {
    const queryId = String(4_000_000_000_000_000 + this.#presses.size);
    const press = { person, updateId: 0, at: this.now(), answered: false };
    this.#presses.set(queryId, press);
    press.updateId = send(queryId);
    return press.updateId;
  }

  /** The chat of a callback query, for faults that are ordered for one chat only. */
  chatOfPress(queryId: string): number | undefined {
    return this.#presses.get(queryId)?.person.id;
  }

  /** Shows the answer to a press; once, and not for ever. */
  answer(queryId: string, text: string | undefined, show_alert: boolean): void {
    const press = this.#presses.get(queryId);
    if (!press || press.answered || this.now() - press.at > lifeOfPress) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    press.answered = true;
    press.person.answers.push({ update_id: press.updateId, show_alert, ...(text && { text }) });
  }
}

/** A person with their private chat: what they do, and what they see. */
export class Person {
  user: User;
  chat: Chat.PrivateChat;
  started = false;
  blocked = false;
  /** What the bot answered to presses, in order; an answer without text shows nothing. */
  answers: Answer[] = [];
  #chats: Chats;
  #messages = new Map<number, Stored>();
  #lastMessage = 0;

  constructor(chats: Chats, user: User) {
    this.#chats = chats;
    this.user = user;
    const { id, first_name, last_name, username } = user;
    this.chat = {
      id,
      type: 'private',
      first_name,
      ...(last_name && { last_name }),
      ...(username && { username }),
    };
  }

  get id(): number {
    return this.user.id;
  }

  /** The chat as Telegram shows it now, oldest first. */
  get messages(): Shown[] {
    return [...this.#messages.values()].map(({ shown }) => shown);
  }

  /** Writes a text. Gives the update_id, as all that a person does. */
  send(text: string): number {
    if (text.trim() === '' || text.length > 4096) throw new Error('a text has 1 to 4096 characters');
    const entities = findCommands(text);
    return this.#write({ text, ...(entities.length > 0 && { entities }) });
  }

  sendSticker(): number {
    const size = { width: 512, height: 512, is_animated: false, is_video: false };
    return this.#write({ sticker: { ...file('sticker'), ...size, type: 'regular', emoji: '👍' } });
  }

  sendVoice(): number {
    return this.#write({ voice: { ...file('voice'), duration: 3, mime_type: 'audio/ogg' } });
  }

  sendPhoto(caption?: string): number {
    return this.#write({
      photo: [{ ...file('photo'), width: 1280, height: 960 }],
      ...(caption && { caption }),
    });
  }

  sendContact(phone_number = '+15550100'): number {
    return this.#write({ contact: { phone_number, first_name: this.user.first_name, user_id: this.id } });
  }

  sendLocation(): number {
    return this.#write({ location: { latitude: 50.85, longitude: 4.35 } });
  }

  /** Presses a button of a message. Any data may be pressed, since keyboards are old and clients lie; a message
      that is gone (or said to be inaccessible) comes to the bot without its content. */
  press(
    what: string | InlineKeyboardButton,
    messageId: number,
    { inaccessible = false }: { inaccessible?: boolean } = {},
  ): number {
    this.#mayWrite();
    if (typeof what !== 'string' && !('callback_data' in what)) {
      throw new Error(`the button "${what.text}" sends nothing to the bot`);
    }
    const data = typeof what === 'string' ? what : what.callback_data;
    const stored = this.#messages.get(messageId);
    const message =
      stored && !inaccessible ? stored.message : { message_id: messageId, chat: this.chat, date: 0 as const };
    return this.#chats.press(this, (id) =>
      this.#chats.updates.add({
        callback_query: { id, from: this.user, message, chat_instance: String(-this.id), data },
      }),
    );
  }

  block(): number {
    return this.#setMember('kicked');
  }

  unblock(): number {
    return this.#setMember('member');
  }

  /** A message of the bot in this chat: what sendMessage does. */
  receive({ text, entities, html, keyboard, extra }: Draft): Message {
    return this.#store(html, {
      ...this.#frame(this.#chats.bot),
      text,
      ...(entities.length > 0 && { entities }),
      ...(keyboard && { reply_markup: keyboard }),
      ...extra,
    });
  }

  /** The message with this id. Throws Telegram's refusal, with the given words, if there is none. */
  find(messageId: number, otherwise: string): Message {
    const stored = this.#messages.get(messageId);
    if (!stored) throw badRequest(otherwise);
    return stored.message;
  }

  /** Changes a message of the bot: all of it, or its keyboard only. */
  edit(messageId: number, draft: Draft | { keyboard: InlineKeyboardMarkup | undefined }): Message {
    const before = this.find(messageId, 'message to edit not found');
    if (before.from?.id !== this.#chats.bot.id) throw badRequest("message can't be edited");
    const { reply_markup: _, ...rest } = before;
    const after: Message = { ...rest, ...(draft.keyboard && { reply_markup: draft.keyboard }) };
    let html = this.#messages.get(messageId)!.shown.html;
    if ('text' in draft) {
      html = draft.html;
      after.text = draft.text;
      delete after.entities;
      delete after.link_preview_options;
      if (draft.entities.length > 0) after.entities = draft.entities;
      Object.assign(after, draft.extra);
    }
    if (content(before) === content(after)) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    after.edit_date = Math.floor(this.#chats.now() / 1000);
    return this.#store(html, after);
  }

  /** Takes a message out of the chat. Telegram allows it for two days. */
  delete(messageId: number): void {
    const { date } = this.find(messageId, 'message to delete not found');
    if (this.#chats.now() / 1000 - date > 48 * 60 * 60)
      throw badRequest("message can't be deleted for everyone");
    this.#messages.delete(messageId);
  }

  #write(content: Partial<Message>): number {
    this.#mayWrite();
    this.started = true;
    const message = { ...this.#frame(this.user), ...content } as Message;
    this.#store(escapeHtml(content.text ?? content.caption ?? ''), message);
    return this.#chats.updates.add({ message: message as never });
  }

  #mayWrite() {
    if (this.blocked) throw new Error('who has blocked the bot cannot write to it; unblock() first');
  }

  #frame(from: User) {
    const date = Math.floor(this.#chats.now() / 1000);
    return { message_id: ++this.#lastMessage, from: asSender(from), chat: this.chat, date };
  }

  #store(html: string, message: Message): Message {
    const shown: Shown = {
      message_id: message.message_id,
      from: message.from?.id === this.id ? 'person' : 'bot',
      text: message.text ?? message.caption ?? '',
      html,
      entities: message.entities ?? [],
      keyboard: message.reply_markup?.inline_keyboard ?? [],
      edited: message.edit_date !== undefined,
      date: message.date,
    };
    this.#messages.set(message.message_id, { message, shown });
    return message;
  }

  #setMember(status: 'kicked' | 'member'): number {
    this.blocked = status === 'kicked';
    const user = asSender(this.#chats.bot);
    const member: ChatMember = { status: 'member', user };
    const kicked: ChatMember = { status: 'kicked', user, until_date: 0 };
    return this.#chats.updates.add({
      my_chat_member: {
        chat: this.chat,
        from: this.user,
        date: Math.floor(this.#chats.now() / 1000),
        old_chat_member: this.blocked ? member : kicked,
        new_chat_member: this.blocked ? kicked : member,
      },
    });
  }
}

/** A user as it stands in messages: without what only getMe tells. */
function asSender({ id, is_bot, first_name, last_name, username, language_code }: User): User {
  return {
    id,
    is_bot,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    ...(language_code && { language_code }),
  };
}

const content = ({ text, entities, reply_markup }: Message) => JSON.stringify([text, entities, reply_markup]);

const file = (kind: string) => ({ file_id: `${kind}-file`, file_unique_id: kind });

function findCommands(text: string): MessageEntity[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}_/])\/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/])/gu,
  );
  return [...found].map(({ 0: command, index }) => ({
    type: 'bot_command',
    offset: index,
    length: command.length,
  }));
}
