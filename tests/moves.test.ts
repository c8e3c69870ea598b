import { expect, test } from 'vitest';
import { converse } from '../src/conversation/converse.ts';
import { moveOf } from '../src/conversation/move.ts';
import { brandIn } from '../src/places/walks.ts';
import { read } from '../src/reading/read.ts';
import { readLines } from '../tools/learning/lines.ts';
import { moveExamples, readMoves } from '../tools/learning/moves.ts';

const kept = readMoves('tests/data/moves-figure.jsonl');
/** Written to be hard: half a sentence that could be either, a reaction and then something else. */
const hard = readMoves('tests/data/moves-hard.jsonl');

/** Returns how many of the moves are taken as they are meant, and of those that stay. */
function sharesOf(said: typeof kept): { all: number; stays: number } {
  const taken = said.map(({ at, text, move }) => ({
    move,
    right: moveOf({ place: at, reading: read(text), brand: brandIn(at) }) === move,
  }));
  const shareOf = (of: typeof taken) => of.filter(({ right }) => right).length / of.length;
  return { all: shareOf(taken), stays: shareOf(taken.filter(({ move }) => move === 'stays')) };
}

test.each([
  { name: 'of what is kept for the figure', said: kept, least: { all: 0.83, stays: 0.85 } },
  { name: 'of what is hard', said: hard, least: { all: 0.75, stays: 0.83 } },
])('$name, most moves are taken as they are meant', ({ name, said, least }) => {
  const { all, stays } = sharesOf(said);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(`moves: ${name}: ${percent(all)} of ${said.length}, where it stays: ${percent(stays)}`);
  expect(all).toBeGreaterThan(least.all);
  expect(stays).toBeGreaterThan(least.stays);
});

test('no example is in the figure too', () => {
  const keyOf = ({ at, text }: (typeof kept)[number]) => JSON.stringify([at, text]);
  const learnt = new Set(moveExamples.map(keyOf));
  expect([...kept, ...hard].map(keyOf).filter((key) => learnt.has(key))).toEqual([]);
});

test('what is asked of a lost card in the words of other subjects stays with it', () => {
  const place = { at: 'guide', guide: 'lost', brand: 'base' } as const;
  const reading = read('my bank card was in the phone case too, do I top up again then?');
  expect(converse({ place, reading }).place).toMatchObject(place);
});

test('of what is done in other words than those of a button, hardly anything is taken for something else', () => {
  const said = readLines<{ text: string; act: string }>('tests/data/acts-figure.jsonl').map(
    ({ text, act }) => ({
      act,
      taken: read(text).act ?? 'none',
    }),
  );
  const acts = said.filter(({ act }) => act !== 'none');
  const found = acts.filter(({ act, taken }) => taken === act).length / acts.length;
  const wrong = said.filter(({ act, taken }) => taken !== 'none' && taken !== act).length;
  console.log(
    `acts: ${(100 * found).toFixed(1)} % of ${acts.length} found, ${wrong} of ${said.length} wrong`,
  );
  expect(found).toBeGreaterThan(0.7);
  expect(wrong).toBeLessThan(0.03 * said.length);
});
