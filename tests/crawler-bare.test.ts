import { expect, test } from 'vitest';
import { crawl, kindOf } from './support/crawler.ts';
import { World } from './support/world.ts';

// One of each kind: `languages.test.ts` draws all of them.
test('every kind of screen without the optional buttons', async () => {
  const world = await World.start();
  try {
    const { nodes } = await crawl(world.user('en'), (_, place) => kindOf(place));
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
