/** @import { Seen, SeenMessage } from '../seen.ts' */

/**
 * What this tab knows. The server has the rest.
 * @type {{
 *   as: number,
 *   chat: number | undefined,
 *   seen: Seen | undefined,
 *   messages: Map<number, Map<string, SeenMessage>>,
 *   unread: Map<number, number>,
 *   drafts: Map<string, string>,
 *   replyTo: SeenMessage | undefined,
 *   opened: Map<string, boolean>,
 * }}
 */
export const state = {
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
};

/** @type {() => void} */
let draw;
/**
 * Says how all is drawn.
 * @param {() => void} render
 */
export const onChange = (render) => (draw = render);
/** To be called after every change of the state: what is seen follows. */
export const changed = () => draw();

/** Returns what this person sees. Only after the first snapshot. */
export function seenNow() {
  if (!state.seen) throw new Error('nothing has been seen yet');
  return state.seen;
}

/**
 * Returns where we are, as the address of the page says it: #person/chat.
 * @param {number | undefined} chat
 */
export const hashOf = (chat, as = state.as) => (chat === undefined ? `${as}` : `${as}/${chat}`);
/**
 * Goes to a chat; to the list of chats if it is undefined.
 * @param {number | undefined} chat
 * @param {number} [as]
 */
export const go = (chat, as) => (location.hash = hashOf(chat, as));

/** Returns the open chat. */
export const chatNow = () => state.seen?.chats.find(({ id }) => id === state.chat);
/** Returns the messages of the open chat, oldest first. */
export const messagesNow = () => [...((state.chat && state.messages.get(state.chat)?.values()) || [])];
/**
 * Returns true if a username is that of the bot.
 * @param {string} name
 */
export const sameName = (name) => name.toLowerCase() === seenNow().bot.username.toLowerCase();

/** The message whose reply keyboard or question counts: the last that has one, unless that took it away. */
export function lastAsked() {
  const last = messagesNow().findLast(({ reply_keyboard }) => reply_keyboard);
  return last?.reply_keyboard?.remove_keyboard ? undefined : last;
}

/** @param {SeenMessage} message */
const nameOf = ({ key }) => `${hashOf(state.chat)}/${key}`;
/**
 * Opens its keyboard or question, or puts it away by hand.
 * @param {SeenMessage} message
 * @param {boolean} open
 */
export const setOpen = (message, open) => state.opened.set(nameOf(message), open);

/**
 * Whether its keyboard or question is open: until it has been used, if it is for one answer, or put away by hand.
 * @param {SeenMessage} asked
 */
export function isOpen(asked) {
  const { one_time_keyboard, force_reply } = asked.reply_keyboard ?? {};
  const messages = messagesNow();
  const isUsed = () => messages.slice(messages.indexOf(asked)).some(({ from }) => from.id === state.as);
  return state.opened.get(nameOf(asked)) ?? !((one_time_keyboard || force_reply) && isUsed());
}
