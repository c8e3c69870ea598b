import type { Locale } from '../src/words/locale.ts';
import { encodePlace } from '../src/places/address.ts';
import { countsCharacters, longest, sizeOf } from '../src/screens/size.ts';
import type { Place } from '../src/places/place.ts';

/** How long screens may be: half of them, nine of ten, and each. In Chinese a second answer above one has more room. */
const budgets = {
  lines: { median: 6, most: 9, longest: longest.lines },
  words: { median: 60, most: 100, longest: longest.words },
  characters: { median: 75, most: 110, longest: 160 },
} as const;

/** Screens without a limit: lists of sources, and sentences in several languages for a clerk or a hotline. */
const apart: ReadonlySet<Place['at']> = new Set<Place['at']>(['source', 'clerk', 'say', 'letter']);

/** `typed`: what words at that place led to. */
type Seen = { place: Place; text: string; typed?: boolean };
type Figures = { median: number; most: number; longest: number };

/** A text is measured once for all that is asked of it. */
const sizes = new WeakMap<Seen, ReturnType<typeof sizeOf>>();
function measured(seen: Seen) {
  const size = sizes.get(seen) ?? sizeOf(seen.text);
  sizes.set(seen, size);
  return size;
}

/** Returns the screens that have a limit. */
const limited = (screens: readonly Seen[], locale: Locale) =>
  screens.filter(({ place }) => !apart.has(place.at) && (place.at !== 'friend-card' || place.to === locale));

/** Returns the median, the ninth decile and the longest of the screens of a language. */
export function measure(screens: readonly Seen[], locale: Locale): { lines: Figures; words: Figures } {
  const all = limited(screens, locale).map(measured);
  const figures = (key: 'lines' | 'words'): Figures => {
    const sorted = all.map((size) => size[key]).toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
    return { median: at(0.5), most: at(0.9), longest: at(1) };
  };
  return { lines: figures('lines'), words: figures('words') };
}

/** Returns a line for each figure and each screen that is over its budget; screens by their addresses. */
export function overBudget(screens: readonly Seen[], locale: Locale): string[] {
  const figures = measure(screens, locale);
  const budget = {
    lines: budgets.lines,
    words: countsCharacters(locale) ? budgets.characters : budgets.words,
  };
  const whole = (['lines', 'words'] as const).flatMap((key) =>
    (['median', 'most'] as const)
      .filter((part) => figures[key][part] > budget[key][part])
      .map((part) => `${locale}: ${part} of ${key} ${figures[key][part]}, not ${budget[key][part]}`),
  );
  const over = (seen: readonly Seen[], key: 'lines' | 'words', most: number) =>
    seen.flatMap((screen) => {
      const size = measured(screen)[key];
      const { place, text } = screen;
      return size > most ? [`${locale}: ${encodePlace(place)} has ${size} ${key}, not ${most}\n${text}`] : [];
    });
  const all = limited(screens, locale);
  const short = screens.filter(({ place, typed }) => !typed && mustBeShort(place));
  return [
    ...whole,
    ...over(all, 'lines', budget.lines.longest),
    ...over(all, 'words', budget.words.longest),
    ...over(short, 'lines', budget.lines.median),
  ];
}

/** Where somebody begins, or is in trouble. */
function mustBeShort(place: Place): boolean {
  if (place.at === 'guide') return ['scam', 'refused', 'voucher-refused'].includes(place.guide);
  return place.at === 'sim' || place.at === 'way' || place.at === 'not-arrived';
}

/** What every screen has in its own way, wherever it was opened. */
const shared: ReadonlySet<Place['at']> = new Set<Place['at']>(['source', 'details', 'report', 'reported']);

/**
 * Returns true if another place gives the same screen: what is opened from a step with answers is the same as from the
 * bare step, the sources of a screen are the same wherever it was opened, a counter has each amount in its first
 * language, and reports on one way of paying and one kind of shop look like all others.
 */
export function isRepeated(place: Place): boolean {
  if (place.at === 'tell' && (place.detail || ![undefined, 'visa', 'newsagent'].includes(place.way)))
    return true;
  if (place.at === 'clerk') return place.amount !== undefined && place.to !== undefined;
  if (!('from' in place) || !place.from) return false;
  const { from } = place;
  const { digits, amount, method } = from as Partial<Record<'digits' | 'amount' | 'method', unknown>>;
  const answered = (digits ?? amount ?? method) !== undefined;
  const opened = 'from' in from && from.from !== undefined;
  return answered || (shared.has(place.at) && opened) || isRepeated(from);
}
