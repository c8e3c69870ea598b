import { GrammyError } from 'grammy';
import type { Ctx } from '../context.ts';
import { decodePress } from '../places/address.ts';
import type { Deed, Place } from '../places/place.ts';
import type { Arrival } from '../places/arrival.ts';
import { CommitFailed } from '../store/store.ts';
import { isPermanent } from '../telegram/faults.ts';
import { changeGroup, closeToOthers, topicOf } from './group.ts';
import type { Group } from './group.ts';
import { forgetPerson, keepPerson, setView } from './person.ts';
import { changePayment } from './payments.ts';
import { changeWorked } from './worked.ts';
import { changeReminder } from './reminders.ts';
import { commandsIn } from '../screens/profile.ts';
import type { Locale } from '../words/locale.ts';

/** A "yes, delete" older than this leads to the question again, in milliseconds. */
const staleAfter = 10 * 60 * 1000;

/** Handles every press: reads its address, does its deed, and lets `show` draw where it leads. */
export async function navigate(ctx: Ctx): Promise<void> {
  const { data } = ctx.callbackQuery ?? {};
  if (data === undefined) return;
  const press = decodePress(data);
  if (press?.group !== undefined) {
    ctx.settingsOf = press.group;
    await setView(ctx);
  }
  if (!press) {
    ctx.toast = ctx.words.t('toast-lost');
    ctx.arrival = { place: { at: 'home', lost: true } };
  } else if ('go' in press) {
    ctx.arrival = { place: press.go };
    ctx.keep = press.keep === true;
    if (press.go.at.startsWith('group') && (await closeToOthers(ctx))) {
      await setView(ctx);
      ctx.toast = ctx.words.t('group-admins-only');
    }
  } else {
    ctx.arrival = await carryOut(ctx, press.do, press.then);
  }
}

/**
 * Does what a button says, and commits it before any message confirms it. Returns the place where that leads; if it
 * could not be stored, a place with a remark that says so.
 */
export async function carryOut(ctx: Ctx, deed: Deed, then: Place): Promise<Arrival> {
  try {
    const place = await doDeed(ctx, deed, then);
    await ctx.unit.commit();
    return { place };
  } catch (error) {
    if (!(error instanceof CommitFailed)) throw error;
    ctx.toast = undefined;
    return { place: deed.deed === 'delete-data' ? { at: 'delete' } : then, remark: { say: 'unsaved' } };
  }
}

/** Changes a group's settings; a press of somebody who is not its admin changes nothing. */
async function setGroup(ctx: Ctx, change: (group: Group) => Group): Promise<void> {
  const done = await changeGroup(ctx, change);
  if (done) await setView(ctx);
  ctx.toast = ctx.words.t(done ? 'toast-saved' : 'group-admins-only');
}

/** Does what a button says, and returns the place where that leads. */
async function doDeed(ctx: Ctx, deed: Deed, then: Place): Promise<Place> {
  switch (deed.deed) {
    case 'locale':
      await keepPerson(ctx, { locale: deed.locale });
      await listCommands(ctx, deed.locale);
      return then;
    case 'forget-brand':
      await keepPerson(ctx, { brand: undefined });
      ctx.toast = ctx.words.t('toast-saved');
      return then;
    case 'delete-data':
      if (isStale(ctx)) {
        // In a new message: an edit to the same text changes nothing, so the old one would stay stale.
        ctx.keep = true;
        return { at: 'delete' };
      }
      await forgetPerson(ctx);
      await listCommands(ctx, undefined);
      return then;
    case 'group-locale':
      await setGroup(ctx, (group) => ({ ...group, locale: deed.locale }));
      return then;
    case 'group-quiet':
      await setGroup(ctx, (group) => ({ ...group, quiet: deed.on }));
      return then;
    case 'group-delete':
      await setGroup(ctx, (group) => ({ ...group, minutes: deed.minutes }));
      return then;
    case 'group-topic': {
      const topic = topicOf(ctx);
      if (topic === undefined) return then;
      await setGroup(ctx, (group) => {
        const others = (group.topics ?? []).filter((other) => other !== topic);
        return { ...group, topics: deed.on ? [...others, topic] : others };
      });
      return then;
    }
    case 'remind':
    case 'remind-ahead':
    case 'remind-bundle':
    case 'remind-again':
    case 'remind-stop':
      await changeReminder(ctx, deed);
      return then;
    case 'paid':
      // The card with the payment details must stay on the screen.
      ctx.keep = true;
      await changePayment(ctx, deed);
      return then;
    case 'paid-stop':
      await changePayment(ctx, deed);
      return then;
    case 'tell':
    case 'worked-release':
    case 'worked-clear':
      await changeWorked(ctx, deed);
      return then;
    case 'delete-typed':
      if (await deleteTyped(ctx)) return then.at === 'warning' ? { ...then, gone: true } : then;
      ctx.toast = ctx.words.t('toast-not-deleted');
      return then;
  }
}

/**
 * Sets the command list of this chat in the chosen language; without one, Telegram shows it in that of the app. Best
 * effort: a refusal is logged.
 */
async function listCommands(ctx: Ctx, locale: Locale | undefined): Promise<void> {
  if (ctx.group || ctx.chatId === undefined) return;
  const scope = { type: 'chat', chat_id: ctx.chatId } as const;
  try {
    if (locale) await ctx.api.setMyCommands(commandsIn(locale), { scope });
    else await ctx.api.deleteMyCommands({ scope });
  } catch (error) {
    ctx.deps.log.warn({ err: error }, 'command list not set');
  }
}

/**
 * Deletes the message that the pressed screen replies to, if the sender of the press wrote it (callback data can be
 * forged). Returns false if Telegram refused: the message may be too old.
 */
async function deleteTyped(ctx: Ctx): Promise<boolean> {
  const message = ctx.callbackQuery?.message;
  const typed = message && 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (!typed || typed.from?.id !== ctx.from?.id || ctx.chatId === undefined) return false;
  return ctx.api.deleteMessage(ctx.chatId, typed.message_id).catch((error: unknown) => {
    if (!isPermanent(error)) throw error;
    // Already deleted, by an earlier attempt whose answer was lost.
    return error instanceof GrammyError && error.description.includes('message to delete not found');
  });
}

/** Returns true if the question is so old that the press may be a mistake; what is typed is always meant now. */
function isStale(ctx: Ctx): boolean {
  if (!ctx.callbackQuery) return false;
  const { message } = ctx.callbackQuery;
  const shown = message && 'edit_date' in message ? message.edit_date : undefined;
  return ctx.deps.now() - (shown ?? message?.date ?? 0) * 1000 > staleAfter;
}
