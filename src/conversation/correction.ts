import { stepsOf, usefulAnswers } from '../advice/walk.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { asks } from '../places/asks.ts';
import { otherOne } from '../places/choices.ts';
import { originOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { beforeStep, firstOnline } from '../places/steps.ts';
import {
  answersIn,
  brandIn,
  isAfterPaying,
  isAnswer,
  isCounter,
  isEmergency,
  isStep,
  isTrouble,
  isWalk,
} from '../places/walks.ts';
import type { Reading } from '../reading/reading.ts';
import { fitting, walkOf } from './answers.ts';
import { counts, hasPaid, holdsAnswer, says, isOfTrade, tellsOfDeed } from '../reading/said.ts';
import { brandSaid, fewWords, to } from './talk.ts';
import type { Talk } from './talk.ts';
import { isOfOther } from './two-brands.ts';

/**
 * Returns where "back" leads: to the walk that an aside interrupted, to the step before, or to the screen that this
 * one was opened from.
 */
export function wentBack({ place, walk, reading }: Talk): Arrival | undefined {
  const { meanings, aspects, wordCount } = reading;
  // "Krijgen wij dat terug" asks the money back.
  if (!meanings.has('back') || (aspects[0]?.aspect === 'refund' && wordCount > 2)) return undefined;
  if (walk && !isWalk(place)) return { place: walk, remark: { say: 'resumed' } };
  if (isStep(place)) return { place: beforeStep(place.at, brandOf(place.brand), answersIn(place)) };
  if (meanings.size > 1) return undefined;
  return { place: ('from' in place && place.from) || { at: 'home' } };
}

/** Returns the walk with another brand, or another way, than the one that was chosen. */
export function corrected(talk: Talk): Arrival | undefined {
  const { place, walk, reading } = talk;
  const instead = reading.meanings.has('otherOne') && otherOne(place);
  if (instead) return { place: instead };
  const at = isWalk(place) ? place : walk;
  if (!at || !isWalk(at)) return undefined;
  // What is asked of another brand where there is nothing to top up is no wish for it.
  if (at.at === 'gone' && reading.question && reading.wordCount > fewWords) return undefined;
  const named = reading.brands.find(({ id, as }) => as === 'named' && id !== brandIn(at))?.id;
  const said = named ?? brandSaid({ ...talk, place: at });
  if (said !== undefined && said !== brandIn(at)) return rebrandedWalk(at, said, reading);
  const id = brandIn(at);
  // What is asked of another way is no wish for it; whether cash is taken is one.
  const wishes = !reading.question && says(reading, 'online', 'voucher', 'shop', 'retail', 'fuel', 'post');
  const ways = holdsAnswer(reading) || says(reading, 'offline') || wishes;
  return id && canTopUp(brandOf(id)) && isWalk(place) && ways
    ? walkOf(id, reading, answersIn(at))
    : undefined;
}

/** Returns the walk with the brand that is said to be one's own, or that a number has gone to since. */
export function movedOn(talk: Talk): Arrival | undefined {
  const { intents, aspects, past, question, brand } = talk.reading;
  const ofMove = intents.some(({ intent }) => intent === 'porting') || aspects[0]?.aspect === 'keep-number';
  const moved = past && (ofMove || says(talk.reading, 'switching'));
  return (moved || isOfOther(talk)) && !question && brand && isWalk(talk.place) && !hasPaid(talk.reading)
    ? corrected(talk)
    : undefined;
}

/** The same walk for another brand, with what was answered, and is said; of a number too little is kept to say it. */
function rebrandedWalk(at: Place, brand: string, reading: Reading): Arrival {
  const answers = { ...answersIn(at), digits: undefined };
  const before = usefulAnswers(brandOf(brand), answers);
  const arrival = walkOf(brand, reading, before);
  const same = arrival.place.at === 'way' && !holdsAnswer(reading);
  if (same && (at.at === 'voucher' || isCounter(at))) return { place: { ...at, brand } };
  const place = same && isStep(at) ? firstOnline(brandOf(brand), before) : arrival.place;
  const { amount, method } = before;
  const onPage = amount !== undefined && !stepsOf(brandOf(brand)).includes('amount');
  // What the other brand does not take is said too.
  const lost: Remark | undefined =
    answers.method && !method ? { say: 'payable', method: answers.method, brand } : undefined;
  const kept: Remark | undefined = onPage
    ? { say: 'there', amount, brand }
    : amount !== undefined || method
      ? { say: 'taken', answers: { amount, method } }
      : undefined;
  const remark = arrival.remark ?? lost ?? kept;
  return remark ? { place, remark } : { place };
}

/** Returns the walk, the open one, the one that was left or that of the brand that is named, for whoever goes on. */
export function resumed({ place, walk, reading }: Talk): Arrival | undefined {
  const at = isWalk(place) ? originOf(place) : walk;
  if (!reading.meanings.has('resume') || reading.question || holdsAnswer(reading)) return undefined;
  // The brand of the screen is meant, not that of a walk before it; who has paid goes on with the walk.
  const brand = reading.brand ?? (isAnswer(place) && !isTrouble(place) ? brandIn(place) : undefined);
  if (brand && brand !== (at && brandIn(at))) return walkOf(brand, reading);
  return at && { place: at, remark: { say: 'resumed' } };
}

/** Returns the walk that was left for a question or two, for whoever answers the next one that it asks. */
export function wentOn(talk: Talk): Arrival | undefined {
  const { place, walk, onlyAsked, reading } = talk;
  const short = reading.fullyExplained || reading.wordCount <= fewWords;
  const answers = short && holdsAnswer(reading) && !reading.question;
  return walk && onlyAsked && answers && !asks(place) ? fitting({ ...talk, place: walk }) : undefined;
}

/** Returns true if somebody has only asked since they left the walk: of a trouble, what if there were one. */
export function stillOnlyAsks({ place, onlyAsked, saidLast, reading }: Talk, next: Place): boolean {
  const { supposed, did, negative, question, wordCount } = reading;
  const missing = next.at === 'not-arrived' || next.at === 'say';
  // Who has waited supposes nothing; of a payment one asks.
  const happened =
    !supposed ||
    (missing && !question) ||
    did ||
    says(reading, 'waited', 'charged') ||
    counts(reading, 'time');
  const asked = (question || wordCount <= fewWords) && !(negative && next.at === 'support');
  const told = isTrouble(next) || isEmergency(next) ? happened : !asked;
  // What was not understood before may have told of anything.
  const unread = saidLast === 'unknown' || saidLast === 'unread' || ('problem' in place && place.problem);
  const left = isWalk(place) ? !unread : onlyAsked === true;
  return left && !isWalk(next) && !told && !tellsOfDeed(reading);
}

/** Returns the walk that was left, if a message answers its next question, and nothing was paid since. */
export function cameBack(talk: Talk): Arrival | undefined {
  const { walk } = talk;
  if (!walk || talk.place.at === 'home' || isWalk(talk.place) || isAfterPaying(talk.place)) return undefined;
  return fitting({ ...talk, place: walk });
}

/** Returns the trouble that a warning has interrupted, for whoever speaks of their credit again. */
export function takenUp({ walk, reading }: Talk): Arrival | undefined {
  const ofIt = isOfTrade(reading) || reading.ideas.has('paid');
  return walk && isTrouble(walk) && ofIt ? to(walk) : undefined;
}
