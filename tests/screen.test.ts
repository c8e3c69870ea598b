import { expect, test } from 'vitest';
import type { Fact } from '../src/catalogue/index.ts';
import { Sheet } from '../src/screens/layout.ts';
import { wordsOf } from '../src/words/words.ts';

const today = new Date('2026-11-25');
const words = wordsOf('en');

function fact(path: string, name: string, published?: string): Fact<string> & { path: string } {
  return { path, value: name, confidence: 'official', source: { name, ...(published && { published }) } };
}

test('the age of a screen is that of its oldest source', () => {
  const sheet = new Sheet(words, { today });
  sheet.fact([fact('a/1', 'newer.be', '2026-10-01')], (said) => said);
  sheet.fact([fact('a/2', 'older.be', '2024-02-03')], (said) => said);
  sheet.fact([fact('a/3', 'middle.be', '2026-05-06')], (said) => said);
  const { text } = sheet.done({ at: 'home' }, undefined);
  expect(text).toContain(words.t('doubt-old', { date: words.date('2024') }));
  expect(text).not.toContain('2026');
});

test('what is put into a sentence is text, not markup', () => {
  expect(words.t('doubt-old', { date: '<b> & </b>' })).toBe('from &lt;b&gt; &amp; &lt;/b&gt;');
  expect(words.t('doubt-old', { date: { html: '<b>x</b>' } })).toBe('from <b>x</b>');
});
