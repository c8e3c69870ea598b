import { encodePlace } from '../places/address.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { originHere } from '../places/asks.ts';
import { originOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { brandIn, isAfterPaying, isAnswer, isEmergency, isWalk } from '../places/walks.ts';
import { answerAt, answerTo } from './asked-back.ts';
import { verdict } from './emergency.ts';
import { firstLine } from './first-line.ts';
import { screensOf } from './intents.ts';
import { asksFor112 } from '../reading/said.ts';
import type { Talk } from './talk.ts';

/** Returns an arrival with what is to be said above its screen. The same screen never comes without a remark. */
export function withRemark(talk: Talk, arrival: Arrival): Arrival {
  const { place, remark } = arrival;
  if (place.at === 'language') return { ...arrival, place: { at: 'language', from: originHere(talk.place) } };
  // Whether help can be called comes before whatever else is answered.
  if (asksFor112(talk.reading)) return { ...arrival, remark: { say: 'emergency' } };
  // An answer says more than that there is one.
  if (remark && saysLittle.has(remark.say))
    return { ...arrival, remark: firstLine(talk, place) ?? answerHere(talk, place) ?? remark };
  if (remark) return arrival;
  const walk = isWalk(talk.place) ? talk.place : talk.walk;
  const leaves = walk && place.at !== 'home' && isAnswer(place) && !isAfterPaying(place);
  const stays = encodePlace(place) === encodePlace(talk.place) && place.at !== 'home';
  const word =
    verdict(talk, place) ??
    firstLine(talk, place) ??
    (stays ? (answerTo(talk) ?? unknown(talk, place)) : undefined);
  if (word) return { ...arrival, remark: word };
  if (leaves) return { ...arrival, remark: { say: 'aside', back: originOf(walk) } };
  const answer = answerAt(talk, place);
  return answer ? { ...arrival, remark: answer } : arrival;
}

/** Returns an arrival that does not say the same words twice to whoever asks on or was not understood. */
export function notAgain(talk: Talk, arrival: Arrival): Arrival {
  const { remark, place } = arrival;
  if (remark === undefined || remark.say !== talk.saidLast) return arrival;
  if (remark.say === 'unknown') return { ...arrival, remark: { say: 'unread' } };
  if (remark.say === 'unread') return { ...arrival, remark: { say: 'stays' } };
  return talk.reading.question ? { ...arrival, remark: unknown(talk, place) } : arrival;
}

/** Notes that say no more than that a screen answers, or does not. */
const saysLittle: ReadonlySet<string> = new Set<Remark['say']>([
  'unknown',
  'unread',
  'beside',
  'stays',
  'given',
  'scam',
  'unanswered',
]);

/** Returns the answer to what was asked back, where the screen stays. */
function answerHere(talk: Talk, place: Place): Remark | undefined {
  return encodePlace(place) === encodePlace(originOf(talk.place)) ? answerTo(talk) : undefined;
}

/** What is asked back may be one of so many, each at least so likely; what is told, only if it is likelier. */
const candidates = 5;
const likelyAsked = 0.05;
/** Nothing is asked back by what is like nothing. */
const likelyAtAll = 0.15;
const likelyTold = 0.3;
/** So many other screens may be meant, each at least so likely. */
const likelyOther = 0.25;
const mostOthers = 2;

/** Returns the other screens of help that a message is likely about, the likeliest first. */
function otherScreens(talk: Talk): ReturnType<typeof screensOf> {
  const { place } = talk;
  const open = encodePlace(originOf(place));
  return isEmergency(place) || isWalk(place)
    ? []
    : screensOf(talk)
        .filter((one) => one.sure >= likelyOther && isAnswer(one.place) && !isEmergency(one.place))
        .filter((one) => encodePlace(originOf(one.place)) !== open)
        .slice(0, mostOthers);
}

/** Returns the remark on what was not understood: what it may have been, and whom to ask. */
export function unknown(talk: Talk, place: Place): Remark {
  const { aspects, meanings, question, refers } = talk.reading;
  if (place.at === 'brand' || place.at === 'others') return { say: 'by-brand' };
  if (meanings.has('recommend')) return { say: 'compare' };
  const least = question ? likelyAsked : likelyTold;
  const heard = (aspects[0]?.confidence ?? 0) >= likelyAtAll;
  const asked = (heard ? aspects : [])
    .filter(({ confidence }) => confidence >= least)
    .map(({ aspect }) => aspect);
  const perhaps = otherScreens({ ...talk, place }).map(({ intent }) => intent);
  // What is told, and is like nothing, was no question.
  const told = !question && !refers && !isEmergency(place);
  if (told && asked.length === 0 && perhaps.length === 0) return { say: 'unread' };
  return { say: 'unknown', brand: brandIn(place), aspects: asked.slice(0, candidates), perhaps };
}
