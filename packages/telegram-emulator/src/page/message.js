import { face, h, icon } from './elements.js';
import { clock, formatted, languageOf } from './text.js';
import { fill, words } from './words.js';

/**
 * One message as an article. `view`: me, bot, language (of the reader), group, and the hands: press, follow, copy,
 * command, reply, find, inline, notHere.
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
        text && h('div', { class: 'text', lang: language }, formatted(text, message.entities, view)),
        h(
          'span',
          { class: 'meta' },
          message.edit_date && !message.keyboard?.length && `${words.edited} `,
          clock(message.date, undefined),
        ),
      ),
      message.keyboard?.length && drawKeyboard(message, language, view),
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

/** Who wrote it; the bot writes as its reader does. */
const authorOf = ({ from }, { people, me }) => people.find(({ id }) => id === from?.id) ?? me;

/** A message in a few words, for lists and replies. */
export function brief({ text, location, venue, sticker, photo, voice, contact, service }) {
  if (service) return fill(words[service.what], service);
  if (text) return text.split('\n').find((line) => line.trim()) ?? '';
  if (location) return venue?.title ?? words.location;
  if (sticker) return words.sticker;
  if (photo) return words.photo;
  if (voice) return words.voice;
  return contact?.phone_number ?? '';
}

function drawQuoted(quoted, view) {
  return h(
    'button',
    { type: 'button', class: 'quoted', onclick: () => view.find(quoted.key) },
    h('b', {}, quoted.from?.first_name ?? ''),
    h('span', { lang: languageOf(quoted.text, authorOf(quoted, view)) }, brief(quoted) || '…'),
  );
}

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

function drawKeyboard(message, lang, view) {
  return h(
    'div',
    { class: 'keyboard', role: 'group', 'aria-label': words.buttons, lang },
    message.keyboard.map((row) =>
      h('div', { class: 'row' }, ...row.map((button) => drawButton(button, message, view))),
    ),
  );
}

function drawButton(button, message, view) {
  const { text, style, url } = button;
  const element = h('button', { type: 'button', class: style, disabled: button.disabled !== undefined });
  element.append(text);
  let act = view.notHere;
  if (button.callback_data !== undefined) {
    act = () => view.press(message, button.callback_data, element);
  } else if (url !== undefined) {
    act = () => view.follow(url);
    const host = hostOf(url);
    element.title = url;
    // Telegram shows where a button leads only when it is pressed; here it is seen before.
    if (host && !text.includes(host) && !view.staysHere(url))
      element.append(' ', h('small', {}, fill(words.opens, { host })));
  } else if (button.copy_text) {
    act = () => view.copy(button.copy_text.text);
    element.title = button.copy_text.text;
  } else if (button.switch_inline_query_current_chat !== undefined) {
    act = () => view.inline(button.switch_inline_query_current_chat, true);
  } else if (button.switch_inline_query !== undefined || button.switch_inline_query_chosen_chat) {
    act = () => view.inline(button.switch_inline_query ?? button.switch_inline_query_chosen_chat.query ?? '');
  }
  element.addEventListener('click', act);
  return element;
}

function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
