/** What this tab knows. The server has the rest. */
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

let draw;
/** Says how all is drawn. */
export const onChange = (render) => (draw = render);
/** To be called after every change of the state: what is seen follows. */
export const changed = () => draw();

// Where we are stands in the address: #person/chat
export const hashOf = (chat, as = state.as) => (chat === undefined ? `${as}` : `${as}/${chat}`);
export const go = (chat, as) => (location.hash = hashOf(chat, as));

export const chatNow = () => state.seen?.chats.find(({ id }) => id === state.chat);
export const messagesNow = () => [...(state.messages.get(state.chat)?.values() ?? [])];
export const sameName = (name) => name.toLowerCase() === state.seen.bot.username.toLowerCase();

/** The message whose reply keyboard or question counts: the last that has one, unless that took it away. */
export function lastAsked() {
  const last = messagesNow().findLast(({ reply_keyboard }) => reply_keyboard);
  return last?.reply_keyboard.remove_keyboard ? undefined : last;
}

const nameOf = ({ key }) => `${hashOf(state.chat)}/${key}`;
export const setOpen = (message, open) => state.opened.set(nameOf(message), open);

/** Whether its keyboard or question is open: until it has been used, if it is for one answer, or put away by hand. */
export function isOpen(asked) {
  const { one_time_keyboard, force_reply } = asked.reply_keyboard;
  const messages = messagesNow();
  const isUsed = () => messages.slice(messages.indexOf(asked)).some(({ from }) => from.id === state.as);
  return state.opened.get(nameOf(asked)) ?? !((one_time_keyboard || force_reply) && isUsed());
}
