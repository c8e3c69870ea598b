import { isGuide, isTip } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { stepsOf } from '../advice/walk.ts';
import { belgium, canTopUp, catalogueFiles, findBrand, sellers } from '../catalogue/index.ts';
import type { NoteScreen } from '../catalogue/index.ts';
import type { Arrival, Asked } from '../places/arrival.ts';
import { guideFor, placeOfIntent } from '../places/intent-place.ts';
import { channels, goals } from '../places/place.ts';
import type { Channel, Goal, Place } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { isEmergency } from '../places/walks.ts';
import { brandOfTalk, clearly, noteOn, offer, screensOf } from './intents.ts';
import { hasPaid, ofElsewhere, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** How near a note must be to what was asked to lead to its screen: whatever else is likely, and where nothing is. */
const saysPlainly = 0.65;
const says = 0.55;
const maySay = 0.45;
/** What is told, and not asked, has to be so near. */
const told = 0.5;
/** Fewer words than this ask for no note of their own. */
const fewest = 4;

/** Each note with the file that it is from. */
const known = new Map(
  catalogueFiles.flatMap((file) => file.notes.map((note) => [note.path, { note, from: file.id }] as const)),
);
const sellerIds = new Set(sellers.map(({ id }) => id));

/** Returns the screen with a note that says what was asked; the surer another screen is, the nearer the note must be. */
export function noteAsked(talk: Talk): Arrival | undefined {
  const best = clearly(talk);
  return nearest(talk, best && !noteOn[best.intent] ? saysPlainly : says);
}

/** Returns the screen with a note that may say what was asked of our trade, where no other screen is sure. */
export function noteLikely(talk: Talk): Arrival | undefined {
  return screensOf(talk).length > 0 && !clearly(talk) ? nearest(talk, maySay) : undefined;
}

/**
 * Returns how near a message is to notes that may answer it; none where the screen says by itself what was wrong, or
 * whether a way of paying is taken.
 */
export function askedIn({ reading: { question, notes } }: Talk, place: Place): Asked | undefined {
  const wrong = ('problem' in place && place.problem) || (place.at === 'payment' && place.tried);
  if (wrong) return undefined;
  return question ? notes : new Map([...notes].filter(([, how]) => how >= told));
}

function nearest(talk: Talk, enough: number): Arrival | undefined {
  const { reading } = talk;
  // Beside a word of another trade it has to be said plainly.
  const least = ofElsewhere(reading) > 0 ? saysPlainly : enough;
  // Of a way of paying that was named, what is known is said anyway.
  const named = reading.means !== undefined || reading.method !== undefined;
  if (!reading.question || hasPaid(reading) || named || reading.wordCount < fewest) return undefined;
  const own = reading.seller ?? brandOfTalk(talk);
  const screens = screensOf(talk);
  const near = [...reading.notes].filter(([, how]) => how >= least).toSorted(([, a], [, b]) => b - a);
  for (const [path] of near) {
    const found = known.get(path);
    if (!found) {
      const intent = onScreen.find((one) => one === path.split('/')[1]);
      return intent && own !== undefined ? to(placeOfIntent(intent, reading.brand, own)) : undefined;
    }
    const { note, from } = found;
    if (from !== belgium.id && from !== own) continue;
    const offered = screens.find(({ place }) => note.on.includes(screenOf(place)));
    if (offered) return offer(talk, [offered]);
    for (const screen of note.on.toSorted((a, b) => rankOf(b, own) - rankOf(a, own))) {
      const place = placeWith(screen, own);
      if (place && (!isEmergency(place) || least >= says)) return to(place);
    }
  }
  return undefined;
}

/** Facts that stand on the screen of the intent with their name. */
const onScreen: readonly Intent[] = ['support', 'apn'];

/** Screens that need no brand come first, but for the counters of a brand that is known. */
function rankOf(screen: NoteScreen, own: string | undefined): number {
  if (screen in channels && own !== undefined) return 2;
  return Number(isGuide(screen) || isTip(screen));
}

/** Returns the name by which the notes of a screen know it. */
function screenOf(place: Place): NoteScreen {
  if (place.at === 'guide') return place.guide;
  if (place.at === 'tip') return place.tip;
  if (place.at === 'channel') return place.channel;
  return place.at === 'gone' ? 'status' : (place.at as NoteScreen);
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
