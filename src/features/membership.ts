import type { MiddlewareFn } from 'grammy';
import type { ChatMemberUpdated } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { toKeyboard } from './keyboard.ts';
import { moveGroup, readGroup } from './group.ts';
import { forgetPerson, setView } from './person.ts';
import { sendOrHold } from './send-later.ts';

const isIn = (status: string) => ['member', 'administrator', 'creator', 'restricted'].includes(status);

/** Where the bot is: in which groups, and under which id. */
export const membership: MiddlewareFn<Ctx> = async (ctx, next) => {
  const { myChatMember, chatId: chat, message } = ctx;
  if (myChatMember) return becomeMember(ctx, myChatMember);
  // A group becomes a supergroup, under a new id: both chats say so, and either may come first.
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = message ?? {};
  if (chat !== undefined && to !== undefined) return moveGroup(ctx, chat, to);
  if (chat !== undefined && from !== undefined) return moveGroup(ctx, from, chat);
  await next();
};

/** Added to a group: one line. Removed, or blocked by somebody: what was kept is deleted. */
async function becomeMember(ctx: Ctx, change: ChatMemberUpdated): Promise<void> {
  const { old_chat_member: before, new_chat_member: after, chat } = change;
  if (chat.type === 'private') {
    if (after.status === 'kicked') await forgetPerson(ctx);
    return;
  }
  if (chat.type === 'channel') return;
  if (!isIn(after.status)) {
    ctx.unit.remove('group', String(chat.id));
    return;
  }
  if (isIn(before.status)) return;
  ctx.group = await readGroup(ctx.unit, chat.id);
  await setView(ctx);
  const { t } = ctx.words;
  const rows = [[{ label: t('topic-settings'), go: { at: 'group' as const } }]];
  await sendOrHold(ctx, chat.id, `u${ctx.update.update_id}`, {
    text: t('group-hello', { command: `/topup@${ctx.me.username} base` }),
    keyboard: toKeyboard(rows, { bot: ctx.me.username }),
    silent: true,
  });
}
