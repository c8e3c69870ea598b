import { conversations, createConversation } from '@grammyjs/conversations';
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import type { Context, NextFunction } from 'grammy';
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

/** The state of the plugin while a question is open. */
type Question = VersionedState<ConversationData>;

/** What is stored: where somebody is, what they were in the middle of, and the open question. */
type Open = Kept & { state?: Question };

declare module '../store/store.ts' {
  interface Records {
    /** An open question, and what somebody was in the middle of. */
    dialogue: Open;
  }
}

declare module '../context.ts' {
  interface Flavor {
    /** The question that waits for words, if one is open. */
    question?: Question | undefined;
  }
}

/** The plugin. It passes only updates that answer an open question or open one: others need nothing of it. */
const plugin = conversations<Ctx, Context>({
  storage: {
    type: 'context',
    version,
    adapter: {
      read: (ctx) => ctx.question,
      write: (ctx, state) => void (ctx.question = state),
      delete: (ctx) => void (ctx.question = undefined),
    },
  },
});
const conversation = createConversation<Ctx, Context>(question, 'question');

/** Passes the update to the open question if there is one, then calls `next`. */
async function passToQuestion(ctx: Ctx, next: NextFunction): Promise<void> {
  await plugin(ctx, async () => void (await conversation(ctx, next)));
}

/** Reads the open question, and what the sender was in the middle of. Comes before presses and commands. */
export async function openDialogue(ctx: Ctx): Promise<void> {
  const open = await ctx.unit.read('dialogue', String(ctx.chatId));
  ctx.memory = memoryOf(open, ctx.deps.now());
  if (open?.state?.version[1] === version) ctx.question = open.state;
}

function keep(ctx: Ctx): void {
  const { memory = {}, question: state } = ctx;
  const id = String(ctx.chatId);
  if (!state && !memory.place) ctx.unit.remove('dialogue', id);
  else ctx.unit.write('dialogue', id, { ...keptOf(memory, ctx.deps.now()), ...(state && { state }) });
}

/** Leaves the open question. What somebody was in the middle of stays remembered. */
export function leaveQuestion(ctx: Ctx): void {
  if (!ctx.question) return;
  ctx.question = undefined;
  keep(ctx);
}

/** Reads the words that a question waits for. Comes after presses and commands. */
export async function hearAnswer(ctx: Ctx): Promise<void> {
  if (ctx.question) await passToQuestion(ctx, async () => {});
}

/** Remembers the place that an update led to, and opens its question if it asks one. */
export async function stayAt(ctx: Ctx, place: Place): Promise<void> {
  // After "everything is deleted" the place is not remembered either.
  if (place.at === 'deleted') return ctx.unit.remove('dialogue', String(ctx.chatId));
  ctx.memory = remembered(ctx, place);
  if (!asks(place)) ctx.question = undefined;
  // After words and stickers the question is still open.
  else if (!ctx.question) await ask(ctx);
  keep(ctx);
}

async function ask(ctx: Ctx): Promise<void> {
  // The plugin stores the update with which a conversation is entered: nothing that was typed may be in it.
  const { update } = ctx;
  Object.assign(ctx, { update: { update_id: update.update_id } });
  await passToQuestion(ctx, () => ctx.conversation.enter('question'));
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
