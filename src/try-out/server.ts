import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { UserFromGetMe } from 'grammy/types';
import { Chats, type Person, type Profile } from './chats.ts';
import { methods, type Telegram } from './methods.ts';
import { Parameters } from './parameters.ts';
import { badRequest, Refusal } from './refusal.ts';

export interface DoubleOptions {
  /** The only token that is let in. Default: 1:test. */
  token?: string;
  /** The time in milliseconds. Default: Date.now. */
  now?: () => number;
  /** Default: any free one. */
  port?: number;
  botUser?: Partial<UserFromGetMe>;
}

/** One call as it came in. */
export interface Call {
  method: string;
  parameters: Record<string, unknown>;
  /** Absent while the call is in hand. */
  ok?: boolean;
  /** What it was refused with. */
  error?: string;
  /** Why nobody got an answer. */
  broken?: 'reset' | 'lost' | 'client gone';
  /** Milliseconds. */
  at: number;
}

/** What can go wrong, on order:
    - a status or an error: refused, without any effect
    - reset: the connection breaks before any effect
    - lost: it takes effect, then the connection breaks
    - hang: nothing happens until release(); if the client has gone by then, nothing happens at all */
export type Fault =
  | { status: 429; retryAfter: number }
  | { status: 500 | 502 }
  | { error: number; description: string }
  | 'reset'
  | 'lost'
  | 'hang';

export interface FaultOptions {
  /** How many calls it strikes. Default: 1. */
  times?: number;
  /** Only calls for this chat, the answers to its presses included. */
  chat?: number;
}

/** Something ordered that holds calls up. */
export interface Hold {
  /** Resolves when the first call has run into it. */
  reached: Promise<void>;
  /** Lets go of what it holds, and strikes no more. */
  release(): void;
}

interface Trap {
  left: number;
  released: Promise<void>;
  reach: () => void;
  hold: Hold;
}

interface OrderedFault extends Trap {
  method: string;
  fault: Fault;
  chat: number | undefined;
}

/** Starts a Bot API of our own on the loopback: strict, with Telegram's refusals, and with faults on order. */
export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const double = new Double(options);
  await double.listen(options.port ?? 0);
  return double;
}

export class Double {
  /** Every call in the order of arrival. May be emptied. */
  calls: Call[] = [];
  chats: Chats;
  #token: string;
  #telegram: Telegram;
  #faults: OrderedFault[] = [];
  #held = new Map<number, Trap>();
  #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      console.error('the Bot API double failed', error);
      response.destroy();
    });
  });

  constructor({ token = '1:test', now = Date.now, botUser = {} }: DoubleOptions) {
    this.#token = token;
    const bot: UserFromGetMe = {
      id: Number.parseInt(token, 10),
      is_bot: true,
      first_name: 'Top-up',
      username: 'topup_test_bot',
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
      ...botUser,
    };
    this.chats = new Chats(bot, now);
    this.#telegram = { chats: this.chats, texts: new Map() };
    // Otherwise a connection idle for five seconds may close under the very call that takes it up again.
    this.#server.keepAliveTimeout = 0;
  }

  /** Where the Bot API is: grammY's apiRoot. */
  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Somebody new. The bot cannot write to them before they have written to the bot. */
  person(profile: Profile = {}): Person {
    return this.chats.person(profile);
  }

  /** Orders a fault for the next calls of a method. Faults for the same call strike in the order of ordering. */
  fault(method: string, fault: Fault, { times = 1, chat }: FaultOptions = {}): Hold {
    if (!Object.hasOwn(methods, method)) throw new Error(`there is no method ${method}`);
    const ordered: OrderedFault = { ...setTrap(times), method, fault, chat };
    this.#faults.push(ordered);
    return ordered.hold;
  }

  /** Holds every answer for one chat back, after its effect, until released. */
  holdAnswers(chat: number): Hold {
    const trap = setTrap(Infinity);
    this.#held.set(chat, trap);
    return trap.hold;
  }

  /** Queues an update once more, under the same update_id. */
  redeliver(updateId: number): void {
    this.chats.updates.again(updateId);
  }

  /** Resolves when a getUpdates offset has passed the update. */
  confirmed(updateId: number): Promise<void> {
    return this.chats.updates.confirmed(updateId);
  }

  /** Listens on the loopback; startDouble does it. */
  async listen(port: number): Promise<void> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Stops listening and breaks what is still connected. */
  async close(): Promise<void> {
    this.chats.updates.close();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort(new Error('the client went away')));
    const url = new URL(request.url ?? '/', 'http://double');
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    if (!token || !method) return refuse(response, new Refusal(404, 'Not Found'));
    if (decodeURIComponent(token) !== this.#token) return refuse(response, new Refusal(401, 'Unauthorized'));

    const call: Call = { method, parameters: {}, at: this.chats.now() };
    this.calls.push(call);
    let breaks: 'reset' | 'lost' | undefined;
    try {
      call.parameters = await readParameters(request, url);
      breaks = await this.#strike(call, gone.signal);
      gone.signal.throwIfAborted();
      const result = breaks === 'reset' ? undefined : await this.#run(call, gone.signal);
      call.ok = breaks !== 'reset';
      await this.#holdBack(call);
      if (!breaks) reply(response, 200, { ok: true, result });
    } catch (error) {
      call.ok = false;
      // A poller that stops sends its last offset while its long poll is being aborted, and the abort may come
      // second: that is no conflict of two pollers.
      if (error instanceof Refusal && error.code === 409) await setTimeout(20);
      if (gone.signal.aborted) {
        call.broken = 'client gone';
        return;
      }
      call.error = (error as Error).message;
      if (!(error instanceof Refusal)) throw error;
      await this.#holdBack(call);
      if (!breaks) refuse(response, error);
    }
    if (!breaks) return;
    call.broken = breaks;
    request.socket.resetAndDestroy();
  }

  async #run({ method, parameters }: Call, client: AbortSignal): Promise<unknown> {
    if (!Object.hasOwn(methods, method)) throw new Refusal(404, 'Not Found');
    const called = methods[method]!;
    const given = new Parameters(parameters);
    given.only(called.takes);
    return structuredClone(await called.run(given, this.#telegram, client));
  }

  /** Applies the fault that was ordered for this call, if one was. Gives how the connection is to break. */
  async #strike(call: Call, client: AbortSignal): Promise<'reset' | 'lost' | undefined> {
    const chat = this.#chatOf(call);
    const found = this.#faults.find(
      (ordered) =>
        ordered.left > 0 &&
        ordered.method === call.method &&
        (ordered.chat === undefined || ordered.chat === chat),
    );
    if (!found) return undefined;
    found.left -= 1;
    found.reach();
    const { fault } = found;
    if (fault === 'hang') {
      await Promise.race([found.released, once(client, 'abort')]);
      return undefined;
    }
    if (fault === 'reset' || fault === 'lost') return fault;
    if ('error' in fault) throw new Refusal(fault.error, fault.description);
    if (fault.status === 429) {
      const { retryAfter } = fault;
      throw new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
    }
    throw new Refusal(fault.status, fault.status === 500 ? 'Internal Server Error: restart' : 'Bad Gateway');
  }

  async #holdBack(call: Call): Promise<void> {
    const trap = this.#held.get(this.#chatOf(call) ?? NaN);
    if (!trap || trap.left === 0) return;
    trap.reach();
    await trap.released;
  }

  #chatOf({ parameters: { chat_id, callback_query_id } }: Call): number | undefined {
    if (typeof callback_query_id === 'string') return this.chats.chatOfPress(callback_query_id);
    return chat_id === undefined ? undefined : Number(chat_id);
  }
}

function setTrap(times: number): Trap {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const trap: Trap = {
    left: times,
    released: released.promise,
    reach: reached.resolve,
    hold: {
      reached: reached.promise,
      release() {
        trap.left = 0;
        released.resolve();
      },
    },
  };
  return trap;
}

/** Query, JSON, urlencoded or multipart; a parameter that is an object may come as JSON text. */
async function readParameters(request: IncomingMessage, url: URL): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(url.searchParams);
  const body = await buffer(request);
  if (body.length === 0) return query;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    let values: unknown;
    try {
      values = JSON.parse(body.toString());
    } catch {
      throw badRequest("can't parse JSON object");
    }
    if (typeof values !== 'object' || values === null || Array.isArray(values))
      throw badRequest('object expected');
    return { ...query, ...values };
  }
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    throw badRequest(`unsupported content type "${type}"`);
  }
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return { ...query, ...Object.fromEntries(form) };
  } catch {
    throw badRequest("can't parse the form");
  }
}

function refuse(response: ServerResponse, { code, message, parameters }: Refusal): void {
  reply(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  });
}

function reply(response: ServerResponse, status: number, answer: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}
