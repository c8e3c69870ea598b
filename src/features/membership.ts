import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { toKeyboard } from './keyboard.ts';
import { moveGroup, readGroup } from './group.ts';
import { forgetPerson, meet } from './person.ts';
import { sendOrHold } from './send-later.ts';

const composer = new Composer<Ctx>();
const isIn = (status: string) => ['member', 'administrator', 'creator', 'restricted'].includes(status);

/** Added to a group: one line. Removed, or blocked by somebody: what was kept is deleted. */
composer.on('my_chat_member', async (ctx) => {
  const { old_chat_member: before, new_chat_member: after, chat } = ctx.myChatMember;
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
  await meet(ctx);
  const { t } = ctx.words;
  const rows = [[{ label: t('topic-settings'), go: { at: 'group' as const } }]];
  await sendOrHold(ctx, chat.id, `u${ctx.update.update_id}`, {
    text: t('group-hello', { command: `/topup@${ctx.me.username} base` }),
    keyboard: toKeyboard(rows, { bot: ctx.me.username }),
    silent: true,
  });
});

/** A group becomes a supergroup, under a new id: both chats say so, and either may come first. */
composer.on(':migrate_to_chat_id', (ctx) => moveGroup(ctx, ctx.chatId, ctx.msg.migrate_to_chat_id));
composer.on(':migrate_from_chat_id', (ctx) => moveGroup(ctx, ctx.msg.migrate_from_chat_id, ctx.chatId));

export { composer as membership };
