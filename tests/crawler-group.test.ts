import type { InlineKeyboardButton } from 'grammy/types';
import { expect, test } from 'vitest';
import { personal as inPrivate, toKeyboard } from '../src/features/keyboard.ts';
import { decodePlace, decodePress, encodePlace } from '../src/places/address.ts';
import type { At } from '../src/places/place.ts';
import { draw } from '../src/screens/draw.ts';
import type { View } from '../src/screens/layout.ts';
import { wordsOf } from '../src/words/words.ts';
import { allPlaces } from '../tools/all-places.ts';
import { kindOf, targetOf } from './support/crawler.ts';
import { ownWorld } from './support/own-world.ts';
import { today } from './support/world.ts';

/** Kinds of screens that have no business in a group. */
const personal: At[] = [
  'number',
  'voucher',
  'friend',
  'friend-card',
  'report',
  'settings',
  'delete',
  'privacy',
];

/** What a button of a group must be: its asker's, and nothing that is personal but by a link. Returns what it sends, if anything. */
function sent(where: string, button: InlineKeyboardButton, asker: number) {
  if ('url' in button) {
    const payload = new URL(button.url).searchParams.get('start');
    if (payload && !decodePlace(payload)) throw new Error(`${where}: ${payload}`);
  }
  if (!('callback_data' in button)) return undefined;
  const { callback_data: data } = button;
  const press = decodePress(data);
  const place = press && targetOf(press);
  if (!place || press.asker !== asker || personal.includes(place.at) || Buffer.byteLength(data) > 64)
    throw new Error(`${where}: ${data}`);
  return { data, kind: 'go' in press ? kindOf(place) : data };
}

test('every button of every screen in a group is its asker’s, and nothing personal stands there', () => {
  const view: View = { today: new Date(today), inline: true, bot: 'topup_test_bot', group: { here: true } };
  const asker = 2 ** 52 - 1;
  let all = 0;
  for (const place of allPlaces(view)) {
    if (inPrivate.has(place.at)) continue;
    const { keyboard } = draw(place, wordsOf('zh-Hans'), view);
    for (const button of toKeyboard(keyboard, { asker, bot: 'topup_test_bot' }).inline_keyboard.flat())
      if (sent(encodePlace(place), button, asker)) all++;
  }
  expect(all).toBeGreaterThan(10_000);
});

// By pressing one of each kind: what a press does knows no brand. `languages.test.ts` draws the screens of a group in all languages.
test('every kind of screen of a group', async () => {
  const world = await ownWorld({ ADMIN_IDS: '99' }, { near: true });
  const anna = world.user('zh-hans');
  const group = world.telegram.group({ title: 'Flat', members: [anna.person], bot: 'member' });
  const here = anna.in(group);
  const seen = new Set<string>();
  const queue: string[] = [];
  const look = (where: string) => {
    const { text, buttons } = here.screen();
    expect(text, where).not.toMatch(/\{[\w-]+\}/);
    expect(buttons.length, `${where} leads nowhere`).toBeGreaterThan(0);
    for (const button of buttons) {
      const press = sent(where, button, anna.person.id);
      if (!press || seen.has(press.kind)) continue;
      seen.add(press.kind);
      queue.push(press.data);
    }
  };
  for (const command of [
    '/topup',
    '/balance',
    '/validity',
    '/support',
    '/tips',
    '/id',
    '/scam',
    '/settings',
  ]) {
    world.now += 61_000;
    await here.say(`${command}@topup_test_bot`);
    look(command);
    const message = here.screen().messageId;
    for (let data = queue.shift(); data !== undefined; data = queue.shift()) {
      world.now += 4_000;
      const pressed = data;
      await here.did(`pressed ${pressed}`, () => anna.person.press(pressed, message, { chat: group }));
      look(pressed);
    }
  }
  expect(seen.size).toBeGreaterThan(90);
  expect(
    world.telegram.calls.filter(({ ok, error }) => ok === false && !error?.includes('not modified')),
  ).toEqual([]);
}, 120_000);
