import { belgium, best, brandOf, mainBrands } from '../catalogue/index.ts';
import type { Brand, Known } from '../catalogue/index.ts';
import type { Remark } from '../places/arrival.ts';
import { contactOf } from './about.ts';
import { hostOf } from './layout.ts';
import { labelOf } from './maybe.ts';
import { hasSentence } from '../places/aspects.ts';
import type { Messages } from '../words/messages.ts';
import { code } from '../words/words.ts';
import type { Value, Words } from '../words/words.ts';

type Line = Extract<keyof Messages, `aspect-${string}`>;
/** What every line has, whether it uses it or not; `none` for what is not known. */
type Said = Record<
  'brand' | 'brands' | 'cardStop' | 'contact' | 'hours' | 'login' | 'months' | 'others' | 'site',
  Value
>;
const unknown = 'none';

/**
 * Returns the line that answers what was asked back: the note of the screen that says it, else about this subject, else
 * about any.
 */
export function aspectLine(
  { subject, aspect, brand, again }: Extract<Remark, { say: 'aspect' }>,
  words: Words,
  answer?: string,
): string {
  const known = brand === undefined ? undefined : brandOf(brand);
  const key = `aspect-${hasSentence(subject, aspect) ? subject : 'any'}-${aspect}` as Line;
  const t: (key: Line, said: Said) => string = words.t;
  const line =
    answer ??
    t(key, {
      brand: known?.name ?? unknown,
      brands: mainBrands.map(({ name }) => name).join(words.t('comma')),
      cardStop: code(best(belgium.facts.cardStop)!.value),
      contact: (known && contactOf(known, words, aspect === 'abroad' ? aspect : subject)) ?? unknown,
      hours: best(known?.facts.support?.hours)?.value ?? unknown,
      login: yesOrNo(known?.facts.online?.login),
      months: best(known?.facts.validity?.creditMonths)?.value ?? unknown,
      others: yesOrNo(known?.facts.online?.anyNumber),
      site: siteOf(known),
    });
  return again ? words.t('reply-no-more') + line : line;
}

function siteOf(known: Brand | undefined): string {
  const site = best(known?.facts.site)?.value;
  return site === undefined ? unknown : hostOf(site);
}

function yesOrNo(known: Known<boolean> | undefined): string {
  const yes = best(known)?.value;
  return yes === undefined ? unknown : yes ? 'yes' : 'no';
}

/** Returns the note of the screen that may answer what was asked; without one, where to look and whom to ask. */
export function unknownLine(
  { brand, perhaps = [] }: Extract<Remark, { say: 'unknown' }>,
  words: Words,
  answer?: string,
): string {
  if (answer) return answer;
  const known = brand === undefined ? undefined : brandOf(brand);
  const asked = words.t('reply-unknown', {
    brand: known?.name ?? unknown,
    contact: (known && contactOf(known, words)) ?? unknown,
  });
  if (perhaps.length === 0) return asked;
  const screens = perhaps.map((intent) => labelOf(intent, words)).join(words.t('comma'));
  return `${asked} ${words.t('reply-perhaps', { screens })}`;
}
