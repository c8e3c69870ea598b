/** @import { SeenAnswer, SeenMessage } from '../seen.ts' */
import { alertPerson, toast } from './dialogs.js';
import { follow } from './links.js';
import { seenNow } from './tab.js';
import { act } from './talk.js';
import { languageOf } from './text.js';

/**
 * Buttons that wait for the answer to their press, by the query's id.
 * @type {Map<string, HTMLElement>}
 */
const waiting = new Map();
/**
 * Answers that came before we knew the id.
 * @type {Map<string, SeenAnswer>}
 */
const early = new Map();
let pressing = 0;

/**
 * Presses a button, which waits until the bot has answered.
 * @param {SeenMessage} message
 * @param {string} data
 * @param {HTMLElement} button
 */
export async function press(message, data, button) {
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

/**
 * Takes in the answer to a press of this person: it concerns this tab if the press was made here.
 * @param {SeenAnswer} answer
 */
export function tellAnswer(answer) {
  if (waiting.has(answer.query_id)) answered(answer);
  else if (pressing > 0) early.set(answer.query_id, answer);
}

/** @param {SeenAnswer} answer */
function answered({ query_id, text, show_alert, url }) {
  const button = waiting.get(query_id);
  if (button) button.ariaBusy = null;
  waiting.delete(query_id);
  if (url) follow(url);
  else if (text && show_alert) void alertPerson(seenNow().bot.first_name, text);
  else if (text) toast(text, languageOf(text, seenNow().me));
}
