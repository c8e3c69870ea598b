import { EventEmitter } from 'node:events';
import type { UserFromGetMe } from '@grammyjs/types';
import { About } from './about.ts';
import type { Chat, Stored } from './chat.ts';
import { Group } from './group.ts';
import type { GroupOptions } from './group.ts';
import { InlineQueries } from './inline.ts';
import { Person } from './person.ts';
import { Presses } from './presses.ts';
import { badRequest } from './refusal.ts';
import { Updates } from './updates.ts';
import type { Webhook } from './webhook.ts';

/** Fields of a `User` of the Bot API. Default: an id of their own, and the name Anna. */
export type Profile = {
  id?: number;
  is_bot?: boolean;
  first_name?: string;
  last_name?: string;
  username?: string;
  language_code?: string;
};

/** Something that those who look on may want to know. */
export type Change =
  | { what: 'message' | 'deleted'; chat: Chat; stored: Stored }
  | { what: 'answer'; person: Person; query_id: string; text?: string; show_alert: boolean; url?: string }
  | { what: 'typing'; chat: Chat; action: string }
  /** Only what waits for the bot. */
  | { what: 'queue' }
  /** People, members, what the bot says about itself, whole chats. */
  | { what: 'all' };

/** The bot, the people, the chats and what waits for the bot. Knows nothing of HTTP. */
export class Chats {
  bot: UserFromGetMe;
  /** Milliseconds. */
  now: () => number;
  /** Emits `change`. */
  events = new EventEmitter<{ change: [Change] }>().setMaxListeners(0);
  updates: Updates;
  /** Where updates are brought, if the bot does not ask for them. */
  webhook: Webhook | undefined;
  presses = new Presses(this);
  inline = new InlineQueries(this);
  about = new About(() => this.changed({ what: 'all' }));
  people = new Map<number, Person>();
  groups = new Map<number, Group>();

  /** The first update gets the number after `lastUpdate`. */
  constructor(bot: UserFromGetMe, now: () => number, lastUpdate = 100_000) {
    this.bot = bot;
    this.now = now;
    this.updates = new Updates(now, lastUpdate, () => this.changed({ what: 'queue' }));
  }

  changed(change: Change): void {
    this.events.emit('change', change);
  }

  /** Returns somebody new. The bot cannot write to them before they have written to the bot. */
  person(profile: Profile = {}): Person {
    const id = profile.id ?? 7_000_001 + this.people.size;
    if (this.people.has(id)) throw new Error(`there is a person ${id} already`);
    const person = new Person(this, { is_bot: false, first_name: 'Anna', ...profile, id });
    this.people.set(id, person);
    this.changed({ what: 'all' });
    return person;
  }

  /** Returns a new group. */
  group({ title = 'Newcomers', type = 'supergroup', members, bot, ...more }: GroupOptions): Group {
    const id = more.id ?? (type === 'group' ? -4_000_001 : -1_002_000_000_001) - this.groups.size;
    if (this.groups.has(id)) throw new Error(`there is a group ${id} already`);
    const forum = more.is_forum && { is_forum: true as const };
    const group = new Group(this, type === 'group' ? { id, type, title } : { id, type, title, ...forum });
    for (const [n, person] of members.entries()) group.members.set(person.id, n === 0 ? 'creator' : 'member');
    if (bot) group.bot = bot;
    this.groups.set(id, group);
    this.changed({ what: 'all' });
    return group;
  }

  /** Returns the chat, whether the bot may reach it or not. */
  find(chatId: number): Chat | undefined {
    return this.people.get(chatId)?.chat ?? this.groups.get(chatId);
  }

  /** Returns the chat if the bot may reach it. Throws what Telegram answers when it may not. */
  reach(chatId: number): Chat {
    const chat = this.find(chatId);
    if (!chat) throw badRequest('chat not found');
    chat.admit();
    return chat;
  }

  /** Returns the group if it is one and the bot may reach it. */
  reachGroup(chatId: number, otherwise: string): Group {
    const chat = this.reach(chatId);
    if (!(chat instanceof Group)) throw badRequest(otherwise);
    return chat;
  }

  /** Returns the chat and the key of a message that came by inline mode. */
  findInline(id: string): [Chat, key: string] {
    const chats = [...[...this.people.values()].map(({ chat }) => chat), ...this.groups.values()];
    for (const chat of chats) {
      for (const { key, inline_message_id } of chat.messages.values()) {
        if (inline_message_id === id) return [chat, key];
      }
    }
    throw badRequest('MESSAGE_ID_INVALID');
  }

  /** Returns the chats that this person sees. */
  chatsOf(person: Person): Chat[] {
    const groups = [...this.groups.values()].filter((group) => group.has(person) && !group.movedTo);
    return [person.chat, ...groups];
  }
}
