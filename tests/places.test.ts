import { expect, test } from 'vitest';
import type { Intent } from '../src/advice/intents.ts';
import { largestAmount, offeredAmounts, payableWith } from '../src/advice/walk.ts';
import { brandOf, brands, canTopUp } from '../src/catalogue/index.ts';
import { decodePlace, decodePress, encodePlace, encodePress } from '../src/places/address.ts';
import { asks, originHere } from '../src/places/asks.ts';
import { choicesOf, otherOne } from '../src/places/choices.ts';
import { placeOfIntent } from '../src/places/intent-place.ts';
import { asOpener, originOf } from '../src/places/place.ts';
import type { Place, Press } from '../src/places/place.ts';
import { afterStep, atStep, beforeStep, firstOnline } from '../src/places/steps.ts';
import {
  isAfterPaying,
  isChoice,
  isEmergency,
  isStep,
  isTrouble,
  isWalk,
  walkAfter,
  awaitedAfter,
  paysTwice,
} from '../src/places/walks.ts';
import { allPlaces } from '../tools/all-places.ts';

const written = (place: Place) => encodePlace(place);
const home: Place = { at: 'home' };
const balance: Place = { at: 'balance', brand: 'base' };

test.each<[why: string, text: string]>([
  ['a source of a source', `1q_${written({ at: 'source', from: balance }).slice(1)}`],
  ['a report of a source', `1P_${written({ at: 'source', from: balance }).slice(1)}`],
  ['the source of nothing', '1q'],
  ['an origin of a place that has none', `1h_${written(balance).slice(1)}`],
  ['a place with two origins side by side', `${written({ at: 'language', from: home })}_h`],
  ['a balance of no brand', '1B'],
  ['a walk of no brand', '13---15'],
  [
    'a shop’s channel of no kind',
    written({ at: 'channel', brand: 'base', channel: 'shop' }).replace(/-.*/, ''),
  ],
  [
    'an amount above the limit',
    written({ at: 'card', brand: 'base', amount: 99 }).replace('99', String(largestAmount + 1)),
  ],
  ['an amount of nothing', written({ at: 'card', brand: 'base', amount: 99 }).replace('99', '0')],
  ['three digits of a number', written({ at: 'card', brand: 'base', digits: '56' }).replace('56', '567')],
  ['a brand that never was', '1B00'],
  ['more fields than it has', `${written(balance)}-1`],
  ['an amount with a sign', written({ at: 'card', brand: 'base', amount: 99 }).replace('99', '+9')],
  ['an amount with an exponent', written({ at: 'card', brand: 'base', amount: 99 }).replace('99', '1e1')],
  ['a field of nothing at the end', `${written(balance)}-`],
  ['a field of nothing where there is none', `${written(home)}-`],
  ['intents with something between', '1Uf.g'],
  ['four intents', '1Ufgha'],
  ['another version', written(home).replace('1', '2')],
])('%s is not read', (_, text) => {
  expect(decodePlace(text), text).toBeUndefined();
});

/** Codes are never changed: buttons in old messages carry them. */
test.each<[text: string, press: Press]>([
  ['1h', { go: home }],
  ['~1h', { go: home, keep: true }],
  ['~f~1h', { do: { deed: 'forget-brand' }, then: home }],
  ['~x~1h', { do: { deed: 'delete-data' }, then: home }],
  ['~t~1h', { do: { deed: 'delete-typed' }, then: home }],
  ['~ln~1h', { do: { deed: 'locale', locale: 'nl' }, then: home }],
  ['~gl~1h', { do: { deed: 'group-locale' }, then: home }],
  ['~gq0~1h', { do: { deed: 'group-quiet', on: false }, then: home }],
  ['~gt1~1h', { do: { deed: 'group-topic', on: true }, then: home }],
  ['~gd30~1h', { do: { deed: 'group-delete', minutes: 30 }, then: home }],
  ['~rtba-2--1~1h', { do: { deed: 'remind', brand: 'base', slot: 2, bonus: true }, then: home }],
  ['~rtba--0~1h', { do: { deed: 'remind', brand: 'base', day: '2015-01-01' }, then: home }],
  ['~raba--m~1h', { do: { deed: 'remind-ahead', brand: 'base', ahead: 'month' }, then: home }],
  ['~rbba-3-0~1h', { do: { deed: 'remind-bundle', brand: 'base', slot: 3, on: false }, then: home }],
  ['~rnba~1h', { do: { deed: 'remind-again', brand: 'base' }, then: home }],
  ['~rsba~1h', { do: { deed: 'remind-stop', brand: 'base' }, then: home }],
  [
    '~paba-56-15-v~1h',
    { do: { deed: 'paid', brand: 'base', digits: '56', amount: 15, method: 'visa' }, then: home },
  ],
  ['~psba~1h', { do: { deed: 'paid-stop', brand: 'base' }, then: home }],
  [
    '~teba-sg-a-1~1h',
    { do: { deed: 'tell', brand: 'base', way: 'petrol', detail: 'asked', refused: true }, then: home },
  ],
  ['~wrba-v~1h', { do: { deed: 'worked-release', brand: 'base', way: 'visa' }, then: home }],
  ['~wcba-v~1h', { do: { deed: 'worked-clear', brand: 'base', way: 'visa' }, then: home }],
  ['~u7~1h', { go: home, asker: 7 }],
  ['~sa~1h', { go: home, group: -10 }],
  ['~u7~~sa~~gl~1h', { do: { deed: 'group-locale' }, then: home, asker: 7, group: -10 }],
])('%s is what a button carries, and is read', (text, press) => {
  expect(encodePress(press)).toBe(text);
  expect(decodePress(text)).toEqual(press);
});

test.each<[why: string, text: string]>([
  ['a deed of no name', '~k~1h'],
  ['an empty deed', '~~1h'],
  ['a language of no code', '~l~1h'],
  ['a language that never was', '~lz~1h'],
  ['a setting that is neither on nor off', '~gq2~1h'],
  ['a reminder of no brand', '~rn~1h'],
  ['a reminder of a fourth card', '~rnba-4~1h'],
  ['a reminder as far ahead as nobody can choose', '~raba--y~1h'],
  ['a day with a sign', '~rtba--+1~1h'],
  ['a day after any', '~rtba--zzzz~1h'],
  ['a deed that leads nowhere', '~f~'],
  ['a deed in front', 'f~1h'],
  ['a deed and two places', '~f~1h~1h'],
  ['one asker within another', '~u7~~u8~1h'],
  ['one group within another', '~sa~~sb~1h'],
  ['an asker within a group', '~sa~~u7~1h'],
  ['an asker of number zero', '~u0~1h'],
  ['an asker of no number', '~u~1h'],
  ['an asker beyond all numbers', '~uzzzzzzzzzzz~1h'],
  ['an asker of a line too many', '~u7~1h\n'],
  ['an asker of nothing', '~u7~'],
])('%s is no press', (_, text) => {
  expect(decodePress(text)).toBeUndefined();
});

test('the largest amount, several intents, and an origin, are read', () => {
  for (const intents of [['balance', 'validity'] as Intent[], ['balance', 'drain', 'stolen'] as Intent[]]) {
    const maybe: Place = { at: 'maybe', intents, brand: 'base' };
    expect(decodePlace(written(maybe))).toEqual(maybe);
  }
  const card: Place = { at: 'card', brand: 'base', amount: largestAmount };
  expect(decodePlace(written(card))).toEqual(card);
  const source: Place = { at: 'source', from: card };
  expect(decodePlace(written(source))).toEqual(source);
});

test('every place is read back as it was written, so no two kinds share a code', () => {
  const wrong = allPlaces({ today: new Date('2026-11-25') }).filter((place) => {
    const back = decodePlace(written(place));
    return back?.at !== place.at || written(back) !== written(place);
  });
  expect(wrong).toEqual([]);
});

const base = brandOf('base');
/** A brand that can be topped up, of which neither amounts nor ways of paying are known. */
const orange = brandOf('orange');
const gone = brands.find((brand) => !canTopUp(brand))!.id;

test.each<[Intent, named: string | undefined, remembered: string | undefined, place: Place]>([
  ['online', undefined, undefined, { at: 'sim' }],
  ['online', 'base', undefined, { at: 'way', brand: 'base' }],
  ['online', undefined, 'base', { at: 'way', brand: 'base' }],
  ['online', 'base', 'orange', { at: 'way', brand: 'base' }],
  ['online', gone, 'base', { at: 'gone', brand: gone }],
  ['online', undefined, gone, { at: 'sim' }],
  ['online', 'no-such-brand', undefined, { at: 'sim' }],
  ['offline', 'base', undefined, { at: 'offline', brand: 'base' }],
  ['offline', undefined, undefined, { at: 'brand', goal: 'offline' }],
  ['amounts', 'base', undefined, { at: 'amount', brand: 'base' }],
  ['amounts', 'orange', undefined, { at: 'where', brand: 'orange' }],
  ['amounts', undefined, undefined, { at: 'sim' }],
  ['payment', undefined, 'base', { at: 'payment', brand: 'base' }],
  ['payment', 'orange', undefined, { at: 'guide', guide: 'refused', brand: 'orange' }],
  ['payment', undefined, undefined, { at: 'guide', guide: 'refused' }],
  ['voucher', undefined, undefined, { at: 'brand', goal: 'voucher' }],
  ['voucher', 'base', undefined, { at: 'voucher', brand: 'base' }],
  ['balance', undefined, 'base', { at: 'balance', brand: 'base' }],
  ['validity', 'base', undefined, { at: 'validity', brand: 'base' }],
  ['not-arrived', 'base', undefined, { at: 'not-arrived', brand: 'base' }],
  ['support', 'base', undefined, { at: 'support', brand: 'base' }],
  ['no-data', 'base', undefined, { at: 'no-data', brand: 'base' }],
  ['other-person', 'base', undefined, { at: 'way', brand: 'base' }],
  ['other-person', undefined, undefined, { at: 'sim' }],
  ['card-refused', 'base', undefined, { at: 'guide', guide: 'refused', brand: 'base' }],
  ['wrong-number', undefined, 'base', { at: 'guide', guide: 'wrong', brand: 'base' }],
  ['identification', 'base', undefined, { at: 'guide', guide: 'identify', brand: 'base' }],
  ['esim', 'base', undefined, { at: 'way', brand: 'base' }],
  ['esim', undefined, 'base', { at: 'brand', goal: 'top-up', sim: 'esim' }],
  ['travel-esim', 'base', undefined, { at: 'travel' }],
  ['which-operator', undefined, 'base', { at: 'which', goal: 'top-up' }],
  ['privacy', undefined, undefined, { at: 'privacy' }],
  ['language', undefined, undefined, { at: 'language', from: { at: 'home' } }],
  ['drain', 'base', undefined, { at: 'tip', tip: 'drain', brand: 'base' }],
  ['drain', gone, undefined, { at: 'gone', brand: gone }],
  ['stolen', 'base', undefined, { at: 'guide', guide: 'stolen', brand: 'base' }],
  // What concerns everybody is answered whatever the brand.
  ['stolen', gone, undefined, { at: 'guide', guide: 'stolen' }],
  ['identification', gone, undefined, { at: 'guide', guide: 'identify' }],
  ['travel-esim', gone, undefined, { at: 'travel' }],
  ['which-operator', gone, undefined, { at: 'which', goal: 'top-up' }],
  ['privacy', gone, undefined, { at: 'privacy' }],
  ['language', gone, undefined, { at: 'language', from: { at: 'home' } }],
])('who asks about %s, names %s and is known with %s', (intent, named, remembered, place) => {
  expect(placeOfIntent(intent, named, remembered)).toEqual(place);
});

test.each<[place: Place, choices: Place[]]>([
  [
    { at: 'sim' },
    [
      { at: 'brand', goal: 'top-up', sim: 'physical' },
      { at: 'brand', goal: 'top-up', sim: 'esim' },
      { at: 'travel' },
      { at: 'unsure' },
    ],
  ],
  [
    { at: 'way', brand: 'base', amount: 15 },
    [
      { at: 'where', brand: 'base', amount: 15 },
      { at: 'offline', brand: 'base', amount: 15 },
      { at: 'voucher', brand: 'base' },
      { at: 'no-internet', brand: 'base' },
    ],
  ],
  [
    { at: 'offline', brand: 'base' },
    (['shop', 'retail', 'fuel', 'post'] as const).map((channel) => ({
      at: 'channel',
      brand: 'base',
      channel,
    })),
  ],
  [
    { at: 'brand', goal: 'balance' },
    brands
      .filter(({ shelf }) => shelf === 'main')
      .map(({ id }) => ({ at: canTopUp(brandOf(id)) ? 'balance' : 'gone', brand: id })),
  ],
  [
    { at: 'others', goal: 'balance' },
    brands
      .filter(({ shelf }) => shelf !== 'main')
      .map(({ id }) => ({ at: canTopUp(brandOf(id)) ? 'balance' : 'gone', brand: id })),
  ],
  [
    { at: 'amount', brand: 'base', digits: '56' },
    offeredAmounts(base).map((amount) => ({ at: 'payment', brand: 'base', digits: '56', amount })),
  ],
  [
    { at: 'payment', brand: 'base', digits: '56', amount: 10 },
    payableWith(base).map((method) => ({ at: 'card', brand: 'base', digits: '56', amount: 10, method })),
  ],
  // What was left out on the way is not asked for now.
  [
    { at: 'amount', brand: 'base' },
    offeredAmounts(base).map((amount) => ({ at: 'payment', brand: 'base', amount })),
  ],
  [
    { at: 'payment', brand: 'base' },
    payableWith(base).map((method) => ({ at: 'card', brand: 'base', method })),
  ],
  [{ at: 'home' }, []],
])('the choices at %o, in the order of the buttons', (place, choices) => {
  expect(choices.length === 0).toBe(place.at === 'home');
  expect(choicesOf(place)).toEqual(choices);
});

test.each<[place: Place, other: Place | undefined]>([
  [
    { at: 'offline', brand: 'base' },
    { at: 'where', brand: 'base' },
  ],
  [
    { at: 'where', brand: 'base' },
    { at: 'offline', brand: 'base' },
  ],
  // Of two choices the other one.
  [
    { at: 'payment', brand: 'base', digits: '56', amount: 10 },
    { at: 'payment', brand: 'base', digits: '56', amount: 5 },
  ],
  [
    { at: 'card', brand: 'base', amount: 10, method: 'visa' },
    { at: 'card', brand: 'base', amount: 10, method: 'bancontact' },
  ],
  // Of more, or of none, the question.
  [
    { at: 'payment', brand: 'mobile-vikings', amount: 10 },
    { at: 'amount', brand: 'mobile-vikings' },
  ],
  [
    { at: 'amount', brand: 'base', digits: '56' },
    { at: 'number', brand: 'base' },
  ],
  [{ at: 'balance', brand: 'base' }, undefined],
  [home, undefined],
])('the other one at %o is %o', (place, other) => {
  expect(otherOne(place)).toEqual(other);
});

test('a step asks for what is not answered yet; the card carries all answers', () => {
  const answers = { digits: '56', amount: 10, method: 'visa' } as const;
  expect(atStep('amount', base, answers)).toEqual({
    at: 'amount',
    brand: 'base',
    digits: '56',
    method: 'visa',
  });
  expect(afterStep('where', base, {})).toEqual({ at: 'number', brand: 'base' });
  expect(afterStep('where', base, { digits: '56' })).toEqual({ at: 'amount', brand: 'base', digits: '56' });
  expect(afterStep('number', base, answers)).toEqual({ at: 'card', brand: 'base', ...answers });
  expect(firstOnline(base, {})).toEqual({ at: 'where', brand: 'base' });
  expect(firstOnline(base, { digits: '56', amount: 10 })).toEqual({
    at: 'where',
    brand: 'base',
    digits: '56',
    amount: 10,
  });
  expect(firstOnline(base, answers)).toEqual({ at: 'card', brand: 'base', ...answers });
  // Where nothing is asked on the way, the first step is where to go, not a card, unless everything was said.
  expect(firstOnline(orange, answers)).toEqual({ at: 'card', brand: 'orange', ...answers });
  expect(firstOnline(orange, { ...answers, method: undefined })).toMatchObject({ at: 'where' });
  expect(beforeStep('amount', base, answers)).toEqual({
    at: 'number',
    brand: 'base',
    amount: 10,
    method: 'visa',
  });
  expect(beforeStep('where', base, answers)).toEqual({ at: 'way', brand: 'base' });
});

const brand = 'base';
test.each<[Place, asks: boolean]>([
  [{ at: 'sim' }, true],
  [{ at: 'brand', goal: 'balance' }, true],
  [{ at: 'others', goal: 'balance' }, true],
  [{ at: 'which', goal: 'balance' }, true],
  [{ at: 'way', brand }, true],
  [{ at: 'where', brand }, true],
  [{ at: 'number', brand }, true],
  [{ at: 'amount', brand }, true],
  [{ at: 'payment', brand }, true],
  [{ at: 'offline', brand }, true],
  [{ at: 'friend', brand }, true],
  [{ at: 'validity', brand }, true],
  [{ at: 'until', brand }, true],
  [{ at: 'card-name', brand }, true],
  [{ at: 'voucher', brand }, true],
  // It is known to have no vouchers.
  [{ at: 'voucher', brand: 'mobile-vikings' }, false],
  [{ at: 'no-data', brand }, true],
  [{ at: 'no-data', brand, step: 'bundle' }, true],
  [{ at: 'no-data', brand, step: 'settings' }, false],
  [{ at: 'no-data', brand, step: 'abroad' }, false],
  [{ at: 'report', from: home }, true],
  [{ at: 'report', from: home, problem: 'limit' }, false],
  [{ at: 'card', brand }, false],
  [home, false],
])('%o waits for words: %s', (place, yes) => {
  expect(asks(place)).toBe(yes);
});

test('whoever said something else comes back to what was asked, without what was wrong with the answer', () => {
  const asked: Place = { at: 'number', brand, digits: '56', problem: 'short', count: 9 };
  expect(originHere(asked)).toEqual({ at: 'number', brand, digits: '56' });
  expect(originHere(home)).toEqual(home);
  expect(originHere({ at: 'card', brand, amount: 10 })).toEqual(home);
  expect(originHere({ at: 'guide', guide: 'scam', from: balance })).toEqual(balance);
  expect(originOf({ at: 'payment', brand, tried: 'visa', problem: 'words' })).toEqual({
    at: 'payment',
    brand,
  });
  expect(originOf({ at: 'balance', brand, from: home })).toEqual(balance);
  expect(asOpener({ at: 'balance', brand, from: home })).toEqual({ ...balance, from: home });
  expect(originOf({ at: 'home', lost: true })).toEqual(home);
});

test.each<[Place, kinds: string]>([
  [home, ''],
  [{ at: 'way', brand }, 'walk'],
  [{ at: 'where', brand }, 'walk step'],
  [{ at: 'number', brand }, 'walk step'],
  [{ at: 'amount', brand }, 'walk step'],
  [{ at: 'payment', brand }, 'walk step'],
  [{ at: 'card', brand }, 'walk step'],
  [{ at: 'offline', brand }, 'walk'],
  [{ at: 'channel', brand, channel: 'post' }, 'walk'],
  [{ at: 'voucher', brand }, 'walk'],
  [{ at: 'gone', brand: gone }, 'walk'],
  [{ at: 'sim' }, 'choice'],
  [{ at: 'unsure' }, 'choice'],
  [{ at: 'brand', goal: 'balance' }, 'choice'],
  [{ at: 'others', goal: 'balance' }, 'choice'],
  [{ at: 'which', goal: 'balance' }, 'choice'],
  [{ at: 'not-arrived', brand }, 'paid trouble'],
  [{ at: 'say', brand }, 'paid trouble'],
  [{ at: 'arrived', brand }, 'paid trouble'],
  [{ at: 'paid', brand }, 'paid trouble'],
  [{ at: 'letter', brand, whom: 'operator' }, 'paid trouble'],
  [{ at: 'guide', guide: 'wrong' }, 'paid trouble'],
  [{ at: 'guide', guide: 'complaint' }, 'paid trouble'],
  [{ at: 'guide', guide: 'voucher-refused' }, 'paid trouble'],
  [{ at: 'guide', guide: 'scam' }, 'trouble emergency'],
  [{ at: 'guide', guide: 'stolen' }, 'trouble emergency'],
  [{ at: 'guide', guide: 'identify' }, ''],
  [{ at: 'no-data', brand }, 'trouble'],
  [{ at: 'tip', tip: 'drain' }, 'trouble'],
  [{ at: 'tip', tip: 'backup' }, ''],
  [{ at: 'balance', brand }, ''],
])('%o is on the way: %j', (place, kinds) => {
  const all = [
    isWalk(place) && 'walk',
    isStep(place) && 'step',
    isChoice(place) && 'choice',
    isAfterPaying(place) && 'paid',
    isTrouble(place) && 'trouble',
    isEmergency(place) && 'emergency',
  ];
  expect(all.filter(Boolean).join(' ')).toBe(kinds);
});

test('an aside and home keep the walk that was interrupted; a new walk, and what comes after home, end it', () => {
  const amount: Place = { at: 'amount', brand };
  const offline: Place = { at: 'offline', brand };
  expect(walkAfter(balance, amount, undefined)).toEqual(amount);
  expect(walkAfter(balance, amount, offline)).toEqual(amount);
  expect(walkAfter(balance, { at: 'tips' }, offline)).toEqual(offline);
  expect(walkAfter(balance, undefined, offline)).toEqual(offline);
  expect(walkAfter(home, amount, offline)).toEqual(amount);
  expect(walkAfter(home, { at: 'paid', brand }, amount)).toBeUndefined();
  expect(walkAfter(balance, home, amount)).toBeUndefined();
  expect(walkAfter(amount, balance, offline)).toBeUndefined();
});

test('a payment is awaited from the word that it is missing until it arrives, and is paid twice on the way to pay its brand', () => {
  const missing: Place = { at: 'not-arrived', brand };
  const anyBrand: Place = { at: 'brand', goal: 'not-arrived' };
  const other: Place = { at: 'arrived', brand: 'orange' };
  expect(awaitedAfter({ ...missing, from: home }, undefined, false)).toEqual(missing);
  expect(awaitedAfter({ at: 'paid', brand }, undefined, false)).toEqual(missing);
  expect(awaitedAfter(anyBrand, undefined, true)).toEqual(anyBrand);
  expect(awaitedAfter(anyBrand, undefined, false)).toBeUndefined();
  expect(awaitedAfter({ at: 'brand', goal: 'balance' }, undefined, true)).toBeUndefined();
  expect(awaitedAfter(home, missing, true)).toEqual(missing);
  expect(awaitedAfter(other, missing, true)).toEqual(missing);
  expect(awaitedAfter({ at: 'arrived', brand }, missing, true)).toBeUndefined();
  expect(awaitedAfter({ at: 'arrived', brand }, anyBrand, true)).toBeUndefined();
  const twice = (place: Place) => [missing, anyBrand].map((one) => paysTwice(place, one));
  expect(twice({ at: 'way', brand })).toEqual([true, true]);
  expect(twice({ at: 'card', brand })).toEqual([true, true]);
  expect(twice({ at: 'offline', brand: 'orange' })).toEqual([false, true]);
  expect(twice({ at: 'voucher', brand })).toEqual([false, false]);
});
