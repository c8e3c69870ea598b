import type { Name } from '../catalogue/index.ts';
import { makeFinder } from './find-words.ts';
import { meansWords, resellerNames, shopNames } from './lexicon.ts';

/** Names of others that a message mentions: a way of paying that no brand tells of, a shop, a reseller. */
export type Named = { means: Name | undefined; shop: Name | undefined; reseller: Name | undefined };

/** Each name with what it is in a message. */
const findNames = makeFinder(() =>
  Object.entries({ means: meansWords(), shop: shopNames(), reseller: resellerNames() }).flatMap(
    ([as, list]) => list.map(([word, name]) => [word, { as, name }] as const),
  ),
);

/** Names that stand side by side are one: "chèques-repas Sodexo". */
const isParted = (between: string) => /[\p{L},/、]/u.test(between);

/** Returns the first name of each kind in a folded text, as it is or with its words put right, and the next of a kind. */
export function findNamed(text: string, mended: string): [first: Named, next: Partial<Named>] {
  const written = findNames(text);
  const found = [...written, ...findNames(mended)];
  const first: Named = { means: undefined, shop: undefined, reseller: undefined };
  for (const { value } of found) first[value.as as keyof Named] ??= value.name;
  const next: Partial<Named> = {};
  for (const [index, { value, at }] of written.entries()) {
    const before = written.findLast((one, place) => place < index && one.value.as === value.as);
    if (before && before.value.name !== value.name && isParted(text.slice(before.end, at)))
      next[value.as as keyof Named] ??= value.name;
  }
  return [first, next];
}
