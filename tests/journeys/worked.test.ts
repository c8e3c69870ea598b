import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { User } from 'telegram-emulator';
import { tell } from '../../src/features/worked.ts';
import { toKeyboard } from '../../src/features/keyboard.ts';
import { encodePlace, encodePress } from '../../src/places/address.ts';
import type { Place } from '../../src/places/place.ts';
import { draw } from '../../src/screens/draw.ts';
import { brands, canTopUp } from '../../src/catalogue/index.ts';
import { origins } from '../../src/advice/worked.ts';
import { locales } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { measure } from '../../tools/measure.ts';
import { ownWorld } from '../support/own-world.ts';
import { today, World } from '../support/world.ts';

const day = 24 * 3600_000;
const admin = 99;
let world: World;
beforeAll(async () => {
  world = await World.start({ ADMIN_IDS: String(admin) });
});
afterAll(() => world.end());

const counts = (one: World) => ({ store: one.store!, now: () => one.now });
const open = (user: User, place: Place) => user.say(`/start ${encodePlace(place)}`);
async function paymentScreen(user: User): Promise<string> {
  await open(user, { at: 'payment', brand: 'base' });
  return user.screen().text;
}

describe.each(locales.map((locale, index) => [locale, brands.filter(canTopUp)[index]!.name]))(
  'in %s',
  (locale, brand) => {
    const { t, date } = wordsOf(locale);

    test(`three people tell what worked, and others see it the next day (${brand})`, async () => {
      const id = brands.find(({ name }) => name === brand)!.id;
      for (const [index, name] of ['Anna', 'Bert', 'Carl'].entries()) {
        const user = world.user(locale, name);
        await open(user, { at: 'arrived', brand: id });
        expect(user.screen().text).toContain(t('tell-ask'));
        await user.press(t('tell-online'));
        expect(user.screen().text).toContain(t('tell-which-way'));
        expect(user.screen().text).toContain(t('tell-kept'));
        await user.press(t('method-visa'));
        expect(user.screen().text).toContain(t('tell-origin'));
        await user.press(t('detail-china'));
        expect(user.screen().text).toContain(t('told-title'));
        await user.press(t('button-home'));
        if (index === 0) continue;
        const month = date(new Date(world.now).toISOString().slice(0, 7));
        world.now += day;
        const other = world.user(locale, 'Dora');
        await open(other, { at: 'guide', guide: 'refused', brand: id });
        const line = t('worked-line', {
          what: t('method-from-china', { method: t('method-visa') }),
          said: [t('people-worked-online', { count: 3 }), t('worked-last', { month: month })].join(
            t('comma'),
          ),
        });
        expect(other.screen().text.includes(line), line).toBe(index === 2);
      }
    });

    test('a shop: what kind, and whether it was asked; each may be skipped', async () => {
      const user = world.user(locale);
      await open(user, { at: 'arrived', brand: 'base' });
      await user.press(t('tell-shop'));
      await user.press(t('shop-night-shop'));
      expect(user.screen().text).toContain(t('tell-offer'));
      await user.press(t('detail-asked'));
      expect(user.screen().text).toContain(t('shop-offer-asked', { shop: t('shop-night-shop') }));
      await user.press(t('button-back'));
      await user.press(t('tell-shop'));
      await user.press(t('tell-skip'));
      expect(user.screen().text).toContain(t('arrived-title'));
    });
  },
);

test('a thousand invented people in an hour change no screen until an admin releases them', async () => {
  const own = await ownWorld({ ADMIN_IDS: String(admin) });
  const { t } = wordsOf('en');
  const user = own.user('en');
  const before = await paymentScreen(user);
  for (let person = 1; person <= 1000; person++)
    await tell(counts(own), person, 'base', { way: 'alipay', detail: origins[person % 4] });
  for (const days of [0, 1, 2, 40]) {
    own.now = today + days * day;
    expect(await paymentScreen(user)).toBe(before);
  }
  const ada = new User(own.telegram, own.telegram.person({ id: admin, first_name: 'Ada' }));
  await ada.say('/stats');
  expect(ada.screen().text).toContain(t('stats-title'));
  await ada.press('BASE ✓0 ✗0 · 1000?');
  await ada.press('Alipay from China ✓0 ✗0 · 250?');
  expect(ada.screen().text).toContain('✓250');
  await ada.press(t('stats-release'));
  expect(await paymentScreen(user)).toContain('Alipay from China: worked for 250 people');
  await ada.press('Alipay from China ✓250 ✗0');
  await ada.press(t('stats-clear'));
  expect(await paymentScreen(user)).toBe(before);
});

test.each(locales.map((locale) => [locale]))('an admin sees all of it in %s', async (locale) => {
  const own = await ownWorld({ ADMIN_IDS: String(admin) });
  const { t, date } = wordsOf(locale);
  const ada = new User(own.telegram, own.telegram.person({ id: admin, language_code: locale }));
  await ada.say('/stats');
  expect(ada.screen().text).toContain(t('stats-none'));
  for (let person = 1; person <= 30; person++) await tell(counts(own), person, 'base', { way: 'post' });
  own.now += day;
  for (const person of [1, 2]) await tell(counts(own), person, 'base', { way: 'wero', detail: 'eu' });
  await ada.say('/stats');
  await ada.press('BASE ✓0 ✗0 · 32?');
  await ada.press(`${t('shop-post')} ✓0 ✗0 · 30?`);
  expect(ada.screen().text).toContain(t('stats-held', { day: date('2026-11-25'), sum: '✓30 ✗0' }));
  await ada.press(t('stats-release'));
  expect(ada.screen().labels.flat()).toContain(`${t('shop-post')} ✓30 ✗0`);
  const wero = t('method-from-eu', { method: t('method-wero') });
  await ada.press(`${wero} ✓0 ✗0 · 2?`);
  expect(ada.screen().text).toContain(t('stats-waits', { day: date('2026-11-26'), sum: '✓2 ✗0' }));
  expect(ada.screen().labels.flat()).not.toContain(t('stats-release'));
});

test('an admin is told once when a day goes out of line', async () => {
  const { t } = wordsOf('en');
  const own = await ownWorld({ ADMIN_IDS: String(admin) });
  const ada = new User(own.telegram, own.telegram.person({ id: admin, first_name: 'Ada' }));
  await ada.say('/start');
  const alerts = () => ada.messages.filter(({ text }) => text === t('stats-alert', { brand: 'BASE' })).length;
  for (let person = 1; person <= 9; person++) await tell(counts(own), person, 'base', { way: 'post' });
  for (const sent of [0, 1, 1]) {
    const user = own.user('en');
    await open(user, { at: 'arrived', brand: 'base' });
    await user.press(t('tell-shop'));
    await user.press(t('shop-post'));
    await user.press(t('tell-skip'));
    expect(user.screen().text).toContain(t('told-title'));
    expect(alerts()).toBe(sent);
  }
});

test('nobody else sees the numbers, releases or clears them', async () => {
  const user = world.user('en');
  const { t } = wordsOf('en');
  const stats: Place = { at: 'stats', brand: 'base' };
  for (let person = 1; person <= 5; person++) await tell(counts(world), person, 'base', { way: 'paypal' });
  await user.say('/stats');
  expect(user.screen().text).not.toContain(t('stats-title'));
  await open(user, stats);
  expect(user.screen().text).toContain(t('stats-admins-only'));
  const clear = encodePress({
    do: { deed: 'worked-clear', brand: 'base', way: 'paypal' },
    then: stats,
  });
  await user.did('clear', () => user.person.press(clear, user.screen().messageId));
  world.now += day;
  expect(await paymentScreen(user)).toContain('PayPal: worked for 5 people');
});

test('typed, the way of paying answers the question, and leads nobody back to paying', async () => {
  const { t } = wordsOf('en');
  const user = world.user('en');
  await open(user, { at: 'arrived', brand: 'base' });
  await user.say(t('tell-online'));
  await user.say('visa');
  expect(user.screen().text).toContain(t('tell-origin'));
  await user.say(t('detail-china'));
  expect(user.screen().text).toContain(t('told-title'));
});

test('what somebody told stands in their file, and goes from the counts with them', async () => {
  const { t } = wordsOf('en');
  const user = world.user('en');
  await user.did('arrived', () => user.person.send(`/start ${encodePlace({ at: 'arrived', brand: 'jim' })}`));
  await user.press(t('tell-online'));
  await user.press(t('method-bancontact'));
  await user.press(t('detail-belgium'));
  await user.say('/mydata');
  const call = world.telegram.calls.findLast(({ method }) => method === 'sendDocument');
  const file = (call!.parameters['document'] as { text: string }).text;
  expect(file).not.toContain(encodePlace({ at: 'tell', brand: 'jim', way: 'bancontact' }).slice(1));
  expect(file).toContain(
    t('mydata-told', {
      brand: 'JIM Mobile',
      what: 'Bancontact from Belgium',
      result: t('told-online-worked'),
    }),
  );
  await user.press(t('button-delete-data'));
  await user.press(t('delete-yes'));
  const left = await world.store!.withChat('look', (unit) => unit.read('worked', 'jim'));
  expect(JSON.stringify(left)).not.toContain('bancontact');
});

test('from a group one tells in private, and a link claims nothing', async () => {
  const words = wordsOf('en');
  const { keyboard } = draw({ at: 'arrived', brand: 'base' }, words, { today: new Date(today) });
  const shown = JSON.stringify(toKeyboard(keyboard, { bot: 'topup_test_bot' }));
  expect(shown).toContain(
    `?start=${encodePlace({ at: 'tell', brand: 'base', from: { at: 'arrived', brand: 'base' } })}`,
  );
  const user = world.user('en');
  await open(user, { at: 'tell', brand: 'base', way: 'visa', told: true });
  expect(user.screen().text).not.toContain(words.t('told-title'));
});

test('what people told fits beside the facts, in every language', () => {
  const worked = origins.flatMap((detail) => [
    { way: 'visa' as const, detail, worked: 114, refused: 23, last: '2026-11' },
    ...(['night-shop', 'operator', 'petrol', 'post'] as const).map((way) => ({
      way,
      detail: 'shown' as const,
      worked: 114,
      refused: 23,
      last: '2026-11',
    })),
  ]);
  const view = { today: new Date(today), reports: true, worked };
  for (const locale of locales) {
    const words = wordsOf(locale);
    const screens = brands.filter(canTopUp).flatMap(({ id: brand }) =>
      [
        { at: 'payment' as const, brand },
        { at: 'offline' as const, brand },
        { at: 'channel' as const, brand, channel: 'retail' as const },
        { at: 'guide' as const, guide: 'refused' as const, brand },
      ].map((place) => ({ place, text: draw(place, words, view).text })),
    );
    const { lines, words: said } = measure(screens, locale);
    expect(lines.longest, locale).toBeLessThanOrEqual(14);
    expect(said.longest, locale).toBeLessThanOrEqual(locale.startsWith('zh') ? 280 : 150);
    for (const { place, text } of screens)
      if (place.at === 'payment') expect(text).toContain(words.t('doubt-third-party'));
  }
});
