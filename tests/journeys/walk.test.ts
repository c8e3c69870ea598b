import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodePlace } from '../../src/places/address.ts';

import type { Locale } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { openRows } from '../support/rows.ts';
import { tried, World } from '../support/world.ts';
import type { User } from 'telegram-emulator';
import { askBalance, redeem } from '../support/known.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

async function byButtons(user: User, locale: Locale = 'zh-Hans'): Promise<string> {
  const { t } = wordsOf(locale);
  await user.say('/start');
  const labels = [t('home-top-up'), t('sim-physical'), 'BASE', t('way-online'), t('where-next-number')];
  for (const label of labels) await user.press(label);
  await user.say('0486123456');
  await user.say('15');
  await user.press(t('method-visa'));
  return user.screen().html;
}

const inWords: Partial<Record<Locale, string[]>> = {
  'zh-Hans': ['充值', 'base', '线上', '0486 12 34 56', '15 欧', 'visa'],
  'zh-Hant': ['儲值', 'base', '線上', '0486 12 34 56', '15 歐元', 'visa'],
  en: ['top up', 'base', 'online', '0486 12 34 56', '15 euro', 'visa'],
  fr: ['recharger', 'base', 'en ligne', '0486/12.34.56', '15 euros', 'carte visa'],
  nl: ['herladen', 'base', 'online', '0486/12.34.56', '15 euro', 'visa'],
  de: ['aufladen', 'base', 'online', '+32 486 12 34 56', '15 Euro', 'visa'],
};

test.each(tried.flatMap((locale) => (inWords[locale] ? [{ locale, texts: inWords[locale] }] : [])))(
  'the walk in words ends on the same card as the walk by buttons: $locale',
  async ({ locale, texts }) => {
    const card = await byButtons(world.user(locale), locale);
    expect(card).toContain('04•• •• •• 56');
    expect(card).toContain(wordsOf(locale).euros(15));

    const typed = world.user(locale);
    for (const words of texts) await typed.say(words);
    expect(typed.screen().html).toBe(card);
  },
);

test('words may run ahead: what has been answered is not asked again', async () => {
  const card = await byButtons(world.user('zh-hans'));
  for (const walk of [
    ['base 线上 15 欧', '+32 486/12.34.56', 'visa'],
    ['/topup base online', '0486 12 34 56 15€ visa'],
    ['/topup', 'BASE', '线上 visa', '15 欧', '０４８６１２３４５６'],
  ]) {
    const user = world.user('zh-CN');
    for (const words of walk) await user.say(words);
    expect(user.screen().html, walk.join(', ')).toBe(card);
  }
});

// Looks into SQLite's files.
test.skipIf(process.env['TEST_STORE'] === 'postgres')(
  'a restart between any two steps changes nothing, and neither number nor voucher is kept',
  async () => {
    const card = await byButtons(world.user('zh-hans'));
    const user = world.user('zh-hans');
    let everything = '';
    for (const words of ['充值', 'base', '线上', '0486 98 76 56', '15 欧', 'visa']) {
      await user.say(words);
      everything += openRows(world.folder);
      await world.restart();
    }
    expect(user.screen().html).toBe(card);
    await user.say('/topup base');
    await user.press('我有充值券');
    everything += openRows(world.folder);
    await user.say('1234 5678 9012');
    everything += openRows(world.folder);
    await user.say('1234 5678 9012 345');
    expect(user.screen().text).toContain(redeem.text.replace('{code}', '123456789012345'));
    everything += openRows(world.folder);

    // The rows are open: the question that was asked can be read in them, what was answered cannot.
    expect(everything).toContain(encodePlace({ at: 'amount', brand: 'base', digits: '56' }));
    const digits = everything.replaceAll(/[\s./-]/g, '');
    for (const typed of ['0486987656', '86987656', '123456789012', '15欧', 'visa', '线上'])
      expect(digits).not.toContain(typed);
    // The time of a line holds any four digits now and then.
    const logged = world.logged.replaceAll(/"time":\d+/g, '');
    for (const secret of ['0486', '98 76', '1234', '1:test']) expect(logged).not.toContain(secret);
  },
);

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

test('by words: balance and "nothing arrived" at once, link and voucher one press after /topup', async () => {
  const user = world.user('zh-hans');
  await user.say('/balance base');
  expect(user.screen().text).toContain(askBalance.text);
  await user.say('base 没到账');
  expect(user.screen().text).toContain('先别付第二次');
  await user.say('/topup base');
  await user.press('线上充');
  expect(user.button('打开 base.be ↗')).toMatchObject({ url: 'https://www.base.be/' });
  await user.say('/topup base');
  await user.press('我有充值券');
  expect(user.screen().text).toContain(redeem.to);
});

test('an unknown brand gets the choice, and a change of language redraws the screen', async () => {
  const user = world.user('en');
  await user.say('/balance vodafone');
  expect(user.screen().labels.flat()).toContain('Lycamobile');
  await user.say('/settings');
  await user.press('🌐 Language');
  await user.press('Nederlands');
  expect(user.screen().text).toContain('Instellingen');
  await user.say('/start');
  expect(user.screen().labels.flat()).toContain('Herladen');
});

test('/language in the middle of a walk comes back to its question, in the new language', async () => {
  const user = world.user('en');
  await user.say('/topup base online');
  await user.press('Next: number');
  await user.say('0486 12');
  await user.say('/language');
  await user.press('Deutsch');
  expect(user.screen().text).toContain('2/5');
  expect(user.screen().text).toContain('Nummer');
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('3/5');
});
