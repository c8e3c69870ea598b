/** @import { Entry } from './elements.js' */
/** @import { View } from './message.js' */
import { toast } from './dialogs.js';
import { $, h, sync } from './elements.js';
import { askedByLink, follow, writeElsewhere } from './links.js';
import { drawMessage } from './message.js';
import { press } from './presses.js';
import { changed, messagesNow, seenNow, state } from './tab.js';
import { send } from './talk.js';
import { languageTag } from './text.js';
import { words } from './words.js';
import { input, write } from './writing.js';

const log = $('log');

const isAtBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
let stays = true;
/** Shows the newest message, and stays there. */
export function toBottom() {
  stays = true;
  log.scrollTop = log.scrollHeight;
}
let height = 0;
log.addEventListener('scroll', () => {
  // By the browser, because the window has changed: see below.
  if (log.clientHeight !== height) return;
  stays = isAtBottom();
  if (stays) $('down').hidden = true;
});
// The window, the keyboard of a phone, a reply keyboard: the newest message stays in sight.
new ResizeObserver(() => {
  height = log.clientHeight;
  if (stays) toBottom();
}).observe(log);
$('down').addEventListener('click', () => {
  toBottom();
  input.focus();
});

const nodes = () => /** @type {HTMLElement[]} */ ([...log.children]);

/** Another chat is about to be seen. */
export function emptyLog() {
  log.ariaLive = 'off';
  log.replaceChildren();
}

/**
 * Draws the messages of this chat.
 * @param {boolean} isGroup
 * @param {string} description
 */
export function renderLog(isGroup, description) {
  const { me, people, bot } = seenNow();
  const reader = { ...view, me, people, bot, group: isGroup };
  const messages = messagesNow();
  /** @type {Entry[]} */
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
  /** @type {string | undefined} */
  let lastDay;
  const day = new Intl.DateTimeFormat(words.lang, { day: 'numeric', month: 'long' });
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
    for (const node of nodes()) node.classList.toggle('come', fresh.includes(node.dataset.key ?? ''));
  const isOwn = messages.some(({ key, from }) => from.id === me.id && fresh.includes(key));
  if (stayed || isOwn) toBottom();
  else if (fresh.length > 0) $('down').hidden = false;
  // What was there already is not read aloud; what comes is.
  if (log.ariaLive === 'off') requestAnimationFrame(() => (log.ariaLive = 'polite'));
}

/**
 * What a message can do.
 * @type {Omit<View, 'me' | 'people' | 'bot' | 'group'>}
 */
const view = {
  staysHere: (url) => askedByLink(url) !== undefined,
  press,
  copy,
  follow,
  command: (text) => void send(text),
  notHere: () => toast(words.notHere),
  inline(query, here) {
    const text = `@${seenNow().bot.username} ${query}`;
    if (here) write(text);
    else void writeElsewhere(text);
  },
  reply(message) {
    state.replyTo = message;
    changed();
    input.focus();
  },
  find(key) {
    const found = nodes().find((node) => node.dataset.key === key);
    if (!found) return;
    found.scrollIntoView({ block: 'center' });
    found.classList.add('found');
    found.addEventListener('animationend', () => found.classList.remove('found'), { once: true });
  },
};

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(words.copied);
  } catch {
    toast(words.notCopied);
  }
}
