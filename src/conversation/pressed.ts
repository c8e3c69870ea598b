import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isOnGuide, isTrouble, isWalk } from '../places/walks.ts';
import { fitting, redeemed } from './answers.ts';
import { askedAtAll, askedBack } from './asked-back.ts';
import { cameBack, corrected, wentBack } from './correction.ts';
import { past } from './day-answer.ts';
import { followed } from './follow-up.ts';
import { travelling } from './guide-or-tip.ts';
import { branded, clearly, named } from './intents.ts';
import { newWalk } from './new-walk.ts';
import { payable } from './paying.ts';
import { clearlyAsked } from './question.ts';
import { rebranded } from './same-subject.ts';
import { smallTalk } from './small-talk.ts';
import { holdsAnswer, saysOnly } from '../reading/said.ts';
import { fewWords, first } from './talk.ts';
import type { Talk } from './talk.ts';
import { missesOther, troubled } from './trouble.ts';

/** Returns where the words of a button lead that are said with nothing else. */
export function pressed(talk: Talk): Arrival | undefined {
  const { fullyExplained, refers, turnedDown, wordCount } = talk.reading;
  return (turnedDown && !missesOther(talk) && !(clearly(talk) && wordCount > fewWords)) ||
    (fullyExplained && wordCount <= fewWords)
    ? first(
        [
          coded,
          past,
          payable,
          branded,
          fitting,
          wentBack,
          followed,
          troubled,
          rebranded,
          corrected,
          ...(isWalk(talk.place) ? [] : [refers ? askedAtAll : askedBack]),
          cameBack,
          travelling,
          clearlyAsked,
          named,
          ...(isWalk(talk.place) ? [] : [askedAtAll]),
          newWalk,
          smallTalk,
        ],
        talk,
      )
    : undefined;
}

/** Returns where what is done leads, in whatever words, as with a button. */
export function acted(talk: Talk): Arrival | undefined {
  return talk.reading.act && first([fitting, wentBack, corrected, newWalk], talk);
}

/** Longer ones go on to something else. */
const mostStopping = 8;

/** Returns Home for whoever says stop, and nothing else instead; at a trouble, that it arrived is something else. */
export function stopped(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, brand, question } = reading;
  // "Stop, I change the operator" is no stop; whoever says when they come back asks for no reminder.
  const best = clearly(talk);
  const other = (best && best.intent !== 'reminder') || isOnGuide(place, 'premium');
  const only = saysOnly(
    reading,
    'thanks',
    'again',
    'offline',
    ...(isTrouble(place) ? [] : (['arrived'] as const)),
  );
  const short = reading.fullyExplained || reading.wordCount <= mostStopping;
  return meanings.has('stop') && short && only && !other && !question && !brand && !holdsAnswer(reading)
    ? { place: { at: 'home' }, remark: { say: 'cancelled' } }
    : undefined;
}

/** A code out of the blue: of the brand that was named, else whose could it be? Nothing of it is kept. */
function coded({ place, reading, brand }: Talk): Arrival | undefined {
  const { digits, number, brand: id } = reading;
  if (!digits || !/^\d{12,16}$/.test(digits) || number?.ok || place.at === 'voucher') return undefined;
  const own = id ?? brandIn(place);
  if (own && canTopUp(brandOf(own))) return redeemed(own, { ...reading, meanings: new Set() });
  return { place: begin('voucher', brand), remark: { say: 'code', count: digits.length } };
}
