import type { Intent } from '../advice/intents.ts';
import type { VoucherCheck } from '../advice/voucher.ts';
import type { Answers } from '../advice/walk.ts';
import type { Method } from '../catalogue/index.ts';
import type { Deed, Place } from './place.ts';

/** Something to say once above a screen, that its address does not hold. */
export type Note =
  | {
      say:
        | 'confused'
        | 'only'
        | 'sticker'
        | 'type'
        | 'away'
        | 'cancelled'
        | 'hello'
        | 'thanks'
        | 'stays'
        | 'here'
        | 'noted'
        | 'cardless'
        | 'cardless-friend'
        | 'codeless'
        | 'fees-open'
        | 'resumed'
        | 'not-twice'
        | 'compare'
        | 'foreign-voucher'
        | 'forwarded'
        | 'scam'
        | 'given'
        | 'slow'
        | 'broken'
        | 'much'
        | 'unsaved'
        | 'retype';
    }
  /** What was taken of what was said, where the next question does not show it. */
  | { say: 'taken'; answers: Answers }
  /** Whether that brand takes that way of paying; `undefined`: not known. */
  | { say: 'payable'; method: Method; brand: string; takes: boolean | undefined }
  /** Whether paying that way costs more there: not known. */
  | { say: 'fees'; method: Method; brand: string }
  /** What may be a number to call, and is none of theirs. */
  | { say: 'short-number'; digits: string }
  /** A way of paying that no brand tells of. */
  | { say: 'means'; means: string; brand: string }
  | { say: 'means-open'; means: string }
  /** The app of a bank in which that brand can be topped up. */
  | { say: 'bank-app'; app: string; brand: string }
  /** Which amounts that brand has: not known. */
  | { say: 'amounts'; brand: string }
  /** What a page asks itself, and no step of ours. */
  | { say: 'there'; amount: number; brand: string }
  /** `national`: to be copied from the answer by whoever typed it; never kept. */
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
  /** So many digits out of the blue: a voucher, it seems. */
  | { say: 'code'; count: number }
  /** What somebody calls one of their cards. */
  | { say: 'name'; name: string }
  /** A question in between: the way back to what was being asked. */
  | { say: 'aside'; back: Place };

/**
 * Where words or a press lead. `do`: what the words ask to be done, as a button would. `intent`: what was read
 * from free words, to be counted without their name. `rule`: the rule of the conversation that decided.
 */
export type Arrival = { place: Place; do?: Deed; note?: Note; intent?: Intent; rule?: string };
