import type { Chat, Stored } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Person } from './person.ts';
import { badRequest } from './refusal.ts';
import { lifeOfPress } from './updates.ts';

export type Press = {
  person: Person;
  chat: Chat;
  /** The message that carried the button, if it is still there. */
  key?: string;
  updateId: number;
  /** Milliseconds. */
  at: number;
  answered: boolean;
};

/** The presses as they are kept in a file. */
export type PressRecord = {
  count: number;
  open: (Omit<Press, 'person' | 'chat'> & { id: string; person: number; chat: number })[];
};

/** The presses that the bot may still answer, by the id of their callback query. */
export class Presses {
  /** Of all presses there ever were. */
  count = 0;
  #chats: Chats;
  #presses = new Map<string, Press>();

  constructor(chats: Chats) {
    this.#chats = chats;
  }

  /** Remembers a press and sends it. Returns the update_id. */
  add(person: Person, chat: Chat, stored: Stored | undefined, send: (queryId: string) => number): number {
    const now = this.#chats.now();
    for (const [id, { at }] of this.#presses) {
      if (now - at <= lifeOfPress) break;
      this.#presses.delete(id);
    }
    const press = { person, chat, updateId: 0, at: now, answered: false, ...(stored && { key: stored.key }) };
    const queryId = String(4_000_000_000_000_000 + this.count++);
    this.#presses.set(queryId, press);
    press.updateId = send(queryId);
    return press.updateId;
  }

  get(queryId: string): Press | undefined {
    return this.#presses.get(queryId);
  }

  /** The query of the press that was made last. */
  get last(): string {
    return String(4_000_000_000_000_000 + this.count - 1);
  }

  /** Shows the answer to a press; once, and not for ever. */
  answer(queryId: string, answer: { text?: string; show_alert: boolean; url?: string }): void {
    const press = this.#presses.get(queryId);
    if (!press || press.answered || this.#chats.now() - press.at > lifeOfPress) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    press.answered = true;
    const { person, updateId } = press;
    person.answers.push({ update_id: updateId, ...answer });
    this.#chats.changed({ what: 'answer', person, query_id: queryId, ...answer });
  }

  save(): PressRecord {
    const open = [...this.#presses].map(([id, press]) => ({
      ...press,
      id,
      person: press.person.id,
      chat: press.chat.id,
    }));
    return { count: this.count, open };
  }

  restore({ count, open }: PressRecord): void {
    this.count = count;
    for (const { id, person, chat, ...press } of open) {
      const whole = { ...press, person: this.#chats.people.get(person)!, chat: this.#chats.find(chat)! };
      if (whole.person && whole.chat) this.#presses.set(id, whole);
    }
  }
}
