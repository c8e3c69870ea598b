import { makeSmallFinder } from './find-small.ts';
import type { Idea } from './lexicon.ts';

/** What a message tells of a SIM that is not in daily use. */
export type CardFate = {
  /** It lay unused, or was not topped up, for so long that it may have ended. */
  idle: boolean;
  /** One that runs in somebody's name is passed on, or for sale. */
  handed: 'on' | 'sold' | undefined;
};

const findIdle = makeSmallFinder('idle');
const findYears = makeSmallFinder('years');
const findMonths = makeSmallFinder('months');
const findActive = makeSmallFinder('active');
const findReady = makeSmallFinder('ready');
const findPasses = makeSmallFinder('passes');
/** "In my name": said of somebody else, it is they who are to use it. */
const findNamed = makeSmallFinder('named');
const findTraded = makeSmallFinder('traded');
/** In less time no card ends of which we know the end. */
const leastMonths = 6;
const year = /(?<![\d.,])20[12]\d(?!\d)/;

/** Returns true if a folded text tells of half a year or more, or of a year by its number. */
function isLong(text: string): boolean {
  if (findYears(text).length > 0 || year.test(text)) return true;
  return findMonths(text).some(({ at }) => {
    const count = /(\d{1,2}) ?$/.exec(text.slice(0, at))?.[1];
    return count !== undefined && Number(count) >= leastMonths;
  });
}

/** Returns what becomes of a card that runs in somebody's name. */
function handed(text: string, ofOthers: boolean): CardFate['handed'] {
  if (findTraded(text).length > 0 && findReady(text).length > 0) return 'sold';
  const passes = findPasses(text).length > 0 && findActive(text).length > 0;
  return passes || (ofOthers && findNamed(text).length > 0) ? 'on' : undefined;
}

/** Returns what a folded text with these ideas tells of a SIM that lay unused, or goes to somebody else. */
export function fateOf(text: string, ideas: readonly Idea[]): CardFate {
  return {
    idle: isLong(text) && findIdle(text).length > 0,
    handed: handed(text, ideas.includes('others')),
  };
}
