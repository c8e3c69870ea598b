import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { belgium, brands, hosts, sellers } from '../src/catalogue/index.ts';
import { factsOf, filesOf } from '../src/catalogue/load.ts';
import type { Screen } from '../src/screens/layout.ts';
import { languages, locales } from '../src/words/locale.ts';
import { allScreens, pathsOnScreens } from '../tools/all-screens.ts';
import { wordsOf } from '../src/words/words.ts';

type Row = { row: string; facts: string[]; on?: string[]; waits?: string | false };
type Never = { value: string; why: string; unless?: string };

const folder = join(import.meta.dirname, 'data');
const read = <T>(prefix: string): T[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T[]);

const never = read<Never>('never-');

const drawn = new Map<string, Map<string, Screen>>();

/** Every screen that buttons lead to from Home, in one language. */
function screensIn(locale: (typeof locales)[number]): ReadonlyMap<string, Screen> {
  const screens = drawn.get(locale) ?? allScreens(wordsOf(locale), new Date('2026-11-25'));
  drawn.set(locale, screens);
  return screens;
}

test('every row that is safe to state is a fact and stands on a screen', () => {
  const standing = pathsOnScreens(screensIn);
  const missing = read<Row>('rows-')
    .filter(({ waits }) => !waits)
    .flatMap(({ row, facts }) =>
      facts.filter((path) => !standing.has(path)).map((path) => `${row} → ${path}`),
    );
  expect(missing).toEqual([]);
});

test.each(locales.map((locale) => [locale]))(
  'what must not be claimed stands on no screen in %s without its doubt',
  (locale) => {
    const { t } = wordsOf(locale);
    // On a screen a mark, among the sources the words behind their name.
    const doubts = ['*', t('confidence-inference'), t('confidence-third-party')];
    // The same line stands on many screens.
    const lines = new Set<string>();
    for (const [address, { text }] of screensIn(locale)) {
      const source = address.startsWith('1q');
      // Names of sources are names.
      for (const line of source
        ? text.split('\n• ').map((block) => block.replace(/<(a|b)\b.*?<\/\1>/, ''))
        : text.split('\n').filter((line) => !line.startsWith('<i>')))
        lines.add(line);
    }
    const claimed: string[] = [];
    for (const { value, unless } of never) {
      for (const line of lines) {
        // A value is a word of its own: 1712 does not stand in 17122.
        const at = line.indexOf(value);
        if (at < 0 || /[\p{L}\p{N}]/u.test((line[at - 1] ?? '') + (line[at + value.length] ?? ''))) continue;
        if (!unless || !doubts.some((doubt) => line.includes(doubt))) claimed.push(`${value}: ${line}`);
      }
    }
    expect(claimed).toEqual([]);
  },
);

test.each(locales.map((locale) => [locale]))('screens in %s fit Telegram', (locale) => {
  // Tens of thousands of labels: each by an expectation of its own would be half of the work of this file.
  const wide = [...screensIn(locale)].flatMap(([address, { text, keyboard }]) => [
    ...(text.length > 4096 ? [`${address}: ${text}`] : []),
    ...keyboard.flat().flatMap(({ label }) => (label.length > 40 ? [`${address}: ${label}`] : [])),
  ]);
  expect(wide).toEqual([]);
});

test.each(locales.filter((locale) => locale.startsWith('zh')).map((locale) => [locale]))(
  'screens in %s hold no Latin word but names and what shops, apps and pages show',
  (locale) => {
    const listed = new Set(JSON.parse(readFileSync(join(folder, 'latin.json'), 'utf8')) as string[]);
    for (const name of [
      ...[...brands, ...sellers].map((one) => one.name),
      ...Object.values(languages).map((one) => one.name),
    ])
      for (const part of name.split(' ')) listed.add(part);
    // Addresses are names too: those that a button opens, and those that a foot cites.
    for (const host of Object.keys(hosts)) listed.add(host.replace(/^www\./, ''));
    for (const { source } of filesOf({ brands, sellers, belgium }).flatMap(factsOf))
      listed.add(source.name.split(' · ')[0]!);
    // Meant for a clerk, a hotline or another reader; sources keep their names.
    const exempt = /^1[qlCzFj]/;
    const strangers = new Set<string>();
    for (const [address, { text, keyboard }] of screensIn(locale)) {
      if (exempt.test(address)) continue;
      const lines = text.split('\n').filter((line) => !line.startsWith('<i>'));
      const plain = lines
        .join('\n')
        .replace(/<code>.*?<\/code>|<[^>]+>|&\w+;/g, ' ')
        .concat(
          ' ',
          keyboard
            .flat()
            // What is copied or opened is given as it is typed.
            .filter((button) => !('copy' in button || 'url' in button))
            .map(({ label }) => label)
            .join(' '),
        );
      for (const [word] of plain.matchAll(/[A-Za-zÀ-ÿ][\w.À-ÿ'+&-]*/g))
        if (!listed.has(word)) strangers.add(`${word} on ${address}`);
    }
    expect([...strangers]).toEqual([]);
  },
);

/** Words that give a language away. */
const markers: Partial<Record<(typeof locales)[number], string[]>> = {
  en: ['the', 'and', 'your', 'with', 'known'],
  fr: ['vous', 'avec', 'pour', 'votre', 'dans'],
  nl: ['het', 'een', 'niet', 'voor', 'je'],
  de: ['und', 'nicht', 'oder', 'eine', 'dein'],
};

test.each(locales.map((locale) => [locale]))('screens in %s speak no other language', (locale) => {
  const others = Object.entries(markers)
    .filter(([other]) => other !== locale)
    .map(([other, list]) => {
      // French "je" and the like stand in two languages.
      const words = list.filter((word) => !(locale === 'fr' && word === 'je')).join('|');
      return { other, words: new RegExp(`(?<![\\p{L}'’-])(?:${words})(?![\\p{L}'’-])`, 'u') };
    });
  const screens = screensIn(locale);
  // The markers are words that do stand on screens of their own language.
  const spoken = [...screens.values()].map(({ text }) => text).join('\n');
  for (const word of markers[locale] ?? [])
    expect(spoken).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
  const strangers = new Set<string>();
  const looked = new Set<string>();
  for (const [address, { text }] of screens) {
    // Meant for a clerk or a hotline; sources keep their names; the languages are listed in their own words.
    if (/^1[qlCzFj]/.test(address)) continue;
    for (const line of text.split('\n')) {
      // The same line stands on many screens.
      if (line.startsWith('<i>') || looked.has(line)) continue;
      looked.add(line);
      const plain = line.replace(/<code>.*?<\/code>|<[^>]+>/g, ' ');
      for (const { other, words } of others) {
        const found = words.exec(plain);
        if (found) strangers.add(`${other} on ${address}, ${found[0]}: ${line}`);
      }
    }
  }
  expect([...strangers]).toEqual([]);
});
