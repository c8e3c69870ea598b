/** Every word of the page itself, in English; what the bot says comes from the bot. */
const english = {
  /** The IETF tag of the language. */
  lang: 'en',
  title: 'Try it out',
  hint: 'A Telegram of our own, on this machine only. Nothing reaches the real one.',
  people: 'Who you are',
  chats: 'Chats',
  language: 'App language',
  notTold: 'not told',
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
  found: 'Suggestions: {count}',
  reply: 'Reply',
  replyTo: 'Reply to {name}',
  noReply: 'Do not reply',
  you: 'You',
  joined: '{who} joined',
  added: '{who} added {whom}',
  left: '{who} left',
  removed: '{who} removed {whom}',
  openedTopic: '{who} opened the topic “{topic}”',
  isSupergroup: 'This group is now a supergroup',
  wasGroup: 'This supergroup was a group before',
  tooLong: 'Not sent: a message has at most 4096 characters.',
  isIn: 'The bot is in the group already.',
  isOut: 'The bot is not in the group.',
  silent: 'The bot did not answer.',
  edited: 'edited',
  via: 'via @{name}',
  onlyYou: 'Only you see this',
  spoiler: 'Hidden text: press to show it',
  showAll: 'Show all',
  showLess: 'Show less',
  copied: 'Copied to the clipboard',
  notCopied: 'The browser does not allow copying.',
  opens: 'opens {host}',
  leave: 'Open this link?',
  open: 'Open',
  cancel: 'Cancel',
  ok: 'OK',
  choose: 'Choose a chat',
  whereAreYou: 'Share a location',
  brussels: 'Brussels',
  leuven: 'Leuven',
  antwerp: 'Antwerp',
  ghent: 'Ghent',
  liege: 'Liège',
  coordinates: 'Coordinates',
  latitude: 'Latitude',
  longitude: 'Longitude',
  share: 'Share',
  notHere: 'This kind of button does nothing here.',
};

/**
 * The words in the language of the person who is played.
 * @type {typeof english & Record<string, string>}
 */
export const words = { ...english };

/**
 * Takes over the words that the server has for this person; English where it has none.
 * @param {Record<string, string>} [given]
 */
export const speak = (given = {}) => Object.assign(words, english, given);

/**
 * Puts what is named in braces into a text.
 * @param {string} text
 * @param {Record<string, unknown>} values
 */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
