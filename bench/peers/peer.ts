import type { InlineKeyboardMarkup, Update } from 'grammy/types';

/** What is answered to every update of a kind: a message, sent or put in the place of the pressed one. */
export type Answer = { text: string; keyboard: InlineKeyboardMarkup };

/** A bot that takes updates as they come from Telegram, and acknowledges presses. */
export type Peer = {
  /** Resolves when the update was answered. */
  handle(update: Update): Promise<void>;
  /** Told before each kind what is to be answered to it; a bot that knows that itself does without. */
  answerWith?(answer: Answer): void;
  /** The time by its clock, if it has one of its own, in milliseconds since 1970. */
  now?(): number;
  close?(): Promise<void>;
};

/** Makes a bot that speaks with the Bot API at `root`. */
export type MakePeer = (root: string) => Promise<Peer>;

export const token = '1:bench';
export const me = {
  id: 1,
  is_bot: true,
  first_name: 'Top-up',
  username: 'topup_bench_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
} as const;
