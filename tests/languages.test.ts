import { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberProblems } from '../src/advice/phone-number.ts';
import type { NumberProblem } from '../src/advice/phone-number.ts';
import { voucherProblems } from '../src/advice/voucher.ts';
import type { VoucherProblem } from '../src/advice/voucher.ts';
import { toKeyboard } from '../src/features/keyboard.ts';
import { pressed } from '../src/features/labels.ts';
import { encodePlace, encodePress } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { drawArrival } from '../src/screens/arrive.ts';
import { draw } from '../src/screens/draw.ts';
import type { Button, Screen, View } from '../src/screens/layout.ts';
import { cast } from '../src/try-out.ts';
import { guessLocale, locales } from '../src/words/locale.ts';
import type { Locale } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { measure, overBudget } from '../tools/measure.ts';
import { allPlaces } from '../tools/all-places.ts';
import { today } from './support/world.ts';

/** With every optional button. */
const view: View = {
  today: new Date(today),
  reports: true,
  inline: true,
  bot: 'topup_test_bot',
  support: 'a_helping_hand',
  operator: { name: 'Somebody', contact: 'mail@example.org' },
};
/** Without them; in a group. What is left out there knows no language, so these are drawn in one. */
const others: View[] = [{ today: view.today }, { ...view, group: { here: true } }];

/** Wrong answers: the question again, with what was wrong. */
const wrong: Place[] = [
  ...(Object.keys(numberProblems) as NumberProblem[]).flatMap((problem): Place[] => [
    { at: 'number', brand: 'base', problem, count: 9 },
    { at: 'which', goal: 'top-up', problem, count: 9 },
    { at: 'friend', brand: 'base', to: 'nl', problem, count: 9 },
  ]),
  ...(Object.keys(voucherProblems) as VoucherProblem[]).map((problem): Place => ({
    at: 'voucher',
    brand: 'base',
    problem,
    count: 14,
  })),
  ...(['cents', 'large', 'words'] as const).map((problem): Place => ({
    at: 'amount',
    brand: 'base',
    problem,
  })),
  { at: 'payment', brand: 'base', problem: 'words' },
  { at: 'brand', goal: 'top-up', problem: 'words' },
  { at: 'warning', secret: 'card' },
  { at: 'warning', secret: 'code', gone: true },
  { at: 'warning', secret: 'account' },
  { at: 'report', problem: 'limit', from: { at: 'home' } },
  { at: 'report', problem: 'undelivered', from: { at: 'home' } },
];
let known: Place[] | undefined;
const places = () => (known ??= [...allPlaces(view), ...wrong]);

/** Draws a screen with every optional button, once for both tests of a language. */
let drawnIn: Locale | undefined;
const screens = new Map<string, Screen>();
function screenOf(place: Place, locale: Locale): Screen {
  if (locale !== drawnIn) screens.clear();
  drawnIn = locale;
  const address = encodePlace(place);
  const screen = screens.get(address) ?? draw(place, wordsOf(locale), view);
  screens.set(address, screen);
  return screen;
}

/** Where the reader's language decides: some notes are for one language, and what is said to others has one of its own. */
const own: ReadonlySet<Place['at']> = new Set<Place['at']>(['details', 'clerk', 'letter']);

/** The addresses behind the buttons. */
function targets(screen: Screen): string[] {
  return screen.keyboard
    .flat()
    .flatMap((button) =>
      ('go' in button && !own.has(button.go.at)) || 'do' in button ? [encodePress(button)] : [],
    )
    .toSorted();
}

let targetsInFirst: string[][] | undefined;
const inTheFirst = () => (targetsInFirst ??= places().map((place) => targets(screenOf(place, locales[0]!))));

const labelled = new Set<string>();

/** The labels that press another button, or none, if they are typed as they stand. */
function mispressed({ keyboard }: Screen): string[] {
  const labels = keyboard.flat().map(({ label }) => label);
  // The screens of the brands have the same buttons, mostly.
  if (labelled.has(labels.join('\n'))) return [];
  labelled.add(labels.join('\n'));
  return keyboard.flat().flatMap((button) => {
    const { place, do: deed } = pressed(keyboard, button.label) ?? {};
    const same = 'go' in button ? place === button.go : 'do' in button ? deed === button.do : !place;
    return same ? [] : [button.label];
  });
}

/** How many letters a label may have by how many stand in its row; a Chinese character counts twice. */
const widest = [Infinity, Infinity, 20, 13, 9];
const letters = (label: string) => label.replaceAll(/[\u2E80-\uFFEF]/g, 'xx').length;
const isCramped = (row: Button[]) => row.some(({ label }) => letters(label) > (widest[row.length] ?? 0));

/** Lines, labels, links that Telegram has taken. */
const taken = new Set<string>();
const opens = /<[a-z]/g;
const closes = /<\//g;
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/**
 * The parts of a screen that no screen before it had. None, if Telegram takes it for sure: each line closes what it opens,
 * and all of it has been taken elsewhere.
 */
function news(text: string, { inline_keyboard }: InlineKeyboardMarkup): string[] {
  const lines = text.split('\n');
  const parts = inline_keyboard.flat().flatMap(({ text: label, ...button }) => {
    if (!('callback_data' in button)) return [label, JSON.stringify(button)];
    // Each leads elsewhere; Telegram looks at its length only.
    return Buffer.byteLength(button.callback_data) > 64 ? [button.callback_data] : [label];
  });
  const split = lines.filter((line) => count(line, opens) !== count(line, closes));
  return [...split, ...[...lines, ...parts].filter((part) => !taken.has(part))];
}

let telegram: Telegram;
let api: Api;
beforeAll(async () => {
  telegram = await startTelegram({ strict: true });
  telegram.person({ id: 42 }).send('/start');
  api = new Api(telegram.token, { apiRoot: telegram.root, fetch: telegram.fetch });
});
afterAll(() => telegram.close());

test.each(locales)(
  'in %s, no two buttons on the way to pay are heard alike where a payment is awaited',
  (locale) => {
    const awaited: Place = { at: 'not-arrived', brand: 'base' };
    for (const at of ['way', 'where', 'offline', 'friend', 'card'] as const) {
      const screen = drawArrival({ place: { at, brand: 'base' } }, wordsOf(locale), { ...view, awaited });
      expect(mispressed(screen), at).toEqual([]);
    }
  },
);

// The crawler presses its way through one language; the others are drawn: what a press does knows no language.
for (const locale of locales) {
  test(`every screen in ${locale} is one that Telegram takes, and its buttons lead where they lead in the others`, async () => {
    const words = wordsOf(locale);
    for (const [n, place] of places().entries()) {
      const address = encodePlace(place);
      const screen = screenOf(place, locale);
      const alike = locale === locales[0] ? others.map((other) => draw(place, words, other)) : [];
      for (const { text, keyboard } of [screen, ...alike])
        if (/\{[\w-]+\}|\bundefined\b/.test(text) || keyboard.length === 0)
          throw new Error(`${address}:\n${text}`);
      const [here, there] = [targets(screen), inTheFirst()[n]!];
      if (here.join() !== there.join()) expect(here, address).toEqual(there);
      const misled = mispressed(screen);
      if (misled.length > 0) expect(misled, address).toEqual([]);
      const cramped = screen.keyboard.filter(isCramped);
      if (cramped.length > 0) expect(cramped, address).toEqual([]);
      const reply_markup = toKeyboard(screen.keyboard);
      const unseen = news(screen.text, reply_markup);
      if (unseen.length === 0 && screen.text.length <= 4096) continue;
      await api.sendMessage(42, screen.text, { parse_mode: 'HTML', reply_markup }).catch((error: unknown) => {
        throw new Error(`${address}: ${String(error)}\n${screen.text}`);
      });
      for (const part of unseen) taken.add(part);
    }
  });

  test(`the screens in ${locale} are short`, () => {
    const all = [...allPlaces(view, wordsOf(locale), (place) => screenOf(place, locale)), ...wrong];
    const seen = all
      // The note to the maintainers is the same everywhere.
      .filter(({ at }) => at !== 'report' && at !== 'reported')
      .map((place) => ({ place, text: screenOf(place, locale).text, typed: 'problem' in place }));
    console.log(locale, JSON.stringify(measure(seen, locale)));
    expect(overBudget(seen, locale)).toEqual([]);
  });
}

test('in the try-out there is somebody for every language', () => {
  const spoken = cast.members.map(({ language_code }) => guessLocale(language_code, 'en'));
  expect(spoken.toSorted()).toEqual([...locales].toSorted());
});
