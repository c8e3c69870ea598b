import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFinder } from './find-words.ts';
import { editDistance, findBrands, splitWords } from './find-brand.ts';
import { fold } from './fold.ts';
import ideaWords from './ideas.json' with { type: 'json' };

/** What a phrase in asked/ may be about; `none` is what lies next to our trade and is not ours. */
export type Subject = keyof typeof import('./asked/en.json');
/** Something that is meant, whatever the language: "refused", "others" (my mother, a friend), "xgame". */
export type Idea = keyof typeof ideaWords;
export type Phrase = { text: string; subject: Subject; locale: string };

/** A text as the search and the weighing see it. */
export type Question = {
  /** Folded, misspelt words put right, brands and figures taken out. */
  text: string;
  /** Belgian brands, in order. */
  brands: string[];
  /** True if it names a seller of travel eSIMs. */
  seller: boolean;
  ideas: Set<Idea>;
  /** How much of it is made of words that we know, 0 to 1. */
  known: number;
};

const folder = join(import.meta.dirname, 'asked');
/** Every phrase of every language. */
export const phrases: readonly Phrase[] = readdirSync(folder).flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<Subject, string[]>).flatMap(
    ([subject, list]) =>
      list.map((text) => ({ text, subject: subject as Subject, locale: file.slice(0, -'.json'.length) })),
  ),
);

const han = /\p{Script=Han}/u;
/** Marks for what was taken out. No word has a dot in front. */
const marks = { brand: '.b', seller: '.s', small: '.n', large: '.l', rare: '.r' } as const;

const vocabulary = new Set<string>();
/** A word with one letter left out → words that it may have been. */
const shortened = new Map<string, string[]>();

const ideaList = Object.entries(ideaWords).flatMap(([idea, list]) =>
  list.map((written) => [fold(written), idea as Idea] as const),
);
const findIdeas = makeFinder(ideaList);
for (const [word] of ideaList) learnWords(word);

/** In how many phrases a word or character stands. One that stands in one only tells little but that it is rare. */
const counts = new Map<string, number>();
for (const { text } of phrases) {
  const folded = fold(text);
  learnWords(folded);
  for (const part of new Set(folded.match(/\p{Script=Han}|[^\s.,;:!?()"\p{Script=Han}]+/gu)))
    counts.set(part, (counts.get(part) ?? 0) + 1);
}

function learnWords(text: string) {
  for (const [word] of text.matchAll(/\p{Script=Latin}+/gu)) {
    if (vocabulary.has(word)) continue;
    vocabulary.add(word);
    if (word.length < 5) continue;
    for (const short of withoutOne(word)) {
      const list = shortened.get(short);
      if (list) list.push(word);
      else shortened.set(short, [word]);
    }
  }
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

const isRare = (part: string) => (counts.get(part) ?? 0) < 2;
/** True if it is an ordinary word: one that stands in a phrase or an idea. */
export const isKnown = (word: string) => vocabulary.has(word);

/** The word that was meant, if one letter of a longer word is wrong, or the words, if there was no space. */
function spell(word: string): string {
  if (word.length < 5 || word.length > 20 || vocabulary.has(word)) return word;
  for (const short of withoutOne(word))
    for (const meant of shortened.get(short) ?? []) if (editDistance(word, meant) === 1) return meant;
  return word.length < 8 ? word : (splitWords(word, isKnown)?.join(' ') ?? word);
}

const welcome =
  /^((hello|hi|hiya|good (morning|evening|afternoon)|dear|bonjour|bonsoir|salut|coucou|hallo|hoi|goei?edag|goei?emorgen|dag|beste|guten (tag|morgen|abend)|moin|there|all|everyone|allemaal|zusammen|sir|madame|monsieur|excuse me|excusez-moi|sorry|pardon|entschuldigung|你好|您好|请问|哈喽|嗨|早晨|想问下|想问一下|问下|问一下|求助)[ ,.!?:，。！？:~]*)+/u;
const thanks =
  /([ ,.!?，。！？]|(?<=\p{Script=Han}))*((thanks|thank you|thx|cheers|merci|d'avance|beaucoup|bedankt|dank u|dank je|alvast|danke|vielen dank|im voraus|bitte|please|pls|plz|svp|aub|s'il vous plait|s'il te plait|alstublieft|谢谢|感谢|多谢|唔该|拜托|in advance|so much|a lot)[ .!?,，。！？~]*)+$/u;

/** Without the good day in front and the thanks behind, as long as something is said in between. */
function withoutManners(text: string): string {
  const said = text.replace(welcome, '').replace(thanks, '');
  return said.length >= 3 ? said : text;
}

/** Reads a text. Of a very long one only the beginning and the end: there the question stands. */
export function readQuestion(typed: string): Question {
  const whole = withoutManners(
    fold(typed.length > 700 ? `${typed.slice(0, 450)} ${typed.slice(-250)}` : typed),
  );
  const found = findBrands(whole, isKnown);
  let text = '';
  let at = 0;
  for (const { at: start, end, seller } of found) {
    text += `${whole.slice(at, start)} ${seller ? marks.seller : marks.brand} `;
    at = end;
  }
  text += whole.slice(at);
  let total = 0;
  let ours = 0;
  text = text
    .replace(/https?:\S+/g, ' ')
    .replace(/\d+(?:[ .,/]\d+)*/g, (run) =>
      Number(run.replace(/[ ,/]/g, '')) <= 100 ? ` ${marks.small} ` : ` ${marks.large} `,
    )
    .replace(/€/g, ' euro ')
    .replace(/(?<![.\p{L}])\p{L}+/gu, (word) => {
      if (han.test(word)) return word;
      const meant = spell(word);
      total += word.length;
      if (vocabulary.has(meant) || (meant !== word && word.length > whole.length / 2)) ours += word.length;
      return meant;
    });
  // A character is worth two letters. All are known, save beside kana: Japanese is none of our languages.
  const characters = 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  total += characters;
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) ours += characters;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    brands: found.filter(({ seller }) => !seller).map(({ id }) => id),
    seller: found.some(({ seller }) => seller),
    ideas: new Set(findIdeas(text).map(({ value }) => value)),
    known: total ? ours / total : found.length ? 1 : 0,
  };
}

const trade = new Set('topup credit balance voucher sim operator esim identify'.split(' '));

/**
 * What a question is known by: words and parts of words of four letters; characters and pairs of characters where there
 * are no spaces; ideas and pairs of ideas.
 */
export function termsOf({ text, ideas }: Question): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|\.[bsnl](?=\s|$)|[^\s.,;:!?()"\p{Script=Han}]+/gu)) {
    if (han.test(run)) {
      const chars = Array.from(run);
      for (const [at, char] of chars.entries()) {
        terms.push(isRare(char) ? marks.rare : char);
        const next = chars[at + 1];
        if (next) terms.push(char + next);
      }
    } else if (run !== marks.brand) {
      terms.push(`${run}.`);
      if (run.startsWith('.')) continue;
      if (isRare(run)) terms.push(marks.rare);
      const word = `<${run}>`;
      for (let at = 0; at + 4 <= word.length; at++) terms.push(word.slice(at, at + 4));
    }
  }
  const sorted: string[] = [...ideas].toSorted();
  if (sorted.some((idea) => idea.startsWith('x'))) sorted.push('off');
  if (sorted.some((idea) => trade.has(idea))) sorted.push('ours');
  for (const [index, idea] of sorted.entries()) {
    terms.push(`#${idea}`);
    for (const other of sorted.slice(index + 1)) terms.push(`#${idea}#${other}`);
  }
  return terms;
}
