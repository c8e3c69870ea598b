import { alertPerson, toast } from './dialogs.js';
import { follow } from './links.js';
import { state } from './tab.js';
import { act } from './talk.js';
import { languageOf } from './text.js';

/** Buttons that wait for the answer to their press, by the query's id; answers that came before we knew the id. */
const waiting = new Map();
const early = new Map();
let pressing = 0;

/** The button waits until the bot has answered. */
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

/** What the server tells of any press of this person: it concerns this tab if the press was made here. */
export function tellAnswer(answer) {
  if (waiting.has(answer.query_id)) answered(answer);
  else if (pressing > 0) early.set(answer.query_id, answer);
}

function answered({ query_id, text, show_alert, url }) {
  waiting.get(query_id).ariaBusy = null;
  waiting.delete(query_id);
  if (url) follow(url);
  else if (text && show_alert) void alertPerson(state.seen.bot.first_name, text);
  else if (text) toast(text, languageOf(text, state.seen.me));
}
