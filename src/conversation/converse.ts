import { isGuide } from '../advice/intents.ts';
import { best, brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival, Note } from '../places/arrival.ts';
import { asks, originHere } from '../places/asks.ts';
import { encodePlace } from '../places/address.ts';
import { originOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isAfterPaying, isAnswer, isChoice, isTrouble, isWalk } from '../places/walks.ts';
import { fitting, redeemed } from './answers.ts';
import { answerAt, answerTo, askedBack } from './asked-back.ts';
import { dated, past } from './day-answer.ts';
import { alarmed, contacted, inDanger, verdict } from './emergency.ts';
import { cameBack, corrected, resumed, wentBack } from './correction.ts';
import { firstLine } from './first-line.ts';
import { followed } from './follow-up.ts';
import { forOthers, inPassing, otherNumber } from './in-passing.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { special, travelling, volume } from './guide-or-tip.ts';
import { beginsWalk, isOrder, landline, newWalk } from './new-walk.ts';
import { payable } from './paying.ts';
import { likely, notUnderstood } from './not-understood.ts';
import { rebranded, remark, saidOfSubject, troubleOfBrand, unknown } from './same-subject.ts';
import { goodNews, isThanks, smallTalk } from './small-talk.ts';
import { fewWords, first, hasPaid, holdsAnswer, isOfTrade, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';
import { branded, clear, introduced, likelier, named, offer, prepaidOf, screensOf } from './intents.ts';
import { isSlip, missesOther, troubled } from './trouble.ts';
import { compared, crossed } from './two-brands.ts';

/*
 * Where a message leads. The rules are asked in this order, and the first that applies decides. Read aloud, each is one
 * sentence: whoever needs an "except" has put a rule in the wrong place.
 */
const rules: Rule[] = [
  // What nobody should send is warned of, whatever else is said.
  secretTold,
  // What is written to the maintainers is theirs.
  noteWritten,
  // Whoever doubts us, a known seller or a warning, and tells neither of bait nor of a loss, is told who that is.
  introduced,
  // Money or data in other hands is an emergency, and a scam is called one.
  inDanger,
  // What somebody else wrote is judged, and never obeyed.
  forwarded,
  // A day and nothing else, where it is asked for, says no more than that: "yesterday" is no trouble yet.
  dated,
  // Whoever says that they go on goes on with the walk.
  resumed,
  // Of two brands neither is the one to walk with.
  compared,
  // The voucher of one brand or country is none for the card of another.
  crossed,
  // A number that is one's own, or ends otherwise, gives way to the one that is meant.
  otherNumber,
  // What one line answers is answered in passing, and the walk stays.
  inPassing,
  // What has arrived is good news.
  goodNews,
  // In an emergency, what is not clearly another subject belongs to it.
  alarmed,
  // A brand without a wish, at a trouble, is whose trouble it is.
  troubleOfBrand,
  // Whoever says the words of a button, and nothing else, presses it.
  pressed,
  // What is said of a trouble goes on from its screen.
  followed,
  // Money on a day that has passed was a top-up: what it lasts is told.
  past,
  // Who names a country, and their brand or a day to come, and wishes no top-up, asks whether the card works there.
  travelling,
  // What is asked back about the screen that is open is answered there.
  askedBack,
  // Who has paid is helped, and never sent to pay.
  troubled,
  // Whoever stops, stops.
  stopped,
  // A question about a way of paying, or about what that costs, is answered.
  payable,
  // Who says how many gigabytes they need is told what covers them.
  volume,
  // A brand without a wish belongs to the subject that is open.
  rebranded,
  // At a trouble, what wishes nothing new is said of it; what points back, of any subject.
  saidOfSubject,
  // Whoever had a message of a brand, and wishes nothing, wants to know whether it is real.
  contacted,
  // For somebody else it is the same walk.
  forOthers,
  // A landline that is said to be the number is called one.
  landline,
  // A question is answered.
  questionAsked,
  // What fits the open question answers it.
  fitting,
  // Something else than was said before takes its place.
  corrected,
  // Whoever comes back finds everything as it was.
  cameBack,
  // A brand, or the wish to top up, begins a walk.
  newWalk,
  // A word of a menu leads there, wherever it stands.
  named,
  // What is likely is offered.
  likely,
  // A thank-you, a nod and a greeting are answered in a word.
  smallTalk,
];

/** Returns where a message leads, and what to say above that screen. The same screen never comes without a note. */
export function converse(talk: Talk): Arrival {
  const arrival = first(rules, talk) ?? notUnderstood(talk);
  const same = (one: Place) => encodePlace(one) === encodePlace(arrival.place);
  const intent = screensOf(talk).find(({ place }) => same(place))?.intent;
  return { ...withNote(talk, arrival), ...(intent && { intent }) };
}

function withNote(talk: Talk, arrival: Arrival): Arrival {
  const { place, note } = arrival;
  if (place.at === 'language') return { ...arrival, place: { at: 'language', from: originHere(talk.place) } };
  // An answer says more than that there is one.
  if (note && saysLittle.has(note.say)) {
    // That it stands there is said of what is told; a question may ask for something else.
    const little = note.say === 'here' && talk.reading.question ? unknown(place, talk.reading) : note;
    return { ...arrival, note: firstLine(talk, place) ?? answerHere(talk, place) ?? little };
  }
  if (note) return arrival;
  const walk = isWalk(talk.place) ? talk.place : talk.walk;
  const leaves = walk && place.at !== 'home' && isAnswer(place) && !isAfterPaying(place);
  const stays = encodePlace(place) === encodePlace(talk.place) && place.at !== 'home';
  const word =
    verdict(talk, place) ??
    firstLine(talk, place) ??
    (stays ? (answerTo(talk) ?? remark(place, talk.reading)) : undefined);
  if (word) return { ...arrival, note: word };
  if (leaves) return { ...arrival, note: { say: 'aside', back: originOf(walk) } };
  const answer = answerAt(talk, place);
  return answer ? { ...arrival, note: answer } : arrival;
}

/** Notes that say no more than that a screen answers, or does not. */
const saysLittle: ReadonlySet<string> = new Set<Note['say']>([
  'here',
  'unknown',
  'noted',
  'unread',
  'beside',
  'stays',
  'given',
  'scam',
  'unanswered',
]);

/** Returns the answer to what was asked back, where the screen stays. */
function answerHere(talk: Talk, place: Place): Note | undefined {
  return encodePlace(place) === encodePlace(originOf(talk.place)) ? answerTo(talk) : undefined;
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
    note: { say: 'report', text: reading.typed, about: from, named: withName === true },
  };
}

function forwarded(talk: Talk): Arrival | undefined {
  if (!talk.forwarded) return undefined;
  const about = troubled(talk) ?? special(talk) ?? offer(talk, screensOf(talk));
  const place = about && isAnswer(about.place) ? about.place : undefined;
  return { place: place ?? { at: 'guide', guide: 'scam' }, note: { say: 'forwarded' } };
}

function pressed(talk: Talk): Arrival | undefined {
  const { fullyExplained, turnedDown, wordCount } = talk.reading;
  return (turnedDown && !missesOther(talk)) || (fullyExplained && wordCount <= fewWords)
    ? first(
        [
          stopped,
          coded,
          past,
          payable,
          branded,
          fitting,
          wentBack,
          followed,
          askedBack,
          troubled,
          rebranded,
          saidOfSubject,
          corrected,
          cameBack,
          travelling,
          named,
          newWalk,
          smallTalk,
        ],
        talk,
      )
    : undefined;
}

/** What may stand beside "stop". */
const besideStop: ReadonlySet<Meaning> = new Set<Meaning>([
  'stop',
  'no',
  'yes',
  'arrived',
  'thanks',
  'again',
  'offline',
]);

/** Stop, and nothing else instead; at a trouble, that it arrived is something else. */
function stopped({ place, reading }: Talk): Arrival | undefined {
  const { meanings, brand, question, fullyExplained } = reading;
  // "I want to stop with prepaid" is no stop.
  const other = isOfTrade(reading) && !fullyExplained && !isWalk(place);
  const only = [...meanings].every((one) => besideStop.has(one) && !(one === 'arrived' && isTrouble(place)));
  return meanings.has('stop') && only && !other && !question && !brand && !holdsAnswer(reading)
    ? { place: { at: 'home' }, note: { say: 'cancelled' } }
    : undefined;
}

/** A code out of the blue: of the brand that was named, else whose could it be? Nothing of it is kept. */
function coded({ place, reading, brand }: Talk): Arrival | undefined {
  const { digits, number, brand: id } = reading;
  if (!digits || !/^\d{12,16}$/.test(digits) || number?.ok || place.at === 'voucher') return undefined;
  if (id && canTopUp(brandOf(id))) return redeemed(id, { ...reading, meanings: new Set() });
  return { place: begin('voucher', brandIn(place) ?? brand), note: { say: 'code', count: digits.length } };
}

function questionAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const open = asks(place) || place.at === 'channel';
  if (isOrder(reading) || isThanks(reading)) return undefined;
  if (reading.meanings.has('deleteMine')) return { place: { at: 'delete' } };
  // On the card, an answer that is said and not asked is a correction of it.
  if (place.at === 'card' && !reading.question && holdsAnswer(reading) && !hasPaid(reading)) return undefined;
  if (open && !reading.question && (reading.wordCount < 4 || fitting(talk))) return undefined;
  const guide = special(talk);
  if (guide) return guide;
  if (reading.seller) return { place: { at: 'seller', seller: reading.seller } };
  const screens = screensOf(talk);
  const [best] = screens;
  // Whoever names a town looks for a shop.
  if (best && inTown.has(best.intent) && reading.meanings.has('town') && !reading.meanings.has('online'))
    return to(begin('offline', prepaidOf(talk)));
  if (!best || beginsWalk(talk, best) || isSlip(talk, best.place)) return undefined;
  // A guess at a guide does not outweigh an amount or a number that is said of a brand.
  const guess = best.sure < likelier && isGuide(best.intent);
  if (guess && !reading.question && reading.brand && holdsAnswer(reading)) return undefined;
  // The brand of the walk, said again, answers nothing: something is asked about it.
  const again = isWalk(place) && reading.brand !== undefined && reading.brand === brandIn(place);
  if (open && best.sure < (again ? likelier : clear)) return undefined;
  if (isTrouble(place) && best.sure < likelier && !isGuide(best.intent)) return undefined;
  if (open && isChoice(best.place)) return undefined;
  // At a trouble or a guide, a figure without a word of topping up is no amount; how it was paid, no way to pay.
  const helped = isTrouble(place) || place.at === 'guide';
  const told =
    best.intent === 'amounts'
      ? helped && !reading.ideas.has('topup')
      : best.intent === 'payment' && isAfterPaying(place) && !reading.question;
  if (told) return undefined;
  if (best.intent === 'other-person' && reading.meanings.has('friend'))
    return { place: begin('friend', prepaidOf(talk)) };
  return offer(talk, screens);
}

/** Intents that look for a shop where a town is named. */
const inTown: ReadonlySet<string> = new Set(['online', 'offline']);
