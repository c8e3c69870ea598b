import { onTestFinished } from 'vitest';
import { World } from './world.ts';

/** Returns a world for this test alone. It ends with the test, however that ends. */
export async function ownWorld(settings?: Record<string, string>): Promise<World> {
  const world = await World.start(settings);
  onTestFinished(() => world.end());
  return world;
}
