import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodePress, encodePress } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { locales } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { World } from './support/world.ts';

// That no two buttons of a screen are heard alike is tried in languages.test.ts, for every screen in every language.

let world: World;
beforeAll(async () => {
  world = await World.start({}, { near: true });
});
afterAll(() => world.end());

const screens: Place[] = [
  { at: 'home' },
  { at: 'trouble' },
  { at: 'stay' },
  { at: 'tips' },
  { at: 'more' },
  { at: 'reminders' },
  { at: 'guide', guide: 'scam' },
  { at: 'way', brand: 'base' },
  { at: 'where', brand: 'base' },
  { at: 'amount', brand: 'base', digits: '56' },
  { at: 'card', brand: 'base', amount: 15, method: 'visa' },
  { at: 'not-arrived', brand: 'orange' },
  { at: 'validity', brand: 'proximus' },
];

test.each(screens.map((place, index) => [place.at, locales[index % locales.length]!, place] as const))(
  'at %s in %s, the label of a button leads where the button does',
  async (_, locale, place) => {
    const user = world.user(locale.toLowerCase());
    const press = () => user.person.press(encodePress({ go: place }), user.screen().messageId);
    await user.say('/start');
    await user.did('opened', press);
    for (let at = 0; at < user.screen().buttons.length; at++) {
      // A brand that was walked with is remembered by the second look.
      const button = user.screen().buttons[at]!;
      if (!('callback_data' in button)) continue;
      const target = decodePress(button.callback_data)!;
      await user.say(button.text);
      const reached = world.arrivals.get(user.person.id)?.place;
      expect(reached, button.text).toEqual('go' in target ? target.go : target.then);
      await user.did('opened again', press);
    }
  },
);

test('after an aside, the label that leads back does', async () => {
  const user = world.user('en');
  for (const words of ['base 15 online', 'when does my credit expire?', 'back to top-up'])
    await user.say(words);
  expect(world.arrivals.get(user.person.id)?.place).toMatchObject({ at: 'where', brand: 'base', amount: 15 });
});

test('what a label does is done: everything is deleted, and another language speaks', async () => {
  const user = world.user('en');
  const yes = wordsOf('nl').t('delete-yes');
  for (const words of ['base online', '/language', 'Nederlands', '/deletemydata', yes]) await user.say(words);
  expect(world.arrivals.get(user.person.id)?.place).toEqual({ at: 'deleted' });
});
