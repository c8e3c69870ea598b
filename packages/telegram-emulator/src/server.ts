import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { UserFromGetMe } from '@grammyjs/types';
import type { Call } from './calls.ts';
import { Chats } from './chats.ts';
import type { Profile } from './chats.ts';
import { Delivery } from './deliver.ts';
import { PageServer } from './page-server.ts';
import type { Cast, PageWords } from './page-server.ts';
import { asNumber } from './fields.ts';
import { Faults } from './faults.ts';
import type { Fault, FaultOptions, Hold } from './faults.ts';
import type { Group, GroupOptions } from './group.ts';
import { Keeper, readChats } from './keep.ts';
import { bodyOf, isOurs, parametersOf, readParameters, refusalOf, refuse, reply, replyText } from './http.ts';
import { chatOfQuery } from './methods-messages.ts';
import { isEmulated, methods, nameOf } from './methods.ts';
import type { EmulatedMethod } from './methods.ts';
import { Parameters } from './parameters.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';
import { User } from './user.ts';

/** How a Telegram is started; everything may be left out. */
export type TelegramOptions = {
  /** The token of the bot; calls with another are refused. Default: `1:test`. */
  token?: string;
  /** The current time in milliseconds, so that a test can have a clock of its own. Default: `Date.now`. */
  now?: () => number;
  /**
   * Resolves after that many milliseconds. Used for delays and between two deliveries to a webhook. Default: a timer
   * that does not keep the process alive.
   */
  pause?: (ms: number) => Promise<unknown>;
  /** The port on 127.0.0.1. Default: any free one. */
  port?: number;
  /** Refuses parameters that a method does not have, as typing errors. Default: they are ignored, as by Telegram. */
  strict?: boolean;
  /** What `getMe` tells of the bot. Default: `Test bot`, `@test_bot`, inline mode on. */
  bot?: Partial<UserFromGetMe>;
  /** A file that keeps people, chats and updates over a restart, as plain text. Default: nothing is kept. */
  file?: string;
  /** The words of the page, by the language of the person who is played. Default: English for everybody. */
  words?: PageWords;
  /**
   * The people who can be played on the page, and their group with the bot. Default: two people, one of whom speaks
   * French.
   */
  cast?: Cast;
  /** Called with each call that was refused. */
  refused?: (call: Call) => void;
};

/** A call as it arrives: `client` aborts when nobody waits for the answer, `isGone` tells it a moment sooner. */
type Arriving = {
  method: string;
  read: () => Promise<Record<string, unknown>>;
  client: AbortSignal;
  isGone: () => boolean;
};
/** As it is sent. */
type Answer = { status: number; json: string };

/** By a timer that keeps no process alive. */
const waitFor = (ms: number) => setTimeout(ms, undefined, { ref: false });

/**
 * Starts an emulated Telegram on 127.0.0.1: a Bot API, and a page in the browser on the same port.
 * @example
 * const telegram = await startTelegram();
 * const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
 * @throws what `listen` throws, if the port is taken: an error with the code EADDRINUSE
 */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = new Telegram(options);
  await telegram.listen(options.port ?? 0);
  return telegram;
}

/** An emulated Telegram: one bot, the people and groups around it. Made by `startTelegram`. */
export class Telegram {
  /** The token that the bot is to use. */
  readonly token: string;
  /** The calls of the bot in the order of arrival. May be emptied; the oldest go when there are very many. */
  calls: Call[] = [];
  /** @internal */
  chats: Chats;
  #mostCalls: number;
  #strict: boolean;
  #refused: ((call: Call) => void) | undefined;
  #faults: Faults;
  #page: PageServer;
  #keeper: Keeper | undefined;
  #delivery: Delivery;
  #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      console.error('the Bot API emulator failed', error);
      if (response.headersSent) response.destroy();
      else refuse(response, new Refusal(500, 'Internal Server Error'));
    });
  });

  /** @internal */
  constructor({ token = '1:test', now = Date.now, pause = waitFor, file, ...options }: TelegramOptions) {
    this.token = token;
    this.#strict = options.strict ?? false;
    this.#refused = options.refused;
    this.#mostCalls = file ? 1000 : 100_000;
    const bot: UserFromGetMe = {
      id: Number.parseInt(token, 10),
      is_bot: true,
      first_name: 'Test bot',
      username: 'test_bot',
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
      ...options.bot,
    };
    // A bot whose store outlives the file takes no update for one that it has seen.
    const empty = () => (file ? new Chats(bot, now, Math.floor(now() / 1000)) : new Chats(bot, now));
    this.chats = file ? readChats(file, empty) : empty();
    if (file) this.#keeper = new Keeper(file, this.chats, pause);
    const call = (answer: Record<string, unknown>) => this.#takeAnswer(answer);
    this.#delivery = new Delivery({ chats: this.chats, pause, call });
    this.#faults = new Faults(pause);
    this.#page = new PageServer(this.chats, options.words, options.cast);
    // Otherwise a connection idle for five seconds may close under the very call that takes it up again.
    this.#server.keepAliveTimeout = 0;
  }

  /**
   * The root of the Bot API, without the token: `apiRoot` in grammY and Telegraf. In a browser it is the page on which
   * one can chat with the bot.
   */
  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What `getMe` tells of the bot. May be changed, as @BotFather changes it. */
  get bot(): UserFromGetMe {
    return this.chats.bot;
  }

  /** Returns somebody new. As in Telegram the bot cannot write to them before they have written to it. */
  person(profile: Profile = {}): Person {
    return this.chats.person(profile);
  }

  /**
   * Returns somebody new for a test: with methods that wait until the bot has handled what they did.
   * @param patience how long they wait before the test fails with an account of what the bot did, in milliseconds
   * @example
   * const anna = telegram.user({ first_name: 'Anna', language_code: 'fr' });
   * await anna.say('/start');
   * expect(anna.screen().labels).toEqual([['Go on']]);
   */
  user(profile?: Profile, patience?: number): User {
    return new User(this, this.person(profile), patience);
  }

  /**
   * Returns a new group.
   * @example
   * const group = telegram.group({ members: [anna.person], bot: 'member' });
   * await anna.in(group).say('/help@test_bot');
   */
  group(options: GroupOptions): Group {
    return this.chats.group(options);
  }

  /**
   * Orders a fault for the next calls of a method. Faults for the same call strike in the order of ordering.
   * @example
   * telegram.fault('sendMessage', { status: 429, retryAfter: 5 });
   * telegram.fault('editMessageText', 'lost', { times: 3, chat: anna.person.id });
   * @throws if the method is not emulated
   */
  fault(method: EmulatedMethod, fault: Fault, options?: FaultOptions): Hold {
    if (!isEmulated(method)) throw new Error(`the method ${String(method)} is not emulated`);
    return this.#faults.order(method, fault, options);
  }

  /**
   * Holds back the answers to all calls for one chat, after they have taken effect, until `release()`.
   * @example
   * const hold = telegram.holdAnswers(anna.person.id);
   * anna.person.send('/start');
   * await hold.reached; // the first answer is held
   * hold.release();
   */
  holdAnswers(chatId: number): Hold {
    return this.#faults.hold(chatId);
  }

  /**
   * Queues an update once more, with the same update_id, as Telegram does when a confirmation got lost.
   * @example
   * telegram.redeliver(anna.person.send('hello'));
   */
  redeliver(updateId: number): void {
    this.chats.updates.again(updateId);
  }

  /**
   * Resolves when the update has left the queue: the offset of a getUpdates has passed it, or the webhook has answered
   * with 2xx. Resolves at once if it never was in the queue: the bot may not see it, or did not ask for its type.
   */
  confirmed(updateId: number): Promise<void> {
    return this.chats.updates.confirmed(updateId);
  }

  /** How many updates wait for the bot. */
  get pending(): number {
    return this.chats.updates.pending;
  }

  /** @internal */
  async listen(port: number): Promise<void> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Stops listening, closes open connections, and writes the file if there is one. */
  async close(): Promise<void> {
    this.chats.updates.close();
    await this.#delivery.close();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
    await this.#keeper?.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    // Most have been answered by then.
    response.on('close', () => response.writableFinished || gone.abort(new Error('the client went away')));
    if (!isOurs(request))
      return replyText(response, 403, 'this is for pages and programs of this machine only');
    if (!URL.canParse(request.url ?? '', 'http://emulator'))
      return refuse(response, new Refusal(404, 'Not Found'));
    const url = new URL(request.url!, 'http://emulator');
    if (!url.pathname.startsWith('/bot')) return this.#page.serve(request, response, url);
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    if (!token || !method) return refuse(response, new Refusal(404, 'Not Found'));
    if (token.replaceAll('%3A', ':') !== this.token) {
      const error = 'Unauthorized';
      this.#refused?.({ method, parameters: {}, ok: false, error, at: this.chats.now() });
      return refuse(response, new Refusal(401, error));
    }
    const answer = await this.#take({
      method,
      read: () => readParameters(request, url),
      client: gone.signal,
      isGone: () => request.socket.destroyed,
    });
    if (answer === undefined) return;
    if (typeof answer === 'string') return void request.socket.resetAndDestroy();
    response.setHeader('date', new Date(this.chats.now()).toUTCString());
    reply(response, answer.status, answer.json);
  }

  /**
   * A `fetch` for the bot that reaches this Telegram without HTTP, for tests of what the bot says. The clock of Telegram is
   * not told, and of what `fetch` answers there are `ok`, `status`, `text` and `json`.
   * @example
   * const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root, fetch: telegram.fetch } });
   */
  readonly fetch = async (
    address: unknown,
    { headers, body, signal }: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(String(address));
    const [, method = ''] = /^\/bot[^/]+\/(\w+)$/.exec(url.pathname) ?? [];
    // A signal of our own: grammY's is a shim of one.
    const gone = new AbortController();
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const abort = () => {
      gone.abort(new DOMException('the call was aborted', 'AbortError'));
      reject(gone.signal.reason);
    };
    const type = new Headers(headers).get('content-type') ?? '';
    const read = async () => parametersOf(url, type, await bodyOf(body));
    try {
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort);
      const taken = this.#take({ method, read, client: gone.signal, isGone: () => false });
      const answer = await Promise.race([aborted, taken]);
      if (answer === undefined || typeof answer === 'string') throw new TypeError(`fetch failed: ${answer}`);
      const { status, json } = answer;
      const heard = {
        ok: status === 200,
        status,
        text: async () => json,
        json: async () => JSON.parse(json),
      };
      return heard as Response;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };

  /** Handles a call. Returns the answer, or how none comes; nothing if there is nobody left to hear it. */
  async #take({ method, read, client, isGone }: Arriving): Promise<Answer | 'reset' | 'lost' | undefined> {
    const call = this.#note(method);
    let breaks: 'reset' | 'lost' | undefined;
    let answer: Answer;
    try {
      call.parameters = await read();
      breaks = await this.#faults.strike(call.method, this.#chatOf(call), client);
      client.throwIfAborted();
      const json = breaks === 'reset' ? '' : await this.#run(call, client);
      call.ok = breaks !== 'reset';
      answer = { status: 200, json };
      await this.#faults.holdBack(this.#chatOf(call));
    } catch (error) {
      call.ok = false;
      // A poller that stops sends its last offset while its long poll is being aborted, and the abort may come
      // second: that is no conflict of two pollers.
      if (error instanceof Refusal && error.code === 409) await setTimeout(20);
      if (client.aborted || isGone()) {
        call.broken = 'client gone';
        return;
      }
      call.error = (error as Error).message;
      if (!(error instanceof Refusal)) throw error;
      this.#refused?.(call);
      answer = { status: error.code, json: JSON.stringify(refusalOf(error)) };
      await this.#faults.holdBack(this.#chatOf(call));
    }
    if (breaks) call.broken = breaks;
    return breaks ?? answer;
  }

  /** A call that stands in the answer to a webhook: nobody hears what came of it. */
  async #takeAnswer({ method, ...parameters }: Record<string, unknown>): Promise<void> {
    const call = this.#note(typeof method === 'string' ? method : '', parameters);
    try {
      await this.#run(call, new AbortController().signal);
      call.ok = true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.ok = false;
      call.error = error.message;
      this.#refused?.(call);
    }
  }

  #note(method: string, parameters: Record<string, unknown> = {}): Call {
    const call: Call = { method: nameOf(method), parameters, at: this.chats.now() };
    this.calls.push(call);
    if (this.calls.length > this.#mostCalls) this.calls.splice(0, this.#mostCalls / 2);
    return call;
  }

  /** Returns the answer as it is sent: as things were when the call took effect. */
  async #run({ method, parameters }: Call, client: AbortSignal): Promise<string> {
    if (!isEmulated(method))
      throw new Refusal(404, 'Not Found: there is no such method, or it is not emulated');
    const called = methods[method];
    const known = Object.entries(parameters).filter(([name]) => Object.hasOwn(called.takes, name));
    const given = new Parameters(this.#strict ? parameters : Object.fromEntries(known));
    given.only(called.takes);
    return JSON.stringify({ ok: true, result: await called.run(given, this.chats, client) });
  }

  #chatOf({ parameters: { chat_id, callback_query_id } }: Call): number | undefined {
    if (typeof callback_query_id === 'string') return chatOfQuery(this.chats, callback_query_id);
    return chat_id === undefined ? undefined : asNumber(chat_id);
  }
}
