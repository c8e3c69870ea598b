import { expect, test } from 'vitest';
import { decodePlace, decodePress, encodePlace } from '../src/places/address.ts';
import type { At } from '../src/places/place.ts';
import { World } from './support/world.ts';

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

// In one language by pressing; `languages.test.ts` draws the screens of a group in all of them.
test('every screen of a group', async () => {
  const world = await World.start({ ADMIN_IDS: '99' });
  try {
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
        if ('url' in button) {
          const payload = new URL(button.url).searchParams.get('start');
          if (payload) expect(decodePlace(payload), `${where}: ${payload}`).toBeDefined();
        }
        if (!('callback_data' in button)) continue;
        const press = decodePress(button.callback_data)!;
        expect(press?.asker, `${where}: ${button.callback_data}`).toBe(anna.person.id);
        const place = 'go' in press ? press.go : press.then;
        expect(personal, where).not.toContain(place.at);
        const address = 'go' in press ? encodePlace(place) : button.callback_data;
        if (seen.has(address)) continue;
        seen.add(address);
        queue.push(button.callback_data);
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
    expect(seen.size).toBeGreaterThan(500);
    expect(
      world.telegram.calls.filter(({ ok, error }) => ok === false && !error?.includes('not modified')),
    ).toEqual([]);
  } finally {
    await world.end();
  }
}, 120_000);
