import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { problemsOf } from './rules.ts';
import { brandFile, commonFile, sellerFile } from './schema.ts';
import type { Fact, Source } from './fact.ts';
import type { Brand, Common, Figure, Seller, Variable } from './schema.ts';

/** All files of the catalogue. */
export type Catalogue = { brands: Brand[]; sellers: Seller[]; belgium: Common };
export type CatalogueFile = Brand | Seller | Common;

const ours: Source = { name: 'our advice', say: 'own' };

type Raw = { id: string; sources: Record<string, Source>; facts: object; notes: object[] };

/** A file of the catalogue is wrong, or does not fit the others. The message says which file, which fact and why. */
export class CatalogueError extends Error {}

/**
 * Reads the catalogue from a folder: belgium.json, brands/ and sellers/. Where a note cites a fact by its path, returns
 * it with the value. Throws CatalogueError with every problem of the first wrong file, or with everything that does not
 * fit between files.
 */
export function loadCatalogue(folder: string): Catalogue {
  const inside = (name: string) => readdirSync(join(folder, name)).map((file) => join(folder, name, file));
  const catalogue = {
    brands: inside('brands').map((file) => readFile<Brand>(file, brandFile)),
    sellers: inside('sellers').map((file) => readFile<Seller>(file, sellerFile)),
    belgium: readFile<Common>(join(folder, 'belgium.json'), commonFile),
  };
  const problems = [...cite(filesOf(catalogue)), ...problemsOf(catalogue)];
  if (problems.length > 0)
    throw new CatalogueError(`The catalogue does not hold together.\n${problems.join('\n')}`);
  // By letters alone: localeCompare would load ICU's collation, 2 MB.
  const byName = (a: { name: string }, b: { name: string }) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
  // Those on the first screen in front.
  catalogue.brands.sort((a, b) => a.order - b.order || byName(a, b));
  catalogue.sellers.sort(byName);
  return catalogue;
}

/** Returns every file of the catalogue. */
export function filesOf({ belgium, brands, sellers }: Catalogue): CatalogueFile[] {
  return [belgium, ...brands, ...sellers];
}

/** Returns every fact of a file, notes included. */
export function factsOf(file: CatalogueFile): Fact<unknown>[] {
  const inside = (value: unknown): Fact<unknown>[] =>
    Array.isArray(value)
      ? (value as Fact<unknown>[])
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(inside)
        : [];
  return [...inside(file.facts), ...file.notes];
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CatalogueError(`${file}\n${(error as Error).message}`, { cause: error });
  }
}

function readFile<T>(file: string, schema: v.GenericSchema): T {
  const result = v.safeParse(schema, parsed(file));
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new CatalogueError(`${file}\n${problems.join('\n')}`);
  }
  const { sources, ...raw } = result.output as Raw;
  if (basename(file) !== `${raw.id}.json`)
    throw new CatalogueError(`${file}\nid: "${raw.id}" is not the name of the file`);
  const name = (path: string, fact: Record<string, unknown>): object => {
    const source = sources[fact['source'] as string];
    if (!source)
      throw new CatalogueError(`${file}\n${path}: no source "${String(fact['source'])}" in this file`);
    // Advice is ours, whoever made us think of it: it has no page and no age.
    return { ...fact, path, source: fact['confidence'] === 'advice' ? ours : source };
  };
  const walk = (path: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((fact: Record<string, unknown>) => name(path, fact))
      : Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [
            key,
            inner && walk(`${path}/${key}`, inner),
          ]),
        );
  return {
    ...raw,
    facts: walk(raw.id, raw.facts),
    notes: raw.notes.map((note) => {
      const { id } = note as { id: string };
      return name(`${raw.id}/notes/${id}`, { ...note, value: id });
    }),
  } as T;
}

/**
 * Puts the values of other facts in the place of their paths. Returns the citations that lead nowhere, and the codes
 * that are written a second time where a citation belongs: one fact, one place.
 */
function cite(files: CatalogueFile[]): string[] {
  const facts = new Map(files.flatMap((file) => factsOf(file).toReversed()).map((fact) => [fact.path, fact]));
  /** The path of each text in a fact that is no note, by its file and the text. */
  const written = new Map<string, string>();
  for (const { path, value } of facts.values()) {
    const values: unknown[] = value && typeof value === 'object' ? Object.values(value) : [value];
    for (const text of path.includes('/notes/') ? [] : values.filter((one) => typeof one === 'string'))
      written.set(`${path.split('/')[0]} ${text}`, path);
  }
  const problems: string[] = [];
  const valueAt = (path: string, by: string): unknown => {
    const [file = '', ...keys] = path.split('/');
    let length = keys.length;
    while (length > 0 && !facts.has([file, ...keys.slice(0, length)].join('/'))) length--;
    const fact = facts.get([file, ...keys.slice(0, length)].join('/'));
    let value: unknown = fact && 'with' in fact ? fact.with : fact?.value;
    for (const key of keys.slice(length)) value = (value as Record<string, unknown> | undefined)?.[key];
    if (typeof value === 'string' || typeof value === 'number') return value;
    problems.push(`${by}: it cites ${path}, and no text or number stands there`);
    return '';
  };
  const isPath = (text: unknown): text is string =>
    typeof text === 'string' && files.some(({ id }) => text.startsWith(`${id}/`));
  for (const { path: by, with: figures } of files.flatMap((file) => file.notes))
    for (const [name, figure] of Object.entries(figures as Record<string, Figure>)) {
      if (typeof figure !== 'object') continue;
      const said = 'code' in figure && written.get(`${by.split('/')[0]} ${figure.code}`);
      if (said) problems.push(`${by}: ${name} repeats the value of ${said}: cite it by that path`);
      const entries = Object.entries(figure).map(([kind, value]: [string, unknown]) => [
        kind,
        isPath(value) ? valueAt(value, by) : value,
      ]);
      const { fact, ...rest } = Object.fromEntries(entries) as Record<string, Variable>;
      figures[name] = fact ?? (rest as Variable);
    }
  return problems;
}
