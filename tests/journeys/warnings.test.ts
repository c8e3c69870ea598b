import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

const warning = wordsOf('en').t('warning-card');

test.each([
  ['4111 1111 1111 1111', true],
  ['5500 0000 0000 0004', true],
  ['3400 000000 00009', true],
  // The last digit is the check digit (Luhn): with another one it is no card.
  ['4111 1111 1111 1112', false],
  ['5500 0000 0000 0014', false],
  ['3400 000000 00018', false],
])('%s is warned of as a payment card: %s', async (typed, isCard) => {
  const anna = world.user('en');
  await anna.say(typed);
  expect(anna.screen().text.includes(warning)).toBe(isCard);
});
