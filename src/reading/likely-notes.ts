import { findNote } from '../catalogue/index.ts';
import { readNotes } from './learned.ts';
import { chat, fileOf, heardBefore, mayAnswer, nearnessOf, noNote } from './note-terms.ts';
import type { Heard, Open } from './note-terms.ts';
import { vectorOf } from './vector.ts';
import { hashOf, WordIndex } from './word-index.ts';

/** How much speaks for each note of the catalogue, in the order in which they were learnt: see `likelyNotes`. */
export type NoteScores = Float64Array;
/** How likely a text asks for what a note says, from 0 to 1, by the path of the note; the likeliest first. */
export type LikelyNotes = ReadonlyMap<string, number>;

const { paths, terms, rarity, starts, notes, weights, step } = readNotes();
const ids = new WordIndex(terms);
/** The notes of each file, and those of the files that any question may ask for, by their places. */
const byFile = Map.groupBy(paths.keys(), (at) => fileOf(paths[at]!));
const general = [...byFile].flatMap(([file, notes]) => (mayAnswer(file, undefined) ? notes : []));
/** The brands of which alone each note speaks. */
const spokenOf = paths.map((path) => findNote(path)?.of);
/** What is less likely is left out. */
const least = 0.002;

/** Returns how much speaks for each note, by the hashes of the terms of a text and by what it may ask for. */
export function scoreNotes(said: readonly number[], heard: Heard): NoteScores {
  const scores = new Float64Array(paths.length);
  const add = (id: number, share: number) => {
    for (let at = starts[id]!; at < starts[id + 1]!; at++) scores[notes[at]!]! += weights[at]! * step * share;
  };
  const { ids: found, shares } = vectorOf(said, ids, rarity);
  for (let at = 0; at < found.length; at++) add(found[at]!, shares[at]!);
  for (const [term, sure] of heard) {
    const id = ids.get(hashOf(term));
    if (id !== undefined) add(id, sure);
  }
  return scores;
}

/** How much an open screen speaks for each note, by the names of the screen: worked out once. */
const nearness = new Map<string, readonly number[]>();
const none = paths.indexOf(noNote);

/** Returns the scores of a message with those for what is open added. */
function scoreOpen(said: NoteScores, open: Open): NoteScores {
  const key = open.screens.join(' ');
  const near = nearness.get(key) ?? nearnessOf(paths, open.screens);
  nearness.set(key, near);
  const scores = scoreNotes([], heardBefore(open));
  for (let at = 0; at < scores.length; at++) scores[at]! += said[at]! + near[at]! * open.counts;
  if (none >= 0) scores[none]! += chat;
  return scores;
}

/**
 * Returns which notes on a brand or a seller, or on all, are likely what is asked for where a screen is open, or none
 * (softmax).
 */
export function likelyNotes(said: NoteScores, own: string | undefined, open?: Open): LikelyNotes {
  const rivals = general.concat(byFile.get(own ?? '') ?? []);
  const speaksOf = (at: number) => own === undefined || (spokenOf[at]?.includes(own) ?? true);
  const scores = open ? scoreOpen(said, open) : said;
  let most = -Infinity;
  for (const at of rivals) most = Math.max(most, scores[at]!);
  let total = 0;
  for (const at of rivals) total += Math.exp(scores[at]! - most);
  const enough = most + Math.log(least * total);
  return new Map(
    rivals
      .filter((at) => scores[at]! >= enough && paths[at] !== noNote && speaksOf(at))
      .toSorted((a, b) => scores[b]! - scores[a]!)
      .map((at) => [paths[at]!, Math.exp(scores[at]! - most) / total]),
  );
}
