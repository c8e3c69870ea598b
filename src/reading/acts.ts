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
/** More words tell a story. */
const mostWords = 16;
const ways: readonly Act[] = ['online', 'offline'];

/** What an act takes back of what certain words would mean: "no shop, on the net". */
const insteadOf: Partial<Record<Act, readonly Meaning[]>> = {
  online: ['offline', 'shop', 'retail', 'fuel', 'post', 'town', 'stop'],
  offline: ['online', 'stop'],
};

/** What else was read in a text. `answers`: a brand, an amount, a number or a way of paying; `waited`: a time or a span. */
type Beside = Pick<Reading, 'meanings' | 'question' | 'past' | 'wordCount'> & {
  answers: boolean;
  waited: boolean;
};

/** What a text means, with what is done in it though no word of a button may say so. */
export type Acted = { meanings: ReadonlySet<Meaning>; act: Act | undefined };

/** Returns what is done in a text of these terms, beside what its words mean. */
export function withAct(terms: readonly string[], beside: Beside): Acted {
  const { meanings, answers } = beside;
  const nothing = { meanings, act: undefined };
  if (beside.question || beside.wordCount > mostWords) return nothing;
  const chances = model.score(terms.map(hashOf));
  const best = chances.indexOf(Math.max(...chances));
  const act = model.labels[best]!;
  const said = ways.filter((one) => meanings.has(one));
  if (act === 'none' || chances[best]! < (said.length > 1 ? likelier : sure)) return nothing;
  // The one way that words name is meant.
  if (ways.includes(act) && said.length > 0 && !meanings.has(act)) return nothing;
  // Where an answer is given, it is what was meant: "no, rather 10". What was bought in a shop is no wish for one.
  if (ways.includes(act) ? beside.past : answers) return nothing;
  // What has not come has not, whatever else is said.
  if (act === 'arrived' && (beside.waited || meanings.has('notArrived'))) return nothing;
  const taken = insteadOf[act] ?? [];
  return { meanings: new Set([...meanings, act].filter((one) => !taken.includes(one))), act };
}
