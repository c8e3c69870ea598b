import type { MiddlewareFn, Transformer } from 'grammy';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Ctx } from './context.ts';
import type { Kind, Store } from './store/store.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type JobHandlers = Record<string, (job: never, tools: never) => Promise<void>>;

/** The counters, and where they are put. */
export type Metrics = {
  /** Goes around everything that is done with an update. */
  updates: MiddlewareFn<Ctx>;
  /** Goes around every call that leaves for Telegram. */
  calls: Transformer;
  /** Goes around every job: what goes out later. */
  jobs<D extends JobHandlers>(jobHandlers: D): D;
  /** What the store does, and how long it took in milliseconds. */
  stored: (operation: string, ms: number) => void;
  /** Counts from now on what waits in this store. */
  watch(store: Store): void;
  text: () => Promise<string>;
};

/**
 * Returns the metrics for Prometheus, beside those of the process that prom-client has. None of them identifies
 * anybody.
 */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { updates, calls, jobs, operations, waiting, uncounted } = countIn(registry);
  return {
    async updates(ctx, next) {
      const kind = Object.keys(ctx.update).find((key) => key !== 'update_id') ?? 'none';
      await timed(updates.startTimer({ kind }), 'handled', next);
    },
    jobs: (jobHandlers) =>
      Object.fromEntries(
        Object.entries(jobHandlers).map(([job, handler]) => [
          job,
          (...what: [never, never]) => timed(jobs.startTimer({ job }), 'done', () => handler(...what)),
        ]),
      ) as typeof jobHandlers,
    async calls(previous, method, payload, signal) {
      if (method === 'getUpdates') return previous(method, payload, signal);
      const end = calls.startTimer({ method });
      try {
        const answer = await previous(method, payload, signal);
        end({ outcome: answer.ok ? 'ok' : String(answer.error_code) });
        return answer;
      } catch (error) {
        end({ outcome: 'unreachable' });
        throw error;
      }
    },
    stored: (operation, ms) => operations.observe({ operation }, ms / 1000),
    watch(store) {
      Object.assign(waiting, {
        async collect() {
          for (const kind of ['parked', 'job'] satisfies Kind[]) {
            try {
              const { all, due } = await store.waiting(kind);
              waiting.set({ kind, state: 'all' }, all);
              waiting.set({ kind, state: 'due' }, due);
            } catch {
              uncounted.inc();
            }
          }
        },
      });
    },
    text: () => registry.metrics(),
  };
}

/** Registers what is counted, as Prometheus sees it: names, labels, bounds. */
function countIn(registry: Registry) {
  const registers = [registry];
  return {
    updates: new Histogram({
      name: 'bot_update_seconds',
      help: 'Time from taking an update until its effects are stored; failed is what is tried again',
      labelNames: ['kind', 'outcome'],
      buckets: seconds,
      registers,
    }),
    calls: new Histogram({
      name: 'bot_telegram_call_seconds',
      help: 'Time of a call to the Bot API; outcome is ok, the code of an error, or unreachable',
      labelNames: ['method', 'outcome'],
      buckets: seconds,
      registers,
    }),
    jobs: new Histogram({
      name: 'bot_job_seconds',
      help: 'Time of a job, of what goes out later; failed is what is tried again or given up',
      labelNames: ['job', 'outcome'],
      buckets: seconds,
      registers,
    }),
    operations: new Histogram({
      name: 'bot_store_seconds',
      help: 'Time of an operation of the store',
      labelNames: ['operation'],
      buckets: [0.0001, 0.001, ...seconds],
      registers,
    }),
    waiting: new Gauge({
      name: 'bot_waiting',
      help: 'Updates put aside (parked) and messages to go out later (job); due is what should be gone already',
      labelNames: ['kind', 'state'],
      registers,
    }),
    uncounted: new Counter({
      name: 'bot_waiting_unknown_total',
      help: 'How often the store could not tell what waits',
      registers,
    }),
  };
}

/** Runs `work`, and ends the timer with `well` or with "failed". */
async function timed(
  end: (labels: { outcome: string }) => void,
  well: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
    end({ outcome: well });
  } catch (error) {
    end({ outcome: 'failed' });
    throw error;
  }
}
