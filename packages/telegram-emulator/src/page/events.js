/** @import { SeenAnswer, SeenMessage, Snapshot } from '../seen.ts' */
import { $ } from './elements.js';
import { tellAnswer } from './presses.js';
import { changed, go, state } from './tab.js';
import { words } from './words.js';
import { focusInput } from './writing.js';

/** @type {EventSource | undefined} */
let current;
/** Takes in what the server tells this person, until somebody else looks. */
export function connect() {
  current?.close();
  const source = new EventSource(`/page/events?as=${state.as}`);
  current = source;
  /**
   * @template Data
   * @param {string} name
   * @param {(data: Data) => void} act
   */
  const on = (name, act) =>
    source.addEventListener(name, (event) => {
      act(JSON.parse(event.data));
      changed();
    });
  on('snapshot', (/** @type {Snapshot} */ snapshot) => {
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
  on('message', (/** @type {{ chat_id: number, message: SeenMessage }} */ { chat_id, message }) => {
    const messages = state.messages.get(chat_id);
    if (!messages) return;
    const isNew = !messages.has(message.key);
    messages.set(message.key, message);
    if (message.from?.is_bot) stopTyping();
    if (isNew && chat_id !== state.chat && message.from?.id !== state.as) {
      state.unread.set(chat_id, (state.unread.get(chat_id) ?? 0) + 1);
    }
  });
  on('deleted', (/** @type {{ chat_id: number, key: string }} */ { chat_id, key }) => {
    state.messages.get(chat_id)?.delete(key);
  });
  on('toast', (/** @type {SeenAnswer} */ answer) => tellAnswer(answer));
  on('typing', (/** @type {{ chat_id: number }} */ { chat_id }) => {
    if (chat_id === state.chat) showTyping();
  });
  source.addEventListener('error', () => {
    source.close();
    $('lost').textContent = words.lost;
    setTimeout(() => source === current && connect(), 1000);
  });
}
// A page that sleeps in the browser's history holds no connection.
addEventListener('pagehide', () => current?.close());
addEventListener('pageshow', (event) => event.persisted && connect());

/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing;
function showTyping() {
  clearTimeout(typing);
  $('status').classList.add('typing');
  typing = setTimeout(() => (stopTyping(), changed()), 5000);
}
/** The bot is not typing, or not any more. */
export function stopTyping() {
  clearTimeout(typing);
  $('status').classList.remove('typing');
}
