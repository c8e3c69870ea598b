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
      at = closeTag(at);
    } else {
      at = openTag(at);
    }
  }
  const last = open.at(-1);
  if (last) throw cannotParse(`Can't find end tag corresponding to start tag "${last.tag}"`);
  return trim({ text, entities });

  function openTag(begin: number): number {
    const where = `at byte offset ${Buffer.byteLength(html.slice(0, begin))}`;
    let at = begin + 1;
    while (at < html.length && !space.test(html[at]!) && html[at] !== '>') at += 1;
    if (at === html.length) throw cannotParse(`Unclosed start tag ${where}`);
    const tag = html.slice(begin + 1, at).toLowerCase();
    if (!known.has(tag)) throw cannotParse(`Unsupported start tag "${tag}" ${where}`);

    const found: OpenTag = { tag, argument: '', format: '', offset: text.length };
    for (;;) {
      while (at < html.length && space.test(html[at]!)) at += 1;
      if (at === html.length) throw cannotParse(`Unclosed start tag "${tag}" ${where}`);
      if (html[at] === '>') break;
      const name = /^[^\s=>/"']*/.exec(html.slice(at))![0];
      if (name === '') throw cannotParse(`Empty attribute name in the tag "${tag}" ${where}`);
      at += name.length;
      while (at < html.length && space.test(html[at]!)) at += 1;
      let value = '';
      if (html[at] === '=') {
        at += 1;
        while (at < html.length && space.test(html[at]!)) at += 1;
        const quote = html[at];
        if (quote === '"' || quote === "'") {
          const end = html.indexOf(quote, at + 1);
          if (end < 0) throw cannotParse(`Unclosed start tag ${where}`);
          value = html.slice(at + 1, end).replace(/&#?\w+;?/g, (entity) => decodeEntity(entity, 0)[0]);
          at = end + 1;
        } else {
          value = /^[\w.-]*/.exec(html.slice(at))![0].toLowerCase();
          const begun = at;
          at += value.length;
          if (at < html.length && !space.test(html[at]!) && html[at] !== '>') {
            const offset = Buffer.byteLength(html.slice(0, begun));
            throw cannotParse(`Unexpected end of name token at byte offset ${offset}`);
          }
        }
      }
      takeAttribute(found, name, value);
    }
    if (tag === 'span' && found.argument !== 'tg-spoiler')
      throw cannotParse(`Tag "span" must have class "tg-spoiler" ${where}`);
    open.push(found);
    return at + 1;
  }

  function closeTag(begin: number): number {
    const where = `at byte offset ${Buffer.byteLength(html.slice(0, begin))}`;
    const closed = open.pop();
    if (!closed) throw cannotParse(`Unexpected end tag ${where}`);
    const [whole, name] = /^<\/([^\s>]*)\s*/.exec(html.slice(begin))!;
    const at = begin + whole.length;
    if (html[at] !== '>') throw cannotParse(`Unclosed end tag ${where}`);
    if (name !== '' && name!.toLowerCase() !== closed.tag) {
      throw cannotParse(`Unmatched end tag ${where}, expected "</${closed.tag}>", found "</${name}>"`);
    }
    if (text.length > closed.offset) addEntity(closed);
    return at + 1;
  }

  function addEntity(closed: OpenTag) {
    const { tag, argument, offset } = closed;
    const place = { offset, length: text.length - offset };
    const inside = open.find((outer) => cannotNest(outer.tag, tag));
    if (inside) throw cannotParse(`"${tag}" can't be inside "${inside.tag}"`);
    if (tag === 'a') {
      const url = argument || text.slice(offset);
      const problem = problemWithUrl(url);
      if (problem) throw cannotParse(`link '${url}' is invalid: ${problem}`);
      entities.push({ type: 'text_link', ...place, url });
    } else if (tag === 'code') {
      // <pre><code class="language-x"> is one entity, written when its <pre> ends.
      const outer = open.at(-1);
      if (outer?.tag === 'pre') outer.argument = argument;
      else entities.push({ type: 'code', ...place });
    } else if (tag === 'pre') {
      entities.push({ type: 'pre', ...place, ...(argument && { language: argument }) });
    } else if (tag === 'blockquote') {
      entities.push({ type: argument ? 'expandable_blockquote' : 'blockquote', ...place });
    } else if (tag === 'tg-emoji') {
      if (!/^\d+$/.test(argument)) throw cannotParse('Invalid custom emoji identifier specified');
      entities.push({ type: 'custom_emoji', ...place, custom_emoji_id: argument });
    } else if (tag === 'tg-time') {
      if (!/^\d+$/.test(argument)) throw cannotParse('Invalid date-time specified');
      const date_time_format = closed.format as MessageEntity.DateTimeMessageEntity['date_time_format'];
      entities.push({ type: 'date_time', ...place, unix_time: Number(argument), date_time_format });
    } else {
      entities.push({ type: simple[tag]!, ...place });
    }
  }
}

/** The HTML that would give this text without any entity. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Why Telegram would not take this as a link, or undefined. Only http, https and tg are links here. */
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

/** The character that an HTML entity stands for and how long the entity is; what is none stays as it is. */
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
