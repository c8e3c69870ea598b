import { randomBytes } from 'node:crypto';
import type { Ctx } from '../context.ts';
import type { Unit } from '../store/store.ts';
import type { Locale } from '../words/locale.ts';
import { profileTexts } from '../screens/profile.ts';
import { isPassing, isPermanent } from '../telegram/faults.ts';
import { enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';

/** The settings of a group. */
export type Group = {
  locale?: Locale | undefined;
  /** Answers are ephemeral: only the person who asked sees them. */
  quiet?: boolean | undefined;
  /** Answers are deleted after that many minutes. */
  minutes?: number | undefined;
  /** The forum topics in which questions are answered, see topicOf; none: in all. */
  topics?: number[] | undefined;
};

type Opened = { chat: number; title: string };
type Token = Opened & { until: number };

declare module '../store/store.ts' {
  interface Records {
    /** The settings of a group. */
    group: Group;
    /** The groups whose settings somebody opened in private; one alone in rows of an earlier version. */
    opened: Opened | Opened[];
    /** A link to the settings that works once. */
    token: Token;
  }
}

declare module '../context.ts' {
  interface Flavor {
    /** The settings of the group in which this happens. */
    group?: Group | undefined;
  }
}

/** How long a link to the settings works, in milliseconds. */
const tokenLife = 10 * 60 * 1000;

/** Returns the settings of a group; empty ones if none were chosen. */
export async function readGroup(unit: Unit, chat: number): Promise<Group> {
  return (await unit.read('group', String(chat))) ?? {};
}

/** Moves the settings of a group to its new id. */
export async function moveGroup(ctx: Ctx, from: number, to: number): Promise<void> {
  const group = await ctx.unit.read('group', String(from));
  if (group === undefined) return;
  ctx.unit.write('group', String(to), group);
  ctx.unit.remove('group', String(from));
}

/** Returns the `message_thread_id` for an answer: that of a forum topic; undefined for a thread of replies. */
export function threadOf(ctx: Ctx): number | undefined {
  const message = ctx.message ?? ctx.callbackQuery?.message;
  return message && 'is_topic_message' in message && message.is_topic_message
    ? message.message_thread_id
    : undefined;
}

/** Returns the forum topic of an update, 0 for General; undefined if the chat has no topics. */
export function topicOf(ctx: Ctx): number | undefined {
  return ctx.chat && 'is_forum' in ctx.chat && ctx.chat.is_forum ? (threadOf(ctx) ?? 0) : undefined;
}

/** Returns true if a command names this bot: `/help@our_bot`. */
export function isAddressed({ message, me }: Ctx): boolean {
  const name = /^\/\w+@(\w+)/.exec(message?.text ?? '')?.[1];
  return name?.toLowerCase() === me.username.toLowerCase();
}

/** Returns the group whose settings the sender opened in private: that of the pressed button, else the last one. */
export async function readOpened(ctx: Ctx): Promise<Opened | undefined> {
  const all = await readAllOpened(ctx);
  return ctx.settingsOf === undefined ? all.at(-1) : all.find(({ chat }) => chat === ctx.settingsOf);
}

async function readAllOpened(ctx: Ctx): Promise<Opened[]> {
  const kept = ctx.from && (await ctx.unit.read('opened', String(ctx.from.id)));
  return kept ? [kept].flat() : [];
}

/**
 * Closes settings that were opened in private if the sender is no longer an admin of that group. Returns true if it
 * did.
 */
export async function closeToOthers(ctx: Ctx): Promise<boolean> {
  const opened = ctx.group ? undefined : await readOpened(ctx);
  if (!opened || !ctx.from || (await isAdmin(ctx, opened.chat, ctx.from.id))) return false;
  const others = (await readAllOpened(ctx)).filter(({ chat }) => chat !== opened.chat);
  if (others.length > 0) ctx.unit.write('opened', String(ctx.from.id), others);
  else ctx.unit.remove('opened', String(ctx.from.id));
  return true;
}

/**
 * Changes the settings of the open group if the sender is one of its admins now: under the lock of the group, so that
 * two admins do not undo each other, and committed before the screen says so. Returns true if it was done.
 */
export async function changeGroup(ctx: Ctx, change: (group: Group) => Group): Promise<boolean> {
  const chat = ctx.group ? ctx.chatId : (await readOpened(ctx))?.chat;
  if (chat === undefined || !ctx.from || !(await isAdmin(ctx, chat, ctx.from.id))) return false;
  const apply = async (unit: Unit) => {
    const before = await readGroup(unit, chat);
    const after = change(before);
    unit.write('group', String(chat), after);
    if (before.quiet !== after.quiet)
      enqueue(unit, chat, 'commands', { do: 'commands', chat, hidden: after.quiet === true }, ctx.deps.now());
    await unit.commit();
    return after;
  };
  if (ctx.group) ctx.group = await apply(ctx.unit);
  else await ctx.deps.store.withChat(String(chat), apply);
  return true;
}

async function isAdmin(ctx: Ctx, chat: number, user: number): Promise<boolean> {
  try {
    const { status } = await ctx.api.getChatMember(chat, user);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    if (isPermanent(error)) return false;
    throw error;
  }
}

/** A job: in quiet mode commands too are ephemeral, which Telegram is told for each command of the group. */
export type CommandsJob = { do: 'commands'; chat: number; hidden: boolean };

/** Sets the command lists of a group, or with `hidden: false` removes its own. */
export async function setCommands({ chat, hidden }: CommandsJob, { bot, deps }: JobContext): Promise<void> {
  const scope = { type: 'chat', chat_id: chat } as const;
  try {
    for (const [language, { groupCommands }] of Object.entries(profileTexts())) {
      const options = { scope, ...(language && { language_code: language as 'en' }) };
      const commands = groupCommands.map((command) => ({ ...command, is_ephemeral: true }));
      if (hidden) await bot.api.setMyCommands(commands, options);
      else await bot.api.deleteMyCommands(options);
    }
  } catch (error) {
    if (isPassing(error)) throw error;
    deps.log.warn({ err: error }, 'commands of a group not set');
  }
}

/**
 * Returns a link to the settings for an anonymous admin, whose presses come from another id than the command. It works
 * once, for ten minutes.
 */
export function linkToSettings(ctx: Ctx): string {
  const id = randomBytes(12).toString('base64url');
  const { id: chat = 0, title = '' } = ctx.chat ?? {};
  ctx.unit.write('token', id, { chat, title, until: ctx.deps.now() + tokenLife });
  return `https://t.me/${ctx.me.username}?start=g${id}`;
}

/** Opens the settings of a link. Returns false if it was used before or is too old, or if the sender is no admin. */
export async function useToken(ctx: Ctx, payload: string): Promise<boolean> {
  const id = payload.slice(1);
  const token = await ctx.unit.read('token', id);
  if (!token || token.until < ctx.deps.now()) return false;
  if (!ctx.from || !(await isAdmin(ctx, token.chat, ctx.from.id))) return false;
  ctx.unit.remove('token', id);
  const others = (await readAllOpened(ctx)).filter(({ chat }) => chat !== token.chat);
  const opened: Opened[] = [...others, { chat: token.chat, title: token.title }];
  ctx.unit.write('opened', String(ctx.from.id), opened);
  ctx.settingsOf = token.chat;
  return true;
}
