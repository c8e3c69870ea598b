import { findNote } from '../catalogue/index.ts';
import type { Arrival, LikelyNotes } from '../places/arrival.ts';
import { asOpener } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { brandIn, isHelp, isOnGuide, isWalk } from '../places/walks.ts';
import { likelyNotes } from '../reading/likely-notes.ts';
import { brandOfTalk } from './intents.ts';
import { noteScreensOf, openAt } from './open.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/** How likely a note of another screen must be where nothing is asked. */
const enoughTold = 0.2;

/**
 * Returns how likely notes answer a message; none where the screen says by itself what was wrong, or whether a way of
 * paying is taken.
 */
export function askedIn(talk: Talk, place: Place): LikelyNotes | undefined {
  const wrong = ('problem' in place && place.problem) || (place.at === 'payment' && place.tried);
  const { question, refers, fullyExplained } = talk.reading;
  // What is an answer through and through asks for nothing.
  if (isWalk(place) && fullyExplained && !question) return undefined;
  // What is worked out there is the answer; and whoever tells of a loss is told there what to do first.
  if (wrong || place.at === 'budget' || (isOnGuide(place, 'stolen') && !question)) return undefined;
  const near = likely(talk, sellerOf(talk, place) ?? brandIn(place) ?? brandOfTalk(talk));
  const here = noteScreensOf(place);
  // What is a fact stands on the screen of its brand: where that is likelier, no note is said first.
  const isHere = (path: string) =>
    findNote(path)?.on.some((screen) => here.includes(screen)) ?? brandIn(place) !== undefined;
  // What is told says too little for a note of another screen; and most notes speak to the owner of the card, not to
  // whoever pays for them from abroad.
  const asks = question || refers || place.at === 'maybe';
  const least = isOnGuide(place, 'paid-from-abroad') ? 1 : asks ? 0 : enoughTold;
  // To whom nothing was lost yet, nothing is said of a loss.
  const isOfLoss = (path: string) => findNote(path)?.on.every((screen) => screen === 'stolen');
  return near.filter(
    ([path, share]) => (share >= least || isHere(path)) && !(isOnGuide(place, 'scam') && isOfLoss(path)),
  );
}

/**
 * Returns which notes are likely asked for, by the message and by the open screen. A note on a prefix
 * answers for no other, that on emergency calls nobody who speaks of none.
 */
function likely(
  { place, reading }: Talk,
  own: string | undefined,
): (readonly [path: string, share: number])[] {
  const { notes, wordCount, meanings, digits = '' } = reading;
  const near = [...likelyNotes(notes, own, openAt(place, wordCount))];
  const ofOther = ([path]: readonly [string, number]) => {
    if (path === 'belgium/notes/emergency') return !meanings.has('emergency');
    if (!/^04\d/.test(digits)) return false;
    const prefix = findNote(path)?.with['prefix'];
    return typeof prefix === 'object' && 'code' in prefix && !digits.startsWith(prefix.code);
  };
  const rest = near.filter(ofOther).reduce((left, [, share]) => left - share, 1);
  return near.filter((one) => !ofOther(one)).map(([path, share]) => [path, share / rest]);
}

/** Returns the seller that a message is about: the one that it names, unless it names a brand, else that of the screen. */
function sellerOf({ reading }: Talk, place: Place): string | undefined {
  return reading.seller ?? (place.at === 'seller' && !reading.brand ? place.seller : undefined);
}

/** How likely a note of the open screen must be to answer there, whatever else was heard. */
const plainly = 0.5;

/** Returns the open screen for a question that one of its notes plainly answers, if that is not shown anyway. */
export function noteHere(talk: Talk, shown: LikelyNotes | undefined): Arrival | undefined {
  const { place, reading } = talk;
  const stays = isHelp(place) || isWalk(place);
  // Whether a way of paying is taken is answered of the brand, and so is what is asked of another one.
  const other = reading.brand !== undefined && reading.brand !== brandIn(place);
  if (!stays || !reading.question || reading.method || other) return undefined;
  const likelyNotes = askedIn(talk, place);
  const [[path, share] = ['', 0]] = likelyNotes ?? [];
  const plain = share >= plainly && path !== shown?.[0]?.[0] && findNote(path);
  return plain ? { rule: noteHere.name, ...to(asOpener(place)), likelyNotes } : undefined;
}
