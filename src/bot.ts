import { Bot, Composer } from 'grammy';
import type { MiddlewareFn } from 'grammy';
import type { Ctx, Deps } from './context.ts';
import { hearAnswers, leaveQuestion, openDialogues } from './dialogues/index.ts';
import { away } from './features/away.ts';
import { commands, groupCommands, groupWords } from './features/commands.ts';
import { fallback } from './features/fallback.ts';
import { inline } from './features/inline.ts';
import { labels } from './features/labels.ts';
import { groupGate } from './features/group-gate.ts';
import { membership } from './features/membership.ts';
import { navigate } from './features/navigate.ts';
import { setView } from './features/person.ts';
import { report } from './features/report.ts';
import { show } from './features/show.ts';
import { unitOfWork } from './features/unit-of-work.ts';
import type { Metrics } from './metrics.ts';
import { withinBudget } from './telegram/budget.ts';
import { direct } from './telegram/client.ts';
import { watched } from './telegram/outage.ts';
import { Pace, paced } from './telegram/pace.ts';

type Options = {
  fetch: typeof fetch;
  /** Called with each update after it was answered: for tests and tools. */
  watch?: ((ctx: Ctx) => void) | undefined;
  metrics?: Metrics | undefined;
};

/** Returns the bot, ready for `handleUpdate`. The order below is the order in which an update passes. */
export function createBot(deps: Deps, { fetch, watch, metrics }: Options): Bot<Ctx> {
  const { token, apiRoot } = deps.config;
  const bot = new Bot<Ctx>(token, { client: { apiRoot, fetch } });
  // Of API transformers, the one added last comes first.
  bot.api.config.use(direct(fetch, `${apiRoot}/bot${token}`));
  if (metrics) bot.api.config.use(metrics.calls);
  // A single process keeps to the limits by its own pace.
  if ('url' in deps.config.database) bot.api.config.use(withinBudget(deps.store));
  bot.api.config.use(watched(deps.outage), paced(new Pace(deps)));

  if (metrics) bot.use(metrics.updates);
  if (watch) bot.use((ctx, next) => next().then(() => watch(ctx)));
  const inPrivate = new Composer<Ctx>(
    inTurn(setView),
    openDialogues(),
    away(),
    inTurn(navigate, commands, labels, async (ctx) => {
      if (ctx.arrival) await leaveQuestion(ctx);
    }),
    hearAnswers,
    inTurn(fallback, report, show),
  ).middleware();
  const inGroup = new Composer<Ctx>(
    groupGate(deps.now),
    inTurn(navigate, groupCommands, groupWords, show),
  ).middleware();
  // By hand: bot.chatType would make a composer anew for each update.
  bot.use(unitOfWork(deps), membership, inline, (ctx, next) => {
    const { type } = ctx.chat ?? {};
    if (type === 'private') return inPrivate(ctx, next);
    return type === 'group' || type === 'supergroup' ? inGroup(ctx, next) : next();
  });
  return bot;
}

type Step = (ctx: Ctx) => void | Promise<void>;

/** Returns middleware that takes one step after the other: each is over before the next begins. */
function inTurn(...steps: Step[]): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    for (const step of steps) await step(ctx);
    await next();
  };
}
