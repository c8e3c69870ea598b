import type { NoteScreen } from '../catalogue/index.ts';
import { subjectOf } from '../places/aspects.ts';
import type { AspectSubject } from '../places/aspects.ts';
import { placeOfIntent } from '../places/intent-place.ts';
import { channels } from '../places/place.ts';
import type { Goal, Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import { countsFor } from '../reading/note-terms.ts';
import type { Open } from '../reading/note-terms.ts';
import type { Subject } from '../reading/lexicon.ts';
import { subjects } from '../reading/score.ts';

/** Returns what a screen is about; where a brand is chosen, what it is chosen for. */
export function aboutOf(place: Place): AspectSubject | Goal {
  return 'goal' in place && place.goal !== 'top-up' ? place.goal : subjectOf(place);
}

/** Screens that the notes know by other names. */
const named: Partial<Record<AspectSubject | Goal, readonly NoteScreen[]>> = {
  gone: ['status'],
  offline: Object.keys(channels) as NoteScreen[],
  'no-data': ['no-data', 'no-data-bundle', 'no-data-settings', 'no-data-abroad'],
  seller: ['seller', 'travel'],
  complaint: ['complaint', 'letter-operator', 'letter-ombudsman'],
};

/** Returns the names by which the notes of a screen know it. */
export function noteScreensOf(place: Place): readonly NoteScreen[] {
  if (place.at === 'guide') return [place.guide];
  if (place.at === 'channel') return [place.channel];
  const about = aboutOf(place);
  return named[about] ?? ([place.at, about] as NoteScreen[]);
}

/** What is returned below: worked out once for each. */
const askedFor = new Map<string, readonly Subject[]>();

/** Returns the subjects that lead to what a screen is about, with a brand that is known. */
export function subjectsAbout(about: AspectSubject | Goal, brand: string | undefined): readonly Subject[] {
  const key = `${about} ${brand}`;
  const known = askedFor.get(key);
  if (known) return known;
  const leads = (one: Subject) => one !== 'none' && aboutOf(placeOfIntent(one, undefined, brand)) === about;
  const found = subjects.filter(leads);
  askedFor.set(key, found);
  return found;
}

/** Returns what the open screen tells of the notes that a message of so many words likely asks for; Home tells nothing. */
export function openAt(place: Place, words: number): Open | undefined {
  if (place.at === 'home') return undefined;
  return {
    screens: noteScreensOf(place),
    subjects: subjectsAbout(aboutOf(place), brandIn(place)),
    counts: countsFor(words),
  };
}
