import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { formatted } from '../format.ts';
import { isLink, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

export type Confirmation = {
  /** What was seen, each with the new address of its page if that has moved. */
  facts: Map<string, string | undefined>;
  seen: string;
  source?: string | undefined;
  value?: string | undefined;
};

type Raw = {
  value: unknown;
  source: string;
  checked?: string;
  confidence: string;
  with?: Record<string, unknown>;
};
type RawFile = {
  sources: Record<string, { name: string; url?: string }>;
  facts: object;
  notes?: (Raw & { id: string })[];
};

/** The command cannot be carried out: its message is printed without a stack. */
export class Mistake extends Error {}

/**
 * Writes into the files of the catalogue that facts were seen on a day, where, and their new value: everything or, if a
 * file would be invalid afterwards, nothing. Returns the rows that were confirmed. Throws a Mistake.
 */
export async function confirm(folder: string, wish: Confirmation, today: string): Promise<Row[]> {
  const { seen, source, value } = wish;
  const names = [...wish.facts.keys()];
  if (!/^\d{4}-\d\d-\d\d$/.test(seen) || Number.isNaN(Date.parse(seen)))
    throw new Mistake('--seen takes the day on which you saw it: --seen 2026-12-03');
  if (seen > today) throw new Mistake(`--seen ${seen} is still to come`);
  if (names.length === 0)
    throw new Mistake('Which fact? Name it by its path: npm run facts confirm -- base/balance/sms --seen …');
  if (value !== undefined && names.length > 1) throw new Mistake('--value is for one fact at a time');
  if (source !== undefined && !URL.canParse(source)) throw new Mistake(`--source ${source} is not a URL`);
  const rows = rowsOf(loadCatalogue(folder));
  const chosen = names.map((name) => {
    const row = rows.find((one) => one.name === name);
    if (row) return row;
    const near = rows.filter((one) => one.name.startsWith(`${name}/`)).map((one) => one.name);
    throw new Mistake(
      near.length > 0
        ? `${name} is several facts: ${near.join(', ')}`
        : `There is no fact ${name}. npm run facts list -- ${name.split('/')[0]} names those there are; a new one is written into the file of the brand by hand: docs/facts.md.`,
    );
  });
  const files = new Map<string, RawFile>();
  for (const row of chosen) {
    // A page that moved is the value of a link, the source of anything else.
    const to = wish.facts.get(row.name);
    const [newValue, newSource] = isLink(row.fact.value) ? [to ?? value, source] : [value, to ?? source];
    if (!row.page && newSource === undefined)
      throw new Mistake(`${row.name} names no page: where did you see it? --source URL`);
    const file = files.get(row.file) ?? (JSON.parse(readFileSync(join(folder, row.file), 'utf8')) as RawFile);
    files.set(row.file, file);
    const raw = rawOf(file, row);
    if (newValue !== undefined) change(raw, row, typeof raw.value === 'string' ? newValue : parse(newValue));
    if (newSource !== undefined && newSource !== row.fact.source.url && newSource !== raw.value)
      raw.source = keyOf(file.sources, newSource);
    raw.checked = seen;
    // `checked` stands in front of `confidence`, as everywhere.
    const { confidence } = raw;
    Reflect.deleteProperty(raw, 'confidence');
    raw.confidence = confidence;
  }
  const written = await Promise.all(
    [...files].map(
      async ([name, file]) => [name, await formatted(name, JSON.stringify(file, undefined, 2))] as const,
    ),
  );
  // First into a copy: what does not hold together is not written.
  const copy = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const [name, text] of written) writeFileSync(join(copy, name), text);
    loadCatalogue(copy);
  } catch (error) {
    throw new Mistake(`Nothing was written. ${(error as Error).message.replaceAll(`${copy}/`, '')}`);
  } finally {
    rmSync(copy, { recursive: true });
  }
  for (const [name, text] of written) writeFileSync(join(folder, name), text);
  return chosen;
}

/** Returns the fact as it is written in its file. */
function rawOf(file: RawFile, { name, fact }: Row): Raw {
  const [, ...keys] = fact.path.split('/');
  if (keys[0] === 'notes') return file.notes?.find(({ id }) => id === keys[1]) as Raw;
  let at: unknown = file.facts;
  for (const key of keys) at = (at as Record<string, unknown>)[key];
  return Array.isArray(at) ? (at[Number(name.split('/').at(-1)) - 1] as Raw) : (at as Raw);
}

function change(raw: Raw, { name, fact }: Row, value: unknown): void {
  if (!('with' in fact)) {
    raw.value = value;
    return;
  }
  if (!value || typeof value !== 'object')
    throw new Mistake(
      `${name} is a sentence: --value takes its figures, '${JSON.stringify(raw.with ?? {})}'; its words stand in locales/*/notes`,
    );
  for (const [figure, to] of Object.entries(value)) {
    const was = JSON.stringify(raw.with?.[figure]);
    if (was === undefined) throw new Mistake(`${name} has no figure ${figure}`);
    const cited = /"([a-z][\w-]*(?:\/[\w-]+)+)"/.exec(was)?.[1];
    if (cited !== undefined)
      throw new Mistake(`${name}: ${figure} is the value of ${cited}: confirm that one`);
    raw.with = { ...raw.with, [figure]: to };
  }
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Returns the key of the source with that address; a new one, named after it, if there is none. */
function keyOf(sources: RawFile['sources'], url: string): string {
  const same = Object.entries(sources).find(([, source]) => source.url === url);
  if (same) return same[0];
  const { host, pathname } = new URL(url);
  const last = pathname.split('/').findLast((part) => /[a-z]/i.test(part)) ?? 'front-page';
  const words = decodeURIComponent(last)
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();
  let key = words.slice(0, 40).replace(/^-|-$/g, '');
  while (key in sources) key += '-new';
  sources[key] = { name: `${host.replace(/^www\./, '')} · ${words.replaceAll('-', ' ').trim()}`, url };
  return key;
}
