import type { Aspect } from '../catalogue/aspects.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { aspectRemark, hasLine, subjectOf } from '../places/aspects.ts';
import { asOpener, originOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { brandIn, isAnswer, isEmergency, isHelp, isWalk } from '../places/walks.ts';
import { prepaidOf } from './intents.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/**
 * How sure it must be what was asked back: where it has a line of its own on that subject, where it has not, where
 * nothing is asked; in an emergency, where an answer beside the point does harm, and where nothing is asked there.
 */
const sureOfLine = 0.4;
const sureOfAny = 0.55;
const sureOfTold = 0.65;
const sureInEmergency = 0.45;
const sureOfToldInEmergency = 0.8;
/** On a screen that was not open yet, which may have been opened for something else. */
const sureOfNew = 0.6;
/** Where what is asked so plainly is answered even without a line of its own. */
const sureOfPlain = 0.8;
/** More words than this tell a story of their own. */
const mostWords = 16;

/** What is asked so plainly that it is better said that it is not known than nothing. */
const plain: ReadonlySet<Aspect> = new Set<Aspect>(['cost', 'hours']);

/** On the way to pay nothing was done yet that could be told of. */
const ofAPayment: ReadonlySet<Aspect> = new Set<Aspect>(['done', 'failed', 'again']);

/** Returns what is asked back about the screen that is open, if it is sure enough. */
function aspectOf({ place, reading }: Talk): Aspect | undefined {
  if (!(isHelp(place) || isWalk(place)) || reading.wordCount > mostWords) return undefined;
  const subject = subjectOf(place);
  const asked = reading.question || reading.refers;
  const paying = isWalk(place) && place.at !== 'voucher';
  const [leastAsked, leastTold] = isEmergency(place)
    ? [sureInEmergency, sureOfToldInEmergency]
    : [sureOfLine, sureOfTold];
  const least = asked ? leastAsked : leastTold;
  const [best] = reading.aspects
    .filter(({ aspect }) => !paying || !ofAPayment.has(aspect))
    .map(({ aspect, confidence }) => {
      const needs = hasLine(subject, aspect) ? least : Math.max(least, sureOfAny);
      return { aspect, by: confidence / needs };
    })
    .toSorted((a, b) => b.by - a.by);
  return best && best.by >= 1 ? best.aspect : undefined;
}

/** Returns the line that answers what is asked back about the screen that is open. */
export function answerTo(talk: Talk): Remark | undefined {
  const aspect = aspectOf(talk);
  return aspect && lineOf(talk, aspect);
}

function lineOf(talk: Talk, aspect: Aspect): Remark {
  const { place, saidLast: asked } = talk;
  return aspectRemark(place, aspect, { brand: brandIn(place) ?? prepaidOf(talk), again: aspect === asked });
}

/** Returns the line on what is asked that a screen has where a message has led. */
export function answerAt(talk: Talk, place: Place): Remark | undefined {
  const [best] = talk.reading.aspects;
  if (!best || best.confidence < sureOfNew || !talk.reading.question) return undefined;
  const plainly = best.confidence >= sureOfPlain && plain.has(best.aspect);
  const ofGuide = (place.at === 'guide' || place.at === 'tip') && hasLine(subjectOf(place), best.aspect);
  return isHelp(place) && (ofGuide || plainly)
    ? answerTo({ ...talk, place, saidLast: undefined })
    : undefined;
}

/** Returns the open screen with its line for what is asked about it, if it has one. */
export function askedBack(talk: Talk): Arrival | undefined {
  const aspect = aspectOf(talk);
  const has = aspect === 'contact' || (aspect && hasLine(subjectOf(talk.place), aspect));
  return has ? answered(talk, aspect) : undefined;
}

/** Returns the open screen with a line on what is asked about it, its own or the general one. */
export function askedAtAll(talk: Talk): Arrival | undefined {
  const aspect = aspectOf(talk);
  return aspect && answered(talk, aspect);
}

/** The open screen with the line on what is asked; for whom to call, the screen that names them all. */
function answered(talk: Talk, aspect: Aspect): Arrival {
  const { place } = talk;
  const id = brandIn(place) ?? prepaidOf(talk);
  const called =
    aspect === 'contact' && id && isAnswer(place) && !isEmergency(place) && place.at !== 'support';
  return to(
    called ? { at: 'support', brand: id, from: originOf(place) } : asOpener(place),
    lineOf(talk, aspect),
  );
}
