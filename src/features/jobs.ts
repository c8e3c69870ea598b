import type { Bot } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import type { Unit } from '../store/store.ts';
import { isClosed, isPassing, isPermanent, waitAsked } from '../telegram/faults.ts';
import type { DeleteJob } from './delete-later.ts';
import type { AskJob } from './payments.ts';
import type { CommandsJob } from './group.ts';
import type { RemindJob } from './reminders.ts';
import type { SendJob } from './send-later.ts';
import type { ShowJob } from './show-later.ts';

/** How often it is looked for what is due, while nothing can be done, in milliseconds. */
const every = 1000;
/** How long what was taken up is left to whom it was given, in milliseconds. */
const lease = 30_000;
/** So many chats may have something to be done before more is taken up, and in so many it is done side by side. */
const mostReady = 100;
const atOnce = 10;
/** A chat with one row more in the outbox has its turn so much later, in milliseconds. */
const perRow = 10_000;
/** Wait after the first failure, doubled after each, and the longest, in milliseconds. */
const firstWait = 1000;
const longestWait = 30_000;
/** So often is tried what fails by a fault of ours. */
const mostFaults = 3;
/** How long what could not go out is kept, in milliseconds: as long as Telegram keeps what we cannot take. */
const longestHeld = 24 * 3600 * 1000;

/** What goes out later, or has not gone out yet. `do` says who does it. */
export type Job = AskJob | DeleteJob | CommandsJob | RemindJob | SendJob | ShowJob;

declare module '../store/store.ts' {
  interface Records {
    /** What is to go out later, by chat and name. */
    job: Job;
    /** The ids of what is held back in a chat, in order. */
    line: string[];
  }
}

/** What a job is done with. What is written to `unit` is kept together with the end of the job. */
export type JobContext = { deps: Deps; bot: Bot<Ctx>; unit: Unit };

/**
 * Does a job of each kind. A passing fault of Telegram means a next try; what the handler has changed in the job by then is
 * kept for it.
 */
export type JobHandlers = {
  [D in Job['do']]: (job: Extract<Job, { do: D }>, tools: JobContext) => Promise<void>;
};

/** A chat with something in the outbox: since when, which, until when it waits after how many failures. */
export type HeldUp = { since: number; ids: Set<string>; until: number; failures: number; busy?: boolean };

declare module '../context.ts' {
  interface Deps {
    /** The chats with something in the outbox, as far as this process knows. */
    heldUp: Map<number, HeldUp>;
  }
}

/**
 * Puts something into the outbox: a row first, so that a restart forgets none. `name` tells it apart from others of its
 * chat, and one of the same name takes its place; `due` in milliseconds since 1970.
 */
export function enqueue(unit: Unit, chat: number, name: string, job: Job, due: number): void {
  unit.write('job', `${chat}:${name}`, job, due);
}

/** The same for what could not go out now because of `error`, or because what came before it in this chat waits. */
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
 * The ids of what is held back of a chat, in its order: read and written in the chat's turn, so that it is the same for
 * every process and after a restart.
 */
export async function readLine(unit: Unit, chat: number): Promise<string[]> {
  return (await unit.read('line', String(chat))) ?? [];
}

/** The same as holdBack, behind all else that is held back of this chat. In the chat's turn. */
export async function holdBackInLine(...held: Parameters<typeof holdBack>): Promise<void> {
  const [, unit, name, { chat }] = held;
  holdBack(...held);
  const id = `${chat}:${name}`;
  const line = await readLine(unit, chat);
  if (!line.includes(id)) unit.write('line', String(chat), [...line, id]);
}

/** Takes it out of the outbox again. */
export function cancel(unit: Unit, chat: number, name: string): void {
  unit.remove('job', `${chat}:${name}`);
}

/** Does what is due, again and again, until `stop`. */
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

/** Does what is due now, as long as something of it can be done. */
export async function doJobs(
  deps: Deps,
  bot: Bot<Ctx>,
  handlers: JobHandlers,
  stop?: AbortSignal,
): Promise<void> {
  while (await doSome(deps, bot, handlers)) if (stop?.aborted) return;
}

/** Does a job in each of some chats. Returns whether any was done. */
async function doSome(deps: Deps, bot: Bot<Ctx>, handlers: JobHandlers): Promise<boolean> {
  if (readyChats(deps).length < mostReady)
    for (const id of await deps.store.claimDue('job', deps.now(), lease))
      heldUp(deps, Number(id.split(':')[0])).ids.add(id);
  const over = new AbortController();
  let done = false;
  const work = readyChats(deps)
    .slice(0, atOnce)
    .map(async ([chat, held]) => {
      held.busy = true;
      done = (await doJob(deps, bot, handlers, chat, held)) || done;
      held.busy = false;
    });
  // Where a call is not answered, other chats do not wait for it.
  await Promise.race([Promise.all(work), deps.pause(every, over.signal)]);
  over.abort();
  return done;
}

/** The chats that something can be done for, the one whose turn it is first: those with few rows before those with many. */
function readyChats({ heldUp, now }: Deps): [number, HeldUp][] {
  const turn = ({ since, ids }: HeldUp) => since + ids.size * perRow;
  return [...heldUp]
    .filter(([, { busy, until, ids }]) => !busy && until <= now() && ids.size > 0)
    .toSorted(([, a], [, b]) => turn(a) - turn(b));
}

/** What is known of a chat with something in the outbox. */
function heldUp({ heldUp: chats, now }: Deps, chat: number): HeldUp {
  const held = chats.get(chat) ?? { since: now(), ids: new Set(), until: 0, failures: 0 };
  chats.set(chat, held);
  return held;
}

/**
 * Does the first job of a chat: claimed by the lock of the chat, done, then crossed off. So it is done twice at worst,
 * after a crash, never not at all. False if it has to wait.
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
          // How long it waits is not kept: after a restart it is tried at once.
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
  const wait = waitAsked(error) ?? Math.min(longestWait, firstWait * 2 ** Math.min(held.failures, 10));
  held.until = deps.now() + wait;
  held.failures += 1;
}
