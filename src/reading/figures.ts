import { locales } from '../words/locale.ts';
import { fold } from './fold.ts';
import { makeFinder } from './find-words.ts';
import { smallWords, sumWords } from './lexicon.ts';
import { findCardinals } from './number-words.ts';

/**
 * A figure in a text and what it counts: `money`, `plain` (nothing says what), `time` (of the clock, of the calendar,
 * how long), `data` (megabytes, text messages), `count` (times, pieces), `price` (money for each of something), `had`
 * (what is or was on a card). Only the first two can be an amount to top up.
 */
export type Figure = {
  kind: 'money' | 'plain' | 'time' | 'data' | 'count' | 'price' | 'had';
  value: number;
  /** It was written in words. */
  spelled: boolean;
  at: number;
  end: number;
};

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A figure, or a letter of a script that puts spaces between words. */
const letter = '(?:\\p{N}|(?!\\p{Script=Han})\\p{L})';

/** Returns a pattern for any of the words, as whole words; "stunde*" may have an ending. */
function anyOf(words: readonly string[]): string {
  const [spaced, others] = [new Set<string>(), new Set<string>()];
  for (const word of words) {
    const stem = word.replace(/\*$/, '');
    const isSpaced = /(?!\p{Script=Han})\p{L}$/u.test(stem);
    if (isSpaced) spaced.add(word.endsWith('*') ? `${escape(stem)}\\p{L}*` : escape(stem));
    else others.add(escape(stem));
  }
  // What no letter may follow is said once: a pattern that says it for each word takes ten times as long to make.
  return [...others, ...(spaced.size > 0 ? [`(?:${[...spaced].join('|')})(?!${letter})`] : [])].join('|');
}

const months = locales.flatMap((locale) =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month });
    return Array.from({ length: 12 }, (_, index) =>
      fold(format.format(new Date(2026, index, 1))).replace('.', ''),
    );
  }),
);

const findSums = makeFinder(sumWords);
const money = anyOf(smallWords('money'));
const time = anyOf(smallWords('time'));
const data = anyOf(smallWords('data'));
const per = anyOf(smallWords('per'));
const after = (what: string) => new RegExp(`^ ?(?:${what})`, 'u');
const isMoney = after(money);
const month = anyOf(months.filter((one) => !/^\d/.test(one)));
/** What stands between how many notes there are and what each is worth. */
const ofNotes = new RegExp(`^ ?(?:${anyOf(smallWords('notes'))}) ?$`, 'u');
const mostNotes = 9;
/** Only an hour stands between two figures: "9 uhr 15". */
const isHour = new RegExp(`^ ?(?:${time}) ?$`, 'u');
const isTime = after(`${time}|[.]? ?(?:${month})`);
const isData = after(data);
const isCount = after(anyOf(smallWords('counted')));
const isPrice = after(`(?:${money})? ?(?:${per}) ?(?:${data}|${time})`);
/** Words for what is on a card, a few words before the figure. */
const had = new RegExp(
  `(?<!${letter})(?:${smallWords('had').map(escape).join('|')})(?: [^\\d ]+){0,2} ?[€]? ?$`,
  'u',
);
/** The same behind it: "6 euro left". */
const isLeft = new RegExp(`^ ?(?:${money})? ?(?:${anyOf(smallWords('left'))})`, 'u');
const at = new RegExp(`(?<!${letter})(?:${smallWords('at').map(escape).join('|')}) ?$`, 'u');
/** A day of the month or a place in a row: what stands before and behind the figure, "de 3e". */
const nth = smallWords('nth').map((word) => {
  const [open, close] = word.split('*').map(escape);
  return {
    opens: new RegExp(`(?:^|[^\\p{L}])${open}$`, 'u'),
    closes: new RegExp(`^${close}(?!${letter})`, 'u'),
  };
});
const isNth = (before: string, behind: string) =>
  nth.some(({ opens, closes }) => closes.test(behind) && opens.test(before));
const euroBefore = /(?:€|eur) ?$/;
/** 11:30, 18h30, 12/11/2026, 3点半 with what follows: an hour or a day. */
const clock =
  /(?<![\d.,/])(?:[0-2]?\d ?[:h] ?[0-5]\d|(?:[0-3]?\d[/-][01]?\d|[01]?\d\/[0-3]?\d)(?:[/-](?:20)?\d\d)?)(?![\d/])/gu;
/** A figure; what stands between * and # is dialled ("#123#"). */
const digits = /(?<![\d*#])(?<!\d[.,])\d{1,4}(?:[.,]\d{1,2})?(?![\d*#]|[.,]\d)/g;

/** How far from a figure the word for what it counts may be, in characters. */
const near = 80;

/** Returns the figures of a folded text, in order. Phone numbers and card numbers have been taken out of it before. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  const free = (from: number, to: number) => figures.every((one) => to <= one.at || from >= one.end);
  for (const { 0: run, index } of text.matchAll(clock))
    figures.push({ kind: 'time', value: 0, spelled: false, at: index, end: index + run.length });
  const written = [...text.matchAll(digits)].map(({ 0: run, index }) => ({
    value: Number(run.replace(',', '.')),
    spelled: false,
    at: index,
    end: index + run.length,
  }));
  const said = findCardinals(text).map((hit) => ({ ...hit, spelled: true }));
  const sums = findSums(text).map((hit) => ({ ...hit, spelled: true, sum: true }));
  for (const one of [...sums, ...written, ...said].toSorted((a, b) => a.at - b.at)) {
    if (!free(one.at, one.end)) continue;
    const last = figures.at(-1);
    const kind = kindOf(
      text.slice(Math.max(0, one.at - near), one.at),
      text.slice(one.end, one.end + near),
      one,
    );
    // "9 uhr 15": the minutes belong to the hour.
    const minutes = last?.kind === 'time' && kind === 'plain' && one.value < 60;
    const afterHour = minutes && isHour.test(text.slice(last.end, one.at));
    const { value, spelled, at: from, end } = one;
    const between = text.slice(last?.end ?? 0, from);
    const few = (last?.kind === 'count' || last?.kind === 'plain') && last.value <= mostNotes;
    if (few && (ofNotes.test(between) || ('sum' in one && between === ' ')))
      figures.splice(-1, 1, { ...last, kind: 'money', value: last.value * value, end });
    else {
      const meant = afterHour ? 'time' : 'sum' in one && kind === 'plain' ? 'money' : kind;
      figures.push({ kind: meant, value, spelled, at: from, end });
    }
  }
  return figures.toSorted((a, b) => a.at - b.at);
}

function kindOf(
  before: string,
  behind: string,
  { value, spelled }: Pick<Figure, 'value' | 'spelled'>,
): Figure['kind'] {
  if (isPrice.test(behind)) return 'price';
  if (!spelled && isNth(before, behind)) return 'time';
  const stands = had.test(before) || isLeft.test(behind);
  if (isMoney.test(behind) || euroBefore.test(before)) return stands ? 'had' : 'money';
  if (isTime.test(behind)) return 'time';
  if (isData.test(behind)) return 'data';
  if (isCount.test(behind)) return 'count';
  if (value <= 24 && at.test(before)) return 'time';
  // "I had one of those": no money.
  return stands && !(spelled && value === 1) ? 'had' : 'plain';
}
