import { expect, test } from 'vitest';
import { converse } from '../src/conversation/converse.ts';
import { read } from '../src/reading/read.ts';
import { inlineResultsFor } from '../src/features/inline-results.ts';
import { decodePlace, encodePlace } from '../src/places/address.ts';
import { wordsOf } from '../src/words/words.ts';

const view = { today: new Date('2026-11-25') };

/** What somebody says at a question, and the address where it leads. */
const said: [at: string, text: string, to: string][] = [
  // A question that stays in the walk loses nothing that was answered.
  ['14ba-56-15', 'which bank cards do you take?', '14ba-56-15'],
  ['13ba-56', 'which amounts can I choose?', '13ba-56'],
  ['14ba-56-15', 'no credit card', '14ba-56-15--w'],
  ['12ba', 'no', '13ba'],
  // Misspelt, the brand is an answer all the same.
  ['1bb', 'proximsu', '1Bpx'],
  ['1bt', 'bsae', '1wba'],
  ['1bt', 'I think it is orange', '1wor'],
  ['1bb', 'its lyca i think', '1Bly'],
  // Denied is not said.
  ['1s', 'not base but orange', '1wor'],
  ['1bt', 'geen base maar proximus', '1wpx'],
  ['1bt', 'ce n’est pas base mais orange', '1wor'],
  ['1bt', '不是base，是orange', '1wor'],
  ['14ba-56-15', 'not visa, bancontact', '15ba-56-15-b'],
  ['14ba-56-15', 'I do not have a visa', '14ba-56-15'],
  ['14ba-56-15', 'keine Kreditkarte', '14ba-56-15'],
  ['13ba', 'not 15 but 20', '14ba--20'],
  ['1Aba-p', 'not in belgium', '1Aba-o'],
  // Yes and no, and more.
  ['1Aba-b', 'no bundle I think', '1Aba-a'],
  ['1Aba-b', 'yes I have one', '1Aba-p'],
  ['1Aba-b', 'nee ik denk het niet', '1Aba-a'],
  ['1Aba-b', "oui j'en ai un", '1Aba-p'],
  ['1Aba', 'yes it did arrive', '1Aba-b'],
  ['1Aba', '钱到了', '1Aba-b'],
  // An amount is money.
  ['13ba', '30 days for 10 euro', '14ba--10'],
  // A friend's language, in any of the six.
  ['1fba', 'in dutch please', '1fba-n'],
  ['1fba', 'he speaks french', '1fba-f'],
  ['1fba', 'chinese', '1fba-s'],
  ['1fba', '繁體中文', '1fba-t'],
  ['1fba', '中文', '1fba-s'],
  ['1fba', 'anglais', '1fba-e'],
  ['1fba', 'er spricht Deutsch', '1fba-d'],
  // The choice of a language comes back to the question.
  ['12ba', 'can you speak another language', '1l_2ba'],
];

test.each(said)('at %s: %s', (at, text, to) => {
  const { place } = converse({ place: decodePlace(at)!, reading: read(text) });
  expect(encodePlace(place)).toBe(encodePlace(decodePlace(to) ?? { at: 'home', lost: true }));
});

test.each(['10 GB', '5 days', '30 jours', '3 个月'])('%s is no amount', (text) => {
  expect(read(text).amount).toBeUndefined();
});

const where = (text: string) => converse({ place: { at: 'home' }, reading: read(text) }).place;

test('a number out of the blue that cannot be one is told what is wrong', () => {
  expect(where('0486 12 34 5')).toMatchObject({ at: 'which', problem: 'short', count: 9 });
  expect(where('+31 6 12345678')).toMatchObject({ at: 'which', problem: 'foreign' });
  expect(where('123456')).toEqual({ at: 'home' });
});

test('a choice of one, or of the same twice, was never written', () => {
  expect(decodePlace('1Uf')).toBeUndefined();
  expect(decodePlace('1Uff')).toBeUndefined();
  expect(decodePlace('1Ufg')).toMatchObject({ intents: ['balance', 'validity'] });
});

test('inline, a misspelt brand is read too', () => {
  expect(inlineResultsFor('proximsu', wordsOf('en'), view)[0]?.place).toMatchObject({ brand: 'proximus' });
});

test('a short number out of the blue is named as one to call', () => {
  const { place, remark } = converse({ place: { at: 'home' }, reading: read('0489') });
  expect([place.at, remark]).toEqual(['home', { say: 'short-number', digits: '0489' }]);
});

test('whether a way of paying costs more is not answered with yes, and nothing on the card changes', () => {
  const card = decodePlace('15ba-56-15-v')!;
  const { place, remark } = converse({ place: card, reading: read('does bancontact cost extra?') });
  expect([place.at, remark]).toEqual(['payment', { say: 'fees', method: 'bancontact', brand: 'base' }]);
});

test.each(['remind me', 'rappelle-moi', 'herinner me', 'erinner mich', '提醒我'])(
  '%s leads to the reminders, or to the day of a brand',
  (text) => {
    expect(converse({ place: { at: 'home' }, reading: read(text) }).place.at).toBe('reminders');
    expect(converse({ place: { at: 'home' }, reading: read(text), brand: 'base' }).place.at).toBe('until');
  },
);
