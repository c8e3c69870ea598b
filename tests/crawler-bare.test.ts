import { expect, test } from 'vitest';
import { crawl } from './support/crawler.ts';
import { World } from './support/world.ts';

test('every screen without the optional buttons', async () => {
  const world = await World.start();
  try {
    const { nodes } = await crawl(world.user('en'));
    expect(nodes.size).toBeGreaterThan(400);
    expect(
      world.double.calls.filter(
        ({ ok, error }) => ok === false && !/not modified|message to delete not found/.test(error ?? ''),
      ),
    ).toEqual([]);
  } finally {
    await world.end();
  }
}, 120_000);
