/** Every word of the page itself; what the bot says comes from the bot. */
const words = {
  title: 'Try it out',
  hint: 'A Telegram of our own, on this machine only. Nothing reaches the real one.',
  people: 'Who you are',
  chats: 'Chats',
  language: 'App language',
  languages: {
    'zh-hans': '简体中文 (zh-hans)',
    'zh-hant': '繁體中文 (zh-hant)',
    en: 'English (en)',
    fr: 'Français (fr)',
    nl: 'Nederlands (nl)',
    de: 'Deutsch (de)',
    'pt-br': 'Português (pt-br)',
    '': 'not told',
  },
  dark: 'Dark',
  back: 'All chats',
  more: 'More',
  clear: 'Clear the history',
  clearSure: 'Clear this chat for everybody in it?',
  block: 'Block the bot',
  unblock: 'Unblock the bot',
  addBot: 'Add the bot to the group',
  removeBot: 'Remove the bot from the group',
  bot: 'bot',
  group: 'group',
  typing: 'is typing…',
  lost: 'Connection lost. Trying again…',
  unreachable: 'Not sent: there is no connection.',
  messages: 'Messages',
  down: 'To the newest message',
  about: 'What can this bot do?',
  start: 'START',
  menu: 'Menu',
  commands: 'Commands of the bot',
  message: 'Message',
  send: 'Send',
  attach: 'Attach',
  location: 'Location',
  photo: 'Photo',
  sticker: 'Sticker',
  voice: 'Voice message',
  keys: 'Keyboard of the bot',
  buttons: 'Buttons',
  suggestions: 'Suggestions',
  found: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  noReply: 'Do not reply',
  you: 'You',
  edited: 'edited',
  via: (name) => `via @${name}`,
  onlyYou: 'Only you see this',
  spoiler: 'Hidden text: press to show it',
  showAll: 'Show all',
  showLess: 'Show less',
  copied: 'Copied to the clipboard',
  notCopied: 'The browser does not allow copying.',
  opens: (host) => `opens ${host}`,
  leave: 'Open this link?',
  open: 'Open',
  cancel: 'Cancel',
  ok: 'OK',
  choose: 'Choose a chat',
  whereAreYou: 'Share a location',
  coordinates: 'Coordinates',
  latitude: 'Latitude',
  longitude: 'Longitude',
  share: 'Share',
  notHere: 'This kind of button does nothing here.',
};

// ---- Elements

/** An element with attributes, listeners (`onclick: …`) and children; text is only ever text. */
function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** A round picture: the first letter of a name, in a colour of its own. */
function face({ id, name }) {
  const letter = [...name][0] ?? '?';
  return h('span', { class: `avatar c${((id % 6) + 6) % 6}`, 'aria-hidden': 'true' }, letter);
}

/**
 * Makes the children what `entries` say, `{ key, sign, draw }` each, and touches only those whose sign has changed: so
 * the focus, the scroll position and what somebody has unfolded stay. Gives the keys that are new.
 */
function sync(parent, entries) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const staying = new Set(entries.map(({ key }) => key));
  for (const [key, gone] of before) if (!staying.has(key)) gone.remove();
  const fresh = [];
  let last;
  for (const { key, sign, draw } of entries) {
    const old = before.get(key);
    let node = old;
    if (!old || old.sign !== sign) {
      node = draw();
      node.dataset.key = key;
      node.sign = sign;
      if (old) replace(old, node);
      else fresh.push(key);
    }
    const next = last ? last.nextSibling : parent.firstChild;
    if (node !== next) parent.insertBefore(node, next);
    last = node;
  }
  return fresh;
}

/** The focus stays in what is replaced: on the same button, else on the first one. */
function replace(old, node) {
  const focus = document.activeElement;
  const hadFocus = old.contains(focus);
  old.replaceWith(node);
  if (!hadFocus) return;
  const targets = [...node.querySelectorAll('.keyboard button, a, button'), node];
  const target = targets.find(({ textContent }) => textContent === focus.textContent) ?? targets[0];
  target.focus({ preventScroll: true });
}

// ---- A message

/**
 * One message as an article. `view`: me, bot, language (of the reader), group, and the hands: press, follow, copy,
 * command, reply, find, inline, notHere.
 */
function drawMessage(message, view) {
  if (message.service) return h('p', { class: 'service' }, message.service);
  const { from, text } = message;
  const mine = from.id === view.me.id;
  const language = languageTag(mine ? view.me : (view.people.find(({ id }) => id === from.id) ?? view.me));
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
        message.via_bot && h('p', { class: 'via' }, words.via(view.bot.username)),
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

/** The tag of the language in which this person's Telegram speaks, for lang and Intl. */
function languageTag({ language_code }) {
  try {
    return language_code ? Intl.getCanonicalLocales(language_code)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** A message in a few words, for lists and replies. */
function brief({ text, location, sticker, photo, voice, contact, service }) {
  if (service) return service;
  if (text) return text.split('\n').find((line) => line.trim()) ?? '';
  if (location) return words.location;
  if (sticker) return words.sticker;
  if (photo) return words.photo;
  if (voice) return words.voice;
  return contact?.phone_number ?? '';
}

/** The text with its entities as nodes. Offsets are Telegram's: UTF-16 code units, as in JavaScript. */
function formatted(text, entities = [], view) {
  const isBlock = ({ type }) => type.endsWith('blockquote') || type === 'pre';
  const sorted = entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || isBlock(b) - isBlock(a),
  );
  const fill = (node, from, to) => {
    let at = from;
    while (sorted[0] && sorted[0].offset < to) {
      const entity = sorted.shift();
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

const plain = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', blockquote: 'blockquote' };

function dress(entity, inside, text, view) {
  const { type } = entity;
  if (plain[type]) return h(plain[type], {}, inside);
  const link = (url) =>
    h('a', { href: url, onclick: (event) => (event.preventDefault(), view.follow(url)) }, inside);
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
      return link(entity.url);
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
        { datetime: new Date(entity.unix_time * 1000).toISOString(), title: text },
        timeFor(entity, text, languageTag(view.me)),
      );
    default:
      return h('span', { class: type === 'text_mention' ? 'link' : type }, inside);
  }
}

/** Looks like text and wraps like text, but can be pressed, by keyboard too. */
function pressable(tag, properties, act, ...children) {
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
    const button = target.nextSibling;
    const open = button.getAttribute('aria-expanded') === 'true';
    button.hidden = !open && target.scrollHeight <= target.clientHeight + 2;
  }
});

/** A quote of three lines that opens. */
function unfoldable(inside) {
  const lines = h('div', { class: 'folded' }, inside);
  const set = (open) => {
    lines.classList.toggle('folded', !open);
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? words.showLess : words.showAll;
  };
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

/** A date as Telegram shows it: r relative, w weekday, d/D short or long date, t/T short or long time. */
function timeFor({ unix_time, date_time_format: format }, text, language) {
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

function relative(seconds, language) {
  const units = { year: 31_557_600, month: 2_629_800, day: 86_400, hour: 3600, minute: 60, second: 1 };
  const [unit, size] = Object.entries(units).find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

function clock(seconds, language) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    seconds * 1000,
  );
}

function drawQuoted(quoted, view) {
  return h(
    'button',
    { type: 'button', class: 'quoted', onclick: () => view.find(quoted.key) },
    h('b', {}, quoted.from?.first_name ?? ''),
    h('span', {}, quoted.text || '…'),
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
      element.append(' ', h('small', {}, words.opens(host)));
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

// ---- Dialogs

/** A dialog on top of all. Resolves with the value of the button that was pressed; undefined if none was. */
function ask({ title, body = [], buttons }) {
  const { promise, resolve } = Promise.withResolvers();
  const dialog = h(
    'dialog',
    {
      'aria-labelledby': 'asked',
      onclose: () => (dialog.remove(), resolve(dialog.returnValue || undefined)),
    },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'asked' }, title),
      ...body,
      h('div', { class: 'answers' }, ...buttons),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}

const answer = (value, label, style) => h('button', { value, class: style }, label);
const shut = (event) => event.currentTarget.closest('dialog').close();
/** Not a submit button: Enter in a field would press the first of them. */
const cancel = () => h('button', { type: 'button', onclick: shut }, words.cancel);

/** What answerCallbackQuery with show_alert shows. */
async function alertPerson(name, text) {
  const body = [h('p', { class: 'spoken' }, text)];
  await ask({ title: name, body, buttons: [answer('ok', words.ok, 'primary')] });
}

async function confirmDeed(question, label) {
  const buttons = [cancel(), answer('yes', label, 'danger')];
  return (await ask({ title: question, buttons })) === 'yes';
}

/** Shows all of an address before anything opens. */
async function leave(url) {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : {};
  const mayOpen = ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
  const open = h(
    'a',
    {
      class: 'button primary',
      href: url,
      target: '_blank',
      rel: 'noopener noreferrer',
      autofocus: true,
      onclick: shut,
    },
    words.open,
  );
  await ask({
    title: words.leave,
    body: [host && h('p', {}, h('b', {}, host)), h('p', { class: 'url' }, url)].filter(Boolean),
    buttons: [cancel(), ...(mayOpen ? [open] : [])],
  });
}

/** Which of the chats? Gives its id. */
async function chooseChat(chats) {
  const body = chats.map(({ id, title }) => h('button', { value: id, class: 'choice' }, title));
  const chosen = await ask({ title: words.choose, body, buttons: [cancel()] });
  return chosen && Number(chosen);
}

const towns = {
  Brussels: [50.8467, 4.3525],
  Leuven: [50.8798, 4.7005],
  Antwerp: [51.2194, 4.4025],
  Ghent: [51.0543, 3.7174],
  Liège: [50.6326, 5.5797],
};

/** A place to share: `{ latitude, longitude }`. */
async function chooseLocation() {
  const coordinate = (name, label, limit, value) => {
    const input = h('input', {
      name,
      type: 'number',
      step: 'any',
      min: -limit,
      max: limit,
      required: true,
      value,
      // Who types coordinates wants them.
      oninput: () => (own.checked = true),
    });
    return h('label', { class: 'line' }, h('span', {}, label), input);
  };
  const town = (name, [latitude, longitude], index) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'radio',
        name: 'town',
        value: name,
        checked: index === 0,
        onchange: () => ([latitudeOf().value, longitudeOf().value] = [latitude, longitude]),
      }),
      name,
    );
  const own = h('input', { type: 'radio', name: 'town', value: '' });
  const body = [
    h(
      'fieldset',
      {},
      ...Object.entries(towns).map(([name, at], index) => town(name, at, index)),
      h('label', { class: 'choice' }, own, words.coordinates),
      coordinate('latitude', words.latitude, 90, towns.Brussels[0]),
      coordinate('longitude', words.longitude, 180, towns.Brussels[1]),
    ),
  ];
  const input = (name) => body[0].querySelector(`[name=${name}]`);
  const latitudeOf = () => input('latitude');
  const longitudeOf = () => input('longitude');
  const buttons = [cancel(), answer('share', words.share, 'primary')];
  if ((await ask({ title: words.whereAreYou, body, buttons })) !== 'share') return undefined;
  return { latitude: latitudeOf().valueAsNumber, longitude: longitudeOf().valueAsNumber };
}

// ---- This tab
// The server has the state; this tab knows who looks (as), at which chat, and what has not been sent yet.
const $ = (id) => document.getElementById(id);
const log = $('log');
const input = $('words');
/** The person that the page opens with: the first one of the double. */
const firstPerson = 7_000_001;

const state = {
  as: 0,
  /** Undefined: the list of chats, on a narrow window. */
  chat: undefined,
  /** The last snapshot; undefined before the first. */
  seen: undefined,
  /** chat → Map of key → message. */
  messages: new Map(),
  /** chat → how many messages have come unseen. */
  unread: new Map(),
  /** What is written and not sent, by hash. */
  drafts: new Map(),
  replyTo: undefined,
  /** Reply keyboards shown or put away by hand, questions answered or declined: message → whether it is open. */
  opened: new Map(),
  suggestions: [],
  active: -1,
};

// ---- Where we are: #person/chat

const narrow = matchMedia('(max-width: 700px)');
const hashOf = (chat, as = state.as) => (chat === undefined ? `${as}` : `${as}/${chat}`);
const go = (chat, as) => (location.hash = hashOf(chat, as));

function arrive() {
  const [as, chat] = location.hash.slice(1).split('/').map(Number);
  if (!as) return location.replace(`#${firstPerson}/${firstPerson}`);
  state.drafts.set(hashOf(state.chat), input.value);
  const samePerson = as === state.as;
  if (!samePerson) Object.assign(state, { as, seen: undefined, messages: new Map(), unread: new Map() });
  state.chat = chat || (narrow.matches ? undefined : as);
  state.replyTo = undefined;
  state.unread.delete(state.chat);
  input.value = state.drafts.get(hashOf(state.chat)) ?? '';
  log.ariaLive = 'off';
  log.replaceChildren();
  closeSuggestions();
  stopTyping();
  grow();
  if (!samePerson) connect();
  render();
  toBottom();
}

// ---- What the server tells

let current;
function connect() {
  current?.close();
  const source = new EventSource(`/desk/events?as=${state.as}`);
  current = source;
  const on = (name, act) =>
    source.addEventListener(name, (event) => {
      act(JSON.parse(event.data));
      render();
    });
  on('snapshot', (snapshot) => {
    $('lost').textContent = '';
    const { messages, ...seen } = snapshot;
    if (!state.seen && document.activeElement === document.body) focusInput();
    state.seen = seen;
    state.messages = new Map(
      seen.chats.map(({ id }) => [
        id,
        new Map((messages[id] ?? []).map((message) => [message.key, message])),
      ]),
    );
    if (state.chat !== undefined && !state.messages.has(state.chat)) go(state.as);
  });
  on('message', ({ chat_id, message }) => {
    const messages = state.messages.get(chat_id);
    if (!messages) return;
    const isNew = !messages.has(message.key);
    messages.set(message.key, message);
    if (message.from?.is_bot) stopTyping();
    if (isNew && chat_id !== state.chat && message.from?.id !== state.as) {
      state.unread.set(chat_id, (state.unread.get(chat_id) ?? 0) + 1);
    }
  });
  on('deleted', ({ chat_id, key }) => state.messages.get(chat_id)?.delete(key));
  on('toast', (toast) => {
    if (waiting.has(toast.query_id)) answered(toast);
    else if (pressing > 0) early.set(toast.query_id, toast);
  });
  on('typing', ({ chat_id }) => chat_id === state.chat && showTyping());
  source.addEventListener('error', () => {
    source.close();
    $('lost').textContent = words.lost;
    setTimeout(() => source === current && connect(), 1000);
  });
}
// A page that sleeps in the browser's history holds no connection.
addEventListener('pagehide', () => current?.close());
addEventListener('pageshow', (event) => event.persisted && connect());

let typing;
function showTyping() {
  clearTimeout(typing);
  $('status').classList.add('typing');
  typing = setTimeout(() => (stopTyping(), render()), 5000);
}
function stopTyping() {
  clearTimeout(typing);
  $('status').classList.remove('typing');
}

// ---- What this person does

/** Gives the server's answer; undefined if it refused, and then says why. */
async function act(name, details = {}, chat = state.chat ?? state.as) {
  try {
    const response = await fetch('/desk/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: state.as, chat, act: name, ...details }),
    });
    const answer = await response.json();
    if (answer.ok) return answer;
    toast(answer.error);
  } catch {
    toast(words.unreachable);
  }
  return undefined;
}

async function send(text) {
  const { replyTo } = state;
  state.replyTo = undefined;
  if (replyTo) setOpen(replyTo, false);
  render();
  toBottom();
  const sent = await act('send', { text, ...(replyTo && { reply_to: replyTo.key }) });
  if (!sent) state.replyTo ??= replyTo;
  render();
  return sent !== undefined;
}

/** Buttons that wait for the answer to their press, by the query's id; answers that came before we knew the id. */
const waiting = new Map();
const early = new Map();
let pressing = 0;

async function press(message, data, button) {
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  pressing++;
  const answer = await act('press', { key: message.key, data });
  pressing--;
  if (!answer) return void (button.ariaBusy = null);
  waiting.set(answer.query_id, button);
  const came = early.get(answer.query_id);
  if (pressing === 0) early.clear();
  if (came) answered(came);
  // Telegram's button stops turning after a while too.
  else setTimeout(() => (button.ariaBusy = null), 15_000);
}

function answered({ query_id, text, show_alert, url }) {
  waiting.get(query_id).ariaBusy = null;
  waiting.delete(query_id);
  if (url) follow(url);
  else if (text && show_alert) void alertPerson(state.seen.bot.first_name, text);
  else if (text) toast(text);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(words.copied);
  } catch {
    toast(words.notCopied);
  }
}

/** What a link to our bot asks for; undefined if it leads elsewhere. */
function askedByLink(url) {
  const { host, pathname, searchParams } = URL.canParse(url) ? new URL(url) : {};
  const isOurs = ['t.me', 'telegram.me'].includes(host) && sameName(pathname.slice(1));
  return isOurs ? searchParams : undefined;
}

const sameName = (name) => name.toLowerCase() === state.seen.bot.username.toLowerCase();

/** Links to our bot lead into the chat, as in Telegram; all others are shown before they open. */
function follow(url) {
  const asked = askedByLink(url);
  if (asked) {
    go(state.as);
    if (asked.get('start')) void act('start', { payload: asked.get('start') }, state.as);
    else if (asked.has('startgroup')) void addToGroup(asked.get('startgroup'));
  } else if (url.startsWith('https://t.me/share/url?')) {
    const shared = new URL(url).searchParams;
    void writeElsewhere([shared.get('url'), shared.get('text')].filter(Boolean).join('\n'));
  } else {
    void leave(url);
  }
}

async function addToGroup(payload) {
  const group = await chooseChat(state.seen.chats.filter(({ type }) => type !== 'private'));
  if (group && (await act('member', { add: true, ...(payload && { payload }) }, group))) go(group);
}

async function writeElsewhere(text) {
  const chat = await chooseChat(state.seen.chats);
  if (!chat) return;
  if (chat === state.chat) return write(text);
  state.drafts.set(hashOf(chat), text);
  go(chat);
}

function write(text) {
  input.value = text;
  input.focus();
  wrote();
}

async function shareLocation() {
  const place = await chooseLocation();
  if (place) await act('location', place);
}

const view = {
  staysHere: (url) => askedByLink(url) !== undefined,
  press,
  copy,
  follow,
  command: (text) => void send(text),
  notHere: () => toast(words.notHere),
  inline(query, here) {
    const text = `@${state.seen.bot.username} ${query}`;
    if (here) write(text);
    else void writeElsewhere(text);
  },
  reply(message) {
    state.replyTo = message;
    render();
    input.focus();
  },
  find(key) {
    const found = [...log.children].find((node) => node.dataset.key === key);
    if (!found) return;
    found.scrollIntoView({ block: 'center' });
    found.classList.add('found');
    found.addEventListener('animationend', () => found.classList.remove('found'), { once: true });
  },
};

// ---- What is seen

let toasting;
function toast(text) {
  clearTimeout(toasting);
  $('toast').textContent = text;
  toasting = setTimeout(() => ($('toast').textContent = ''), Math.max(4000, text.length * 80));
}

const isAtBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
const toBottom = () => (log.scrollTop = log.scrollHeight);
let stays = true;
log.addEventListener('scroll', () => {
  stays = isAtBottom();
  if (stays) $('down').hidden = true;
});
// The window, the keyboard of a phone, a reply keyboard: the newest message stays in sight.
new ResizeObserver(() => stays && toBottom()).observe(log);

const chatNow = () => state.seen?.chats.find(({ id }) => id === state.chat);
const messagesNow = () => [...(state.messages.get(state.chat)?.values() ?? [])];
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });

/** The message whose reply keyboard or question counts: the last that has one, unless that took it away. */
function lastAsked() {
  const last = messagesNow().findLast(({ reply_keyboard }) => reply_keyboard);
  return last?.reply_keyboard.remove_keyboard ? undefined : last;
}

const nameOf = ({ key }) => `${hashOf(state.chat)}/${key}`;
const setOpen = (message, open) => state.opened.set(nameOf(message), open);

/** Whether its keyboard or question is open: until it has been used, if it is for one answer, or put away by hand. */
function isOpen(asked) {
  const { one_time_keyboard, force_reply } = asked.reply_keyboard;
  const messages = messagesNow();
  const isUsed = () => messages.slice(messages.indexOf(asked)).some(({ from }) => from.id === state.as);
  return state.opened.get(nameOf(asked)) ?? !((one_time_keyboard || force_reply) && isUsed());
}

function render() {
  const isList = state.chat === undefined;
  document.body.dataset.view = isList ? 'list' : 'chat';
  // On a narrow window it is all that there is.
  $('list').role = isList ? 'main' : null;
  if (!state.seen) return;
  renderSide();
  const chat = chatNow();
  if (!chat) return;
  const isGroup = chat.type !== 'private';
  const { bot, description } = state.seen;
  $('title').textContent = chat.title;
  document.title = `${chat.title} · ${words.title}`;
  $('face').replaceWith(
    Object.assign(face({ id: isGroup ? chat.id : bot.id, name: chat.title }), { id: 'face' }),
  );
  $('status').textContent = $('status').classList.contains('typing')
    ? `${isGroup ? `${bot.first_name} ` : ''}${words.typing}`
    : isGroup
      ? words.group
      : words.bot;
  renderLog(isGroup, description);
  renderFoot(isGroup);
}

function renderSide() {
  const { people, chats, me, bot } = state.seen;
  sync(
    $('people'),
    people.map((person) => ({
      key: String(person.id),
      sign: JSON.stringify([person, me.id]),
      draw: () =>
        h(
          'button',
          { type: 'button', 'aria-pressed': String(person.id === me.id), onclick: () => goAs(person) },
          face({ id: person.id, name: person.first_name }),
          h('span', { lang: languageTag(person) }, person.first_name),
          h('small', {}, person.language_code ?? ''),
        ),
    })),
  );
  $('language').value = me.language_code ?? '';
  sync(
    $('chats'),
    chats.map(({ id, type, title }) => {
      const last = [...(state.messages.get(id)?.values() ?? [])].at(-1);
      const unread = state.unread.get(id);
      const now = id === state.chat;
      return {
        key: String(id),
        sign: JSON.stringify([title, last, unread, now]),
        draw: () =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', 'aria-current': now && 'page', onclick: () => (go(id), focusInput()) },
              face({ id: type === 'private' ? bot.id : id, name: title }),
              h(
                'span',
                { class: 'two' },
                h('b', {}, title),
                h('span', { lang: languageTag(me) }, last ? brief(last) : ''),
              ),
              unread && h('span', { class: 'unread' }, String(unread)),
            ),
          ),
      };
    }),
  );
}

/** The same chat as the other person sees it, if they are in it: else their chat with the bot. */
function goAs(person) {
  if (state.chat === undefined) return go(undefined, person.id);
  return go(chatNow()?.type === 'private' ? person.id : state.chat, person.id);
}

function renderLog(isGroup, description) {
  const { me, people, bot } = state.seen;
  const reader = { ...view, me, people, bot, group: isGroup };
  const messages = messagesNow();
  const entries = [];
  if (messages.length === 0 && !isGroup) {
    entries.push({
      key: 'about',
      sign: description ?? '',
      draw: () =>
        h(
          'section',
          { class: 'about', 'aria-label': words.about },
          h('h2', {}, words.about),
          h('p', { lang: languageTag(me) }, description || bot.first_name),
        ),
    });
  }
  let lastDay;
  for (const message of messages) {
    const today = day.format(message.date * 1000);
    if (today !== lastDay) {
      entries.push({ key: `day ${today}`, sign: '', draw: () => h('p', { class: 'service' }, today) });
    }
    lastDay = today;
    entries.push({
      key: message.key,
      sign: JSON.stringify([message, me.language_code]),
      draw: () => drawMessage(message, reader),
    });
  }
  const wasEmpty = log.childElementCount === 0;
  const stayed = stays || wasEmpty;
  const fresh = sync(log, entries);
  if (!wasEmpty)
    for (const node of log.children) node.classList.toggle('come', fresh.includes(node.dataset.key));
  const isOwn = messages.some(({ key, from }) => from.id === me.id && fresh.includes(key));
  if (stayed || isOwn) toBottom();
  else if (fresh.length > 0) $('down').hidden = false;
  // What was there already is not read aloud; what comes is.
  if (log.ariaLive === 'off') requestAnimationFrame(() => (log.ariaLive = 'polite'));
}

function renderFoot(isGroup) {
  const { commands, bot, blocked } = state.seen;
  const messages = messagesNow();
  const mayWrite = isGroup || (messages.length > 0 && !blocked);
  const startHadFocus = document.activeElement === $('start');
  $('start').hidden = mayWrite;
  $('start').textContent = blocked ? words.unblock : words.start;
  $('compose').hidden = !mayWrite;
  if (mayWrite && startHadFocus) focusInput();

  const all = commands[state.chat] ?? [];
  $('commands').hidden = all.length === 0;
  sync(
    $('menu'),
    all.map(({ command, description }) => ({
      key: command,
      sign: JSON.stringify([description, isGroup]),
      draw: () =>
        h(
          'button',
          { type: 'button', onclick: () => send(`/${command}${isGroup ? `@${bot.username}` : ''}`) },
          h('b', {}, `/${command}`),
          h('span', { lang: languageTag(state.seen.me) }, description),
        ),
    })),
  );

  const asked = lastAsked();
  const open = asked && isOpen(asked) ? asked.reply_keyboard : undefined;
  if (open?.force_reply && !state.replyTo) {
    state.replyTo = asked;
    focusInput();
  }
  const rows = open?.keyboard;
  $('keys').hidden = !asked?.reply_keyboard.keyboard;
  $('keys').ariaExpanded = String(rows !== undefined);
  $('board').hidden = !rows;
  sync($('board'), rows ? [{ key: 'rows', sign: JSON.stringify(rows), draw: () => drawBoard(rows) }] : []);
  input.placeholder = open?.input_field_placeholder || words.message;

  const { replyTo } = state;
  $('context').hidden = !replyTo;
  $('context').replaceChildren(
    ...(replyTo
      ? [
          h(
            'span',
            { class: 'two' },
            h('b', {}, words.replyTo(replyTo.from.first_name)),
            h('span', {}, brief(replyTo)),
          ),
          iconButton('close', words.noReply, stopReplying),
        ]
      : []),
  );
}

function drawBoard(rows) {
  const act = ({ text, request_location, ...rest }) => {
    if (request_location) return shareLocation();
    const isPlain = Object.keys(rest).every((key) => key === 'style' || key === 'icon_custom_emoji_id');
    return isPlain ? send(text) : toast(words.notHere);
  };
  return h(
    'div',
    { class: 'keyboard', lang: languageTag(state.seen.me) },
    ...rows.map((row) =>
      h(
        'div',
        { class: 'row' },
        ...row.map((key) => {
          const button = typeof key === 'string' ? { text: key } : key;
          return h(
            'button',
            { type: 'button', class: button.style, onclick: () => act(button) },
            button.text,
          );
        }),
      ),
    ),
  );
}

// ---- Writing

function grow() {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 180)}px`;
}

/** Where there is no touch screen, whose keyboard would jump up. */
function focusInput() {
  if (matchMedia('(hover: hover)').matches)
    requestAnimationFrame(() => ($('start').hidden ? input : $('start')).focus());
}

function stopReplying() {
  setOpen(state.replyTo, false);
  state.replyTo = undefined;
  render();
  input.focus();
}

async function submit() {
  const text = input.value.trim();
  if (!text) return;
  input.value = '';
  wrote();
  // What could not be sent is not lost.
  if (!(await send(text)) && !input.value) write(text);
}

function wrote() {
  grow();
  void suggest();
}

input.addEventListener('input', wrote);
input.addEventListener('keydown', (event) => {
  // Enter also ends the choice of a Chinese character; that is not for us.
  if (event.isComposing) return;
  const count = state.suggestions.length;
  if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    state.active = (Math.max(state.active, step > 0 ? -1 : 0) + step + count) % count;
    renderSuggestions();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (state.suggestions[state.active]) state.suggestions[state.active].choose();
    else void submit();
  } else if (event.key === 'Escape') {
    if (count > 0) closeSuggestions();
    else if (state.replyTo) stopReplying();
  }
});
$('compose').addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
  input.focus();
});

/** Commands after a slash, the bot's results after its name. */
let asking = 0;
async function suggest() {
  const number = ++asking;
  if (!state.seen) return undefined;
  const { commands, bot } = state.seen;
  const text = input.value;
  const command = /^\/(\w*)$/.exec(text)?.[1].toLowerCase();
  if (command !== undefined) {
    const found = (commands[state.chat] ?? []).filter((known) => known.command.startsWith(command));
    const suffix = chatNow()?.type === 'private' ? '' : `@${bot.username}`;
    return offer(
      found.map(({ command, description }) => ({
        title: `/${command}`,
        description,
        choose() {
          write('');
          void send(`/${command}${suffix}`);
        },
      })),
    );
  }
  const [, name, query] = /^@(\w+)\s([^]*)$/.exec(text) ?? [];
  if (!name || !sameName(name)) return closeSuggestions();
  // Not a question for every letter.
  await new Promise((resolve) => setTimeout(resolve, 250));
  if (number !== asking) return undefined;
  const answer = await act('inline', { query });
  if (number !== asking || !answer) return undefined;
  const { button, query_id, results } = answer;
  return offer([
    ...(button?.start_parameter
      ? [
          {
            title: button.text,
            choose() {
              write('');
              go(state.as);
              void act('start', { payload: button.start_parameter }, state.as);
            },
          },
        ]
      : []),
    ...results.map(({ id, title, description }) => ({
      title,
      description,
      choose() {
        write('');
        toBottom();
        void act('inline-choose', { query_id, result_id: id });
      },
    })),
  ]);
}

function offer(suggestions) {
  state.suggestions = suggestions;
  state.active = -1;
  renderSuggestions();
  $('found').textContent = suggestions.length > 0 ? words.found(suggestions.length) : '';
}

function closeSuggestions() {
  asking++;
  offer([]);
}

function renderSuggestions() {
  $('hints').hidden = state.suggestions.length === 0;
  $('hints').replaceChildren(
    ...state.suggestions.map(({ title, description, choose }, index) =>
      h(
        'div',
        {
          id: `hint${index}`,
          role: 'option',
          'aria-selected': String(index === state.active),
          // The focus stays where one writes.
          onmousedown: (event) => event.preventDefault(),
          onclick: choose,
        },
        h('b', {}, title),
        h('span', {}, description ?? ''),
      ),
    ),
  );
  const active = $(`hint${state.active}`);
  active?.scrollIntoView({ block: 'nearest' });
  if (active) input.setAttribute('aria-activedescendant', active.id);
  else input.removeAttribute('aria-activedescendant');
}

// ---- The rest of the desk

function iconButton(name, label, onclick) {
  return h(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick },
    icon(name),
  );
}

/** What a button says to those who do not see its picture. */
function label(id, text) {
  $(id).ariaLabel = text;
  if ($(id).classList.contains('icon')) $(id).title = text;
}

for (const element of document.querySelectorAll('[data-word]'))
  element.textContent = words[element.dataset.word];
label('people', words.people);
label('back', words.back);
label('more', words.more);
label('log', words.messages);
label('down', words.down);
label('hints', words.suggestions);
label('commands', words.menu);
label('menu', words.commands);
label('things', words.attach);
label('deeds', words.more);
label('words', words.message);
label('keys', words.keys);
label('board', words.keys);
label('attach', words.attach);
label('send', words.send);
document.querySelector('nav').ariaLabel = words.chats;

$('back').addEventListener('click', () => go(undefined));
$('down').addEventListener('click', () => {
  toBottom();
  input.focus();
});
$('start').addEventListener('click', () => {
  void act(state.seen.blocked ? 'unblock' : 'start');
});
$('keys').addEventListener('click', () => {
  const asked = lastAsked();
  setOpen(asked, !isOpen(asked));
  render();
});

for (const [code, name] of Object.entries(words.languages)) {
  $('language').append(h('option', { value: code, lang: code || 'en' }, name));
}
$('language').addEventListener('change', () => {
  void act('language', { language_code: $('language').value || null });
});

$('things').append(
  ...[
    [`📍 ${words.location}`, shareLocation],
    [`🖼 ${words.photo}`, () => act('photo')],
    [`🙂 ${words.sticker}`, () => act('sticker')],
    [`🎤 ${words.voice}`, () => act('voice')],
  ].map(([name, onclick]) => h('button', { type: 'button', onclick }, name)),
);

$('deeds').addEventListener('beforetoggle', () => {
  const deeds =
    chatNow()?.type === 'private'
      ? [state.seen.blocked ? [words.unblock, () => act('unblock')] : [words.block, () => act('block')]]
      : [
          [words.addBot, () => act('member', { add: true })],
          [words.removeBot, () => act('member', { add: false })],
        ];
  const clear = async () => (await confirmDeed(words.clearSure, words.clear)) && act('clear');
  $('deeds').replaceChildren(
    ...[...deeds, [words.clear, clear]].map(([name, onclick]) =>
      h('button', { type: 'button', onclick }, name),
    ),
  );
});

for (const menu of document.querySelectorAll('.menu')) {
  menu.addEventListener('beforetoggle', () => {
    if (menu.id !== 'deeds')
      menu.style.bottom = `${innerHeight - $('compose').getBoundingClientRect().top + 4}px`;
  });
  menu.addEventListener('toggle', (event) => event.newState === 'open' && menu.firstChild?.focus());
  menu.addEventListener('click', (event) => event.target !== menu && menu.hidePopover());
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = [...menu.children];
    items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
  });
}

const darkInSystem = matchMedia('(prefers-color-scheme: dark)');
function setTheme(chosen) {
  const isDark = chosen ? chosen === 'dark' : darkInSystem.matches;
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  $('theme').textContent = words.dark;
  $('theme').ariaPressed = String(isDark);
}
$('theme').addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', next);
  setTheme(next);
});
darkInSystem.addEventListener('change', () => setTheme(localStorage.getItem('theme')));
setTheme(localStorage.getItem('theme'));

addEventListener('hashchange', arrive);
narrow.addEventListener('change', arrive);
arrive();
