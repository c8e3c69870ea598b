import { afterAll, beforeAll, expect, test } from 'vitest';
import { brands, canTopUp } from '../src/catalogue/index.ts';
import { allPlaces } from '../src/screens/all-places.ts';
import { asks } from '../src/screens/answer.ts';
import { locales } from '../src/screens/locale.ts';
import { decodePress, encodePlace } from '../src/screens/place.ts';
import type { Place } from '../src/screens/place.ts';
import { today, World } from './support/world.ts';
import type { User } from './support/user.ts';

/** What is typed at each question: a good answer, and one of each wrong kind. */
const typed = [
  'base',
  'visa',
  'alipay',
  '15',
  '15,50 €',
  '900',
  '0486 12 34 56',
  '0486 12 34 5',
  '0486 12 34 56 7',
  '02 123 45 67',
  '04 223 45 67',
  '+31 6 12345678',
  '0900 12 345',
  '0800 12 345',
  '0431 23 45 67',
  'xyzzy',
  '123456789012345',
  '12345',
];

/** `first`: where it led when it was first seen; `to`: wherever it led, with and without a remembered brand. */
type Node = { place: Place; first: string[]; to: string[]; text: string };

let world: World;
beforeAll(async () => {
  world = await World.start({
    SUPPORT_USERNAME: 'a_helping_hand',
    OPERATOR_NAME: 'Somebody',
    OPERATOR_CONTACT: 'mail@example.org',
  });
});
afterAll(() => world.end());

/** Presses everything that is found, and only that; types at each question. Gives the screens by their address. */
async function crawl(user: User): Promise<{ nodes: Map<string, Node>; longest: string }> {
  const nodes = new Map<string, Node>();
  const queue: string[] = [];
  const found = new Set<string>();
  const questions = new Set<string>();
  let longest = '';

  const look = (address: string, place: Place) => {
    const { text, buttons } = user.screen();
    const to: string[] = [];
    for (const button of buttons) {
      if (button.text.length > longest.length) longest = button.text;
      if (!('callback_data' in button)) continue;
      const press = decodePress(button.callback_data);
      expect(press, `a button of ${address} carries ${button.callback_data}`).toBeDefined();
      if (!press) continue;
      to.push(encodePlace('go' in press ? press.go : press.then));
      // Another language is another crawl.
      const foreign = 'do' in press && press.do.deed === 'locale' && !button.text.startsWith('✓');
      if (!foreign && !found.has(button.callback_data)) {
        found.add(button.callback_data);
        queue.push(button.callback_data);
      }
    }
    expect(text, address).not.toMatch(/\{[\w-]+\}/);
    expect(to.length, `${address} leads nowhere:\n${text}`).toBeGreaterThan(place.at === 'home' ? 3 : 0);
    const known = nodes.get(address);
    nodes.set(address, { place, first: known?.first ?? to, to: [...(known?.to ?? []), ...to], text });
  };

  await user.say('/start');
  look(encodePlace({ at: 'home' }), { at: 'home' });
  for (let data = queue.shift(); data !== undefined; data = queue.shift()) {
    const press = decodePress(data)!;
    const place = 'go' in press ? press.go : press.then;
    const pressed = data;
    const again = () =>
      user.did(`pressed ${pressed}`, () => user.person.press(pressed, user.screen().messageId));
    await again();
    look(encodePlace(place), place);
    // The same question of the same brand is asked in words once, whatever was answered before.
    const question = `${place.at} ${'brand' in place ? place.brand : 'topic' in place ? place.topic : ''}`;
    if (!asks(place) || questions.has(question)) continue;
    questions.add(question);
    for (const words of typed) {
      await user.say(words);
      look(`${encodePlace(place)} + ${words}`, place);
      await again();
    }
  }
  return { nodes, longest };
}

/** Fewest presses from Home to a place. */
function pressesTo(nodes: Map<string, Node>, goal: (place: Place) => boolean): number {
  const depth = new Map([[encodePlace({ at: 'home' }), 0]]);
  for (const [address, presses] of depth) {
    const node = nodes.get(address);
    if (node && !address.includes(' ') && goal(node.place)) return presses;
    for (const next of node?.first ?? []) if (!depth.has(next)) depth.set(next, presses + 1);
  }
  return Infinity;
}

test('every screen without the optional buttons', async () => {
  const bare = await World.start();
  try {
    const { nodes } = await crawl(bare.user('en'));
    expect(nodes.size).toBeGreaterThan(400);
    expect(
      bare.double.calls.filter(({ ok, error }) => ok === false && !error?.includes('not modified')),
    ).toEqual([]);
  } finally {
    await bare.end();
  }
}, 120_000);

test.each(locales.map((locale) => [locale]))(
  'every screen in %s',
  async (locale) => {
    const user = world.user(locale);
    const { nodes, longest } = await crawl(user);

    const home = encodePlace({ at: 'home' });
    const all = new Set(allPlaces({ today: new Date(today) }).map(encodePlace));
    const reached = new Set([...nodes.keys()].filter((address) => !address.includes(' ')));
    expect(
      [...all].filter((address) => !reached.has(address)),
      'cannot be reached',
    ).toEqual([]);
    expect(
      [...reached].filter((address) => !all.has(address)),
      'not among allPlaces()',
    ).toEqual([]);
    for (const [address] of nodes) {
      const seen = new Set([address]);
      for (const one of seen) for (const next of nodes.get(one)?.to ?? []) seen.add(next);
      expect(seen.has(home), `${address} does not lead home`).toBe(true);
    }

    const budget = brands.filter(canTopUp).map(({ id, shelf }) => {
      const more = shelf === 'main' ? 0 : 1;
      const at = (kind: Place['at']) =>
        pressesTo(nodes, (place) => place.at === kind && 'brand' in place && place.brand === id);
      const row = {
        brand: id,
        link: at('where'),
        voucher: at('voucher'),
        balance: at('balance'),
        nothing: at('not-arrived'),
      };
      expect(row.link, `${id}: official link`).toBeLessThanOrEqual(4 + more);
      expect(row.voucher, `${id}: voucher`).toBeLessThanOrEqual(4 + more);
      expect(row.balance, `${id}: balance`).toBeLessThanOrEqual(2 + more);
      expect(row.nothing, `${id}: nothing arrived`).toBeLessThanOrEqual(2 + more);
      return row;
    });
    expect(pressesTo(nodes, (place) => place.at === 'tip')).toBeLessThanOrEqual(2);

    // The second time, the brand remembered, is one press less.
    const again = world.user(locale);
    for (const words of ['/topup base online', '/start']) await again.say(words);
    const second = new Map(nodes);
    const to = again.screen().buttons.flatMap((button) => {
      const press = 'callback_data' in button ? decodePress(button.callback_data) : undefined;
      return press && 'go' in press ? [encodePlace(press.go)] : [];
    });
    expect(again.screen().labels.length).toBeLessThanOrEqual(5);
    second.set(home, { place: { at: 'home' }, first: to, to, text: '' });
    expect(pressesTo(second, (place) => place.at === 'where')).toBeLessThanOrEqual(3);
    expect(pressesTo(second, (place) => place.at === 'voucher')).toBeLessThanOrEqual(3);
    expect(pressesTo(second, (place) => place.at === 'balance')).toBeLessThanOrEqual(1);
    expect(pressesTo(second, (place) => place.at === 'not-arrived')).toBeLessThanOrEqual(1);

    expect(
      world.double.calls.filter(({ ok, error }) => ok === false && !error?.includes('not modified')),
    ).toEqual([]);
    console.log(`${locale}: ${nodes.size} screens, longest label "${longest}"`, JSON.stringify(budget));
  },
  120_000,
);
