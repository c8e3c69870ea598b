import htmlEncodingSniffer from 'html-encoding-sniffer';
import { Parser } from 'htmlparser2';

/** A page as it is read: what a person would see, and how much of it is left to scripts. */
export type Reading = { title: string; text: string; scripts: number; asksForScripts: boolean };

/** The longest text that is kept of a page, in characters. */
const most = 400_000;
const unseen = new Set(['script', 'style', 'template', 'svg', 'noscript']);
const inline = new Set(
  'a abbr b bdi bdo cite code data em font i kbd label mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Returns the text of a page in whatever encoding it came. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const label = /charset=["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const encoding = htmlEncodingSniffer(bytes, label ? { transportLayerEncodingLabel: label } : {});
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns what stands on an HTML page. Takes any input: what is broken is read as a browser would. */
export function read(html: string): Reading {
  const open: string[] = [];
  const parts: string[] = [];
  let title = '';
  let scripts = 0;
  let withoutScripts = '';
  let length = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'script') scripts++;
      if (unseen.has(name)) open.push(name);
      if (!inline.has(name)) parts.push('\n');
      if (name === 'title') open.push(name);
    },
    ontext(text) {
      const inside = open.at(-1);
      if (inside === 'title') title += text;
      else if (inside === 'noscript') withoutScripts += text;
      else if (inside === undefined && length < most) {
        parts.push(text);
        length += text.length;
      }
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
      if (!inline.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  const text = parts
    .join('')
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, most);
  const asksForScripts = /javascript|verify you are human|just a moment|captcha/i.test(
    withoutScripts + title + text.slice(0, 2000),
  );
  return { title: title.replaceAll(/\s+/g, ' ').trim(), text, scripts, asksForScripts };
}

/** Returns true for a page that is empty until its scripts have run. */
export function isShell({ text, scripts, asksForScripts }: Reading): boolean {
  const words = text.split(/\s+/).length;
  return scripts > 0 && (words < 25 || (words < 120 && asksForScripts));
}

/** Returns true for a page that says "not found" with a status of 200. */
export function saysGone({ title }: Reading): boolean {
  return /\b404\b|not found|introuvable|niet gevonden|nicht gefunden|找不到|page non trouvée/i.test(title);
}

/**
 * A 32-bit simhash of the words, in eight hexadecimal digits: pages that differ in few words have hashes that differ in
 * few bits (M. Charikar, 2002).
 */
export function simhash(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const votes = Array.from({ length: 32 }, () => 0);
  for (let at = 0; at < words.length; at++) {
    let hash = 0x811c9dc5; // FNV-1a over two words
    for (const char of `${words[at]} ${words[at + 1] ?? ''}`)
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let bit = 0; bit < 32; bit++) votes[bit] = (votes[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
  }
  const bits = votes.reduce((sum, vote, bit) => (vote > 0 ? sum + 2 ** bit : sum), 0);
  return bits.toString(16).padStart(8, '0');
}

/** Returns the number of bits in which two hashes differ. */
export function distance(a: string, b: string): number {
  let bits = Number.parseInt(a, 16) ^ Number.parseInt(b, 16);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
