import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aspects } from '../src/catalogue/aspects.ts';
import type { Aspect } from '../src/catalogue/aspects.ts';
import { aspectLines } from '../src/places/aspects.ts';
import type { Remark } from '../src/places/arrival.ts';
import type { AspectSubject } from '../src/places/aspects.ts';
import type { Place } from '../src/places/place.ts';
import { fold } from '../src/reading/fold.ts';
import { explain } from '../src/reading/understand.ts';
import { drawArrival } from '../src/screens/arrive.ts';
import { locales } from '../src/words/locale.ts';
import type { Locale } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { examples } from '../tools/learning/examples.ts';
import { play } from './support/talks.ts';
import { ownWorld } from './support/own-world.ts';

const view = { today: new Date('2026-11-25') };
const listed = Object.entries(aspectLines) as [AspectSubject, readonly Aspect[]][];

test('every line has its words, and all words are of a line', () => {
  const lines = [
    ...listed.flatMap(([subject, own]) => own.map((aspect) => `aspect-${subject}-${aspect}`)),
    ...aspects.map((aspect) => `aspect-any-${aspect}`),
  ];
  const written = wordsOf('en').keys.filter((key) => key.startsWith('aspect-'));
  expect(written.toSorted()).toEqual(lines.toSorted());
});

test.each(locales)('every line is said in %s, with a brand and without', (locale) => {
  const said = (subject: AspectSubject, aspect: Aspect, brand: string | undefined, again: boolean) => {
    const remark = { say: 'aspect', subject, aspect, brand, again } as const;
    const { text } = drawArrival({ place: { at: 'tips' }, remark }, wordsOf(locale), view);
    return text.split('\n\n')[0]!;
  };
  for (const [subject, own] of [...listed, ['home', aspects] as const])
    for (const aspect of own) {
      const lines = [undefined, 'base', 'proximus', 'voo'].map((brand) =>
        said(subject, aspect, brand, false),
      );
      for (const line of lines) {
        expect(line, `${subject} ${aspect}`).not.toMatch(/\{|aspect-|undefined|: none|none[,:]/);
        expect(line.length, line).toBeLessThan(400);
      }
      expect(said(subject, aspect, 'base', true)).toContain(lines[1]);
    }
});

test.each(locales)('what is not known is said in %s, and whom to ask', (locale) => {
  const lineFor = (brand: string | undefined) =>
    drawArrival({ place: { at: 'tips' }, remark: { say: 'unknown', brand } }, wordsOf(locale), view).text;
  expect(lineFor('base')).toContain('<code>1999</code>');
  expect(lineFor(undefined).split('\n')[0]).not.toMatch(/none|\{|</);
});

test('whoever is to be called is named with the numbers of the catalogue', () => {
  const remark = { say: 'aspect', subject: 'home', aspect: 'contact', brand: 'base', again: false } as const;
  const { text } = drawArrival({ place: { at: 'tips' }, remark }, wordsOf('en'), view);
  expect(text.split('\n')[0]).toBe(
    'Ask BASE: <code>1999</code> (only from a phone on BASE) or <code>+32 486 19 19 99</code>.',
  );
});

test('whoever has lost the phone is told first the number that any phone can call', () => {
  const remark = { say: 'aspect', subject: 'lost', aspect: 'how', brand: 'base', again: false } as const;
  const place: Place = { at: 'guide', guide: 'lost', brand: 'base' };
  const { text } = drawArrival({ place, remark }, wordsOf('en'), view);
  expect(text.match(/\+32 486 19 19 99|1999/g)).toEqual([
    '+32 486 19 19 99',
    '1999',
    '+32 486 19 19 99',
    '1999',
  ]);
});

const draws = (place: Place, remark: Remark) => drawArrival({ place, remark }, wordsOf('en'), view).text;
const back = { say: 'aspect', brand: 'base', again: false } as const;

test('a note of the screen that answers comes first, and stands there once', () => {
  const text = draws(
    { at: 'tip', tip: 'promotions', brand: 'base' },
    { ...back, subject: 'promotions', aspect: 'cost' },
  );
  expect(text).toMatch(/^From €10 you get calls, texts and data for 30 days; €5 gives none\.\n\n<b>/);
  expect(text.match(/for 30 days/g)).toHaveLength(1);
});

test('a note behind the button for details answers too, with its doubt and its source', () => {
  const place: Place = { at: 'guide', guide: 'complaint', brand: 'base' };
  const text = draws(place, { ...back, subject: 'complaint', aspect: 'spoken' });
  expect(text.split('\n')[0]).toContain('in Dutch, English and German');
  expect(draws(place, { ...back, subject: 'complaint', aspect: 'done' })).not.toContain('in Dutch');
});

test('of what a question may have asked, the first that a note of the screen answers is answered', () => {
  const place: Place = { at: 'monthly', brand: 'base' };
  const first = (...asked: Aspect[]) =>
    draws(place, { say: 'unknown', brand: 'base', aspects: asked }).split('\n')[0];
  expect(first('contact', 'papers', 'credit')).toMatch(/^If you switch to a BASE subscription/);
  expect(first('contact')).toMatch(/^I'm not sure I have an answer to that/);
});

test('where nothing answers, another screen that is likely is named, and has a button above the others', () => {
  const place: Place = { at: 'guide', guide: 'which-card' };
  const remark: Remark = { say: 'unknown', brand: undefined, perhaps: ['travel-esim'] };
  const { text, keyboard } = drawArrival({ place, remark }, wordsOf('en'), view);
  expect(text.split('\n')[0]).toMatch(/Perhaps you mean: Travel eSIM$/);
  expect(keyboard[0]).toEqual([{ label: 'Travel eSIM', go: { at: 'travel' } }]);
});

test('outside the EU rule it comes with the country what the brand says', () => {
  const place: Place = { at: 'guide', guide: 'abroad', brand: 'mobile-vikings' };
  const first = (country: string) => draws(place, { say: 'country', country }).split('\n')[0];
  expect(first('CH')).toMatch(/^Switzerland: outside the EU rule\. Outside the EU data stays blocked/);
  expect(first('GB')).toContain('Some operators charge nothing extra');
  expect(first('ES')).toContain('the EU rule holds there');
});

test('a brand that says nothing on a subject is named with whom to ask', () => {
  const place: Place = { at: 'guide', guide: 'complaint', brand: 'base' };
  expect(draws(place, { say: 'unknown', brand: undefined })).toContain(
    "I couldn't find. Ask: <code>1999</code> (only from a phone on BASE) or",
  );
});

const figure = JSON.parse(readFileSync('tests/data/aspects-figure.json', 'utf8')) as Record<
  Locale,
  Record<Aspect | 'none', string[]>
>;

test('what is asked back is heard: of the tenth that nothing is learnt from, nearly half at least', () => {
  const heard = locales.map((locale) => {
    const all = (Object.entries(figure[locale]) as [Aspect | 'none', string[]][]).flatMap(([label, texts]) =>
      texts.map((text) => ({ text, label })),
    );
    let right = 0;
    let sure = 0;
    let wrong = 0;
    for (const { text, label } of all) {
      const [best] = explain(text).aspects;
      if ((best?.aspect ?? 'none') === label) right++;
      if (!best || best.confidence < 0.5) continue;
      sure++;
      if (best.aspect !== label) wrong++;
    }
    return { locale, right: right / all.length, sure: sure / all.length, wrong: wrong / sure };
  });
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  console.log(
    heard
      .map(
        ({ locale, right, sure, wrong }) =>
          `${locale}: ${percent(right)} right; sure of ${percent(sure)}, of those ${percent(wrong)} wrong`,
      )
      .join('\n'),
  );
  for (const { right } of heard) expect(right).toBeGreaterThan(0.45);
});

test('no phrase stands under two aspects, or in the figure too', () => {
  const labels = new Map<string, Set<string>>();
  for (const { text, label } of examples.aspects)
    labels.set(fold(text), (labels.get(fold(text)) ?? new Set()).add(label));
  expect([...labels].filter(([, of]) => of.size > 1)).toEqual([]);
  const kept = Object.values(figure).flatMap((of) => Object.values(of).flat());
  expect(kept.filter((text) => labels.has(fold(text))).length).toBe(0);
});

test('what is asked back is answered where it is asked, and asked again it is said that there is no more', async () => {
  const world = await ownWorld();
  const turns = await play(world, 'en', [
    'I lost my base sim',
    'do I keep my number?',
    'but will my number be the same?',
    'how long does that take',
  ]);
  const notes = turns.map(({ arrival }) => (arrival?.remark?.say === 'aspect' ? arrival.remark : undefined));
  expect(notes.slice(1)).toMatchObject([
    { subject: 'lost', aspect: 'keep-number', brand: 'base', again: false },
    { aspect: 'keep-number', again: true },
    { aspect: 'duration', again: false },
  ]);
  expect(turns.every(({ arrival }) => arrival?.place.at === 'guide')).toBe(true);
});
