import { chooseLocation, toast } from './dialogs.js';
import { changed, setOpen, state } from './tab.js';
import { words } from './words.js';

/**
 * Does something as the person who is played. Returns the server's answer; undefined if it refused, and then says why.
 * @param {string} name
 * @param {object} [details]
 * @param {number} [chat]
 * @returns {Promise<any>}
 */
export async function act(name, details = {}, chat = state.chat ?? state.as) {
  try {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: state.as, chat, act: name, ...details }),
    });
    const answer = await response.json();
    if (answer.ok) return answer;
    toast(words[answer.reason] ?? answer.error);
  } catch {
    toast(words.unreachable);
  }
  return undefined;
}

/**
 * Writes a text into the open chat. Returns true if it was sent.
 * @param {string} text
 */
export async function send(text) {
  const { replyTo } = state;
  state.replyTo = undefined;
  if (replyTo) setOpen(replyTo, false);
  changed();
  const sent = await act('send', { text, ...(replyTo && { reply_to: replyTo.key }) });
  if (!sent) state.replyTo ??= replyTo;
  changed();
  return sent !== undefined;
}

/** Asks for a place, and shares it. */
export async function shareLocation() {
  const place = await chooseLocation();
  if (place) await act('location', place);
}
