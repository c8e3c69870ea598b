import { expect, test } from 'vitest';
import { inBelgium } from '../src/advice/day.ts';
import type { Fact } from '../src/catalogue/index.ts';
import { encodePlace } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { draw } from '../src/screens/draw.ts';
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

test('a screen is the same all through an hour, so it may be remembered for one, and changes with the day', () => {
  // With cards of somebody's own nothing is remembered.
  const view = { cards: [], reports: true };
  const [first, last] = [new Date('2026-11-25T22:00:00Z'), new Date('2026-11-25T22:59:59.999Z')];
  const drawn = (place: Place, today: Date) => JSON.stringify(draw(place, words, { ...view, today }));
  const places = new Map<string, Place>([['home', { at: 'home' }]]);
  for (const place of places.values()) {
    expect(drawn(place, last)).toBe(drawn(place, first));
    if (places.size < 500)
      for (const button of draw(place, words, { ...view, today: first }).keyboard.flat())
        if ('go' in button) places.set(encodePlace(button.go), button.go);
  }
  const days = ['2026-11-25T22:30Z', '2026-11-25T23:00Z'].map((at) => new Date(at));
  const [tonight, tomorrow] = days.map((at) => draw({ at: 'until', brand: 'base' }, words, { today: at }));
  expect(tomorrow?.keyboard).not.toEqual(tonight?.keyboard);
});

test('a remembered screen is that of its language and of what its reader may know', () => {
  const home = (locale: 'en' | 'nl', brand?: string) =>
    draw({ at: 'home' }, wordsOf(locale), { today, ...(brand && { brand }) });
  expect(home('en')).toBe(home('en'));
  expect(home('nl').text).not.toBe(home('en').text);
  expect(home('en', 'base').keyboard).not.toEqual(home('en').keyboard);
  expect(draw({ at: 'reminders' }, words, { today, cards: [] })).not.toBe(
    draw({ at: 'reminders' }, words, { today, cards: [] }),
  );
});
