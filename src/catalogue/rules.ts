import { hosts } from './hosts.ts';
import type { Catalogue } from './load.ts';
import type { Known } from './fact.ts';
import type { Brand, Note, NoteScreen } from './schema.ts';

/** Checks what must hold between the files. Returns a sentence for each problem: where it is, and what to do. */
export function problemsOf({ belgium, brands, sellers }: Catalogue): string[] {
  return [
    ...taken('brands', brands),
    ...taken('sellers', sellers),
    ...[belgium, ...brands, ...sellers].flatMap(({ notes }) => notes.flatMap(answersElsewhere)),
    ...belgium.notes.flatMap(({ path, of = [] }) =>
      of
        .filter((id) => !brands.some((brand) => brand.id === id))
        .map((id) => `${path}: it speaks of "${id}", and no file in brands/ has that name`),
    ),
    ...brands
      .filter(({ facts }) => facts.topUpPage && !facts.site)
      .map(
        ({ id }) =>
          `brands/${id}.json: it has a topUpPage and no site: add facts.site, the operator's front page`,
      ),
    ...[
      ...brands.flatMap(links),
      ...sellers.map(({ id, facts }) => [`sellers/${id}.json`, facts.site] as const),
    ].flatMap(([file, known]) =>
      (known ?? [])
        .filter(({ value }) => !(new URL(value).host in hosts))
        .map(
          ({ path, value }) =>
            `${file}: ${path} leads to ${new URL(value).host}: list that host in src/catalogue/hosts.ts`,
        ),
    ),
  ];
}

const links = ({ id, facts }: Brand): (readonly [string, Known<string> | undefined])[] =>
  [facts.site, facts.topUpPage, facts.shops, facts.support?.page].map((known) => [
    `brands/${id}.json`,
    known,
  ]);

/** Screens on which a note answers something, and does not stand. */
const answersElsewhere = ({ path, on, answers }: Note): string[] =>
  Object.keys(answers)
    .filter((screen) => !on.includes(screen as NoteScreen))
    .map((screen) => `${path}: it answers something on ${screen}: list that screen under "on"`);

/** Codes that stand in two files. An address with such a code would lead to either. */
function taken(folder: string, files: { id: string; code: string }[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ id, code }) => {
    const other = first.get(code);
    first.set(code, other ?? id);
    return other === undefined
      ? []
      : [
          `${folder}/${id}.json: the code "${code}" is that of ${folder}/${other}.json: choose two letters that no file has`,
        ];
  });
}
