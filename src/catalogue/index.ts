import { filesOf, loadCatalogue } from './load.ts';
import type { CatalogueFile } from './load.ts';
import type { Known } from './fact.ts';
import type { Brand, Note, NoteScreen, Seller } from './schema.ts';

export type { Aspect } from './aspects.ts';
export type { Confidence, Fact, Known, Source } from './fact.ts';
export type { Brand, Common, Method, Note, NoteScreen, Seller, Variable } from './schema.ts';
export { methods } from './schema.ts';
export { hosts } from './hosts.ts';
export { guides, tips } from './guides.ts';
export { names } from './names.ts';
export type { Name, NameKind } from './names.ts';
export type { Guide, Tip } from './guides.ts';

/**
 * Everything we know: the brands, in the order in which they are shown; sellers of travel eSIMs; what holds for all of
 * Belgium.
 */
export const { brands, sellers, belgium } = loadCatalogue(import.meta.dirname);
/** All of it, file by file. */
export const catalogueFiles = filesOf({ belgium, brands, sellers });
/** The brands with a button on the first screen of brands. */
export const mainBrands = brands.filter(({ shelf }) => shelf === 'main');
/** The brands on the screen behind it. */
export const otherBrands = brands.filter(({ shelf }) => shelf === 'other');

const noteByPath = new Map(
  catalogueFiles.flatMap(({ notes }) => notes.map((note) => [note.path, note] as const)),
);
const brandById = new Map(brands.map((brand) => [brand.id, brand]));
const sellerById = new Map(sellers.map((seller) => [seller.id, seller]));

/** Returns the brand of that id, or undefined. */
export function findBrand(id: string): Brand | undefined {
  return brandById.get(id);
}

/** Returns the brand of that id. Throws if there is none. */
export function brandOf(id: string): Brand {
  const brand = brandById.get(id);
  if (!brand) throw new Error(`no brand "${id}"`);
  return brand;
}

/** Returns the seller of that id. Throws if there is none. */
export function sellerOf(id: string): Seller {
  const seller = sellerById.get(id);
  if (!seller) throw new Error(`no seller "${id}"`);
  return seller;
}

/** Returns true if the brand has prepaid cards that can be topped up. */
export function canTopUp(brand: Brand): boolean {
  return best(brand.facts.status)?.value === 'prepaid';
}

/** Returns the brand of that id if it can be topped up, else undefined. */
export function prepaid(id: string): Brand | undefined {
  const brand = findBrand(id);
  return brand && canTopUp(brand) ? brand : undefined;
}

/** Returns the first of several facts: where sources differ, the best supported one. */
export function best<T>(known: Known<T> | undefined): Known<T>[number] | undefined {
  return known?.[0];
}

/** Returns the note of that path, or undefined. */
export function findNote(path: string): Note | undefined {
  return noteByPath.get(path);
}

/** The notes of each file by their screens. Every screen asks for some, and no file changes. */
const byScreen = new Map<CatalogueFile, ReadonlyMap<NoteScreen, readonly Note[]>>(
  catalogueFiles.map((file) => {
    const screens = new Set(file.notes.flatMap(({ on }) => on));
    const notesOf = (screen: NoteScreen) => file.notes.filter(({ on }) => on.includes(screen));
    return [file, new Map(Array.from(screens, (screen) => [screen, notesOf(screen)]))];
  }),
);

/** Returns the notes of a file that belong on a screen. */
export function notesOn(file: CatalogueFile, screen: NoteScreen): readonly Note[] {
  return byScreen.get(file)?.get(screen) ?? [];
}
