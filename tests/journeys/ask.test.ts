import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';
import { askBalance } from '../support/known.ts';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.end());

/** A question in each language, and what stands on the screen that answers it. */
const questions: [language: string, text: string, shows: string][] = [
  ['zh-hans', '怎么查 base 余额', askBalance.text],
  ['zh-hans', '我已经把银行卡号发给他们了', '078 170 170'],
  ['zh-hans', '欠费了，lyca 怎么充', 'Lycamobile'],
  ['zh-hant', 'orange 餘額怎麼查', 'Orange'],
  ['en', 'how long does my mobile vikings credit last', 'Mobile Vikings'],
  ['en', 'i paid jim but nothing came', 'a second time'],
  ['en', 'proximsu balance', '#120#'],
  ['fr', 'jai payé lyca et rien recu', 'Lycamobile'],
  ['fr', 'quels papiers pour enregistrer ma carte sim', 'Identif'],
  ['nl', 'hoe lang is mijn belwaarde van base geldig', 'BASE'],
  ['nl', 'ik krijg een vals bericht dat ik moet herladen', 'safeonweb'],
  ['de', 'meine kreditkarte wird abgelehnt', 'abgelehnt'],
  ['de', 'mein guthaben ist leer, orange', 'Orange'],
];

test.each(questions)('%s: %s', async (language, text, shows) => {
  const user = world.user(language);
  await user.say(text);
  expect(user.screen().text).toContain(shows);
});

test('words of one language in the chat of another are read, and answered in the person’s', async () => {
  const user = world.user('nl');
  await user.say('orange 余额');
  expect(user.screen().text).toContain('Orange');
  expect(user.screen().text).toContain('saldo');
});

test('what is not about this gets a friendly no, and is counted by language only', async () => {
  const user = world.user('fr');
  for (const text of ['quel temps fait-il demain', 'recharger mon compte steam', '😀😀😀']) {
    await user.say(text);
    expect(user.screen().labels.flat().length).toBeGreaterThan(3);
  }
  await user.say('quel temps fait-il demain');
  expect(user.screen().text).toContain('prépayés');
  await user.say('solde base');
  await world.stopBot();
  const store = openSqlite(
    join(world.folder, 'data', 'bot.sqlite'),
    join(world.folder, 'data.key'),
    () => world.now,
  );
  const counts = await store.counts();
  await store.close();
  expect(counts['asked/balance']).toBe(1);
  expect(counts['unknown/fr']).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(counts)).not.toMatch(/steam|temps/);
  await world.startBot();
});

test.each([['Привет, как пополнить счёт?'], ['مرحبا كيف أشحن هاتفي'], ['こんにちは'], ['안녕하세요']])(
  'a language that it does not speak is answered with those on offer: %s',
  async (text) => {
    const user = world.user('en');
    await user.say(text);
    expect(user.screen().labels.flat()).toContain('Nederlands');
  },
);

test('long texts, only emoji, only a number: one answer each, and nothing falls over', async () => {
  const user = world.user('en');
  for (const text of [
    'how do I check my balance? '.repeat(150).slice(0, 4096),
    '🙏',
    '7',
    '…',
    '12345678901234567890',
  ]) {
    await user.say(text);
    expect(user.screen().labels.flat().length).toBeGreaterThan(0);
  }
});

test('a code out of the blue: whose could it be; with its brand the text to send', async () => {
  const user = world.user('en');
  await user.say('123456789012345');
  expect(user.screen().text).toContain('15 digits');
  await user.say('base voucher 123456789012345');
  expect(user.screen().text).toContain('123456789012345');
});

test('a question in the middle of a walk is answered, with a way back to the step', async () => {
  const user = world.user('en');
  await user.say('/topup base online');
  await user.press('Next: number');
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('3/5');
  await user.say('how do I check my balance?');
  expect(user.screen().text).toContain(askBalance.text);
  await user.press('Back to top-up');
  expect(user.screen().text).toContain('3/5');
  await user.say('15');
  expect(user.screen().text).toContain('4/5');
});

test('close between two: one line, and those as buttons that lead on', async () => {
  const user = world.user('en');
  await user.did('opened a link', () => user.person.send('/start 1Ufg-ba'));
  expect(
    user
      .screen()
      .labels.flat()
      .filter((label) => label.includes('BASE')),
  ).toHaveLength(2);
  await user.press('Balance · BASE');
  expect(user.screen().text).toContain(askBalance.text);
});

test('groups: /ask, /ask as a reply to a question, a reply to the bot; silence for what is not understood', async () => {
  const anna: User = world.user('en', 'Anna');
  const mei = world.user('zh-hans', '美玲');
  const group = world.telegram.group({ title: 'Leuven', members: [anna.person, mei.person], bot: 'member' });
  const here = anna.in(group);
  const said = () => here.messages.filter(({ from }) => from === 'bot');
  await here.say('/ask@topup_test_bot how do I see my base balance');
  expect(here.screen().text).toContain(askBalance.text);
  await here.say('our lycamobile credit never arrived, what now?');
  const question = here.messages.at(-1)!.message_id;
  await mei.in(group).say('/ask@topup_test_bot', { reply_to: question });
  expect(here.screen().text).toContain('先别付第二次');
  const count = said().length;
  await here.say('and how long is base valid?', { reply_to: said().at(-1)!.message_id });
  expect(said()).toHaveLength(count + 1);
  await here.say('lol ok see you tomorrow', { reply_to: said().at(-1)!.message_id });
  expect(said()).toHaveLength(count + 1);
  await here.say('/ask@topup_test_bot what is the weather');
  expect(here.screen().text).toContain('I only know about');
});

test.each([
  ['en', 'BE68 5390 0754 7034', 'bank account number'],
  ['en', 'can I pay cash in a shop for my card', 'Which brand'],
  ['fr', 'recharger sans internet', 'Quel'],
  ['nl', '/ask proximus in de winkel', 'Proximus'],
])('%s: %s does not lose what was said', async (language, text, shows) => {
  const user = world.user(language);
  await user.say(text);
  expect(user.screen().text).toContain(shows);
});

test('a shop that was asked for is not forgotten when the brand is named', async () => {
  const user = world.user('en');
  await user.say('where can I buy a top-up in a shop');
  await user.press('BASE');
  expect(user.screen().text).toContain('At a counter');
});

test('a PIN that was told in a story of fraud is warned of first', async () => {
  const user = world.user('en');
  await user.say('I sent my pin to him, 1234');
  expect(user.screen().text).toContain('looks like a code');
});

test('/ask as a reply: to a picture what stands under it, to us help, to a secret the warning at the secret', async () => {
  const anna = world.user('en', 'Anna');
  const group = world.telegram.group({ title: 'Leuven', members: [anna.person], bot: 'administrator' });
  const here = anna.in(group);
  const last = () => here.messages.at(-1)!.message_id;
  anna.person.sendPhoto('how do I see my base balance?', { chat: group });
  await here.say('/ask@topup_test_bot', { reply_to: last() });
  expect(here.screen().text).toContain(askBalance.text);
  await here.say('/ask@topup_test_bot', { reply_to: here.screen().messageId });
  expect(here.screen().labels).toEqual([['In private ↗']]);

  await here.say('4111 1111 1111 1111');
  const secret = last();
  await here.say('/ask@topup_test_bot', { reply_to: secret });
  await here.press('Delete');
  expect(here.messages.some(({ message_id }) => message_id === secret)).toBe(false);
});

test('a secret under a picture that replies to the bot in a group is warned of', async () => {
  const anna = world.user('en', 'Anna');
  const group = world.telegram.group({ title: 'Leuven', members: [anna.person], bot: 'member' });
  const here = anna.in(group);
  await here.say('/balance@topup_test_bot base');
  const where = { chat: group, reply_to: here.screen().messageId };
  await anna.did('sent a photo', () => anna.person.sendPhoto('my card 4111 1111 1111 1111', where));
  expect(here.screen().labels.flat().join()).toContain('Delete');
  const count = here.messages.length;
  await anna.did('sent a photo', () => anna.person.sendPhoto('how long is base valid?', where));
  expect(here.messages).toHaveLength(count + 1);
});
