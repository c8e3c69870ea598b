import { expect, test } from 'vitest';
import { crawl, kindOf } from './support/crawler.ts';
import { ownWorld } from './support/own-world.ts';

// One of each kind: `languages.test.ts` draws all of them.
test('every kind of screen without the optional buttons', async () => {
  const world = await ownWorld({}, { near: true });
  const { nodes } = await crawl(world.user('en'), (_, place) => kindOf(place));
  expect(nodes.size).toBeGreaterThan(200);
  expect(
    world.telegram.calls.filter(
      ({ ok, error }) => ok === false && !/not modified|message to delete not found/.test(error ?? ''),
    ),
  ).toEqual([]);
}, 120_000);
