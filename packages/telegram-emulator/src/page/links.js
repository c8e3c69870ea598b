import { chooseChat, leave } from './dialogs.js';
import { go, hashOf, sameName, seenNow, state } from './tab.js';
import { act } from './talk.js';
import { write } from './writing.js';

/**
 * Returns what a link to our bot asks for; undefined if it leads elsewhere.
 * @param {string} url
 */
export function askedByLink(url) {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  const isOurs = ['t.me', 'telegram.me'].includes(host) && sameName(pathname.slice(1));
  return isOurs ? searchParams : undefined;
}

/**
 * Follows a link: one to our bot leads into the chat, as in Telegram; all others are shown before they open.
 * @param {string} url
 */
export function follow(url) {
  const asked = askedByLink(url);
  if (asked) {
    go(state.as);
    if (asked.get('start')) void act('start', { payload: asked.get('start') }, state.as);
    else if (asked.has('startgroup')) void addToGroup(asked.get('startgroup'));
  } else if (url.startsWith('https://t.me/share/url?')) {
    const shared = new URL(url).searchParams;
    void writeElsewhere([shared.get('url'), shared.get('text')].filter(Boolean).join('\n'));
  } else {
    void leave(url);
  }
}

/** @param {string | null} payload */
async function addToGroup(payload) {
  const group = await chooseChat(seenNow().chats.filter(({ type }) => type !== 'private'));
  if (group && (await act('member', { add: true, ...(payload && { payload }) }, group))) go(group);
}

/**
 * Asks for a chat and writes a text there, without sending it.
 * @param {string} text
 */
export async function writeElsewhere(text) {
  const chat = await chooseChat(seenNow().chats);
  if (!chat) return;
  if (chat === state.chat) return write(text);
  state.drafts.set(hashOf(chat), text);
  go(chat);
}
