import type { Update, UserFromGetMe } from 'grammy/types';
import { makeClock, systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config.ts';
import { makeLog } from '../../src/log.ts';
import type { Arrival } from '../../src/places/arrival.ts';
import { makeService } from '../../src/service.ts';
import { openMemory } from './memory-store.ts';
import { today } from './world.ts';

const me = { id: 1, is_bot: true, first_name: 'Top-up', username: 'topup_test_bot' } as UserFromGetMe;

/**
 * The bot by itself, where thousands of conversations are only about where words lead: updates are handed to it, and all
 * that it sends is taken. What Telegram makes of that, and what people see, is tried with a `World`.
 */
export class BotByItself {
  /** Where the last message of a chat led, by its id. */
  arrivals = new Map<number, Arrival | undefined>();
  #now = today;
  #last = 0;
  readonly #handle: (update: Update) => Promise<void>;

  constructor() {
    const parsed = parseConfig({ BOT_TOKEN: '1:test' });
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const clock = makeClock(() => this.#now, systemClock.after);
    const taken = async (_address: unknown, { body }: RequestInit = {}) => {
      const { chat_id } = JSON.parse(body as string) as { chat_id?: number };
      const result = { message_id: ++this.#last, date: Math.floor(this.#now / 1000), chat: { id: chat_id } };
      return { ok: true, status: 200, json: async () => ({ ok: true, result }) } as unknown as Response;
    };
    const { bot } = makeService({
      config: parsed.config,
      store: openMemory(clock.now),
      log: makeLog('error', { write: (line) => expectNothing(line) }),
      clock,
      fetch: taken,
      stop: new AbortController().signal,
      watch: ({ chatId, arrival }) => chatId !== undefined && this.arrivals.set(chatId, arrival),
    });
    bot.botInfo = me;
    this.#handle = (update) => bot.handleUpdate(update);
  }

  /** Somebody writes a text, a second after what came before. Returns where it leads. */
  async hear(person: { id: number; language_code: string }, text: string): Promise<Arrival | undefined> {
    this.#now += 1000;
    const id = ++this.#last;
    const command = /^\/\w+/.exec(text)?.[0];
    await this.#handle({
      update_id: id,
      message: {
        message_id: id,
        date: Math.floor(this.#now / 1000),
        from: { ...person, is_bot: false, first_name: 'Anna' },
        chat: { id: person.id, type: 'private', first_name: 'Anna' },
        text,
        ...(command && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
      },
    });
    return this.arrivals.get(person.id);
  }
}

function expectNothing(line: string): void {
  throw new Error(line);
}
