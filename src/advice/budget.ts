import { best } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';

/** How long somebody stays, in months. */
export const stays = { month: 1, semester: 5, year: 12 } as const;
export type Stay = keyof typeof stays;
/** What the data is for, and how many GB a month we assume for it. Each can be changed by who asks. */
export const uses = { maps: 2, music: 5, video: 20 } as const;
export type Use = keyof typeof uses;
/** How somebody calls, and how many minutes a month we assume for it. */
export const calls = { app: 0, phone: 60 } as const;
export type Call = keyof typeof calls;

/** The steps in which the assumed data is changed, in GB a month. */
export const dataSteps = [1, 2, 5, 10, 20, 40] as const;
/** The steps in which the assumed calls are changed, in minutes a month. */
export const minuteSteps = [0, 60, 200, 400] as const;

/** What is needed in a month. */
export type Need = { gb: number; minutes: number };

/** Returns what somebody needs in a month, by our assumptions: GB and minutes. */
export function needOf(use: Use, call: Call): Need {
  return { gb: uses[use], minutes: calls[call] };
}

type Offer = NonNullable<Brand['facts']['offers']>[number]['value'][number];

/**
 * Returns the cheapest offer of a brand that covers a month; if none does, the largest one with `enough: false`;
 * undefined if no offer of the brand is known. Where no source tells how many minutes an offer has, they count as
 * enough.
 */
export function offerFor(
  { facts }: Brand,
  { gb, minutes }: Need,
): { offer: Offer; enough: boolean } | undefined {
  const offers = best(facts.offers)?.value.toSorted((a, b) => a.price - b.price) ?? [];
  const covers = (offer: Offer) =>
    offer.gb >= gb && (typeof offer.minutes !== 'number' || offer.minutes >= minutes);
  const enough = offers.find(covers);
  const largest = offers.at(-1);
  if (enough) return { offer: enough, enough: true };
  return largest && { offer: largest, enough: false };
}
