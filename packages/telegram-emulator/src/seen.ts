import type {
  BotCommand,
  Contact,
  ForceReply,
  InlineKeyboardButton,
  KeyboardButton,
  Location,
  MessageEntity,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
  Venue,
} from '@grammyjs/types';

/*
 * What the server sends to the page, in types that both are checked against. Nothing here but types: the page runs in a
 * browser and knows no module of the server.
 */

/** The fields of all members of a union, each of which may be missing. */
type AnyOf<T> = {
  [K in T extends T ? keyof T : never]?: T extends T ? (K extends keyof T ? T[K] : never) : never;
};

/** A button under a message. */
export type SeenButton = AnyOf<InlineKeyboardButton> & { text: string };

/** A button of the keyboard that stands in place of the phone's own. */
export type SeenKey = AnyOf<Exclude<KeyboardButton, string>> & { text: string };

/** That keyboard, or what takes it away, or a question that wants a reply. */
export type SeenKeyboard = AnyOf<ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply>;

/** A part of a text that is shown in another way. */
export type SeenEntity = AnyOf<MessageEntity> & Pick<MessageEntity, 'type' | 'offset' | 'length'>;

/** Somebody as the page knows them. */
export type SeenPerson = Pick<User, 'id' | 'first_name'> & { language_code?: string; username?: string };

/** Who wrote a message: a person, the bot, or a group or channel in whose name it was written. */
export type SeenAuthor = Pick<User, 'id' | 'first_name' | 'is_bot'>;

/** What happened to a chat: `what` is a word of the page, and the others are put into it. */
export type SeenService = { what: string; who?: string; whom?: string; topic?: string };

/** What a message is made of, which a reply to it shows too. */
export type SeenThing = {
  text?: string;
  location?: Location;
  venue?: Venue;
  sticker?: { emoji?: string };
  photo?: object;
  voice?: { duration: number };
  contact?: Contact;
  service?: SeenService;
};

/** A message as the page gets it; the names are Telegram's. */
export type SeenMessage = SeenThing & {
  key: string;
  message_id: number;
  from: SeenAuthor;
  /** Seconds since 1970. */
  date: number;
  edit_date?: number;
  entities?: SeenEntity[];
  keyboard?: SeenButton[][];
  reply_keyboard?: SeenKeyboard;
  message_thread_id?: number;
  reply_to?: SeenThing & { key: string; from: SeenAuthor };
  ephemeral?: boolean;
  via_bot?: SeenAuthor;
};

/** A chat in the list of somebody's chats. */
export type SeenChat = { id: number; type: string; title: string };

/** Everything that one person sees, apart from the messages. */
export type Seen = {
  bot: Pick<User, 'id' | 'first_name'> & { username: string };
  me: SeenPerson;
  /** The words of the page in the language of this person, by their names in page/words.js. */
  words: Record<string, string> | undefined;
  people: SeenPerson[];
  chats: SeenChat[];
  /** The commands of the bot, by the id of the chat. */
  commands: Record<number, BotCommand[]>;
  description: string;
  blocked: boolean;
};

/** What the page gets first, and whenever much has changed: everything that one person sees. */
export type Snapshot = Seen & { messages: Record<number, SeenMessage[]> };

/** The answer of the bot to a press. */
export type SeenAnswer = { query_id: string; text: string; show_alert: boolean; url?: string };
