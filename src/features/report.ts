import type { Ctx } from '../context.ts';
import { draw } from '../screens/draw.ts';
import { encodeLink } from '../places/address.ts';
import type { Place, ReportProblem } from '../places/place.ts';
import { reportsPerDay } from '../screens/report.ts';
import { wordsOf } from '../words/words.ts';
import { tellAdmins } from './admins.ts';
import { keepPerson, readPerson } from './person.ts';

/** Sends a note that something on a screen is wrong to the maintainers: five a day from one person at most. */
export async function sendReport(ctx: Ctx): Promise<void> {
  const remark = ctx.arrival?.remark;
  if (remark?.say !== 'report') return;
  const problem = await send(ctx, remark.about, remark.text, remark.named);
  if (problem) ctx.arrival = { place: { at: 'report', problem, from: remark.about } };
}

async function send(
  ctx: Ctx,
  about: Place,
  text: string,
  named: boolean,
): Promise<ReportProblem | undefined> {
  const { config, now } = ctx.deps;
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
  if (!(await tellAdmins(ctx, `u${ctx.update.update_id}`, { text: message }))) return 'undelivered';
  await keepPerson(ctx, { reports: { day, count: count + 1 } });
  return undefined;
}

/**
 * Long numbers, however they are grouped, and codes: four or more digits within a word, or with a space or a dash
 * between them.
 */
const numbers = [
  /\p{Nd}(?:[\s./()\p{Pd}_'’·]{0,3}\p{Nd}){5,}/gu,
  /(?<![\p{L}\p{Nd}\p{Pd}])(?=(?:[\p{L}\p{Pd}]*\p{Nd}){4})[\p{L}\p{Nd}\p{Pd}]+/gu,
  /\p{Nd}(?:[\s\p{Pd}]{0,3}\p{Nd}){3,}/gu,
];

/** Returns the text with numbers and codes masked: none of them leaves the chat in which it was typed. */
function withoutNumbers(text: string): string {
  return numbers.reduce((rest, number) => rest.replaceAll(number, '•••'), text);
}
