import { expect, test } from 'vitest';
import { inBelgium } from '../src/advice/day.ts';
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

test('a day in Telegram’s own form is that day in Belgium, and its text is the reader’s', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2027-02-28']) {
    const [, unix, text] = /^<tg-time unix="(\d+)">(.*)<\/tg-time>$/.exec(words.calendar(day).html)!;
    expect(inBelgium(Number(unix) * 1000).day).toBe(day);
    expect(text).toBe(words.date(day));
  }
});
