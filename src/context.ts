import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Arrival } from './places/arrival.ts';
import type { View } from './screens/layout.ts';
import type { Outage } from './telegram/outage.ts';
import type { Words } from './words/words.ts';
import type { Store, Unit } from './store/store.ts';

/**
 * Everything the bot is built from; a test passes its own. A room above adds what it needs beside its type:
 * `declare module '../context.ts' { interface Deps { … } }`, and to what a handler works with in the same way.
 */
export interface Deps extends Clock {
  config: Config;
  store: Store;
  log: Log;
  outage: Outage;
}

/**
 * What a handler works with, besides grammY's context: a context flavor, in grammY's words. Declared beside their types:
 * `group` (features/group.ts), `question` (dialogues/index.ts), `memory` (dialogues/memory.ts); and `heldUp` of Deps
 * (features/jobs.ts).
 */
export interface Flavor {
  deps: Deps;
  /** Reads and writes the store; committed in one transaction with the mark that this update was handled. */
  unit: Unit;
  words: Words;
  view: View;
  /** Where this update leads; `show` draws it. */
  arrival?: Arrival | undefined;
  /** Id of the message with the secret, where that is not this message but the one it replies to. */
  secretAt?: number | undefined;
  /** Id of the group whose settings are shown in private: that of the pressed button, or the one just opened. */
  settingsOf?: number | undefined;
  /** In a group, the user id of whoever asked; undefined if they write anonymously. */
  asker?: number | undefined;
  /** Uses up one answer of this group's limit; false if none is left. */
  takeAnswer?: () => boolean;
  /** True if the next screen is to be a message of its own: the one under the pressed button stays as it is. */
  keep?: boolean;
  /** What Telegram shows for a moment to whoever pressed: the text of answerCallbackQuery. */
  toast?: string | undefined;
}

export type Ctx = ConversationFlavor<Context & Flavor>;
