import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { act } from './acts.ts';
import type { Change, Chats, Profile } from './chats.ts';
import { parseObject, readBody, refuse, reply, replyText } from './http.ts';
import type { Person } from './person.ts';
import { PageError, Refusal } from './refusal.ts';
import type { SeenAnswer, SeenPerson, Snapshot } from './seen.ts';
import { asSeen } from './view.ts';

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const page = ['/', 'index.html', 'html'];
/** How many messages of a chat the page shows. */
const shown = 200;

/**
 * Returns the words of the page in a language (Telegram's `language_code`), by their names in page/words.js, with
 * `lang` (an IETF tag) among them. Words that are missing are English.
 */
export type PageWords = (languageCode: string | undefined) => Record<string, string>;

/** The people who can be played on the page, with Telegram's ids, and the title of their group with the bot. */
export type Cast = { members: (Profile & { id: number })[]; title: string };

const anybody: Cast = {
  members: [
    { id: 7_000_001, first_name: 'Anna', language_code: 'en', username: 'anna' },
    { id: 7_000_002, first_name: 'Louis', language_code: 'fr', username: 'louis' },
  ],
  title: 'Test group',
};

/** Serves the page in the browser: its files, what a person sees, what a person does. */
export class PageServer {
  #chats: Chats;
  #words: PageWords | undefined;
  #cast: Cast;

  constructor(chats: Chats, words: PageWords | undefined, cast = anybody) {
    this.#chats = chats;
    this.#words = words;
    this.#cast = cast;
  }

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const what = `${request.method} ${url.pathname}`;
    if (what === 'GET /favicon.ico') return void response.writeHead(204).end();
    if (what === 'GET /page/people') return reply(response, 200, this.#people());
    if (what === 'GET /page/events') return this.#watch(response, url);
    if (what === 'POST /page/act') return this.#act(request, response);
    const [, name, type] = /^\/([a-z-]+\.(js|css))$/.exec(url.pathname) ?? (url.pathname === '/' ? page : []);
    // In an answer to HEAD, Node leaves out the file.
    const file =
      ['GET', 'HEAD'].includes(request.method!) &&
      name &&
      (await readFile(new URL(`page/${name}`, import.meta.url)).catch(() => ''));
    if (!file) return refuse(response, new Refusal(404, 'Not Found'));
    response.writeHead(200, {
      'content-type': `${types[type!]}; charset=utf-8`,
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(file);
  }

  /** Returns the people of the page. */
  #settle(): Person[] {
    return this.#cast.members.map(
      (profile) => this.#chats.people.get(profile.id) ?? this.#chats.person(profile),
    );
  }

  /** Makes their group. Whoever looks first founds it, so that the bot greets it in a language that they read. */
  #found(first: Person): void {
    if (this.#chats.groups.size > 0) return;
    const members = this.#settle().toSorted((a, b) => Number(b === first) - Number(a === first));
    this.#chats.group({ title: this.#cast.title, members }).setBot('member', members[0]!);
  }

  #people(): SeenPerson[] {
    this.#settle();
    return [...this.#chats.people.values()].filter(({ user }) => !user.is_bot).map(asProfile);
  }

  #watch(response: ServerResponse, url: URL): void {
    this.#settle();
    const person = this.#chats.people.get(Number(url.searchParams.get('as')));
    if (!person) return replyText(response, 404, 'there is nobody with this id');
    this.#found(person);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (event: string, data: object) =>
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    response.write('retry: 1000\n\n');
    send('snapshot', this.#snapshot(person));
    let due = false;
    const tell = (change: Change) => {
      if (change.what !== 'all') return this.#tell(person, change, send);
      // One deed often changes several things: one snapshot shows them all.
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        send('snapshot', this.#snapshot(person));
      });
    };
    this.#chats.events.on('change', tell);
    response.on('close', () => this.#chats.events.off('change', tell));
  }

  #tell(person: Person, change: Change, send: (event: string, data: object) => void): void {
    if (change.what === 'answer') {
      const { person: presser, what: _, ...answer } = change;
      if (presser === person) send('toast', { text: '', ...answer } satisfies SeenAnswer);
    } else if (change.what === 'typing') {
      if (change.chat.has(person)) send('typing', { chat_id: change.chat.id, action: change.action });
    } else if (change.what === 'message' || change.what === 'deleted') {
      const { chat, stored, what } = change;
      if (!chat.has(person) || (stored.receiver ?? person.id) !== person.id) return;
      const chat_id = chat.id;
      if (what === 'message') {
        if (stored.replaces) send('deleted', { chat_id, key: stored.replaces });
        if (chat.isReplaced(stored, person)) return;
        send('message', { chat_id, message: asSeen(stored, this.#botFor(person)) });
      } else {
        send('deleted', { chat_id, key: stored.key });
        const original = stored.replaces && chat.messages.get(stored.replaces);
        if (original) send('message', { chat_id, message: asSeen(original, this.#botFor(person)) });
      }
    }
  }

  /** By the name that it has in this person's language. */
  #botFor(person: Person) {
    const { bot, about } = this.#chats;
    return {
      id: bot.id,
      first_name: about.textFor('name', person) || bot.first_name,
      username: bot.username,
    };
  }

  #snapshot(person: Person): Snapshot {
    const { about } = this.#chats;
    const chats = this.#chats.chatsOf(person);
    const bot = this.#botFor(person);
    return {
      bot,
      me: asProfile(person),
      words: this.#words?.(person.user.language_code),
      people: this.#people(),
      chats: chats.map(({ id, info }) => ({ id, type: info.type, title: info.title ?? bot.first_name })),
      commands: Object.fromEntries(chats.map((chat) => [chat.id, about.commandsFor(person, chat)])),
      description: about.textFor('description', person),
      blocked: person.chat.blocked,
      messages: Object.fromEntries(
        chats.map((chat) => [
          chat.id,
          chat
            .seenBy(person)
            .slice(-shown)
            .map((stored) => asSeen(stored, bot)),
        ]),
      ),
    };
  }

  async #act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      // Another type would reach us from a form of any page, without the browser asking first.
      if (!request.headers['content-type']?.startsWith('application/json')) throw new Error('send JSON');
      const wish = parseObject((await readBody(request)).toString());
      reply(response, 200, { ok: true, ...(await act(this.#chats, wish)) });
    } catch (error) {
      const status = error instanceof Refusal ? error.code : 400;
      const reason = error instanceof PageError && { reason: error.word };
      reply(response, status, { ok: false, error: (error as Error).message, ...reason });
    }
  }
}

function asProfile({ user: { id, first_name, language_code, username } }: Person): SeenPerson {
  return { id, first_name, ...(language_code && { language_code }), ...(username && { username }) };
}
