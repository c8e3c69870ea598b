import { expect, test } from 'vitest';
import { isDenied, negates } from '../src/reading/denial.ts';
import { findFigures } from '../src/reading/figures.ts';
import { findBrands } from '../src/reading/find-brand.ts';
import { fold } from '../src/reading/fold.ts';
import { languageIn } from '../src/reading/language.ts';
import { findMentions } from '../src/reading/mentions.ts';
import { findOrdinals } from '../src/reading/number-words.ts';
import { findNumber, findSecret } from '../src/reading/numbers.ts';
import { read } from '../src/reading/read.ts';
import { spell } from '../src/reading/spell.ts';
import { inCharacters } from '../src/reading/transcribed.ts';

const mentionsIn = (typed: string) => {
  const text = fold(typed);
  const { mentions, rest } = findMentions(text, findBrands(text));
  return { mentions: mentions.map(({ id, as }) => `${id} ${as}`), rest: rest.replace(/\s+/g, ' ').trim() };
};

test.each<[text: string, mentions: string[], rest: string]>([
  ['base', ['base named'], 'base'],
  ['not base but orange', ['base denied', 'orange named'], 'but orange'],
  ['geen base maar proximus', ['base denied', 'proximus named'], 'maar proximus'],
  ['不是base，是orange', ['base denied', 'orange named'], ',是orange'],
  ["it's lebara no wait base", ['lebara denied', 'base named'], "it's base"],
  ['lyca euh non orange', ['lycamobile denied', 'orange named'], 'orange'],
  ['non attends orange', ['orange named'], 'orange'],
  // What is turned down, and nothing in its place, was said all the same.
  ['not base', ['base denied'], 'not base'],
  [
    'bought a base voucher, my sim is orange',
    ['base beside', 'orange named'],
    'bought a base voucher, my sim is orange',
  ],
  [
    'code de proximus mais je suis chez base',
    ['proximus beside', 'base named'],
    'code de proximus mais je suis chez base',
  ],
  ['base or orange', ['base named', 'orange named'], 'base or orange'],
])('brands in %j', (text, mentions, rest) => {
  expect(mentionsIn(text)).toEqual({ mentions, rest });
});

test.each<[text: string, figures: string[]]>([
  ['15 euro', ['money 15']],
  ['€15', ['money 15']],
  ['15', ['plain 15']],
  ['fifteen euros', ['money 15']],
  ['at 11', ['time 11']],
  ['11:30', ['time 0']],
  ['18h30', ['time 0']],
  ['12/11/2026', ['time 0']],
  ['9 uhr 15', ['time 9', 'time 15']],
  ['30 days for 10 euro', ['time 30', 'money 10']],
  ['10 gb', ['data 10']],
  ['3 次', ['count 3']],
  ['等了一个多小时', ['time 1']],
  ['9 euro per mb', ['price 9']],
  ['i should still have 15 euro', ['had 15']],
  ['3 maart', ['time 3']],
  ['12,50 euro', ['money 12.5']],
  ['10 ou 20 euros', ['plain 10', 'money 20']],
])('figures in %j', (text, figures) => {
  expect(findFigures(fold(text)).map(({ kind, value }) => `${kind} ${value}`)).toEqual(figures);
});

test.each<[text: string, danger: string | undefined]>([
  ['proximus: your sim will be blocked, pay here http://px-pay.top/1', 'scam'],
  ['someone from orange calls and asks for the code', 'scam'],
  ['a man wants me to read him the code i just got', 'scam'],
  ['iemand van orange belt mij voor mijn pincode', 'scam'],
  ['hallo mama das ist meine neue nummer kannst du mir geld überweisen', 'scam'],
  ['sms von bpost, zoll 2,99 zahlen', 'scam'],
  ['he wants me to install teamviewer', 'scam'],
  ['i told him the code from the sms', 'given'],
  ["j'ai encodé mon code bancaire sur le lien", 'given'],
  ['heb op de link geklikt en mijn kaartnr ingevuld', 'given'],
  ['我在假網站輸入信用卡號了', 'given'],
  ['he had me install anydesk and now money is missing from my bank', 'given'],
  ['i sent a picture of my bank card to a guy', 'given'],
  ['the codes went to a friend, it was a fake account', 'given'],
  ['there are 300 euro gone from my bank account', 'given'],
  ['有人打电话来 要我把收到的六位数字念给他', 'scam'],
  ['“votre ligne sera suspendue, régularisez ici: http://orange-be.info”', 'scam'],
  ['"Ihre SIM wird gesperrt. Bestätigen Sie unter http://base-sim.net"', 'scam'],
  ['有人自称proximus客服问我要验证码', 'scam'],
  // Whoever tells this was left with nothing.
  ['i sent him the code of the voucher and then he deleted his profile', 'given'],
  // Each of the words alone is harmless.
  ['i have a new number', undefined],
  ['can i pay at bpost', undefined],
  ['my code does not work', undefined],
  ['how do i pay on base.be', undefined],
  ['where is the link', undefined],
  ['is recharge.com legit', undefined],
  ["recharge.com m'écrit de payer 2 euros sinon ma sim est bloquée", 'scam'],
])('danger in %j', (text, danger) => {
  expect(read(text).danger).toBe(danger);
});

test.each<[before: string, denied: boolean]>([
  ['not ', true],
  ['not with ', true],
  ["i don't have a ", true],
  ['geen ', true],
  ['pas de ', true],
  ['不要', true],
  ['noch ', false],
  ['a knot ', false],
  ['', false],
])('%j turns down what follows: %j', (before, denied) => {
  expect(isDenied(fold(before) + (before.endsWith(' ') ? ' ' : ''))).toBe(denied);
});

test.each<[text: string, negative: boolean]>([
  ['it has not arrived', true],
  ["didn't come", true],
  ['没到账', true],
  ['no problem', false],
  ['noch da', false],
  ['it has arrived', false],
])('%j says that something is not so: %j', (text, negative) => {
  expect(negates(fold(text))).toBe(negative);
});

test.each<[text: string, digits: string | undefined, rest: string]>([
  ['0486 12 34 56', '0486123456', ''],
  ['+32 (0)486/12.34.56 and 10', '+320486123456', 'and 10'],
  ['0486 12 34 56 15 €', '0486123456', '15 €'],
  ['15 0486123456', '0486123456', '15'],
  ['base,0486123456,20 euro', '0486123456', 'base, ,20 euro'],
  ['call 1999', undefined, 'call 1999'],
])('the number in %j', (text, digits, rest) => {
  const found = findNumber(text);
  expect([found.digits, found.rest.trim()]).toEqual([digits, rest]);
});

test.each<[text: string, secret: string | undefined]>([
  ['4111 1111 1111 1111', 'card'],
  ['card:4111111111111111!', 'card'],
  ['4111 1111 1111 1112', undefined],
  ['be68 5390 0754 7034', 'account'],
  ['0486 12 34 56', undefined],
])('the secret in %j: %s', (text, secret) => {
  expect(findSecret(text).secret).toBe(secret);
});

test.each<[text: string, place: number | undefined]>([
  ['the second one', 2],
  ['le deuxième', 2],
  ['de derde', 3],
  ['das erste', 1],
  ['第二个', 2],
  ['2nd', 2],
  ['2e', undefined],
  ['two', undefined],
])('the place in a row in %j: %s', (text, place) => {
  expect(findOrdinals(fold(text))[0]?.value).toBe(place);
});

test.each([
  ['wo de ka mei qian le', /[\p{Script=Han}]/u, true],
  ['le ka est vide', /[\p{Script=Han}]/u, false],
  ['qian', /[\p{Script=Han}]/u, false],
])('pinyin in %j', (text, characters, found) => {
  expect(characters.test(inCharacters(text))).toBe(found);
});

test.each<[word: string, meant: string]>([
  ['rechrage', 'recharge'],
  ['vouchre', 'voucher'],
  ['chaque', 'chaque'],
  ['closed', 'closed'],
  ['abc', 'abc'],
])('%s is spelt %s', (word, meant) => {
  expect(spell(word)).toBe(meant);
});

test.each<[text: string, locale: string | undefined]>([
  ['in dutch please', 'nl'],
  ['中文', 'zh-Hans'],
  ['繁體中文', 'zh-Hant'],
  ['allemand', 'de'],
  ['base', undefined],
])('the language in %j: %s', (text, locale) => {
  expect(languageIn(fold(text))).toBe(locale);
});

test('a character that folds to eighteen is cut when it is folded', () => {
  const { typed, wordCount } = read('\uFDFA'.repeat(4096));
  expect(typed.length).toBe(4096);
  expect(wordCount).toBeLessThan(400);
});
