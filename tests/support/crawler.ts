import { expect } from 'vitest';
import { brands, canTopUp } from '../../src/catalogue/index.ts';
import { allPlaces } from '../../tools/all-places.ts';
import { asks } from '../../src/places/asks.ts';
import type { Locale } from '../../src/words/locale.ts';
import { decodePress, encodePlace, encodePress } from '../../src/places/address.ts';
import { guides, tips } from '../../src/places/place.ts';
import type { Guide, Place, Press, Tip } from '../../src/places/place.ts';
import { wordsOf } from '../../src/words/words.ts';
import { isRepeated, measure, overBudget } from '../../tools/measure.ts';
import { today, World } from './world.ts';
import { User } from 'telegram-emulator';

/** What a brand's own facts judge. */
const judged = [
  'base',
  'visa',
  'alipay',
  '15',
  '15,50 €',
  '900',
  '0486 12 34 56',
  '123456789012345',
  '12345',
];
/** What is typed at each kind of question: a good answer, and one of each wrong kind. */
const typed = [
  ...judged,
  '0486 12 34 5',
  '0486 12 34 56 7',
  '02 123 45 67',
  '04 223 45 67',
  '+31 6 12345678',
  '0900 12 345',
  '0800 12 345',
  '0431 23 45 67',
  'xyzzy',
  'yes',
  'no',
  '4111 1111 1111 1111',
  'my code is 123456',
];

/** `first`: where it led when it was first seen; `to`: wherever it led, with and without a remembered brand. */
type Node = { place: Place; first: string[]; to: string[]; text: string };

/** Screens of a kind differ by brand and by what was answered before. */
export const kindOf = (place: Place): string => `${place.at} ${'from' in place ? place.from?.at : ''}`;

/** Where a press leads. */
export const targetOf = (press: Press): Place => ('go' in press ? press.go : press.then);

/**
 * Presses everything that is found, and only that; types at each question. Returns the screens by their address. Of the
 * buttons that are `alike` one is pressed.
 */
export async function crawl(
  user: User,
  alike = (data: string, _target: Place): string => data,
): Promise<{ nodes: Map<string, Node>; longest: string }> {
  const nodes = new Map<string, Node>();
  const queue: string[] = [];
  const found = new Set<string>();
  const questions = new Set<string>();
  const reported = new Set<Place['at']>();
  let longest = '';

  const look = (address: string, place: Place) => {
    const { text, buttons } = user.screen();
    const to: string[] = [];
    for (const button of buttons) {
      if (button.text.length > longest.length) longest = button.text;
      if (!('callback_data' in button)) continue;
      const read = decodePress(button.callback_data);
      if (!read) throw new Error(`a button of ${address} carries ${button.callback_data}`);
      const target = targetOf(read);
      to.push(encodePlace(target));
      // Another language is another crawl.
      const foreign = 'do' in read && read.do.deed === 'locale' && !button.text.startsWith('✓');
      // The note to the maintainers is the same wherever it was begun: once from each kind of screen.
      if (target.at === 'report' && !target.named && reported.has(target.from.at)) continue;
      if (target.at === 'report') reported.add(target.from.at);
      // It sends a file; the screen is tried where that is.
      if (target.at === 'mydata') continue;
      const kind = alike(button.callback_data, target);
      if (!foreign && !isRepeated(target) && !found.has(kind)) {
        found.add(kind);
        queue.push(button.callback_data);
      }
    }
    if (/\{[\w-]+\}/.test(text)) throw new Error(`a variable is left at ${address}:\n${text}`);
    if (to.length <= (place.at === 'home' ? 3 : 0)) throw new Error(`${address} leads nowhere:\n${text}`);
    const known = nodes.get(address);
    nodes.set(address, { place, first: known?.first ?? to, to: [...(known?.to ?? []), ...to], text });
  };

  const press = async (data: string) => {
    await user.did(`pressed ${data}`, () => user.person.press(data, user.screen().messageId));
  };
  /** Whether a payment arrived is asked at its own time, perhaps between a press and the screen that it led to. */
  const isPaymentAsked = () => {
    const places = user.screen().buttons.map((button) => {
      const read = 'callback_data' in button ? decodePress(button.callback_data) : undefined;
      return read && targetOf(read).at;
    });
    return places.join(' ') === 'arrived not-arrived home';
  };
  /** Screens are measured as they are for somebody who waits for no payment: after one was told of, it has arrived. */
  const settle = async (place: Place) => {
    const told = place.at === 'not-arrived' || place.at === 'paid';
    if (!told && !('goal' in place && place.goal === 'not-arrived')) return;
    await press(encodePress({ go: { at: 'arrived', brand: told ? place.brand : 'base' } }));
  };
  const visitAll = async () => {
    for (let data = queue.shift(); data !== undefined; data = queue.shift()) {
      const place = targetOf(decodePress(data)!);
      await press(data);
      if (place.at !== 'paid' && isPaymentAsked()) await press(data);
      look(encodePlace(place), place);
      await settle(place);
      // The same question is asked in words once, whatever was answered before; of each brand if its facts decide.
      const own = 'brand' in place && ofBrand.has(place.at) ? place.brand : '';
      // A number leads to the choice of a brand for that goal.
      const question = `${place.at} ${place.at === 'which' ? place.goal : own}`;
      if (!asks(place) || questions.has(question)) continue;
      questions.add(question);
      const isFirst = !questions.has(place.at);
      questions.add(place.at);
      for (const words of isFirst ? typed : judged) {
        await user.say(words);
        look(`${encodePlace(place)} + ${words}`, place);
        await press(data);
      }
      await settle(place);
    }
  };

  await user.say('/start');
  look(encodePlace({ at: 'home' }), { at: 'home' });
  // The menus first, before any brand is remembered; afterwards they lead to the screens of the brand that is.
  const menus = async (brand: string) => {
    for (const at of ['home', 'trouble', 'stay', 'questions', 'tips', 'more'] as const) {
      await press(encodePress({ go: { at } }));
      look(`${encodePlace({ at })}${brand}`, { at });
    }
    await visitAll();
  };
  await menus('');
  for (const place of inWords) {
    await press(encodePress({ go: place }));
    look(encodePlace(place), place);
  }
  await visitAll();
  for (const { id, name } of brands.filter(canTopUp)) {
    await press(encodePress({ go: { at: 'card', brand: id } }));
    await menus(` ${name}`);
  }
  return { nodes, longest };
}

/** Screens that only words lead to. */
const inWords: readonly Place[] = [
  { at: 'guide', guide: 'which-card', one: 'base', other: 'lycamobile' },
  { at: 'guide', guide: 'lost', brand: 'scarlet' },
  { at: 'brand', goal: 'clerk' },
  ...brands.filter(canTopUp).map(({ id }) => ({ at: 'support', brand: id, twice: true }) as const),
];

/** Questions that each brand answers by its own facts. */
const ofBrand: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'way',
  'where',
  'number',
  'amount',
  'payment',
  'offline',
  'voucher',
]);

/** A note to the maintainers is begun once from each kind of screen; a warning comes of what was typed. */
const once: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'report',
  'reported',
  'warning',
  'maybe',
  'mydata',
]);

/** A tip without a brand speaks of the one that is remembered: how many pages there are of it depends on that. */
const ofRemembered = (place: Place): boolean =>
  place.at === 'details' &&
  place.page !== undefined &&
  place.from.at === 'tip' &&
  place.from.brand === undefined;

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

/** All from which one gets to an address by pressing. */
function leadingTo(nodes: Map<string, Node>, goal: string): Set<string> {
  const before = new Map<string, Set<string>>();
  for (const [address, { to }] of nodes)
    for (const next of to) before.set(next, before.get(next)?.add(address) ?? new Set([address]));
  const found = new Set([goal]);
  for (const one of found) for (const address of before.get(one) ?? []) found.add(address);
  return found;
}

/** Every screen in one language, with every optional button: nothing is missing, nothing leads nowhere. */
export async function crawlIn(locale: Locale): Promise<void> {
  const settings = {
    SUPPORT_USERNAME: 'a_helping_hand',
    OPERATOR_NAME: 'Somebody',
    OPERATOR_CONTACT: 'mail@example.org',
    ADMIN_IDS: '99',
  };
  const world = await World.start(settings, { near: true });
  try {
    await new User(world.telegram, world.telegram.person({ id: 99, first_name: 'Ada' })).say('/start');
    await checkAll(world, locale);
  } finally {
    await world.end();
  }
}

async function checkAll(world: World, locale: Locale): Promise<void> {
  const user = world.user(locale);
  const { nodes, longest } = await crawl(user);

  const home = encodePlace({ at: 'home' });
  const all = new Set(
    allPlaces({ today: new Date(today), reports: true }, wordsOf(locale))
      .filter((place) => !once.has(place.at) && !ofRemembered(place))
      .map(encodePlace),
  );
  const reached = new Set(
    [...nodes]
      .filter(([address, { place }]) => !address.includes(' ') && !once.has(place.at) && !ofRemembered(place))
      .map(([address]) => address),
  );
  expect([...nodes.values()].filter(({ place }) => place.at === 'report').length).toBeGreaterThan(20);
  expect(
    [...all].filter((address) => !reached.has(address)),
    'cannot be reached',
  ).toEqual([]);
  expect(
    [...reached].filter((address) => !all.has(address)),
    'not among allPlaces()',
  ).toEqual([]);
  const screens = [...nodes].map(([address, node]) => ({ ...node, typed: address.includes(' ') }));
  console.log(locale, JSON.stringify(measure(screens, locale)));
  expect(overBudget(screens, locale)).toEqual([]);
  const homeward = leadingTo(nodes, home);
  expect(
    [...nodes.keys()].filter((address) => !homeward.has(address)),
    'do not lead home',
  ).toEqual([]);

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
      noData: at('no-data'),
      noInternet: at('no-internet'),
      friend: at('friend'),
      validity: at('validity'),
      support: at('support'),
    };
    for (const presses of Object.values(row).slice(5)) expect(presses).toBeLessThanOrEqual(3 + more);
    expect(row.link, `${id}: official link`).toBeLessThanOrEqual(4 + more);
    expect(row.voucher, `${id}: voucher`).toBeLessThanOrEqual(4 + more);
    expect(row.balance, `${id}: balance`).toBeLessThanOrEqual(2 + more);
    expect(row.nothing, `${id}: nothing arrived`).toBeLessThanOrEqual(2 + more);
    return row;
  });
  for (const tip of Object.keys(tips) as Tip[])
    expect(
      pressesTo(nodes, (place) => place.at === 'tip' && place.tip === tip),
      tip,
    ).toBeLessThanOrEqual(2);
  const guided = (Object.keys(guides) as Guide[]).map((guide) => [
    guide,
    pressesTo(nodes, (place) => place.at === 'guide' && place.guide === guide),
  ]);
  for (const [guide, presses] of guided) expect(presses, String(guide)).toBeLessThanOrEqual(3);

  // The second time, the brand remembered, is one press less.
  const again = world.user(locale);
  for (const words of ['/topup base online 15 visa', '0486 12 34 56', '/start']) await again.say(words);
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
    world.telegram.calls.filter(
      ({ ok, error }) => ok === false && !/not modified|message to delete not found/.test(error ?? ''),
    ),
  ).toEqual([]);
  console.log(
    `${locale}: ${nodes.size} screens, longest label "${longest}"`,
    JSON.stringify(budget),
    JSON.stringify(guided),
  );
}
