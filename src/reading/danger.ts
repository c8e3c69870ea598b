import { hosts } from '../catalogue/hosts.ts';
import { makeFinder } from './find-words.ts';
import { signWords } from './lexicon.ts';
import type { Meaning, Sign } from './lexicon.ts';

/** `given`: money or data is in other hands already. `scam`: somebody tries to get it. */
export type Danger = 'given' | 'scam';

const findSigns = makeFinder(signWords);
const host =
  /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/\s,;:!?)]|\.?$|\.\s|\p{Script=Han})/gu;
const official = Object.keys(hosts).map((name) => name.replace(/^www\./, ''));
const isOurs = (name: string) => official.some((one) => name === one || name.endsWith(`.${one}`));

/** The danger that a folded text speaks of: single words are harmless, certain two or three of them together are not. */
export function findDanger(text: string, meanings: ReadonlySet<Meaning>): Danger | undefined {
  const signs = new Set<Sign>(findSigns(text).map(({ value }) => value));
  const all = (...wanted: Sign[]) => wanted.every((sign) => signs.has(sign));
  const strange = [...text.matchAll(host)].some(([, name = '']) => !isOurs(name));
  // In French "j'ai donné" and "je donne" fold to one: who is still being asked has not given yet.
  const gone = all('sent', 'silent') || (signs.has('sent') && signs.has('somebody') && signs.has('chat'));
  const fooled =
    all('typed', 'bank') &&
    (strange ||
      (signs.has('now') && !meanings.has('refused')) ||
      ['fake', 'link', 'message', 'somebody'].some((one) => signs.has(one as Sign)));
  const told =
    all('gave', 'data') || all('gave', 'vcode', 'somebody') || (signs.has('giving') && !signs.has('asks'));
  const given =
    told ||
    fooled ||
    gone ||
    meanings.has('stolen') ||
    (['data', 'bank', 'remote'] as const).some((one) => all('has', one));
  if (given) return 'given';
  const link = strange || signs.has('link');
  const reached = signs.has('message') || signs.has('somebody');
  const scam =
    (strange && (signs.has('threat') || signs.has('orders') || all('asks', 'pay') || signs.has('prize'))) ||
    (link &&
      reached &&
      (signs.has('threat') || signs.has('asks') || signs.has('prize') || signs.has('real'))) ||
    (link && signs.has('threat') && signs.has('pay')) ||
    (reached && all('threat', 'pay')) ||
    (signs.has('message') && signs.has('real')) ||
    all('message', 'prize', 'got') ||
    all('somebody', 'asks', 'data') ||
    all('chat', 'asks', 'codes') ||
    all('somebody', 'asks', 'codes') ||
    (signs.has('prize') && link) ||
    signs.has('remote') ||
    all('newNumber', 'family', 'pay') ||
    (all('parcel', 'pay') && (link || signs.has('message')));
  return scam ? 'scam' : undefined;
}
