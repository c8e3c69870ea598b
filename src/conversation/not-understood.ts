import type { Arrival } from '../places/arrival.ts';
import { asks } from '../places/asks.ts';
import { originOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isAnswer, isWalk, isHelp } from '../places/walks.ts';
import { isOfElsewhere } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';
import { unknown } from './remark.ts';

/** A name has fewer words than this. */
const longestName = 6;

/**
 * Returns where a message leads that was not understood: to the open question, with what was wrong with the answer;
 * else to a line of help.
 */
export function notUnderstood(talk: Talk): Arrival {
  const { place, reading } = talk;
  const count = reading.digits?.length;
  const problem = reading.digits ? 'short' : 'letters';
  // What is dialled tells a balance.
  if (/^\s*[*#]/.test(reading.typed)) return to(begin('balance', brandIn(place)));
  // What is asked in between is no answer that is wrong.
  if (isWalk(place) && asks(place) && reading.question && !(reading.digits && reading.fullyExplained))
    return to(originOf(place), { say: 'unanswered' });
  switch (place.at) {
    case 'number':
      return to({ ...place, problem: 'letters', count: undefined });
    case 'which':
      return to({ at: 'which', goal: place.goal, step: 'number', problem, count });
    case 'friend':
      return place.to ? to({ ...place, problem, count }) : { place, remark: { say: 'stays' } };
    case 'amount':
      return to({ ...place, problem: 'words' });
    case 'payment':
      return to({ ...place, problem: 'words', tried: undefined });
    case 'voucher':
      return to({ at: 'voucher', brand: place.brand, problem: 'letters' });
    case 'until':
      return place.day ? lost(talk) : to({ ...place, problem: 'words' });
    case 'validity':
      return lost(talk);
    case 'brand':
    case 'others':
      // So many words are no name.
      if (reading.wordCount > longestName) return to(originOf(place), { say: 'unread' });
      return to({ at: 'brand', goal: place.goal, sim: place.sim, problem: 'words' });
    default:
      if (asks(place) && !reading.question) return to(place, { say: 'stays' });
      return asks(place) && brandIn(place) ? to(place, unknown(talk, place)) : lost(talk);
  }
}

/**
 * Where no question is open: the screen on somebody's subject comes again, and a menu gives way to what the bot can do;
 * to somebody who writes in a script of none of our languages, offers the languages.
 */
function lost(talk: Talk): Arrival {
  const { place, reading } = talk;
  const { typed, digits = '' } = reading;
  const open = brandIn(place) !== undefined || place.at === 'guide' || place.at === 'tip';
  const here: Place = open ? originOf(place) : { at: 'home' };
  if (!open && /^00\d/.test(digits))
    return { place: { at: 'which', goal: 'top-up', step: 'number', problem: 'short', count: digits.length } };
  if (/^(?:0\d{2,4}|1\d{3})$/.test(digits)) return { place: here, remark: { say: 'short-number', digits } };
  const letters = /\p{L}/u.test(typed);
  const ours = /[\p{Script=Latin}\p{Script=Han}]/u.test(typed);
  if (letters && !ours) return { place: { at: 'language', from: here }, remark: { say: 'only' } };
  const elsewhere = isOfElsewhere(reading);
  if (open && !elsewhere && reading.question) return to(here, unknown(talk, here));
  if (open) return to(here, { say: elsewhere ? 'beside' : 'unread' });
  return { place: here, remark: { say: letters ? 'only' : 'confused' } };
}

/**
 * Returns a choice of the likeliest intents, if none is sure enough to answer and together they are more likely than
 * not.
 */
export function likely({ reading, place }: Talk): Arrival | undefined {
  const intents = reading.likely.map(({ intent }) => intent);
  // Where somebody is helped, what is only likely leads nowhere else.
  const open = asks(place) || isHelp(place);
  if (open || intents.length < 2 || reading.wordCount < (isAnswer(place) && brandIn(place) ? 6 : 3))
    return undefined;
  return { place: { at: 'maybe', intents, brand: reading.brand ?? brandIn(place) } };
}
