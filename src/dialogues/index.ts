import { conversations, createConversation } from '@grammyjs/conversations';
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import type { Context, MiddlewareFn } from 'grammy';
import type { Ctx } from '../context.ts';
import { asks } from '../places/asks.ts';
import type { Place } from '../places/place.ts';
import type { Unit } from '../store/store.ts';
import { keptOf, memoryAt, memoryOf, remembered } from './memory.ts';
import type { Kept, Memory } from './memory.ts';
import { question } from './question.ts';

export { hear, textOf } from './hear.ts';

/**
 * To be raised when `question` waits for something else: open questions of an older version are dropped, not misread.
 */
const version = 3;

/** What is stored: where somebody is, what they were in the middle of, and the state of the plugin. */
type Open = Kept & { state?: VersionedState<ConversationData> };

declare module '../store/store.ts' {
  interface Records {
    /** An open question, and what somebody was in the middle of. */
    dialogue: Open;
  }
}

/** Installs the conversations plugin and its storage. Comes before presses and commands. */
export function openDialogues(): MiddlewareFn<Ctx> {
  return conversations<Ctx, Context>({
    storage: {
      type: 'context',
      version,
      adapter: {
        async read(ctx) {
          const open = await ctx.unit.read('dialogue', String(ctx.chatId));
          ctx.memory = memoryOf(open, ctx.deps.now());
          return open?.state;
        },
        write: (ctx, state) => keep(ctx, state),
        delete: (ctx) => keep(ctx),
      },
    },
  });
}

function keep(ctx: Ctx, state?: VersionedState<ConversationData>): void {
  const { memory = {} } = ctx;
  const id = String(ctx.chatId);
  if (!state && !memory.place) ctx.unit.remove('dialogue', id);
  else
    ctx.unit.write('dialogue', id, {
      ...keptOf(memory, ctx.deps.now()),
      ...(state && { state }),
    });
}

/** Leaves the open question. What somebody was in the middle of stays remembered. */
export async function leaveQuestion(ctx: Ctx): Promise<void> {
  await ctx.conversation.exitAll();
}

/** Reads the words that a question waits for. Comes after presses and commands. */
export const hearAnswers = createConversation<Ctx, Context>(question, 'question');

/** Remembers the place that an update led to, and opens its question if it asks one. */
export async function stayAt(ctx: Ctx, place: Place): Promise<void> {
  if (!asks(place)) await leaveQuestion(ctx);
  // After "everything is deleted" the place is not remembered either.
  if (place.at === 'deleted') return ctx.unit.remove('dialogue', String(ctx.chatId));
  ctx.memory = remembered(ctx, place);
  if (!asks(place)) return keep(ctx);
  // After words and stickers the question is still open.
  if (ctx.conversation.active('question') > 0) return;
  // The plugin stores the update with which a conversation is entered: nothing that was typed may be in it.
  const { update } = ctx;
  Object.assign(ctx, { update: { update_id: update.update_id } });
  await ctx.conversation.enter('question');
  Object.assign(ctx, { update });
}

/** Returns what somebody was in the middle of. `now`: in milliseconds since 1970. */
export async function readMemory(unit: Unit, chat: number, now: number): Promise<Memory> {
  return memoryOf(await unit.read('dialogue', String(chat)), now);
}

/** Remembers a place for somebody who got a message that they did not ask for: what they type next is read there. */
export async function rememberPlace(unit: Unit, chat: number, place: Place, now: number): Promise<void> {
  const memory = memoryAt(place, await readMemory(unit, chat, now), false);
  unit.write('dialogue', String(chat), keptOf(memory, now));
}
