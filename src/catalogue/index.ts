import { loadCatalogue } from './load.ts';
import type { Known } from './fact.ts';
import type { Brand, Note, NoteScreen, Seller } from './schema.ts';

export type { Confidence, Fact, Known, Source } from './fact.ts';
export type { Brand, Common, Method, Note, NoteScreen, Seller, Variable } from './schema.ts';
export { methods } from './schema.ts';
export { hosts } from './hosts.ts';
export { guides, tips } from './guides.ts';
export type { Guide, Tip } from './guides.ts';

/** All that we know: every brand, those on the first screen in front; sellers of travel eSIMs; what holds for all of Belgium. */
export const { brands, sellers, belgium } = loadCatalogue(import.meta.dirname);
/** The brands that are buttons of their own where a brand is chosen, and those behind one more button. */
export const mainBrands = brands.filter(({ shelf }) => shelf === 'main');
export const otherBrands = brands.filter(({ shelf }) => shelf === 'other');

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
export function notesOn(file: { notes: Note[] }, screen: NoteScreen): Note[] {
  return file.notes.filter((note) => note.on.includes(screen));
}
