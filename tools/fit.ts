import { chromium } from 'playwright-core';
import { inBelgium } from '../src/advice/day.ts';
import type { Arrival } from '../src/places/arrival.ts';
import { drawArrival } from '../src/screens/arrive.ts';
import type { View } from '../src/screens/layout.ts';
import { locales } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { encodePlace } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { findChromium } from './browser.ts';
import { allPlaces } from './all-places.ts';
import { fitOf, phone } from './fitting.ts';

/**
 * Measures in the browser whether every screen fits a phone with its keyboard: `npm run fit`, or `-- fr nl` for some
 * languages.
 */
const executablePath = findChromium();
if (!executablePath) throw new Error('there is no browser: apt-get install chromium, or CHROMIUM=its path');
const today = new Date();
const now = inBelgium(today).day;
/** A view with every button that an operator can turn on. */
const view: View = {
  today,
  reports: true,
  inline: true,
  bot: 'topup_test_bot',
  support: 'a_helping_hand',
  operator: { name: 'Somebody', contact: 'mail@example.org' },
};
/** A view of somebody whose brand is remembered: its screens have more buttons. */
const viewAt = (place: Place): View => {
  const brand = ('brand' in place && place.brand) || 'base';
  return {
    ...view,
    brand,
    cards: [undefined, 2, 3].map((slot) => ({ brand, slot, day: now })),
    worked: [
      { way: 'visa', detail: 'china', worked: 12, refused: 3, last: now.slice(0, 7) },
      { way: 'bancontact', detail: 'belgium', worked: 40, refused: 3, last: now.slice(0, 7) },
      { way: 'night-shop', detail: 'asked', worked: 4, refused: 3, last: now.slice(0, 7) },
      { way: 'newsagent', detail: 'asked', worked: 4, refused: 3, last: now.slice(0, 7) },
    ],
    payments: [{ brand, at: today.getTime(), amount: 15, method: 'visa', digits: '56', asked: 0 }],
  };
};
/** A view of somebody whose payment to the brand has not arrived: there is a line more on the way to pay it. */
const waiting = (place: Place): View => ({
  ...viewAt(place),
  awaited: { at: 'not-arrived', brand: ('brand' in place && place.brand) || 'base' },
});
/** The screens that are longest with a note above them. */
const number = {
  say: 'number',
  digits: '56',
  national: '0476123456',
  prefix: '0476',
  holder: 'Proximus',
} as const;
const said: Arrival[] = [
  {
    place: { at: 'card', brand: 'base', digits: '56', amount: 15, method: 'visa' },
    remark: { ...number, brand: 'base' },
  },
  { place: { at: 'payment', brand: 'base', digits: '56' }, remark: { ...number, brand: 'base' } },
  { place: { at: 'not-arrived', brand: 'lycamobile' }, remark: { say: 'look-first' } },
  { place: { at: 'guide', guide: 'stolen', brand: 'base' }, remark: { say: 'given' } },
  { place: { at: 'guide', guide: 'scam', brand: 'proximus' }, remark: { say: 'scam' } },
];
const asked = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const locale of locales.filter((one) => asked.length === 0 || asked.includes(one))) {
  const words = wordsOf(locale);
  // A list of sources is read from its top, and is as long as it must be.
  const places = allPlaces(view, words).filter(({ at }) => at !== 'source');
  const screens = [
    ...new Map(
      [...places.map((place): Arrival => ({ place })), ...said]
        .flatMap((arrival) =>
          [view, viewAt(arrival.place), waiting(arrival.place)].map((seen) => ({
            place: arrival.place,
            screen: drawArrival(arrival, words, seen),
          })),
        )
        .map((drawn) => [JSON.stringify([drawn.screen.text, drawn.screen.keyboard]), drawn]),
    ).values(),
  ];
  const fits = await fitOf(
    page,
    screens.map(({ screen }) => screen),
  );
  const tall = screens.flatMap(({ place }, index) => {
    const { height, room, broken } = fits[index]!;
    return height > room || broken.length > 0
      ? [{ address: encodePlace(place), over: Math.ceil(height - room), broken }]
      : [];
  });
  console.log(
    `${locale}: ${screens.length - tall.length} of ${screens.length} screens fit ${phone.width} × ${phone.height}`,
  );
  for (const { address, over, broken } of tall.toSorted((a, b) => b.over - a.over))
    console.log(
      `  ${address}${over > 0 ? ` ${over} px too tall` : ''}${broken.length ? ` breaks "${broken.join('", "')}"` : ''}`,
    );
}
await browser.close();
