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
import { CatalogueError, loadCatalogue } from '../../src/catalogue/load.ts';
import { formatted } from '../format.ts';
import { confirm, Mistake } from './confirm.ts';
import { fetchPages } from './fetch.ts';
import type { Page, Web } from './fetch.ts';
import { judge, remember } from './judge.ts';
import type { Fingerprints } from './judge.ts';
import { asCsv, asTable, linesOf, orders } from './list.ts';
import type { Order } from './list.ts';
import { isUrgent, report, tickedIn } from './report.ts';
import { rowsOf } from './rows.ts';

export type Environment = {
  /** The folder of the catalogue; the fingerprints lie in it. */
  catalogue: string;
  /** Where pages and the report are put. */
  work: string;
  /** Returns the paths of the facts that stand on a screen. */
  shown: () => ReadonlySet<string>;
  web: Omit<Web, 'contact'>;
  /** Who runs the bot, if a setting says so. */
  contact: string | undefined;
  print: (text: string) => void;
  progress: (line: string) => void;
};

const usage = `npm run facts list -- [BRAND…] [--by need|brand|section|age|confidence] [--json | --csv]
    what we know and how well, and what stands on no screen; what is missing comes first, and what the most walks lack
    before the rest
npm run facts check -- [--contact WHO]
    reads every source once, politely, and writes what it found to .facts/report.md; run it again to go on after Ctrl-C
npm run facts confirm -- FACT… --seen DAY [--source URL] [--value VALUE]
npm run facts confirm -- --report .facts/report.md --seen DAY
    writes into the catalogue that you saw them; with --report all that you ticked there`;

/**
 * Runs a command. Returns the exit code: 0 nothing to do · 1 something in the report has to be done · 2 the command was
 * wrong · 130 stopped.
 */
export async function facts(args: string[], environment: Environment): Promise<number> {
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
        return list(names, values, environment);
      case 'check':
        return await check(values.contact ?? environment.contact, environment);
      case 'confirm': {
        const { report: file, seen = '', source, value } = values;
        if (file !== undefined && !existsSync(file)) throw new Mistake(`There is no file ${file}`);
        const ticked =
          file === undefined ? new Map<string, undefined>() : tickedIn(readFileSync(file, 'utf8'));
        if (file !== undefined && ticked.size === 0)
          throw new Mistake(`Nothing is ticked in ${file}: put an x between the brackets`);
        const facts = new Map([...names.map((name) => [name, undefined] as const), ...ticked]);
        return await confirmAll({ facts, seen, source, value }, environment);
      }
      default:
        environment.print(usage);
        return values.help ? 0 : 2;
    }
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown };
    const expected = error instanceof Mistake || error instanceof CatalogueError;
    if (!expected && !String(code).startsWith('ERR_PARSE_ARGS')) throw error;
    environment.print(message);
    return 2;
  }
}

function list(
  only: string[],
  { by, json, csv }: { by: string; json?: boolean; csv?: boolean },
  environment: Environment,
): number {
  if (!orders.includes(by as Order)) throw new Mistake(`--by is one of ${orders.join(', ')}`);
  const lines = linesOf(loadCatalogue(environment.catalogue), by as Order, only, environment.shown());
  if (lines.length === 0) throw new Mistake(`There is no brand ${only.join(', ')}`);
  environment.print(json ? JSON.stringify(lines, undefined, 2) : csv ? asCsv(lines) : asTable(lines));
  return 0;
}

async function check(contact: string | undefined, environment: Environment): Promise<number> {
  if (!contact)
    throw new Mistake(
      'Whose pages we read must be able to reach us: set OPERATOR_CONTACT in .env, or --contact you@example.org',
    );
  const rows = rowsOf(loadCatalogue(environment.catalogue));
  const urls = [...new Set(rows.map(({ page }) => page).filter((url) => url !== undefined))];
  mkdirSync(environment.work, { recursive: true });
  const running = join(environment.work, 'running.jsonl');
  const pages = readPages(running);
  const left = urls.filter((url) => !pages.has(url));
  if (pages.size > 0)
    environment.progress(`Going on: ${urls.length - left.length} of ${urls.length} pages are there`);
  const requests = await fetchPages(left, { ...environment.web, contact }, (page) => {
    pages.set(page.url, page);
    appendFileSync(running, `${JSON.stringify(page)}\n`);
    const count = String(urls.filter((url) => pages.has(url)).length).padStart(String(urls.length).length);
    environment.progress(
      `${count}/${urls.length} ${page.outcome.padEnd(11)} ${page.url}${page.why ? ` (${page.why})` : ''}`,
    );
  });
  if (environment.web.stop.aborted) {
    environment.progress('Stopped. The same command goes on from here.');
    return 130;
  }
  renameSync(running, join(environment.work, 'pages.jsonl'));
  const known = readFingerprints(environment.catalogue);
  const findings = judge(rows, pages, known);
  await writeFingerprints(environment.catalogue, remember(known, findings));
  const file = join(environment.work, 'report.md');
  writeFileSync(file, report(findings, rows, dayOf(environment), requests));
  const counts = Map.groupBy(findings, ({ verdict }) => verdict);
  environment.print([...counts].map(([verdict, { length }]) => `${length} ${verdict}`).join(', '));
  environment.print(`${requests} requests. The report: ${file}`);
  return isUrgent(findings) ? 1 : 0;
}

async function confirmAll(wish: Parameters<typeof confirm>[1], environment: Environment): Promise<number> {
  const confirmed = await confirm(environment.catalogue, wish, dayOf(environment));
  const names = new Set(confirmed.map(({ name }) => name));
  // What the page says now is what the next check compares with.
  const rows = rowsOf(loadCatalogue(environment.catalogue)).filter(({ name }) => names.has(name));
  const known = readFingerprints(environment.catalogue);
  const findings = judge(rows, readPages(join(environment.work, 'pages.jsonl')), known);
  await writeFingerprints(environment.catalogue, remember(known, findings, true));
  for (const { name, fact, file } of rows) {
    environment.print(`${name}: seen ${fact.checked}, in ${file}`);
    if (fact.confidence !== 'official')
      environment.print(
        `  It still says "${fact.confidence}". If the page is the operator's own, make that "official" in the file.`,
      );
  }
  return 0;
}

function dayOf({ web }: Environment): string {
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
  writeFileSync(file, await formatted(file, JSON.stringify(fingerprints, undefined, 2)));
}
