/** @import { SeenPerson } from '../seen.ts' */
import { $, face } from './elements.js';
import { connect, stopTyping } from './events.js';
import { renderFoot } from './foot.js';
import { emptyLog, renderLog, toBottom } from './log.js';
import './menus.js';
import { renderSide } from './side.js';
import { chatNow, go, hashOf, onChange, state } from './tab.js';
import './theme.js';
import { speak, words } from './words.js';
import { closeSuggestions, input, wrote } from './writing.js';

/** What a part says to those who do not see it. */
const labels = {
  people: 'people',
  back: 'back',
  more: 'more',
  deeds: 'more',
  log: 'messages',
  down: 'down',
  hints: 'suggestions',
  commands: 'menu',
  menu: 'commands',
  words: 'message',
  keys: 'keys',
  board: 'keys',
  attach: 'attach',
  things: 'attach',
  send: 'send',
};

/** Names all parts in the language of the person who is played, and has what is drawn drawn anew. */
function name() {
  document.documentElement.lang = words.lang;
  for (const [id, word] of Object.entries(labels)) {
    const label = words[word] ?? '';
    $(id).ariaLabel = label;
    if ($(id).classList.contains('icon')) $(id).title = label;
  }
  /** @type {HTMLElement} */ (document.querySelector('nav')).ariaLabel = words.chats;
  /** @type {NodeListOf<HTMLElement>} */
  const named = document.querySelectorAll('[data-word]');
  for (const element of named) element.textContent = words[element.dataset.word ?? ''] ?? '';
  if (state.seen) emptyLog();
}
name();

$('back').addEventListener('click', () => go(undefined));

/**
 * Returns the language of a tag and its script: "zh-Hant" for "zh-TW".
 * @param {string} tag
 */
function writing(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/** Opens the page as the person whose language the browser prefers; as the first one, if it prefers none of theirs. */
async function open() {
  /** @type {SeenPerson[]} */
  const people = await (await fetch('/page/people')).json();
  const speaking = navigator.languages.flatMap((tag) =>
    people.filter(({ language_code }) => language_code && writing(language_code) === writing(tag)),
  );
  const [first] = [...speaking, ...people];
  if (first) location.replace(`#${first.id}/${first.id}`);
}

const narrow = matchMedia('(max-width: 700px)');

function arrive() {
  const [as, chat] = location.hash.slice(1).split('/').map(Number);
  if (!as) return void open();
  state.drafts.set(hashOf(state.chat), input.value);
  const samePerson = as === state.as;
  if (!samePerson) Object.assign(state, { as, seen: undefined, messages: new Map(), unread: new Map() });
  state.chat = chat || (narrow.matches ? undefined : as);
  state.replyTo = undefined;
  if (state.chat !== undefined) state.unread.delete(state.chat);
  input.value = state.drafts.get(hashOf(state.chat)) ?? '';
  emptyLog();
  closeSuggestions();
  stopTyping();
  wrote();
  if (!samePerson) connect();
  render();
  toBottom();
}

function render() {
  const isList = state.chat === undefined;
  document.body.dataset.view = isList ? 'list' : 'chat';
  // On a narrow window it is all that there is.
  $('list').role = isList ? 'main' : null;
  if (!state.seen) return;
  if (document.documentElement.lang !== speak(state.seen.words).lang) name();
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

onChange(render);
addEventListener('hashchange', arrive);
narrow.addEventListener('change', arrive);
arrive();
