import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

function stored(): number {
  const db = new DatabaseSync(join(world.folder, 'data', 'bot.sqlite'), { readOnly: true });
  const row = db.prepare("SELECT sum(length(value)) AS bytes FROM records WHERE kind <> 'bot'").get();
  db.close();
  return Number(row?.['bytes'] ?? 0);
}

test('the hundredth press and the hundredth answer call and store no more than the second', async () => {
  const user = world.user('zh-hans');
  await user.say('/topup base online');
  const round = async (): Promise<[calls: number, bytes: number]> => {
    const before = world.telegram.calls.filter(({ method }) => method !== 'getUpdates').length;
    await user.press('下一步：号码');
    await user.say('0486 12 34 5');
    await user.press('‹ 返回');
    return [world.telegram.calls.filter(({ method }) => method !== 'getUpdates').length - before, stored()];
  };
  await round();
  const second = await round();
  for (let n = 3; n < 100; n++) await round();
  const [calls, bytes] = await round();
  expect(calls).toBe(second[0]);
  // Ids of messages have grown a digit or two.
  expect(bytes - second[1]).toBeLessThan(10);
  // One person: the choices that are kept, and an open question.
  expect(second[1]).toBeLessThanOrEqual(2048);
});
