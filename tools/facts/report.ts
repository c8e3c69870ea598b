import type { Page } from './fetch.ts';
import type { Finding, Verdict } from './judge.ts';
import { ageOf, isLink, valueOf } from './rows.ts';
import type { Row } from './rows.ts';

/** `doubtful`: to be looked into, so no command is given that would confirm it as it is. */
type Chapter = { verdicts: Verdict[]; title: string; todo: string; doubtful?: true };

/** From what has to be done first to what need not be done. */
const chapters: Chapter[] = [
  {
    verdicts: ['lost'],
    doubtful: true,
    title: 'The value is not on its page',
    todo: 'Open the page. Another value: `confirm` with `--value`. Moved to another page: `--source`. Nowhere any more: take the fact out of the file.',
  },
  {
    verdicts: ['changed'],
    title: 'The page changed near the value',
    todo: 'Read both. If it says the same, confirm it; if not, `--value`.',
  },
  {
    verdicts: ['gone'],
    doubtful: true,
    title: 'The page is gone',
    todo: 'Look for the new page and confirm the fact with `--source`; a link that leads nowhere must be mended or go.',
  },
  {
    verdicts: ['moved'],
    title: 'The page moved',
    todo: 'Confirm with `--source` and the new address; of a link with `--value`.',
  },
  {
    verdicts: ['other'],
    title: 'The page reads differently, and only a person can tell what it says of these',
    todo: 'Read it and confirm what still holds.',
  },
  {
    verdicts: ['stands'],
    title: 'The value stands on its page',
    todo: 'Nothing is wrong. Where you look at the page yourself, confirm them: screens then say “seen on” with the day.',
  },
  {
    verdicts: ['same'],
    title: 'Only a person can tell',
    todo: 'Yes or no, or a sentence: read the page and confirm what holds.',
  },
  { verdicts: ['browser'], title: 'The page needs a browser', todo: 'Open it in one, look, and confirm.' },
  {
    verdicts: ['unreachable', 'forbidden', 'unreadable'],
    title: 'Could not be read',
    todo: 'Try again another day, or look with a browser.',
  },
];

/** What a maintainer has to act on. */
const urgent = new Set<Verdict>(['lost', 'changed', 'gone', 'moved', 'other']);

/** Returns true if something has to be done. */
export function isUrgent(findings: Finding[]): boolean {
  return findings.some(({ verdict }) => urgent.has(verdict));
}

/** Returns the whole check as Markdown, to be worked through from top to bottom. */
export function report(findings: Finding[], rows: Row[], day: string, requests: number): string {
  const unpaged = rows.filter(({ page }) => page === undefined);
  const parts = chapters.map((chapter) => ({
    ...chapter,
    found: findings.filter(({ verdict }) => chapter.verdicts.includes(verdict)),
  }));
  const table = parts.map(({ title, found }) => `| ${title} | ${found.length} |`);
  return [
    `# Facts, checked on ${day}`,
    '',
    `${rows.length} facts, ${new Set(findings.map(({ page }) => page.url)).size} pages, ${requests} requests. Nothing was changed. ` +
      'Tick what you have seen on its page, and `npm run facts confirm -- --report <this file> --seen DAY` confirms it, at the new address if the page moved; or confirm by name.',
    '',
    '| | facts |',
    '|---|---|',
    ...table,
    `| No page is named | ${unpaged.length} |`,
    ...parts.filter(({ found }) => found.length > 0).flatMap(chapterLines(day)),
    '',
    `## No page is named (${unpaged.length})`,
    '',
    'Our own conclusions, advice, and what stood in files without an address.',
    '',
    unpaged.map(({ name }) => `\`${name}\``).join(', '),
    '',
  ].join('\n');
}

function chapterLines(day: string) {
  return ({ title, todo, doubtful, found }: Chapter & { found: Finding[] }): string[] => [
    '',
    `## ${title} (${found.length})`,
    '',
    todo,
    ...[...Map.groupBy(found, ({ page }) => page.url)].flatMap(([url, here]) => {
      const [{ page }] = here as [Finding];
      const to = movedTo(page);
      const where = [page.why, to && `now <${to}>`].filter(Boolean).join(', ');
      return [
        '',
        `### <${url}>${where ? `: ${where}` : ''}`,
        '',
        ...here.flatMap(factLines),
        ...(doubtful ? [] : ['', ...commands(here, day)]),
      ];
    }),
  ];
}

/** What to type once the page was looked at. A link that moved has a new value, a source a new address. */
function commands(here: Finding[], day: string): string[] {
  const moved = here[0] && movedTo(here[0].page);
  const [links, others] = [true, false].map((link) =>
    here.filter(({ row }) => isLink(row.fact.value) === link),
  );
  const command = (found: Finding[], option: string) =>
    `    npm run facts confirm -- ${found.map(({ row }) => row.name).join(' ')} --seen ${day}${moved ? ` --${option} ${moved}` : ''}`;
  return [
    ...(links ?? []).map((link) => command([link], 'value')),
    ...(others?.length ? [command(others, 'source')] : []),
  ];
}

/** The new address of a page that has one; the front page, where a page that is gone leads to, is none. */
function movedTo({ outcome, to }: Page): string | undefined {
  return outcome === 'moved' ? to : undefined;
}

function factLines({ row, verdict, words, before }: Finding): string[] {
  const { fact, file, name } = row;
  return [
    `- [ ] \`${name}\` ${plain(valueOf(fact))} (${file}, ${fact.confidence}, ${ageOf(fact)})`,
    ...(before !== undefined && verdict !== 'stands' ? [`  - before: “${plain(before)}”`] : []),
    ...(words === undefined
      ? []
      : [`  - ${before !== undefined && verdict !== 'stands' ? 'now' : 'there'}: “${plain(words)}”`]),
  ];
}

/** Returns text of a page without mark-up and mentions, so that it is only text in the report. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('@', '@\u200b');
}

/** Returns the names that are ticked in a report, each with the new address of its page if that has moved. */
export function tickedIn(markdown: string): Map<string, string | undefined> {
  const pages = markdown.split(/^### /m).slice(1);
  return new Map(
    pages.flatMap((page) => {
      const [, to] = /^[^\n]* now <([^>\n]+)>\n/.exec(page) ?? [];
      return [...page.matchAll(/^- \[[xX]\] `([^`]+)`/gm)].map(([, name = '']) => [name, to] as const);
    }),
  );
}
