import type { Stay, Use } from '../advice/budget.ts';
import type { Day } from '../advice/day.ts';
import type { Intent } from '../advice/intents.ts';
import type { NumberProblem } from '../advice/phone-number.ts';
import type { VoucherProblem } from '../advice/voucher.ts';
import type { Answers } from '../advice/walk.ts';
import type { Detail, Way } from '../advice/worked.ts';
import type { Guide, Method, Tip } from '../catalogue/index.ts';
import type { Locale } from '../words/locale.ts';
import type { Deed } from './deed.ts';

export type { Deed } from './deed.ts';
export { guides, tips } from '../catalogue/index.ts';
export type { Guide, Tip } from '../catalogue/index.ts';

/** What a brand is being chosen for, each with its code in addresses. */
export const goals = {
  'top-up': 't',
  voucher: 'c',
  balance: 'b',
  validity: 'd',
  'not-arrived': 'n',
  support: 's',
  'no-data': 'a',
  'no-internet': 'i',
  friend: 'f',
  offline: 'o',
  clerk: 'k',
} as const;
export type Goal = keyof typeof goals;
/** Kinds of SIM. */
export const sims = { physical: 'p', esim: 'e' } as const;
export type Sim = keyof typeof sims;
/** What to look at to find out which operator a card is from, after the phone's screen. */
export const whichSteps = { card: 'c', number: 'n' } as const;
type WhichStep = keyof typeof whichSteps;
/** Where top-ups are sold: shops of the operator, other shops, petrol stations, post offices. */
export const channels = { shop: 's', retail: 'r', fuel: 'f', post: 'p' } as const;
export type Channel = keyof typeof channels;
/** Languages of the counters: Flanders and Brussels, Wallonia and Brussels, the East. */
export const clerks = ['nl', 'fr', 'de'] as const satisfies readonly Locale[];
type Clerk = (typeof clerks)[number];
/** The questions that find out why there is no data, and the two screens they end at. */
export const noDataSteps = { bundle: 'b', activate: 'a', place: 'p', settings: 's', abroad: 'o' } as const;
export type NoDataStep = keyof typeof noDataSteps;
/** Kinds of secret that nobody should send. */
export const secrets = { card: 'c', code: 's', account: 'b' } as const;
type Secret = keyof typeof secrets;
/** What a cheat may want besides bank details; it is not the bank that helps then. */
export const givens = { voucher: 'v', password: 'p' } as const;
export type Given = keyof typeof givens;
/** What two brands are compared in. */
export const properties = { validity: 'v', data: 'd' } as const;
export type Property = keyof typeof properties;
/** Why a note to the maintainers was not taken. */
export const reportProblems = { limit: 'l', undelivered: 'u' } as const;
export type ReportProblem = keyof typeof reportProblems;
/** What was wrong with a typed amount or way of paying. */
export const amountProblems = { cents: 'c', large: 'l', words: 'w' } as const;
type AmountProblem = keyof typeof amountProblems;

/** Recipients of a letter. */
export const whoms = { operator: 'o', ombudsman: 'm' } as const;
type Whom = keyof typeof whoms;
/** What was wrong with a typed day. */
export const dayProblems = { words: 'w', future: 'f' } as const;
type DayProblem = keyof typeof dayProblems;

type Walk = { brand: string } & Answers;
type PartlyTold = { way?: Way | undefined; detail?: Detail | undefined };
type Mistyped = { problem?: NumberProblem | undefined; count?: number | undefined };

/**
 * A screen, with everything that is needed to draw it except the reader. It is written as an address: see address.ts.
 */
export type Place =
  | { at: 'home'; lost?: boolean | undefined }
  | {
      at:
        | 'more'
        | 'help'
        | 'settings'
        | 'delete'
        | 'deleted'
        | 'tips'
        | 'sim'
        | 'unsure'
        | 'travel'
        | 'trouble'
        | 'stay'
        | 'questions'
        | 'group'
        | 'group-locale';
    }
  | { at: 'language'; from?: Place | undefined }
  /** `more`: with what is kept for top-ups, reminders and reports. */
  | { at: 'privacy'; more?: true | undefined }
  | { at: 'source' | 'reported'; from: Place }
  /** Details of a screen that only some people need, a page at a time. */
  | { at: 'details'; page?: number | undefined; from: Place }
  | { at: 'report'; named?: true | undefined; problem?: ReportProblem | undefined; from: Place }
  /** The words may have meant one of these. */
  | { at: 'maybe'; intents: Intent[]; brand?: string | undefined }
  /** `gone`: the message with it was deleted. */
  | { at: 'warning'; secret: Secret; gone?: true | undefined; from?: Place | undefined }
  | { at: 'tip'; tip: Tip; brand?: string | undefined; from?: Place | undefined }
  | { at: 'seller'; seller: string }
  | { at: 'brand' | 'others'; goal: Goal; sim?: Sim | undefined; problem?: 'words' | undefined }
  | ({
      at: 'which';
      goal: Goal;
      holder?: string | undefined;
      step?: WhichStep | undefined;
    } & Mistyped)
  | { at: 'gone'; brand: string }
  | ({ at: 'way' } & Walk)
  | { at: 'monthly' | 'resellers'; brand: string }
  | { at: 'offline'; brand: string; amount?: number | undefined }
  | ({ at: 'where' | 'card' } & Walk)
  | ({ at: 'number' } & Mistyped & Walk)
  | ({ at: 'amount'; problem?: AmountProblem | undefined } & Walk)
  | ({ at: 'payment'; problem?: 'words' | undefined; tried?: Method | undefined } & Walk)
  | { at: 'channel'; brand: string; channel: Channel; amount?: number | undefined }
  /** A sentence for the clerk. `refused`: what was bought does not work. */
  | {
      at: 'clerk';
      brand: string;
      channel?: Channel | undefined;
      amount?: number | undefined;
      refused?: true | undefined;
      to?: Clerk | undefined;
    }
  | { at: 'voucher'; brand: string; problem?: VoucherProblem | undefined; count?: number | undefined }
  | {
      at: 'say' | 'arrived' | 'not-arrived' | 'balance' | 'validity' | 'no-internet';
      brand: string;
      from?: Place | undefined;
    }
  /** `twice`: for whoever was charged twice, here and on the letter. */
  | { at: 'support'; brand: string; twice?: true | undefined; from?: Place | undefined }
  /** `given`: what a cheat wants or has, on the guides for that. `one`, `other`: two brands that are compared. */
  | {
      at: 'guide';
      guide: Guide;
      brand?: string | undefined;
      given?: Given | undefined;
      one?: string | undefined;
      other?: string | undefined;
      about?: Property | undefined;
      from?: Place | undefined;
    }
  | { at: 'no-data'; brand: string; step?: NoDataStep | undefined }
  | ({ at: 'friend'; brand: string; to?: Locale | undefined } & Mistyped)
  | { at: 'friend-card'; brand: string; to: Locale }
  /**
   * Until when a top-up on that day lasts; without a day, the question for it. `slot`, here and at reminders: which of
   * several cards of the brand, from 2; absent: the first.
   */
  | {
      at: 'until';
      brand: string;
      day?: Day | undefined;
      bonus?: boolean | undefined;
      slot?: number | undefined;
      problem?: DayProblem | undefined;
    }
  | { at: 'reminders' | 'mydata' }
  | { at: 'reminder'; brand: string; slot?: number | undefined }
  | { at: 'card-name'; brand: string; slot?: number | undefined }
  /** After paying: the person will be asked whether it arrived. */
  | { at: 'paid'; brand: string }
  /** A letter to send if it did not arrive. */
  | { at: 'letter'; brand: string; whom: Whom; to?: Locale | undefined; twice?: true | undefined }
  /** Three questions about what somebody needs in a month, then the top-ups for it. */
  | {
      at: 'budget';
      stay?: Stay | undefined;
      use?: Use | undefined;
      gb?: number | undefined;
      minutes?: number | undefined;
    }
  /**
   * Telling others how it went: how somebody paid or in what kind of shop, then a detail of it. `told`: it was counted.
   */
  | ({
      at: 'tell';
      brand: string;
      shop?: true | undefined;
      refused?: true | undefined;
      told?: true | undefined;
      from?: Place | undefined;
    } & PartlyTold)
  /** For admins: everything that was told; of one brand; of one combination. */
  | ({ at: 'stats'; brand?: string | undefined } & PartlyTold);

/** The name of a place. */
export type At = Place['at'];
/** The type of the places of that name. */
export type PlaceAt<A extends At> = Place extends infer P
  ? P extends { at: At }
    ? A extends P['at']
      ? P & { at: A }
      : never
    : never
  : never;

/**
 * What a button carries. `keep`: its message is a result and is not to be edited. `asker`: in a group, the user id of
 * whose button it is (a courtesy to others, no access control). `group`: in private, the id of the group whose settings
 * it changes.
 */
export type Press = ({ go: Place; keep?: boolean } | { do: Deed; then: Place }) & {
  asker?: number | undefined;
  group?: number | undefined;
};

/** Returns the place as it is to be returned to: without what was wrong with an answer, and without its own origin. */
export function originOf(place: Place): Place {
  const { from: _, ...rest } = asOpener(place) as Record<string, unknown> & { at: At };
  return rest as Place;
}

/** Returns the place without what was wrong with an answer; it keeps its own origin. */
export function asOpener(place: Place): Place {
  const {
    problem: _1,
    count: _2,
    tried: _3,
    lost: _4,
    ...rest
  } = place as Record<string, unknown> & { at: At };
  return rest as Place;
}
