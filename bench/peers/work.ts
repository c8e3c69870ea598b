import { toKeyboard } from '../../src/features/keyboard.ts';
import { encodePress } from '../../src/places/address.ts';
import type { Place } from '../../src/places/place.ts';
import { draw } from '../../src/screens/draw.ts';
import { wordsOf } from '../../src/words/words.ts';
import { me } from './peer.ts';
import type { Answer } from './peer.ts';

/** What is done again and again: an update, without its ids and who it is from, and what this bot answers to it. */
export type Work = {
  kind: string;
  update: { message?: object; callback_query?: { message: object; [key: string]: unknown } };
  answer: Answer;
};

function screenOf(place: Place): Answer {
  const screen = draw(place, wordsOf('en'), { today: new Date(), bot: me.username, inline: true });
  return { text: screen.text, keyboard: toKeyboard(screen.keyboard) };
}

function press(place: Place): Work['update'] {
  const { text, keyboard } = screenOf({ at: 'home' });
  const message = { message_id: 7, from: me, text, reply_markup: keyboard };
  return { callback_query: { chat_instance: '123456789', data: encodePress({ go: place }), message } };
}

/** In the order in which they are done: what is typed answers the question that was asked before. */
export function theWork(): Work[] {
  const balance: Place = { at: 'balance', brand: 'base' };
  const number: Place = { at: 'number', brand: 'base' };
  const tooShort: Place = { ...number, problem: 'short', count: 9 };
  const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
  return [
    { kind: 'press', update: press(balance), answer: screenOf(balance) },
    { kind: 'asks', update: press(number), answer: screenOf(number) },
    { kind: 'typed', update: { message: { text: '0486 12 34 5' } }, answer: screenOf(tooShort) },
    { kind: 'command', update: { message: { text: '/help', entities } }, answer: screenOf({ at: 'help' }) },
  ];
}
