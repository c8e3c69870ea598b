import { expect, test } from 'vitest';
import { converse } from '../src/conversation/converse.ts';
import { moveOf } from '../src/conversation/move.ts';
import { brandIn } from '../src/places/walks.ts';
import { read } from '../src/reading/read.ts';
import { moveExamples, readMoves } from '../tools/learning/moves.ts';

const kept = readMoves('tests/data/moves-figure.jsonl');

test('of the third that nothing is learnt from, most moves are taken as they are meant', () => {
  const taken = kept.map(({ at, text, move }) => ({
    move,
    right: moveOf({ place: at, reading: read(text), brand: brandIn(at) }) === move,
  }));
  const shareOf = (of: typeof taken) => of.filter(({ right }) => right).length / of.length;
  const stays = taken.filter(({ move }) => move === 'stays');
  console.log(
    `moves: ${(100 * shareOf(taken)).toFixed(1)} % of ${taken.length}; ` +
      `what stays: ${(100 * shareOf(stays)).toFixed(1)} % of ${stays.length}`,
  );
  expect(shareOf(taken)).toBeGreaterThan(0.8);
  expect(shareOf(stays)).toBeGreaterThan(0.85);
});

test('no example is in the figure too', () => {
  const keyOf = ({ at, text }: (typeof kept)[number]) => JSON.stringify([at, text]);
  const learnt = new Set(moveExamples.map(keyOf));
  expect(kept.map(keyOf).filter((key) => learnt.has(key))).toEqual([]);
});

test('what is asked of a lost card in the words of other subjects stays with it', () => {
  const place = { at: 'guide', guide: 'lost', brand: 'base' } as const;
  const reading = read('my bank card was in the phone case too, do I top up again then?');
  expect(converse({ place, reading }).place).toMatchObject(place);
});
