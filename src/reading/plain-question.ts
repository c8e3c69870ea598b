import type { NumberCheck } from '../advice/phone-number.ts';
import { makeSmallFinder } from './find-small.ts';
import type { Meaning } from './lexicon.ts';

/** What people ask in much the same words, whatever screen is open. */
const finders = {
  noCode: makeSmallFinder('noCode'),
  ofCode: makeSmallFinder('codeWord'),
  addsUp: makeSmallFinder('addsUp'),
  tillPrints: makeSmallFinder('tillPrints'),
  grace: makeSmallFinder('grace'),
  /** Nobody is there at this hour. */
  shut: makeSmallFinder('shut'),
};
type Found = keyof typeof finders;
/** What else a text says. */
type Said = { meanings: ReadonlySet<Meaning>; question: boolean; number: NumberCheck | undefined };
/** `otherPhone`: what the phone in hand, of another brand than the open one, can call. */
export type PlainQuestion = Found | 'keptZero' | 'otherPhone';

/** A number from abroad with the 0 that it has at home. */
const keptZero = /(?<!\d)(?:00)?32[\s(]*0[\s)]*4\d\d/;

/**
 * Returns what a folded text with these meanings asks so plainly that its words tell it. `whole`: the text with its
 * numbers.
 */
export function plainQuestions(
  text: string,
  whole: string,
  { meanings, question, number }: Said,
): ReadonlySet<PlainQuestion> {
  const has = (...any: Meaning[]) => any.some((one) => meanings.has(one));
  const holds: Record<Found, boolean> = {
    noCode: has('bankCode') && !has('charged', 'toppedUp'),
    ofCode: question && !has('voucher-refused', 'bought'),
    addsUp: question && /\d/.test(text),
    tillPrints: true,
    grace: question,
    shut: true,
  };
  const found = (Object.keys(finders) as Found[]).filter(
    (one) => holds[one] && finders[one](text).length > 0,
  );
  const keeps = question && !number?.ok && keptZero.test(whole);
  return new Set<PlainQuestion>(keeps ? [...found, 'keptZero'] : found);
}
