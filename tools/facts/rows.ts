import { filesOf, factsOf } from '../../src/catalogue/load.ts';
import type { Catalogue, CatalogueFile } from '../../src/catalogue/load.ts';
import type { Confidence, Fact, Source } from '../../src/catalogue/fact.ts';

/** A fact as this tool names it: by its path, with /1, /2 behind where several contradict each other. */
export type Row = {
  name: string;
  path: string;
  fact: Fact<unknown>;
  /** Its file in the catalogue, `brands/base.json`. */
  file: string;
  brand: string;
  section: string;
  /** The page that decides: of a link the page it leads to, else its source's. */
  page: string | undefined;
};

/** Returns every fact of the catalogue, a file after the other. */
export function rowsOf(catalogue: Catalogue): Row[] {
  return filesOf(catalogue).flatMap((file) => {
    const facts = factsOf(file);
    const count = Map.groupBy(facts, ({ path }) => path);
    return facts.map((fact) => {
      const same = count.get(fact.path) ?? [];
      const [, section = '', id = ''] = fact.path.split('/');
      return {
        name: same.length > 1 ? `${fact.path}/${same.indexOf(fact) + 1}` : fact.path,
        path: fact.path,
        fact,
        file: nameOfFile(file),
        brand: 'name' in file ? file.name : 'Belgium',
        section:
          section === 'notes' ? (file.notes.find(({ value }) => value === id)?.on[0] ?? section) : section,
        page: isLink(fact.value) ? fact.value : fact.source.url,
      };
    });
  });
}

function nameOfFile(file: CatalogueFile): string {
  if (!('name' in file)) return 'belgium.json';
  return `${'shelf' in file ? 'brands' : 'sellers'}/${file.id}.json`;
}

export function isLink(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('https://');
}

/** Returns the value in a few words; for a note, its figures. */
export function valueOf(fact: Fact<unknown>): string {
  const said = 'with' in fact ? fact.with : fact.value;
  if (typeof said === 'string') return said;
  return JSON.stringify(said).replaceAll('"', '').replaceAll(/[{}]/g, '').replaceAll(',', ', ');
}

/** Returns the date since which a fact is known to hold: when it was last seen live, else the date of its source. */
export function ageOf({ checked, source }: { checked?: string | undefined; source: Source }): string {
  return checked ? `seen ${checked}` : (source.published ?? 'undated');
}

/** From what is surest to what is least sure. */
export const byConfidence: Record<Confidence, number> = {
  official: 0,
  copy: 1,
  'third-party': 2,
  'not-found': 3,
  inference: 4,
  advice: 5,
};
