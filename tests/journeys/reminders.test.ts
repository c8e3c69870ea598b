import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/advice/day.ts';
import { momentOf } from '../../src/advice/send-time.ts';

import type { Locale } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { ownWorld } from '../support/own-world.ts';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

const today = '2026-11-25';
const said = (user: User) => user.messages.filter(({ from }) => from === 'bot').length;

/** What they type at the question for the day; and "remind me". */
const typed: Partial<Record<Locale, [string, string]>> = {
  'zh-Hans': ['昨天', '提醒我'],
  'zh-Hant': ['昨天', '提醒我'],
  en: ['yesterday', 'remind me'],
  fr: ['hier', 'rappelle-le-moi'],
  nl: ['gisteren', 'herinner me eraan'],
  de: ['gestern', 'erinnere mich'],
};

test('how long before the end is said in words, and "stop" there cancels the reminder', async () => {
  const user = world.user('en');
  const { t, date } = wordsOf('en');
  for (const text of ['orange topped up on 2 march', 'remind me a week before']) await user.say(text);
  expect(user.screen().text).toContain(t('reminder-next', { date: date('2027-02-23') }));
  await user.say('a month before rather');
  expect(user.screen().text).toContain(t('reminder-next', { date: date('2027-01-31') }));
  await user.say('stop');
  expect(user.screen().text).toContain(t('reminders-none'));
});

describe.each(Object.entries(typed) as [Locale, [string, string]][])('a reminder in %s', (locale, texts) => {
  const { t, date } = wordsOf(locale);

  test('set by pressing and by typing, it is the same screen', async () => {
    const presses = world.user(locale);
    await presses.say('/start');
    for (const label of [t('home-validity'), 'BASE', t('until-when'), t('until-yesterday'), t('remind-me')])
      await presses.press(label);
    const words = world.user(locale);
    await words.say('/validity base');
    for (const text of texts) await words.say(text);
    expect(words.screen().html).toBe(presses.screen().html);
    expect(words.screen().text).toContain(date('2026-12-24'));
    expect(words.screen().text).toContain(t('reminder-next', { date: date('2026-12-21') }));

    const once = world.user(locale);
    await once.say(`/reminders base ${texts[0]}`);
    expect(once.screen().html).toBe(presses.screen().html);

    const wish = world.user(locale);
    for (const text of [texts[1], 'base', texts[0], texts[1]]) await wish.say(text);
    expect(wish.screen().html).toBe(presses.screen().html);
    expect(wish.screen().html).toContain('<tg-time unix="');
  });

  test('among the reminders a brand and a day are said at once', async () => {
    const user = world.user(locale);
    await user.say('/reminders');
    await user.say(`base ${texts[0]}`);
    expect(user.screen().text).toContain(date('2026-12-24'));
    await user.press(t('remind-me'));
    expect(user.screen().text).toContain(t('reminder-next', { date: date('2026-12-21') }));
  });

  test('what is no day, and a day to come, are said', async () => {
    const user = world.user(locale);
    await user.say('/validity base');
    await user.press(t('until-when'));
    await user.say('xyz');
    expect(user.screen().text).toContain(t('until-problem-words'));
    await user.say('31/12/2026');
    expect(user.screen().text).toContain(t('until-problem-future'));
    await user.say('20/11/2026');
    expect(user.screen().text).toContain(date('2026-12-20'));
  });
});

describe('as time goes by', () => {
  const { t, date, euros } = wordsOf('en');
  const until = async (one: World, day: string, hour: number) => {
    one.now = momentOf(day, hour);
    await one.doJobs();
  };

  test('three days before the bonus ends it is said, once, with how much is needed; what was topped up moves on', async () => {
    const own = await ownWorld();
    const user = own.user('en');
    await user.say('/reminders base today');
    const before = said(user);
    await until(own, '2026-12-21', 12);
    expect(said(user)).toBe(before);
    await until(own, '2026-12-22', 12);
    await own.doJobs();
    expect(said(user)).toBe(before + 1);
    expect(user.screen().text).toContain(t('until-bundle', { date: date('2026-12-25') }));
    expect(user.screen().text).toContain(t('due-bonus', { from: euros(10) }));

    await user.press(t('remind-again'));
    await until(own, '2026-12-24', 12);
    expect(said(user)).toBe(before + 2);
    await user.press(t('remind-topped-up'));
    expect(user.screen().text).toContain(t('until-credit', { date: date('2027-12-24') }));
    await user.press(t('remind-stop'));
    await until(own, '2028-12-24', 12);
    expect(said(user)).toBe(before + 2);
  });

  test('after days away one message comes, late and by day; not to somebody who blocked the bot', async () => {
    const own = await ownWorld();
    const user = own.user('en');
    const gone = own.user('en', 'Bert');
    for (const one of [user, gone]) await one.say('/reminders base today');
    await own.stopBot();
    gone.person.block();
    own.now = momentOf('2026-12-24', 23);
    await own.startBot();
    const before = said(user);
    await own.doJobs();
    expect(said(user)).toBe(before);
    await until(own, '2026-12-25', 9);
    expect(said(user)).toBe(before + 1);
    const calls = own.telegram.calls.filter(({ method }) => method === 'sendMessage').length;
    await until(own, '2027-11-12', 12);
    expect(own.telegram.calls.filter(({ method }) => method === 'sendMessage').length).toBe(calls + 1);
  });

  test('what has ended is said, and nobody is reminded of it', async () => {
    const user = world.user('en');
    await user.say('/reminders lyca 3/3/2026');
    expect(user.screen().text).toContain(t('ended-bundle', { date: date('2026-04-02') }));
    await user.say('/reminders');
    expect(user.screen().text).toContain(t('reminders-none'));
  });

  test('two cards of one brand, one with a name; what is deleted is not reminded of', async () => {
    const user = world.user('en');
    await user.say('/reminders base today');
    await user.press(t('reminder-another', { brand: 'BASE' }));
    await user.say('a week ago');
    await user.press(t('remind-me'));
    await user.press(t('reminder-name'));
    await user.say('mum');
    expect(user.screen().text).toContain('BASE 2 · mum');
    await user.say('/reminders');
    expect(user.screen().labels.flat()).toEqual(expect.arrayContaining(['BASE', 'BASE 2 · mum']));
    await user.say('/deletemydata');
    await user.press(t('delete-yes'));
    await user.say('/reminders');
    expect(user.screen().text).toContain(t('reminders-none'));
    const before = said(user);
    await until(world, addDays(today, 400), 12);
    expect(said(user)).toBe(before);
  });
});
