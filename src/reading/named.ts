import type { Name } from '../catalogue/index.ts';
import { makeFinder } from './find-words.ts';
import { meansWords, resellerNames, shopNames } from './lexicon.ts';

/** Names of others that a message mentions: a way of paying that no brand tells of, a shop, a reseller. */
export type Named = { means: Name | undefined; shop: Name | undefined; reseller: Name | undefined };

/** Each name with what it is in a message. */
const findNames = makeFinder(
  Object.entries({ means: meansWords(), shop: shopNames(), reseller: resellerNames() }).flatMap(
    ([as, list]) => list.map(([word, name]) => [word, { as, name }] as const),
  ),
);

/** Returns the first name of each kind in a folded text, as it is or with its words put right. */
export function findNamed(text: string, mended: string): Named {
  const found = [...findNames(text), ...findNames(mended)];
  const first = (as: keyof Named) => found.find(({ value }) => value.as === as)?.value.name;
  return { means: first('means'), shop: first('shop'), reseller: first('reseller') };
}
