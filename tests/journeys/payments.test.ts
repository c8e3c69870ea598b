import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextStep } from '../../src/advice/payment.ts';
import { inBelgium } from '../../src/advice/day.ts';
import type { Locale } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { ownWorld } from '../support/own-world.ts';
import { today, tried, World } from '../support/world.ts';
import type { User } from 'telegram-emulator';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

const minute = 60_000;
const hour = 60 * minute;
const said = (user: User) => user.messages.filter(({ from }) => from === 'bot').length;

/** It is that time in this world, and what is due is done. */
async function jumpTo(one: World, until: number): Promise<void> {
  one.now = until;
  await one.doJobs();
}

async function pay(user: User): Promise<void> {
  await user.say('/topup base online 15 euro visa 0486 12 34 56');
  await user.press(wordsOf('en').t('card-paid'));
}

describe('I have paid', () => {
  const { t } = wordsOf('en');

  test('ten minutes later it is asked once; after "not yet" in an hour and the next morning, and no more', async () => {
    const own = await ownWorld();
    const user = own.user('en');
    await pay(user);
    expect(user.screen().text).toContain(t('paid-title'));
    const before = said(user);
    await jumpTo(own, today + 9 * minute);
    expect(said(user)).toBe(before);
    await jumpTo(own, today + 11 * minute);
    await jumpTo(own, today + 12 * minute);
    expect(said(user)).toBe(before + 1);
    expect(user.screen().text).toContain(t('ask-title'));
    expect(user.screen().text).toContain('€15');
    await user.press(t('paid-not-yet'));
    expect(user.screen().text).toContain(t('not-arrived-title'));
    await jumpTo(own, today + 80 * minute);
    expect(said(user)).toBe(before + 2);
    await jumpTo(own, today + 12 * hour);
    expect(said(user)).toBe(before + 2);
    await jumpTo(own, today + 24 * hour);
    expect(said(user)).toBe(before + 3);
    await jumpTo(own, today + 20 * 24 * hour);
    expect(said(user)).toBe(before + 3);
  });

  test('without an answer, after "it arrived" and after "don’t ask" nothing more comes', async () => {
    const own = await ownWorld();
    const [silent, happy, tired] = [own.user('en'), own.user('en', 'Bert'), own.user('en', 'Carl')];
    for (const user of [silent, happy, tired]) await pay(user);
    await happy.press(t('card-arrived'));
    await tired.press(t('paid-stop'));
    const before = [silent, happy, tired].map(said);
    for (const days of [0.01, 0.1, 1, 2, 31, 60]) await jumpTo(own, today + days * 24 * hour);
    expect([silent, happy, tired].map(said)).toEqual([before[0]! + 1, before[1], before[2]]);
  });

  test('the answer may be typed', async () => {
    const user = world.user('en');
    await pay(user);
    await user.say('yes, it arrived');
    expect(user.screen().text).toContain(t('arrived-title'));
    const before = said(user);
    await jumpTo(world, world.now + hour);
    expect(said(user)).toBe(before);
  });

  const noYes: Partial<Record<Locale, [string, string]>> = {
    en: ['not yet', 'yes'],
    fr: ['pas encore', 'oui'],
    nl: ['nog niet', 'ja'],
    de: ['noch nicht', 'ja'],
    'zh-Hans': ['还没到', '到了'],
    'zh-Hant': ['還沒到', '到了'],
  };
  test.each(tried.flatMap((locale) => (noYes[locale] ? [{ locale, typed: noYes[locale] }] : [])))(
    'typed in $locale, the answer is one to the question that came by itself',
    async ({ locale, typed: [no, yes] }) => {
      const own = await ownWorld();
      const words = wordsOf(locale);
      const user = own.user(locale);
      await user.say('/topup base online 15 euro visa 0486 12 34 56');
      await user.press(words.t('card-paid'));
      await user.say('/tips');
      await jumpTo(own, own.now + 11 * minute);
      await user.say(no);
      expect(user.screen().text).toContain(words.t('not-arrived-title'));
      await user.say('/privacy');
      await jumpTo(own, own.now + 70 * minute);
      await user.say(yes);
      expect(user.screen().text).toContain(words.t('arrived-title'));
      const before = said(user);
      await jumpTo(own, own.now + 30 * hour);
      expect(said(user)).toBe(before);
    },
  );

  test('whoever is asked in the middle of another top-up goes on with it', async () => {
    const user = world.user('en');
    await pay(user);
    await user.say('/topup orange online');
    await user.say('skip');
    const step = user.screen().text;
    await jumpTo(world, world.now + 11 * minute);
    expect(user.screen().text).toContain(t('ask-title'));
    await user.say('back to the top-up');
    expect(user.screen().text).toContain(step.split('\n')[0]);
  });

  test('the card that was forwarded stays as it is', async () => {
    const user = world.user('en');
    await user.say('/topup base online 15 euro visa 0486 12 34 56');
    const card = user.screen();
    await user.press(t('card-paid'));
    expect(user.messages.find(({ message_id }) => message_id === card.messageId)?.html).toBe(card.html);
    expect(user.screen().messageId).not.toBe(card.messageId);
  });
});

test.each(tried.map((locale) => [locale]))('the matter is written, with %s under it', async (locale) => {
  const { t, euros } = wordsOf(locale);
  const user = world.user(locale);
  await user.say('/topup base online 15 euro visa 0486 12 34 56');
  await user.press(t('card-paid'));
  await user.press(t('paid-not-yet'));
  await user.press(t('say-button'));
  await user.press(t('letter-button'));
  expect(user.screen().text).toContain('56');
  expect(user.screen().text).toContain(euros(15));
  if (locale.startsWith('zh'))
    expect(user.screen().html).toMatch(/<pre>Hello[\s\S]*<blockquote expandable>您好/);
  await user.press(t('letter-next'));
  await user.press(t('details-letter-ombudsman'));
  expect(user.screen().text).toContain('90');
  await user.say('/deletemydata');
  await user.press(t('delete-yes'));
  await user.say('base not arrived');
});

test('it is never asked at night, and at most three times', () => {
  for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
    let payment = { brand: 'base', at: today + minutes * minute, asked: 0 } as Parameters<typeof nextStep>[0];
    for (let step = nextStep(payment); step.do === 'ask'; step = nextStep(payment)) {
      const { hour: at } = inBelgium(step.at);
      expect(at >= 9 && at < 20).toBe(true);
      payment = { ...payment, asked: payment.asked + 1, askedAt: step.at, notYet: step.at + minute };
    }
    expect(payment.asked).toBe(3);
    expect(nextStep(payment).at).toBe(payment.at + 30 * 24 * hour);
  }
});

const twice: Partial<Record<Locale, string>> = {
  en: 'base charged me twice for one top-up',
  fr: "base m'a débité deux fois pour une recharge",
  nl: 'base heeft twee keer geld afgehouden voor één herlading',
  de: 'base hat zweimal abgebucht für eine aufladung',
  'zh-Hans': 'base充一次扣了我两次',
  'zh-Hant': 'base儲一次扣了我兩次',
};

test.each(Object.entries(twice) as [Locale, string][])(
  'in %s, whoever was charged twice finds a letter that says so',
  async (locale, told) => {
    const { t } = wordsOf(locale);
    const user = world.user(locale);
    await user.say(told);
    expect(user.screen().text).toContain(t('reply-paid-twice'));
    await user.press(t('letter-button'));
    const first = (letter: string) => letter.split('\n')[0]!;
    const facts = { brand: 'BASE', facts: '' };
    const written = wordsOf((['nl', 'fr', 'de', 'en'] as const).find((one) => one === locale) ?? 'en');
    expect(user.screen().text).toContain(first(written.t('letter-operator-twice', facts)));
    await user.press(t('letter-next'));
    expect(user.screen().text).toContain(first(written.t('letter-ombudsman-twice', facts)));
  },
);
