import type { Bot } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import type { Unit } from '../store/store.ts';
import { isClosed, isPassing, isPermanent, waitAsked } from '../telegram/faults.ts';
import type { Deletion } from './delete-later.ts';
import type { Asking } from './payments.ts';
import type { Hiding } from './group.ts';
import type { Reminding } from './reminders.ts';
import type { Sending } from './send-later.ts';
import type { Showing } from './show-later.ts';

/** How often it is looked for what is due, in milliseconds. */
const every = 1000;
/** How long what was taken up is left to whom it was given, in milliseconds. */
const lease = 30_000;
/** Wait after the first failure, doubled after each, and the longest, in milliseconds. */
const firstWait = 1000;
const longestWait = 30_000;
/** So often is tried what fails by a fault of ours. */
const mostFaults = 3;

/** What goes out later, or has not gone out yet. `do` says who does it. */
export type Job = Asking | Deletion | Hiding | Reminding | Sending | Showing;

/** What a job is done with. What is written to `unit` is kept together with the end of the job. */
export type Tools = { deps: Deps; bot: Bot<Ctx>; unit: Unit };

/**
 * Does a job of each kind. A passing fault of Telegram means a next try; what the doer has changed in the job by then is
 * kept for it.
 */
export type Doers = { [D in Job['do']]: (job: Extract<Job, { do: D }>, tools: Tools) => Promise<void> };

/** A chat whose jobs wait: until when, after how many failures, whether another has come meanwhile, and which they are. */
export type HeldUp = { until: number; failures: number; more: boolean; ids: Set<string> };

/**
 * Puts something into the outbox: a row first, so that a restart forgets none. `name` tells it apart from others of its
 * chat, and one of the same name takes its place; `due` in milliseconds since 1970.
 */
export function enqueue(unit: Unit, chat: number, name: string, job: Job, due: number): void {
  unit.write('job', `${chat}:${name}`, job, due);
}

/** The same for what could not go out now because of `error`, or because what came before it in this chat waits. */
export function holdBack(deps: Deps, unit: Unit, name: string, job: Job, error?: unknown): void {
  enqueue(unit, job.chat, name, job, deps.now());
  deps.outage.hold(`${job.chat}:${name}`);
  const held = deps.heldUp.get(job.chat);
  if (held) held.more = true;
  else
    deps.heldUp.set(job.chat, {
      until: deps.now() + waitAfter(error, 0),
      failures: 1,
      more: true,
      ids: new Set(),
    });
}

/** Takes it out of the outbox again. */
export function cancel(unit: Unit, chat: number, name: string): void {
  unit.remove('job', `${chat}:${name}`);
}

/** Does what is due, again and again, until `stop`. */
export async function runJobs(deps: Deps, bot: Bot<Ctx>, doers: Doers, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await doJobs(deps, bot, doers, stop).catch((error: unknown) =>
      deps.log.error({ err: error }, 'jobs not read'),
    );
    await deps.pause(every, stop);
  }
}

/** Does what is due now: chats side by side, a chat in order and not past a job that has to wait. */
export async function doJobs(deps: Deps, bot: Bot<Ctx>, doers: Doers, stop?: AbortSignal): Promise<void> {
  const chats = new Map(Array.from(deps.heldUp, ([chat, { ids }]) => [chat, new Set(ids)]));
  for (const id of await deps.store.claimDue('job', deps.now(), lease)) {
    const chat = Number(id.split(':')[0]);
    chats.set(chat, (chats.get(chat) ?? new Set()).add(id));
  }
  await Promise.all(
    Array.from(chats, async ([chat, ids]) => {
      const held = deps.heldUp.get(chat);
      if (held) held.ids = ids;
      if ((held?.until ?? 0) > deps.now()) return;
      for (const id of ids) {
        if (stop?.aborted || !(await doJob(deps, bot, doers, chat, id, ids))) return;
        ids.delete(id);
      }
      const { more } = deps.heldUp.get(chat) ?? {};
      if (more) deps.heldUp.set(chat, { until: 0, failures: 0, more: false, ids });
      else deps.heldUp.delete(chat);
    }),
  );
}

/**
 * Claimed by the lock of its chat, done, then crossed off: done twice at worst, after a crash, never not at all. False if
 * it has to wait.
 */
async function doJob(
  deps: Deps,
  bot: Bot<Ctx>,
  doers: Doers,
  chat: number,
  id: string,
  ids: Set<string>,
): Promise<boolean> {
  let failures = deps.heldUp.get(chat)?.failures ?? 0;
  try {
    return await deps.store.withChat(String(chat), async (unit) => {
      const job = (await unit.read('job', id)) as Job | undefined;
      if (!job) return true;
      const before = JSON.stringify(job);
      try {
        await (doers[job.do] as (job: Job, tools: Tools) => Promise<void>)(job, { deps, bot, unit });
      } catch (error) {
        const passing = isPassing(error);
        if (isPermanent(error)) {
          deps.log[isClosed(error) ? 'debug' : 'error']({ err: error, job: job.do }, 'refused');
          failures = mostFaults;
        } else if (!passing) deps.log.error({ err: error, job: job.do }, 'job failed');
        if (passing || failures + 1 < mostFaults) {
          // How long it waits is not kept: after a restart it is tried at once.
          if (JSON.stringify(job) !== before) unit.write('job', id, job, deps.now());
          waitLonger(deps, chat, ids, failures, error);
          return false;
        }
      }
      unit.remove('job', id);
      deps.outage.release(id);
      return true;
    });
  } catch (error) {
    deps.log.error({ err: error }, 'job not crossed off');
    waitLonger(deps, chat, ids, failures, error);
    return false;
  }
}

function waitLonger(deps: Deps, chat: number, ids: Set<string>, failures: number, error: unknown): void {
  const until = deps.now() + waitAfter(error, failures);
  deps.heldUp.set(chat, { until, failures: failures + 1, more: true, ids });
}

function waitAfter(error: unknown, failures: number): number {
  return waitAsked(error) ?? Math.min(longestWait, firstWait * 2 ** Math.min(failures, 10));
}
