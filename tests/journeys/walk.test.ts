import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from '../support/world.ts';
import type { User } from '../support/user.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

async function byButtons(user: User): Promise<string> {
  await user.say('/start');
  for (const label of ['充值', '实体 SIM', 'BASE', '线上充', '下一步：号码']) await user.press(label);
  await user.say('0486123456');
  await user.say('15');
  await user.press('Visa / Mastercard');
  return user.screen().html;
}

test('the walk in words ends on the same card as the walk by buttons', async () => {
  const card = await byButtons(world.user('zh-hans'));
  expect(card).toContain('04•• •• •• 56');
  expect(card).toContain('BASE · 线上充 €15');

  const typed = world.user('zh-hans');
  for (const words of ['充值', 'base', '线上', '0486 12 34 56', '15 欧', 'visa']) await typed.say(words);
  expect(typed.screen().html).toBe(card);

  const ahead = world.user('zh-hans');
  for (const words of ['base 线上 15 欧', '+32 486/12.34.56', 'visa']) await ahead.say(words);
  expect(ahead.screen().html).toBe(card);

  const command = world.user('zh-CN');
  for (const words of ['/topup base online', '0486 12 34 56 15€ visa']) await command.say(words);
  expect(command.screen().html).toBe(card);
});

test('a restart between any two steps changes nothing, and neither number nor voucher is kept', async () => {
  const card = await byButtons(world.user('zh-hans'));
  const user = world.user('zh-hans');
  for (const words of ['充值', 'base', '线上', '0486 98 76 56', '15 欧', 'visa']) {
    await user.say(words);
    await world.restart();
  }
  expect(user.screen().html).toBe(card);
  await user.say('/topup base');
  await user.press('我有充值券');
  await user.say('1234 5678 9012 345');
  expect(user.screen().text).toContain('TOPUP 123456789012345');

  const kept = readdirSync(join(world.folder, 'data')).map((file) =>
    readFileSync(join(world.folder, 'data', file)).toString('latin1'),
  );
  const everything = kept.join('') + world.logged;
  for (const secret of [
    '0486987656',
    '486987656',
    '98 76 56',
    '123456789012345',
    '1234 5678',
    'TOPUP 1234',
  ]) {
    expect(everything).not.toContain(secret);
  }
  expect(world.logged).not.toContain('1:test');
});

test('wrong numbers get their own answer and lose nothing', async () => {
  const user = world.user('zh-hans');
  for (const words of ['/topup base online', '15 欧']) await user.say(words);
  await user.say('0486 12 34 5');
  expect(user.screen().text).toContain('9 位');
  await user.say('hello');
  expect(user.screen().text).toContain('没看到手机号');
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('格式对');
  await user.say('visa');
  expect(user.screen().text).toContain('€15');
});
