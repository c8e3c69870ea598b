import { best } from '../catalogue/index.ts';
import type { Brand, Known } from '../catalogue/index.ts';
import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';

/** What ends: the credit, the bundle or bonus that came with it, the number itself. */
export const lives = ['bundle', 'credit', 'number'] as const;
type Life = (typeof lives)[number];

/** `by`: the brand's rule, a number of days or months; where sources differ, all of them. */
export type Ending = { life: Life; day: Day; by: Known<number> };

/**
 * Returns until when each of them lasts after a top-up on that day, by the brand's rules, the first to end in front;
 * what no source tells is left out. Where sources differ, the earliest day counts. `bonus`: whether this top-up earned
 * one.
 */
export function endingsOf({ facts }: Brand, toppedUp: Day, bonus = true): Ending[] {
  const { creditMonths, cardMonths, bundleDays, bundleMonths } = facts.validity ?? {};
  const rules: [Life, Known<number> | undefined, (day: Day, count: number) => Day][] = [
    ['bundle', bonus ? bundleDays : undefined, addDays],
    ['bundle', bonus ? bundleMonths : undefined, addMonths],
    ['credit', creditMonths, addMonths],
    ['number', cardMonths, addMonths],
  ];
  return rules
    .flatMap(([life, by, add]) =>
      by ? [{ life, by, day: add(toppedUp, Math.min(...by.map(({ value }) => value))) }] : [],
    )
    .toSorted((a, b) => Date.parse(a.day) - Date.parse(b.day));
}

/** Returns true if a brand's rules tell when anything of a top-up ends. */
export const hasEndings = (brand: Brand): boolean => endingsOf(brand, '2026-01-01').length > 0;

/**
 * Returns the smallest top-up, in euros, that earns the bundle; undefined if the brand has no bundle or every top-up
 * earns it.
 */
export function bundleFrom({ facts }: Brand): number | undefined {
  const { bundleDays, bundleMonths } = facts.validity ?? {};
  return bundleDays || bundleMonths ? best(facts.bonusFrom)?.value : undefined;
}
