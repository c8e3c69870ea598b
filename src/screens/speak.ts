import { belgium, best, brandOf } from '../catalogue/index.ts';
import type { Catalogued, Remark, Sentence } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import type { Words } from '../words/words.ts';
import { aspectLine, unknownLine } from './aspects.ts';
import { answersSaid, masked } from './card.ts';
import { countryLine, nameLine, othersLine, takersLine } from './names.ts';
import { takenLine } from './online.ts';

type Saying<S extends Remark['say']> = Extract<Remark, { say: S }>;

/**
 * Returns what is said above a screen, as HTML; undefined for remarks that change the screen and say nothing. `answer`:
 * the note of the screen that answers what was asked back.
 */
export function speak(remark: Remark, place: Place, words: Words, answer?: string): string | undefined {
  const { t, euros } = words;
  const nameOf = (brand: string) => brandOf(brand).name;
  switch (remark.say) {
    case 'redeem':
    case 'friend':
    case 'report':
    case 'aside':
    case 'name':
      return undefined;
    case 'taken':
      return t('reply-taken', { what: { html: answersSaid(remark.answers, words) } });
    case 'aspect':
      return aspectLine(remark, words, answer);
    case 'unknown':
      return unknownLine(remark, words, answer);
    case 'number':
      return numberLine(remark, words);
    case 'code':
      return t('reply-code', { count: remark.count });
    case 'short-number':
      return t('reply-short-number', { digits: remark.digits });
    case 'name-said':
      return nameLine(remark.name, remark.brand, words);
    case 'country':
      return countryLine(remark.country, brandIn(place), words, answer);
    case 'others-some':
      return othersLine(words);
    case 'for-others':
      return forOthersLine(remark, words);
    case 'takers':
      return takersLine(remark.method, words);
    case 'payable':
      return takenLine(brandOf(remark.brand), remark.method, words);
    case 'fees':
      return feesLine(remark, words);
    case 'bundle':
      return bundleLine(remark, words);
    case 'amounts':
      return t('reply-amounts', { brand: nameOf(remark.brand) });
    case 'there':
      return t('reply-there', { amount: euros(remark.amount), brand: nameOf(remark.brand) });
    case 'own-date':
      return t('reply-own-date', { brand: nameOf(remark.brand) });
    case 'safe':
      return t('reply-safe', { brand: nameOf(remark.brand) });
    case 'duration': {
      const { name, facts } = brandOf(remark.brand);
      return t(facts.arrival ? 'reply-at-once' : 'reply-duration', { brand: name });
    }
    case 'still-sold':
      return t('reply-still-sold', { brand: nameOf(remark.brand) });
    case 'emergency': {
      const { emergency, police } = belgium.facts;
      return t('reply-emergency', { emergency: best(emergency)!.value, police: best(police)!.value });
    }
    case 'nothing-to-block':
      return t('reply-nothing-to-block', { cardStop: best(belgium.facts.cardStop)!.value });
    case 'embassy':
    case 'close-family':
    case 'used-sim':
      return words.note(belgium.notes.find(({ value }) => value === catalogued[remark.say])!);
    default:
      return t(`reply-${remark.say satisfies Sentence}`);
  }
}

/** Notes of the catalogue that are said above a screen. */
const catalogued: Record<Catalogued, string> = {
  embassy: 'embassy-call',
  'close-family': 'family',
  'used-sim': 'used-sim',
};

function numberLine(remark: Saying<'number'>, words: Words): string {
  const { digits, prefix, holder, brand } = remark;
  const ok = words.t('number-ok', { number: masked(digits) });
  if (!holder || !brand) return ok;
  return warning(remark, words) ?? `${ok}\n${words.t('number-holder', { prefix, holder })}`;
}

/** Returns what to check before paying: the number seems to be from another operator. */
export function warning(remark: Remark, { t }: Words): string | undefined {
  if (remark.say !== 'number' || !remark.holder || !remark.brand) return undefined;
  const { prefix, holder } = remark;
  const own = brandOf(remark.brand);
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
