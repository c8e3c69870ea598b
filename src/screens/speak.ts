import { belgium, best, brandOf } from '../catalogue/index.ts';
import type { Catalogued, Note, Sentence } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import type { Words } from '../words/words.ts';
import { aspectLine, unknownLine } from './aspects.ts';
import { answersSaid, masked } from './card.ts';
import { countryLine, nameLine, othersLine, takersLine } from './names.ts';
import { takenLine } from './online.ts';

type Saying<S extends Note['say']> = Extract<Note, { say: S }>;

/**
 * Returns what is said above a screen, as HTML; undefined for notes that change the screen and say nothing. `answer`:
 * the note of the screen that answers what was asked back.
 */
export function speak(note: Note, place: Place, words: Words, answer?: string): string | undefined {
  const { t, euros } = words;
  const nameOf = (brand: string) => brandOf(brand).name;
  switch (note.say) {
    case 'redeem':
    case 'friend':
    case 'report':
    case 'aside':
    case 'name':
      return undefined;
    case 'taken':
      return t('reply-taken', { what: { html: answersSaid(note.answers, words) } });
    case 'aspect':
      return aspectLine(note, words, answer);
    case 'unknown':
      return unknownLine(note, words, answer);
    case 'number':
      return numberLine(note, words);
    case 'code':
      return t('reply-code', { count: note.count });
    case 'short-number':
      return t('reply-short-number', { digits: note.digits });
    case 'name-said':
      return nameLine(note.name, note.brand, words);
    case 'country':
      return countryLine(note.country, brandIn(place), words, answer);
    case 'others-some':
      return othersLine(words);
    case 'for-others':
      return forOthersLine(note, words);
    case 'takers':
      return takersLine(note.method, words);
    case 'payable':
      return takenLine(brandOf(note.brand), note.method, words);
    case 'fees':
      return feesLine(note, words);
    case 'bundle':
      return bundleLine(note, words);
    case 'amounts':
      return t('reply-amounts', { brand: nameOf(note.brand) });
    case 'there':
      return t('reply-there', { amount: euros(note.amount), brand: nameOf(note.brand) });
    case 'own-date':
      return t('reply-own-date', { brand: nameOf(note.brand) });
    case 'safe':
      return t('reply-safe', { brand: nameOf(note.brand) });
    case 'duration': {
      const { name, facts } = brandOf(note.brand);
      return t(facts.arrival ? 'reply-at-once' : 'reply-duration', { brand: name });
    }
    case 'still-sold':
      return t('reply-still-sold', { brand: nameOf(note.brand) });
    case 'emergency': {
      const { emergency, police } = belgium.facts;
      return t('reply-emergency', { emergency: best(emergency)!.value, police: best(police)!.value });
    }
    case 'embassy':
    case 'close-family':
    case 'used-sim':
      return words.note(belgium.notes.find(({ value }) => value === catalogued[note.say])!);
    default:
      return t(`reply-${note.say satisfies Sentence}`);
  }
}

/** Notes of the catalogue that are said above a screen. */
const catalogued: Record<Catalogued, string> = {
  embassy: 'embassy-call',
  'close-family': 'family',
  'used-sim': 'used-sim',
};

function numberLine(note: Saying<'number'>, words: Words): string {
  const { digits, prefix, holder, brand } = note;
  const ok = words.t('number-ok', { number: masked(digits) });
  if (!holder || !brand) return ok;
  return warning(note, words) ?? `${ok}\n${words.t('number-holder', { prefix, holder })}`;
}

/** Returns what to check before paying: the number seems to be from another operator. */
export function warning(note: Note, { t }: Words): string | undefined {
  if (note.say !== 'number' || !note.holder || !note.brand) return undefined;
  const { prefix, holder } = note;
  const own = brandOf(note.brand);
  return own.holder !== undefined && own.holder !== holder
    ? t('number-holder-other', { prefix, holder, brand: own.name })
    : undefined;
}

function forOthersLine({ brand, takes }: Saying<'for-others'>, { t }: Words): string {
  const { name } = brandOf(brand);
  if (takes === undefined) return t('reply-others-open', { brand: name });
  return t(takes ? 'reply-others' : 'reply-others-not', { brand: name });
}

function feesLine({ method, brand }: Saying<'fees'>, { t }: Words): string {
  if (method === 'visa' || method === 'bancontact') return t('reply-fees-card');
  return t('reply-fees', { method: t(`method-${method}`), brand: brandOf(brand).name });
}

function bundleLine({ brand, amount, from }: Saying<'bundle'>, { t, euros }: Words): string {
  const said = { brand: brandOf(brand).name, amount: euros(amount), from: euros(from) };
  return t(amount < from ? 'reply-no-bundle' : 'reply-bundle', said);
}
