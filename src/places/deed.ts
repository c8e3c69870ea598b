import type { Ahead } from '../advice/reminder.ts';
import type { Day } from '../advice/day.ts';
import type { Answers } from '../advice/walk.ts';
import type { Means, Told } from '../advice/worked.ts';
import { languages } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import {
  brand,
  coded,
  codesOf,
  day,
  flag,
  means,
  oneOf,
  readFields,
  slot,
  walk,
  writeFields,
  yesNo,
} from './fields.ts';
import type { Field } from './fields.ts';

/** After how many minutes an answer in a group may delete itself. */
export const deleteAfter = [5, 30, 120] as const;
type DeleteAfter = (typeof deleteAfter)[number];

/** One of several cards of a brand; the first has no slot. */
type OneCard = { brand: string; slot?: number | undefined };

/**
 * Something that a button does besides leading somewhere. Deeds are idempotent: done twice, they change nothing more.
 */
export type Deed =
  | { deed: 'locale'; locale: Locale }
  | { deed: 'forget-brand' | 'delete-data' }
  /** Deletes the message that the screen with the button replies to. */
  | { deed: 'delete-typed' }
  /**
   * Settings of a group. `group-topic`: answer in the forum topic with the button; if no topic is chosen, answer in
   * all.
   */
  | { deed: 'group-locale'; locale?: Locale | undefined }
  | { deed: 'group-quiet' | 'group-topic'; on: boolean }
  | { deed: 'group-delete'; minutes?: DeleteAfter | undefined }
  /** The card was topped up on that day, or today: remind of what ends. */
  | ({
      deed: 'remind';
      day?: Day | undefined;
      bonus?: boolean | undefined;
      ahead?: Ahead | undefined;
    } & OneCard)
  | ({ deed: 'remind-ahead'; ahead: Ahead } & OneCard)
  /** Whether to remind of the end of the bonus too. */
  | ({ deed: 'remind-bundle'; on: boolean } & OneCard)
  | ({ deed: 'remind-again' | 'remind-stop' } & OneCard)
  /** It was paid: ask later whether it arrived, with the answers of the walk. */
  | ({ deed: 'paid'; brand: string } & Answers)
  | { deed: 'paid-stop'; brand: string }
  /** Counts how it went, for others. */
  | ({ deed: 'tell'; brand: string } & Told)
  /** For admins: shows the reports of a combination that are held back; removes all of them. */
  | ({ deed: 'worked-release' | 'worked-clear'; brand: string } & Means);

const reader = coded(codesOf(languages));
const minutes = oneOf(deleteAfter);
const aheadCodes = { fortnight: 'f', month: 'm', week: 'w', day: 'd' } as const satisfies Record<
  Ahead,
  string
>;
const ahead = coded(aheadCodes);
const card = { brand, slot };

/** How each deed is written. Codes are never changed and never reused; new fields go to the end. */
const forms: Record<Deed['deed'], { code: string; fields?: Record<string, Field>; needs?: string[] }> = {
  locale: { code: 'l', fields: { locale: reader }, needs: ['locale'] },
  'forget-brand': { code: 'f' },
  'delete-data': { code: 'x' },
  'delete-typed': { code: 't' },
  'group-locale': { code: 'gl', fields: { locale: reader } },
  'group-quiet': { code: 'gq', fields: { on: yesNo }, needs: ['on'] },
  'group-topic': { code: 'gt', fields: { on: yesNo }, needs: ['on'] },
  'group-delete': { code: 'gd', fields: { minutes } },
  remind: { code: 'rt', fields: { ...card, day, bonus: yesNo, ahead }, needs: ['brand'] },
  'remind-ahead': {
    code: 'ra',
    fields: { ...card, ahead },
    needs: ['brand', 'ahead'],
  },
  'remind-bundle': { code: 'rb', fields: { ...card, on: yesNo }, needs: ['brand', 'on'] },
  'remind-again': { code: 'rn', fields: card, needs: ['brand'] },
  'remind-stop': { code: 'rs', fields: card, needs: ['brand'] },
  paid: { code: 'pa', fields: walk, needs: ['brand'] },
  'paid-stop': { code: 'ps', fields: { brand }, needs: ['brand'] },
  tell: { code: 'te', fields: { brand, ...means, refused: flag }, needs: ['brand', 'way'] },
  'worked-release': { code: 'wr', fields: { brand, ...means }, needs: ['brand', 'way'] },
  'worked-clear': { code: 'wc', fields: { brand, ...means }, needs: ['brand', 'way'] },
};

/** Returns a deed as callback data has it. */
export function writeDeed(deed: Deed): string {
  const { code, fields = {} } = forms[deed.deed];
  return code + writeFields(fields, deed);
}

/** Returns the deed that was written, or undefined. */
export function readDeed(text: string): Deed | undefined {
  for (const [deed, { code, fields = {}, needs = [] }] of Object.entries(forms)) {
    const values = text.startsWith(code) ? readFields(fields, text.slice(code.length)) : undefined;
    if (values && needs.every((name) => values[name] !== undefined)) return { deed, ...values } as Deed;
  }
  return undefined;
}
