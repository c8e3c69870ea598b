import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BotByItself } from './support/by-itself.ts';
import { playTo, problemOf, readTalks, trail } from './support/talks.ts';
import type { Talk } from './support/talks.ts';

/** Conversations that do not go well yet, one a line. `vitest run tests/talks.test.ts -u` takes out what was mended and adds nothing. */
const knownFile = join(import.meta.dirname, 'data/talks/known.txt');
const known = new Set(readFileSync(knownFile, 'utf8').split('\n'));

const nameOf = ({ locale, messages }: Talk) => `${locale}: ${messages.join(' | ')}`;

async function playAll(talks: readonly Talk[]) {
  const bot = new BotByItself();
  const failed: { name: string; trail: string; never: boolean }[] = [];
  for (const talk of talks) {
    const turns = await playTo(bot, talk);
    const problem = problemOf(talk, turns);
    if (problem) failed.push({ name: nameOf(talk), trail: trail(talk, turns), never: problem === 'never' });
  }
  return failed;
}

test(
  'every conversation ends where it should and passes no place that it must not',
  { timeout: 240_000 },
  async () => {
    const failed = await playAll(readTalks(false));
    const news = failed.filter(({ name }) => !known.has(name));
    expect(news.map((one) => one.trail).join('\n\n')).toBe('');
    await expect(failed.map(({ name }) => name).join('\n')).toMatchFileSnapshot(knownFile);
  },
);

test('those held back go no worse; nobody mends by them', { timeout: 240_000 }, async () => {
  const held = readTalks(true);
  const failed = await playAll(held);
  const well = 100 - (100 * failed.length) / held.length;
  const wild = failed.filter(({ never }) => never).length;
  console.log(
    `conversations held back: ${well.toFixed(1)} % of ${held.length} go well, ${wild} pass a place that they must not`,
  );
  expect(well).toBeGreaterThanOrEqual(86);
  expect(wild).toBeLessThanOrEqual(2);
});
