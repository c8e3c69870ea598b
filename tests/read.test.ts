import { expect, test } from 'vitest';
import type { Meaning } from '../src/reading/lexicon.ts';
import { read } from '../src/reading/read.ts';
import type { Reading } from '../src/reading/reading.ts';
import { subjects } from '../src/reading/score.ts';
import type { Question } from '../src/reading/terms.ts';
import { readHalf } from './support/questions.ts';
import { applyRules, explain, sentencesOf, toOffer } from '../src/reading/understand.ts';
import type { Candidate } from '../src/reading/understand.ts';

const said = (text: string): Meaning[] => [...read(text).meanings].toSorted();

test.each<[text: string, says: Meaning[]]>([
  ['menu', ['home']],
  // Too common a word to mean the menu inside a sentence.
  ['show me the menu of the cat', []],
  ['yes', ['yes']],
  ['yes my cat is here', ['here', 'yes']],
  ['my cat says yes', []],
  ['no, forget it', ['no', 'stop']],
  ['please stop', ['stop']],
  ['bus stop', []],
  ['not visa but bancontact', ['bancontact']],
  ['no voucher', ['no']],
  ['it has arrived', ['arrived']],
  ['it has not arrived', ['notArrived']],
  ['my cat says no', ['whatElse']],
  ['是不是base', []],
  ['是，我没有', ['yes']],
  // Of words that overlap the longest are meant, wherever they begin.
  ['reverse a top up', ['wrong']],
  ['my code is invalid it says', ['voucher-refused']],
])('%j says %j', (text, says) => {
  expect(said(text)).toEqual(says);
});

test.each<[text: string, fields: Partial<Reading>]>([
  // What was turned down explains the words that turn it down.
  ['not base', { turnedDown: true, explained: 1, fullyExplained: true, brand: undefined }],
  ['not 15', { turnedDown: true, explained: 1, amount: undefined }],
  ['not online', { turnedDown: true, explained: 1 }],
  ['not the cat', { turnedDown: false, fullyExplained: false }],
  ['no mobile vikings, base', { turnedDown: true, brand: 'base' }],
  ['base 15', { turnedDown: false }],
  ['the second one, not 15', { turnedDown: true, amount: undefined }],
  // How much of it is brands, figures, the words of buttons and small words.
  ['base 15 euro please', { explained: 1, fullyExplained: true, wordCount: 4 }],
  ['kat', { explained: 0, fullyExplained: false }],
  ['!!!', { explained: 1, fullyExplained: true }],
  ['base kat', { explained: 4 / 7, fullyExplained: false, wordCount: 2 }],
  ['我用的是base', { wordCount: 3 }],
  // What points back has a few words and no subject of its own.
  ['and that?', { refers: true, question: true }],
  ['what else?', { refers: true }],
  ['which is the one for that of a b', { refers: false, wordCount: 9 }],
  ['what is a password', { refers: true, question: true }],
  ['that one then for you and me', { refers: true, wordCount: 7 }],
  ['that one then for you and me so', { refers: false, wordCount: 8 }],
  ['what is a cat', { refers: false, question: true }],
  ['15', { refers: false, question: false }],
  ['base？', { question: true }],
  // Money says so, or is a figure where nothing else was asked.
  ['15', { amount: 15, priced: false }],
  ['€15', { amount: 15, priced: true }],
  ['when does tram 81 come?', { amount: undefined, digits: '81' }],
  ['what time is it at 15?', { amount: undefined, digits: '15' }],
  ['tram 81', { amount: 81 }],
  ['does the tram cost 81 euro?', { amount: 81 }],
  // A password is a secret once it is told.
  ['my password is hunter22', { secret: 'code' }],
  ['my pin: abcd', { secret: 'code' }],
  ['what is a password', { secret: undefined }],
  ['my password 12345678', { secret: 'code' }],
  ['my password 1234567890', { secret: undefined }],
  ['hunter22', { secret: undefined }],
  // Of two numbers the second counts if it puts the first one right.
  ['0486 12 34 56 no, 0486 12 34 57', { digits: '0486123457' }],
  ['0486 12 34 56 and 0486 12 34 57', { digits: '0486123456' }],
  ['0486 12 34 56 no, 0486 12', { digits: '0486123456' }],
  ['base or orange', { either: true }],
  ['base, orange or lebara', { either: true }],
  ['base and orange', { either: false }],
  ['base or my old orange', { either: false }],
  ['i paid yesterday', { past: true }],
  ['i will pay tomorrow', { past: false, soon: true }],
  ['i pay', { past: false, soon: false }],
  // Where the money is: a bank by its name, or a word for what holds money.
  ['kbc', { purse: true }],
  ['my wallet', { purse: true }],
  ['not my wallet', { purse: false }],
  ['银行卡', { purse: true }],
  ['银行卡还在我', { purse: false }],
  ['base', { purse: false, seller: undefined }],
  ['airalo', { seller: 'airalo' }],
  ['third', { ordinal: 3 }],
  ['i have not paid', { negative: true, unpaid: true }],
  ['i have paid', { negative: false, unpaid: false }],
  ['bancontact or visa', { method: 'bancontact' }],
  ['not visa but bancontact', { method: 'bancontact', turnedDown: true }],
  ['base or lycamobile', { brand: 'base' }],
])('%j: %j', (text, fields) => {
  expect(read(text)).toMatchObject(fields);
});

test('of a long text the beginning and the end are read, and everywhere secrets and numbers', () => {
  const filler = 'kat '.repeat(200);
  expect(read(`base ${filler}orange`).brands.map(({ id }) => id)).toEqual(['base', 'orange']);
  expect(read(`base ${filler}lebara ${filler}orange`).brands.map(({ id }) => id)).toEqual(['base', 'orange']);
  expect(read(`${filler}4111 1111 1111 1111 ${filler}`).secret).toBe('card');
  expect(read(`${filler}0486 12 34 56 ${filler}`).digits).toBe('0486123456');
});

test('what is not ours asks for nothing, and nothing is likely', () => {
  expect(read('my cat sleeps on the sofa')).toMatchObject({ intents: [], likely: [] });
  expect(read('what is the weather and my balance').likely).toEqual([]);
  expect(read('i have a question about base').likely).toHaveLength(3);
  const { intents, likely } = read('how do i top up base?');
  expect([intents, likely].map(([best]) => best?.brand)).toEqual(['base', 'base']);
});

/** How surely a text asks for its likeliest intent, and whether that is enough. */
const best = (text: string) => {
  const { candidates, declined } = explain(text);
  return { intent: candidates[0]?.intent, confidence: candidates[0]?.confidence ?? 0, declined };
};

test('a brand alone, or with a word of our trade, asks for its top-up', () => {
  expect(best('base').intent).toBe('online');
  expect(best('base').confidence).toBeGreaterThan(0.85);
  for (const text of ['base sim', 'base credit']) {
    expect(best(text).intent, text).toBe('online');
    expect(best(text).confidence, text).toBeGreaterThan(0.5);
  }
  const long = best('my base sim is on the table and i am here with it').confidence;
  expect(long).toBeLessThan(best('base sim').confidence - 0.05);
  expect(best('airalo')).toMatchObject({ intent: 'travel-esim', declined: false });
});

test('what is not ours counts for more where nothing of ours is named, and unknown words are declined', () => {
  for (const text of ['cheese', 'base cheese', 'xqzt vrrp blorf', 'base xqzt vrrp blorf']) {
    expect(explain(text).declined, text).toBe(true);
    expect(explain(text).none, text).toBeGreaterThan(0.9);
  }
  const weather = explain('what is the weather').none;
  const balanceToo = explain('what is the weather and my balance').none;
  expect(weather).toBeGreaterThan(0.95);
  expect(balanceToo).toBeGreaterThan(0.5);
  expect(balanceToo).toBeLessThan(0.95);
});

test.each([
  ['my cat is fine. the sun shines. how do i top up my card online?', 'online', null],
  ['my cat is fine\n\nthe sun shines\nwhat is my balance', 'balance', null],
  // What one sentence names, the others mean.
  ['the weather. base. how much is left?', 'balance', 'base'],
  ['how much is left? base', 'balance', 'base'],
])('of %j the sentence that asks counts', (text, intent, brand) => {
  const { candidates, declined } = explain(text);
  expect(declined).toBe(false);
  expect(candidates[0]).toMatchObject({ intent, brand });
});

test('a number alone asks for nothing', () => {
  const { candidates, none, chances, declined, aspects, reasons } = explain('0486 12 34 56');
  expect({ candidates, none, declined, aspects, reasons: reasons() }).toEqual({
    candidates: [],
    none: 1,
    declined: true,
    aspects: [],
    reasons: [],
  });
  expect([Math.max(...chances), chances.reduce((a, b) => a + b)]).toEqual([1, 1]);
});

test('candidates and aspects are sorted, and none is hardly likely', () => {
  for (const text of ['what does it cost', 'i sent the topup to my mother', 'base credit', 'call balance']) {
    const { candidates, aspects, chances } = explain(text);
    expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1);
    for (const heard of [candidates, aspects]) {
      const confidences = heard.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(Math.min(1, ...confidences)).toBeGreaterThanOrEqual(0.05);
    }
    expect(aspects.map(({ aspect }) => aspect)).not.toContain('none');
  }
  expect(explain('what does it cost').aspects[0]?.aspect).toBe('cost');
});

test.each<[confidences: number[], offered: number[]]>([
  [[], []],
  [[0.5], [0.5]],
  [
    [0.5, 0.4, 0.39],
    [0.5, 0.4],
  ],
  [
    [0.5, 0.45, 0.44, 0.43],
    [0.5, 0.45, 0.44],
  ],
  [[0.9, 0.05], [0.9]],
  // To one that is less sure than a half, one need come less close.
  [
    [0.4, 0.13, 0.11],
    [0.4, 0.13],
  ],
])(
  'of candidates as sure as %j those that come close to the best are offered, three at most',
  (all, offered) => {
    const candidates = all.map((confidence): Candidate => ({ intent: 'online', brand: null, confidence }));
    expect(toOffer(candidates).map(({ confidence }) => confidence)).toEqual(offered);
  },
);

const long = 'a text of some thirty letters or so';

/** What the rules on strong words make of a one for each subject: of what is not ours, and of some others. */
test.each<[what: string, question: Partial<Question>, scores: Record<string, number>]>([
  ['nothing of ours', {}, { none: 2.5, online: 1 }],
  ['a brand', { brands: ['base'] }, { none: 1.5, online: 1 }],
  ['a seller of travel eSIMs', { seller: true }, { none: 1.5, 'travel-esim': 2 }],
  ['a word of our trade', { ideas: new Set(['topup']) }, { none: 1.5, online: 1 }],
  ['a word of another trade', { ideas: new Set(['xweather']) }, { none: 7.5 }],
  ['chat', { ideas: new Set(['xtalk']) }, { none: 2.5 }],
  ['another trade, beside ours', { ideas: new Set(['xweather', 'topup']) }, { none: 2.25 }],
  ['another trade, of a seller', { seller: true, ideas: new Set(['xweather']) }, { none: 1.5 }],
  ['another trade, and a brand', { brands: ['base'], ideas: new Set(['xweather']) }, { none: 4.5 }],
  ['a brand, and something said', { brands: ['base'], ideas: new Set(['sim']) }, { none: 0.45, online: 1 }],
  [
    'the same in a few words',
    { brands: ['base'], ideas: new Set(['sim']), text: long.slice(0, 23) },
    { none: 0.45, online: 2 },
  ],
  [
    'in a few more',
    { brands: ['base'], ideas: new Set(['sim']), text: long.slice(0, 24) },
    { none: 0.45, online: 1 },
  ],
  ['few words that say nothing', { brands: ['base'], text: '.b cheese' }, { none: 1.5, online: 1 }],
  ['a brand alone', { brands: ['base'], text: '.b' }, { none: 1.5, online: 10 }],
  [
    'few words on something else',
    { brands: ['base'], ideas: new Set(['sim', 'balance']), text: '.b balance' },
    { none: 0.45, online: 1 },
  ],
  [
    'few words with another touch',
    { brands: ['base'], ideas: new Set(['sim']), themes: new Set(['remind']), text: '.b sim' },
    { online: 1 },
  ],
  ['half of it known', { brands: ['base'], text: '.b', familiar: 0.5 }, { none: 1.5, online: 1 }],
  ['less than half of it known', { familiar: 0.4 }, { none: 11.5 }],
  ['a wrong number of others', { ideas: new Set(['wrong', 'others']) }, { 'other-person': 0.3 }],
  ['others', { ideas: new Set(['others']) }, { 'other-person': 1 }],
  ['a wrong number', { ideas: new Set(['wrong']) }, { 'other-person': 1 }],
])('strong words: %s', (_, question, expected) => {
  const scores = new Float64Array(subjects.length).fill(1);
  applyRules(scores, {
    text: long,
    brands: [],
    seller: false,
    ideas: new Set(),
    themes: new Set(),
    notions: [],
    familiar: 1,
    ...question,
  });
  for (const [subject, score] of Object.entries(expected))
    expect(scores[subjects.indexOf(subject as never)], subject).toBeCloseTo(score);
});

test.each<[text: string, sentences: string[]]>([
  ['how much is left?', []],
  ['I have BASE. How much is left?', ['I have BASE.', 'How much is left?']],
  ['ok. How much is left?', []],
  ['Fine   \n\n\nHow much?', ['Fine   ', 'How much?']],
  ['Base.   How much?', ['Base.', 'How much?']],
  ['我用的是base。还剩多少？', ['我用的是base。', '还剩多少？']],
  ['visit base.be or www.orange.be', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('of many sentences the first six and the last six are read', () => {
  const text = (count: number) => Array.from({ length: count }, (_, at) => `Sentence ${at}.`).join(' ');
  const numbers = (count: number) => sentencesOf(text(count)).map((one) => Number.parseInt(one.slice(9), 10));
  expect(numbers(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(numbers(15)).toEqual([0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14]);
});

test('what is hardly sure is declined, a little less of it where our trade or a brand is named', () => {
  const trade = new Set<string>(['topup', 'credit', 'balance', 'voucher', 'operator', 'esim']);
  const between = { ours: 0, others: 0 };
  // Their first words are seldom clear.
  const texts = readHalf('mend').flatMap(({ text }) => [text, text.split(' ').slice(0, 3).join(' ')]);
  for (const text of texts) {
    const { candidates, none, declined, brands, ideas } = explain(text);
    if (candidates.length === 0) continue;
    const { confidence } = candidates[0]!;
    const ours = brands.length > 0 || ideas.some((idea) => trade.has(idea));
    expect(declined, text).toBe(confidence <= none || confidence < (ours ? 0.3 : 0.4));
    if (confidence > none && confidence > 0.3 && confidence < 0.4) between[ours ? 'ours' : 'others']++;
  }
  expect(between.ours).toBeGreaterThan(0);
  expect(between.others).toBeGreaterThan(0);
});
