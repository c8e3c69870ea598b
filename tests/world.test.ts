import { expect, test } from 'vitest';
import { ownWorld } from './support/own-world.ts';

test('a bot that fails: its own error comes first, with its words, then what the person waited for', async () => {
  const world = await ownWorld();
  const anna = world.user('en', 'Anna', 300);
  world.store!.withChat = () => Promise.reject(new TypeError('no such sentence'));
  await expect(anna.say('hello')).rejects.toMatchObject({
    message: expect.stringMatching(/^the bot failed: TypeError: no such sentence\n +at /),
    cause: { message: expect.stringMatching(/^Anna wrote "hello", and the bot did not confirm update/) },
  });
  expect(world.logged).not.toContain('no such sentence');
});
