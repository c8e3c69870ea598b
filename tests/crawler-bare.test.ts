import { expect, test } from 'vitest';
import type { Place } from '../src/places/place.ts';
import { crawl } from './support/crawler.ts';
import { World } from './support/world.ts';

// One of each kind: `languages.test.ts` draws all of them.
const kindOf = (_: string, place: Place) => `${place.at} ${'from' in place ? place.from?.at : ''}`;

test('every kind of screen without the optional buttons', async () => {
  const world = await World.start();
  try {
    const { nodes } = await crawl(world.user('en'), kindOf);
    expect(nodes.size).toBeGreaterThan(200);
    expect(
      world.telegram.calls.filter(
        ({ ok, error }) => ok === false && !/not modified|message to delete not found/.test(error ?? ''),
      ),
    ).toEqual([]);
  } finally {
    await world.end();
  }
}, 120_000);
