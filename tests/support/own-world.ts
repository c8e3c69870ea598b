import { onTestFinished } from 'vitest';
import { World } from './world.ts';

/** Returns a world for this test alone. It ends with the test, however that ends. */
export async function ownWorld(...how: Parameters<typeof World.start>): Promise<World> {
  const world = await World.start(...how);
  onTestFinished(() => world.end());
  return world;
}
