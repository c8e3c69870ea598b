import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from './refusal.ts';

export type FormattedText = {
  text: string;
  entities: MessageEntity[];
};

type OpenTag = {
  tag: string;
  argument: string;
  /** Where the entity begins, in UTF-16 code units of the text. */
  offset: number;
  format: string;
};

const simple: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
};
const known = new Set([...Object.keys(simple), 'a', 'code', 'pre', 'blockquote', 'tg-emoji', 'tg-time']);
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const space = /\s/;

/**
 * Turns Telegram's HTML into text and entities (offsets in UTF-16 code units). Throws Telegram's own refusal
 * for markup that it cannot read, and one of our own where Telegram would silently drop an entity.
 */
export function parseHtml(html: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let at = 0;

  while (at < html.length) {
    const char = html[at]!;
    if (char === '&') {
      const [decoded, length] = decodeEntity(html, at);
      text += decoded;
      at += length;
    } else if (char !== '<') {
      text += char;
      at += 1;
    } else if (html[at + 1] === '/') {
      const closed = open.pop();
      at = readEndTag(html, at, closed);
      if (!closed || text.length === closed.offset) continue;
      const entity = toEntity(closed, text, open);
      if (entity) entities.push(entity);
    } else {
      const [tag, end] = readStartTag(html, at, text.length);
      open.push(tag);
      at = end;
    }
  }
  const last = open.at(-1);
  if (last) throw cannotParse(`Can't find end tag corresponding to start tag "${last.tag}"`);
  return trim({ text, entities });
}

const offsetIn = (html: string, at: number) => `at byte offset ${Buffer.byteLength(html.slice(0, at))}`;

function skipSpace(html: string, at: number): number {
  while (at < html.length && space.test(html[at]!)) at += 1;
  return at;
}

/** Returns the tag that begins there, and where it ends. `offset`: the length of the text before it. */
function readStartTag(html: string, begin: number, offset: number): [OpenTag, end: number] {
  const where = offsetIn(html, begin);
  let at = begin + 1;
  while (at < html.length && !space.test(html[at]!) && html[at] !== '>') at += 1;
  if (at === html.length) throw cannotParse(`Unclosed start tag ${where}`);
  const tag = html.slice(begin + 1, at).toLowerCase();
  if (!known.has(tag)) throw cannotParse(`Unsupported start tag "${tag}" ${where}`);

  const found: OpenTag = { tag, argument: '', format: '', offset };
  for (;;) {
    at = skipSpace(html, at);
    if (at === html.length) throw cannotParse(`Unclosed start tag "${tag}" ${where}`);
    if (html[at] === '>') break;
    const name = /^[^\s=>/"']*/.exec(html.slice(at))![0];
    if (name === '') throw cannotParse(`Empty attribute name in the tag "${tag}" ${where}`);
    at = skipSpace(html, at + name.length);
    let value = '';
    if (html[at] === '=') [value, at] = readValue(html, skipSpace(html, at + 1), where);
    takeAttribute(found, name, value);
  }
  if (tag === 'span' && found.argument !== 'tg-spoiler')
    throw cannotParse(`Tag "span" must have class "tg-spoiler" ${where}`);
  return [found, at + 1];
}

/** Returns the value of an attribute, in quotes or without, and where it ends. `where`: of the tag. */
function readValue(html: string, begin: number, where: string): [value: string, end: number] {
  const quote = html[begin];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, begin + 1);
    if (end < 0) throw cannotParse(`Unclosed start tag ${where}`);
    const value = html.slice(begin + 1, end).replace(/&#?\w+;?/g, (entity) => decodeEntity(entity, 0)[0]);
    return [value, end + 1];
  }
  const value = /^[\w.-]*/.exec(html.slice(begin))![0].toLowerCase();
  const end = begin + value.length;
  if (end < html.length && !space.test(html[end]!) && html[end] !== '>')
    throw cannotParse(`Unexpected end of name token ${offsetIn(html, begin)}`);
  return [value, end];
}

/** Returns where the end tag that begins there ends. Throws if it does not close what was opened last. */
function readEndTag(html: string, begin: number, closed: OpenTag | undefined): number {
  const where = offsetIn(html, begin);
  if (!closed) throw cannotParse(`Unexpected end tag ${where}`);
  const [whole, name] = /^<\/([^\s>]*)\s*/.exec(html.slice(begin))!;
  const end = begin + whole.length;
  if (html[end] !== '>') throw cannotParse(`Unclosed end tag ${where}`);
  if (name !== '' && name!.toLowerCase() !== closed.tag)
    throw cannotParse(`Unmatched end tag ${where}, expected "</${closed.tag}>", found "</${name}>"`);
  return end + 1;
}

/** Returns the entity of a tag that ends with the text so far. `open`: the tags around it. */
function toEntity(
  { tag, argument, format, offset }: OpenTag,
  text: string,
  open: readonly OpenTag[],
): MessageEntity | undefined {
  const place = { offset, length: text.length - offset };
  const inside = open.find((outer) => cannotNest(outer.tag, tag));
  if (inside) throw cannotParse(`"${tag}" can't be inside "${inside.tag}"`);
  const outer = open.at(-1);
  switch (tag) {
    case 'a': {
      const url = argument || text.slice(offset);
      const problem = problemWithUrl(url);
      if (problem) throw cannotParse(`link '${url}' is invalid: ${problem}`);
      return { type: 'text_link', ...place, url };
    }
    case 'code':
      if (outer?.tag !== 'pre') return { type: 'code', ...place };
      // <pre><code class="language-x"> is one entity, written when its <pre> ends.
      outer.argument = argument;
      return undefined;
    case 'pre':
      return { type: 'pre', ...place, ...(argument && { language: argument }) };
    case 'blockquote':
      return { type: argument ? 'expandable_blockquote' : 'blockquote', ...place };
    case 'tg-emoji':
      if (!/^\d+$/.test(argument)) throw cannotParse('Invalid custom emoji identifier specified');
      return { type: 'custom_emoji', ...place, custom_emoji_id: argument };
    case 'tg-time': {
      if (!/^\d+$/.test(argument)) throw cannotParse('Invalid date-time specified');
      const date_time_format = format as MessageEntity.DateTimeMessageEntity['date_time_format'];
      return { type: 'date_time', ...place, unix_time: Number(argument), date_time_format };
    }
    default:
      return { type: simple[tag]!, ...place };
  }
}

/** Returns the HTML that gives this text without any entity. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns why Telegram would not take this as a link, or undefined. Only http, https and tg are links here. */
export function problemWithUrl(url: string): string | undefined {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
  if (!scheme || rest === undefined) {
    return /^[^/?#]*:(?!\d+($|[/?#]))/.test(url)
      ? 'Wrong port number specified in the URL'
      : 'Wrong HTTP URL';
  }
  if (scheme.toLowerCase() === 'tg') return rest ? undefined : 'Wrong tg URL';
  if (!/^https?$/i.test(scheme)) return 'Unsupported URL protocol';
  const host = rest.replace(/[/?#].*$/s, '');
  if (host === '') return 'URL host is empty';
  if (/\s/.test(url) || !URL.canParse(url) || !/[^.]\.[^.]/.test(host)) return 'Wrong HTTP URL';
  return undefined;
}

const cannotParse = (why: string) => badRequest(`can't parse entities: ${why}`);

function takeAttribute(open: OpenTag, name: string, value: string) {
  const { tag } = open;
  if (tag === 'a' && name === 'href') open.argument = value;
  else if (tag === 'span' && name === 'class') open.argument = value;
  else if (tag === 'code' && name === 'class') open.argument = /^language-(.+)/.exec(value)?.[1] ?? '';
  else if (tag === 'blockquote' && name.toLowerCase() === 'expandable') open.argument = 'expandable';
  else if (tag === 'tg-emoji' && name === 'emoji-id') open.argument = value;
  else if (tag === 'tg-time' && name === 'unix') open.argument = value;
  else if (tag === 'tg-time' && name === 'format') open.format = value;
}

/** Telegram sends such a message and drops one of the two; a page that lost its bold is a mistake to us. */
function cannotNest(outer: string, inner: string): boolean {
  if (outer === 'pre' && inner === 'code') return false;
  if (outer === 'pre' || outer === 'code') return true;
  if (inner === 'pre' || inner === 'code') return outer !== 'blockquote';
  return (outer === 'a' && inner === 'a') || (outer === 'blockquote' && inner === 'blockquote');
}

/** Returns the character that an HTML entity stands for, and how long the entity is; what is none stays as it is. */
function decodeEntity(html: string, at: number): [string, number] {
  const [whole, hex, decimal, name] =
    /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(html.slice(at, at + 12)) ?? [];
  if (!whole) return ['&', 1];
  if (name) return named[name] ? [named[name], whole.length] : ['&', 1];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code > 0 && code < 0x10ffff ? [String.fromCodePoint(code), whole.length] : ['&', 1];
}

/** Telegram cuts white space at both ends, in front only up to the first entity. */
function trim({ text, entities }: FormattedText): FormattedText {
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  const end = text.trimEnd().length;
  const begin = Math.min(text.length - text.trimStart().length, entities[0]?.offset ?? Infinity, end);
  const kept = entities
    .map((entity) => ({
      ...entity,
      offset: entity.offset - begin,
      length: Math.min(entity.offset + entity.length, end) - entity.offset,
    }))
    .filter((entity) => entity.length > 0);
  if (kept.length > 100) throw cannotParse('more than 100 entities, Telegram would drop the rest');
  return { text: text.slice(begin, end), entities: kept };
}
