import type { InlineQueryResultsButton, Message } from '@grammyjs/types';
import { asSender } from './chat.ts';
import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Person } from './person.ts';
import { badRequest } from './refusal.ts';
import { lifeOfInline } from './updates.ts';
import type { News } from './updates.ts';

/** A result that the bot offers. */
export type InlineResult = {
  id: string;
  title: string;
  description?: string;
  /** The message that is sent when it is chosen. */
  content: Partial<Message>;
  html: string;
};

/** The answer of the bot to an inline query. */
export type InlineAnswer = {
  results: InlineResult[];
  next_offset: string;
  button?: InlineQueryResultsButton;
};

type Query = {
  person: Person;
  chat: Chat;
  query: string;
  offset: string;
  /** Milliseconds. */
  at: number;
  answer: InlineAnswer | undefined;
  arrived: () => void;
  arrival: Promise<void>;
};

type Cached = {
  answer: InlineAnswer;
  /** Milliseconds. */
  until: number;
};

/** What people ask in inline mode, and what the bot offers them. */
export class InlineQueries {
  /** Of all queries there ever were, and of all messages that came of them. */
  count = 0;
  #chats: Chats;
  #queries = new Map<string, Query>();
  #cache = new Map<string, Cached>();

  constructor(chats: Chats) {
    this.#chats = chats;
  }

  /**
   * Types @bot and a query in a chat. Returns the id of the query, and the update_id; an answer that Telegram still
   * has in its cache is given without asking the bot (then there is no update_id).
   */
  ask(person: Person, query: string, chat: Chat, offset = ''): { query_id: string; update_id?: number } {
    if (!this.#chats.bot.supports_inline_queries) throw new Error('inline mode is off');
    if (!chat.has(person)) throw new Error(`${person.user.first_name} is not in this chat`);
    if (query.length > 256) throw new Error('an inline query has up to 256 characters');
    const now = this.#chats.now();
    for (const [id, { at }] of this.#queries) if (now - at > 60 * 60_000) this.#queries.delete(id);
    const query_id = String(5_000_000_000_000_000 + this.count++);
    const { promise, resolve } = Promise.withResolvers<void>();
    const asked: Query = {
      person,
      chat,
      query,
      offset,
      at: now,
      answer: undefined,
      arrived: resolve,
      arrival: promise,
    };
    this.#queries.set(query_id, asked);
    const cached = this.#cache.get(cacheKey(asked, true)) ?? this.#cache.get(cacheKey(asked, false));
    if (cached && cached.until > now) {
      this.#give(asked, cached.answer);
      return { query_id };
    }
    const inline_query: NonNullable<News['inline_query']> = {
      id: query_id,
      from: asSender(person.user),
      query,
      offset,
      chat_type: chat === person.chat ? 'sender' : chat.info.type,
    };
    return { query_id, update_id: this.#chats.updates.add({ inline_query }) };
  }

  /** Returns what the person is offered; waits until the bot has answered. */
  async offered(queryId: string): Promise<InlineAnswer> {
    const query = this.#find(queryId);
    await query.arrival;
    return query.answer!;
  }

  /** answerInlineQuery: once, and not for ever. */
  answer(
    queryId: string,
    answer: InlineAnswer,
    { cacheTime, personal }: { cacheTime: number; personal: boolean },
  ): void {
    const now = this.#chats.now();
    const query = this.#queries.get(queryId);
    if (!query || query.answer || now - query.at > lifeOfInline) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    if (cacheTime > 0) {
      for (const [key, { until }] of this.#cache) if (until <= now) this.#cache.delete(key);
      this.#cache.set(cacheKey(query, personal), { answer, until: now + cacheTime * 1000 });
    }
    this.#give(query, answer);
  }

  /** The person takes a result: it comes into the chat. Returns the update_id. */
  choose(queryId: string, resultId: string): number {
    const { person, chat, answer } = this.#find(queryId);
    const result = answer?.results.find(({ id }) => id === resultId);
    if (!result) throw new Error('there is no such result');
    const { content, html } = result;
    // Without a keyboard the bot never learns by which id it could change the message.
    const id = content.reply_markup ? `inline-${this.count++}` : undefined;
    return person.sendVia(content, chat, html, id);
  }

  #give(query: Query, answer: InlineAnswer): void {
    query.answer = answer;
    query.arrived();
  }

  #find(queryId: string): Query {
    const query = this.#queries.get(queryId);
    if (!query) throw new Error('there is no such query');
    return query;
  }
}

/** Answers are for everybody who asks the same, unless the bot says that they are personal. */
function cacheKey({ query, offset, person }: Query, personal: boolean): string {
  return JSON.stringify([query, offset, ...(personal ? [person.id] : [])]);
}
