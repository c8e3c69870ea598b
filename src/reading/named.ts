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

/** Returns the first name of each kind in a folded text. */
export function findNamed(text: string): Named {
  return {
    means: finders.means(text)[0]?.value,
    shop: finders.shop(text)[0]?.value,
    reseller: finders.reseller(text)[0]?.value,
  };
}
