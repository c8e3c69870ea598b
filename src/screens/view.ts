import type { Aspect } from '../catalogue/index.ts';
import type { Place } from '../places/place.ts';
import type { SimCard } from '../advice/reminder.ts';
import type { Payment } from '../advice/payment.ts';
import type { Locale } from '../words/locale.ts';
import type { Button, Stated } from './layout.ts';
import type { Account, Worked } from '../advice/worked.ts';

/** What a screen knows about its group. */
export type GroupView = {
  /** True in the group itself, false in private. */
  here: boolean;
  title?: string | undefined;
  locale?: Locale | undefined;
  quiet?: boolean | undefined;
  minutes?: number | undefined;
  /** The group is a forum. `only`: answers are limited to some of its topics, and this screen is in one of them. */
  topic?: { only: boolean } | undefined;
  /** A link that opens the settings in private, for an admin who writes as the group. */
  link?: string | undefined;
};

/** A note by its path, or by what it answers on the screen. */
export type AnswerFirst = { note: string; aspect?: never } | { aspect: Aspect; note?: never };

/** What a screen depends on, besides its place and the language. */
export type View = {
  today: Date;
  /** The brand last walked with. */
  brand?: string | undefined;
  /** True if there are maintainers who read reports of mistakes. */
  reports?: boolean | undefined;
  /** A human to turn to, a Telegram username without @. */
  support?: string | undefined;
  /** The bot's own username, for links to it. */
  bot?: string | undefined;
  /** True if the bot has inline mode. */
  inline?: boolean | undefined;
  /** The group in which the screen is shown, or which it is about. */
  group?: GroupView | undefined;
  /** The cards of which the reader is reminded. */
  cards?: SimCard[] | undefined;
  /** The payments about which the reader is asked. */
  payments?: Payment[] | undefined;
  /** The screen of a payment that has not arrived, as far as the reader said. */
  awaited?: Place | undefined;
  /** What worked for others, of the brand of the screen. */
  worked?: Worked[] | undefined;
  /** For an admin: everything that was told, by brand. */
  accounts?: Record<string, Account[]> | undefined;
  operator?: { name?: string | undefined; contact?: string | undefined } | undefined;
  /** The note that answers what was asked, by its path or by what it answers: it is said first. */
  answerFirst?: AnswerFirst | undefined;
  /** What answers the other of two needs, at the end if not above the screen, and the button to its own. */
  also?: { text: string; facts: Stated[]; button: Button | undefined; below: boolean } | undefined;
};
