import type { Name } from '../catalogue/index.ts';
import { makeFinder } from './find-words.ts';
import { meansWords, resellerNames, shopNames } from './lexicon.ts';

/** Names of others that a message mentions: a way of paying that no brand tells of, a shop, a reseller. */
export type Named = { means: Name | undefined; shop: Name | undefined; reseller: Name | undefined };

const finders = {
  means: makeFinder(meansWords()),
  shop: makeFinder(shopNames()),
  reseller: makeFinder(resellerNames()),
};

/** Returns the first name of each kind in a folded text, as it is or with its words put right. */
export function findNamed(text: string, mended: string): Named {
  const first = (kind: keyof Named) => (finders[kind](text)[0] ?? finders[kind](mended)[0])?.value;
  return { means: first('means'), shop: first('shop'), reseller: first('reseller') };
}
