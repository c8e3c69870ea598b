import { $, h } from './elements.js';
import { changed, chatNow, go, sameName, setOpen, state } from './tab.js';
import { act, send } from './talk.js';
import { languageTag } from './text.js';
import { fill, words } from './words.js';

/** Where one writes. */
export const input = /** @type {HTMLTextAreaElement} */ ($('words'));
/** @typedef {{ title: string, description?: string | undefined, isResult?: boolean, choose: () => void }} Suggestion */

/** @type {Suggestion[]} */
let suggestions = [];
/** Which of them the arrow keys have chosen. */
let active = -1;
/** Counts the questions for suggestions: an answer to an old one is of no use. */
let asking = 0;
/** @type {Promise<void> | undefined} */
let suggesting;

/** Where there is no touch screen, whose keyboard would jump up. */
export function focusInput() {
  if (matchMedia('(hover: hover)').matches)
    requestAnimationFrame(() => ($('start').hidden ? input : $('start')).focus());
}

/**
 * Puts a text into the field.
 * @param {string} text
 */
export function write(text) {
  input.value = text;
  input.focus();
  wrote();
}

function grow() {
  input.style.height = 'auto';
  // Nothing can be measured while it is not seen.
  if (input.scrollHeight > 0) input.style.height = `${Math.min(input.scrollHeight, 180)}px`;
}

/** What is written is no reply. */
export function stopReplying() {
  if (state.replyTo) setOpen(state.replyTo, false);
  state.replyTo = undefined;
  changed();
  input.focus();
}

async function submit() {
  const text = input.value.trim();
  if (!text) return;
  // What is asked of the bot is not said to the others: its first result is, as long as it offers any.
  await suggesting;
  if (input.value.trim() !== text) return;
  const result = suggestions.find(({ isResult }) => isResult);
  if (result) return result.choose();
  input.value = '';
  wrote();
  // What could not be sent is not lost.
  if (!(await send(text)) && !input.value) write(text);
}

/** Something else stands in the field. */
export function wrote() {
  grow();
  suggesting = suggest();
}

input.addEventListener('input', wrote);
input.addEventListener('keydown', (event) => {
  // Enter also ends the choice of a Chinese character; that is not for us.
  if (event.isComposing) return;
  const count = suggestions.length;
  if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    active = (Math.max(active, step > 0 ? -1 : 0) + step + count) % count;
    renderSuggestions();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    const chosen = suggestions[active];
    if (chosen) chosen.choose();
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
async function suggest() {
  const number = ++asking;
  if (!state.seen) return undefined;
  const { commands, bot } = state.seen;
  const text = input.value;
  const begun = /^\/(\w*)$/.exec(text)?.[1]?.toLowerCase();
  if (begun !== undefined) {
    const found = (commands[state.chat ?? 0] ?? []).filter(({ command }) => command.startsWith(begun));
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
  return offer(inlineResults(answer));
}

/**
 * @param {{
 *   query_id: string,
 *   results: { id: string, title: string, description?: string }[],
 *   button?: { text: string, start_parameter?: string },
 * }} answer
 * @returns {Suggestion[]}
 */
function inlineResults({ button, query_id, results }) {
  /** @type {Suggestion[]} */
  const found = results.map(({ id, title, description }) => ({
    title,
    description,
    isResult: true,
    choose() {
      write('');
      void act('inline-choose', { query_id, result_id: id });
    },
  }));
  if (!button?.start_parameter) return found;
  const intoChat = {
    title: button.text,
    choose() {
      write('');
      go(state.as);
      void act('start', { payload: button.start_parameter }, state.as);
    },
  };
  return [intoChat, ...found];
}

/** @param {Suggestion[]} found */
function offer(found) {
  suggestions = found;
  active = -1;
  renderSuggestions();
  $('found').textContent = suggestions.length > 0 ? fill(words.found, { count: suggestions.length }) : '';
}

/** Shows no suggestions, and waits for none. */
export function closeSuggestions() {
  asking++;
  offer([]);
}

function renderSuggestions() {
  const lang = state.seen && languageTag(state.seen.me);
  $('hints').hidden = suggestions.length === 0;
  $('hints').replaceChildren(
    ...suggestions.map(({ title, description, choose }, index) =>
      h(
        'div',
        {
          id: `hint${index}`,
          role: 'option',
          'aria-selected': String(index === active),
          // The focus stays where one writes.
          onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
          onclick: choose,
        },
        h('b', { lang }, title),
        h('span', { lang }, description ?? ''),
      ),
    ),
  );
  const chosen = $(`hint${active}`);
  chosen?.scrollIntoView({ block: 'nearest' });
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
}
