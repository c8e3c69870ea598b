import { readWeights } from './learned.ts';
import type { Meaning } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { Model } from './score.ts';
import { hashOf } from './word-index.ts';

/** What is done in a sentence as with a button, in whatever words: "oh wait, it just landed", "rather over the counter". */
export type Act = Extract<Meaning, 'arrived' | 'stop' | 'back' | 'online' | 'offline' | 'skip' | 'resume'>;

const model = new Model(readWeights<Act | 'none'>('acts'));
/** What is less sure is not taken for one; where the words of both ways are said, the likelier is meant. */
const sure = 0.8;
const likelier = 0.6;
/** So sure that it outweighs the words of the other way, or a question. */
const beyondDoubt = 0.9;
/** More words tell a story. */
const mostWords = 16;
const ways: readonly Act[] = ['online', 'offline'];
/** What may be put as a question: "shall we go on?" */
const askedFor: ReadonlySet<Act> = new Set<Act>(['back', 'skip', 'resume']);
/** What is said of a brand, too. */
const ofBrand: ReadonlySet<Act> = new Set<Act>(['online', 'offline', 'arrived', 'resume']);

/** What an act takes back of what certain words would mean: "no shop, on the net". */
const insteadOf: Partial<Record<Act, readonly Meaning[]>> = {
  arrived: ['notArrived'],
  online: ['offline', 'shop', 'retail', 'fuel', 'post', 'town', 'stop'],
  offline: ['online', 'stop'],
};

/** What else was read in a text. `answers`: an amount, a number or a way of paying; `waited`: a time or a span. */
type Beside = Pick<Reading, 'meanings' | 'question' | 'negative' | 'past' | 'brand' | 'wordCount'> & {
  answers: boolean;
  waited: boolean;
};

/** What a text means, with what is done in it though no word of a button may say so. */
export type Acted = { meanings: ReadonlySet<Meaning>; act: Act | undefined };

/** Returns what is done in a text of these terms, beside what its words mean. */
export function withAct(terms: readonly string[], beside: Beside): Acted {
  const { meanings, question, brand } = beside;
  const nothing = { meanings, act: undefined };
  if (beside.wordCount > mostWords) return nothing;
  const chances = model.score(terms.map(hashOf));
  const best = chances.indexOf(Math.max(...chances));
  const act = model.labels[best]!;
  if (act === 'none') return nothing;
  const isWay = ways.includes(act);
  const said = ways.filter((one) => meanings.has(one));
  const other = isWay && said.length === 1 && !meanings.has(act);
  // Whoever was told that it came waits no longer.
  const strict = other || question || act === 'arrived';
  const least = strict ? beyondDoubt : said.length > 1 ? likelier : sure;
  if (chances[best]! < least) return nothing;
  if ((question && !askedFor.has(act)) || (brand !== undefined && !ofBrand.has(act))) return nothing;
  // What was bought in a shop is no wish for one; where another answer is given, it is what was meant: "no, rather 10".
  if (isWay ? beside.past : beside.answers && act !== 'arrived') return nothing;
  // "The other one" is what is meant, not the step before.
  if (act === 'back' && meanings.has('otherOne')) return nothing;
  // What has not come has not, whatever else is said.
  const missing = meanings.has('notArrived') && beside.negative;
  if (act === 'arrived' && (beside.waited || missing)) return nothing;
  const taken = insteadOf[act] ?? [];
  return { meanings: new Set([...meanings, act].filter((one) => !taken.includes(one))), act };
}
