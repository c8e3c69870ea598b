import { Context } from 'grammy';
import type { MaybeInaccessibleMessage, Update, User } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { readMemory } from '../dialogues/index.ts';
import { decodePlace, encodePlace } from '../places/address.ts';
import type { Also, Arrival, LikelyNotes, Remark } from '../places/arrival.ts';
import { MayHaveArrived } from '../telegram/faults.ts';
import { fillView } from './fill-view.ts';
import { readGroup } from './group.ts';
import { holdBackInLine } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { setView } from './person.ts';
import { onceMore } from './send-later.ts';
import { present } from './present.ts';

/** A job: shows a screen that could not be shown yet. Its address and whom it is for; nothing that was typed. */
export type ShowJob = {
  do: 'show';
  chat: number;
  /** The update that led to it, cut down to ids. */
  update: Update;
  address: string;
  /** The remark; it and `asked`, the likely notes, are stored under these names. */
  note?: Remark | undefined;
  asked?: LikelyNotes | undefined;
  also?: Also | undefined;
  inGroup?: boolean;
  asker?: number | undefined;
  keep?: boolean | undefined;
  secretAt?: number | undefined;
  settingsOf?: number | undefined;
  unsure?: boolean;
  /** When it was held back. */
  since?: number;
};

/** Puts the screen that an update led to into the outbox. */
export async function showLater(ctx: Ctx, arrival: Arrival, error?: unknown): Promise<void> {
  const { chatId: chat, update, asker, keep, secretAt, settingsOf } = ctx;
  if (chat === undefined) return;
  const pressed = ctx.callbackQuery?.message;
  // A later edit of the same message replaces an earlier one; new messages all come, in order.
  const edited = pressed && !keep ? `m${pressed.message_id}` : `u${update.update_id}`;
  await holdBackInLine(
    ctx.deps,
    ctx.unit,
    edited,
    {
      do: 'show',
      chat,
      update: idsOf(update),
      address: encodePlace(arrival.place),
      note: untyped(arrival.remark),
      asked: arrival.likelyNotes,
      also: arrival.also,
      inGroup: ctx.group !== undefined,
      asker,
      keep,
      secretAt,
      settingsOf,
      unsure: error instanceof MayHaveArrived,
    },
    error,
  );
}

/** Shows the screen of a job. */
export async function showAgain(job: ShowJob, { deps, bot, unit }: JobContext): Promise<void> {
  const ctx = Object.assign(new Context(job.update, bot.api, bot.botInfo), {
    deps,
    unit,
    asker: job.asker,
    keep: job.keep,
    secretAt: job.secretAt,
    settingsOf: job.settingsOf,
  }) as unknown as Ctx;
  if (job.inGroup) ctx.group = await readGroup(unit, job.chat);
  else ctx.memory = await readMemory(unit, job.chat, deps.now());
  await setView(ctx);
  const place = decodePlace(job.address) ?? { at: 'home', lost: true };
  const { asked: likelyNotes, note: remark, also } = job;
  ctx.arrival = { place, likelyNotes, ...(remark && { remark }), ...(also && { also }) };
  const { arrival } = ctx;
  await fillView(ctx, place);
  await onceMore(job, bot.api, deps, () => present(ctx, arrival));
}

/** Returns the remark without what somebody typed, which is not stored: they are asked to type it again. */
function untyped(remark: Remark | undefined): Remark | undefined {
  const typed = remark && ['number', 'redeem', 'friend', 'report'].includes(remark.say);
  if (remark?.say === 'name') return undefined;
  return typed ? { say: 'retype' } : remark;
}

type Ids = Record<string, unknown>;

function pick(from: object | undefined, ...keys: string[]): Ids | undefined {
  return from && Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/** Returns the parts of an update that are needed to answer it after its text was read: ids, dates, the language. */
export function idsOf(update: Update): Update {
  const { update_id, callback_query: press } = update;
  const message = update.message ?? update.edited_message;
  return {
    update_id,
    ...(message && { message: idsOfMessage(message) }),
    ...(press && {
      callback_query: {
        ...pick(press, 'id'),
        from: idsOfPerson(press.from),
        message: press.message && idsOfMessage(press.message),
      },
    }),
  } as unknown as Update;
}

function idsOfMessage(message: MaybeInaccessibleMessage): Ids {
  const { chat } = message;
  const from = 'from' in message ? message.from : undefined;
  const reply = 'reply_to_message' in message ? message.reply_to_message : undefined;
  return {
    ...pick(message, 'message_id', 'date', 'message_thread_id', 'is_topic_message', 'ephemeral_message_id'),
    chat: pick(chat, 'id', 'type', 'is_forum'),
    from: idsOfPerson(from),
    ...(reply && {
      reply_to_message: {
        ...pick(reply, 'message_id', 'date'),
        chat: pick(chat, 'id', 'type'),
        from: idsOfPerson(reply.from),
      },
    }),
  };
}

function idsOfPerson(person: User | undefined): Ids | undefined {
  return pick(person, 'id', 'is_bot', 'language_code');
}
