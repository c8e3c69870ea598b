import { describe, expect, test } from 'vitest';
import { belgium, best, names } from '../src/catalogue/index.ts';
import { amountIn } from '../src/reading/amount.ts';
import { countryIn } from '../src/reading/country.ts';
import { denialAt, negates } from '../src/reading/denial.ts';
import { findFigures } from '../src/reading/figures.ts';
import { findBrands } from '../src/reading/find-brand.ts';
import { makeFinder } from '../src/reading/find-words.ts';
import { fold } from '../src/reading/fold.ts';
import { findMentions } from '../src/reading/mentions.ts';
import { findNumber, findSecret } from '../src/reading/numbers.ts';
import { subjectModel, subjects } from '../src/reading/score.ts';
import { readQuestion, termsBack, termsOf } from '../src/reading/terms.ts';
import { findNamed } from '../src/reading/named.ts';
import { tenseOf } from '../src/reading/tense.ts';
import type { Tense } from '../src/reading/tense.ts';
import { hashOf } from '../src/reading/word-index.ts';
import { inCharacters } from '../src/reading/transcribed.ts';
import { locales } from '../src/words/locale.ts';

test.each<[text: string, figures: string[]]>([
  ['1,50', ['plain 1.5 "1,50"']],
  ['12.345 or 99999', []],
  // What is dialled.
  ['*121* or #123# or *103#', []],
  ['0486', ['plain 486 "0486"']],
  ['5€', ['money 5 "5"']],
  ['15eur', ['money 15 "15"']],
  ['eur 5', ['money 5 "5"']],
  ['€ 15', ['money 15 "15"']],
  ['1 euro 50', ['money 1 "1"', 'plain 50 "50"']],
  ['zwanzig euro', ['money 20 "zwanzig"']],
  ['twenty two', ['plain 22 "twenty two"']],
  ['15-20 euro', ['plain 15 "15"', 'money 20 "20"']],
  // What is on a card already is no amount.
  ['il me reste 15 euro', ['had 15 "15"']],
  ['i had about 15', ['had 15 "15"']],
  ['i had 3 cards and want 15 euro', ['count 3 "3"', 'money 15 "15"']],
  // Prices.
  ['5 euro par minute', ['price 5 "5"']],
  ['0,10 euro / mb', ['price 0.1 "0,10"']],
  ['5 per gb', ['price 5 "5"']],
  // Time.
  ['à 11', ['time 11 "11"']],
  ['at 24', ['time 24 "24"']],
  ['at 25', ['plain 25 "25"']],
  ['10:59', ['time 0 "10:59"']],
  ['10:75', ['plain 10 "10"', 'plain 75 "75"']],
  ['12/11', ['time 0 "12/11"']],
  ['6 pm', ['time 6 "6"']],
  ['am 3. märz', ['time 3 "3"']],
  ['3 mar', ['time 3 "3"']],
  ['3点半', ['time 3 "3"']],
  ['9 uhr 59', ['time 9 "9"', 'time 59 "59"']],
  ['9 uhr 60', ['time 9 "9"', 'plain 60 "60"']],
  ['9 uhr und 15', ['time 9 "9"', 'plain 15 "15"']],
  ['9 uhr 15 euro', ['time 9 "9"', 'money 15 "15"']],
  ['neun uhr 15', ['time 9 "neun"', 'time 15 "15"']],
  [`at 11 ${'y '.repeat(60)}`, ['time 11 "11"']],
  ['15十五', ['plain 15 "15"', 'plain 15 "十五"']],
  ['11:30十五', ['time 0 "11:30"', 'plain 15 "十五"']],
  ['十五11:30', ['plain 15 "十五"', 'time 0 "11:30"']],
  ['15 and at 11:30', ['plain 15 "15"', 'time 0 "11:30"']],
  // Data, and how many.
  ['2 sms', ['data 2 "2"']],
  ['10 mb und 5 euro', ['data 10 "10"', 'money 5 "5"']],
  ['5 fois', ['count 5 "5"']],
])('the figures of %j are %j, and stand there', (typed, figures) => {
  const text = fold(typed);
  const found = findFigures(text);
  expect(found.map(({ kind, value, at, end }) => `${kind} ${value} "${text.slice(at, end)}"`)).toEqual(
    figures,
  );
});

test('what is written in words is told from what is written in figures', () => {
  expect(findFigures('15 and twenty at 11:30').map(({ spelled }) => spelled)).toEqual([false, true, false]);
});

test.each<[text: string, brands: string[]]>([
  ['base', ['base "base"']],
  ['base,orange', ['base "base"', 'orange "orange"']],
  ['orange base', ['orange "orange"', 'base "base"']],
  ['我的base卡', ['base "base"']],
  ['我的bsae卡', ['base "bsae"']],
  ['bsae or orange', ['base "bsae"', 'orange "orange"']],
  ['aldi talk', ['aldi-talk "aldi talk"']],
  ['airalo', ['airalo "airalo" seller']],
  // A brand that has the name of a greeting.
  ['hey', []],
  ['hey there, how do i', []],
  ['hey, base', ['base "base"']],
  ['hey telecom', ['hey "hey telecom"']],
  ['hey mobile how do i', ['hey "hey mobile"']],
  // Written together, or apart.
  ['alditalk', ['aldi-talk "alditalk"']],
  ['lyca mobil', ['lycamobile "lyca mobil"']],
  ['aldi, talk', []],
  ['turktelekom', ['turk-telekom "turktelekom"']],
  // A slip in a short name: two letters swapped, one lost inside, as it sounds; no other letter.
  ['bsae', ['base "bsae"']],
  ['bse', ['base "bse"']],
  ['udno', ['undo "udno"']],
  ['nudo', ['undo "nudo"']],
  ['unod', ['undo "unod"']],
  ['udo', ['undo "udo"']],
  ['uno', ['undo "uno"']],
  ['zuyn', ['zuny "zuyn"']],
  ['idgi', ['digi "idgi"']],
  ['zuni', ['zuny "zuni"']],
  ['uddo', []],
  ['uxno', []],
  ['udnx', []],
  ['unoxx', []],
  ['udn', []],
  ['unda', []],
  ['onod', []],
  ['ndo', []],
  ['zunx', []],
  ['mexa', []],
  ['dii', []],
  ['case', []],
  ['bose', []],
  ['bas', []],
  // In a longer one: one letter, in the longest two; the first is seldom the wrong one.
  ['orang', ['orange "orang"']],
  ['orrange', ['orange "orrange"']],
  ['oragne', ['orange "oragne"']],
  ['prange', []],
  ['hortel', ['ortel "hortel"']],
  ['simxo', ['simyo "simxo"']],
  ['sxmxo', []],
  ['telxnet', ['telenet "telxnet"']],
  ['telxnxt', []],
  ['lebxxa', []],
  ['proxxmxs', ['proximus "proxxmxs"']],
  ['wectone', ['vectone "wectone"']],
  ['kherry', []],
  ['telling', []],
  ['jan mobil', ['jan-mobile "jan mobil"']],
  ['unitd, telecom', []],
  ['base橙子', ['base "base"', 'orange "橙子"']],
  ['bsae橙子', ['base "bsae"', 'orange "橙子"']],
  ['橙子bsae', ['orange "橙子"', 'base "bsae"']],
  ['alo rtl', ['allo-rtl "alo rtl"']],
  ['unitd telecom', ['united-telecom "unitd telecom"']],
  ['base orangebase', ['base "base"', 'orange "orangebase"']],
  ['oxxnge', []],
  ['proximsu', ['proximus "proximsu"']],
  ['proksimus', ['proximus "proksimus"']],
  ['youphon', ['youfone "youphon"']],
  ['proksim', ['proximus "proksim"']],
  ['proxymus', ['proximus "proxymus"']],
  ['lycamobil', ['lycamobile "lycamobil"']],
  ['mobil wikings', ['mobile-vikings "mobil wikings"']],
  ['mobile viking', ['mobile-vikings "mobile viking"']],
  ['symio', ['simyo "symio"']],
  ['lebarra', ['lebara "lebarra"']],
  ['yoofone', ['youfone "yoofone"']],
  ['ariralo', ['airalo "ariralo" seller']],
  // Glued to a word of ours, in front or behind; to letters that are none it is no brand.
  ['rechargebase', ['base "base"']],
  ['basecharge', ['base "base"']],
  ['orangekaart', ['orange "orange"']],
  ['kaartorange', ['orange "orange"']],
  ['basexyz', []],
  ['the rechargebase of my database', ['base "base"']],
])('the brands in %j are %j', (text, brands) => {
  const found = findBrands(text).map(
    ({ id, at, end, seller }) => `${id} "${text.slice(at, end)}"${seller ? ' seller' : ''}`,
  );
  expect(found).toEqual(brands);
});

test.each<[text: string, mentions: string[], rest: string]>([
  ['i am with base', ['base named owned'], 'i am with base'],
  ['my sim is base', ['base named owned'], 'my sim is base'],
  ['my sim is very much and truly a base', ['base named'], 'my sim is very much and truly a base'],
  ['my sim is not base', ['base denied'], 'my sim is not base'],
  ['my sim is not base but orange', ['base denied', 'orange named'], 'my sim is but orange'],
  // The same brand twice is not beside itself.
  ['base and my sim is base', ['base named owned', 'base named owned'], 'base and my sim is base'],
  [
    'base voucher, my sim is orange, not lyca',
    ['base beside', 'orange named owned', 'lycamobile denied'],
    'base voucher, my sim is orange,',
  ],
  ['base, no wait, orange', ['base denied', 'orange named'], ', orange'],
  // So far apart a word corrects nothing.
  [
    'base no wait i mean to say something rather long then orange',
    ['base named', 'orange named'],
    'base no wait i mean to say something rather long then orange',
  ],
  [`base no wait ${'x'.repeat(14)} orange`, ['base denied', 'orange named'], `${'x'.repeat(14)} orange`],
  [
    `base no wait ${'x'.repeat(15)} orange`,
    ['base named', 'orange named'],
    `base no wait ${'x'.repeat(15)} orange`,
  ],
  // A seller of travel eSIMs is no brand.
  ['not airalo but base', ['base named'], 'not airalo but base'],
  ['euh nee, wacht, orange 15', ['orange named'], 'orange 15'],
  ['je suis chez base pas orange', ['base named owned', 'orange denied'], 'je suis chez base'],
  ['nothing', [], 'nothing'],
])('of %j the brands are meant as %j', (text, expected, left) => {
  const { mentions, rest } = findMentions(text, findBrands(text));
  expect(mentions.map(({ id, as, owned }) => `${id} ${as}${owned ? ' owned' : ''}`)).toEqual(expected);
  expect(rest.replaceAll(/\s+/g, ' ').trim()).toBe(left);
});

describe('digits', () => {
  test.each<[text: string, digits: string | undefined, rest: string]>([
    ['12345', undefined, '12345'],
    ['123456', '123456', ' '],
    ['call 0486 12 34 56 now', '0486123456', 'call   now'],
    // Two or three digits behind a whole number are an amount, one or four are a slip.
    ['0486123456 5', '04861234565', ' '],
    ['0486123456 15', '0486123456', '  15'],
    ['0486123456 150', '0486123456', '  150'],
    ['0486123456 1500', '04861234561500', ' '],
    ['0486123456 3 €', '0486123456', '  3 €'],
    ['0486 12 34 5 €', '04861234', '  5 €'],
    ['0486 12 34 56 €', '0486123456', '  €'],
    ['048612345€', '048612345', ' €'],
    ['15 +32486123456', '+32486123456', '15  '],
    ['1500 0486123456', '15000486123456', ' '],
    ['15 32486123456', '1532486123456', ' '],
    ['a 0486 12 34 56 or 0499 99 99 99', '0486123456', 'a   or 0499 99 99 99'],
    ['12 34, then 0486123456', '0486123456', '12 34, then  '],
  ])('the number in %j is %j, and %j is left', (text, digits, rest) => {
    const found = findNumber(text);
    expect([found.digits, found.rest]).toEqual([digits, rest]);
    expect(found.national).toBe(digits?.replace('+', '').slice(-9));
  });

  // Numbers that the card companies publish for tests.
  test.each<[text: string, secret: string | undefined]>([
    ['5555 5555 5555 4444', 'card'],
    ['3782 822463 10005', 'card'],
    ['378282246310005', 'card'],
    ['6011 1111 1111 1117', 'card'],
    ['2221 0000 0000 0009', 'card'],
    ['4000000000006', 'card'],
    ['41 11 11 11 11 11 11 11', 'card'],
    ['6304 0000 0000 0000 000', 'card'],
    ['4111-1111-1111-1111', 'card'],
    ['0486 12 34 56 4111 1111 1111 1111', 'card'],
    ['4111 1111 1111 1111 15 euro', 'card'],
    ['a4111111111111111b', 'card'],
    // Of no bank or card company, too short, too long, or a number abroad.
    ['9111111111111111', undefined],
    ['004111111111111111', undefined],
    ['41111111111111110000', undefined],
    ['2800 0000 0000 0000', undefined],
    ['411111111112', undefined],
    ['4111 1111 1111 11111', undefined],
    ['+4111111111111111', undefined],
    ['be68539007547034', 'account'],
    ['be68-5390-0754-7034', 'account'],
    ['xbe68 5390 0754 7034', undefined],
    ['be68 5390 0754 70345', undefined],
  ])('in %j there is %s', (text, secret) => {
    expect(findSecret(text).secret).toBe(secret);
  });

  test('an account’s number is taken out of the text, a card’s is not: it is not read on', () => {
    expect(findSecret('pay be68 5390 0754 7034 now').rest).toBe('pay   now');
    expect(findSecret('pay 4111 1111 1111 1111').rest).toBe('pay 4111 1111 1111 1111');
  });
});

test.each<[before: string, at: number | undefined]>([
  ['not ', 0],
  ['i am not a ', 5],
  ['it is not with the ', 6],
  ['not really ', undefined],
  ['cannot ', undefined],
  ["don't ", 2],
  ['pas de ', 0],
  ["pas d'", 0],
  ['我没有', 1],
  ['没有 ', 0],
  ['knot', undefined],
  [`${'x'.repeat(100)} not `, 101],
  [`not ${'a '.repeat(40)}`, undefined],
])('what turns down in %j begins at %j', (before, at) => {
  expect(denialAt(before)).toBe(at);
});

test.each<[text: string, negative: boolean]>([
  ['not', true],
  ['knot', false],
  ['nooit', true],
  ['keine', true],
  ['passe', false],
  ["isn't", true],
  ['没', true],
  ['没问题', false],
  ['pas de souci', false],
  ['no problem, not arrived', true],
  ['', false],
])('%j says no: %s', (text, negative) => {
  expect(negates(text)).toBe(negative);
});

test.each<[text: string, characters: string]>([
  ['wo de ka', '我的卡'],
  ['wo de ka mei qian le', '我的卡没钱了'],
  ['wo de ka xyz abc', '我的卡 xyz abc'],
  ['wo yao chong zhi base', '我 yao 充值 base'],
  // A word of six letters that is all.
  ['chong zhi', '充值'],
  ['wo de', 'wo de'],
  // Too few of the words.
  ['wo de ka xyz abc def', 'wo de ka xyz abc def'],
])('%j in characters is %j', (text, characters) => {
  expect(inCharacters(text)).toBe(characters);
});

test.each<[typed: string, text: string, ideas: string]>([
  ['base', '.b', ''],
  ['hi, base, thanks', '.b', ''],
  ['airalo empty', '.s empty', ''],
  ['recharge my base with 15 euro', 'recharge .b with .n euro', 'topup euro'],
  ['recharge €150', 'recharge euro .l', 'topup euro'],
  ['call 100 or 101', 'call .n or .l', 'call'],
  ['1,5', '.n', ''],
  ['2 000', '.l', ''],
  ['see https://example.org/x now', 'see now', 'check'],
  ['rechrage', 'recharge', 'topup'],
  ['see http://example.org/x now', 'see now', 'check'],
  ['hi sim', 'sim', 'sim'],
  ['orange 余额', '.b 余额', 'balance'],
  ['good morning my card was declined thanks!', 'my card was declined', 'sim refused'],
  // Nothing else is said.
  ['hi', 'hi', 'xtalk'],
  ['', '', ''],
])('%j is asked as %j, with %j in mind', (typed, text, ideas) => {
  const question = readQuestion(typed);
  expect([question.text, [...question.ideas].join(' ')]).toEqual([text, ideas]);
});

test('a question knows its brands and sellers, and how much of it is known', () => {
  expect(readQuestion('orange or base or airalo')).toMatchObject({
    brands: ['orange', 'base'],
    seller: true,
  });
  expect(readQuestion('my orange')).toMatchObject({ brands: ['orange'], seller: false });
  expect(readQuestion('base').familiar).toBe(1);
  expect(readQuestion('xyzzy foo').familiar).toBe(0);
  expect(readQuestion('').familiar).toBe(0);
  expect(readQuestion('recharge xyzzyx plugh').familiar).toBeCloseTo(8 / 19);
  // A word put right is known where there is little else.
  expect(readQuestion('rechrage ab').familiar).toBe(readQuestion('recharge ab').familiar);
  expect(readQuestion('rechargecredit').familiar).toBe(1);
  expect(readQuestion('rechargecredit xyzzyplughxyzzy').familiar).toBe(0);
  // A character is worth two letters, but in Japanese it tells nothing.
  expect(readQuestion('余额 xyzzy').familiar).toBeCloseTo(4 / 9);
  expect(readQuestion('カード残高').familiar).toBe(0);
});

test('of a very long text the beginning and the end are read', () => {
  const long = `recharge ${'xyzzy '.repeat(200)}balance`;
  expect(readQuestion(long).text).toMatch(/^recharge .* balance$/);
  expect(readQuestion(long).text.length).toBeLessThan(702);
  expect(readQuestion('a '.repeat(349)).text).toBe('a '.repeat(349).trim());
});

test.each<[typed: string, terms: string]>([
  ['base', '^_.b .b_$'],
  [
    'card xyzzy',
    '^_card card. <car~ card~ ard>~ card_xyzzy xyzzy. .r <xyz~ xyzz~ yzzy~ zzy>~ xyzzy_$ #sim #sim#ours #ours',
  ],
  ['airalo 15', '^_.s .s. .s_.n .n. .n_$ #strange'],
  ['base餘', '^_.b .b_余 余 余_$'],
  [
    '余额',
    '^_余 余 余额 额 额_$ #back-credit #back-credit#balance #back-credit#said-balance #back-credit#ours #balance #balance#said-balance #balance#ours #said-balance #said-balance#ours #ours',
  ],
  [
    'steam',
    '^_steam steam. <ste~ stea~ team~ eam>~ steam_$ #xgame #xgame#off #xgame#strange #off #off#strange #strange',
  ],
])('%j is known by %j', (typed, terms) => {
  expect(termsOf(readQuestion(typed)).join(' ')).toBe(terms);
});

test('what is asked back is known by its length too, and that it asks', () => {
  const termsOnly = (typed: string) => termsBack(readQuestion(typed));
  expect(termsOnly('how long?')).toEqual(['#length-1', '?.']);
  expect(termsOnly('ok')).toEqual(['#length-0']);
  expect(termsOnly('a b c d '.repeat(9))).toEqual(['#length-6']);
});

test('scores are probabilities, and what speaks for a subject is named, the weightiest first', () => {
  const scores = subjectModel.score([hashOf('#balance')]);
  expect(scores).toHaveLength(subjects.length);
  expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  expect(['#balance', 'xyzzy'].map((term) => subjectModel.isLearned(hashOf(term)))).toEqual([true, false]);
  const said = ['xyzzy', 'balance.', '#balance', '#refused'];
  const reasons = subjectModel.reasonsFor(said, 'balance');
  expect(reasons.toSorted()).toEqual(['#balance', 'balance.']);
  expect(subjectModel.reasonsFor(said.toReversed(), 'balance')).toEqual(reasons);
  expect(subjects[scores.indexOf(Math.max(...scores))]).toBe('balance');
});

test('a country is found by its name in each language, and has the code of today', () => {
  const codes = ['GB', 'CH', 'TR', ...(best(belgium.facts.roamsAsHome)?.value ?? [])];
  expect(codes.length).toBeGreaterThan(30);
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    expect(codes.map((code) => countryIn(names.of(code)!))).toEqual(codes);
  }
});

test('no word is the name of two', () => {
  const typed = names.flatMap((one) => one.typed.map((word) => word.toLowerCase()));
  expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});

describe('the figure that may be an amount', () => {
  const amountOf = (text: string) => amountIn(findFigures(text), text)?.value;

  test.each<[text: string, amount: number | undefined]>([
    ['15', 15],
    ['15, 20 euro', 20],
    ['10 gb', undefined],
    ['at 15:30', undefined],
    ['0', undefined],
    // What is dialled, or a year.
    ['999', 999],
    ['1000', undefined],
    // A small word counts nothing.
    ['one card', undefined],
    ['four', undefined],
    ['4', 4],
    ['five', 5],
    ['十', undefined],
    ['二十', 20],
    // Put right, and turned down.
    ['20, no wait, 15', 15],
    ['20 euro, no wait, 15', 15],
    ['20, no wait, 15 euro', 15],
    ['20 no wait 3 gb', 20],
    ['20 and 15', 20],
    ['no wait, 15', 15],
    [`20${' no wait,'.padEnd(24)}15`, 15],
    [`20${' no wait,'.padEnd(25)}15`, 20],
    ['not 20 but 15', 15],
    ['不是20', undefined],
    ['不是 20才对', 20],
    ['不是 20, 15', 15],
  ])('%s: %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});

test.each<[text: string, told: (keyof Tense)[]]>([
  ['last monday i paid', ['past', 'did']],
  ['this morning', ['earlier']],
  ['tomorrow', ['soon']],
  ['gisteren', ['past', 'earlier']],
  ['if the money never comes', ['supposed']],
  ['hello', []],
])('%s tells of %j', (text, told) => {
  const all = { past: false, earlier: false, soon: false, supposed: false, did: false };
  expect(tenseOf(fold(text))).toEqual({ ...all, ...Object.fromEntries(told.map((one) => [one, true])) });
});

test('somebody else’s name is found as it is or put right, the first of each kind and the next', () => {
  expect(findNamed('venmo', '')[0].means?.name).toBe('Venmo');
  expect(findNamed('carrefour or lidl', '')).toMatchObject([
    { shop: { name: 'Carrefour' }, means: undefined },
    { shop: { name: 'Lidl' } },
  ]);
  expect(findNamed('', 'carrefour')[0].shop?.name).toBe('Carrefour');
  expect(findNamed('doctorsim', '')[0]).toMatchObject({ reseller: { name: 'doctorSIM' }, shop: undefined });
});

test('a word ends where a letter or a figure does not go on; characters of Chinese part words', () => {
  const find = makeFinder(() => [['saldo', 1]]);
  const goesOn = ['a', 'z', 'A', 'Z', '0', '9', "'", 'é', 'я', '\uA000', '\uAC00'];
  const parts = [' ', '.', '/', ':', '@', '[', '`', '{', '\u007F', '€', '一', '\u9FFF', '㐀', '〇'];
  expect(goesOn.filter((char) => find(`saldo${char}`).length > 0)).toEqual(["'"]);
  expect(goesOn.filter((char) => find(`${char}saldo`).length > 0)).toEqual(["'"]);
  expect(parts.filter((char) => find(`${char}saldo${char}`).length !== 1)).toEqual([]);
});
