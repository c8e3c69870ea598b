import { conversations, createConversation } from '@grammyjs/conversations';
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import { Composer } from 'grammy';
import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { encodePlace } from '../screens/place.ts';
import type { Place } from '../screens/place.ts';
import { question } from './question.ts';

/** Raised when what `question` waits for changes: an open question of an older kind is then dropped, not misread. */
const version = 1;

/** Lets questions be asked. Stands above presses and commands. */
export function openDialogues(): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.use(
    conversations<Ctx, Context>({
      storage: {
        type: 'context',
        version,
        adapter: {
          read: (ctx) =>
            ctx.unit.read('dialogue', String(ctx.chatId)) as Promise<
              VersionedState<ConversationData> | undefined
            >,
          write: (ctx, state) => ctx.unit.write('dialogue', String(ctx.chatId), state),
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

/** Opens the question of a place. The update that led here is cut down first, for the plugin stores it whole. */
export async function openQuestion(ctx: Ctx, place: Place): Promise<void> {
  const { message } = ctx;
  if (message) cutDown(message);
  if (ctx.callbackQuery?.message) cutDown(ctx.callbackQuery.message);
  await ctx.conversation.enter('question', encodePlace(place));
}

function cutDown(message: Message): void {
  const kept = new Set(['message_id', 'date', 'chat', 'from']);
  for (const key of Object.keys(message)) {
    if (!kept.has(key)) delete (message as unknown as Record<string, unknown>)[key];
  }
}
