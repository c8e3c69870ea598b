import { once } from 'node:events';
import type { InlineKeyboardButton } from '@grammyjs/types';
import { lineOf } from './calls.ts';
import type { Chat, ShownMessage } from './chat.ts';
import type { Person, Where } from './person.ts';
import type { Telegram } from './server.ts';

/** The last message of the bot, as a person sees it. */
export type Screen = {
  text: string;
  html: string;
  /** The words on the buttons, row by row. */
  labels: string[][];
  buttons: InlineKeyboardButton[];
  messageId: number;
};

/**
 * A person for tests, who writes and presses, waits until the bot has confirmed the update, and sees its answer. A bot
 * that confirms updates before it handles them may answer later: then wait with `sees`.
 */
export class User {
  telegram: Telegram;
  person: Person;
  /** The chat in which they write and look: the one with the bot, or a group. */
  chat: Chat;
  #patience: number;

  /** `patience`: how long to wait for the bot before the test fails with an account of what it did, in ms. */
  constructor(telegram: Telegram, person: Person, patience = 10_000, chat: Chat = person.chat) {
    this.telegram = telegram;
    this.person = person;
    this.#patience = patience;
    this.chat = chat;
  }

  /** Returns the same person in a group. */
  in(chat: Chat): User {
    return new User(this.telegram, this.person, this.#patience, chat);
  }

  /** Sends a text. Rejects if the bot does not confirm it in time. */
  async say(text: string, how: Omit<Where, 'chat'> = {}): Promise<void> {
    await this.did(`wrote ${JSON.stringify(text)}`, () =>
      this.person.send(text, { ...how, chat: this.chat }),
    );
  }

  /**
   * Presses the button with this label (all of it, or else a part that only one button has) under the last message
   * that has buttons, or under the given one.
   */
  async press(label: string, messageId?: number | string): Promise<void> {
    const message = this.#withKeyboard(messageId);
    const button = this.button(label, message.key);
    await this.did(`pressed ${JSON.stringify(button.text)}`, () =>
      this.person.press(button, message.key, { chat: this.chat }),
    );
  }

  /** Returns the button with this label, found as by `press`. Throws with all labels if not exactly one matches. */
  button(label: string, messageId?: number | string): InlineKeyboardButton {
    const buttons = this.#withKeyboard(messageId).keyboard.flat();
    const exact = buttons.filter((button) => button.text === label);
    const found = exact.length > 0 ? exact : buttons.filter((button) => button.text.includes(label));
    if (found.length === 1) return found[0]!;
    const labels = buttons.map((button) => JSON.stringify(button.text)).join(', ');
    throw new Error(`${found.length} buttons are labelled ${JSON.stringify(label)}; there are: ${labels}`);
  }

  /** Does something that sends an update, and waits until the bot has confirmed it. */
  async did(what: string, act: () => number): Promise<void> {
    const before = this.telegram.calls.length;
    const updateId = act();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const lines = this.telegram.calls.slice(before).map((call) => `  ${lineOf(call)}`);
        const times = new Map<string, number>();
        for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
        const since = Array.from(times, ([line, count]) => (count > 1 ? `${line}, ${count} times` : line));
        const calls = since.length > 0 ? since.join('\n') : '  nothing';
        reject(
          new Error(
            `${this.person.user.first_name} ${what}, and the bot did not confirm update ${updateId} within ${this.#patience} ms. It called:\n${calls}`,
          ),
        );
      }, this.#patience);
    });
    try {
      await Promise.race([this.telegram.confirmed(updateId), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Resolves with what the bot's last message shows once it contains the text: for bots that confirm an update before
   * they have handled it. Rejects with the history of the chat if that does not happen in time.
   */
  async sees(text: string): Promise<Screen> {
    const isThere = () => this.#last()?.text.includes(text) === true;
    const { events } = this.telegram.chats;
    const end = Date.now() + this.#patience;
    while (!isThere()) {
      const signal = AbortSignal.timeout(Math.max(0, end - Date.now()));
      await once(events, 'change', { signal }).catch(() => {
        const history = this.history().join('\n');
        throw new Error(`${this.person.user.first_name} does not see ${JSON.stringify(text)}:\n${history}`);
      });
    }
    return this.screen();
  }

  /** Returns what the last message of the bot shows. Throws if there is none. */
  screen(): Screen {
    const message = this.#last();
    if (!message) throw new Error('the bot has not said anything yet');
    return {
      text: message.text,
      html: message.html,
      labels: message.keyboard.map((row) => row.map((button) => button.text)),
      buttons: message.keyboard.flat(),
      messageId: message.message_id,
    };
  }

  /** The texts of answers to presses, which Telegram shows for a moment, oldest first. */
  get toasts(): string[] {
    return this.person.answers.flatMap(({ text }) => text ?? []);
  }

  /** Returns the chat in lines, oldest first: `who: text [button] [button]`. */
  history(): string[] {
    return this.messages.map(({ from, text, keyboard }) => {
      const labels = keyboard.flat().map((button) => ` [${button.text}]`);
      return `${from}: ${text}${labels.join('')}`;
    });
  }

  /** The messages that they see in the chat, oldest first. */
  get messages(): ShownMessage[] {
    return this.person.messagesIn(this.chat);
  }

  /** The last message of the bot. A chat may be long: none of the others is looked at. */
  #last(): ShownMessage | undefined {
    return this.person.lastIn(this.chat, ({ from }) => from === 'bot');
  }

  /** By message_id, or by key where there is none: an ephemeral message. */
  #withKeyboard(messageId?: number | string): ShownMessage {
    const message = this.person.lastIn(this.chat, ({ key, from, keyboard }) =>
      messageId === undefined ? from === 'bot' && keyboard.length > 0 : key === String(messageId),
    );
    if (!message) throw new Error(`no message with buttons:\n${this.history().join('\n')}`);
    return message;
  }
}
