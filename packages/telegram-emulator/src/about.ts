import type { BotCommand } from '@grammyjs/types';
import type { Chat } from './chat.ts';
import { Group } from './group.ts';
import type { Person } from './person.ts';

export type Scope = { type: string; chat_id?: number; user_id?: number };
export type Text = 'name' | 'description' | 'short_description';

/** What the bot says about itself: commands, name, descriptions, menu buttons, each per language. */
export class About {
  texts = new Map<string, unknown>();
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  set(key: string, value: unknown): void {
    if (value === undefined) this.texts.delete(key);
    else this.texts.set(key, value);
    this.#changed();
  }

  /** Returns exactly this list, not the one that stands in for it. */
  commands(scope: Scope, language: string): BotCommand[] {
    return (this.texts.get(commandsKey(scope, language)) as BotCommand[] | undefined) ?? [];
  }

  /** Returns the list that this person sees in this chat: the narrowest scope that has one, in their language first. */
  commandsFor(person: Person, chat: Chat): BotCommand[] {
    const isGroup = chat instanceof Group;
    const isAdmin = isGroup && chat.isAdmin(person.id);
    const at = { chat_id: chat.id };
    const scopes: Scope[] = [
      ...(isGroup ? [{ type: 'chat_member', ...at, user_id: person.id }] : []),
      ...(isAdmin ? [{ type: 'chat_administrators', ...at }] : []),
      { type: 'chat', ...at },
      ...(isAdmin ? [{ type: 'all_chat_administrators' }] : []),
      { type: isGroup ? 'all_group_chats' : 'all_private_chats' },
      { type: 'default' },
    ];
    for (const scope of scopes) {
      for (const language of languages(person)) {
        const found = this.commands(scope, language);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  text(name: Text, language: string): string {
    return (this.texts.get(`${name}:${language}`) as string | undefined) ?? '';
  }

  /** Returns it as this person sees it: in their language, else as it is for everybody. */
  textFor(name: Text, person: Person): string {
    for (const language of languages(person)) {
      const found = this.text(name, language);
      if (found) return found;
    }
    return '';
  }
}

export function commandsKey({ type, chat_id, user_id }: Scope, language: string): string {
  return JSON.stringify(['commands', type, chat_id, user_id, language]);
}

function languages({ user: { language_code } }: Person): string[] {
  const two = /^[a-z]{2}(?![a-z])/i.exec(language_code ?? '')?.[0].toLowerCase();
  return two ? [two, ''] : [''];
}
