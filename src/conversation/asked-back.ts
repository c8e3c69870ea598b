import type { Aspect } from '../advice/aspects.ts';
import type { Arrival, Note } from '../places/arrival.ts';
import { hasLine, subjectOf } from '../places/aspects.ts';
import { encodePlace } from '../places/address.ts';
import { originOf } from '../places/place.ts';
import type { At, Place } from '../places/place.ts';
import { brandIn, isAnswer, isTrouble } from '../places/walks.ts';
import { likelier, prepaidOf, screensOf } from './intents.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';
import { hasPaid } from './trouble.ts';

/** How sure it must be what was asked back: where it has a line of its own on that subject, and where it has not. */
const sureOfLine = 0.3;
const sureOfAny = 0.5;
/** More words than this tell a story of their own. */
const mostWords = 16;

/** Screens of help, beside guides and tips: something stands there that one can ask more about. */
const helps: ReadonlySet<At> = new Set<At>([
  'guide',
  'tip',
  'not-arrived',
  'say',
  'arrived',
  'paid',
  'letter',
  'support',
  'balance',
  'validity',
  'until',
  'monthly',
  'no-internet',
  'no-data',
  'offline',
  'channel',
  'clerk',
  'voucher',
  'gone',
  'seller',
  'resellers',
  'warning',
  'friend-card',
]);

/** Returns what is asked back about the screen that is open, if it is sure enough. */
function aspectOf({ place, reading }: Talk): { aspect: Aspect; sure: number } | undefined {
  if (!helps.has(place.at) || reading.wordCount > mostWords) return undefined;
  const subject = subjectOf(place);
  const [best] = reading.aspects
    .map(({ aspect, confidence }) => {
      const needs = hasLine(subject, aspect) ? sureOfLine : sureOfAny;
      return { aspect, sure: confidence, by: confidence / needs };
    })
    .toSorted((a, b) => b.by - a.by);
  return best && best.by >= 1 ? best : undefined;
}

/** Returns the line that answers what is asked back about the screen that is open. */
export function answerTo(talk: Talk): Note | undefined {
  const heard = aspectOf(talk);
  if (!heard) return undefined;
  const { place, asked } = talk;
  const { aspect } = heard;
  return {
    say: 'aspect',
    subject: subjectOf(place),
    aspect,
    brand: brandIn(place) ?? prepaidOf(talk),
    again: aspect === asked,
  };
}

/** What is asked back about the screen that is open is answered there. */
export function askedBack(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const heard = aspectOf(talk);
  if (!heard) return undefined;
  const { brand, number, meanings } = reading;
  if (number || (brand && brand !== brandIn(place)) || meanings.has('topUp')) return undefined;
  if (hasPaid(reading) && !isTrouble(place)) return undefined;
  const [best] = screensOf(talk);
  const elsewhere =
    best && isAnswer(best.place) && encodePlace(best.place) !== encodePlace(place) && best.sure > likelier;
  if (elsewhere && !(hasLine(subjectOf(place), heard.aspect) && heard.sure >= best.sure)) return undefined;
  const own = brandIn(place) ?? prepaidOf(talk);
  if (heard.aspect === 'contact' && own && !hasLine(subjectOf(place), 'contact'))
    return to({ at: 'support', brand: own }, answerTo(talk));
  return to(originOf(place), answerTo(talk));
}
