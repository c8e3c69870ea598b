import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodePlace } from '../../src/places/address.ts';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';
import { askBalance, redeem } from '../support/known.ts';

let world: World;
let anna: User;
beforeEach(async () => {
  world = await World.start();
  anna = world.user('en', 'Anna');
});
afterEach(() => world.end());

async function offered(user: User, query: string) {
  const asked = user.person.inlineQuery(query, { chat: user.chat });
  return { ...asked, ...(await asked.answer()) };
}

test.each([
  ['en', 'lyca balance', 'Lycamobile: how much is left?'],
  ['zh-hans', 'base 余额', 'BASE：还剩多少？'],
  ['fr', 'solde base', 'BASE'],
  ['nl', 'wifi', 'Internet'],
])('in %s, "%s" offers the screen that answers it first', async (language, query, title) => {
  const { results } = await offered(world.user(language), query);
  expect(results[0]?.title).toContain(title);
  expect(results.length).toBeLessThanOrEqual(50);
});

test('an empty query offers something, and the brand last walked with comes first', async () => {
  const before = await offered(anna, '');
  expect(before.results.length).toBeGreaterThan(4);
  await anna.say('/topup base online 15 euro visa 0486 12 34 56');
  world.now += 61_000;
  const { results } = await offered(anna, '');
  expect(results[0]?.title).toContain('BASE');
});

test('what is sent has a button to the same screen in private', async () => {
  const { choose, results } = await offered(anna, 'base balance');
  choose(results[0]!.id);
  const sent = anna.messages.at(-1)!;
  expect(sent.text).toContain(askBalance.text);
  const button = sent.keyboard[0]![0] as unknown as { url: string };
  const payload = new URL(button.url).searchParams.get('start')!;
  expect(decodePlace(payload)).toEqual({ at: 'balance', brand: 'base' });
  await anna.say(`/start ${payload}`);
  expect(anna.screen().text).toBe(sent.text);
});

test('a card to keep can be shared as it is, without the digits of the number', async () => {
  await anna.say('/topup base online 0486 12 34 56');
  for (const label of ['Next: amount', '€10', 'Visa']) await anna.press(label);
  const share = anna.button('Share') as { switch_inline_query: string };
  const { results } = await offered(anna, share.switch_inline_query);
  expect(results).toHaveLength(1);
  expect(results[0]!.title).toContain('BASE');
  expect(JSON.stringify(results)).not.toContain('56');
});

test('a bot without inline mode has no Share button', async () => {
  world.telegram.bot.supports_inline_queries = false;
  await world.restart();
  await anna.say('/topup base online 15 visa');
  for (const label of ['Next: number', 'Skip']) await anna.press(label);
  expect(anna.screen().labels.flat()).toContain('It arrived');
  expect(anna.screen().labels.flat().join()).not.toContain('Share');
});

test('an inline query that came too late holds up nothing', async () => {
  world.telegram.fault('answerInlineQuery', { error: 400, description: 'Bad Request: query is too old' });
  anna.person.inlineQuery('base');
  await anna.say('/start');
  expect(anna.screen().text).toContain('Top up a phone');
});

test('an address that no version wrote, a long query and a secret offer something all the same', async () => {
  for (const query of ['=', '=zz', '=1q', 'x'.repeat(256), '=1e', 'my code is 123456'])
    expect((await offered(anna, query)).results.length, query).toBeGreaterThan(0);
});

test('what is about the person is not offered, whatever is asked for', async () => {
  await anna.say('/topup base online');
  for (const query of ['=1e', '=1I', '=1d'])
    expect(JSON.stringify((await offered(anna, query)).results), query).not.toMatch(
      /Settings|Delete everything/,
    );
});

test('what redeems a voucher is not to be shared', async () => {
  await anna.say('/topup base');
  await anna.press('I have a voucher');
  await anna.say('1234 5678 9012 345');
  expect(anna.screen().text).toContain(redeem.to);
  expect(anna.screen().labels.flat().join()).not.toContain('Share');
});
