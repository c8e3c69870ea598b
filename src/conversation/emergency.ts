import type { Arrival, Remark } from '../places/arrival.ts';
import { aspectRemark, hasLine, subjectOf } from '../places/aspects.ts';
import { guideFor } from '../places/intent-place.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import {
  brandIn,
  isAfterPaying,
  isAnswer,
  isEmergency,
  isOnGuide,
  isTrouble,
  isWalk,
} from '../places/walks.ts';
import type { Intent } from '../advice/intents.ts';
import type { Idea, Meaning } from '../reading/lexicon.ts';
import { countryIn } from '../reading/country.ts';
import { tellsAfter } from '../reading/after-warning.ts';
import { tellsOf } from '../reading/danger.ts';
import type { Reading } from '../reading/reading.ts';
import {
  hasPaid,
  isCharged,
  holdsAnswer,
  isChargedTwice,
  isOfTopUp,
  isOfTrade,
  isRefused,
  says,
} from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';
import { clear, clearly, prepaidOf, screensOf } from './intents.ts';

const isStolen = (place: Place): place is PlaceAt<'guide'> =>
  place.at === 'guide' && place.guide === 'stolen';
const isCheated = (place: Place) => isOnGuide(place, 'stolen', 'scam');

/** The brand of another subject than the emergency is none of it. */
const brandOfIt = ({ place, reading }: Talk) =>
  reading.brand ?? (isEmergency(place) ? brandIn(place) : undefined);

function guide(talk: Talk, name: 'stolen' | 'scam'): PlaceAt<'guide'> {
  const { given } = talk.reading;
  const before = talk.place.at === 'guide' ? talk.place.given : undefined;
  const helped = given === undefined ? before : given === 'bank' || given === 'gift' ? undefined : given;
  return { ...guideFor(name, brandOfIt(talk)), given: helped };
}

/** Returns true if somebody who was told whom to call has called. */
export const hasCalled = (open: Place, { typed }: Reading) =>
  isStolen(open) && !open.given && (tellsOf(typed, 'informed') || tellsAfter(typed, 'blocked'));

/** Returns what is said first there; who has called is told what comes next, and not to call. */
function saidFirst({ place: open, reading }: Talk, place: PlaceAt<'guide'>): Remark | undefined {
  const next = isStolen(place) && hasCalled(open, reading);
  return next ? aspectRemark(place, 'done', { first: true }) : firstOf(place, reading);
}

/** The bank is called first, unless it is a voucher or a password that is in other hands: then the screen says what helps. */
function emergency(talk: Talk): Arrival {
  const place = guide(talk, 'stolen');
  return to(place, saidFirst(talk, place));
}

/** Beside a message about it, what was really charged twice is no loss to a cheat. */
const isPaidTwice = ({ place, reading }: Talk) => !isStolen(place) && isChargedTwice(reading);

/** Returns true if a bank card's data went somewhere, and neither a brand nor paying is spoken of. */
function ofBank({ place, reading }: Talk): boolean {
  const { given, brand, question } = reading;
  // A card that pays, paid or is blocked was typed in for no cheat.
  const uses =
    hasPaid(reading) || isOfTopUp(reading) || isRefused(reading) || says(reading, 'accepts', 'blocked');
  return given === 'bank' && !brand && !uses && !question && !isWalk(place) && !isTrouble(place);
}

/** Beside what operators write, a bank card that was given was given to whoever wrote. */
const isBait = ({ place, reading }: Talk) => isOnGuide(place, 'warned') && reading.given === 'bank';

/** More words tell how it came about. */
const mostPlain = 10;

/** Returns true if money or data is in other hands, by what is said and where. */
function isGivenAway(talk: Talk): boolean {
  const { place, reading } = talk;
  const { given, meanings, question } = reading;
  const [back] = reading.aspects;
  const tells = given !== undefined && !question && !reading.negative;
  const done = tells && back?.aspect === 'done' && back.confidence > 0.5;
  // Who did what a cheat asked for has given something away, and so has whoever they speak of.
  const topped = meanings.has('toppedUp') && !meanings.has('notArrived') && !question;
  const did = meanings.has('didIt') || topped || tellsOf(reading.typed, 'theyDid');
  const likely = tells && reading.suspected === 'given';
  if (isCheated(place) && reading.danger !== 'little' && (did || done || likely)) return true;
  switch (reading.danger) {
    case 'little':
      return false;
    case 'given':
      // What is gone with a phone is told of where both stand.
      return !isOnGuide(place, 'lost');
    case 'harm':
      return (isCheated(place) || isBait(talk) || ofBank(talk)) && !isPaidTwice(talk);
    case 'opened':
      // Behind a link that was opened, a card number that is told of was typed in.
      return tells;
    default:
      return false;
  }
}

/**
 * Returns the guide for whoever has been cheated, or is about to be. Whoever has handed something over stays there;
 * after that, a mere attempt is an emergency too.
 */
export function inDanger(talk: Talk): Arrival | undefined {
  const { danger, meanings, wordCount } = talk.reading;
  // Where a payment is awaited, the money that left the account paid it.
  if (isAfterPaying(talk.place) && isCharged(talk.reading) && danger !== 'scam' && wordCount <= mostPlain)
    return undefined;
  if (isGivenAway(talk)) return emergency(talk);
  if (danger === 'harm' && tellsOf(talk.reading.typed, 'oneCent'))
    return to({ at: 'tip', tip: 'auto', brand: prepaidOf(talk) }, { say: 'one-cent' });
  // Whoever has lost the phone, and called Card Stop, is told nothing of scams.
  if (
    (talk.reading.harmless && !isEmergency(talk.place)) ||
    (danger === 'given' && isOnGuide(talk.place, 'lost'))
  )
    return undefined;
  if (meanings.has('noLink') && isOnGuide(talk.place, 'warned')) return to(talk.place, { say: 'no-link' });
  if (danger === 'warned' && !isEmergency(talk.place))
    return to(guideFor('warned', brandOfIt(talk)), { say: 'may-be-real' });
  const place = isStolen(talk.place) ? talk.place : guide(talk, 'scam');
  const opened = danger === 'opened' && isOnGuide(talk.place, 'scam', 'warned');
  if (opened) return { place, remark: { say: 'only-opened' } };
  // Where nothing but a number or a name was given, no card has to be blocked.
  if (danger === 'little' && !isStolen(place))
    return to(place, aspectRemark(place, 'certain', { subject: 'stolen', first: true }));
  if (danger === 'scam')
    return to(place, isStolen(place) ? firstOf(place, talk.reading) : judged(talk.reading));
  const learnt = screensOf(talk).find(({ intent }) => intent === 'stolen');
  // Signs of a loss and what was learnt agree, or what was learnt is sure.
  if (learnt && (danger === 'harm' || (learnt.sure >= clear && danger !== 'approach')))
    return emergency(talk);
  if (danger === 'debt' && !isStolen(talk.place)) return owed(talk);
  // A scam, or what came of one: that it is one of them may be sure before it is known which.
  const bait = talk.reading.intents.filter(({ intent }) => intent === 'scam' || intent === 'stolen');
  const sure = bait.reduce((sum, { confidence }) => sum + confidence, 0);
  if (danger !== undefined && sure >= clear) return to(place, firstOf(place, talk.reading));
  return meanings.has('scam') ? { place } : undefined;
}

/** Returns an arrival with what to think of what was told, where it may be a danger and nothing was said of one. */
export function suspected(talk: Talk, arrival: Arrival): Arrival {
  const { suspected: heard } = talk.reading;
  if (!heard || talk.forwarded) return arrival;
  const told = [talk.place, arrival.place, arrival.also?.place].some(
    (place) => place && (isEmergency(place) || place.at === 'warning' || isOnGuide(place, 'warned')),
  );
  const given = heard === 'given';
  // Where a payment is told of, that is what is gone.
  const paid = given && (isTrouble(talk.place) || isTrouble(arrival.place));
  if (told || paid) return arrival;
  const place = guide(talk, given ? 'stolen' : 'scam');
  return {
    ...arrival,
    also: { place, remark: given ? { say: 'if-given' } : judged(talk.reading), before: true },
  };
}

/** Returns whom to ask whether a debt is real that somebody claims. */
function owed(talk: Talk): Arrival {
  const place = guide(talk, 'scam');
  return to(place.brand ? { at: 'support', brand: place.brand } : place, { say: 'debt' });
}

/** Returns what to think of a message or a call, and what to do with it now. */
function judged({ meanings, called, typed }: Reading): Remark {
  if (tellsAfter(typed, 'ofSupplier')) return { say: 'call-supplier' };
  if (meanings.has('embassy')) return { say: 'embassy' };
  if (tellsOf(typed, 'offered')) return { say: 'unconfirmed' };
  return { say: called ? 'hang-up' : 'scam' };
}

/** Returns what is said first of a lost phone, or of the message or call that was told of. */
export function verdict({ reading }: Talk, place: Place): Remark | undefined {
  if (isOnGuide(place, 'lost')) return firstOf(place, reading);
  return isOnGuide(place, 'scam') && reading.danger ? judged(reading) : undefined;
}

/** Returns what is said first whatever is told of an emergency: at a voucher or a password, the screen says it. */
function firstOf(place: Place, reading: Reading): Remark | undefined {
  const { meanings, purse, given, typed, danger } = reading;
  if (isOnGuide(place, 'scam') && tellsOf(typed, 'reportIt'))
    return aspectRemark(place, 'where', { subject: 'scam', first: true });
  if (meanings.has('giveIt')) return { say: 'no-code' };
  if (meanings.has('support') && !purse && hasLine(subjectOf(place), 'contact'))
    return aspectRemark(place, 'contact');
  if (isOnGuide(place, 'lost'))
    return given === 'password'
      ? { say: 'passwords-too' }
      : purse && !meanings.has('stolen')
        ? { say: 'bank-too' }
        : undefined;
  if (!isStolen(place)) {
    if (tellsOf(typed, 'worked')) return { say: 'worked-once' };
    return meanings.has('noLink') ? { say: 'no-link' } : judged(reading);
  }
  // Whoever tells more of a voucher that is gone is told whom to call.
  if (place.given === 'voucher' && danger) return aspectRemark(place, 'contact', { first: true });
  if (place.given) return undefined;
  if (tellsOf(typed, 'allFine')) return { say: 'not-fine' };
  if (isForeignCard(reading)) return { say: 'own-bank' };
  // Without a network, somebody may have taken the number over.
  if (meanings.has('no-service')) return aspectRemark(place, 'keep-number', { first: true });
  return { say: given === 'gift' ? 'gift-given' : 'given' };
}

/** Returns true if the card that was given is one of a bank in another country. */
function isForeignCard(reading: Reading): boolean {
  const { meanings, given, typed } = reading;
  const stays = says(reading, 'landAbroad', 'abroad');
  const theirs = meanings.has('foreign') || countryIn(typed) !== undefined;
  const far = meanings.has('notBelgian') || tellsOf(typed, 'farBank');
  return far || (theirs && !stays && given === 'bank');
}

/** Returns the guide on a phone or a SIM that is lost or stolen, and was not found again. */
export function lost(talk: Talk): Arrival | undefined {
  const { meanings } = talk.reading;
  const gone = meanings.has('lost') && !meanings.has('found');
  return gone ? to(guideFor('lost', brandOfIt(talk))) : undefined;
}

/** What somebody wants of us who has something else to ask. */
const wishes: readonly Meaning[] = [
  'topUp',
  'monthly',
  'stop',
  'resume',
  'thanks',
  'complaint',
  'home',
  'back',
  'more',
];

/** What is asked of an emergency, as of other things: whom to call, whether the number or the credit is saved. */
const ofEmergency: ReadonlySet<Intent> = new Set<Intent>([
  'support',
  'blocked',
  'cut-off',
  'credit-left',
  'porting',
  'own-number',
  'card-refused',
  'wrong-ticket',
]);

/** Trades that nobody thinks of in an emergency. */
const elsewhere: readonly Idea[] = ['xweather', 'xfood', 'xgame', 'xcar', 'xtravel', 'xlearn'];

/** Returns the emergency that is open, for every message that is not clearly about something else. */
export function alarmed(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { meanings, ideas } = reading;
  if (!isEmergency(talk.place)) return undefined;
  const open = talk.place as PlaceAt<'guide'>;
  const place = { ...open, ...(reading.brand && { brand: guideFor(open.guide, reading.brand).brand }) };
  // A phone that loses its network when a code was given may have been taken over.
  if (isStolen(place) && meanings.has('no-service')) return to(place, firstOf(place, reading));
  // A walk that waits behind a warning takes its answers.
  if (talk.walk && isWalk(talk.walk) && !isStolen(place) && holdsAnswer(reading) && reading.fullyExplained)
    return undefined;
  // What is quoted, and an address, is no wish of theirs.
  const quoted = /["“”„«»「」]|\p{L}\.\p{L}/u.test(reading.typed);
  if (isPaidTwice(talk) || (!quoted && says(reading, ...wishes))) return undefined;
  const best = clearly(talk);
  // What was not done, and speaks of no top-up, is said of the scam.
  const undone = reading.negative && !reading.brand && !ideas.has('topup') && !ideas.has('credit');
  const ours = isOfTrade(reading) || reading.brand !== undefined || (reading.method && reading.question);
  const other =
    best &&
    ours &&
    !undone &&
    !isEmergency(best.place) &&
    !ofEmergency.has(best.intent) &&
    isAnswer(best.place);
  const offTopic = elsewhere.some((one) => ideas.has(one));
  return other || offTopic ? undefined : to(place, saidFirst(talk, place));
}

/**
 * Returns the guide on scams for whoever had a message of a brand and wishes nothing: they want to know whether it is
 * real.
 */
export function contacted(talk: Talk): Arrival | undefined {
  const { danger, brand, meanings } = talk.reading;
  if (danger !== 'contact' || !brand || meanings.has('topUp') || holdsAnswer(talk.reading)) return undefined;
  const best = clearly(talk);
  return best && best.intent !== 'scam' ? undefined : { place: guide(talk, 'scam') };
}
