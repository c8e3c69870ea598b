import type { Intent } from '../advice/intents.ts';
import { termsOfDanger } from './danger-signs.ts';
import type { FoundSigns, LearntDanger } from './danger-signs.ts';
import type { Danger } from './danger.ts';
import { readWeights } from './learned.ts';
import { Model } from './score.ts';
import { hashOf } from './word-index.ts';

/** How much speaks for each; together 1. `strange`: an address of nobody we know is named, and that is no chance. */
export type DangerChances = Readonly<Record<LearntDanger, number>> & { strange: boolean };

const model = new Model(readWeights<LearntDanger>('dangers'));

/** So likely it is no danger, whatever two or three words say. */
const hardlyAny = 0.95;
/** So likely it is one, whatever they leave out; and one of the two, whatever they say. */
const likely = 0.6;
const veryLikely = 0.7;
/** What is about as likely a real warning as anything else is not called a scam. */
const asLikely = 0.4;
/** What is as likely as this to be a danger is spoken of beside the answer. */
const suspicious = 0.25;
/** Whoever is being cheated tells a story: fewer words must be surer, and raise no suspicion. */
const fewestWords = 13;
const sure = 0.75;
/** In few words, what is less likely than this is no bait, whatever two of them say. */
const hardly = 0.3;

/**
 * Returns how likely a text with these signs and terms, in which certain words together tell this, speaks of a danger;
 * undefined if hardly anything points to one.
 */
export function likelyDanger(
  signs: FoundSigns,
  terms: readonly string[],
  found: Danger | undefined,
): DangerChances | undefined {
  const said = termsOfDanger(signs, () => ({ terms, told: found }));
  if (!said) return undefined;
  const scores = model.score(said.map(hashOf));
  const chanceOf = (one: LearntDanger) => scores[model.labels.indexOf(one)] ?? 0;
  return {
    scam: chanceOf('scam'),
    given: chanceOf('given'),
    warned: chanceOf('warned'),
    none: chanceOf('none'),
    strange: said.includes('#!strange'),
  };
}

/** As sure as this that something else is asked, or nothing of ours, there is no suspicion beside it. */
const surelyAsked = 0.9;
const surelyOther = 0.75;
const alarming: ReadonlySet<Intent> = new Set<Intent>(['scam', 'stolen', 'warned', 'lost', 'no-service']);

/** Returns true if a text is surely about something else than a danger. */
export const isElsewhere = (
  best: { intent: Intent; confidence: number } | undefined,
  none: number,
): boolean =>
  none >= surelyOther || (best !== undefined && best.confidence >= surelyAsked && !alarming.has(best.intent));

/**
 * What a text tells of a danger. `suspected`: it may tell of one, and is not sure to. `harmless`: its words are some of
 * those, and it is surely about none.
 */
export type HeardDanger = {
  danger: Danger | undefined;
  suspected: 'scam' | 'given' | undefined;
  harmless: boolean;
};

/**
 * Returns what a text of so many words tells, by what certain words together tell and by what was learnt of all of them.
 * `elsewhere`: it is surely about something else.
 */
export function weighed(
  found: Danger | undefined,
  chances: DangerChances | undefined,
  words: number,
  elsewhere = false,
): HeardDanger {
  if (!chances) return { danger: found, suspected: undefined, harmless: false };
  const { scam, given, none, strange } = chances;
  const harmless = !strange && none >= hardlyAny;
  const told = found === 'scam' || found === 'given';
  const story = words >= fewestWords;
  const suspected =
    !story || elsewhere || scam + given < suspicious ? undefined : given > scam ? 'given' : 'scam';
  const unlikely = found === 'scam' && !story && !strange && scam + given < hardly;
  if ((told && harmless) || unlikely) return { danger: undefined, suspected, harmless };
  const learnt = story || scam + given >= sure;
  return { danger: learnt ? surer(found, chances) : found, suspected, harmless };
}

function surer(found: Danger | undefined, chances: DangerChances): Danger | undefined {
  const { scam, given, warned, strange } = chances;
  const told = found === 'scam' || found === 'given';
  if (found === 'given') return scam >= veryLikely ? 'scam' : found;
  if (warned >= asLikely && !strange) return 'warned';
  if (given >= veryLikely && found !== 'opened' && found !== 'little') return 'given';
  if (told || found === 'little' || found === 'opened' || found === 'debt') return found;
  return scam + given < likely ? found : given > scam ? 'given' : 'scam';
}
