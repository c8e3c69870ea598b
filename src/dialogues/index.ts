import { conversations, createConversation } from '@grammyjs/conversations';
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import { Composer } from 'grammy';
import type { Context } from 'grammy';
import type { Ctx } from '../context.ts';
import { encodePlace } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { question } from './question.ts';

/** Raised when what `question` waits for changes: an open question of an older kind is then dropped, not misread. */
const version = 2;

/** What is kept of an open question: the place that asks, and what the plugin needs to go on there. */
type Open = { address: string | undefined; state: VersionedState<ConversationData> };

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
            const open = (await ctx.unit.read('dialogue', String(ctx.chatId))) as Open | undefined;
            ctx.asked = open?.address;
            return open?.state;
          },
          write: (ctx, state) =>
            ctx.unit.write('dialogue', String(ctx.chatId), { address: ctx.asked, state } satisfies Open),
          delete: (ctx) => ctx.unit.remove('dialogue', String(ctx.chatId)),
        },
      },
    }),
  );
  return composer;
}

/** A press or a command leaves the open question. */
export async function leaveQuestion(ctx: Ctx): Promise<void> {
  await ctx.conversation.exitAll();
}

/** Reads the words that a question waits for. Stands below presses and commands. */
export const hearAnswers = createConversation<Ctx, Context>(question, 'question');

/** Opens the question of a place. The update that led here is cut down to ids first, for the plugin stores it whole. */
export async function openQuestion(ctx: Ctx, place: Place): Promise<void> {
  const { message, callback_query: press } = ctx.update;
  if (message) cutDown(message, ['message_id', 'date', 'chat', 'from']);
  if (press) {
    cutDown(press, ['id', 'from', 'message']);
    cutDown(press.from, ['id']);
    if (press.message) cutDown(press.message, ['message_id', 'date', 'chat']);
  }
  if (message?.from) cutDown(message.from, ['id']);
  const chat = message?.chat ?? press?.message?.chat;
  if (chat) cutDown(chat, ['id', 'type']);
  ctx.asked = encodePlace(place);
  await ctx.conversation.enter('question', ctx.asked);
}

function cutDown(part: object, kept: string[]): void {
  for (const key of Object.keys(part)) if (!kept.includes(key)) Reflect.deleteProperty(part, key);
}
