import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Ctx, Deps } from '../context.ts';
import { encodePlace } from '../places/address.ts';
import type { Remark } from '../places/arrival.ts';
import type { Unit } from '../store/store.ts';
import { enqueue } from './jobs.ts';
import { idsOf } from './show-later.ts';

type Said = Extract<Remark['say'], 'slow' | 'broken' | 'much'>;

/** Sends the home screen with a remark, even if the handler of the update failed. Only in private chats. */
export function sayLater({ now }: Deps, unit: Unit, update: Update, say: Said): void {
  const chat = update.message?.chat ?? update.callback_query?.message?.chat;
  if (chat?.type !== 'private') return;
  const address = encodePlace({ at: 'home' });
  const job = {
    do: 'show',
    chat: chat.id,
    update: idsOf(update),
    address,
    note: { say },
    keep: true,
  } as const;
  enqueue(unit, chat.id, `s${update.update_id}`, job, now());
}

/** Tells somebody that they have sent too much, and that the rest is not answered. */
export async function sayTooMuch(deps: Deps, update: Update): Promise<void> {
  await deps.store.withChat(`say/${update.update_id}`, async (unit) => sayLater(deps, unit, update, 'much'));
}

/** Tells somebody that a fault of ours prevented an answer, and marks the update as handled. */
export async function sayBroken(deps: Deps, bot: Bot<Ctx>, update: Update): Promise<void> {
  await deps.store.withChat(`say/${update.update_id}`, async (unit) => {
    sayLater(deps, unit, update, 'broken');
    unit.markSeen(update.update_id);
  });
  if (update.callback_query) await bot.api.answerCallbackQuery(update.callback_query.id);
}
