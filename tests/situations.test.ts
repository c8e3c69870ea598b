import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draw } from '../src/screens/draw.ts';
import { decodePlace, encodePlace } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { wordsOf } from '../src/words/words.ts';

/** What people say, the screen that answers it, how many presses from Home it is away, and the facts that answer. */
type Situation = { situation: string; place: Place; presses: number; facts: string[] };

const situations = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data', 'situations.json'), 'utf8'),
) as Situation[];

const view = { today: new Date('2026-11-25') };
// Some facts are for readers of Chinese only.
const words = wordsOf('zh-Hans');

/** Fewest presses from Home to every screen that buttons lead to. */
const presses = new Map([[encodePlace({ at: 'home' }), 0]]);
for (const [address, count] of presses) {
  for (const button of draw(decodePlace(address)!, words, view).keyboard.flat()) {
    const next = 'go' in button ? button.go : 'do' in button ? button.then : undefined;
    if (next && !presses.has(encodePlace(next))) presses.set(encodePlace(next), count + 1);
  }
}

test.each(situations.map((one) => [one.situation, one] as const))(
  '%s',
  (_, { place, presses: wanted, facts }) => {
    expect(presses.get(encodePlace(place))).toBe(wanted);
    const standing = draw(place, words, view).facts.map(({ path }) => path);
    expect(standing).toEqual(expect.arrayContaining(facts));
  },
);

test('forty situations at least, and the first screen of each is near', () => {
  expect(situations.length).toBeGreaterThanOrEqual(40);
  for (const { situation, place, presses: count } of situations) {
    // Question-and-answer steps after the first screen, and brands under Other, are not counted.
    const more =
      'step' in place || place.at === 'friend-card' ? 5 : place.at === 'gone' || place.at === 'where' ? 1 : 0;
    expect(count, situation).toBeLessThanOrEqual(3 + more);
  }
});
