import type { Message } from '@grammyjs/types';
import { Chat } from './chat.ts';
import type { ChatRecord } from './chat.ts';
import type { Chats } from './chats.ts';
import type { Person } from './person.ts';
import { badRequest, Refusal } from './refusal.ts';

/** The chat of one person with the bot. */
export class PrivateChat extends Chat {
  started = false;
  blocked = false;

  constructor(chats: Chats, { user: { id, first_name, last_name, username } }: Pick<Person, 'user'>) {
    super(chats, {
      id,
      type: 'private',
      first_name,
      ...(last_name && { last_name }),
      ...(username && { username }),
    });
  }

  override admit(): void {
    if (!this.started) throw badRequest('chat not found');
    if (this.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
  }

  override has(person: Person): boolean {
    return person.id === this.id;
  }

  override mayDelete(_: Message): boolean {
    return true;
  }

  save(keep: number) {
    return { ...this.record(keep), started: this.started, blocked: this.blocked };
  }

  restore(record: ChatRecord & { started: boolean; blocked: boolean }): void {
    this.takeBack(record);
    this.started = record.started;
    this.blocked = record.blocked;
  }
}
