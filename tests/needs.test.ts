import { expect, test } from 'vitest';
import { converse } from '../src/conversation/converse.ts';
import type { Place } from '../src/places/place.ts';
import { read } from '../src/reading/read.ts';
import { drawArrival } from '../src/screens/arrive.ts';
import { wordsOf } from '../src/words/words.ts';
import { today } from './support/world.ts';

const home: Place = { at: 'home' };
const led = (text: string, place: Place = home) => converse({ place, reading: read(text) });
/** Where the parts of a message lead, in the order of what is shown. */
const ats = (text: string) => {
  const { place, also } = led(text);
  return [place, also?.place].map((one) => (one?.at === 'guide' ? one.guide : one?.at));
};

test.each([
  ['how can i see what is left on my lyca card? and until when is it valid?', ['balance', 'validity']],
  ['comment voir mon solde base et est-ce que je peux payer avec bancontact ?', ['balance', 'payment']],
  ['waar geef ik de code van mijn base ticket in? en mijn internet werkt niet', ['voucher', 'no-data']],
  ['wie nehme ich meine nummer zu base mit? und wo frage ich nach dem guthaben', ['porting', 'balance']],
  ['proximus怎么查余额 还有能用多久', ['balance', 'validity']],
  ['base點儲值 同埋可以用幾耐', ['where', 'validity']],
])('both needs of "%s" are answered', (text, wanted) => {
  expect(ats(text)).toEqual(expect.arrayContaining(wanted));
});

test.each([
  'how do i top up my base card',
  'bonjour, je voudrais recharger 15 euros sur mon numero orange, merci beaucoup',
  'ik heb 20 euro betaald, en er is nog altijd niets aangekomen',
  'was ist günstiger, orange oder lyca?',
  '充了20欧没到账，都两个小时了，怎么办',
  'i ll pay by visa, fifteen euros, for base',
  'on peut payer en liquide chez mobile vikings ?',
  'lost my lyca sim on the train, can i get the same number back?',
  'sms from orange: pay 2 euro or your card is blocked, is that real?',
])('one need in "%s" is answered once', (text) => {
  expect(led(text).also).toBeUndefined();
});

test('what is asked back of the open screen may come before another subject', () => {
  const { place, remark, also } = led('duurt da lang? en mijn 12 euro bij base, ben ik die kwijt', {
    at: 'guide',
    guide: 'porting',
    brand: 'mobile-vikings',
  });
  expect([place, also?.place]).toContainEqual({ at: 'guide', guide: 'credit-left', brand: 'base' });
  expect([remark?.say, also?.remark?.say]).toContain('aspect');
});

test('a warning comes first, and what else is asked after it', () => {
  const { place, also } = led(
    'a man on the phone from conway wants me to read him top-up codes, is that normal? and may i charge extra for bancontact?',
  );
  expect([place, also?.place.at]).toEqual([expect.objectContaining({ guide: 'scam' }), 'brand']);
});

test.each([
  ['scam', { at: 'guide', guide: 'scam' }, 'scam'],
  ['given', { at: 'guide', guide: 'stolen' }, 'if-given'],
] as const)('what may be a danger (%s) is spoken of first, and the answer stays', (suspected, there, say) => {
  const reading = { ...read('which shop sells lyca vouchers on sunday?'), suspected };
  const { place, also } = converse({ place: home, reading });
  expect(place).toEqual(led(reading.typed).place);
  expect(also).toEqual({ place: expect.objectContaining(there) as Place, remark: { say }, before: true });
  // What was told of it already is not said once more.
  for (const open of [there, { at: 'warning', secret: 'card', from: home }] as Place[])
    expect(converse({ place: open, reading }).also?.remark?.say).not.toBe(say);
});

test('where a payment is told of, what may be a loss is that payment', () => {
  const reading = { ...read('paid 10 with my visa at 9am'), suspected: 'given' as const };
  expect(converse({ place: { at: 'not-arrived', brand: 'base' }, reading }).also).toBeUndefined();
});

test.each([
  ['can i pay base with alipay or wechat?', 'payment'],
  ['do they sell orange at delhaize or carrefour?', 'offline'],
  ['kan ik betalen met ecocheques of maaltijdcheques?', 'guide'],
])('of two of a kind each is answered: %s', (text, at) => {
  const { place, also } = led(text);
  expect([place.at, also?.place.at]).toEqual([at, at]);
});

test('whoever has paid is not led to pay by what else they ask', () => {
  const { place, also } = led('paid 20 for base two hours ago, nothing came. and how do i top up again?');
  expect(place.at).toBe('not-arrived');
  expect(also?.place.at).not.toBe('where');
});

test('what is said of the other need has its source, its button, and stands in the order of asking', () => {
  const words = wordsOf('en');
  const arrival = led('how can i see what is left on my base card? and until when is it valid?');
  const { text, keyboard, facts } = drawArrival(arrival, words, { today: new Date(today) });
  expect(text.indexOf('CONSULT')).toBeLessThan(text.indexOf('12 months'));
  expect(facts.some(({ path }) => path.startsWith('base/validity'))).toBe(true);
  expect(keyboard.flat().some((one) => 'go' in one && one.go.at === 'balance')).toBe(true);
});
