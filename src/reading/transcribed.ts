import { transcribed } from './lexicon.ts';

const first = new Set([...transcribed.keys()].map((words) => words.split(' ')[0]));
const longest = Math.max(...[...transcribed.keys()].map((words) => words.split(' ').length));
/** Which share of the words must be of that language: "le" and "ka" alone are French and a name. */
const enough = 0.6;
/** So many letters are no word of another language by accident. */
const shortest = 6;

/** Returns a folded text with pinyin as characters, if most of it is pinyin: "wo de ka mei qian le"; else as it is. */
export function inCharacters(text: string): string {
  const words = text.split(' ');
  const out: string[] = [];
  let read = 0;
  for (let at = 0; at < words.length; at++) {
    let size = first.has(words[at]) ? Math.min(longest, words.length - at) : 0;
    while (size > 0 && !transcribed.has(words.slice(at, at + size).join(' '))) size--;
    if (size === 0) out.push(words[at] ?? '');
    else {
      out.push(transcribed.get(words.slice(at, at + size).join(' ')) ?? '');
      read += size;
      at += size - 1;
    }
  }
  // A word that answers is of one language alone.
  const answers = read === words.length && text.length >= shortest;
  return answers || (read >= 3 && read >= words.length * enough)
    ? out.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    : text;
}
