import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../src/reading/fold.ts';
import { examples } from '../tools/learning/examples.ts';
import { explain, understand } from '../src/reading/understand.ts';
import { subjects } from '../src/reading/score.ts';
import { locales } from '../src/words/locale.ts';
import { readHalf, score } from './support/questions.ts';
import type { Half } from './support/questions.ts';

const intents: readonly string[] = subjects.filter((subject) => subject !== 'none');

// A little under what was reached: a line in src/reading/examples/ may move a question or two, not more.
test.each<[Half, number, number]>([
  ['mend', 98, 1],
  ['figure', 94, 2],
])('the %s half gets no worse', (half, right, answered) => {
  const result = score(readHalf(half));
  expect(result.right).toBeGreaterThanOrEqual(right);
  expect(result.answered).toBeLessThanOrEqual(answered);
});

const tricky: [text: string, locale: string, intent: string | null, brand: string | null][] = [
  // A brand alone, as people write it
  ['base', 'en', 'online', 'base'],
  ['lyca', 'zh-Hans', 'online', 'lycamobile'],
  ['橙子', 'zh-Hans', 'online', 'orange'],
  ['mobistar', 'fr', 'online', 'orange'],
  ['telenet', 'nl', 'online', 'telenet'],
  ['hey!', 'en', 'online', 'hey'],
  ['hey', 'en', null, null],
  ['hey how do I check my balance', 'en', 'balance', null],
  // Typos, no spaces, inside Chinese
  ['proximsu herladen', 'nl', 'online', 'proximus'],
  ['bsae saldo', 'nl', 'balance', 'base'],
  ['rechargebase', 'fr', 'online', 'base'],
  ['mobil wikings guthaben abfragen', 'de', 'balance', 'mobile-vikings'],
  ['怎么查base余额', 'zh-Hans', 'balance', 'base'],
  ['點查lyca餘額', 'zh-Hant', 'balance', 'lycamobile'],
  // Mixed, and in another language than the person's
  ['orange 余额', 'zh-Hans', 'balance', 'orange'],
  ['solde base combien', 'zh-Hans', 'balance', 'base'],
  ['hoe herlaad ik mijn base kaart', 'fr', 'online', 'base'],
  ['my card was declined', 'zh-Hant', 'card-refused', null],
  // Neighbours among our own intents
  ['paid base but nothing came', 'en', 'not-arrived', 'base'],
  ['base 没到账', 'zh-Hans', 'not-arrived', 'base'],
  ['credit is there but no internet', 'en', 'no-data', null],
  ['recharger le gsm de ma mère', 'fr', 'other-person', null],
  ['ich habe die falsche nummer aufgeladen', 'de', 'wrong-number', null],
  ['kan ik met paypal betalen bij orange', 'nl', 'payment', 'orange'],
  ['airalo is empty, top up', 'en', 'travel-esim', null],
  // A card of another country: what can be done from here
  ['recharge orange france mobicarte', 'fr', 'foreign-sim', 'orange'],
  ['中国移动充值', 'zh-Hans', 'foreign-sim', null],
  // Next to our trade, and not ours
  ['steam wallet top up', 'en', null, null],
  ['王者荣耀点券怎么充', 'zh-Hans', null, null],
  ['recharger la batterie de mon gsm', 'fr', null, null],
  ['budgetmeter opladen', 'nl', null, null],
  ['handy display kaputt', 'de', null, null],
  ['orange juice recipe', 'en', null, null],
  ['firebase login error', 'en', null, null],
  // Nothing that we could read
  ['', 'en', null, null],
  ['   \n', 'en', null, null],
  ['😀😀😀', 'fr', null, null],
  ['🍊', 'zh-Hans', null, null],
  ['123456', 'nl', null, null],
  ['0486 12 34 56', 'de', null, null],
  ['كيف أشحن هاتفي', 'en', null, null],
  ['שלום מה שלומך', 'fr', null, null],
  ['как пополнить телефон', 'zh-Hans', null, null],
  ['残高を確認したい', 'en', null, null],
  ['잔액 조회', 'zh-Hant', null, null],
  ["dov'è la stazione", 'fr', null, null],
  ['gdzie jest dworzec', 'de', null, null],
  ['ku është stacioni', 'en', null, null],
];

test.each(tricky)('%j (%s) → %s, %s', (text, locale, intent, brand) => {
  const [best] = understand(text);
  expect([best?.intent ?? null, best?.brand ?? null]).toEqual([intent, brand]);
});

test('of several sentences the one that asks is answered, wherever it stands', () => {
  const story = 'I came to Leuven three weeks ago for my studies. My landlord gave me this phone. '.repeat(
    40,
  );
  const ask = 'How do I check my base balance?';
  for (const text of [`${ask} ${story}`, `${story}${ask}`])
    expect(understand(text)[0]).toMatchObject({ intent: 'balance', brand: 'base' });
  expect(story.length).toBeGreaterThan(3000);
  expect(understand(story)).toEqual([]);
});

test('4,096 characters that say nothing are declined', () => {
  for (const text of ['的', 'a', '😀', '7', 'bla bla ', 'مرحبا '])
    expect(understand(text.repeat(4096).slice(0, 4096))).toEqual([]);
});

test('every language has every intent, and what is none', () => {
  const files = readdirSync('src/reading/examples').map((file) => file.replace('.json', ''));
  expect(files.toSorted()).toEqual([...locales].toSorted());
  for (const locale of locales) {
    const file = JSON.parse(readFileSync(`src/reading/examples/${locale}.json`, 'utf8')) as Record<
      string,
      string[]
    >;
    expect(Object.keys(file).toSorted()).toEqual([...intents, 'none'].toSorted());
    for (const [intent, list] of Object.entries(file))
      expect(list.length, `${locale} ${intent}`).toBeGreaterThanOrEqual(25);
  }
});

test('no example stands under two intents, or twice in a language', () => {
  const subjects = new Map<string, Set<string>>();
  const twice: string[] = [];
  const seen = new Set<string>();
  for (const { text, label, locale } of examples.subjects) {
    const key = fold(text);
    subjects.set(key, (subjects.get(key) ?? new Set()).add(label));
    if (seen.has(`${locale} ${text}`)) twice.push(text);
    seen.add(`${locale} ${text}`);
  }
  expect([...subjects].filter(([, of]) => of.size > 1)).toEqual([]);
  expect(twice).toEqual([]);
});

test('what is measured is not among the examples, and no question is in both halves', () => {
  const known = new Set(examples.subjects.map(({ text }) => fold(text)));
  const [mend, figure] = (['mend', 'figure'] as const).map((half) =>
    readHalf(half).map(({ text }) => fold(text)),
  );
  // Only how many: the second half is not to be read.
  expect(mend?.filter((text) => known.has(text)).length).toBe(0);
  expect(figure?.filter((text) => known.has(text)).length).toBe(0);
  expect(figure?.filter((text) => mend?.includes(text)).length).toBe(0);
});

test('an example is understood as what it stands for, all but two in a hundred', () => {
  const some = examples.subjects.filter((_, index) => index % 20 === 0);
  const wrong = some.filter(({ text, label }) => (understand(text)[0]?.intent ?? 'none') !== label);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThan(some.length / 50);
});

test('the reasons name brands, ideas and terms', () => {
  const { brands, ideas, reasons } = explain('ma carte est refusée chez base');
  expect(brands).toEqual(['base']);
  expect(ideas).toContain('refused');
  expect(reasons().slice(0, 3)).toContain('#refused');
});
