import { setTimeout } from 'node:timers/promises';
import type { Chat } from './chat.ts';
import type { Chats } from './chats.ts';
import { asNumber, asText } from './fields.ts';
import { Group } from './group.ts';
import type { Person } from './person.ts';
import { PageError } from './refusal.ts';

type Wish = Record<string, unknown>;
type Act = (person: Person, chat: Chat, wish: Wish, chats: Chats) => object | void | Promise<object>;

/**
 * Does what a person of the page wishes. Returns what goes back to the page; throws an Error of one line, a
 * PageError if the page can say it in its own words.
 */
export function act(chats: Chats, wish: Wish): object | void | Promise<object> {
  const person = chats.people.get(asNumber(wish['as']));
  if (!person) throw new Error('there is nobody with this id');
  const chat = chats.find(asNumber(wish['chat'] ?? person.id));
  if (!chat?.has(person)) throw new Error('there is no such chat');
  const name = asText(wish['act']);
  if (!Object.hasOwn(acts, name)) throw new Error(`there is no act "${name}"`);
  return acts[name]!(person, chat, wish, chats);
}

/** What a person can do, by name. */
const acts: Record<string, Act> = {
  send(person, chat, wish) {
    const reply_to = wish['reply_to'] === undefined ? undefined : asNumber(wish['reply_to']);
    person.send(text(wish, 'text'), { chat, reply_to });
  },
  start(person, chat, wish) {
    person.send(wish['payload'] === undefined ? '/start' : `/start ${text(wish, 'payload')}`, { chat });
  },
  press(person, chat, wish, { presses }) {
    person.press(text(wish, 'data'), text(wish, 'key'), { chat });
    return { query_id: presses.last };
  },
  location(person, chat, wish) {
    const [latitude, longitude] = [number(wish, 'latitude'), number(wish, 'longitude')];
    person.sendLocation(
      { latitude, longitude, ...(wish['title'] !== undefined && { title: text(wish, 'title') }) },
      { chat },
    );
  },
  sticker: (person, chat) => void person.sendSticker({ chat }),
  voice: (person, chat) => void person.sendVoice({ chat }),
  photo: (person, chat) => void person.sendPhoto(undefined, { chat }),
  language(person, _, wish) {
    const code = wish['language_code'] === null ? undefined : text(wish, 'language_code');
    if (code !== undefined && !/^[a-z]{2,3}(-[a-z]{2,8})?$/i.test(code)) {
      throw new Error('a language code looks like "fr" or "zh-hans"');
    }
    person.speak(code);
  },
  clear: (_, chat) => chat.clear(),
  block: (person) => void person.block(),
  unblock: (person) => void person.unblock(),
  async inline(person, chat, wish, { inline }) {
    if (typeof wish['query'] !== 'string') throw new Error('"query" must be a text');
    const { query_id } = inline.ask(person, wish['query'], chat);
    const answer = await Promise.race([
      inline.offered(query_id),
      setTimeout(10_000, undefined, { ref: false }),
    ]);
    if (!answer) throw new PageError('the bot did not answer', 'silent');
    const { button } = answer;
    const results = answer.results.map(({ id, title, description }) => ({ id, title, description }));
    return { query_id, results, ...(button && { button }) };
  },
  'inline-choose': (_person, _chat, wish, { inline }) =>
    void inline.choose(text(wish, 'query_id'), text(wish, 'result_id')),
  member(person, chat, wish, { bot }) {
    if (!(chat instanceof Group)) throw new Error('this is not a group');
    chat.setBot(wish['add'] === true ? 'member' : 'kicked', person);
    // As a link with ?startgroup= does.
    if (wish['add'] === true && wish['payload'] !== undefined) {
      person.send(`/start@${bot.username} ${text(wish, 'payload')}`, { chat });
    }
  },
};

function text(wish: Wish, name: string): string {
  const value = wish[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`"${name}" must be a text`);
}

function number(wish: Wish, name: string): number {
  const value = wish[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`"${name}" must be a number`);
}
