import type { Outcome, Page } from './fetch.ts';
import { find, needlesOf } from './needles.ts';
import { distance, simhash } from './page.ts';
import { isLink } from './rows.ts';
import type { Row } from './rows.ts';

/**
 * What the pages looked like when they were last judged to be right. They are stored beside the catalogue, so that a
 * change can be read in a diff.
 */
export type Fingerprints = {
  /** Of a fact the words around its value. */
  facts: Record<string, string>;
  /** Of a page the simhash of its words, for facts that only a person can find there. */
  pages: Record<string, string>;
};

/**
 * stands: the value is on the page, in the words it was in · changed: in other words · lost: not on the page · same,
 * other: only a person can tell, and the page is as it was, or is not · the outcome of the page, where it could not be
 * read.
 */
export type Verdict = 'stands' | 'changed' | 'lost' | 'same' | 'other' | Exclude<Outcome, 'here'>;
export type Finding = { row: Row; page: Page; verdict: Verdict; words?: string; before?: string };

/** More bits than this between two simhashes, of 32, and it is another text. */
const sameText = 3;

/** Returns what became of each fact on its page. */
export function judge(rows: Row[], pages: Map<string, Page>, known: Fingerprints): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const page = row.page === undefined ? undefined : pages.get(row.page);
    if (!page) return [];
    const finding = { row, page, ...compare(row, page, known) };
    const well = finding.verdict === 'stands' || finding.verdict === 'same';
    return [well && page.outcome === 'moved' ? { ...finding, verdict: 'moved' } : finding];
  });
}

function compare(
  { name, fact }: Row,
  { url, outcome, text }: Page,
  known: Fingerprints,
): Omit<Finding, 'row' | 'page'> {
  if (text === undefined) return { verdict: outcome === 'here' ? 'lost' : outcome };
  if (isLink(fact.value)) return { verdict: 'stands' };
  const needles = needlesOf(fact);
  if (needles.length === 0) {
    const before = known.pages[url];
    return {
      verdict: before === undefined || distance(before, simhash(text)) <= sameText ? 'same' : 'other',
    };
  }
  const before = known.facts[name];
  const then = before === undefined ? {} : { before };
  const places = find(text, needles);
  if (!places) return { verdict: 'lost', ...then };
  const words = before !== undefined && places.includes(before) ? before : (places[0] ?? '');
  return { verdict: before === undefined || words === before ? 'stands' : 'changed', words, ...then };
}

/**
 * What is to be remembered of the findings: of facts and pages that were not known yet, or that were just confirmed.
 */
export function remember(known: Fingerprints, findings: Finding[], confirmed = false): Fingerprints {
  const facts = { ...known.facts };
  const pages = { ...known.pages };
  for (const { row, page, verdict, words } of findings) {
    if (words !== undefined && (confirmed || verdict === 'stands')) facts[row.name] = words;
    else if (page.text !== undefined && (verdict === 'same' || (confirmed && verdict === 'other')))
      pages[page.url] = confirmed ? simhash(page.text) : (pages[page.url] ?? simhash(page.text));
  }
  return { facts: sorted(facts), pages: sorted(pages) };
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
