import { best, brandOf } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { asks, originHere } from '../places/asks.ts';
import { encodePlace } from '../places/address.ts';
import { ofBrand } from '../places/intent-place.ts';
import { asOpener, originOf } from '../places/place.ts';
import { brandIn, isAnswer, isEmergency, isHelp, isTrouble, isWalk } from '../places/walks.ts';
import { afterWarning } from './after-warning.ts';
import { fitting } from './answers.ts';
import { askedAtAll, askedBack } from './asked-back.ts';
import { handedOn, longUnused } from './card-fate.ts';
import { bothAnswered } from './both-needs.ts';
import { cameBack, corrected, movedOn, resumed, stillOnlyAsks, takenUp, wentOn } from './correction.ts';
import { dated, past } from './day-answer.ts';
import { alarmed, contacted, inDanger, suspected } from './emergency.ts';
import { followed } from './follow-up.ts';
import { guideOrTip, priceDoubted, travelling, volume } from './guide-or-tip.ts';
import { forOthers, inPassing, otherNumber } from './in-passing.ts';
import { branded, clearly, named, offer, screensOf } from './intents.ts';
import { moveOf } from './move.ts';
import { newWalk } from './new-walk.ts';
import { askedIn, noteHere } from './asked-in.ts';
import { notAgain, unknown, withRemark } from './remark.ts';
import { likely, notUnderstood } from './not-understood.ts';
import { payable } from './paying.ts';
import { keptFromPaying, payingAgain, toppedMeanwhile } from './pay-again.ts';
import { acted, pressed, stopped } from './pressed.ts';
import { certain, durationAsked, introduced, questionAsked } from './question.ts';
import { rebranded } from './same-subject.ts';
import { goodNews, smallTalk } from './small-talk.ts';
import { hasPaid, isOfElsewhere, namesButton } from '../reading/said.ts';
import { first, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';
import { plainlyAnswered } from './told.ts';
import { paidAlready, troubled } from './trouble.ts';
import { compared, crossed, ofOpenBrand } from './two-brands.ts';
import { soldCode } from './vouchers.ts';

/*
 * Where a message leads. These rules are asked first, in this order, then the list for what the message does on the open
 * screen; the first that applies decides. Read aloud, each is one sentence: whoever needs an "except" has put a rule in
 * the wrong place.
 */
const always: Rule[] = [
  // What nobody should send is warned of, whatever else is said.
  secretTold,
  // What is written to the maintainers is theirs.
  noteWritten,
  // A code that a known seller sold, and that is refused, has a way out of its own.
  soldCode,
  // Whoever doubts us, a known seller or a warning, and tells neither of bait nor of a loss, is told who that is.
  introduced,
  // To whom a card may go that runs in somebody's name is a rule, whoever offers it.
  handedOn,
  // What is told after a warning, and is no loss, is answered there.
  afterWarning,
  // Money or data in other hands is an emergency, and a scam is called one.
  inDanger,
  // What somebody else wrote is judged, and never obeyed.
  forwarded,
  // A day and nothing else, where it is asked for, says no more than that: "yesterday" is no trouble yet.
  dated,
  // Whoever asks where to top up online, while a code that is refused is looked into, is shown.
  toppedMeanwhile,
  // Whoever asks whether to pay while money is missing is told: not yet.
  payingAgain,
  // Whoever says that they go on goes on with the walk.
  resumed,
  // Whoever only asked something in between goes on with the walk by the next answer.
  wentOn,
  // The voucher of one brand or country is none for the card of another.
  crossed,
  // Of two brands neither is the one to walk with.
  compared,
  // A number that is one's own, or ends otherwise, gives way to the one that is meant.
  otherNumber,
  // What has arrived is good news.
  goodNews,
  // A card that lay unused for long may have ended: that is asked before anything is paid.
  longUnused,
  // What the words alone tell is answered, on a screen of that matter.
  plainlyAnswered,
  // Whose own card is of another brand, or has gone to one, tops up there.
  movedOn,
  // Whoever has paid goes no further on the way to pay.
  paidAlready,
  // What one line answers is answered in passing, and the walk stays.
  inPassing,
  // Whoever stops, stops.
  stopped,
  // After a warning, what is said of the credit is said of the trouble before.
  takenUp,
  // In an emergency, what is not clearly another subject belongs to it.
  alarmed,
  // What is done in other words than those of a button is done.
  acted,
  // Whoever says the words of a button, and nothing else, presses it.
  pressed,
  // What is said of a trouble goes on from its screen.
  followed,
];

/** What is said of the walk that somebody is on. */
const walking: Rule[] = [
  // Who has paid is helped, and never sent to pay.
  troubled,
  // A question about a way of paying, or about what that costs, is answered.
  payable,
  // For somebody else it is the same walk.
  forOthers,
  // What is asked back is answered with a line of the screen that is open, or a general one.
  askedAtAll,
  // What fits the open question answers it.
  fitting,
  // Something else than was said before takes its place.
  corrected,
];

/** What is said of the subject that is open. */
const staying: Rule[] = [
  // Money on a day that has passed was a top-up: what it lasts is told.
  past,
  // Whoever tells elsewhere of a payment, a refusal or clearly of a trouble is helped with that.
  troubledElsewhere,
  // What fits the open question answers it.
  fitting,
  // A brand without a wish belongs to the subject that is open.
  rebranded,
  // What is asked back is answered with a line of the screen that is open, or a general one.
  askedAtAll,
  // What is asked beyond doubt is answered, where nothing is asked back.
  surelyElsewhere,
];

/** What is said of something else than the open subject, or where none is open. */
const turning: Rule[] = [
  // A price that was read somewhere is true if the operator's own page says so.
  priceDoubted,
  // Money on a day that has passed was a top-up: what it lasts is told.
  past,
  // Who names a country, and their brand or a day to come, and wishes no top-up, asks whether the card works there.
  travelling,
  // Whoever has paid nothing yet, and asks how long it takes, is told.
  durationAsked,
  // Who has paid is helped, and never sent to pay.
  troubled,
  // A question about a way of paying, or about what that costs, is answered.
  payable,
  // Who says how many gigabytes they need is told what covers them.
  volume,
  // Whoever had a message of a brand, and wishes nothing, wants to know whether it is real.
  contacted,
  // For somebody else it is the same walk.
  forOthers,
  // What the open screen has a line for, and no other screen is likelier to answer, is answered there.
  answeredHere,
  // A question is answered.
  questionAsked,
];

/** What answers the open question, or changes an answer. */
const answering: Rule[] = [
  // What fits the open question answers it.
  fitting,
  // Something else than was said before takes its place.
  corrected,
  // Whoever comes back finds everything as it was.
  cameBack,
  // A brand without a wish belongs to the subject that is open.
  rebranded,
  // A brand and what is wished of it lead there.
  branded,
  // A brand, or the wish to top up, begins a walk.
  newWalk,
  // A word of a menu leads there, wherever it stands.
  named,
  // What is likely is offered.
  likely,
];

/** Returns the rules for a message, by what it does if a screen is open. */
function rulesFor(talk: Talk): Rule[] {
  const { place } = talk;
  const walks = !isAnswer(place) && place.at !== 'gone';
  const here = walks ? walking : staying;
  const all = [...turning, ...answering, smallTalk];
  switch (walks || isHelp(place) ? moveOf(talk) : undefined) {
    case 'stays':
      return [...here, stayed];
    case 'chats':
      // Where an answer is awaited, it is said what was wrong with this one.
      return [smallTalk, ...here, ...(asks(place) ? [] : [nodded])];
    case 'answers':
      if (isTrouble(place)) return [...staying, stayed];
      return [...(walks ? [troubled, payable] : []), ...answering, ...turning, smallTalk];
    case 'turns':
      return all;
    default:
      return [...(asks(place) ? [fitting] : []), ...all];
  }
}

/** Returns the help for a trouble that is told on a screen that is about none. */
function troubledElsewhere(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const best = clearly(talk);
  const tells = hasPaid(reading) || (best && isTrouble(best.place));
  return tells && !isTrouble(place) ? troubled(talk) : undefined;
}

/** Returns the answer to a question about another subject that could not be clearer. */
function surelyElsewhere(talk: Talk): Arrival | undefined {
  const [best] = screensOf(talk);
  return talk.reading.question && best && best.sure >= certain ? questionAsked(talk) : undefined;
}

/** Returns the open walk with its line for what is asked, if no other screen is likelier to answer, or clear. */
function answeredHere(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const [best] = screensOf(talk);
  const back = reading.aspects[0]?.confidence ?? 0;
  const other = best && (isWalk(best.place) || best.sure > back || namesButton(reading, best.intent));
  const sure = isHelp(place) && back >= certain;
  return reading.question && (sure || (isWalk(place) && !other)) ? askedBack(talk) : undefined;
}

/** Returns the open screen with a word for whoever chats, of another trade or of none that we know. */
function nodded(talk: Talk): Arrival {
  const { place, reading } = talk;
  if (reading.question) return to(asOpener(place), unknown(talk, place));
  return to(asOpener(place), { say: isOfElsewhere(reading) ? 'beside' : 'unread' });
}

/** Returns the open screen for whatever is said of it. */
function stayed({ place }: Talk): Arrival {
  return to(asOpener(place));
}

/**
 * Returns where a message leads, and what to say above that screen; of two needs, what the other one asks for too. What
 * may be a danger is spoken of first.
 */
export function converse(talk: Talk): Arrival {
  const arrival = suspected(talk, bothAnswered(talk, answered));
  return stillOnlyAsks(talk, arrival.place) ? { ...arrival, onlyAsked: true } : arrival;
}

/** Returns where one thing that is said leads. The same screen never comes without a note. */
function answered(said: Talk): Arrival {
  const talk = ofOpenBrand(said);
  const decided = first(always, talk) ?? first(rulesFor(talk), talk) ?? notUnderstood(talk);
  const arrival = keptFromPaying(talk, withBrand(talk, decided));
  const { place } = arrival;
  const likelyNotes = askedIn(talk, place);
  const address = encodePlace(place);
  const leaves = address !== encodePlace(talk.place) && !isEmergency(place) && !isTrouble(place);
  const here = leaves ? noteHere(talk, likelyNotes) : undefined;
  if (here) return here;
  const intent = screensOf(talk).find((one) => encodePlace(one.place) === address)?.intent;
  return { ...notAgain(talk, withRemark(talk, arrival)), likelyNotes, ...(intent && { intent }) };
}

/** Returns an arrival with the brand that was named, where the guide that is open had none. */
function withBrand({ place, reading }: Talk, arrival: Arrival): Arrival {
  const stays = arrival.place.at === 'guide' && encodePlace(originOf(arrival.place)) === encodePlace(place);
  return stays && reading.brand && !brandIn(place)
    ? { ...arrival, place: ofBrand(arrival.place, reading.brand) }
    : arrival;
}

/** Where a voucher is asked for, a code is a voucher, and so are up to 15 digits. */
function secretTold({ place, reading }: Talk): Arrival | undefined {
  const { secret, digits = '' } = reading;
  if (!secret) return undefined;
  const isVoucher =
    place.at === 'voucher' &&
    (secret === 'code' ||
      (secret === 'card' &&
        (digits.length <= 15 || digits.length === best(brandOf(place.brand).facts.voucher?.digits)?.value)));
  return isVoucher ? undefined : { place: { at: 'warning', secret, from: originHere(place) } };
}

function noteWritten({ place, reading }: Talk): Arrival | undefined {
  if (place.at !== 'report') return undefined;
  const { from, named: withName } = place;
  return {
    place: { at: 'reported', from },
    remark: { say: 'report', text: reading.typed, about: from, named: withName === true },
  };
}

function forwarded(talk: Talk): Arrival | undefined {
  if (!talk.forwarded) return undefined;
  const about = troubled(talk) ?? guideOrTip(talk) ?? offer(talk, screensOf(talk));
  const place = about && isAnswer(about.place) ? about.place : undefined;
  return { place: place ?? { at: 'guide', guide: 'scam' }, remark: { say: 'forwarded' } };
}
