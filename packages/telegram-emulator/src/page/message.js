/** @import { SeenAuthor, SeenButton, SeenMessage, SeenPerson, SeenThing } from '../seen.ts' */
/** @import { Hands } from './text.js' */
import { face, h, icon } from './elements.js';
import { clock, formatted, languageOf } from './text.js';
import { fill, words } from './words.js';

/**
 * Who reads a message, and what it can do when it is pressed.
 * @typedef {Hands & {
 *   people: SeenPerson[],
 *   bot: { username: string },
 *   group: boolean,
 *   press: (message: SeenMessage, data: string, button: HTMLElement) => unknown,
 *   staysHere: (url: string) => boolean,
 *   reply: (message: SeenMessage) => void,
 *   find: (key: string) => void,
 *   inline: (query: string, here?: boolean) => void,
 *   notHere: () => void,
 * }} View
 */

/**
 * Returns one message as an article.
 * @param {SeenMessage} message
 * @param {View} view
 */
export function drawMessage(message, view) {
  if (message.service) return h('p', { class: 'service' }, brief(message));
  const { from, text } = message;
  const mine = from.id === view.me.id;
  const language = languageOf(text, authorOf(message, view));
  const sticker = message.sticker && !text;
  return h(
    'article',
    {
      class: `message ${mine ? 'mine' : 'theirs'}${sticker ? ' bare' : ''}`,
      'aria-label': `${mine ? words.you : from.first_name}, ${clock(message.date, undefined)}`,
    },
    view.group && !mine && face({ id: from.id, name: from.first_name }),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'bubble' },
        view.group && !mine && h('p', { class: `from n${Math.abs(from.id) % 6}` }, from.first_name),
        message.ephemeral && h('p', { class: 'only' }, icon('eye'), words.onlyYou),
        message.via_bot && h('p', { class: 'via' }, fill(words.via, { name: view.bot.username })),
        message.reply_to && drawQuoted(message.reply_to, view),
        drawThing(message),
        Boolean(text) &&
          h('div', { class: 'text', lang: language }, formatted(text ?? '', message.entities, view)),
        h(
          'span',
          { class: 'meta' },
          // As in the apps, what a bot has written never looks edited.
          Boolean(message.edit_date && !from.is_bot && !message.via_bot) && `${words.edited} `,
          clock(message.date, undefined),
        ),
      ),
      Boolean(message.keyboard?.length) && drawKeyboard(message, language, view),
    ),
    // Who cannot see it cannot be answered on it.
    !message.ephemeral &&
      h(
        'button',
        {
          type: 'button',
          class: 'icon reply',
          'aria-label': words.reply,
          title: words.reply,
          onclick: () => view.reply(message),
        },
        icon('reply'),
      ),
  );
}

/**
 * Returns who wrote it; the bot writes as its reader does.
 * @param {{ from?: SeenAuthor }} message
 * @param {Pick<View, 'people' | 'me'>} view
 */
const authorOf = ({ from }, { people, me }) => people.find(({ id }) => id === from?.id) ?? me;

/**
 * Returns a message in a few words, for lists and replies.
 * @param {SeenThing} message
 */
export function brief({ text, location, venue, sticker, photo, voice, contact, service }) {
  if (service) return fill(words[service.what] ?? '', service);
  if (text) return text.split('\n').find((line) => line.trim()) ?? '';
  if (location) return venue?.title ?? words.location;
  if (sticker) return words.sticker;
  if (photo) return words.photo;
  if (voice) return words.voice;
  return contact?.phone_number ?? '';
}

/**
 * @param {NonNullable<SeenMessage['reply_to']>} quoted
 * @param {View} view
 */
function drawQuoted(quoted, view) {
  return h(
    'button',
    { type: 'button', class: 'quoted', onclick: () => view.find(quoted.key) },
    h('b', {}, quoted.from?.first_name ?? ''),
    h('span', { lang: languageOf(quoted.text, authorOf(quoted, view)) }, brief(quoted) || '…'),
  );
}

/** @param {SeenThing} message */
function drawThing({ location, venue, sticker, photo, voice, contact }) {
  if (location) {
    const at = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
    return h(
      'div',
      { class: 'place' },
      h('div', { class: 'map' }, icon('pin')),
      h('b', {}, venue?.title ?? words.location),
      h('span', {}, venue?.address ?? at),
    );
  }
  if (sticker) return h('p', { class: 'sticker' }, sticker.emoji ?? '🙂');
  if (photo) return h('p', { class: 'thing' }, `🖼 ${words.photo}`);
  if (voice) return h('p', { class: 'thing' }, `🎤 ${words.voice}`);
  if (contact) return h('p', { class: 'thing' }, `👤 ${contact.first_name} ${contact.phone_number}`);
  return undefined;
}

/**
 * @param {SeenMessage} message
 * @param {string | undefined} lang
 * @param {View} view
 */
function drawKeyboard(message, lang, view) {
  return h(
    'div',
    { class: 'keyboard', role: 'group', 'aria-label': words.buttons, lang },
    (message.keyboard ?? []).map((row) =>
      h('div', { class: 'row' }, ...row.map((button) => drawButton(button, message, view))),
    ),
  );
}

/**
 * @param {SeenButton} button
 * @param {SeenMessage} message
 * @param {View} view
 */
function drawButton(button, message, view) {
  const { text, style, url, callback_data, copy_text } = button;
  const query = button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;
  const { switch_inline_query_current_chat: here, switch_inline_query_chosen_chat: chosen } = button;
  const element = h('button', { type: 'button', class: style, disabled: 'disabled' in button });
  element.append(text);
  /** @type {() => void} */
  let act = view.notHere;
  if (callback_data !== undefined) {
    act = () => view.press(message, callback_data, element);
  } else if (url !== undefined) {
    act = () => view.follow(url);
    const host = hostOf(url);
    element.title = url;
    // Telegram shows where a button leads only when it is pressed; here it is seen before.
    if (host && !text.includes(host) && !view.staysHere(url))
      element.append(' ', h('small', {}, fill(words.opens, { host })));
  } else if (copy_text) {
    act = () => view.copy(copy_text.text);
    element.title = copy_text.text;
  } else if (here !== undefined) {
    act = () => view.inline(here, true);
  } else if (query !== undefined || chosen) {
    act = () => view.inline(query ?? '');
  }
  element.addEventListener('click', act);
  return element;
}

/** @param {string} url */
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
