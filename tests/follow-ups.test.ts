import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNote } from '../src/catalogue/index.ts';
import { openAt } from '../src/conversation/open.ts';
import { brandIn } from '../src/places/walks.ts';
import { likelyNotes } from '../src/reading/likely-notes.ts';
import { noNote } from '../src/reading/note-terms.ts';
import { read } from '../src/reading/read.ts';
import { readFollowUps } from '../tools/learning/asked.ts';
import { readSentences } from '../tools/learning/notes.ts';

const kept = readFollowUps(join(import.meta.dirname, 'data/follow-ups-figure.jsonl'));
/** Of those that a note answers, what was read, whatever screen is open. */
const asked = kept.filter(({ path }) => path !== noNote).map((one) => ({ ...one, reading: read(one.text) }));

/** In how many of a hundred the right note is the likeliest, and among the likeliest three. */
function figure(withScreen: boolean) {
  const ranks = asked.map(({ path, reading, at = { at: 'home' as const } }) => {
    const { notes, seller, brand, wordCount } = reading;
    const own = seller ?? brand ?? (at.at === 'seller' ? at.seller : brandIn(at));
    return [...likelyNotes(notes, own, withScreen ? openAt(at, wordCount) : undefined).keys()].indexOf(path);
  });
  const share = (most: number) =>
    (100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / ranks.length;
  return { first: share(1), three: share(3), of: ranks.length };
}

test('of the third that nothing is learnt from, the open screen helps to find the note', () => {
  const [with_, without] = [figure(true), figure(false)];
  console.log(
    `follow-ups: note first ${with_.first.toFixed(1)} %, in three ${with_.three.toFixed(1)} % of ${with_.of}; ` +
      `by the message alone ${without.first.toFixed(1)} %, ${without.three.toFixed(1)} %`,
  );
  expect(with_.first).toBeGreaterThan(60);
  expect(with_.three).toBeGreaterThan(75);
  expect(with_.first).toBeGreaterThan(without.first);
});

test('every follow-up is of a note that exists, and none is in the figure too', () => {
  const learnt = readSentences().filter(({ at }) => at);
  const keyOf = ({ at, text }: (typeof kept)[number]) => JSON.stringify([at, text]);
  for (const { path } of [...learnt, ...kept]) expect(path === noNote || findNote(path), path).toBeTruthy();
  const known = new Set(learnt.map(keyOf));
  expect(kept.map(keyOf).filter((key) => known.has(key))).toEqual([]);
});
