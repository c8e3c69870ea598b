import type { Bot } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import type { Unit } from '../store/store.ts';
import { isClosed, isPassing, isPermanent, mostFaults, waitAfter } from '../telegram/faults.ts';
import type { DeleteJob } from './delete-later.ts';
import type { AskJob } from './payments.ts';
import type { CommandsJob } from './group.ts';
import type { RemindJob } from './reminders.ts';
import type { SendJob } from './send-later.ts';
import type { ShowJob } from './show-later.ts';

/** How often due jobs are looked for while there are none, in milliseconds. */
const every = 1000;
/** How long a claimed job belongs to the process that claimed it, in milliseconds. */
const lease = 30_000;
/** Jobs are claimed while fewer chats than this are ready, and done in this many chats side by side. */
const mostReady = 100;
const atOnce = 10;
/** Each row of a chat in the outbox delays its turn by this much, in milliseconds. */
const perRow = 10_000;
/** How long a job that cannot go out is kept, in milliseconds: as long as Telegram keeps an update. */
const longestHeld = 24 * 3600 * 1000;

/** Something that goes out later, or could not go out yet. `do` names its handler. */
export type Job = AskJob | DeleteJob | CommandsJob | RemindJob | SendJob | ShowJob;

declare module '../store/store.ts' {
  interface Records {
    /** A job of the outbox; its id is the chat and the name. */
    job: Job;
    /** The ids of the jobs that are held back in a chat, in order. */
    line: string[];
  }
}

/** What a handler gets besides the job. What it writes to `unit` is committed together with the end of the job. */
export type JobContext = { deps: Deps; bot: Bot<Ctx>; unit: Unit };

/**
 * A handler for each kind of job. After a passing fault of Telegram the job is tried again, with what the handler has
 * changed in it.
 */
export type JobHandlers = {
  [D in Job['do']]: (job: Extract<Job, { do: D }>, tools: JobContext) => Promise<void>;
};

/** A chat with jobs in the outbox: since when, which, how long it waits now, and after how many failures. */
type HeldUp = { since: number; ids: Set<string>; until: number; failures: number; busy?: boolean };

declare module '../context.ts' {
  interface Deps {
    /** The chats with something in the outbox, as far as this process knows. */
    heldUp: Map<number, HeldUp>;
  }
}

/**
 * Puts a job into the outbox: as a row, so that it survives a restart. `name` identifies it within its chat, and
 * replaces a job of the same name; `due` in milliseconds since 1970.
 */
export function enqueue(unit: Unit, chat: number, name: string, job: Job, due: number): void {
  unit.write('job', `${chat}:${name}`, job, due);
}

/**
 * The same for something that could not go out now because of `error`, or because an earlier job of this chat waits.
 */
export function holdBack(
  deps: Deps,
  unit: Unit,
  name: string,
  job: SendJob | ShowJob,
  error?: unknown,
): void {
  enqueue(unit, job.chat, name, { ...job, since: deps.now() }, deps.now());
  deps.outage.hold(`${job.chat}:${name}`);
  if (error) waitLonger(deps, job.chat, error);
  heldUp(deps, job.chat).ids.add(`${job.chat}:${name}`);
}

/**
 * Returns the ids of the jobs that are held back in a chat, in order. They are read and written under the lock of the
 * chat, so that the order is the same in every process and after a restart.
 */
export async function readLine(unit: Unit, chat: number): Promise<string[]> {
  return (await unit.read('line', String(chat))) ?? [];
}

/** Like `holdBack`, behind everything else that is held back in this chat. Only under the lock of the chat. */
export async function holdBackInLine(...held: Parameters<typeof holdBack>): Promise<void> {
  const [, unit, name, { chat }] = held;
  holdBack(...held);
  const id = `${chat}:${name}`;
  const line = await readLine(unit, chat);
  if (!line.includes(id)) unit.write('line', String(chat), [...line, id]);
}

/** Removes a job from the outbox. */
export function cancel(unit: Unit, chat: number, name: string): void {
  unit.remove('job', `${chat}:${name}`);
}

/** Does due jobs until `stop`. */
export async function runJobs(
  deps: Deps,
  bot: Bot<Ctx>,
  handlers: JobHandlers,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await doJobs(deps, bot, handlers, stop).catch((error: unknown) =>
      deps.log.error({ err: error }, 'jobs not read'),
    );
    await deps.pause(every, stop);
  }
}

/** Does all jobs that are due now and can be done. */
export async function doJobs(
  deps: Deps,
  bot: Bot<Ctx>,
  handlers: JobHandlers,
  stop?: AbortSignal,
): Promise<void> {
  while (await doSome(deps, bot, handlers)) if (stop?.aborted) return;
}

/** Does one job in each of some chats. Returns true if any was done. */
async function doSome(deps: Deps, bot: Bot<Ctx>, handlers: JobHandlers): Promise<boolean> {
  if (readyChats(deps).length < mostReady)
    for (const id of await deps.store.claimDue('job', deps.now(), lease))
      heldUp(deps, Number(id.split(':')[0])).ids.add(id);
  const ready = readyChats(deps).slice(0, atOnce);
  if (ready.length === 0) return false;
  const over = new AbortController();
  let done = false;
  const work = ready.map(async ([chat, held]) => {
    held.busy = true;
    done = (await doJob(deps, bot, handlers, chat, held)) || done;
    held.busy = false;
  });
  // A call that is not answered does not hold up other chats.
  await Promise.race([Promise.all(work), deps.pause(every, over.signal)]);
  over.abort();
  return done;
}

/** Returns the chats that have a job to do, in the order of their turns: those with few rows before those with many. */
function readyChats({ heldUp, now }: Deps): [number, HeldUp][] {
  const turn = ({ since, ids }: HeldUp) => since + ids.size * perRow;
  return [...heldUp]
    .filter(([, { busy, until, ids }]) => !busy && until <= now() && ids.size > 0)
    .toSorted(([, a], [, b]) => turn(a) - turn(b));
}

/** Returns the entry of a chat with jobs in the outbox. */
function heldUp({ heldUp: chats, now }: Deps, chat: number): HeldUp {
  const held = chats.get(chat) ?? { since: now(), ids: new Set(), until: 0, failures: 0 };
  chats.set(chat, held);
  return held;
}

/**
 * Does the first job of a chat under the lock of the chat, then removes it. After a crash a job may be done twice, but
 * none is lost. Returns false if it has to wait.
 */
async function doJob(
  deps: Deps,
  bot: Bot<Ctx>,
  handlers: JobHandlers,
  chat: number,
  held: HeldUp,
): Promise<boolean> {
  const [known = ''] = held.ids;
  let id = known;
  try {
    const done = await deps.store.withChat(String(chat), async (unit) => {
      const line = await readLine(unit, chat);
      if (line.includes(known)) id = line[0] ?? known;
      const job = await unit.read('job', id);
      if (!job) {
        crossOff(unit, chat, id, line);
        return true;
      }
      if ('since' in job && deps.now() - (job.since ?? 0) > longestHeld) {
        deps.log.warn({ job: job.do }, 'given up after a day');
        crossOff(unit, chat, id, line);
        return true;
      }
      const before = JSON.stringify(job);
      try {
        await (handlers[job.do] as (job: Job, tools: JobContext) => Promise<void>)(job, { deps, bot, unit });
      } catch (error) {
        const passing = isPassing(error);
        if (isPermanent(error))
          deps.log[isClosed(error) ? 'debug' : 'error']({ err: error, job: job.do }, 'refused');
        else if (!passing) deps.log.error({ err: error, job: job.do }, 'job failed');
        if (passing || (!isPermanent(error) && held.failures + 1 < mostFaults)) {
          // The waiting time is not stored: after a restart it is tried at once.
          if (JSON.stringify(job) !== before) unit.write('job', id, job, deps.now());
          waitLonger(deps, chat, error);
          return false;
        }
      }
      crossOff(unit, chat, id, line);
      return true;
    });
    if (!done) return false;
  } catch (error) {
    deps.log.error({ err: error }, 'job not crossed off');
    waitLonger(deps, chat, error);
    return false;
  }
  deps.outage.release(id);
  held.ids.delete(id);
  Object.assign(held, { until: 0, failures: 0 });
  if (held.ids.size === 0) deps.heldUp.delete(chat);
  return true;
}

function crossOff(unit: Unit, chat: number, id: string, line: string[]): void {
  unit.remove('job', id);
  const rest = line.filter((other) => other !== id);
  if (rest.length > 0) unit.write('line', String(chat), rest);
  else if (line.length > 0) unit.remove('line', String(chat));
}

function waitLonger(deps: Deps, chat: number, error: unknown): void {
  const held = heldUp(deps, chat);
  held.until = deps.now() + waitAfter(error, held.failures);
  held.failures += 1;
}
