import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { CatalogueError, loadCatalogue } from '../../src/catalogue/load.ts';
import { confirm, Mistake } from './confirm.ts';
import { fetchPages } from './fetch.ts';
import type { Page, Web } from './fetch.ts';
import { judge, remember } from './judge.ts';
import type { Fingerprints } from './judge.ts';
import { asCsv, asTable, linesOf, orders } from './list.ts';
import type { Order } from './list.ts';
import { isUrgent, report, tickedIn } from './report.ts';
import { rowsOf } from './rows.ts';

export type Desk = {
  /** The folder of the catalogue; the fingerprints lie in it. */
  catalogue: string;
  /** Where pages and the report are put. */
  work: string;
  web: Omit<Web, 'contact'>;
  /** Who runs the bot, if a setting says so. */
  contact: string | undefined;
  print: (text: string) => void;
  progress: (line: string) => void;
};

export const usage = `npm run facts list -- [BRAND…] [--by need|brand|topic|age|confidence] [--json | --csv]
    what we know and how well; what is missing comes first, and what the most walks lack before the rest
npm run facts check -- [--contact WHO]
    reads every source once, politely, and writes what it found to .facts/report.md; run it again to go on after Ctrl-C
npm run facts confirm -- FACT… --seen DAY [--source URL] [--value VALUE]
npm run facts confirm -- --report .facts/report.md --seen DAY
    writes into the catalogue that you saw them; with --report all that you ticked there`;

/** Returns the exit code: 0 all is well · 1 something in the report is to be done · 2 asked for what cannot be · 130 stopped. */
export async function facts(args: string[], desk: Desk): Promise<number> {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        by: { type: 'string', default: 'need' },
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        contact: { type: 'string' },
        seen: { type: 'string' },
        source: { type: 'string' },
        value: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...names] = positionals;
    switch (command) {
      case 'list':
        return list(names, values, desk);
      case 'check':
        return await check(values.contact ?? desk.contact, desk);
      case 'confirm': {
        const { report: file, seen = '', source, value } = values;
        if (file !== undefined && !existsSync(file)) throw new Mistake(`There is no file ${file}`);
        const ticked =
          file === undefined ? new Map<string, undefined>() : tickedIn(readFileSync(file, 'utf8'));
        if (file !== undefined && ticked.size === 0)
          throw new Mistake(`Nothing is ticked in ${file}: put an x between the brackets`);
        const facts = new Map([...names.map((name) => [name, undefined] as const), ...ticked]);
        return await confirmAll({ facts, seen, source, value }, desk);
      }
      default:
        desk.print(usage);
        return values.help ? 0 : 2;
    }
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown };
    const expected = error instanceof Mistake || error instanceof CatalogueError;
    if (!expected && !String(code).startsWith('ERR_PARSE_ARGS')) throw error;
    desk.print(message);
    return 2;
  }
}

function list(
  only: string[],
  { by, json, csv }: { by: string; json?: boolean; csv?: boolean },
  desk: Desk,
): number {
  if (!orders.includes(by as Order)) throw new Mistake(`--by is one of ${orders.join(', ')}`);
  const lines = linesOf(loadCatalogue(desk.catalogue), by as Order, only);
  if (lines.length === 0) throw new Mistake(`There is no brand ${only.join(', ')}`);
  desk.print(json ? JSON.stringify(lines, undefined, 2) : csv ? asCsv(lines) : asTable(lines));
  return 0;
}

async function check(contact: string | undefined, desk: Desk): Promise<number> {
  if (!contact)
    throw new Mistake(
      'Whose pages we read must be able to reach us: set OPERATOR_CONTACT in .env, or --contact you@example.org',
    );
  const rows = rowsOf(loadCatalogue(desk.catalogue));
  const urls = [...new Set(rows.map(({ page }) => page).filter((url) => url !== undefined))];
  mkdirSync(desk.work, { recursive: true });
  const running = join(desk.work, 'running.jsonl');
  const pages = readPages(running);
  const left = urls.filter((url) => !pages.has(url));
  if (pages.size > 0)
    desk.progress(`Going on: ${urls.length - left.length} of ${urls.length} pages are there`);
  const requests = await fetchPages(left, { ...desk.web, contact }, (page) => {
    pages.set(page.url, page);
    appendFileSync(running, `${JSON.stringify(page)}\n`);
    const count = String(urls.filter((url) => pages.has(url)).length).padStart(String(urls.length).length);
    desk.progress(
      `${count}/${urls.length} ${page.outcome.padEnd(11)} ${page.url}${page.why ? ` (${page.why})` : ''}`,
    );
  });
  if (desk.web.stop.aborted) {
    desk.progress('Stopped. The same command goes on from here.');
    return 130;
  }
  renameSync(running, join(desk.work, 'pages.jsonl'));
  const known = readFingerprints(desk.catalogue);
  const findings = judge(rows, pages, known);
  await writeFingerprints(desk.catalogue, remember(known, findings));
  const file = join(desk.work, 'report.md');
  writeFileSync(file, report(findings, rows, dayOf(desk), requests));
  const counts = Map.groupBy(findings, ({ verdict }) => verdict);
  desk.print([...counts].map(([verdict, { length }]) => `${length} ${verdict}`).join(', '));
  desk.print(`${requests} requests. The report: ${file}`);
  return isUrgent(findings) ? 1 : 0;
}

async function confirmAll(wish: Parameters<typeof confirm>[1], desk: Desk): Promise<number> {
  const confirmed = await confirm(desk.catalogue, wish, dayOf(desk));
  const names = new Set(confirmed.map(({ name }) => name));
  // What the page says now is what the next check compares with.
  const rows = rowsOf(loadCatalogue(desk.catalogue)).filter(({ name }) => names.has(name));
  const known = readFingerprints(desk.catalogue);
  const findings = judge(rows, readPages(join(desk.work, 'pages.jsonl')), known);
  await writeFingerprints(desk.catalogue, remember(known, findings, true));
  for (const { name, fact, file } of rows) {
    desk.print(`${name}: seen ${fact.checked}, in ${file}`);
    if (fact.confidence !== 'official')
      desk.print(
        `  It still says "${fact.confidence}". If the page is the operator's own, make that "official" in the file.`,
      );
  }
  return 0;
}

function dayOf({ web }: Desk): string {
  return new Date(web.now()).toISOString().slice(0, 10);
}

/** Pages that were fetched; a last line that was cut off is not one. */
function readPages(file: string): Map<string, Page> {
  if (!existsSync(file)) return new Map();
  const pages = readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Page);
  return new Map(pages.map((page) => [page.url, page]));
}

function readFingerprints(catalogue: string): Fingerprints {
  const file = join(catalogue, 'fingerprints.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Fingerprints)
    : { facts: {}, pages: {} };
}

async function writeFingerprints(catalogue: string, fingerprints: Fingerprints): Promise<void> {
  const file = join(catalogue, 'fingerprints.json');
  if (Object.keys({ ...fingerprints.facts, ...fingerprints.pages }).length === 0)
    return rmSync(file, { force: true });
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  writeFileSync(file, await prettier.format(JSON.stringify(fingerprints, undefined, 2), options));
}
