import type { Chat as ChatInfo, ChatMember, Message, User } from '@grammyjs/types';
import { asSender, Chat } from './chat.ts';
import type { ChatRecord, Stored } from './chat.ts';
import type { Person } from './person.ts';
import { badRequest, PageError, Refusal } from './refusal.ts';

/** The status of a member of a group. */
export type Status = ChatMember['status'];

/** What a group is made with. */
export type GroupOptions = {
  title?: string;
  /** Default: supergroup. */
  type?: 'group' | 'supergroup';
  id?: number;
  /** The members; the first one is the creator. */
  members: Person[];
  /** The bot is in it from the start, without an update that says so. Default: it is not in the group. */
  bot?: 'member' | 'administrator';
  /** A forum, that is a supergroup with topics. */
  is_forum?: boolean;
};

type GroupInfo = ChatInfo.GroupChat | ChatInfo.SupergroupChat;

/** A group as it is kept in a file. */
export type GroupRecord = {
  members: [id: number, status: Status][];
  bot: Status;
  topics: number[];
  lastBot?: number;
  movedTo?: number;
} & ChatRecord;

/** The senders of messages that are written in the name of the group or of a channel. */
export const anonymousAdmin: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};
export const channelSender: User = {
  id: 136_817_688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
};
const linkedChannel: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };

/** A group or supergroup, in which the bot may be a member. */
export class Group extends Chat {
  declare info: GroupInfo;
  members = new Map<number, Status>();
  /** The status of the bot in this group. */
  bot: Status = 'left';
  /** The ids of its topics, that is of the messages that opened them. */
  topics = new Set<number>();
  /** The bot that wrote last: plain commands are meant for it. */
  lastBot: number | undefined;
  /** The supergroup that this group has become. */
  movedTo: number | undefined;

  get botIsIn(): boolean {
    return this.bot === 'member' || this.bot === 'administrator';
  }

  override admit(): void {
    if (this.movedTo !== undefined) {
      const moved = 'Bad Request: group chat was upgraded to a supergroup chat';
      throw new Refusal(400, moved, { migrate_to_chat_id: this.movedTo });
    }
    if (this.botIsIn) return;
    const kind = this.info.type === 'group' ? 'group chat' : 'supergroup chat';
    const how = this.bot === 'kicked' ? 'bot was kicked from the' : 'bot is not a member of the';
    throw new Refusal(403, `Forbidden: ${how} ${kind}`);
  }

  override has(person: Person): boolean {
    const status = this.members.get(person.id);
    return status !== undefined && status !== 'left' && status !== 'kicked';
  }

  override mayDelete(message: Message): boolean {
    return this.bot === 'administrator' || message.from?.id === this.chats.bot.id;
  }

  isAdmin(userId: number): boolean {
    const status = userId === this.chats.bot.id ? this.bot : this.members.get(userId);
    return status === 'creator' || status === 'administrator';
  }

  /** Returns true if the bot gets this message: in privacy mode, unless it is an admin, not all of them. */
  isForBot({ message }: Stored): boolean {
    const { bot } = this.chats;
    if (!this.botIsIn) return false;
    if (message.from?.is_bot && !message.sender_chat) return false;
    if (this.bot === 'administrator' || bot.can_read_all_group_messages) return true;
    if (isService(message) || message.via_bot?.id === bot.id) return true;
    if (message.reply_to_message?.from?.id === bot.id) return true;
    const command = message.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
    if (!command) return false;
    const [, name] = message.text!.slice(0, command.length).split('@');
    return name === undefined ? this.lastBot === bot.id : name.toLowerCase() === bot.username.toLowerCase();
  }

  override put(message: Message, more: Omit<Stored, 'key' | 'message'>): Stored {
    const writer = message.via_bot ?? message.from;
    if (writer?.is_bot && !message.sender_chat && !message.edit_date && !isService(message)) {
      this.lastBot = writer.id;
    }
    return super.put(message, more);
  }

  /** Lets somebody join or leave. Returns the update_id. */
  setMember(person: Person, isIn: boolean, by = person): number {
    if (this.has(person) === isIn)
      throw new Error(`${person.user.first_name} is ${isIn ? 'in' : 'out'} already`);
    this.members.set(person.id, isIn ? 'member' : 'left');
    this.chats.changed({ what: 'all' });
    const user = asSender(person.user);
    return this.say(by.user, isIn ? { new_chat_members: [user] } : { left_chat_member: user });
  }

  /** Makes somebody an admin, or takes that away. */
  setAdmin(person: Person, isAdmin: boolean): void {
    this.members.set(person.id, isAdmin ? 'administrator' : 'member');
    this.chats.changed({ what: 'all' });
  }

  /**
   * Adds, removes or promotes the bot, on behalf of a member. Returns the update_id of the last update that it gets.
   */
  setBot(status: 'member' | 'administrator' | 'left' | 'kicked', by: Person): number {
    const before = this.bot;
    if (before === status)
      throw new PageError(`the bot is ${status} already`, status === 'member' ? 'isIn' : 'isOut');
    const wasIn = this.botIsIn;
    this.bot = status;
    this.chats.changed({ what: 'all' });
    const { bot, updates } = this.chats;
    const change = updates.add({
      my_chat_member: {
        chat: this.info,
        from: asSender(by.user),
        date: Math.floor(this.chats.now() / 1000),
        old_chat_member: this.memberOf(bot, before),
        new_chat_member: this.memberOf(bot, status),
      },
    });
    if (wasIn === this.botIsIn) return change;
    return this.botIsIn
      ? this.say(by.user, { new_chat_members: [asSender(bot)] })
      : this.say(by.user, { left_chat_member: asSender(bot) }, true);
  }

  /** The bot leaves. */
  leave(): void {
    this.bot = 'left';
    const left = { left_chat_member: asSender(this.chats.bot) };
    this.put(this.compose(this.chats.bot, left), { html: '' });
    this.chats.changed({ what: 'all' });
  }

  /** Opens a topic in a forum. Returns its message_thread_id. */
  openTopic(name: string, by: Person): number {
    if (!(this.info as ChatInfo.SupergroupChat).is_forum) throw new Error('only a forum has topics');
    const thread = this.lastMessage + 1;
    this.topics.add(thread);
    const forum_topic_created = { name, icon_color: 0x6fb9f0 };
    this.say(by.user, { message_thread_id: thread, is_topic_message: true, forum_topic_created });
    return thread;
  }

  /** Returns the fields of a message in this topic. Throws Telegram's refusal if there is no such topic. */
  inTopic(thread: number | undefined): Partial<Message> {
    if (thread === undefined) return {};
    if (!this.topics.has(thread)) throw badRequest('message thread not found');
    return { message_thread_id: thread, is_topic_message: true };
  }

  /** Turns the group into a supergroup: a new chat with a new id, which both report. Returns the new one. */
  upgrade(by: Person, id?: number): Group {
    if (this.info.type !== 'group') throw new Error('it is a supergroup already');
    const group = this.chats.group({ title: this.info.title, members: [], ...(id !== undefined && { id }) });
    group.members = new Map(this.members);
    group.bot = this.bot;
    this.say(by.user, { migrate_to_chat_id: group.id });
    this.movedTo = group.id;
    group.say(by.user, { migrate_from_chat_id: this.id });
    this.chats.changed({ what: 'all' });
    return group;
  }

  /** Posts what a linked channel posts to this group. Returns the update_id. */
  forwardPost(text: string, channel: ChatInfo.ChannelChat): number {
    const forward_origin = { type: 'channel' as const, chat: channel, message_id: 1, date: 0 };
    const sender = { sender_chat: channel, is_automatic_forward: true as const, forward_origin };
    return this.say(linkedChannel, { ...sender, text });
  }

  /** Puts a message of a person, or of the group itself, and tells the bot if it may know. Returns the update_id. */
  say(from: User, content: Partial<Message>, toBot?: boolean): number {
    const stored = this.put(this.compose(from, content), { html: '' });
    return this.chats.updates.add({ message: stored.message as never }, toBot ?? this.isForBot(stored));
  }

  /** Returns what getChatMember tells of a user. */
  memberOf(
    user: User,
    status = user.id === this.chats.bot.id ? this.bot : this.members.get(user.id),
  ): ChatMember {
    const who = { user: asSender(user) };
    if (status === 'creator') return { ...who, status, is_anonymous: false };
    if (status === 'kicked') return { ...who, status, until_date: 0 };
    if (status !== 'administrator') return { ...who, status: status === 'member' ? 'member' : 'left' };
    const can = Object.fromEntries(rights.map((right) => [right, true]));
    return { ...who, status, can_be_edited: false, is_anonymous: false, ...can } as ChatMember;
  }

  save(keep: number): GroupRecord {
    return {
      ...this.record(keep),
      members: [...this.members],
      bot: this.bot,
      topics: [...this.topics],
      ...(this.lastBot !== undefined && { lastBot: this.lastBot }),
      ...(this.movedTo !== undefined && { movedTo: this.movedTo }),
    };
  }

  restore(record: GroupRecord): void {
    this.takeBack(record);
    this.members = new Map(record.members);
    this.bot = record.bot;
    this.topics = new Set(record.topics);
    this.lastBot = record.lastBot;
    this.movedTo = record.movedTo;
  }
}

const rights = [
  'can_manage_chat',
  'can_delete_messages',
  'can_manage_video_chats',
  'can_restrict_members',
  'can_promote_members',
  'can_change_info',
  'can_invite_users',
  'can_post_stories',
  'can_edit_stories',
  'can_delete_stories',
  'can_pin_messages',
];

const services = [
  'new_chat_members',
  'left_chat_member',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'forum_topic_created',
  'pinned_message',
] as const;

/** Returns true if a message only tells what happened to the chat. */
function isService(message: Message): boolean {
  return services.some((field) => message[field] !== undefined);
}
