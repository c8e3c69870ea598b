import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides, tips } from '../src/catalogue/guides.ts';
import { filesOf, loadCatalogue } from '../src/catalogue/load.ts';
import { languages, localeFolder, locales } from '../src/words/locale.ts';
import { readMessages, unlikeEnglish } from './fluent.ts';

const root = join(import.meta.dirname, '..');
type Lists = Record<string, unknown>;

/**
 * Returns what is declared and not finished: a sentence for each missing thing, with the file in which it belongs. A
 * tip, a guide and a language are declared once; a note is declared by its fact; a text by its English message. A code
 * that belongs to two of them is a thing to finish, too.
 */
export function undeclared(): string[] {
  const { brands, belgium, sellers } = loadCatalogue(join(root, 'src/catalogue'));
  const files = filesOf({ brands, belgium, sellers });
  const spoken = new Set(files.flatMap(({ notes }) => notes.flatMap(({ on }) => on as string[])));
  const english = readMessages('en').messages;
  const wanted: [message: string, file: string, of: string][] = [
    ...Object.keys(tips).flatMap((tip): [string, string, string][] => [
      [`tip-${tip}`, 'after.ftl', `the tip "${tip}"`],
      [`tip-${tip}-line`, 'after.ftl', `the tip "${tip}"`],
      [`details-${tip}`, 'details.ftl', `the button to more on the tip "${tip}"`],
    ]),
    ...Object.keys(guides).flatMap((guide): [string, string, string][] => [
      [`guide-${guide}`, 'trouble.ftl', `the guide "${guide}"`],
      [`guide-title-${guide}`, 'trouble.ftl', `the guide "${guide}"`],
      [`details-${guide}`, 'details.ftl', `the button to more on the guide "${guide}"`],
    ]),
    ...files.flatMap(({ id, notes }) =>
      notes.map((note): [string, string, string] => [
        `note-${id}-${note.value}`,
        `notes/${id}.ftl`,
        `the note "${note.value}" of ${id}`,
      ]),
    ),
  ];
  return [
    ...twice(Object.entries(tips), 'tip', 'src/catalogue/guides.ts'),
    ...twice(codesOf(guides), 'guide', 'src/catalogue/guides.ts'),
    ...twice(codesOf(languages), 'language', 'src/words/locale.ts'),
    ...readdirSync(localeFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !Object.hasOwn(languages, entry.name))
      .map(({ name }) => `locales/${name} belongs to no language: declare ${name} in src/words/locale.ts`),
    ...Object.keys(tips)
      .filter((tip) => !spoken.has(tip))
      .map(
        (tip) =>
          `the tip "${tip}" says nothing: add a note with "on": ["${tip}"] to src/catalogue/belgium.json`,
      ),
    ...Object.keys(guides)
      .filter((guide) => !spoken.has(guide) && !drawn.has(guide))
      .map(
        (guide) =>
          `the guide "${guide}" says nothing: add a note with "on": ["${guide}"] to src/catalogue/belgium.json`,
      ),
    ...locales.flatMap((locale) => {
      const { messages, faults } = readMessages(locale);
      const without = wanted.filter(([message]) => !messages.has(message));
      const told = new Set(without.map(([message]) => message));
      return [
        ...faults,
        ...without.map(
          ([message, file, of]) => `${of} has no words: write ${message} in locales/${locale}/${file}`,
        ),
        ...unlikeEnglish(locale, messages, english)
          .filter(({ key }) => !told.has(key))
          .map(({ sentence }) => sentence),
        ...listsOf(locale),
      ];
    }),
  ];
}

const codesOf = (table: Record<string, { code: string }>) =>
  Object.entries(table).map(([name, { code }]): [string, string] => [name, code]);

/** Returns those whose code in addresses belongs to another one already, which an address would mean instead. */
function twice(codes: [name: string, code: string][], kind: string, file: string): string[] {
  return codes.flatMap(([name, code], at) => {
    const first = codes.findIndex((one) => one[1] === code);
    return first === at
      ? []
      : [`the ${kind} "${name}" has the code of "${codes[first]![0]}": choose another in ${file}`];
  });
}

/** Guides whose lines are worked out from facts: see src/screens/compare.ts and guides.ts. */
const drawn: ReadonlySet<string> = new Set(['refused', 'voucher-refused', 'online-or-shop']);

/**
 * Returns what is missing of what people type in a language: the same lists as in English, words for each tip and guide,
 * and examples of whatever has English ones.
 */
function listsOf(locale: string): string[] {
  return ['lexicon', 'examples', 'aspects'].flatMap((room) => {
    const name = `src/reading/${room}/${locale}.json`;
    const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lists;
    if (!existsSync(join(root, name)))
      return [`the language ${locale} has no ${name}: copy en.json beside it, and write what people type`];
    const [own, english] = [read(name), read(`src/reading/${room}/en.json`)];
    if (room !== 'lexicon') {
      const empty = Object.keys(english).filter((label) => isEmpty(own[label]));
      return empty.length > 0 ? [`${name}: nothing leads to ${empty.join(', ')}: write examples`] : [];
    }
    const said = (own['said'] ?? {}) as Lists;
    return [
      ...partsOf(own, english).flatMap(([part, mine, model]) =>
        Object.keys(model)
          .filter((key) => !(key in mine))
          .map((key) => `${name}: ${part}the list "${key}" is missing: add it, empty if nothing is known`),
      ),
      ...[...Object.keys(tips), ...Object.keys(guides)]
        .filter((screen) => isEmpty(said[screen]))
        .map((screen) => `${name}: no words lead to "${screen}": list some in "said" under "${screen}"`),
    ];
  });
}

const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

function partsOf(own: Lists, english: Lists) {
  return (
    Object.keys(english)
      // How words are typed, ways of paying, and words for countries differ from language to language.
      .filter((part) => part !== 'typed' && part !== 'means' && part !== 'countries')
      .map((part) => [`in "${part}" `, (own[part] ?? {}) as Lists, english[part] as Lists] as const)
  );
}
