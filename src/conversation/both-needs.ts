import type { Aspect } from '../catalogue/aspects.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { hasLine } from '../places/aspects.ts';
import type { Place } from '../places/place.ts';
import {
  answersIn,
  beginsTopUp,
  brandIn,
  isAfterPaying,
  isChoice,
  isCounter,
  isEmergency,
  isOnGuide,
  isTrouble,
  leadsToPay,
} from '../places/walks.ts';
import { confidenceIn, hasPaid, isOfTopUp, isRefused } from '../reading/said.ts';
import { clear, likelier, screensOf } from './intents.ts';
import { certain } from './question.ts';
import type { Talk } from './talk.ts';

/*
 * Whoever asks two things in one message is answered as if they had sent two: with the screen to which the whole of it
 * leads, and what answers the other.
 */

/** What was said where, and where it leads. */
type Answer = { talk: Talk; arrival: Arrival };

/** Rules that say no more than that something was heard. */
const vague: ReadonlySet<string | undefined> = new Set([
  undefined,
  'likely',
  'stayed',
  'nodded',
  'smallTalk',
]);
/** How sure it must be what a part asks for, and how likely the note that says it. */
const sure = 0.32;
const enough = 0.25;
/** Remarks that answer nothing. */
const empty: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'unknown',
  'unread',
  'beside',
  'stays',
  'only',
  'confused',
  'unanswered',
  'aside',
  'resumed',
  'taken',
  'number',
  'code',
  'short-number',
  'redeem',
  'friend',
  'report',
  'name',
]);

/** What has an answer for all subjects. */
const ofAll: ReadonlySet<Aspect> = new Set<Aspect>(['hours', 'spoken', 'privacy']);

/** Returns true for screens that say the same, whatever was answered on them. */
function isSame(one: Place, other: Place): boolean {
  const [a, b] = [one, other].map((place) => {
    const { at, brand, goal, guide, tip, channel, tried } = place as Partial<Record<string, string>>;
    return [at, brand, goal, guide, tip, channel, tried].join(' ');
  });
  return a === b;
}

/** Returns the remark of an arrival, if it answers something. */
function answerIn({ remark }: Arrival): Remark | undefined {
  const general =
    remark?.say === 'aspect' && !ofAll.has(remark.aspect) && !hasLine(remark.subject, remark.aspect);
  return remark && !general && !empty.has(remark.say) ? remark : undefined;
}

/** Returns the likely notes of an arrival that are likely enough to answer one of two needs. */
const notesIn = ({ likelyNotes }: Arrival) => likelyNotes?.filter(([, share]) => share >= enough);

/** Returns true if an arrival says something of its own above its screen. */
const says = (arrival: Arrival) => answerIn(arrival) !== undefined || (notesIn(arrival) ?? []).length > 0;

/** Returns true if what was said is answered. */
function isAnswered({ talk, arrival }: Answer): boolean {
  const { place, rule } = arrival;
  if (vague.has(rule) || place.at === 'maybe' || place.at === 'home') return false;
  if (isSame(place, talk.place)) return answerIn(arrival) !== undefined;
  // Of a payment one tells that it was made.
  if (isAfterPaying(place) && !hasPaid(talk.reading) && !isOnGuide(place, 'wrong')) return false;
  return !screensOf(talk).length || sureOf(talk) >= sure || answerIn(arrival) !== undefined;
}

/** Returns how sure it is what was asked for. */
const sureOf = (talk: Talk) => screensOf(talk)[0]?.sure ?? 0;

/** Returns true where a top-up begins. */
const begins = (place: Place) => beginsTopUp(place) && !isCounter(place);

/** Returns true if what was said is a need: a question, a trouble, or a wish; or told behind a question. */
function isNeed({ talk, arrival }: Answer, behind: boolean): boolean {
  const { reading } = talk;
  const { place } = arrival;
  const told = isTrouble(place) && (!isOnGuide(place, 'refused') || isRefused(reading));
  if (!begins(place)) return reading.question || reading.either || told || isEmergency(place) || behind;
  // Where one pays it is said at once whether a way is taken.
  const taken = place.at === 'payment' && place.tried !== undefined;
  const asked = sureOf(talk) >= likelier || taken || answerIn(arrival) !== undefined;
  return reading.question ? asked : isOfTopUp(reading) && sureOf(talk) >= clear;
}

/** Returns how urgent a screen is: money or data in other hands, another danger, a payment. */
function rankOf(place: Place): number {
  if (isOnGuide(place, 'stolen')) return 3;
  return isEmergency(place) ? 2 : Number(isAfterPaying(place));
}

/** Returns where a message leads; of two needs, with what answers the other. */
export function bothAnswered(talk: Talk, converse: (talk: Talk) => Arrival): Arrival {
  const { reading, place: open } = talk;
  const answer = (said: Talk): Answer => {
    const arrival = converse(said);
    const [best] = screensOf(said);
    // Of a part there is no choice to offer: the likeliest is meant.
    const place = arrival.place.at === 'maybe' && best ? best.place : arrival.place;
    return { talk: said, arrival: { ...arrival, place } };
  };
  const whole: Answer = { talk, arrival: converse(talk) };
  const [one, other] = reading.needs;
  // What nobody should send, what was forwarded and what is written to the maintainers is no question.
  if (!one || !other || talk.forwarded || reading.secret || open.at === 'report') return whole.arrival;
  // A danger is heard in the whole of a message, and not in a part of it.
  const isHeard = (part: Answer) =>
    isAnswered(part) && (!isEmergency(part.arrival.place) || isEmergency(whole.arrival.place));
  const first = answer({ ...talk, reading: one });
  if (!isHeard(first) || !isNeed(first, false)) return whole.arrival;
  const { place } = first.arrival;
  // The other is asked by itself or, if it says too little, of what was said before it.
  const stays = isSame(place, open);
  const turned: Talk = { ...talk, place: { at: 'home' }, brand: brandIn(place) ?? talk.brand };
  const apart = { ...(stays ? talk : turned), reading: other };
  const after = { ...talk, place, saidLast: undefined, reading: other };
  const alone = stays || sureOf(apart) >= likelier;
  const next = (alone ? [apart, after] : [after, apart])
    .map(answer)
    .find((part) => isHeard(part) && isNeed(part, one.question));
  return next ? together(whole, first, next) : whole.arrival;
}

/** Returns two answers as one arrival: the second is said beside the first, if it may be. */
function together(whole: Answer, first: Answer, next: Answer): Arrival {
  const { talk, arrival: led } = whole;
  const moves = isAnswered(whole) && !isSame(led.place, talk.place);
  const leads = moves || led.rule === 'payingAgain';
  const ofFirst = isSame(led.place, first.arrival.place);
  const ofNext = isSame(led.place, next.arrival.place);
  // Of a payment there is one thing to say.
  const [rankOfFirst, rankOfNext] = [rankOf(first.arrival.place), rankOf(next.arrival.place)];
  if (rankOfFirst === 1 && rankOfNext === 1) return led;
  // Where the whole of it leads elsewhere than both, what is heard less in it is said too.
  const ahead = leads ? heardIn(whole, next) - heardIn(whole, first) : rankOfNext - rankOfFirst;
  const turns = !(leads && ofFirst) && ((leads && ofNext) || ahead > 0);
  const second = turns ? first : next;
  const main = leads && !ofFirst && !ofNext ? whole : turns ? next : first;
  const place = leads ? led.place : main.arrival.place;
  // What is said first of a danger or a payment is said of the whole.
  const urgent = rankOf(place) > 0;
  const own = leads && (urgent || !answerIn(main.arrival)) ? led : { ...main.arrival, place };
  const remark = answerIn(second.arrival);
  const there = second.arrival.place;
  const lost = isOnGuide(place, 'stolen', 'lost') || isAfterPaying(place);
  const pays = leadsToPay(there) && (lost || talk.awaited || hasPaid(talk.reading));
  if (pays || !isApart(second, main, place)) return leads ? led : own;
  const likelyNotes = notesIn(own);
  const others = notesIn(second.arrival)?.filter(([path]) => path !== likelyNotes?.[0]?.[0]);
  const also = { place: whereToPay(there), likelyNotes: others, before: turns && !urgent };
  return { ...own, likelyNotes, also: remark ? { ...also, remark } : also };
}

/** Returns how much of what a part asks for is heard in the whole. */
function heardIn({ talk }: Answer, part: Answer): number {
  return confidenceIn(talk.reading, screensOf(part.talk)[0]?.intent);
}

/** Returns true if what was said asks for something else than the screen that is shown. */
function isApart({ talk, arrival }: Answer, main: Answer, shown: Place): boolean {
  const { place } = arrival;
  const { question, danger, given } = talk.reading;
  // What is told belongs to what is asked.
  const asks = main.talk.reading.question;
  if (isSame(place, shown)) return question && asks && says(main.arrival) && answerIn(arrival) !== undefined;
  if (!isEmergency(shown)) return !begins(place) || (asks && !isChoice(place));
  const other = !isEmergency(place) && danger === undefined && given === undefined;
  const contact = place.at === 'support' || ('goal' in place && place.goal === 'support');
  return other && !contact && sureOf(talk) >= (question ? likelier : certain) && (!isTrouble(place) || asks);
}

/** Where one tops up says more than that there are two ways. */
const whereToPay = (place: Place): Place =>
  place.at === 'way' ? { at: 'where', brand: place.brand, ...answersIn(place) } : place;
