import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact, Variable } from '../src/catalogue/index.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { facts } from '../tools/facts/main.ts';
import type { Environment } from '../tools/facts/main.ts';
import { fetchPages } from '../tools/facts/fetch.ts';
import type { Page } from '../tools/facts/fetch.ts';
import { rowsOf } from '../tools/facts/rows.ts';

/** Every site of the world, on one server: whatever the host, the connection leads here. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer = (_, response) => response.end();
let server: Server;
let environment: Environment;
let printed: string[];
let asked: { url: string; agent: string }[];
/** When each request began. */
let begun: { host: string; at: number }[];
let now: number;
let stop: AbortController;
let tooLong: Map<string, AbortController>;
const folders: string[] = [];

beforeEach(async () => {
  [asked, begun, printed, now] = [[], [], [], Date.parse('2026-12-03T08:00:00Z')];
  [stop, tooLong] = [new AbortController(), new Map()];
  server = createServer((request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    asked.push({ url, agent: String(request.headers['user-agent']) });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  folders.push(folder);
  cpSync(join(import.meta.dirname, '../src/catalogue'), join(folder, 'catalogue'), { recursive: true });
  environment = {
    catalogue: join(folder, 'catalogue'),
    work: join(folder, 'work'),
    contact: 'tests@example.org',
    shown: () => new Set(['base/balance/sms']),
    print: (text) => printed.push(text),
    progress: () => {},
    web: {
      now: () => now,
      // The clock goes on when somebody waits for it.
      sleep: async (ms) => {
        now += ms;
        await new Promise(setImmediate);
      },
      limit: (url) => {
        begun.push({ host: new URL(url).host, at: now });
        const limit = new AbortController();
        tooLong.set(url, limit);
        return limit.signal;
      },
      stop: stop.signal,
      dispatcher: new Agent({
        connect: ({ hostname }, callback) => {
          if (hostname === 'nowhere.example')
            return callback(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), null);
          const socket = connect(port, '127.0.0.1', () => callback(null, socket));
        },
      }),
    },
  };
});
afterEach(async () => {
  await environment.web.dispatcher.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const html = (body: string, head = '') => `<!doctype html><head>${head}</head><body>${body}</body>`;
const words = 'Text CONSULT to 1914 and you get your balance. '.repeat(8);

async function fetchOne(url: string): Promise<Page> {
  const pages: Page[] = [];
  await fetchPages([url], { ...environment.web, contact: 'tests@example.org' }, (page) => pages.push(page));
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

/** What each address of the test's web answers. */
const web: Record<string, Answer> = {
  'ok.example/robots.txt': (_, response) => response.writeHead(404).end(),
  'ok.example/page': (_, response) => response.end(html(words)),
  'ok.example/latin': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
      .end(Buffer.from(html(`Crédit à 10 € ${words}`), 'latin1').map((byte) => byte)),
  'ok.example/meta': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from(html(`prépayée ${words}`, '<meta charset="iso-8859-1">'), 'latin1')),
  'ok.example/gbk': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=gbk' })
      .end(Buffer.concat([Buffer.from([0xbb, 0xb0, 0xb7, 0xd1]), Buffer.from(words)])), // 话费
  'ok.example/utf16': (_, response) =>
    response.end(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html(`prépayée ${words}`), 'utf16le')]),
    ),
  'ok.example/gzip': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(html(words))),
  'ok.example/brotli': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(html(words))),
  'ok.example/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  'ok.example/not-gzip': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(html(words)),
  'ok.example/endless': (_, response) => {
    response.write(html(words));
    const more = () => {
      while (!response.destroyed && response.write('<p>and more '.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  'ok.example/broken': (_, response) =>
    response.end(
      `<html><div><p <b ${'<div>'.repeat(50_000)}${words}</b></i></p></html><table><td>&#xFFFFFF;`,
    ),
  'ok.example/hidden': (_, response) =>
    response.end(html(`${'word '.repeat(200)}<script>const text = "CONSULT to 1914"</script>`)),
  'ok.example/silent': (request) => tooLong.get(`https://${request.headers.host}${request.url}`)?.abort(),
  'ok.example/stalls': (request, response) => {
    response.write('<html>');
    setImmediate(() => tooLong.get(`https://${request.headers.host}${request.url}`)?.abort());
  },
  'ok.example/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '9999' }).write('<html>');
    setImmediate(() => response.destroy());
  },
  'ok.example/circle': (_, response) => response.writeHead(302, { location: '/circle-2' }).end(),
  'ok.example/circle-2': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  'ok.example/chain': (request, response) =>
    response.writeHead(301, { location: `/chain?${Number(request.url?.split('?')[1] ?? 0) + 1}` }).end(),
  'ok.example/moved': (_, response) =>
    response.writeHead(301, { location: 'https://other.example/new' }).end(),
  'other.example/new': (_, response) => response.end(html(words)),
  'ok.example/slash': (_, response) =>
    response.writeHead(301, { location: 'https://www.ok.example/slash/' }).end(),
  'www.ok.example/slash/': (_, response) => response.end(html(words)),
  'ok.example/to-front': (_, response) => response.writeHead(302, { location: '/en/' }).end(),
  'ok.example/en/': (_, response) => response.end(html(words)),
  'ok.example/to-mail': (_, response) => response.writeHead(302, { location: 'mailto:x@example.org' }).end(),
  'ok.example/gone': (_, response) => response.writeHead(410).end(),
  'ok.example/soft-404': (_, response) => response.end(html(words, '<title>Pagina niet gevonden</title>')),
  'ok.example/fault': (_, response) => response.writeHead(503).end(),
  'ok.example/refused': (_, response) => response.writeHead(403).end(html(words)),
  'ok.example/challenge': (_, response) =>
    response.writeHead(503, { 'cf-mitigated': 'challenge' }).end('<title>Just a moment...</title>'),
  'ok.example/shell': (_, response) =>
    response.end(
      html(
        '<div id="root"></div><noscript>Enable JavaScript to run this app.</noscript><script src=a.js></script>',
      ),
    ),
  'ok.example/leaflet': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  'closed.example/robots.txt': (_, response) =>
    response.end('User-agent: *\nDisallow: /private\nCrawl-delay: 3\n'),
  'closed.example/private/page': (_, response) => response.end(html(words)),
  'closed.example/page': (_, response) => response.end(html(words)),
  'ill.example/robots.txt': (_, response) => response.writeHead(500).end(),
  'round.example/robots.txt': (_, response) => response.writeHead(302, { location: '/robots.txt' }).end(),
  'round.example/page': (_, response) => response.end(html(words)),
};
const theWeb: Answer = (request, response) => {
  const known = web[`${request.headers.host}${request.url?.split('?')[0]}`];
  if (known) known(request, response);
  else response.writeHead(404).end();
};

test.each([
  ['ok.example/page', 'here', undefined, /CONSULT to 1914/],
  ['ok.example/latin', 'here', undefined, /Crédit à 10 /],
  ['ok.example/meta', 'here', undefined, /prépayée/],
  ['ok.example/gbk', 'here', undefined, /话费/],
  ['ok.example/utf16', 'here', undefined, /prépayée/],
  ['ok.example/gzip', 'here', undefined, /CONSULT to 1914/],
  ['ok.example/brotli', 'here', undefined, /CONSULT to 1914/],
  ['ok.example/endless', 'here', undefined, /CONSULT to 1914/],
  ['ok.example/broken', 'here', undefined, /CONSULT to 1914/],
  ['ok.example/hidden', 'here', undefined, /^(?!.*CONSULT)/s],
  ['ok.example/slash', 'here', undefined, /CONSULT/],
  ['round.example/page', 'here', undefined, /CONSULT/],
  ['ok.example/moved', 'moved', undefined, /CONSULT/],
  ['ok.example/to-front', 'gone', 'leads to the front page', undefined],
  ['ok.example/never-there', 'gone', '404', undefined],
  ['ok.example/gone', 'gone', '410', undefined],
  ['ok.example/soft-404', 'gone', 'its title is “Pagina niet gevonden”', undefined],
  ['ok.example/silent', 'unreachable', 'takes too long', undefined],
  ['ok.example/stalls', 'unreachable', 'takes too long', undefined],
  ['ok.example/cut', 'unreachable', undefined, undefined],
  ['ok.example/circle', 'unreachable', 'redirects in a circle', undefined],
  ['ok.example/chain', 'unreachable', 'redirects too often', undefined],
  ['ok.example/fault', 'unreachable', 'answers 503', undefined],
  ['nowhere.example/page', 'unreachable', 'there is no such host', undefined],
  ['ill.example/page', 'unreachable', 'its robots.txt answers 500', undefined],
  ['closed.example/private/page', 'forbidden', 'its robots.txt asks us not to', undefined],
  ['ok.example/refused', 'browser', 'answers 403 to anything but a browser', undefined],
  ['ok.example/challenge', 'browser', 'answers 503 to anything but a browser', undefined],
  ['ok.example/shell', 'browser', 'is empty until its scripts have run', undefined],
  ['ok.example/leaflet', 'unreadable', 'application/pdf', undefined],
  ['ok.example/to-mail', 'unreadable', 'leads to mailto:', undefined],
  ['ok.example/bomb', 'unreadable', 'cannot be unpacked, or is too large', undefined],
  ['ok.example/not-gzip', 'unreadable', 'cannot be unpacked, or is too large', undefined],
] as const)('%s is %s: %s', async (address, outcome, why, text) => {
  answer = theWeb;
  const page = await fetchOne(`https://${address}`);
  expect(page).toMatchObject({ outcome, ...(why && { why }) });
  if (text) expect(page.text).toMatch(text);
  else expect(page.text).toBeUndefined();
});

test('a request a second to a host, robots.txt and redirects counted; more slowly where it asks for that', async () => {
  answer = theWeb;
  const urls = [
    'ok.example/page',
    'ok.example/latin',
    'ok.example/slash',
    'closed.example/page',
    'closed.example/b',
  ];
  await fetchPages(
    urls.map((url) => `https://${url}`),
    { ...environment.web, contact: 'me@example.org' },
    () => {},
  );
  expect(asked.every(({ agent }) => /^topup-facts\/.*me@example\.org/.test(agent))).toBe(true);
  for (const [host, pause] of [
    ['ok.example', 1000],
    ['closed.example', 3000],
  ] as const) {
    const times = begun.filter((one) => one.host === host).map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(3);
    for (const [index, at] of times.entries())
      // The first after robots.txt could not know of the pause yet.
      if (index > 1) expect(at - times[index - 1]!).toBeGreaterThanOrEqual(pause);
  }
});

/** A fact as a page would say it. */
function said({ path, value, ...fact }: Fact<unknown>): string {
  const key = path.split('/').at(-1) ?? '';
  if ('with' in fact)
    return Object.values(fact.with as Record<string, Variable>)
      .map(figure)
      .join(', and ');
  if (key === 'bonusFrom') return figure({ eur: value as number });
  if (typeof value === 'number')
    return `${value} ${/[dD]ays/.test(key) ? 'jours' : key === 'digits' ? 'chiffres' : 'maanden'}`;
  if (key === 'amounts') return (value as { list: number[] }).list.map((eur) => figure({ eur })).join(' or ');
  return typeof value === 'object'
    ? Object.values(value as object)
        .join(' ')
        .replace('{code}', 'XXXX')
    : `${value as string | boolean}`;
}
function figure(one: Variable): string {
  if (typeof one !== 'object') return String(one);
  if ('eur' in one) return `€ ${one.eur.toFixed(2).replace('.', ',')}`;
  if ('code' in one) return one.code;
  const parts = one.date.split('-').length;
  return new Intl.DateTimeFormat('fr', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(new Date(one.date));
}

/** A web on which every fact stands on its page, but what a test changes. */
function truthful(change: (url: string, text: string) => string | number = (_, text) => text): Answer {
  const pages = Map.groupBy(
    rowsOf(loadCatalogue(environment.catalogue)),
    ({ page }) => page?.replace(/^https?:/, '') ?? '',
  );
  return (request, response) => {
    const url = `//${request.headers.host}${request.url}`;
    const rows = pages.get(url) ?? pages.get(url.replace(/\/$/, ''));
    if (!rows) return response.writeHead(404).end();
    const lines = rows.map(({ fact }) => said(fact));
    const text = html(`${'About prepaid cards. '.repeat(20)}${lines.join('</p><p>')}`);
    const changed = change(url, text);
    if (typeof changed === 'number') response.writeHead(changed).end();
    else if (changed.startsWith('https:')) response.writeHead(301, { location: changed }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(changed);
  };
}
const reportText = () => readFileSync(join(environment.work, 'report.md'), 'utf8');
const check = () => facts(['check'], environment);

test('every fact of the catalogue is checked, three are confirmed, and what changes is told from top to bottom', async () => {
  answer = truthful();
  const rows = rowsOf(loadCatalogue(environment.catalogue));
  expect(await check()).toBe(0);
  expect(printed.at(-1)).toContain(`${asked.length} requests`);
  const first = reportText();
  expect(first).toMatch(new RegExp(`^${rows.length} facts`, 'm'));
  expect(first).not.toContain('## The value is not on its page');
  expect(first).toMatch(
    /^- \[ \] `base\/balance\/sms` text:CONSULT, to:1914 \(brands\/base\.json, official, undated\)\n {2}- there: “/m,
  );
  // Each page once.
  const pages = asked.map(({ url }) => url).filter((url) => !url.endsWith('/robots.txt'));
  expect(new Set(pages).size).toBe(pages.length);

  // Ticked in the report, then confirmed all at once.
  const names = ['base/balance/sms', 'base/voucher/digits', 'proximus/support/other'];
  const ticked = join(environment.work, 'ticked.md');
  const tick = (text: string, name: string) => text.replace(`- [ ] \`${name}\``, `- [x] \`${name}\``);
  writeFileSync(ticked, names.reduce(tick, first));
  expect(await facts(['confirm', '--report', ticked, '--seen', '2026-12-03'], environment)).toBe(0);
  const seen = rowsOf(loadCatalogue(environment.catalogue)).filter(
    ({ fact }) => fact.checked === '2026-12-03',
  );
  expect(seen.map(({ name }) => name).toSorted()).toEqual(names.toSorted());

  answer = truthful((url, text) => {
    if (url.includes('consult.html')) return text.replaceAll('CONSULT', 'SALDO');
    if (url.includes('prepaid-refund')) return 410;
    if (url.includes('all-about-topping-up')) return text.replace('15', 'For a new voucher 15');
    if (url.includes('conditions-prepaid-cards')) return 'https://www.base.be/en/new-conditions';
    return text;
  });
  const [changed, asBefore] = [answer, truthful()];
  answer = (request, response) => {
    if (request.url !== '/en/new-conditions') return changed(request, response);
    request.headers.host = 'www.prd.base.be';
    request.url = '/en/legal-information/conditions-prepaid-cards';
    asBefore(request, response);
  };
  expect(await check()).toBe(1);
  const chapters = [...reportText().matchAll(/^## (.*) \(\d+\)$/gm)].map(([, title]) => title);
  expect(chapters.slice(0, 4)).toEqual([
    'The value is not on its page',
    'The page changed near the value',
    'The page is gone',
    'The page moved',
  ]);
  expect(reportText()).toMatch(
    /npm run facts confirm -- [^\n]*base\/bonusFrom[^\n]* --source https:\/\/www\.base\.be\/en\/new-conditions\n/,
  );

  // Ticked below a page that moved: confirmed at its new address.
  writeFileSync(ticked, tick(reportText(), 'base/bonusFrom'));
  expect(await facts(['confirm', '--report', ticked, '--seen', '2026-12-03'], environment)).toBe(0);
  const moved = rowsOf(loadCatalogue(environment.catalogue)).find(({ name }) => name === 'base/bonusFrom');
  expect(moved?.fact.source.url).toBe('https://www.base.be/en/new-conditions');
});

test('a catalogue that does not hold together is told in sentences, and help is no mistake', async () => {
  const file = join(environment.catalogue, 'brands/base.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"source": "terms"', '"source": "terns"'));
  expect(await facts(['list'], environment)).toBe(2);
  expect(printed.at(-1)).toMatch(/base\.json\n.*no source "terns" in this file/);
  expect(await facts(['--help'], environment)).toBe(0);
  expect(printed.at(-1)).toContain('npm run facts list');
});

test('stopped in the middle, it goes on from there', async () => {
  answer = truthful();
  const half = { ...environment, progress: (line: string) => line.startsWith(' 20/') && stop.abort() };
  expect(await facts(['check'], half)).toBe(130);
  const before = asked.filter(({ url }) => !url.endsWith('/robots.txt')).length;
  environment.web.stop = new AbortController().signal;
  expect(await check()).toBe(0);
  const pages = asked.map(({ url }) => url).filter((url) => !url.endsWith('/robots.txt'));
  // Only the four that were under way are asked for again.
  expect(before).toBeGreaterThanOrEqual(20);
  expect(pages.length - new Set(pages).size).toBeLessThanOrEqual(4);
});

test('what a page says is text in the report, not mark-up and not a mention', async () => {
  answer = truthful((url, text) =>
    url.includes('consult.html') ? text.replace('CONSULT', '](javascript:x) <img> @everyone CONSULT') : text,
  );
  await check();
  expect(reportText()).not.toMatch(/[^\\]\]\(javascript|[^\\]<img|@everyone/);
  expect(reportText()).toContain('@\u200beveryone');
});

test.each([
  [
    ['confirm', 'base/balance/fax', '--seen', '2026-12-03'],
    /There is no fact base\/balance\/fax.*list -- base/,
  ],
  [['confirm', 'base/apn', '--seen', '2026-12-03'], /several facts: base\/apn\/1, base\/apn\/2/],
  [['confirm', 'base/balance/sms', '--seen', '2026-12-04'], /2026-12-04 is still to come/],
  [['confirm', 'base/balance/sms'], /--seen takes the day/],
  [
    ['confirm', 'base/notes/plans', 'base/site', '--seen', '2026-12-03', '--value', '1'],
    /one fact at a time/,
  ],
  [
    ['confirm', 'base/notes/free', '--seen', '2026-12-03', '--value', '{"number":{"code":"1"}}'],
    /value of base\/support\/own/,
  ],
  [
    ['confirm', 'base/voucher/digits', '--seen', '2026-12-03', '--value', '"many"'],
    /Nothing was written.*digits/s,
  ],
  [['confirm', 'base/site', '--seen', '2026-12-03', '--value', 'https://www.example.com/'], /list that host/],
  [['confirm', 'base/notes/reseller-lists', '--seen', '2026-12-03'], /names no page: where did you see it/],
  [['confirm', '--report', 'nowhere.md', '--seen', '2026-12-03'], /no file nowhere\.md/],
  [['list', 'bse'], /There is no brand bse/],
  [['chekc'], /npm run facts list/],
  [['list', '--colour'], /--colour/],
])('%s is refused with a sentence, and nothing is written', async (args, sentence) => {
  const file = join(environment.catalogue, 'brands/base.json');
  const before = readFileSync(file, 'utf8');
  expect(await facts(args, environment)).toBe(2);
  expect(printed.join('\n')).toMatch(sentence);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a value and a page that were corrected are written where a person would have written them', async () => {
  const seen = ['--seen', '2026-12-03'];
  const page = 'https://www.base.be/en/support/new-balance-page.html';
  const value = '{"text":"SALDO","to":"1915"}';
  expect(
    await facts(['confirm', 'base/balance/sms', ...seen, '--source', page, '--value', value], environment),
  ).toBe(0);
  expect(await facts(['confirm', 'base/support/own', ...seen, '--value', '1998'], environment)).toBe(0);
  expect(
    await facts(['confirm', 'base/notes/drain', ...seen, '--value', '{"price":{"eur":0.6}}'], environment),
  ).toBe(0);
  expect(await facts(['confirm', 'base/apn/2', ...seen, '--source', page], environment)).toBe(0);
  const text = readFileSync(join(environment.catalogue, 'brands/base.json'), 'utf8');
  expect(text).toContain(`"new-balance-page": {
      "name": "base.be · new balance page",
      "url": "${page}"
    }`);
  expect(text).toContain(`"sms": {
        "value": {
          "text": "SALDO",
          "to": "1915"
        },
        "source": "new-balance-page",
        "checked": "2026-12-03",
        "confidence": "official"
      }`);
  const base = loadCatalogue(environment.catalogue).brands.find(({ id }) => id === 'base')!;
  // What cites them follows.
  expect(base.notes.find(({ value }) => value === 'free')!.with).toEqual({ number: { code: '1998' } });
  expect(base.notes.find(({ value }) => value === 'drain')!.with).toEqual({ price: { eur: 0.6 } });
  expect(base.facts.apn?.map(({ checked }) => checked)).toEqual([undefined, '2026-12-03']);
  // Confirmed a second time, the same source is used again.
  await facts(['confirm', 'base/balance/app', ...seen, '--source', page], environment);
  expect(readFileSync(join(environment.catalogue, 'brands/base.json'), 'utf8').split(page)).toHaveLength(2);
});

test('the list: what most walks lack first, and as JSON, CSV and a table', async () => {
  await facts(['list', '--json'], environment);
  const lines = JSON.parse(printed[0]!) as { fact: string; confidence: string; screen: string }[];
  const missing = lines.filter(({ confidence }) => confidence === 'missing');
  expect(lines.slice(0, missing.length)).toEqual(missing);
  expect(missing.every(({ screen }) => screen)).toBe(true);
  expect(lines.length - missing.length).toBe(rowsOf(loadCatalogue(environment.catalogue)).length);
  await facts(['list', 'base', '--csv', '--by', 'age'], environment);
  expect(printed[1]).toMatch(/^fact,brand,section,value,age,confidence,screen\r\n/);
  expect(printed[1]).toContain('base/amounts,BASE,amounts,"list:[5, 10], complete:false"');
  await facts(['list', 'base'], environment);
  expect(printed[2]).toMatch(/^base\/balance\/sms {2,}text:CONSULT, to:1914 {2,}undated {2,}official$/m);
  expect(printed[2]).toMatch(/^base\/voucher\/sms .* official {4}on no screen$/m);
});
