import type { Aspect } from '../catalogue/aspects.ts';
import type { Arrival, Catalogued, Remark, Sentence } from '../places/arrival.ts';
import { begin } from '../places/steps.ts';
import type { Goal, Guide, Place } from '../places/place.ts';
import {
  brandIn,
  isAfterPaying,
  isCounter,
  isEmergency,
  isOnGuide,
  isOnTip,
  isTrouble,
} from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { countryIn } from '../reading/country.ts';
import type { PlainQuestion } from '../reading/plain-question.ts';
import type { Reading } from '../reading/reading.ts';
import { aspectRemark } from '../places/aspects.ts';
import { guideFor } from '../places/intent-place.ts';
import {
  hasPaid,
  isAbroad,
  isOfNext,
  isOfRefund,
  isOfSoldCode,
  isOfTopUp,
  isTooLate,
  payingPlaces,
  says,
  saysOnly,
  isChargedTwice,
  toldBy,
} from '../reading/said.ts';
import { fewWords, to } from './talk.ts';
import type { Talk } from './talk.ts';

/**
 * Something that is told on a screen: where it means something, and what is said or shown then. With neither, the screen
 * stays as it is.
 */
type FollowUp = {
  says: Meaning | ((reading: Reading) => boolean);
  on: (place: Place) => boolean;
  remark?: Sentence | Catalogued | ((brand: string) => Remark);
  /** The line of the screen on what may be asked back there. */
  line?: Aspect;
  /** Another screen than the one that is open. */
  leads?: (brand: string | undefined, place: Place) => Place | undefined;
};

const onGuide =
  (...guides: Guide[]) =>
  (place: Place) =>
    isOnGuide(place, ...guides);
const guideOn = (guide: Guide) => (brand: string | undefined) => guideFor(guide, brand);
const begun = (goal: Goal) => (brand: string | undefined) => begin(goal, brand);
const awaited = begun('not-arrived');
const ofPayment = (place: Place) => isAfterPaying(place) && place.at !== 'guide';
const ofTicket = onGuide('wrong', 'voucher-refused');
const ofCard = (place: Place) =>
  isTrouble(place) || place.at === 'balance' || place.at === 'validity' || isOnGuide(place, 'no-answer');
const ofStay = (place: Place) =>
  ['validity', 'until', 'balance'].includes(place.at) ||
  isOnGuide(place, 'leaving', 'abroad', 'by-sms', 'which-card');
const ofPaidNumber = onGuide('premium');
const ofCreditLeft = onGuide('porting', 'credit-left');
const calm = (place: Place) => !isEmergency(place);
const ofBonus = (place: Place) => isOnTip(place, 'promotions') || isOnGuide(place, 'credit-or-bonus');
const ofDrain = (place: Place) => isOnTip(place, 'drain');

/** What goes wrong with a reseller, besides the credit. */
const resold = ['notArrived', 'charged', 'costs', 'received', 'noMail', 'paid'] as const;
const travels = (reading: Reading) =>
  (reading.wordCount <= fewWords && countryIn(reading.typed) !== undefined) ||
  (isAbroad(reading) && !reading.ideas.has('pay') && saysOnly(reading, 'leaving'));

/** A few words that tell something, and of no brand. */
const isShort = ({ question, brands, wordCount }: Reading) =>
  !question && brands.length === 0 && wordCount <= fewWords;
const paidThere = (reading: Reading) =>
  says(reading, ...payingPlaces) &&
  [...reading.meanings].every((one) => one === 'yes' || payingPlaces.includes(one)) &&
  isShort(reading);
const paidSo = (reading: Reading) =>
  (reading.method !== undefined || Number.isInteger(reading.amount)) && saysOnly(reading) && isShort(reading);
const isSum = (reading: Reading) => reading.priced && isShort(reading) && !isOfTopUp(reading);

/** Whether somebody else may do it for them has a line of its own. */
const isAskedWho = ({ aspects: [back] }: Reading) => back?.aspect === 'who' && back.confidence > 0.4;

/** "And my number?" */
const isAskedNumber = ({ question, ideas, aspects: [back] }: Reading) =>
  question && ideas.has('number') && back?.aspect === 'keep-number';

const followUps: FollowUp[] = [
  // Whether the number stays is asked of how long the card does.
  { says: isAskedNumber, on: (place) => place.at === 'validity', line: 'keep-number' },
  // Of what has come, and of a card that nobody uses for long, it is asked how long it lasts; and how much it is.
  { says: toldBy('useUntil'), on: ofPayment, leads: begun('validity') },
  { says: toldBy('cutsOff'), on: onGuide('abroad'), leads: begun('validity') },
  { says: toldBy('seesLeft'), on: (place) => place.at === 'arrived', leads: begun('balance') },
  // A payment that was refused may have been made.
  { says: 'charged', on: onGuide('refused'), remark: 'look-first', leads: awaited },
  // Without a confirmation, the bank knows whether it was paid.
  { says: 'noMail', on: ofPayment, remark: 'no-proof' },
  // What was paid, and when, belongs into the letter.
  {
    says: ({ question, figures, digits }) => !question && (figures.length > 0 || digits !== undefined),
    on: (place) => place.at === 'letter',
    remark: 'fill-in',
  },
  // Whoever was charged once after all waits for the credit.
  {
    says: (reading) => says(reading, 'no') && isShort(reading),
    on: (place) => place.at === 'support' && place.twice === true,
    leads: awaited,
  },
  // What was paid twice is claimed back by customer service.
  {
    says: isChargedTwice,
    on: (place) => ['not-arrived', 'say', 'support', 'letter'].includes(place.at),
    remark: 'paid-twice',
    leads: (brand) => (brand ? { at: 'support', brand, twice: true } : undefined),
  },
  // Where it was paid tells whom to ask.
  { says: paidThere, on: isAfterPaying, line: 'contact' },
  // How and when it was paid is what the proof of payment says.
  { says: paidSo, on: ofPayment, line: 'done' },
  // "It is gone?" is asked of the payment.
  { says: 'drain', on: ofTicket },
  // A code that nobody has used can perhaps be cancelled.
  { says: 'unused', on: ofTicket, remark: 'unused' },
  { says: toldBy('withIt'), on: ofTicket, remark: 'unused' },
  { says: 'unused', on: onGuide('voucher-spoilt'), line: 'certain' },
  // After the shop comes customer service.
  {
    says: 'shopRefuses',
    on: ofTicket,
    remark: 'shop-refuses',
    leads: (brand) => (brand ? { at: 'support', brand } : undefined),
  },
  // After customer service comes a complaint.
  { says: 'shopRefuses', on: (place) => place.at === 'support', leads: guideOn('complaint') },
  // A card from work is managed there.
  { says: 'workCard', on: ofCard, remark: 'work-card' },
  // A card that calls is active.
  {
    says: 'callsWork',
    on: (place) => place.at === 'no-data' || place.at === 'no-internet',
    remark: 'calls-work',
  },
  // Paid texts come from numbers that begin with 9.
  { says: ({ digits = '' }) => /^9\d{3}$/.test(digits), on: ofDrain, leads: guideOn('premium') },
  // Without 4G there is no data, whatever was paid.
  { says: 'toppedUp', on: onGuide('old-phone') },
  // Where a code brings no balance there are other ways.
  {
    says: ({ negative, ideas, meanings }) =>
      meanings.has('voucher-refused') ||
      (meanings.has('voucher') && ideas.has('refused')) ||
      (meanings.size === 0 && negative && ideas.has('works')),
    on: (place) => place.at === 'balance',
    leads: guideOn('no-answer'),
  },
  // At a counter one may have to say what one wants, and may ask what it costs or takes.
  {
    says: 'toSay',
    on: isCounter,
    leads: (_, place) => (isCounter(place) ? { ...place, at: 'clerk' } : undefined),
  },
  {
    says: ({ intents, meanings, question }) =>
      question && (meanings.has('costs') || intents[0]?.intent === 'surcharge'),
    on: isCounter,
    remark: 'surcharge',
  },
  // Nothing came of what a reseller sold.
  { says: 'drain', on: onGuide('reseller'), leads: awaited },
  // "From how much?" is asked of the bonus.
  { says: ({ ideas }) => ideas.has('howmuch'), on: (place) => isOnTip(place, 'promotions'), line: 'cost' },
  // On a Sunday one tops up online.
  {
    says: 'online',
    on: (place) => isOnTip(place, 'sunday'),
    leads: (brand) => (brand ? { at: 'where', brand } : { at: 'sim' }),
  },
  // What a reseller has to put right stands there.
  { says: ({ meanings }) => resold.some((one) => meanings.has(one)), on: onGuide('reseller') },
  // Whoever does not know the day finds the end elsewhere.
  {
    says: 'dontKnow',
    on: (place) => place.at === 'validity' || place.at === 'until',
    remark: (brand) => ({ say: 'own-date', brand }),
  },
  // Videos and apps use data.
  { says: ({ ideas }) => ideas.has('xweb') || ideas.has('xgame'), on: ofDrain, remark: 'uses-data' },
  // How many gigabytes a top-up brings is asked of the bonus.
  {
    says: ({ ideas, typed }) => ideas.has('howmuch') && !ideas.has('left') && /\bg(?:b|igs?)?\b/i.test(typed),
    on: ofDrain,
    leads: (brand) => ({ at: 'tip', tip: 'promotions', brand }),
  },
  // The bonus beside the credit is another thing than the offers.
  {
    says: 'promotions',
    on: (place) => place.at === 'balance' || place.at === 'validity' || place.at === 'until',
    leads: guideOn('credit-or-bonus'),
  },
  // A card of another country is topped up there.
  {
    says: (reading) => says(reading, 'foreign') && !reading.question,
    on: (place) => place.at === 'way' || place.at === 'gone' || isCounter(place),
    leads: guideOn('foreign-sim'),
  },
  // Whoever will be in another country asks of the card there.
  { says: travels, on: ofStay, leads: guideOn('abroad') },
  // "And to my friend's daughter?" is asked of the card that is identified.
  {
    says: (reading) =>
      reading.question && reading.ideas.has('others') && !isOfTopUp(reading) && !isAskedWho(reading),
    on: onGuide('identify', 'children'),
    remark: 'close-family',
  },
  // Papers are what a card that does not work is identified with.
  {
    says: ({ meanings }) => meanings.has('identify') || meanings.has('papers'),
    on: onGuide('blocked', 'cut-off', 'identify'),
    leads: guideOn('identify'),
  },
  // A balance is seen on an old phone too.
  { says: 'old-phone', on: (place) => place.at === 'balance', line: 'otherwise' },
  // STOP that was sent to a paid number stops that.
  { says: 'stop', on: ofPaidNumber, line: 'done' },
  // What a paid number took is perhaps paid back.
  {
    says: (reading) => reading.question && reading.priced && isOfRefund(reading),
    on: ofPaidNumber,
    line: 'refund',
  },
  // An amount is what was left on the card, which is asked back, and in time.
  { says: isSum, on: ofCreditLeft, line: 'refund', leads: guideOn('credit-left') },
  { says: isTooLate, on: ofCreditLeft, remark: 'ask-late', leads: guideOn('credit-left') },
  // What is left on a card that changes hands is asked back.
  {
    says: ({ aspects }) => aspects[0]?.aspect === 'credit',
    on: onGuide('porting'),
    leads: guideOn('credit-left'),
  },
];

const asks = (one: PlainQuestion) => (reading: Reading) => reading.plain.has(one);
/** What the words alone ask, on a screen of that matter. */
const plainly: FollowUp[] = [
  // When all of a top-up is known, the next one is somebody else's.
  { says: isOfNext, on: (place) => place.at === 'card', leads: begun('top-up') },
  { says: asks('noCode'), on: calm, remark: 'bank-code', leads: guideOn('refused') },
  { says: isOfSoldCode, on: onGuide('refused'), leads: (brand) => begin('voucher', brand) },
  { says: asks('ofCode'), on: onGuide('refused'), remark: 'bank-code' },
  { says: asks('otherPhone'), on: (place) => place.at === 'support', remark: 'other-phone' },
  { says: asks('keptZero'), on: calm, remark: 'drop-zero' },
  // At a counter nobody needs the internet.
  {
    says: (reading) =>
      (says(reading, 'noInternet') || reading.intents[0]?.intent === 'no-data') &&
      !(hasPaid(reading) || says(reading, 'noData')),
    on: isCounter,
    line: 'how',
  },
  { says: asks('tillPrints'), on: isCounter, remark: 'prints-code' },
  { says: asks('addsUp'), on: ofBonus, remark: 'one-go' },
  { says: asks('grace'), on: ofStay, remark: 'no-grace' },
];

function remarkOf({ remark, line }: FollowUp, brand: string | undefined, place: Place): Remark | undefined {
  if (line) return aspectRemark(place, line, { brand, first: true });
  if (typeof remark === 'function') return brand === undefined ? undefined : remark(brand);
  return remark && ({ say: remark } as Remark);
}

function toldOf(list: readonly FollowUp[], { place, reading }: Talk): Arrival | undefined {
  const brand = reading.brand ?? brandIn(place);
  const told = list.find(
    ({ says, on }) => on(place) && (typeof says === 'function' ? says(reading) : reading.meanings.has(says)),
  );
  return told && to(told.leads?.(brand, place) ?? place, remarkOf(told, brand, place));
}
/** Returns the open screen with a line on a fact that was told, or the screen that the fact changes it to. */
export const followUpTold = (talk: Talk) => toldOf(followUps, talk);
/** Returns the answer to what the words alone ask, on a screen of that matter; what is done asks nothing. */
export const plainlyAnswered = (talk: Talk) => (talk.reading.act ? undefined : toldOf(plainly, talk));
