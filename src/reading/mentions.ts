import { denialAt } from './denial.ts';
import type { Found } from './find-brand.ts';
import { makeSmallFinder } from './find-small.ts';

/**
 * A brand that was named. `denied`: turned down, "not base". `beside`: only spoken of, where somebody says which one is
 * theirs: "I bought a base voucher, my sim is orange", or that it is their other card. `owned`: the one that is said to
 * be theirs. `via`: that of the phone that they use besides, "I'm calling from my proximus phone".
 */
export type Mention = { id: string; as: 'named' | 'denied' | 'beside'; owned: boolean; via: boolean };

const findOwning = makeSmallFinder('owning');
const findVia = makeSmallFinder('via');
const findBoth = makeSmallFinder('both');
const findOther = makeSmallFinder('theOther');
/** Finds the words with which somebody puts right what was said. */
export const findCorrecting = makeSmallFinder('correcting');
/** How far from a brand a word about it may be, in characters. */
const near = 24;

/** Returns true if a brand is said to be that of the other of two cards: "two sims, the other is base". */
function isOther(text: string, { at, end }: Found): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - near), at), text.slice(end, end + near)];
  return findBoth(text).length > 0 && (findOther(before).length > 0 || findOther(behind).length > 0);
}

/** Returns true if such words stand directly before a brand: "my sim is". */
function isBehind(find: typeof findOwning, before: string): boolean {
  const behind = before.slice(-near).trimEnd();
  return find(behind).some(({ end }) => end === behind.length);
}

/**
 * Returns the brands that a folded text mentions, and the text without those that are turned down for another: of "not
 * base but orange" that is "but orange".
 */
export function findMentions(text: string, found: readonly Found[]): { mentions: Mention[]; rest: string } {
  const brands = found.filter(({ seller }) => !seller);
  const denied = brands.map(({ at, end }, index) => {
    const next = brands[index + 1];
    const between = next ? text.slice(end, next.at) : '';
    const corrected = between.length <= near ? findCorrecting(between).at(-1) : undefined;
    if (corrected) return { at, end: end + corrected.end };
    const from = denialAt(text.slice(0, at));
    return from === undefined ? undefined : { at: from, end };
  });
  const owned = brands.find(({ at }, index) => !denied[index] && isBehind(findOwning, text.slice(0, at)));
  const mentions = brands.map(({ id, at }, index): Mention => {
    const via = isBehind(findVia, text.slice(0, at));
    if (denied[index]) return { id, as: 'denied', owned: false, via };
    const beside = (owned && owned.id !== id) || (brands.length === 1 && isOther(text, brands[0]!));
    return { id, as: beside ? 'beside' : 'named', owned: owned?.id === id, via };
  });
  const named = mentions.findIndex((one) => one.as === 'named');
  if (named < 0) return { mentions, rest: text };
  return { mentions, rest: without(text, [correctionBefore(text, brands[named]!), ...denied]) };
}

/** Returns the words before a brand if they only announce a correction: "no, wait". */
function correctionBefore(text: string, { at }: Found): { at: number; end: number } | undefined {
  const before = text.slice(0, at);
  const rest = findCorrecting(before).reduceRight(
    (all, hit) => all.slice(0, hit.at) + all.slice(hit.end),
    before,
  );
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : { at: 0, end: at };
}

function without(text: string, parts: readonly ({ at: number; end: number } | undefined)[]): string {
  let rest = text;
  for (const part of parts.toReversed()) if (part) rest = `${rest.slice(0, part.at)} ${rest.slice(part.end)}`;
  return rest;
}
