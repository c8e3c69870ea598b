import type { Api } from 'grammy';
import type { Deps } from '../context.ts';
import type { Unit } from '../store/store.ts';
import { isPassing, waitAsked } from '../telegram/send.ts';
import type { Deletion } from './delete-later.ts';
import type { Asking } from './payments.ts';
import type { Reminding } from './reminders.ts';

/** How often it is looked for what is due, in milliseconds. */
const every = 15_000;
/** Wait after the first failure, doubled after each, and the longest, in milliseconds. */
const firstWait = 1000;
const longestWait = 30_000;
/** So often is tried what fails by a fault of ours. */
const mostFaults = 3;

/** What goes out later, or has not gone out yet. `do` says who does it. */
export type Job = Deletion | Reminding | Asking;

/** What a job is done with. What is written to `unit` is kept together with the end of the job. */
export type Tools = { deps: Deps; api: Api; unit: Unit };

/**
 * Does a job of each kind. What it changes in the job is kept for the next try, if it throws; a passing fault of Telegram
 * means a next try.
 */
export type Doers = { [D in Job['do']]: (job: Extract<Job, { do: D }>, tools: Tools) => Promise<void> };

type Row = { job: Job; tries: number };

/**
 * Puts something into the outbox: a row first, so that a restart forgets none. `name` tells it apart from others of its
 * chat, and one of the same name takes its place; `due` in milliseconds since 1970.
 */
export function enqueue(unit: Unit, chat: number, name: string, job: Job, due: number): void {
  unit.write('job', `${chat}:${name}`, { job, tries: 0 } satisfies Row, due);
}

/** Takes it out of the outbox again. */
export function cancel(unit: Unit, chat: number, name: string): void {
  unit.remove('job', `${chat}:${name}`);
}

/** Does what is due, again and again, until `stop`. */
export async function runJobs(deps: Deps, api: Api, doers: Doers, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await doJobs(deps, api, doers).catch((error: unknown) => deps.log.error({ err: error }, 'jobs not read'));
    await deps.pause(every, stop);
  }
}

/** Does what is due now: chats side by side, a chat in order and not past a job that has to wait. */
export async function doJobs(deps: Deps, api: Api, doers: Doers): Promise<void> {
  const chats = Map.groupBy(
    await deps.store.claimDue('job', deps.now(), every),
    (id) => id.split(':')[0] ?? '',
  );
  await Promise.all(
    Array.from(chats, async ([chat, ids]) => {
      try {
        for (const id of ids) if (!(await doJob(deps, api, doers, chat, id))) return;
      } catch (error) {
        deps.log.error({ err: error }, 'jobs of a chat failed');
      }
    }),
  );
}

/**
 * Claimed by the lock of its chat, done, then crossed off: done twice at worst, after a crash, never not at all. False if
 * it has to wait.
 */
async function doJob(deps: Deps, api: Api, doers: Doers, chat: string, id: string): Promise<boolean> {
  return deps.store.withChat(chat, async (unit) => {
    const row = (await unit.read('job', id)) as Row | undefined;
    if (!row) return true;
    const { job, tries } = row;
    try {
      const doer = doers[job.do] as (job: Job, tools: Tools) => Promise<void>;
      await doer(job, { deps, api, unit });
    } catch (error) {
      const passing = isPassing(error);
      if (passing || tries + 1 < mostFaults) {
        const wait = waitAsked(error) ?? Math.min(longestWait, firstWait * 2 ** Math.min(tries, 10));
        unit.write('job', id, { job, tries: tries + 1 } satisfies Row, deps.now() + wait);
        if (!passing) deps.log.error({ err: error, job: job.do }, 'job failed');
        return false;
      }
      deps.log.error({ err: error, job: job.do }, 'job given up');
    }
    unit.remove('job', id);
    return true;
  });
}
