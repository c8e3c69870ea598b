import { Bot } from 'grammy';
import type { Ctx, Deps } from './context.ts';
import { hearAnswer, leaveQuestion, openDialogue } from './dialogues/index.ts';
import { excuseAbsence } from './features/away.ts';
import { commands, groupCommands, groupWords } from './features/commands.ts';
import { answerTheRest } from './features/fallback.ts';
import { inline } from './features/inline.ts';
import { pressTypedLabel } from './features/labels.ts';
import { groupGate } from './features/group-gate.ts';
import { membership } from './features/membership.ts';
import { navigate } from './features/navigate.ts';
import { setView } from './features/person.ts';
import { sendReport } from './features/report.ts';
import { show } from './features/show.ts';
import { unitOfWork } from './features/unit-of-work.ts';
import type { Metrics } from './metrics.ts';
import { withinSharedPace } from './telegram/shared-pace.ts';
import { direct } from './telegram/client.ts';
import { watched } from './telegram/outage.ts';
import { Pace, paced } from './telegram/outgoing-pace.ts';

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
  if ('url' in deps.config.database) bot.api.config.use(withinSharedPace(deps.store));
  bot.api.config.use(watched(deps.outage), paced(new Pace(deps)));

  if (metrics) bot.use(metrics.updates);
  if (watch) bot.use((ctx, next) => next().then(() => watch(ctx)));
  const runUnit = unitOfWork(deps);
  const gate = groupGate(deps.now).middleware();
  const excuse = excuseAbsence();
  bot.use((ctx) => runUnit(ctx, () => handle(ctx)));
  return bot;

  /** Handles an update. By hand, and not as middleware: most steps have nothing to do. */
  async function handle(ctx: Ctx): Promise<void> {
    if (ctx.inlineQuery) return inline(ctx, ctx.inlineQuery);
    const followed = membership(ctx);
    if (followed) return followed;
    switch (ctx.chat?.type) {
      case 'private':
        return inPrivate(ctx);
      case 'group':
      case 'supergroup':
        await gate(ctx, () => inGroup(ctx));
    }
  }

  async function inPrivate(ctx: Ctx): Promise<void> {
    await setView(ctx);
    await openDialogue(ctx);
    await (excuse(ctx) ?? answer(ctx));
  }
}

/** Answers an update of a group that is meant for the bot. */
async function inGroup(ctx: Ctx): Promise<void> {
  if (ctx.callbackQuery) await navigate(ctx);
  await groupCommands(ctx);
  groupWords(ctx);
  await show(ctx);
}

/** Answers an update of a private chat: a press, a command or the label of a button, else words and all the rest. */
async function answer(ctx: Ctx): Promise<void> {
  if (ctx.callbackQuery) await navigate(ctx);
  else {
    await commands(ctx);
    await pressTypedLabel(ctx);
  }
  if (ctx.arrival) leaveQuestion(ctx);
  else await hearAnswer(ctx);
  answerTheRest(ctx);
  await sendReport(ctx);
  await show(ctx);
}
