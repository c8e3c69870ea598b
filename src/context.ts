import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Pause } from './clock.ts';
import type { Config } from './config.ts';
import type { Memory } from './dialogues/memory.ts';
import type { Group } from './features/group.ts';
import type { HeldUp } from './features/jobs.ts';
import type { Log } from './log.ts';
import type { Arrival } from './places/arrival.ts';
import type { View } from './screens/layout.ts';
import type { Outage } from './telegram/outage.ts';
import type { Words } from './words/words.ts';
import type { Store, Unit } from './store/store.ts';

/** All that the bot is built from; a test gives its own. */
export type Deps = {
  config: Config;
  store: Store;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
  pause: Pause;
  outage: Outage;
  /** The chats with something in the outbox, as far as this process knows. */
  heldUp: Map<number, HeldUp>;
};

/** What a handler works with. */
export type Ctx = ConversationFlavor<
  Context & {
    deps: Deps;
    /** What is kept, as one unit of work with the mark that this update was handled. */
    unit: Unit;
    words: Words;
    view: View;
    /** Where this update leads; `show` draws it. */
    arrival?: Arrival | undefined;
    /** What whoever wrote was in the middle of when this update came; after `show`, what they are now. */
    memory?: Memory | undefined;
    /** The message that holds what nobody should send, if it is not this one but the one it replies to. */
    secretAt?: number | undefined;
    /** The settings of the group in which this happens. */
    group?: Group | undefined;
    /** The group whose settings are open in private: of the pressed button, or opened just now. */
    settingsOf?: number | undefined;
    /** Whose card it is or will be, in a group; nobody's if the sender is anonymous. */
    asker?: number | undefined;
    /** Whether one more answer in this group is not too much. Counted when asked. */
    mayAnswer?: () => boolean;
    /** The message under the pressed button is a result and stays. */
    keep?: boolean;
    /** A word in passing for whoever pressed. */
    toast?: string | undefined;
  }
>;
