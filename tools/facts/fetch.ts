import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';
import robotsModule from 'robots-parser';
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import { decode, isShell, read, saysGone } from './page.ts';

/**
 * here · moved: read, at another address · gone · unreachable: no answer, or a server's fault · forbidden: by
 * robots.txt · browser: shows itself to a browser only · unreadable: not a page of text.
 */
export type Outcome = 'here' | 'moved' | 'gone' | 'unreachable' | 'forbidden' | 'browser' | 'unreadable';
export type Page = {
  url: string;
  outcome: Outcome;
  why?: string;
  to?: string;
  title?: string;
  text?: string;
};

export type Web = {
  dispatcher: Dispatcher;
  now: () => number;
  sleep: (ms: number) => Promise<unknown>;
  /** Ends the request for a page that takes too long. */
  limit: (url: string) => AbortSignal;
  /** Ends everything. */
  stop: AbortSignal;
  /** Where somebody whose pages we read can reach us. */
  contact: string;
};

/** Between two requests to a host, in milliseconds. */
const pause = 1000;
/** The longest pause that a robots.txt may ask for, in milliseconds. */
const longestPause = 20_000;
const hostsAtATime = 4;
const mostHops = 5;
/** What is read of a page, in bytes, packed and unpacked. */
const mostBytes = 4_000_000;
const agent = 'topup-facts';

// Its types speak of an ES module; it is a CommonJS one.
const parseRobots = robotsModule as unknown as typeof robotsModule.default;

type Robots = { allows: (url: string) => boolean; problem?: string };
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Uint8Array };

/**
 * Fetches pages, four hosts at a time, with one request per second to each. Calls `done` with each page, and returns
 * the number of requests. After `stop` it ends without an error; the remaining pages are left out.
 */
export async function fetchPages(urls: string[], web: Web, done: (page: Page) => void): Promise<number> {
  const visitor = new Visitor(web);
  const queues = [...Map.groupBy(new Set(urls), hostOf).values()].toSorted((a, b) => b.length - a.length);
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const url of queue) done(await visitor.fetchPage(url));
  };
  try {
    await Promise.all(Array.from({ length: hostsAtATime }, work));
  } catch (error) {
    if (!web.stop.aborted) throw error;
  }
  return visitor.requests;
}

/** Asks each host as slowly, and for as much, as its robots.txt allows. */
class Visitor {
  requests = 0;
  #web: Web;
  /** By host: when it may be asked next, and how long it is left alone after each request, in milliseconds. */
  #next = new Map<string, number>();
  #pauses = new Map<string, number>();
  /** By origin. */
  #robots = new Map<string, Promise<Robots>>();

  constructor(web: Web) {
    this.#web = web;
  }

  /** Returns what became of a page, whatever it is. Throws only after `stop`. */
  async fetchPage(url: string): Promise<Page> {
    const seen = new Set<string>();
    let at = url;
    try {
      for (;;) {
        const { origin, protocol } = new URL(at);
        if (!/^https?:$/.test(protocol)) return { url, outcome: 'unreadable', why: `leads to ${protocol}` };
        if (seen.has(at)) return { url, outcome: 'unreachable', why: 'redirects in a circle' };
        if (seen.size > mostHops) return { url, outcome: 'unreachable', why: 'redirects too often' };
        seen.add(at);
        const rules = this.#robots.get(origin) ?? this.#readRobots(origin);
        this.#robots.set(origin, rules);
        const { allows, problem } = await rules;
        if (problem) return { url, outcome: 'unreachable', why: problem };
        if (!allows(at)) return { url, outcome: 'forbidden', why: 'its robots.txt asks us not to' };
        const answer = await this.#ask(at);
        const to = redirectOf(answer);
        if (!to) return judge(url, at, answer);
        at = new URL(to, at).href.replace(/#.*$/, '');
      }
    } catch (error) {
      this.#web.stop.throwIfAborted();
      return { url, outcome: 'unreachable', why: reasonOf(error) };
    }
  }

  /** RFC 9309: no robots.txt allows everything, a server that cannot give it forbids everything. */
  async #readRobots(origin: string): Promise<Robots> {
    let url = `${origin}/robots.txt`;
    try {
      for (let hop = 0; hop <= mostHops; hop++) {
        const answer = await this.#ask(url);
        const { status, body } = answer;
        if (status >= 500) return { allows: () => false, problem: `its robots.txt answers ${status}` };
        const to = redirectOf(answer);
        if (!to) return status === 200 ? this.#obey(origin, body) : { allows: () => true };
        url = new URL(to, url).href;
      }
      return { allows: () => true };
    } catch (error) {
      this.#web.stop.throwIfAborted();
      return { allows: () => false, problem: reasonOf(error) };
    }
  }

  #obey(origin: string, robots: Uint8Array): Robots {
    const rules = parseRobots(`${origin}/robots.txt`, Buffer.from(robots.subarray(0, 500_000)).toString());
    const delay = (rules.getCrawlDelay(agent) ?? 0) * 1000;
    if (delay > pause) this.#pauses.set(new URL(origin).host, Math.min(delay, longestPause));
    return { allows: (url) => rules.isAllowed(url, agent) !== false };
  }

  /** Asks once it is the turn of the host, and reads no more than `mostBytes`. */
  async #ask(url: string): Promise<Answer> {
    const web = this.#web;
    const { host } = new URL(url);
    const at = Math.max(web.now(), this.#next.get(host) ?? 0);
    this.#next.set(host, at + (this.#pauses.get(host) ?? pause));
    if (at > web.now()) await web.sleep(at - web.now());
    web.stop.throwIfAborted();
    this.requests++;
    const { statusCode, headers, body } = await request(url, {
      dispatcher: web.dispatcher,
      signal: AbortSignal.any([web.stop, web.limit(url)]),
      headers: {
        'user-agent': `${agent}/1.0 (checks what a free guide says; ${web.contact})`,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
        'accept-language': 'en,fr;q=0.8,nl;q=0.8,de;q=0.8',
        'accept-encoding': 'gzip, br',
      },
    });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= mostBytes) break;
    }
    return { status: statusCode, headers, body: Buffer.concat(chunks).subarray(0, mostBytes) };
  }
}

/** Returns where a redirect leads. */
function redirectOf({ status, headers }: Answer): string | undefined {
  return status >= 300 && status < 400 ? one(headers['location']) : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Returns what an answer that is no page means. */
function judge(url: string, at: string, { status, headers, body }: Answer): Page {
  const type = one(headers['content-type']) ?? '';
  if (status === 404 || status === 410) return { url, outcome: 'gone', why: String(status) };
  const challenged = headers['cf-mitigated'] !== undefined || [401, 403, 429].includes(status);
  if (challenged) return { url, outcome: 'browser', why: `answers ${status} to anything but a browser` };
  if (status >= 400) return { url, outcome: 'unreachable', why: `answers ${status}` };
  if (type && !/html|text\/plain/i.test(type)) return { url, outcome: 'unreadable', why: type };
  let bytes: Uint8Array;
  try {
    bytes = unpack(body, one(headers['content-encoding']) ?? '');
  } catch {
    return { url, outcome: 'unreadable', why: 'cannot be unpacked, or is too large' };
  }
  const page = read(decode(bytes, type));
  if (saysGone(page)) return { url, outcome: 'gone', why: `its title is “${page.title.slice(0, 80)}”` };
  if (isShell(page)) return { url, outcome: 'browser', why: 'is empty until its scripts have run' };
  const { title, text } = page;
  if (sameAddress(url, at)) return { url, outcome: 'here', title, text };
  if (isFront(at) && !isFront(url)) return { url, outcome: 'gone', why: 'leads to the front page', to: at };
  return { url, outcome: 'moved', to: at, title, text };
}

function unpack(body: Uint8Array, encoding: string): Uint8Array {
  const options = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH };
  if (/gzip/i.test(encoding)) return gunzipSync(body, options);
  if (/deflate/i.test(encoding)) return inflateSync(body, options);
  if (/br/i.test(encoding)) return brotliDecompressSync(body, { maxOutputLength: mostBytes });
  return body;
}

/** http or https, with www or without, a slash at the end or none: the same address. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?(#.*)?$/, '');
  return plain(a) === plain(b);
}

/** The first page of a site, or of one of its languages. */
function isFront(url: string): boolean {
  return /^\/([a-z]{2}(-[a-z]{2})?\/?)?$/i.test(new URL(url).pathname);
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'the connection is refused',
  TimeoutError: 'takes too long',
  AbortError: 'takes too long',
  UND_ERR_HEADERS_TIMEOUT: 'takes too long',
  UND_ERR_CONNECT_TIMEOUT: 'takes too long',
  UND_ERR_ABORTED: 'takes too long',
};

function reasonOf(error: unknown): string {
  const { code, name, message } = error as { code?: unknown; name: string; message: string };
  const key = typeof code === 'string' ? code : name;
  return reasons[key] ?? reasons[name] ?? `${key}: ${message.slice(0, 80)}`;
}
