import type {
  Chat as ChatInfo,
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  Message,
  MessageEntity,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
} from '@grammyjs/types';
import type { Chats } from './chats.ts';
import type { Person } from './person.ts';
import { badRequest } from './refusal.ts';

/** A keyboard in place of that of the phone, or what removes it, or a request for a reply. */
export type OtherKeyboard = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** A message in its chat, with what Telegram's Message does not tell. */
export type Stored = {
  /** Unique in the chat: the message_id, or "e" and the ephemeral_message_id. */
  key: string;
  message: Message;
  /** As the bot wrote it. */
  html: string;
  other?: OtherKeyboard;
  /** Who alone sees it, if it is ephemeral. */
  receiver?: number;
  /** The message that the receiver sees this one instead of. */
  replaces?: string;
  /** By which the bot knows it, if it came by inline mode. */
  inline_message_id?: string;
};

/** A message as a person sees it now. */
export type ShownMessage = {
  message_id: number;
  key: string;
  from: 'bot' | 'person';
  /** The text without markup; empty if there is none. */
  text: string;
  /** As the bot wrote it. */
  html: string;
  entities: MessageEntity[];
  keyboard: InlineKeyboardButton[][];
  other?: OtherKeyboard;
  edited: boolean;
  /** Seconds. */
  date: number;
};

/** What the bot wants to be in a chat: what sending and editing have in common. */
export type Draft = {
  content: Partial<Message>;
  html: string;
  keyboard: InlineKeyboardMarkup | undefined;
  other?: OtherKeyboard | undefined;
};

/** A chat as it is kept in a file. */
export type ChatRecord = {
  info: ChatInfo;
  lastMessage: number;
  lastEphemeral: number;
  messages: Stored[];
};

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const twoDays = 48 * 60 * 60;

/** A chat and the messages in it. What is private or a group about it, the classes below know. */
export abstract class Chat {
  info: ChatInfo;
  chats: Chats;
  messages = new Map<string, Stored>();
  #lastMessage = 0;
  #lastEphemeral = 0;

  constructor(chats: Chats, info: ChatInfo) {
    this.chats = chats;
    this.info = info;
  }

  get id(): number {
    return this.info.id;
  }

  /** Throws what Telegram answers when the bot may not reach this chat. */
  abstract admit(): void;
  /** Returns true if this person sees the chat. */
  abstract has(person: Person): boolean;
  /** Returns true if the bot may take this message away. */
  abstract mayDelete(message: Message): boolean;

  /** Returns what this person sees, oldest first. */
  seenBy(person: Person): Stored[] {
    const visible: Stored[] = [];
    const replaced = new Set<string>();
    for (const stored of this.messages.values()) {
      if (stored.receiver !== undefined && stored.receiver !== person.id) continue;
      visible.push(stored);
      if (stored.replaces) replaced.add(stored.replaces);
    }
    return replaced.size === 0 ? visible : visible.filter(({ key }) => !replaced.has(key));
  }

  /** Returns true if this person sees another message instead of this one. */
  isReplaced({ key }: Stored, person: Person): boolean {
    return [...this.messages.values()].some(
      (other) => other.replaces === key && other.receiver === person.id,
    );
  }

  /** Returns a message with the next number, which is not yet in the chat. */
  compose(from: User, content: Partial<Message>): Message {
    const date = Math.floor(this.chats.now() / 1000);
    const message_id = ++this.#lastMessage;
    return { message_id, from: asSender(from), chat: this.info, date, ...content };
  }

  /** Returns a message that one person sees, which is not yet in the chat. */
  composeEphemeral(from: User, receiver: User, content: Partial<Message>): Message {
    const date = Math.floor(this.chats.now() / 1000);
    const ephemeral_message_id = ++this.#lastEphemeral;
    const frame = { message_id: 0, ephemeral_message_id, receiver_user: asSender(receiver) };
    return { ...frame, from: asSender(from), chat: this.info, date, ...content };
  }

  /** Puts a message into the chat, or the newer form of one in its place. */
  put(message: Message, more: Omit<Stored, 'key' | 'message'>): Stored {
    const key = message.ephemeral_message_id
      ? `e${message.ephemeral_message_id}`
      : String(message.message_id);
    const stored = { ...more, key, message };
    this.messages.set(key, stored);
    this.chats.changed({ what: 'message', chat: this, stored });
    return stored;
  }

  /** Returns the message with this key. Throws Telegram's refusal, with the given words, if there is none. */
  find(key: number | string, otherwise: string): Stored {
    const stored = this.messages.get(String(key));
    if (!stored) throw badRequest(otherwise);
    return stored;
  }

  /** Changes a message that the bot wrote or that came by it: all of it, or its keyboard only. */
  edit(key: number | string, draft: Draft | Pick<Draft, 'keyboard'>, mine = false): Message {
    const stored = this.find(key, 'message to edit not found');
    const before = stored.message;
    if (before.from?.id !== this.chats.bot.id && !mine) throw badRequest("message can't be edited");
    const after: Message = { ...before };
    delete after.reply_markup;
    if (draft.keyboard) after.reply_markup = draft.keyboard;
    if ('content' in draft) {
      if (before.text === undefined) throw badRequest('there is no text in the message to edit');
      delete after.entities;
      delete after.link_preview_options;
      Object.assign(after, draft.content);
    }
    if (looks(before) === looks(after)) throw badRequest(notModified);
    after.edit_date = Math.floor(this.chats.now() / 1000);
    const { key: _, message: __, ...more } = stored;
    return this.put(after, 'html' in draft ? { ...more, html: draft.html } : more).message;
  }

  /** Takes a message out of the chat. Telegram allows it for two days. */
  delete(key: number | string): void {
    const { message } = this.find(key, 'message to delete not found');
    if (!this.mayDelete(message)) throw badRequest("message can't be deleted");
    if (this.chats.now() / 1000 - message.date > twoDays)
      throw badRequest("message can't be deleted for everyone");
    this.remove(String(key));
  }

  /** Takes a message out, whatever Telegram's rules. */
  remove(key: string): void {
    const stored = this.messages.get(key);
    if (!stored) return;
    this.messages.delete(key);
    this.chats.changed({ what: 'deleted', chat: this, stored });
  }

  /** Takes all messages out. */
  clear(): void {
    this.messages.clear();
    this.chats.changed({ what: 'all' });
  }

  /** The next message_id is this plus one. */
  get lastMessage(): number {
    return this.#lastMessage;
  }

  protected record(keep: number): ChatRecord {
    const messages = [...this.messages.values()].slice(-keep);
    const [lastMessage, lastEphemeral] = [this.#lastMessage, this.#lastEphemeral];
    return { info: this.info, lastMessage, lastEphemeral, messages };
  }

  protected takeBack({ info, lastMessage, lastEphemeral, messages }: ChatRecord): void {
    this.info = info;
    this.#lastMessage = lastMessage;
    this.#lastEphemeral = lastEphemeral;
    this.messages = new Map(messages.map((stored) => [stored.key, stored]));
  }
}

/** Returns a message as tests look at it. */
export function asShown(stored: Stored, bot: User): ShownMessage {
  // Long chats are looked at after every press: what has not changed is not made again.
  const known = shownBefore.get(stored);
  if (known) return known;
  const { key, message, html, other } = stored;
  const shown: ShownMessage = {
    message_id: message.message_id,
    key,
    from: message.from?.id === bot.id ? 'bot' : 'person',
    text: message.text ?? message.caption ?? '',
    html,
    entities: message.entities ?? [],
    keyboard: message.reply_markup?.inline_keyboard ?? [],
    ...(other && { other }),
    edited: message.edit_date !== undefined,
    date: message.date,
  };
  shownBefore.set(stored, shown);
  return shown;
}

const shownBefore = new WeakMap<Stored, ShownMessage>();

/** Returns a user as it stands in messages: without what only getMe tells. */
export function asSender({ id, is_bot, first_name, last_name, username, language_code }: User): User {
  return {
    id,
    is_bot,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    ...(language_code && { language_code }),
  };
}

/** Returns a message as it is quoted in a reply: without what it replied to itself. */
export function asReplied(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...rest } = message as Message & { reply_to_message?: unknown };
  return rest as NonNullable<Message['reply_to_message']>;
}

const looks = ({ text, entities, reply_markup }: Message) => JSON.stringify([text, entities, reply_markup]);
