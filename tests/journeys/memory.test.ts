import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { World } from '../support/world.ts';
import type { Locale } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import type { User } from 'telegram-emulator';

let world: World;
let user: User;
beforeEach(async () => {
  world = await World.start();
  user = world.user('en');
});
afterEach(() => world.end());

async function say(...texts: string[]): Promise<string> {
  for (const text of texts) await user.say(text);
  return user.screen().text;
}

const day = 24 * 3600 * 1000;
const middle = ['/topup base online', 'skip', '0486 12 34 56', 'how do I check my balance?'];

test.each([['15'], ['back'], ['go on'], ['Back to top-up']])(
  'after a question in between, "%s" goes on with the walk and all its answers',
  async (words) => {
    await say(...middle);
    if (words !== '15') await say(words);
    expect(await say('15', 'visa')).toContain('04•• •• •• 56');
  },
);

test('an aside that a press opened is an aside too, and a restart forgets nothing', async () => {
  await say(...middle.slice(0, 3));
  await say('/balance base');
  await world.restart();
  expect(await say('15', 'visa')).toContain('04•• •• •• 56');
});

test('after a day the walk is forgotten, and Home ends it', async () => {
  await say(...middle);
  world.now += 1.1 * day;
  expect(await say('15')).not.toContain('56');
  await say(...middle, '/start');
  expect(await say('15')).not.toContain('56');
});

test('a brand is remembered after a whole way, and not after a look', async () => {
  const again = (brand: string) => wordsOf('en').t('home-again', { brand });
  await say('/topup orange online', '/topup orange shop', 'voucher orange', '/start');
  expect(user.screen().labels.flat()).not.toContain(again('Orange'));
  await say('/topup base online 15 euro visa 0486 12 34 56', '/start');
  expect(user.screen().labels.flat()).toContain(again('BASE'));
});

// Looks into SQLite's files.
test.skipIf(process.env['TEST_STORE'] === 'postgres')(
  'what is kept are addresses, and no word that was typed',
  async () => {
    await say('/topup base online', 'skip', '0486 12 34 56', 'my dog Waldi ate the card, balance?');
    await world.stopBot();
    const kept = readdirSync(join(world.folder, 'data'))
      .map((file) => readFileSync(join(world.folder, 'data', file), 'latin1'))
      .join('');
    expect(kept).not.toMatch(/Waldi|486123456|1Bba|3ba/);
    await world.startBot();
  },
);

test('a trouble stays: still nothing, whom to call, the money back, it came', async () => {
  await say('paid lyca and nothing came');
  expect(await say('still nothing')).toContain('Lycamobile');
  await say('I paid orange, nothing arrived');
  expect(await say('I want my money back')).toContain('complain');
  await say('I paid orange, nothing arrived');
  expect(await say('yes, it came')).toContain('Good.');
});

test('who asks whether to pay again is told not to, before anything else', async () => {
  await say('paid orange and nothing came');
  expect(await say('should I pay again?')).toMatch(/^No, not yet/);
});

test('what was taken is said, and the question is the same', async () => {
  await say('/topup base online', 'skip');
  expect(await say('10 euro and visa')).toMatch(/^Noted: €10, Visa/);
  expect(user.screen().text).toContain('2/5');
});

test('a way of paying that is asked about gets its answer in the first line', async () => {
  await say('can I pay at base with bancontact?');
  expect(user.screen().text).toMatch(
    /^BASE probably takes Bancontact; .* It needs a card of a Belgian bank\./,
  );
});

test('a scam gets its verdict in the first line, and no walk', async () => {
  const text = await say(
    'Orange: your account is suspended. Pay 1.99 at orange-be.help or your number is blocked',
  );
  expect(text).toMatch(/^Treat this as a scam/);
});

test('the same screen never comes back without a word', async () => {
  const before = await say('/topup base');
  expect(await say('blub')).not.toBe(before);
});

const lastOwn = () => user.messages.findLast(({ from }) => from !== 'bot')!.message_id;
const edit = (id: number, text: string) => user.did(`edited ${text}`, () => user.person.edit(id, text));

test('an answer that is edited is answered anew where it was given', async () => {
  await say('/topup base online', 'skip', '0486 12 34 56', '10');
  await edit(lastOwn(), '15');
  expect(await say('visa')).toContain('€15');
});

test('an older message that is edited is left alone', async () => {
  await say('/topup base online', 'skip', '0486 12 34 56');
  const older = lastOwn();
  const before = await say('10');
  await edit(older, '0486 99 99 99');
  expect(user.screen().text).toBe(before);
  expect(await say('visa')).toContain('04•• •• •• 56');
});

test('a contact that is shared where the number is asked for is a number', async () => {
  await say('/topup base online', 'skip');
  await user.did('shared a contact', () => user.person.sendContact('32486123456'));
  expect(user.screen().text).toContain('3/5');
  expect(await say('15', 'visa')).toContain('04•• •• •• 56');
});

test('a sticker, a voice or a photo at a question: what can be typed, and the question stays', async () => {
  await say('/topup base online', 'skip');
  for (const send of [
    () => user.person.sendSticker(),
    () => user.person.sendVoice(),
    () => user.person.sendPhoto(),
  ]) {
    await user.did('sent something', send);
    expect(user.screen().text).toMatch(/^I can only read words and buttons/);
    expect(user.screen().text).toContain('2/5');
  }
  expect(await say('0486 12 34 56')).toContain('3/5');
});

test('a question on the card is answered above it, and the card leaves off only what it shows itself', async () => {
  const card = await say('lyca online 10 euro');
  expect(card).toMatch(/^Lycamobile · online, €10/);
  expect(await say('is it safe?')).toBe(
    `You pay on Lycamobile's own page, not here. Never send me a card number or a bank code.\n${card}`,
  );
  expect(await say('it is for my sister')).toMatch(/^Whether Lycamobile takes somebody else's number/);
});

test('what is forwarded is judged, and never obeyed', async () => {
  await say('/topup base online', 'skip', '0486 12 34 56');
  await user.did('forwarded', () => user.person.forward('30', 'Somebody'));
  expect(user.screen().text).toMatch(/^Somebody else wrote that/);
  await user.did('forwarded', () =>
    user.person.forward('Proximus: pay 2 euro at proximus-pay.info or your SIM is blocked', 'Somebody'),
  );
  expect(user.screen().text).toMatch(/^Treat this as a scam/);
  expect(await say('15', 'visa')).toContain('€15');
});

const missing: Partial<Record<Locale, string[]>> = {
  en: ['paid 10 euros to base, nothing came', 'top up base 15 euro', 'it has arrived'],
  fr: ["j'ai payé 10 euros à base, rien reçu", 'recharger base 15 euros', "c'est arrivé"],
  nl: ['10 euro betaald aan base, niets gekregen', 'base herladen 15 euro', 'het is aangekomen'],
  de: ['10 euro an base gezahlt, nichts angekommen', 'base aufladen 15 euro', 'es ist angekommen'],
  'zh-Hans': ['给base充了10欧，钱扣了没到账', 'base充15欧', '到账了'],
  'zh-Hant': ['base儲了10歐，錢扣了沒入帳', 'base儲值15歐', '入帳了'],
};

test.each(Object.entries(missing) as [Locale, string[]][])(
  'in %s, whoever waits for a payment reads so on the way to pay the same brand, until it arrives',
  async (locale, [told, again, arrived]) => {
    const { t } = wordsOf(locale);
    const word = t('awaited');
    user = world.user(locale);
    expect(await say(told!, '/start', again!)).toContain(word);
    await user.press(t('way-offline'));
    expect(user.screen().text).toContain(word);
    await user.press(t('subject-not-arrived'));
    expect(user.screen().text).toContain(t('not-arrived-title'));
    expect(user.screen().text).not.toContain(word);
    expect(await say('/topup orange')).not.toContain(t('awaited'));
    expect(await say('/topup base online 15 euro visa')).toContain(word);
    await say('/start', arrived!, '/start');
    expect(await say(again!)).not.toContain(word);
  },
);

test('a payment without a brand is awaited of each brand, until one has arrived, or for a day', async () => {
  const word = wordsOf('en').t('awaited');
  expect(await say('I paid and nothing arrived', '/topup orange')).toContain(word);
  expect(await say('/topup base')).toContain(word);
  expect(await say('/start', 'it has arrived', '/topup base')).not.toContain(word);
  expect(await say('I paid base and nothing arrived', '/topup base')).toContain(word);
  world.now += 1.1 * day;
  expect(await say('/topup base')).not.toContain(word);
});

test('good news of another brand settles no payment that is awaited', async () => {
  const { t } = wordsOf('en');
  await say('paid 10 euros to base, nothing came', '/start');
  expect(await say('my orange credit has arrived, thanks')).toContain('Orange');
  expect(await say('/topup base')).toContain(t('awaited'));
});

test('an awaited payment outlasts a restart and an edited message', async () => {
  const word = wordsOf('en').t('awaited');
  await say('paid 10 euros to base, nothing came', '/start', 'top up orange');
  await world.restart();
  await edit(lastOwn(), 'top up base');
  expect(user.screen().text).toContain(word);
});
