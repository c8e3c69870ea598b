import type { Method } from '../catalogue/index.ts';
import type { NumberCheck } from '../advice/phone-number.ts';
import type { Acted } from './acts.ts';
import type { Given } from './danger.ts';
import type { CardFate } from './card-fate.ts';
import type { Figure } from './figures.ts';
import type { HeardDanger } from './likely-danger.ts';
import type { Idea } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Named } from './named.ts';
import type { NoteScores } from './likely-notes.ts';
import type { PlainQuestion } from './plain-question.ts';
import type { Secret } from './numbers.ts';
import type { Tense } from './tense.ts';
import type { Candidate, HeardAspect } from './understand.ts';
import type { Locale } from '../words/locale.ts';

/** What was said in a message, wherever it was said: read once, whole. What to do about it is not decided here. */
export type Reading = Acted &
  Named &
  HeardDanger &
  Tense &
  CardFate & {
    typed: string;
    ideas: ReadonlySet<Idea>;
    /** What it may ask, best first, and how sure that is; empty if it is more likely none of ours. */
    intents: readonly Candidate[];
    /** Something of ours is in it, if not enough to answer it: the likeliest. */
    likely: readonly Candidate[];
    /** How much speaks for each of the subjects of score.ts, in their order, sure or not; together 1. */
    chances: Float64Array;
    /** What it asks back if a screen of help is open, the surest first. */
    aspects: readonly HeardAspect[];
    /** How much speaks for each note of the catalogue. */
    notes: NoteScores;
    /** What it is known by: see termsOf in terms.ts. */
    terms: readonly string[];
    /** What of the sender's a cheat wants or has. */
    given: Given | undefined;
    /** It speaks of a call. */
    called: boolean;
    brands: readonly Mention[];
    /** Of two brands one is to be chosen: "this one or that one". */
    either: boolean;
    /** The first brand that is neither turned down nor spoken of beside another. */
    brand: string | undefined;
    /** Whoever sells travel eSIMs, if it names one. */
    seller: string | undefined;
    method: Method | undefined;
    /** What it asks so plainly that its words tell it. */
    plain: ReadonlySet<PlainQuestion>;
    figures: readonly Figure[];
    /** In euros, as it was said: what may be an amount to top up. */
    amount: number | undefined;
    /** Something says that the amount is money. */
    priced: boolean;
    number: NumberCheck | undefined;
    /** The national number as it is written for a friend; nothing of it is kept. */
    national: string | undefined;
    /** A run of digits: a code, or a number too short to be one. */
    digits: string | undefined;
    /** A payment card's number, an account's, or what is announced as a code or a password. */
    secret: Secret | undefined;
    language: Locale | undefined;
    /** Its place in a row, from 1: "the second one". */
    ordinal: number | undefined;
    question: boolean;
    /** It asks, or says, whether to do something oneself: "shall I", "anyway". */
    whether: boolean;
    /** It speaks of one more of something. */
    another: boolean;
    /** It names a bank card or the app of a bank that may be gone: nothing says that the sender still has it. */
    purse: boolean;
    /** It says that nothing was paid. */
    unpaid: boolean;
    /** Something is not so: "it has not arrived". */
    negative: boolean;
    /** A choice is turned down: "not base", "no voucher". */
    turnedDown: boolean;
    /** How much of it is explained by brands, figures and the words of buttons, 0 to 1. */
    explained: number;
    /** Nothing else was said: small words aside, all of it is explained. */
    fullyExplained: boolean;
    /** A few words that point back to what was said before: "and that?", "what else", "how long then". */
    refers: boolean;
    wordCount: number;
    /** What else of the same kind it names: another way of paying, another shop. */
    alike: Partial<Pick<Reading, 'method' | keyof Named>>;
    /** What each part of it says, if it is about two things; else none. */
    needs: readonly Reading[];
  };
