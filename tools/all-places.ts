import { dataSteps, minuteSteps, stays, uses } from '../src/advice/budget.ts';
import type { Stay, Use } from '../src/advice/budget.ts';
import { addDays, inBelgium } from '../src/advice/day.ts';
import { bundleFrom, endingsOf } from '../src/advice/until.ts';
import { mostCards } from '../src/places/fields.ts';
import { hasVouchers } from '../src/advice/voucher.ts';
import { offeredAmounts, payableWith, stepAfter, stepsOf } from '../src/advice/walk.ts';
import type { Answers } from '../src/advice/walk.ts';
import { brands, canTopUp, sellers } from '../src/catalogue/index.ts';
import type { Brand, Method } from '../src/catalogue/index.ts';
import { draw } from '../src/screens/draw.ts';
import type { Screen, View } from '../src/screens/layout.ts';
import { locales } from '../src/words/locale.ts';
import { encodePlace } from '../src/places/address.ts';
import { channels, clerks, guides, noDataSteps, tips, goals } from '../src/places/place.ts';
import type { Channel, Guide, NoDataStep, Place, PlaceAt, Tip, Goal } from '../src/places/place.ts';
import { isRepeated } from './measure.ts';
import { wordsOf } from '../src/words/words.ts';

/** The digits and the free amount that stand for all others. */
const anyDigits = '56';
const anyAmount = 15;
const anyHolder = 'Telenet';

/**
 * Every place that can be reached by pressing from Home, and by typing good answers one at a time (what nobody should
 * send leads to a warning that comes back here, and is not among them); one representative
 * of digits and of amounts that have no button. Wrong answers are the same places with a problem. `screenOf`
 * draws a place, for who keeps the screens.
 */
export function allPlaces(
  view: View,
  words = wordsOf('en'),
  screenOf: (place: Place) => Screen = (place) => draw(place, words, view),
): Place[] {
  const places: Place[] = [
    ...(
      [
        'home',
        'more',
        'help',
        'privacy',
        'settings',
        'delete',
        'deleted',
        'tips',
        'sim',
        'unsure',
        'travel',
        'trouble',
        'stay',
        'questions',
      ] as const
    ).map((at) => ({ at })),
    { at: 'language', from: { at: 'home' } },
    { at: 'language', from: { at: 'settings' } },
    ...(Object.keys(tips) as Tip[]).flatMap((tip) => [
      { at: 'tip' as const, tip },
      // The next tip keeps the brand.
      ...brands.filter(canTopUp).map(({ id }) => ({ at: 'tip' as const, tip, brand: id })),
    ]),
    ...(Object.keys(guides) as Guide[]).flatMap((guide) => [
      { at: 'guide' as const, guide },
      ...brands.filter(canTopUp).map(({ id }) => ({ at: 'guide' as const, guide, brand: id })),
    ]),
    { at: 'privacy', more: true },
    { at: 'reminders' },
    { at: 'mydata' },
    ...budgets(),
    // Two brands are compared in words only.
    ...([undefined, 'validity', 'data'] as const).map((about) => ({
      at: 'guide' as const,
      guide: 'which-card' as const,
      one: 'base',
      other: 'lycamobile',
      about,
    })),
    { at: 'guide', guide: 'lost', brand: 'scarlet' },
    // The amount of one brand is kept where another is named instead.
    ...(['where', 'number'] as const).map((at) => ({ at, brand: 'base', amount: 10 })),
    ...sellers.map(({ id }) => ({ at: 'seller' as const, seller: id })),
    // A shop is asked for without a brand in words only.
    ...(Object.keys(goals) as Goal[]).filter((goal) => goal !== 'offline').flatMap((goal) => choices(goal)),
    ...brands.flatMap((brand) =>
      canTopUp(brand)
        ? [...placesOf(brand), ...remindedOf(brand, view)]
        : [{ at: 'gone' as const, brand: brand.id }],
    ),
  ];
  // What is opened from another screen and leads back there, and what that opens.
  const seen = new Map(places.map((place) => [encodePlace(place), place]));
  for (const place of seen.values()) {
    for (const button of screenOf(place).keyboard.flat()) {
      const to = 'go' in button ? button.go : 'do' in button ? button.then : place;
      if ('from' in to && to.at !== 'language' && !isRepeated(to)) seen.set(encodePlace(to), to);
    }
  }
  const opened = [...seen.values()];
  const reports = opened.flatMap((place): Place[] =>
    place.at === 'report'
      ? [
          { ...place, named: true },
          { at: 'reported', from: place.from },
        ]
      : [],
  );
  const all = [...opened, ...reports].filter((place) => !isRepeated(place));
  return [...new Map(all.map((place) => [encodePlace(place), place])).values()];
}

function choices(goal: Goal): Place[] {
  const sims = goal === 'top-up' ? ([undefined, 'physical', 'esim'] as const) : ([undefined] as const);
  return [
    ...sims.flatMap((sim) => [
      { at: 'brand' as const, goal, sim },
      { at: 'others' as const, goal, sim },
    ]),
    { at: 'which', goal },
    { at: 'which', goal, step: 'card' },
    { at: 'which', goal, step: 'number' },
    { at: 'which', goal, holder: anyHolder },
  ];
}

function budgets(): Place[] {
  const all = Object.keys(stays) as Stay[];
  return [
    { at: 'budget' },
    ...all.flatMap((stay): Place[] => [
      { at: 'budget', stay },
      ...(Object.keys(uses) as Use[]).map((use) => ({ at: 'budget' as const, stay, use })),
      ...dataSteps.flatMap((gb) =>
        minuteSteps.map((minutes) => ({ at: 'budget' as const, stay, gb, minutes })),
      ),
    ]),
  ];
}

/** A card of a brand, and up to two others of it: the day by one of the buttons, and what came of it. */
function remindedOf(brand: Brand, view: View): Place[] {
  const { id } = brand;
  const { day: today } = inBelgium(view.today);
  if (endingsOf(brand, today).length === 0) return [];
  const bonuses = bundleFrom(brand) === undefined ? [undefined] : [undefined, true, false];
  return [undefined, ...Array.from({ length: mostCards - 1 }, (_, index) => index + 2)].flatMap((slot) => [
    { at: 'until' as const, brand: id, slot },
    { at: 'reminder' as const, brand: id, slot },
    // Its sources are there as long as the card is.
    { at: 'source' as const, from: { at: 'reminder' as const, brand: id, slot } },
    { at: 'card-name' as const, brand: id, slot },
    ...[0, 1, 7].flatMap((back) =>
      bonuses.map((bonus) => ({
        at: 'until' as const,
        brand: id,
        slot,
        day: addDays(today, -back),
        bonus,
      })),
    ),
  ]);
}

function placesOf(brand: Brand): Place[] {
  const { id } = brand;
  const steps = stepsOf(brand);
  const has = (step: (typeof steps)[number]) => steps.includes(step);
  const digits = [undefined, anyDigits];
  // An amount without a button is typed once, before the number.
  const amountsWith = (two: string | undefined) =>
    has('amount')
      ? [undefined, ...new Set([...offeredAmounts(brand), ...(two === undefined ? [anyAmount] : [])])]
      : [undefined];
  const methods: (Method | undefined)[] = has('payment') ? [undefined, ...payableWith(brand)] : [undefined];
  const walk = { brand: id };
  // A way of paying that no step asks for is kept, whether or not it is known to be taken.
  const visa = { method: 'visa' as const };
  const unasked: Answers[] = has('payment')
    ? []
    : [visa, { method: 'alipay' }, { digits: anyDigits, ...visa }];
  // One answer that was given ahead of its question.
  const ahead: Answers[] = [
    { digits: anyDigits },
    { amount: anyAmount },
    ...(payableWith(brand).includes('visa') ? [visa] : []),
    ...unasked,
    ...(has('payment') || has('amount') ? [] : [{ amount: anyAmount, ...visa }]),
  ];
  const beyond = (answer: Answers) => answer.digits === undefined;
  return [
    ...ahead
      .filter((answer) => steps.length <= 2 || stepAfter(brand, 'where', answer) !== 'card')
      .map((answer) => ({ at: 'where' as const, ...walk, ...answer })),
    // A shop needs to know the amount, and leads back to the choice between it and the page.
    { at: 'way', ...walk, amount: anyAmount },
    ...(has('number')
      ? ahead.filter(beyond).map((answer) => ({ at: 'number' as const, ...walk, ...answer }))
      : []),
    // The first amount is pressed before a wrong number is typed.
    ...(has('number')
      ? (['where', 'number'] as const).map((at) => ({ at, ...walk, amount: offeredAmounts(brand)[0] }))
      : []),
    ...(has('amount')
      ? ahead
          .filter((answer) => (beyond(answer) || answer.method) && answer.amount === undefined)
          .map((answer) => ({ at: 'amount' as const, ...walk, ...answer }))
      : []),
    ...(
      [
        'way',
        'monthly',
        'no-internet',
        'resellers',
        'offline',
        'voucher',
        'arrived',
        'not-arrived',
        'say',
        'balance',
        'validity',
        'support',
        'where',
        'no-data',
        'friend',
        'paid',
      ] as const
    ).map((at) => ({ at, brand: id })),
    ...(Object.keys(noDataSteps) as NoDataStep[]).map((step) => ({
      at: 'no-data' as const,
      brand: id,
      step,
    })),
    { at: 'support', brand: id, twice: true },
    ...([undefined, true] as const).flatMap((twice): Place[] => [
      { at: 'letter', brand: id, whom: 'operator', twice },
      ...(['nl', 'fr', 'de', 'en'] as const).flatMap((to): Place[] => [
        { at: 'letter', brand: id, whom: 'operator', to, twice },
        { at: 'letter', brand: id, whom: 'ombudsman', to, twice },
      ]),
    ]),
    ...locales.flatMap((to) => [
      { at: 'friend' as const, brand: id, to },
      { at: 'friend-card' as const, brand: id, to },
    ]),
    ...(Object.keys(channels) as Channel[]).flatMap((channel) =>
      [undefined, anyAmount].map((amount) => ({ at: 'channel' as const, brand: id, channel, amount })),
    ),
    ...([undefined, ...clerks] as const).flatMap((to) => clerksOf(brand).map((place) => ({ ...place, to }))),
    { at: 'offline', brand: id, amount: anyAmount },
    // Asked for in words, of a brand without vouchers too.
    { at: 'clerk', brand: id },
    ...(has('number') ? [{ at: 'number' as const, ...walk }] : []),
    ...(has('amount') ? digits.map((two) => ({ at: 'amount' as const, ...walk, digits: two })) : []),
    ...(has('payment')
      ? digits.flatMap((two) =>
          amountsWith(two).map((amount) => ({ at: 'payment' as const, ...walk, digits: two, amount })),
        )
      : []),
    ...(has('payment') ? [] : ahead).flatMap((answer) =>
      (has('amount') ? amountsWith(answer.digits) : [answer.amount]).map((amount) => ({
        at: 'card' as const,
        ...walk,
        ...answer,
        amount,
      })),
    ),
    ...digits.flatMap((two) =>
      amountsWith(two).flatMap((amount) =>
        methods.map((method) => ({ at: 'card' as const, ...walk, digits: two, amount, method })),
      ),
    ),
  ];
}

/** What is said at each counter, and with each amount where any shop will do. */
function clerksOf(brand: Brand): PlaceAt<'clerk'>[] {
  const at = 'clerk' as const;
  const counter = { at, brand: brand.id };
  const kinds = hasVouchers(brand) ? (Object.keys(channels) as Channel[]) : (['shop'] as const);
  const counters = kinds.flatMap((channel) =>
    [undefined, anyAmount].map((amount) => ({ ...counter, channel, amount })),
  );
  if (!hasVouchers(brand)) return counters;
  const amounts = [...new Set([undefined, ...offeredAmounts(brand), anyAmount])].map((amount) => ({
    at,
    brand: brand.id,
    amount,
  }));
  return [...counters, ...amounts, { at, brand: brand.id, refused: true }];
}
