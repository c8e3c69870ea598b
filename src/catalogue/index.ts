import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { brandFile, commonFile, sellerFile } from './schema.ts';
import type { Brand, Common, Known, Note, Seller, Source } from './schema.ts';

export type {
  Brand,
  Common,
  Confidence,
  Fact,
  Known,
  Method,
  Note,
  NoteTopic,
  Seller,
  Source,
  Variable,
} from './schema.ts';
export { methods } from './schema.ts';
export { hosts } from './hosts.ts';

const ours: Source = { name: 'our advice', say: 'own' };

type Raw = { id: string; sources: Record<string, Source>; facts: object; notes: object[] };

/**
 * One file of the catalogue, checked, its sources put in and its facts named.
 * Throws with the file's name and every problem, one per line.
 */
export function readFile<T>(file: string, schema: v.GenericSchema): T {
  const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`${file}\n${problems.join('\n')}`);
  }
  const { sources, ...raw } = result.output as Raw;
  const name = (path: string, fact: Record<string, unknown>): object => {
    const source = sources[fact['source'] as string];
    if (!source) throw new Error(`${file}\n${path}: no source "${String(fact['source'])}" in this file`);
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

const room = import.meta.dirname;
const folder = (name: string) => readdirSync(join(room, name)).map((file) => join(room, name, file));

/** Every brand, those on the first screen in front. */
export const brands: readonly Brand[] = folder('brands')
  .map((file) => readFile<Brand>(file, brandFile))
  .toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'));

/** Sellers of travel eSIMs. */
export const sellers: readonly Seller[] = folder('sellers')
  .map((file) => readFile<Seller>(file, sellerFile))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** What holds for all of Belgium. */
export const belgium = readFile<Common>(join(room, 'belgium.json'), commonFile);

const brandById = new Map(brands.map((brand) => [brand.id, brand]));
const sellerById = new Map(sellers.map((seller) => [seller.id, seller]));

export function findBrand(id: string): Brand | undefined {
  return brandById.get(id);
}

/** The brand of that id. Throws if there is none. */
export function brandOf(id: string): Brand {
  const brand = brandById.get(id);
  if (!brand) throw new Error(`no brand "${id}"`);
  return brand;
}

/** The seller of that id. Throws if there is none. */
export function sellerOf(id: string): Seller {
  const seller = sellerById.get(id);
  if (!seller) throw new Error(`no seller "${id}"`);
  return seller;
}

/** True if the brand has something to top up. */
export function canTopUp(brand: Brand): boolean {
  return best(brand.facts.status)?.value === 'prepaid';
}

/** The first of what is known, which is the best supported where sources differ. */
export function best<T>(known: Known<T> | undefined): Known<T>[number] | undefined {
  return known?.[0];
}

/** The notes of a file that stand on a screen. */
export function notesOn(file: { notes: Note[] }, topic: Note['on'][number]): Note[] {
  return file.notes.filter((note) => note.on.includes(topic));
}
