import { makeSmallFinder } from './find-small.ts';

/** When the things happen that a message tells of. */
export type Tense = {
  /** On a day that has passed: "last Monday". */
  past: boolean;
  /** Some hours ago: "this morning". */
  earlier: boolean;
  /** On a day to come: "tomorrow". */
  soon: boolean;
  /** Perhaps never: "if". */
  supposed: boolean;
  /** Somebody has done something: "I have". */
  did: boolean;
};

const findPast = makeSmallFinder('past');
const findEarlier = makeSmallFinder('earlier');
const findSoon = makeSmallFinder('soon');
const findIf = makeSmallFinder('if');
const findDid = makeSmallFinder('did');

/** Returns when the things happen that a folded text tells of. */
export const tenseOf = (text: string): Tense => ({
  past: findPast(text).length > 0,
  earlier: findEarlier(text).length > 0,
  soon: findSoon(text).length > 0,
  supposed: findIf(text).length > 0,
  did: findDid(text).length > 0,
});
