import type { NumberCheck } from '../advice/phone-number.ts';
import { checkVoucher, hasVouchers } from '../advice/voucher.ts';
import { answerOf, largestAmount, payableWith, stepsOf, usefulAnswers } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { detailsOf, onlineWays } from '../advice/worked.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { guideFor } from '../places/intent-place.ts';
import { choicesOf, questionBefore } from '../places/choices.ts';
import { channels } from '../places/place.ts';
import type { Channel, Goal, Place, PlaceAt, Sim } from '../places/place.ts';
import { afterStep, atStep, begin, firstOnline } from '../places/steps.ts';
import { answersIn, isChoice, isCounter, isStep } from '../places/walks.ts';
import { cardNamed, dayAnswer } from './day-answer.ts';
import { followed } from './follow-up.ts';
import { narrowed } from './no-data.ts';
import type { Reading } from '../reading/reading.ts';
import { holdsAnswer, isNod, isOfTopUp, says } from '../reading/said.ts';
import { fewWords, remarkOnNumber, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns where an answer to the question of the open screen leads. */
export function fitting(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { ordinal } = reading;
  // "No, the first one" answers the question before.
  const asked = reading.meanings.has('no') ? (questionBefore(place) ?? place) : place;
  const choice = ordinal !== undefined && reading.fullyExplained ? choicesOf(asked)[ordinal - 1] : undefined;
  if (choice) return to(choice);
  if (isStep(place)) return atWalk(place, reading);
  if (isChoice(place)) return chosen(place, reading);
  switch (place.at) {
    case 'way':
    case 'offline':
    case 'channel':
      return atCounter(place, reading) ?? onTheWay(place.brand, reading, answersIn(place));
    case 'voucher':
      return redeemed(place.brand, reading);
    case 'no-data':
      return narrowed(place, reading);
    case 'friend':
      return befriended(place, reading);
    case 'until':
    case 'validity':
      return dayAnswer(place, talk);
    case 'tell':
      return toldHow(place, reading);
    case 'card-name':
      return cardNamed(place, talk);
    case 'travel':
      return reading.seller ? to({ at: 'seller', seller: reading.seller }) : followed(talk);
    default:
      return followed(talk);
  }
}

/** How it was paid, where that is told for others: where the card is from is asked next. */
function toldHow(place: PlaceAt<'tell'>, { method }: Reading): Arrival | undefined {
  if (!method || place.way || place.shop || detailsOf({ way: method }).length === 0) return undefined;
  return onlineWays.includes(method) ? to({ ...place, way: method }) : undefined;
}

/** The answers in a message, added to those before, as far as the brand has a use for them. */
function answersOf(brand: Brand, { amount, number, method, alike }: Reading, before: Answers): Answers {
  const said: Answers = { ...before };
  if (amount !== undefined && checkAmount(amount) === 'ok') said.amount = amount;
  if (number?.ok) said.digits = number.digits;
  // "My Visa has expired, Bancontact then": the way that was chosen gives way to the other.
  if (method) said.method = (method === before.method && alike.method) || method;
  return usefulAnswers(brand, said);
}

/** A typed amount: whole euros within reason, or what is wrong with it. */
function checkAmount(amount: number): 'ok' | 'cents' | 'large' {
  if (!Number.isInteger(amount) || amount < 1) return 'cents';
  return amount > largestAmount ? 'large' : 'ok';
}

/** The amount that was said, if it is one that can be paid. */
const amountSaid = ({ amount }: Pick<Reading, 'amount'>) =>
  amount !== undefined && checkAmount(amount) === 'ok' ? amount : undefined;

/** What was taken is said, if there is more of it than the answer to the question. */
function remarkOnTaken(
  reading: Reading,
  brand: string,
  step: Step | undefined,
  answers: Answers,
): Remark | undefined {
  const number = remarkOnNumber(reading, brand);
  const taken: Answers = {
    amount: reading.amount !== undefined && step !== 'amount' ? answers.amount : undefined,
    method: reading.method && step !== 'payment' ? answers.method : undefined,
  };
  const of = brandOf(brand);
  const { amount } = reading;
  // Where no step asks for an amount, the operator's page does.
  if (!number && amount !== undefined && checkAmount(amount) === 'ok' && !stepsOf(of).includes('amount'))
    return { say: 'there', amount, brand };
  const { method } = reading;
  if (!number && method && !payableWith(of).includes(method) && step !== 'payment')
    return { say: 'payable', method, brand };
  if (number || (taken.amount === undefined && taken.method === undefined)) return number;
  return { say: 'taken', answers: taken };
}

/** A problem with what was said, which is asked again at its own step. */
function wrongWith(
  brand: Brand,
  reading: Reading,
  answers: Answers,
  step: Step | undefined,
): Place | undefined {
  const { number, amount, digits } = reading;
  const steps = stepsOf(brand);
  const again = { brand: brand.id, ...answers };
  if (number && !number.ok && steps.includes('number'))
    return {
      at: 'number',
      ...again,
      digits: undefined,
      problem: number.problem,
      count: number.count,
    };
  const priced = amount === undefined || (step === 'number' && !reading.priced) ? 'ok' : checkAmount(amount);
  if (priced !== 'ok' && steps.includes('amount'))
    return { at: 'amount', ...again, amount: undefined, problem: priced };
  const { method } = reading;
  if (step === 'payment' && method && !payableWith(brand).includes(method))
    return { at: 'payment', ...again, tried: method, method: undefined };
  const loose =
    step === 'number' &&
    !number &&
    !reading.priced &&
    digits &&
    (amount === undefined || /^0|\d{4}/.test(digits));
  return loose
    ? { at: 'number', ...again, digits: undefined, problem: 'short', count: digits.length }
    : undefined;
}

/** Onward from a step, with everything that was said. */
function atWalk(place: PlaceAt<Step>, reading: Reading): Arrival | undefined {
  if (reading.brand && reading.brand !== place.brand) return undefined;
  const brand = brandOf(place.brand);
  const before = answersIn(place);
  // Where the number is asked for, a longer figure, or one that begins with 0, is one that is too short.
  const zero = !reading.priced && /^0\d/.test(reading.digits ?? '');
  const short = zero || (place.at === 'number' && !reading.priced && /^\d{4}/.test(reading.digits ?? ''));
  const read = short ? { ...reading, amount: undefined } : reading;
  // "No, it ends in 09": of a number nothing is kept that could be put right.
  if (zero && place.at !== 'number' && !reading.number)
    return stepsOf(brand).includes('number')
      ? to({ at: 'number', brand: brand.id, ...before, digits: undefined }, { say: 'whole-number' })
      : to(place, { say: 'whole-number' });
  const answers = answersOf(brand, read, before);
  const wrong = wrongWith(brand, reading, answers, place.at);
  if (wrong) return to(wrong);
  const remark = remarkOnTaken(read, brand.id, place.at, answers);
  const { meanings } = reading;
  const early = place.at === 'where' || place.at === 'number';
  // Whoever will not tell the number, or does not know it, goes on without.
  const without =
    !reading.question &&
    ((place.at === 'number' && says(reading, 'no', 'notMine', 'dontKnow')) ||
      (early &&
        reading.ideas.has('number') &&
        (reading.negative || meanings.has('notSure') || meanings.has('dontKnow'))));
  const passes = meanings.has('skip') || without || (place.at === 'where' && isNod(reading));
  const news = holdsAnswer(read);
  const key = answerOf[place.at];
  const answered = key ? answers[key] !== undefined && answers[key] !== before[key] : news;
  if (passes || answered) return to(afterStep(without ? 'number' : place.at, brand, answers), remark);
  return news ? to(atStep(place.at, brand, answers), remark) : undefined;
}

/** Onward where the way is being chosen: online, to a shop, or with a word on what was said already. */
function onTheWay(id: string, reading: Reading, before: Answers): Arrival | undefined {
  const { meanings } = reading;
  const brand = brandOf(id);
  if (reading.brand && reading.brand !== id) return undefined;
  // "0032": the beginning of a number.
  const { digits = '' } = reading;
  if (!reading.priced && !reading.number && /^0\d/.test(digits) && stepsOf(brand).includes('number'))
    return to({ at: 'number', brand: id, ...before, problem: 'short', count: digits.length });
  const answers = answersOf(brand, reading, before);
  const channel = (Object.keys(channels) as Channel[]).find((one) => meanings.has(one));
  // At a counter every amount is useful.
  const amount = amountSaid(reading) ?? before.amount;
  if (channel) return to({ at: 'channel', brand: id, channel, amount });
  // A town with a brand, or alone, is where a shop is looked for; "I'm in Ghent" looks for none.
  const { ideas, fullyExplained, question, wordCount } = reading;
  const alone = fullyExplained && (question || wordCount <= 2);
  const near = meanings.has('town') && (reading.brand !== undefined || ideas.has('where') || alone);
  if (meanings.has('offline') || (near && !meanings.has('online')))
    return to({ at: 'offline', brand: id, amount });
  if (meanings.has('voucher') && hasVouchers(brand)) return to({ at: 'voucher', brand: id });
  if (meanings.has('noInternet')) return to({ at: 'no-internet', brand: id });
  if (meanings.has('monthly')) return to({ at: 'monthly', brand: id });
  const wrong = wrongWith(brand, reading, answers, undefined);
  if (wrong) return to(wrong);
  const remark = remarkOnTaken(reading, id, undefined, answers);
  if (meanings.has('online')) return to(firstOnline(brand, answers), remark);
  return holdsAnswer(reading) ? to({ at: 'way', brand: id, ...answers }, remark) : undefined;
}

/** What is to be paid at the counter needs no step more. */
function atCounter(
  place: Place,
  { amount, priced, fullyExplained, method, meanings, brand, wordCount }: Reading,
) {
  const told = priced || fullyExplained || wordCount <= fewWords;
  if (!isCounter(place) || amount === undefined || !told || method || brand) return undefined;
  if (meanings.has('online')) return undefined;
  return to({ ...place, amount: amountSaid({ amount }) }, { say: 'taken', answers: { amount } });
}

/** Returns the walk of the brand that was named, with every answer that the message holds. */
export function walkOf(id: string, reading: Reading, before: Answers = {}): Arrival {
  const brand = brandOf(id);
  if (!canTopUp(brand)) return to({ at: 'gone', brand: id });
  const named = { ...reading, brand: id };
  const answers = answersOf(brand, reading, before);
  return onTheWay(id, named, before) ?? to({ at: 'way', brand: id, ...answers });
}

/** Returns whose block a number was in, or what is wrong with it, where the brand is found out. */
export function whoseNumber(number: NumberCheck, reading: Reading, goal: Goal): Arrival {
  if (number.ok) return to({ at: 'which', goal, holder: number.holder }, remarkOnNumber(reading, undefined));
  const { problem, count } = number;
  return to({ at: 'which', goal, step: 'number', problem, count });
}

/** Choices before there is a brand. */
function chosen(place: Place, reading: Reading): Arrival | undefined {
  const { meanings, number, brand } = reading;
  const goal = 'goal' in place ? place.goal : 'top-up';
  // Whose block a number was in does not say whose it is.
  const asked = reading.question && place.at === 'which' && place.holder !== undefined;
  if (brand && !asked) {
    if (!canTopUp(brandOf(brand))) return to({ at: 'gone', brand });
    // Whether there is an eSIM is asked of the brand that is named, too.
    const esim = 'sim' in place && place.sim === 'esim' && !isOfTopUp(reading);
    if (esim && (reading.question || reading.refers)) return to(guideFor('sim-or-esim', brand));
    if (goal === 'top-up') return walkOf(brand, reading);
    return (goal === 'voucher' && redeemed(brand, reading)) || to(begin(goal, brand));
  }
  if (number) return whoseNumber(number, reading, goal);
  if (meanings.has('travel')) return to({ at: 'travel' });
  const sim: Sim | undefined = meanings.has('esim')
    ? 'esim'
    : meanings.has('physical')
      ? 'physical'
      : undefined;
  if (sim) return to({ at: 'brand', goal, sim });
  if (meanings.has('notSure') && place.at === 'sim') return to({ at: 'unsure' });
  if (meanings.has('dontKnow') || meanings.has('notSure')) return to({ at: 'which', goal });
  if (meanings.has('other') && place.at === 'brand') return to({ at: 'others', goal, sim: place.sim });
  if (place.at === 'which' && reading.digits)
    return to({ at: 'which', goal, step: 'number', problem: 'short', count: reading.digits.length });
  return undefined;
}

/** Returns the screen on a voucher code that was typed: how to redeem it, or what is wrong with it. */
export function redeemed(id: string, { digits, number, meanings, typed }: Reading): Arrival | undefined {
  const brand = brandOf(id);
  if (digits === undefined || !hasVouchers(brand)) return undefined;
  // "It has 15 digits": no code.
  if (digits.length < 4 && /\p{L}/u.test(typed)) return undefined;
  // "base online 15 euro": a wish that holds a figure, not a code.
  if (digits.length < 8 && meanings.size > 0) return undefined;
  if (number?.ok) return to({ at: 'voucher', brand: id, problem: 'phone' });
  const check = checkVoucher(brand, digits);
  if (check.ok) return to({ at: 'voucher', brand: id }, { say: 'redeem', check });
  return to({ at: 'voucher', brand: id, problem: check.problem, count: check.count });
}

/** The friend's language, then the number that is to stand on the card for them. */
function befriended(
  { brand, to: language }: PlaceAt<'friend'>,
  { number, language: named, national = '' }: Reading,
): Arrival | undefined {
  if (!language) return named && to({ at: 'friend', brand, to: named });
  if (!number) return undefined;
  if (!number.ok)
    return to({
      at: 'friend',
      brand,
      to: language,
      problem: number.problem,
      count: number.count,
    });
  const grouped = national.replace(/^(...)(..)(..)(..)$/, '$1 $2 $3 $4');
  return to({ at: 'friend-card', brand, to: language }, { say: 'friend', number: `+32 ${grouped}` });
}
