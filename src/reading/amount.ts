import { isDenied } from './denial.ts';
import type { Figure } from './figures.ts';
import { findCorrecting } from './mentions.ts';

/** A bare figure of four digits is a number to call, or a year. */
const leastToCall = 1000;
/** How far from a figure the words that put it right may be, in characters. */
const near = 24;

/**
 * Returns the figure that may be an amount: money first, then what nothing is said of; a small word like "one" counts nothing.
 */
export function amountIn(figures: readonly Figure[], text: string): Figure | undefined {
  const single = ({ at, end, spelled }: Figure) => spelled && /^\p{Script=Han}$/u.test(text.slice(at, end));
  // "不是 20才對": a pause, and nothing else that could be meant.
  const paused = ({ at }: Figure) => figures.length === 1 && /\p{Script=Han} $/u.test(text.slice(0, at));
  // "20, no wait, 15": the first one is not meant any more.
  const corrected = ({ end }: Figure, next: Figure | undefined) =>
    next !== undefined &&
    (next.kind === 'money' || next.kind === 'plain') &&
    next.at - end <= near &&
    findCorrecting(text.slice(end, next.at)).length > 0;
  const meant = figures.filter(
    (one, index) => !corrected(one, figures[index + 1]) && (paused(one) || !isDenied(text.slice(0, one.at))),
  );
  const plain = meant.filter(
    (one) =>
      one.kind === 'plain' &&
      one.value > 0 &&
      one.value < leastToCall &&
      (!one.spelled || one.value > 4) &&
      !single(one),
  );
  // "How much, 10? 20?" chooses none.
  const [first, second] = plain;
  const open = second && first?.value !== second.value && /[?？]/.test(text.slice(first!.end));
  return meant.find(({ kind }) => kind === 'money') ?? (open ? undefined : first);
}
