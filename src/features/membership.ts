import type { ChatMemberUpdated } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { toKeyboard } from './keyboard.ts';
import { moveGroup, readGroup } from './group.ts';
import { forgetPerson, setView } from './person.ts';
import { sendOrHold } from './send-later.ts';

const isIn = (status: string) => ['member', 'administrator', 'creator', 'restricted'].includes(status);

/** Follows where the bot is added, removed or blocked, and groups that get a new id; undefined for everything else. */
export function membership(ctx: Ctx): Promise<void> | undefined {
  const { myChatMember, chatId: chat, message } = ctx;
  if (myChatMember) return becomeMember(ctx, myChatMember);
  // When a group becomes a supergroup it gets a new id: both chats report it, in either order.
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = message ?? {};
  if (chat !== undefined && to !== undefined) return moveGroup(ctx, chat, to);
  if (chat !== undefined && from !== undefined) return moveGroup(ctx, from, chat);
  return undefined;
}

/** Greets a group when the bot is added; deletes what is kept when it is removed or blocked. */
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
  const rows = [[{ label: t('subject-settings'), go: { at: 'group' as const } }]];
  await sendOrHold(ctx, chat.id, `u${ctx.update.update_id}`, {
    text: t('group-hello', { command: `/topup@${ctx.me.username} base` }),
    keyboard: toKeyboard(rows, { bot: ctx.me.username }),
    silent: true,
  });
}
