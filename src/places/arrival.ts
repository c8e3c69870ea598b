import type { Aspect } from '../catalogue/aspects.ts';
import type { Intent } from '../advice/intents.ts';
import type { VoucherCheck } from '../advice/voucher.ts';
import type { Answers } from '../advice/walk.ts';
import type { Method, Name } from '../catalogue/index.ts';
import type { AspectSubject } from './aspects.ts';
import type { Deed, Place } from './place.ts';

/** A sentence above a screen that says the same wherever it is said. */
export type Sentence =
  | 'confused'
  | 'only'
  | 'beside'
  | 'unread'
  | 'sticker'
  | 'type'
  | 'away'
  | 'cancelled'
  | 'hello'
  | 'thanks'
  | 'nod'
  | 'no-link'
  | 'uses-data'
  | 'glad'
  | 'stays'
  | 'by-brand'
  | 'month'
  | 'day-first'
  | 'done'
  | 'work-card'
  | 'calls-work'
  | 'fees-open'
  | 'resumed'
  | 'look-first'
  | 'no-proof'
  | 'fill-in'
  | 'compare'
  | 'foreign-voucher'
  | 'other-phone'
  | 'ask-late'
  | 'forwarded'
  | 'scam'
  | 'hang-up'
  | 'given'
  | 'if-given'
  | 'gift-given'
  | 'own-bank'
  | 'one-cent'
  | 'may-be-real'
  | 'not-fine'
  | 'unconfirmed'
  | 'worked-once'
  | 'debt'
  | 'no-code'
  | 'slow'
  | 'broken'
  | 'much'
  | 'unsaved'
  | 'retype'
  | 'another-way'
  | 'unanswered'
  | 'only-opened'
  | 'paid-twice'
  | 'whole-number'
  | 'login'
  | 'share'
  | 'receipt'
  | 'atm'
  | 'surcharge'
  | 'wrong-ticket'
  | 'unused'
  | 'shop-refuses'
  | 'activate-first'
  | 'other-name'
  | 'belgian-account'
  | 'from-there'
  | 'never-needed'
  | 'wrong-back'
  | 'bank-code'
  | 'one-go'
  | 'prints-code'
  | 'no-grace'
  | 'drop-zero'
  | 'bank-too'
  | 'passwords-too'
  | 'in-own-app'
  | 'call-supplier'
  | 'rename-first';

/** What a note of the catalogue says: whether an embassy calls, to whom an activated card may go. */
export type Catalogued = 'embassy' | 'close-family' | 'used-sim';

/** Something to say once above a screen; it is not part of the address. */
export type Remark =
  | { say: Sentence }
  /** The answer to what was asked back. `again`: it was given just now; `first`: it is said whatever note is likely. */
  | {
      say: 'aspect';
      subject: AspectSubject;
      aspect: Aspect;
      brand: string | undefined;
      again: boolean;
      first?: true;
    }
  /**
   * It was not understood what was asked, perhaps one of `asked`, or the screens of `perhaps`; whom to ask, of a brand
   * if it is known.
   */
  | { say: 'unknown'; brand: string | undefined; aspects?: readonly Aspect[]; perhaps?: readonly Intent[] }
  /** Which answers were taken, where the next question does not show them. */
  | { say: 'taken'; answers: Answers }
  | { say: Catalogued }
  /** The numbers for an emergency. */
  | { say: 'emergency' }
  /** That no card has to be blocked where none was typed in; with the number if one was. */
  | { say: 'nothing-to-block' }
  /** Whether a brand has prepaid still. */
  | { say: 'still-sold'; brand: string }
  /** Whether a brand accepts a way of paying. */
  | { say: 'payable'; method: Method; brand: string }
  /** Whether a brand's page takes somebody else's number; `takes` is undefined if that is not known. */
  | { say: 'for-others'; brand: string; takes: boolean | undefined }
  /** At which brands somebody else's number can be topped up. */
  | { say: 'others-some' }
  /** Whether so much, in euros, brings a bundle with data: it does from that sum on. */
  | { say: 'bundle'; brand: string; amount: number; from: number }
  /** What the EU rule says of a country (ISO 3166). */
  | { say: 'country'; country: string }
  /** Where one's own end date stands. */
  | { say: 'own-date'; brand: string }
  /** On whose page one pays. */
  | { say: 'safe'; brand: string }
  /** How long it takes until the credit is there, as far as the brand says. */
  | { say: 'duration'; brand: string }
  /** It is not known whether paying that way costs more. */
  | { say: 'fees'; method: Method; brand: string }
  /** Digits that look like a number to call, and are not one of any brand. */
  | { say: 'short-number'; digits: string }
  /** What is known of a name that was said: a way of paying, a shop, a reseller; of the brand, if there is one. */
  | { say: 'name-said'; name: Name; brand: string | undefined }
  /** Which brands take a way of paying. */
  | { say: 'takers'; method: Method }
  /** It is not known which amounts a brand offers. */
  | { say: 'amounts'; brand: string }
  /** The amount is asked for on the operator's page, not by a step of ours. */
  | { say: 'there'; amount: number; brand: string }
  /** The number that was read. `national` goes into the answer, to be copied, and is never stored. */
  | {
      say: 'number';
      national: string;
      digits: string;
      prefix: string;
      holder: string | undefined;
      brand: string | undefined;
    }
  | { say: 'redeem'; check: VoucherCheck & { ok: true } }
  /** The number as a friend needs it. */
  | { say: 'friend'; number: string }
  | { say: 'report'; text: string; about: Place; named: boolean }
  /** That many digits that nobody asked for: probably a voucher. */
  | { say: 'code'; count: number }
  /** What somebody calls one of their cards. */
  | { say: 'name'; name: string }
  /** The answer to a question in between; `back`: the question that was open. */
  | { say: 'aside'; back: Place };

/** How likely notes of the catalogue are what was asked, by their paths, the likeliest first: that one is said first. */
export type LikelyNotes = readonly (readonly [path: string, share: number])[];

/** Where the other of two needs leads: its answer is said on the screen of the first. `before`: it was asked first. */
export type Also = Pick<Arrival, 'place' | 'remark' | 'likelyNotes'> & { before: boolean };

/**
 * Where words or a press lead. `do`: a deed that the words ask for, as a button would. `intent`: what was asked for in
 * free words, to be counted. `rule`: the name of the rule that decided. `onlyAsked`: since the walk was left, nothing was
 * told that is paid, or went wrong.
 */
export type Arrival = {
  place: Place;
  do?: Deed;
  remark?: Remark;
  likelyNotes?: LikelyNotes | undefined;
  also?: Also;
  intent?: Intent;
  rule?: string;
  onlyAsked?: boolean;
};
