import type { MiddlewareFn } from 'grammy';
import type { Ctx } from '../context.ts';
import { draw } from '../screens/draw.ts';
import { encodeLink } from '../places/place.ts';
import type { Place, ReportProblem } from '../places/place.ts';
import { reportsPerDay } from '../screens/report.ts';
import { wordsOf } from '../words/words.ts';
import { isPermanent } from '../telegram/send.ts';
import { keepPerson, readPerson } from './person.ts';

/** A note that something on a screen is wrong goes to the maintainers: at most five a day from one person. */
export const report: MiddlewareFn<Ctx> = async (ctx, next) => {
  const note = ctx.arrival?.note;
  if (note?.say === 'report') {
    const problem = await send(ctx, note.about, note.text, note.named);
    if (problem) ctx.arrival = { place: { at: 'report', problem, from: note.about } };
  }
  await next();
};

async function send(
  ctx: Ctx,
  about: Place,
  text: string,
  named: boolean,
): Promise<ReportProblem | undefined> {
  const { config, now, log } = ctx.deps;
  const day = new Date(now()).toISOString().slice(0, 10);
  const { reports } = await readPerson(ctx);
  const count = reports?.day === day ? reports.count : 0;
  if (count >= reportsPerDay) return 'limit';
  const words = wordsOf(config.defaultLocale);
  const { facts } = draw(about, words, ctx.view);
  const address = encodeLink(about);
  const message = words.t('report-note', {
    text: Array.from(withoutNumbers(text)).slice(0, 1000).join(''),
    address,
    link: `https://t.me/${ctx.me.username}?start=${address}`,
    facts: [...new Set(facts.map(({ path }) => path))].slice(0, 20).join(', '),
    who: named
      ? [ctx.from?.first_name, ctx.from?.username && `@${ctx.from.username}`].filter(Boolean).join(' ')
      : '–',
  });
  let delivered = false;
  let later: unknown;
  for (const admin of config.adminIds) {
    try {
      await ctx.api.sendMessage(admin, message, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      });
      delivered = true;
    } catch (error) {
      if (!isPermanent(error)) later = error;
      log.warn({ err: error }, 'a maintainer cannot be reached');
    }
  }
  // Once somebody has it, it does not come again for the sake of another.
  if (!delivered && later) throw later;
  if (!delivered) return 'undelivered';
  await keepPerson(ctx, { reports: { day, count: count + 1 } });
  return undefined;
}

/** No number of anybody leaves the chat that it was typed in, however it is written. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\p{Nd}(?:[\s./()\p{Pd}_'’·]{0,3}\p{Nd}){5,}/gu, '•••');
}
