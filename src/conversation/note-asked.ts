import { isGuide, isTip } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { stepsOf } from '../advice/walk.ts';
import { canTopUp, findBrand, findNote, sellers } from '../catalogue/index.ts';
import type { NoteScreen } from '../catalogue/index.ts';
import type { Arrival, LikelyNotes } from '../places/arrival.ts';
import { guideFor, placeOfIntent } from '../places/intent-place.ts';
import { channels, goals } from '../places/place.ts';
import type { Channel, Goal, Place } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { likelyNotes } from '../reading/likely-notes.ts';
import { brandIn, isEmergency, isOnGuide } from '../places/walks.ts';
import type { Subject } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import { subjects } from '../reading/score.ts';
import { brandOfTalk, likelier, remarkOn, offer, screensOf } from './intents.ts';
import { noteScreensOf, openAt } from './open.ts';
import { hasPaid, ofElsewhere } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/** How likely a note must be what was asked to lead to its screen; to an emergency, or beside another trade, surely. */
const enough = 0.45;
const surely = 0.7;
/** Fewer words than this ask for no note of their own. */
const fewest = 3;

const sellerIds = new Set(sellers.map(({ id }) => id));

/**
 * Returns how likely notes answer a message; none where the screen says by itself what was wrong, or whether a way of
 * paying is taken.
 */
export function askedIn(talk: Talk, place: Place): LikelyNotes | undefined {
  const wrong = ('problem' in place && place.problem) || (place.at === 'payment' && place.tried);
  const { question, refers } = talk.reading;
  // Whoever tells of a loss is told there what to do first.
  if (wrong || (isOnGuide(place, 'stolen') && !question)) return undefined;
  const near = likely(talk, sellerOf(talk, place) ?? brandIn(place) ?? brandOfTalk(talk));
  const here = noteScreensOf(place);
  // What is a fact stands on the screen of its brand: where that is likelier, no note is said first.
  const isHere = (path: string) =>
    findNote(path)?.on.some((screen) => here.includes(screen)) ?? brandIn(place) !== undefined;
  // What is told says too little for a note of another screen; and most notes speak to the owner of the card, not to
  // whoever pays for them from abroad.
  const least = isOnGuide(place, 'paid-from-abroad') ? 1 : question || refers ? 0 : enough;
  // To whom nothing was lost yet, nothing is said of a loss.
  const isOfLoss = (path: string) => findNote(path)?.on.every((screen) => screen === 'stolen');
  return near.filter(
    ([path, share]) => (share >= least || isHere(path)) && !(isOnGuide(place, 'scam') && isOfLoss(path)),
  );
}

/**
 * Returns which notes are likely asked for: the open screen tells, unless the message does plainly. A note on a prefix
 * answers for no other, that on emergency calls nobody who speaks of none.
 */
function likely(
  { place, reading }: Talk,
  own: string | undefined,
): (readonly [path: string, share: number])[] {
  const { notes, wordCount, meanings, digits = '' } = reading;
  const alone = [...likelyNotes(notes, own)];
  const plain = (alone[0]?.[1] ?? 0) >= enough;
  const near = plain ? alone : [...likelyNotes(notes, own, openAt(place, wordCount))];
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

/** Returns the screen with a note that says what was asked, unless another screen is likely. */
export function noteAsked(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const screens = screensOf(talk);
  const [best] = screens;
  // Where a screen is likelier than all others together, the note is said there.
  if (best && best.sure >= likelier && !remarkOn[best.intent]) return undefined;
  const least = ofElsewhere(reading) > 0 ? surely : enough;
  // Of a way of paying that was named, what is known is said anyway.
  const named = reading.means !== undefined || reading.method !== undefined;
  if (!reading.question || hasPaid(reading) || named || reading.wordCount < fewest) return undefined;
  const own = sellerOf(talk, talk.place) ?? brandOfTalk(talk);
  for (const [path, share] of likely(talk, own)) {
    if (share < least) break;
    const note = findNote(path);
    if (!note) {
      const intent = onScreen.find((one) => one === path.split('/')[1]);
      return intent && own !== undefined ? to(placeOfIntent(intent, reading.brand, own)) : undefined;
    }
    const offered = screens.find(
      ({ place }) => place.at !== 'brand' && note.on.some((screen) => noteScreensOf(place).includes(screen)),
    );
    if (offered) return offer(talk, [offered]);
    for (const screen of note.on.toSorted((a, b) => rankOf(b, own, reading) - rankOf(a, own, reading))) {
      const place = placeWith(screen, own);
      if (place && (!isEmergency(place) || share >= surely)) return to(place);
    }
  }
  return undefined;
}

/** Facts that stand on the screen of the intent with their name. */
const onScreen: readonly Intent[] = ['support', 'apn'];

/**
 * Of the screens with a note the counters of a brand that is known come first, then those that need no brand, by how
 * likely they are asked for.
 */
function rankOf(screen: NoteScreen, own: string | undefined, { chances }: Reading): number {
  if (screen in channels && own !== undefined) return 3;
  const chance = chances[subjects.indexOf(screen as Subject)] ?? 0;
  return chance + Number(isGuide(screen) || isTip(screen));
}

/** Returns the screen on which a note stands, of a brand or a seller; undefined where that is not known. */
function placeWith(screen: NoteScreen, id: string | undefined): Place | undefined {
  if (isGuide(screen)) return guideFor(screen, id);
  const brand = findBrand(id ?? '');
  const own = brand && canTopUp(brand) ? brand.id : undefined;
  if (isTip(screen)) return { at: 'tip', tip: screen, brand: own };
  if (screen === 'travel') return { at: 'travel' };
  if (screen === 'which') return { at: 'which', goal: 'top-up' };
  if (screen === 'seller')
    return id !== undefined && sellerIds.has(id) ? { at: 'seller', seller: id } : undefined;
  if (brand && !own) return { at: 'gone', brand: brand.id };
  if (!brand || !own) return undefined;
  if (screen in goals) return begin(screen as Goal, own);
  if (screen in channels) return { at: 'channel', brand: own, channel: screen as Channel };
  if (screen === 'way' || screen === 'monthly' || screen === 'resellers') return { at: screen, brand: own };
  if (screen === 'where' || screen === 'amount' || screen === 'payment' || screen === 'number')
    return stepsOf(brand).includes(screen) ? { at: screen, brand: own } : undefined;
  return undefined;
}
