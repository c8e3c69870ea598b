/** @import { SeenEntity, SeenPerson } from '../seen.ts' */
import { h } from './elements.js';
import { words } from './words.js';

/**
 * What a text can do when it is pressed, and who reads it.
 * @typedef {{
 *   me: SeenPerson,
 *   follow: (url: string) => void,
 *   copy: (text: string) => unknown,
 *   command: (text: string) => void,
 * }} Hands
 */

/**
 * Returns the tag of the language of this person's Telegram, for lang and Intl.
 * @param {Partial<SeenPerson>} person
 */
export function languageTag({ language_code }) {
  try {
    return language_code ? Intl.getCanonicalLocales(language_code)[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the tag of the language of what somebody with this app sees or writes: in a group the bot speaks the group's.
 * @param {string | undefined} text
 * @param {Partial<SeenPerson>} person
 */
export function languageOf(text, person) {
  const tag = languageTag(person);
  const isChinese = /\p{Script=Han}/u.test(text ?? '');
  return isChinese && !tag?.startsWith('zh') ? 'zh' : tag;
}

/**
 * Returns the time of day of a moment, in seconds since 1970.
 * @param {number} seconds
 * @param {string} [language]
 */
export function clock(seconds, language) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    seconds * 1000,
  );
}

/**
 * Returns the text with its entities as nodes. Offsets are Telegram's: UTF-16 code units, as in JavaScript.
 * @param {string} text
 * @param {SeenEntity[] | undefined} entities
 * @param {Hands} view
 */
export function formatted(text, entities = [], view) {
  /** @param {SeenEntity} entity */
  const isBlock = ({ type }) => type.endsWith('blockquote') || type === 'pre';
  const sorted = entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || Number(isBlock(b)) - Number(isBlock(a)),
  );
  /**
   * @param {DocumentFragment} node
   * @param {number} from
   * @param {number} to
   */
  const fill = (node, from, to) => {
    let at = from;
    while (sorted[0] && sorted[0].offset < to) {
      const entity = sorted[0];
      sorted.shift();
      const end = entity.offset + entity.length;
      const before = text.slice(at, entity.offset);
      // A block breaks the line by itself.
      node.append(isBlock(entity) ? before.replace(/\n$/, '') : before);
      const inside = document.createDocumentFragment();
      fill(inside, entity.offset, end);
      node.append(dress(entity, inside, text.slice(entity.offset, end), view));
      at = isBlock(entity) && text[end] === '\n' && sorted[0]?.offset !== end ? end + 1 : end;
    }
    node.append(text.slice(at, to));
    return node;
  };
  return fill(document.createDocumentFragment(), 0, text.length);
}

/** @type {Partial<Record<string, 'b' | 'i' | 'u' | 's' | 'blockquote'>>} */
const plain = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', blockquote: 'blockquote' };

/**
 * @param {SeenEntity} entity
 * @param {DocumentFragment} inside
 * @param {string} text
 * @param {Hands} view
 */
function dress(entity, inside, text, view) {
  const { type } = entity;
  const tag = plain[type];
  if (tag) return h(tag, {}, inside);
  /** @param {string} url */
  const link = (url) => {
    /** @param {Event} event */
    const onclick = (event) => (event.preventDefault(), view.follow(url));
    return h('a', { href: url, onclick }, inside);
  };
  switch (type) {
    case 'code':
    case 'pre':
      return pressable(type === 'pre' ? 'pre' : 'code', {}, () => view.copy(text), inside);
    case 'spoiler': {
      const cover = pressable('span', { class: 'spoiler', 'aria-label': words.spoiler }, () => {
        const shown = h('span', { class: 'shown', tabindex: -1 }, ...cover.childNodes);
        cover.replaceWith(shown);
        shown.focus();
      });
      cover.append(inside);
      return cover;
    }
    case 'expandable_blockquote':
      return unfoldable(inside);
    case 'text_link':
      return link(entity.url ?? '');
    case 'url':
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    case 'email':
      return link(`mailto:${text}`);
    case 'phone_number':
      return link(`tel:${text.replace(/[^\d+]/g, '')}`);
    case 'mention':
      return link(`https://t.me/${text.slice(1)}`);
    case 'bot_command':
      return pressable('span', { class: 'link' }, () => view.command(text), inside);
    case 'date_time':
      return h(
        'time',
        { datetime: new Date((entity.unix_time ?? 0) * 1000).toISOString(), title: text },
        timeFor(entity, text, languageTag(view.me)),
      );
    default:
      return h('span', { class: type === 'text_mention' ? 'link' : type }, inside);
  }
}

/**
 * Looks like text and wraps like text, but can be pressed, by keyboard too.
 * @param {'pre' | 'code' | 'span'} tag
 * @param {Record<string, string>} properties
 * @param {() => void} act
 * @param {Node[]} children
 * @returns {HTMLElement}
 */
function pressable(tag, properties, act, ...children) {
  /** @param {KeyboardEvent} event */
  const onkeydown = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  // `pre` may not be a button itself: its lines would be lost to a screen reader.
  if (tag === 'pre') {
    return h('pre', {}, h('code', { role: 'button', tabindex: 0, onclick: act, onkeydown }, ...children));
  }
  return h(tag, { ...properties, role: 'button', tabindex: 0, onclick: act, onkeydown }, ...children);
}

const watched = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const button = /** @type {HTMLElement} */ (target.nextElementSibling);
    const open = button.getAttribute('aria-expanded') === 'true';
    button.hidden = !open && target.scrollHeight <= target.clientHeight + 2;
  }
});

/**
 * A quote of three lines that opens.
 * @param {DocumentFragment} inside
 */
function unfoldable(inside) {
  const lines = h('div', { class: 'folded' }, inside);
  /** @param {boolean} open */
  const set = (open) => {
    lines.classList.toggle('folded', !open);
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? words.showLess : words.showAll;
  };
  /** @type {HTMLButtonElement} */
  const button = h('button', {
    type: 'button',
    class: 'plain',
    onclick: () => set(button.getAttribute('aria-expanded') !== 'true'),
  });
  set(false);
  // Who tabs to something that is folded away sees it.
  lines.addEventListener('focusin', () => set(true));
  watched.observe(lines);
  return h('blockquote', {}, lines, button);
}

/**
 * Returns a date as Telegram shows it: r relative, w weekday, d/D short or long date, t/T short or long time.
 * @param {SeenEntity} entity
 * @param {string} text
 * @param {string | undefined} language
 */
function timeFor({ unix_time = 0, date_time_format: format }, text, language) {
  if (!format) return text;
  if (format === 'r') return relative(unix_time - Date.now() / 1000, language);
  return new Intl.DateTimeFormat(language, {
    ...(format.includes('w') && { weekday: 'long' }),
    ...(format.includes('d') && { day: '2-digit', month: '2-digit', year: 'numeric' }),
    ...(format.includes('D') && { day: 'numeric', month: 'long', year: 'numeric' }),
    ...(/t/i.test(format) && { hour: '2-digit', minute: '2-digit' }),
    ...(format.includes('T') && { second: '2-digit' }),
  }).format(unix_time * 1000);
}

/**
 * @param {number} seconds
 * @param {string | undefined} language
 */
function relative(seconds, language) {
  const units = { year: 31_557_600, month: 2_629_800, day: 86_400, hour: 3600, minute: 60, second: 1 };
  const names = /** @type {(keyof typeof units)[]} */ (Object.keys(units));
  const unit = names.find((name) => Math.abs(seconds) >= units[name]) ?? 'second';
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(seconds / units[unit]),
    unit,
  );
}
