import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { User } from '@grammyjs/types';
import type { ChatRecord } from './chat.ts';
import type { Chats } from './chats.ts';
import type { GroupRecord } from './group.ts';
import type { PressRecord } from './presses.ts';
import type { QueueRecord } from './updates.ts';
import type { Webhook } from './webhook.ts';

type Saved = {
  version: 1;
  people: { user: User; chat: ChatRecord & { started: boolean; blocked: boolean } }[];
  groups: GroupRecord[];
  queue: QueueRecord;
  webhook?: Webhook;
  presses: PressRecord;
  inline: number;
  texts: [string, unknown][];
};

/** How many messages of a chat are kept over a restart. */
const kept = 300;
/** Changes within this time are written together, in milliseconds. */
const batch = 100;

/** Keeps people, chats and what waits for the bot in a file. */
export class Keeper {
  #file: string;
  #chats: Chats;
  #pause: (ms: number) => Promise<unknown>;
  #dirty = false;
  #writing: Promise<void> | undefined;
  #closing = Promise.withResolvers<void>();
  #closed = false;

  constructor(file: string, chats: Chats, pause: (ms: number) => Promise<unknown>) {
    this.#file = file;
    this.#chats = chats;
    this.#pause = pause;
    mkdirSync(dirname(file), { recursive: true });
    chats.events.on('change', ({ what }) => what !== 'typing' && this.#changed());
  }

  /** Writes what is not yet written, and nothing after that. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#closing.resolve();
    await this.#writing;
    if (this.#dirty) await this.#write();
  }

  #changed(): void {
    this.#dirty = true;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
  }

  async #writeAll(): Promise<void> {
    while (this.#dirty && !this.#closed) {
      await Promise.race([this.#pause(batch), this.#closing.promise]);
      await this.#write();
    }
  }

  async #write(): Promise<void> {
    this.#dirty = false;
    const fresh = `${this.#file}.new`;
    try {
      await writeFile(fresh, JSON.stringify(record(this.#chats)), { mode: 0o600 });
      await rename(fresh, this.#file);
    } catch (error) {
      console.error(`The chats could not be kept: ${(error as Error).message}`);
    }
  }
}

/**
 * Returns the chats as the file has them. `make` makes empty ones, for a file that is not there or cannot be read; such
 * a file is put aside.
 */
export function readChats(file: string, make: () => Chats): Chats {
  const chats = make();
  if (!existsSync(file)) return chats;
  try {
    restore(chats, JSON.parse(readFileSync(file, 'utf8')) as Saved);
    return chats;
  } catch {
    const aside = `${file}.broken`;
    console.error(`${file} cannot be read: the chats start over, it is now ${aside}`);
    renameSync(file, aside);
    return make();
  }
}

function record({ people, groups, updates, webhook, presses, inline, about }: Chats): Saved {
  return {
    version: 1,
    people: [...people.values()].map(({ user, chat }) => ({ user, chat: chat.save(kept) })),
    groups: [...groups.values()].map((group) => group.save(kept)),
    queue: updates.save(),
    ...(webhook && { webhook }),
    presses: presses.save(),
    inline: inline.count,
    texts: [...about.texts],
  };
}

function restore(chats: Chats, saved: Saved): void {
  if (saved.version !== 1) throw new Error('of another version');
  for (const { user, chat } of saved.people) chats.person(user).chat.restore(chat);
  for (const group of saved.groups) {
    const { id, title, type } = group.info;
    chats.group({ id, title: title!, type: type as 'group', members: [] }).restore(group);
  }
  chats.updates.restore(saved.queue);
  chats.webhook = saved.webhook;
  chats.presses.restore(saved.presses);
  chats.inline.count = saved.inline;
  chats.about.texts = new Map(saved.texts);
}
