import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { ownWorld } from '../support/own-world.ts';
import { today, tried, World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

/** The text of the file that was sent last. */
function file(one: World): string {
  const call = one.telegram.calls.findLast(({ method }) => method === 'sendDocument');
  return (call!.parameters['document'] as { text: string }).text;
}

test.each(tried.map((locale) => [locale]))(
  'everything that is kept comes as a file in %s, and goes',
  async (locale) => {
    const { t, date } = wordsOf(locale);
    const user = world.user(locale);
    await user.say('/topup base online 15 euro visa 0486 12 34 56');
    await user.press(t('card-paid'));
    await user.say('/reminders orange 20/11/2026');
    await user.say('/mydata');
    expect(user.screen().text).toContain(t('mydata-title'));
    const text = file(world);
    expect(text).toContain(String(user.person.user.id));
    expect(text).toContain(t('mydata-brand', { brand: 'BASE' }));
    expect(text).toContain(t('mydata-reminder', { card: 'Orange', date: date('2026-11-20') }));
    expect(text).toContain(t('letter-digits', { digits: '56' }));
    expect(text).not.toContain('12 34');

    await user.press(t('button-delete-data'));
    await user.press(t('delete-yes'));
    await user.say('/mydata');
    expect(file(world).trim()).toBe(t('mydata-id', { id: String(user.person.user.id) }));
  },
);

test('what was not used for 13 months is gone; who comes back now and then stays known', async () => {
  const own = await ownWorld();
  const month = 31 * 24 * 3600_000;
  const [away, here] = [own.user('en'), own.user('en', 'Bert')];
  for (const user of [away, here]) await user.say('/topup base online 15 euro visa 0486 12 34 56');
  for (let months = 1; months <= 14; months += 1) {
    own.now = today + months * month;
    await here.say('/help');
  }
  for (const user of [away, here]) await user.say('/start');
  const again = wordsOf('en').t('home-again', { brand: 'BASE' });
  expect(here.screen().labels.flat()).toContain(again);
  expect(away.screen().labels.flat()).not.toContain(again);
});
