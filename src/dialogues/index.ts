import { conversations, createConversation } from '@grammyjs/conversations';
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import { Composer } from 'grammy';
import type { Context } from 'grammy';
import type { Ctx } from '../context.ts';
import { asks } from '../places/asks.ts';
import type { Place } from '../places/place.ts';
import { walkAfter } from '../places/walks.ts';
import type { Unit } from '../store/store.ts';
import { keptOf, memoryOf, remembered } from './memory.ts';
import type { Kept } from './memory.ts';
import { question } from './question.ts';

export { hear, textOf } from './hear.ts';

/** Raised when what `question` waits for changes: an open question of an older kind is then dropped, not misread. */
const version = 3;

/** What is kept: where somebody is, what they were in the middle of, and what the plugin needs to go on there. */
type Open = Kept & { state?: VersionedState<ConversationData> };

declare module '../store/store.ts' {
  interface Records {
    /** An open question, and what somebody was in the middle of. */
    dialogue: Open;
  }
}

/** Lets questions be asked. Stands above presses and commands. */
export function openDialogues(): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.use(
    conversations<Ctx, Context>({
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
    }),
  );
  return composer;
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

/** A press or a command leaves the open question; what one was in the middle of is remembered. */
export async function leaveQuestion(ctx: Ctx): Promise<void> {
  await ctx.conversation.exitAll();
}

/** Reads the words that a question waits for. Stands below presses and commands. */
export const hearAnswers = createConversation<Ctx, Context>(question, 'question');

/** Remembers where an update led, and opens the question if one is asked there. */
export async function stayAt(ctx: Ctx, place: Place): Promise<void> {
  // That everything is deleted is true of where they are too.
  if (place.at === 'deleted') return ctx.unit.remove('dialogue', String(ctx.chatId));
  ctx.memory = remembered(ctx, place);
  if (!asks(place)) return keep(ctx);
  // A sticker leaves the question open that it came to.
  if (ctx.conversation.active('question') > 0) return;
  // The plugin keeps the update that it enters with, and nothing of what was typed is kept.
  const { update } = ctx;
  Object.assign(ctx, { update: { update_id: update.update_id } });
  await ctx.conversation.enter('question');
  Object.assign(ctx, { update });
}

/** Remembers that somebody was asked something at a place without having written: what they say next is heard there. */
export async function rememberPlace(unit: Unit, chat: number, place: Place, now: number): Promise<void> {
  const open = await unit.read('dialogue', String(chat));
  const before = memoryOf(open, now);
  const walk = walkAfter(place, before.place, before.walk);
  unit.write('dialogue', String(chat), keptOf({ place, walk }, now));
}
