import type { ChatMemberAdministrator, ChatMemberOwner } from '@grammyjs/types';
import type { Methods } from './method.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';
import { Group } from './group.ts';

/** What concerns the chats themselves. */
export const groupMethods = {
  getChat: {
    takes: { chat_id: true },
    run(p, chats) {
      const { info } = chats.reach(p.chatId());
      const accepted_gift_types = {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      };
      return { ...info, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types };
    },
  },

  getChatMember: {
    takes: { chat_id: true, user_id: true },
    run(p, chats) {
      const chat = chats.reach(p.chatId());
      const userId = readUser(p);
      const user = userId === chats.bot.id ? chats.bot : chats.people.get(userId)?.user;
      if (!user) throw badRequest(chat instanceof Group ? 'PARTICIPANT_ID_INVALID' : 'user not found');
      if (chat instanceof Group) return chat.memberOf(user);
      if (user !== chats.bot && user.id !== chat.id) throw badRequest('member not found');
      return { status: 'member', user };
    },
  },

  getChatAdministrators: {
    takes: { chat_id: true, return_bots: false },
    run(p, chats) {
      const group = chats.reachGroup(p.chatId(), 'there are no administrators in the private chat');
      const users = [chats.bot, ...[...chats.people.values()].map(({ user }) => user)];
      // Other bots are not told.
      const admins = users.filter(({ id, is_bot }) => group.isAdmin(id) && (!is_bot || id === chats.bot.id));
      return admins.map((user) => group.memberOf(user) as ChatMemberAdministrator | ChatMemberOwner);
    },
  },

  leaveChat: {
    takes: { chat_id: true },
    run(p, chats) {
      chats.reachGroup(p.chatId(), "chat can't be left").leave();
      return true;
    },
  },
} satisfies Methods;

function readUser(p: Parameters): number {
  const id = p.integer('user_id');
  if (!id) throw badRequest('invalid user_id specified');
  return id;
}
