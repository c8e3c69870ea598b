import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinder } from '../src/reading/find-words.ts';
import { fold, wordCountOf } from '../src/reading/fold.ts';
import { editDistance, isTradeWord, isWord, spell, splitWords } from '../src/reading/spell.ts';
import { vectorOf, toProbabilities } from '../src/reading/vector.ts';

test.each<[text: string, folded: string]>([
  ['Base', 'base'],
  ['  a \t b\n', 'a b'],
  ['crédit Ça Œuvre', 'credit ca oeuvre'],
  ['Straße', 'strasse'],
  // ä, ae and a alike; an e that belongs to the next syllable stays.
  ['Prepaid für Aerger ärger', 'prepaid fur arger arger'],
  ['guthaben ueber', 'guthaben uber'],
  ['does neue aes aesthetik', 'does neue aes asthetik'],
  ['aujourd’hui c`est l´an', "aujourd'hui c'est l'an"],
  ['c\u1fefest l\uff40an', "c'est l'an"],
  ['ＢＡＳＥ１５', 'base15'],
  ['儲值額', '储值额'],
  ['yesss yess noooo', 'yes yess no'],
  ['哈哈哈 哈哈', '哈 哈哈'],
  ['１１１', '111'],
  ['xxｘ', 'x'],
  ['1 \u00a0 2\u30003', '1 2 3'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is seen at a glance to be folded is what folding makes of it', () => {
  const glyphs = Array.from('abeouz  \'"-1.€@{~`钱錢充éßA');
  // Of one character one to four: three are one, and so are two spaces.
  const unit = fc.tuple(fc.constantFrom(...glyphs), fc.constantFrom(1, 1, 1, 2, 3, 4));
  const texts = fc.array(unit).map((units) => units.map(([glyph, times]) => glyph.repeat(times)).join(''));
  // A ß is never folded at a glance, and what stands beside it as before.
  const slowly = (text: string) => fold(`ß ${text} ß`).slice(2, -2).trim();
  fc.assert(
    fc.property(texts, (text) => slowly(text) === fold(text)),
    { numRuns: 1000 },
  );
});

test('what has no accents stays whole', () => {
  expect(fold('한국')).toBe('한국');
});

test('of a character that stands for eighteen, as many are read as of others', () => {
  expect(fold('ﷺ'.repeat(4000)).length).toBeLessThanOrEqual(8192);
});

test.each<[text: string, words: number]>([
  ['', 0],
  [' ', 0],
  ['top up', 2],
  ['  how  long does it last?', 5],
  ['余', 1],
  ['余额', 1],
  ['查余额', 2],
  ['我的base卡 5', 4],
])('%j has %i words', (text, words) => {
  expect(wordCountOf(text)).toBe(words);
});

test('to fold twice is to fold once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

describe('words are found', () => {
  const find = (...words: string[]) => {
    const finder = makeFinder(() => words.map((word) => [word, word]));
    return (text: string) => finder(text).map(({ value, at, end }) => [value, at, end]);
  };

  test.each<[words: string[], text: string, hits: [string, number, number][]]>([
    [['base'], 'my base card', [['base', 3, 7]]],
    [['base'], 'base', [['base', 0, 4]]],
    [['base'], 'database bases', []],
    [
      ['base'],
      'base,base',
      [
        ['base', 0, 4],
        ['base', 5, 9],
      ],
    ],
    [['base'], "l'base's", [['base', 2, 6]]],
    [['base'], 'bas', []],
    [['base', 'base'], 'base', [['base', 0, 4]]],
    [['base'], '我的base卡', [['base', 2, 6]]],
    [['余额'], '查余额吧', [['余额', 1, 3]]],
    [['4g'], '4g 14g 4g5', [['4g', 0, 2]]],
    [['herlad*'], 'herladen', [['herlad*', 0, 6]]],
    [['herlad*'], 'x herlad', [['herlad*', 2, 8]]],
    [['herlad*'], 'afherladen', []],
    [['*saldo'], 'belsaldo', [['*saldo', 3, 8]]],
    [['*saldo'], 'belsaldos', []],
    [['*ladekabel*'], 'handyladekabels', [['*ladekabel*', 5, 14]]],
    // A longer word hides those within it, not one that goes on behind it.
    [['bank', 'power bank'], 'power bank', [['power bank', 0, 10]]],
    [['power', 'power bank'], 'power bank', [['power bank', 0, 10]]],
    [['power', 'power bank'], 'power banks', [['power', 0, 5]]],
    [['a b c', 'b c', 'c'], 'a b c', [['a b c', 0, 5]]],
    [
      ['a b', 'b c d'],
      'a b c d',
      [
        ['a b', 0, 3],
        ['b c d', 2, 7],
      ],
    ],
    [
      ['*saldo', 'saldo'],
      'saldo',
      [
        ['*saldo', 0, 5],
        ['saldo', 0, 5],
      ],
    ],
    [['*saldo', 'saldo'], 'belsaldo', [['*saldo', 3, 8]]],
    [[], 'anything', []],
    [['a'], '', []],
  ])('of %j in %j', (words, text, hits) => {
    expect(find(...words)(text)).toEqual(hits);
  });

  test.each(
    Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).concat('é', 'д', '٣', '卡', '。'),
  )('beside %s, unless that is a letter or a figure', (char) => {
    const word = /[\p{L}\p{N}]/u.test(char) && char !== '卡';
    expect(find('base')(`${char}base`)).toEqual(word ? [] : [['base', 1, 5]]);
    expect(find('base')(`base${char}`)).toEqual(word ? [] : [['base', 0, 4]]);
  });

  test('whatever the list, as a search for each of them finds them', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', "'", ' ', '卡'), minLength: 1, maxLength: 6 });
    const star = fc.constantFrom('', '', '*');
    const entry = fc.record({ word, before: star, behind: star, value: fc.constantFrom(1, 2) });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', "'", ' ', '卡'), maxLength: 20 });
    /** A word may end, or begin, where a letter of its own meets no letter. */
    const edge = (own: string | undefined, beside: string | undefined) =>
      !/[ab']/.test(own ?? '') || !/[ab]/.test(beside ?? '');
    const slowly = (list: readonly { word: string; before: string; behind: string; value: number }[]) => {
      const once = new Map(list.map((one) => [JSON.stringify(one), one]));
      return (said: string) => {
        const hits: { value: number; at: number; end: number }[] = [];
        let reached = 0;
        for (let at = 0; at < said.length; at++) {
          const here = [...once.values()].filter(
            (one) =>
              said.startsWith(one.word, at) &&
              (one.before || edge(one.word[0], said[at - 1])) &&
              (one.behind || edge(one.word.at(-1), said[at + one.word.length])),
          );
          const end = at + Math.max(...here.map((one) => one.word.length));
          if (end <= reached) continue;
          reached = end;
          for (const one of here) if (at + one.word.length === end) hits.push({ value: one.value, at, end });
        }
        return hits;
      };
    };
    const lists = fc.array(entry, { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, fc.array(text, { maxLength: 3 }), (one, other, texts) => {
        const finders = [one, other].map((list) => ({
          expected: slowly(list),
          finder: makeFinder(() => list.map((item) => [item.before + item.word + item.behind, item.value])),
        }));
        for (const said of texts)
          for (const { finder, expected } of finders) expect(finder(said)).toEqual(expected(said));
      }),
      { numRuns: 300 },
    );
  });

  test('of several that mean the same, each that is written otherwise', () => {
    const finder = makeFinder(() => ['base', 'base*', 'base', '*base', 'base*'].map((word) => [word, 1]));
    expect(['base', 'bases', 'xbase', 'xbases'].map((text) => finder(text).length)).toEqual([3, 1, 1, 0]);
  });

  test('in a text longer than all before it', () => {
    const long = `${'ab '.repeat(3000)}database base`;
    expect(find('base')(long)).toEqual([['base', 9009, 9013]]);
    expect(find('base')('x base')).toEqual([['base', 2, 6]]);
  });
});

test.each<[word: string, meant: string]>([
  ['crdit', 'credit'],
  ['saldoo', 'saldo'],
  // One letter other, lost, more, and two swapped; at the end, in the middle, at the beginning.
  ['rechargr', 'recharge'],
  ['rechage', 'recharge'],
  ['rechharge', 'recharge'],
  ['rechrage', 'recharge'],
  ['techarge', 'recharge'],
  // Two are too many.
  ['rechxxge', 'rechxxge'],
  ['rexhagre', 'rexhagre'],
  // Of two the one that begins as it does.
  ['srange', 'strange'],
  ['rechxage', 'rechxage'],
  ['rechrxge', 'rechrxge'],
  // Too short, too long, or a word as it stands.
  ['topu', 'topu'],
  ['recharge', 'recharge'],
  ['rechargerechargerecharge', 'rechargerechargerecharge'],
  ['castle', 'castle'],
  // No space between two words.
  ['simtopup', 'sim topup'],
  ['mytopup', 'mytopup'],
  ['rechargecredit', 'recharge credit'],
  ['rechargexyzxyz', 'rechargexyzxyz'],
])('%s is spelt %s', (word, meant) => {
  expect(spell(word)).toBe(meant);
});

test('what is of our trade is known; what is everyday is a word too', () => {
  expect([isTradeWord('recharge'), isWord('recharge')]).toEqual([true, true]);
  expect([isTradeWord('castle'), isWord('castle')]).toEqual([false, true]);
  expect([isTradeWord('achttien'), isWord('achttien')]).toEqual([false, true]);
  expect([isTradeWord('rechrage'), isWord('rechrage')]).toEqual([false, false]);
});

test.each<[a: string, b: string, steps: number]>([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['', 'ab', 2],
  ['abc', 'abd', 1],
  ['abc', 'ac', 1],
  ['ac', 'abc', 1],
  ['abcd', 'abdc', 1],
  ['abcd', 'badc', 2],
  ['abc', 'cba', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});

test('the steps are as few as can be', () => {
  const few = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const same = few(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
    const swapped = a[0] === b[1] && a[1] === b[0] ? few(a.slice(2), b.slice(2)) + 1 : Infinity;
    return Math.min(few(a.slice(1), b) + 1, few(a, b.slice(1)) + 1, same, swapped);
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === few(a, b)));
});

test('a slip in the middle of a longer word is put right, to a word one step away', () => {
  const word = fc.constantFrom(
    'recharge',
    'operator',
    'abonnement',
    'guthaben',
    'telefoon',
    'identification',
  );
  const slip = fc.constantFrom('swap', 'other', 'lost', 'more');
  const letter = fc.constantFrom('a', 'e', 'x', 'q', 't');
  fc.assert(
    fc.property(word, slip, letter, fc.nat(), (meant, how, one, seed) => {
      const at = 2 + (seed % (meant.length - 4));
      const [head, own, next, tail] = [meant.slice(0, at), meant[at]!, meant[at + 1]!, meant.slice(at + 2)];
      const typed = {
        swap: head + next + own + tail,
        other: head + one + next + tail,
        lost: head + next + tail,
        more: head + one + own + next + tail,
      }[how];
      const read = spell(typed);
      if (isWord(typed)) expect(read).toBe(typed);
      else expect([editDistance(read, typed), isTradeWord(read)]).toEqual([1, true]);
    }),
  );
});

test.each<[run: string, words: string[] | undefined]>([
  ['howtotopup', ['how', 'to', 'topup']],
  ['topup', ['topup']],
  ['howtox', undefined],
  ['ahow', undefined],
  ['', []],
  // Of two ways the one whose first word is shorter.
  ['abcde', ['ab', 'cde']],
])('%j is made of %j', (run, words) => {
  const known = new Set(['how', 'to', 'top', 'up', 'topup', 'a', 'ab', 'cde', 'abc', 'de']);
  expect(splitWords(run, (word) => known.has(word))).toEqual(words);
});

describe('a text as a vector', () => {
  const ids = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
  const rarity = [1, 2, 0];

  test('has a share for each term that was learnt, and length 1', () => {
    expect([...vectorOf(['b', 'x', 'a'], ids, rarity).ids]).toEqual([1, 0]);
    const [b, a] = vectorOf(['b', 'x', 'a'], ids, rarity).shares;
    expect(b).toBeCloseTo(2 / Math.sqrt(5));
    expect(a).toBeCloseTo(1 / Math.sqrt(5));
    const [more, once] = vectorOf(['a', 'a', 'b', 'a'], ids, rarity).shares;
    expect(more! / once!).toBeCloseTo((1 + Math.log(3)) / 2);
  });

  test('of nothing, or of what tells nothing, is nothing', () => {
    expect(vectorOf(['x'], ids, rarity).ids).toHaveLength(0);
    expect([...vectorOf(['c'], ids, rarity).shares]).toEqual([0]);
  });

  test('speaks for classes by their weights: probabilities', () => {
    const sums = new Float64Array([9, 9]);
    const weights = [1, 0, 0, 1, 5, 5];
    const addRow = (id: number, share: number) => {
      for (const one of [0, 1]) sums[one]! += weights[id * 2 + one]! * share;
    };
    toProbabilities({ ids: Int32Array.from([0, 1]), shares: Float32Array.from([2, 1]) }, addRow, sums);
    const [first, second] = [Math.exp(2), Math.exp(1)];
    expect(sums[0]).toBeCloseTo(first / (first + second));
    expect(sums[1]).toBeCloseTo(second / (first + second));
    toProbabilities({ ids: Int32Array.from([]), shares: Float32Array.from([]) }, addRow, sums);
    expect([...sums]).toEqual([0.5, 0.5]);
    // Sums beyond what e may be raised to.
    toProbabilities({ ids: Int32Array.from([0]), shares: Float32Array.from([10_000]) }, addRow, sums);
    expect([...sums]).toEqual([1, 0]);
  });
});
