import { randomBytes } from 'node:crypto';
import type { Ctx } from '../context.ts';
import type { Unit } from '../store/store.ts';
import type { Locale } from '../words/locale.ts';
import { profileTexts } from '../screens/profile.ts';
import { isPassing, isPermanent } from '../telegram/faults.ts';
import { enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';

/** What is kept of a group: what its admins chose. */
export type Group = {
  locale?: Locale | undefined;
  /** Answers are seen by the asker only. */
  quiet?: boolean | undefined;
  /** Answers delete themselves after so many minutes. */
  minutes?: number | undefined;
  /** The topics in which questions are answered, see topicOf; none: in all. */
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
    /** A link that may be used once. */
    token: Token;
  }
}

declare module '../context.ts' {
  interface Flavor {
    /** The settings of the group in which this happens. */
    group?: Group | undefined;
  }
}

/** How long a link to the settings is good for, in milliseconds. */
const tokenLife = 10 * 60 * 1000;

export async function readGroup(unit: Unit, chat: number): Promise<Group> {
  return (await unit.read('group', String(chat))) ?? {};
}

/** Takes the settings of a group along to its new id. */
export async function moveGroup(ctx: Ctx, from: number, to: number): Promise<void> {
  const group = await ctx.unit.read('group', String(from));
  if (group === undefined) return;
  ctx.unit.write('group', String(to), group);
  ctx.unit.remove('group', String(from));
}

/** The thread in which an answer belongs: a topic of a forum, not the replies to a message. */
export function threadOf(ctx: Ctx): number | undefined {
  const message = ctx.message ?? ctx.callbackQuery?.message;
  return message && 'is_topic_message' in message && message.is_topic_message
    ? message.message_thread_id
    : undefined;
}

/** The topic in which an update stands, 0 for General; none where there are no topics. */
export function topicOf(ctx: Ctx): number | undefined {
  return ctx.chat && 'is_forum' in ctx.chat && ctx.chat.is_forum ? (threadOf(ctx) ?? 0) : undefined;
}

/** True if a command names us: `/help@our_bot`. */
export function isAddressed({ message, me }: Ctx): boolean {
  const name = /^\/\w+@(\w+)/.exec(message?.text ?? '')?.[1];
  return name?.toLowerCase() === me.username.toLowerCase();
}

/** The group whose settings somebody opened in private by a link: that of the pressed button, or the last one. */
export async function readOpened(ctx: Ctx): Promise<Opened | undefined> {
  const all = await readAllOpened(ctx);
  return ctx.settingsOf === undefined ? all.at(-1) : all.find(({ chat }) => chat === ctx.settingsOf);
}

async function readAllOpened(ctx: Ctx): Promise<Opened[]> {
  const kept = ctx.from && (await ctx.unit.read('opened', String(ctx.from.id)));
  return kept ? [kept].flat() : [];
}

/** Closes the settings of a group, opened in private, to somebody who is its admin no longer. Returns whether it did. */
export async function closeToOthers(ctx: Ctx): Promise<boolean> {
  const opened = ctx.group ? undefined : await readOpened(ctx);
  if (!opened || !ctx.from || (await isAdmin(ctx, opened.chat, ctx.from.id))) return false;
  const others = (await readAllOpened(ctx)).filter(({ chat }) => chat !== opened.chat);
  if (others.length > 0) ctx.unit.write('opened', String(ctx.from.id), others);
  else ctx.unit.remove('opened', String(ctx.from.id));
  return true;
}

/**
 * Changes the settings of the group that is open, if whoever presses is one of its admins now: in the group's own turn,
 * so that of two admins neither undoes the other, and kept before it is said. Returns whether it was done.
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

/** In quiet mode questions too are seen by the asker only: Telegram is to be told so of each command. */
export type CommandsJob = { do: 'commands'; chat: number; hidden: boolean };

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
 * A link to the settings for an anonymous admin, whose presses would carry another name than the command. Good once, for
 * minutes.
 */
export function linkToSettings(ctx: Ctx): string {
  const id = randomBytes(12).toString('base64url');
  const { id: chat = 0, title = '' } = ctx.chat ?? {};
  ctx.unit.write('token', id, { chat, title, until: ctx.deps.now() + tokenLife });
  return `https://t.me/${ctx.me.username}?start=g${id}`;
}

/** Opens the settings that a link is for. False if it was used before, is too old, or whoever opens it is no admin. */
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
