import { isGuide, isTip } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { holderOf } from '../advice/phone-number.ts';
import { offeredAmounts } from '../advice/walk.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { guideFor, placeOfIntent } from '../places/intent-place.ts';
import { encodePlace } from '../places/address.ts';
import { clerks, guides, tips } from '../places/place.ts';
import type { Guide, Place, Goal } from '../places/place.ts';
import { atStep, begin } from '../places/steps.ts';
import {
  answersIn,
  brandIn,
  isOnGuide,
  isOnTip,
  isStep,
  isTrouble,
  isWalk,
  isAnswer,
} from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/reading.ts';
import { rivalsOf } from '../reading/understand.ts';
import { hasPaid, isBoughtHere, isOfTrade, namesButton } from '../reading/said.ts';
import { brandSaid, remarkOnNumber, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** How sure an intent must be that takes over from an open question. */
export const clear = 0.8;
/** More likely than all other intents together. */
export const likelier = 0.5;

/**
 * Returns the brand that a message is about: the one that it names, else that of the screen, else the remembered one.
 */
export function brandOfTalk(talk: Talk): string | undefined {
  const { place, walk, brand } = talk;
  return brandSaid(talk) ?? brandIn(place) ?? (walk && brandIn(walk)) ?? brand;
}

/** Returns the brand that a message is about, if it can be topped up. */
export function prepaidOf(talk: Talk): string | undefined {
  const id = brandOfTalk(talk);
  return id !== undefined && canTopUp(brandOf(id)) ? id : undefined;
}

/** Returns the arrival at a guide, for the brand that a message is about. */
export const guideOf = (talk: Talk, name: Guide): Arrival => ({ place: guideFor(name, brandOfTalk(talk)) });
/** Returns the arrival where a goal begins, for that brand if it can be topped up. */
export const goalOf = (talk: Talk, goal: Goal): Arrival => ({ place: begin(goal, prepaidOf(talk)) });

/** Returns true if a message points back to the open subject, and only a clear intent leaves it. */
export function goesOn({ place, reading }: Talk): boolean {
  return reading.refers && isAnswer(place) && place.at !== 'home' && place.at !== 'maybe';
}

/** Returns where the intents of a message lead, the surest first; those that lead to the same screen add up. */
export function screensOf(talk: Talk): { place: Place; intent: Intent; sure: number }[] {
  const { reading } = talk;
  const screens = new Map<string, { place: Place; intent: Intent; sure: number }>();
  // Whoever names the brand of the card knows it.
  const first = reading.intents[0]?.intent;
  const whose = first === 'which-operator' || first === 'whose-brand';
  const knows = whose && reading.brand && !reading.question;
  if (knows || besideOurs(reading)) return [];
  for (const { intent: heard, confidence } of reading.intents) {
    const intent = isBoughtHere(reading, heard) ? 'online' : heard;
    // Neither an emergency nor a payment that is not even likely is any.
    const paid = intent === 'not-arrived' && !hasPaid(reading);
    if ((intent === 'stolen' || paid) && confidence < likelier) continue;
    if (intent === 'not-arrived' && reading.unpaid) continue;
    if (isOfSubject(intent, talk)) continue;
    const place = placeOfIntent(intent, reading.brand, reading.brand ? undefined : brandOfTalk(talk));
    const key = encodePlace(place);
    const same = screens.get(key);
    if (same) same.sure += confidence;
    else screens.set(key, { place, intent, sure: confidence });
  }
  return [...screens.values()].toSorted((a, b) => b.sure - a.sure);
}

/** Returns the screen that a message clearly asks for. */
export const clearly = (talk: Talk) => screensOf(talk).find(({ sure }) => sure >= clear);

/** Returns true for an intent that is part of what is open: "and by text?", no network for a card that has ended. */
function isOfSubject(intent: Intent, talk: Talk): boolean {
  const told = !talk.reading.question;
  return (
    (intent === 'no-service' && isOnGuide(talk.place, 'cut-off', 'blocked', 'identify')) ||
    (intent === 'by-sms' && goesOn(talk)) ||
    (intent === 'balance' && isOnGuide(talk.place, 'no-answer')) ||
    (intent === 'credit-left' && isOnGuide(talk.place, 'lost', 'premium')) ||
    (intent === 'abroad' && told && (isOnTip(talk.place, 'drain') || talk.place.at === 'payment')) ||
    (intent === 'language' && (isOnGuide(talk.place, 'complaint') || talk.place.at === 'support')) ||
    (intent === 'not-arrived' && talk.reading.meanings.has('button'))
  );
}

/** Returns the surest screen, or a choice of two or three that are close. */
export function offer(talk: Talk, screens: ReturnType<typeof screensOf>): Arrival | undefined {
  const [best] = screens;
  if (!best) return undefined;
  const rivals = rivalsOf(screens, ({ sure }) => sure);
  // Of several it is the one whose button was named.
  const said = rivals.filter(({ intent }) => namesButton(talk.reading, intent));
  // The likeliest, if it is a danger, is no choice among others.
  const danger = best.intent === 'scam' || best.intent === 'stolen';
  // What may be said of the open screen is said of it.
  const open = rivals.filter(({ place }) => place.at === talk.place.at && isStep(place));
  const near = danger ? [best] : said.length === 1 ? said : open.length > 0 ? open : rivals;
  // At a trouble what may be meant besides is offered below its help, not in place of it.
  if (near.length > 1 && isTrouble(talk.place)) return undefined;
  // Of a brand that is gone there is one thing to say, whatever is meant.
  const gone = near.find(({ place }) => place.at === 'gone');
  if (gone) return { place: gone.place };
  const place: Place =
    near.length > 1
      ? {
          at: 'maybe',
          intents: near.map(({ intent }) => intent),
          brand: talk.reading.brand ?? brandIn(talk.place),
        }
      : inWalk(talk, near[0]!.place);
  // A number, or its first digits, says whose block it was in.
  const { number, digits = '' } = talk.reading;
  const holder = number?.ok ? number.holder : /^04\d{2,4}$/.test(digits) && holderOf(digits);
  if (place.at === 'which' && holder)
    return to({ ...place, holder }, remarkOnNumber(talk.reading, undefined));
  // What to say at the till, in the language and for the amount that were named.
  if (place.at === 'clerk') {
    const { amount, language } = talk.reading;
    return { place: { ...place, amount, to: clerks.find((one) => one === language) } };
  }
  // Where no amounts are known, a question about them leads to the page that has them.
  const unknown = near[0]!.intent === 'amounts' && place.at === 'where';
  if (unknown) return { place, remark: { say: 'amounts', brand: place.brand } };
  if (near[0]!.intent === 'reminder') return remindable(prepaidOf(talk));
  return to(place, place.at === 'maybe' ? undefined : remarkOn[near[0]!.intent]);
}

/** What is said first where the screen is one of a wider subject. */
export const remarkOn: Partial<Record<Intent, Remark>> = {
  login: { say: 'login' },
  share: { say: 'share' },
  receipt: { say: 'receipt' },
  atm: { say: 'atm' },
  surcharge: { say: 'surcharge' },
  'wrong-ticket': { say: 'wrong-ticket' },
};

/** Returns a step with the answers of the open walk; any other place as it is. */
export function inWalk({ place, reading: { amount } }: Talk, next: Place): Place {
  const own = isWalk(place) && brandIn(place) === brandIn(next);
  if (own && next.at === 'offline') return { ...next, amount: answersIn(place).amount };
  if (!isStep(next)) return next;
  const brand = brandOf(next.brand);
  if (own) return atStep(next.at, brand, answersIn(place));
  // An amount that was said beside it is kept.
  const said = amount !== undefined && offeredAmounts(brand).includes(amount);
  return said ? atStep(next.at, brand, { ...answersIn(next), amount }) : next;
}

const goalByMeaning: Partial<Record<Meaning, Goal>> = {
  notArrived: 'not-arrived',
  noData: 'no-data',
  balance: 'balance',
  validity: 'validity',
  support: 'support',
  friend: 'friend',
};
const screenByMeaning: Partial<Record<Meaning, Place>> = {
  tips: { at: 'tips' },
  help: { at: 'help' },
  settings: { at: 'settings' },
  privacy: { at: 'privacy' },
  language: { at: 'language', from: { at: 'home' } },
  more: { at: 'more' },
  trouble: { at: 'trouble' },
  stay: { at: 'stay' },
  home: { at: 'home' },
};

/** Returns where the day of the last top-up is asked for, to remind of its end; without a brand, all reminders. */
export function remindable(brand: string | undefined): Arrival {
  const place = placeOfIntent('reminder', brand, undefined);
  return to(place, place.at === 'until' ? { say: 'day-first' } : undefined);
}

/** Guides whose words mean less than others in a sentence, and are looked for last. */
const plain: readonly Guide[] = [
  'wifi',
  'complaint',
  'country',
  'arriving',
  'leaving',
  'account',
  'abroad',
  'scam',
];
/** Guides in the order in which their words are looked for. */
export const mostTelling = [
  ...Object.keys(guides)
    .filter(isGuide)
    .filter((guide) => !plain.includes(guide)),
  ...plain,
];
const questions = mostTelling.filter((guide) => guides[guide].menu === 'questions');

const ofBrand: readonly string[] = [
  ...Object.keys(goalByMeaning),
  'noInternet',
  'monthly',
  'arrived',
  ...Object.keys(guides).filter((guide) => !['wrong', 'refused', 'lost', 'blocked'].includes(guide)),
  ...Object.keys(tips),
];

/** Returns the screen that a brand and a goal name together. */
export function branded(talk: Talk): Arrival | undefined {
  const { brand, meanings } = talk.reading;
  if (clearly(talk)?.intent === 'online') return undefined;
  return brand && ofBrand.some((one) => meanings.has(one as Meaning)) ? named(talk) : undefined;
}

/**
 * Returns true if a message is about something else, such as Wi-Fi at home, papers or shopping, and one of our words
 * is there by accident.
 */
export function besideOurs(reading: Reading): boolean {
  const { ideas, fullyExplained, intents } = reading;
  const ours = fullyExplained || isOfTrade(reading) || (intents[0]?.confidence ?? 0) >= clear;
  return !ours && (['xnet', 'xdocs', 'xfood', 'xshopping'] as const).some((one) => ideas.has(one));
}

/** So many words at most wish for a language. */
const mostOfLanguage = 5;

/** Returns the screen that is named by the words of its button. */
export function named(talk: Talk): Arrival | undefined {
  if (besideOurs(talk.reading)) return undefined;
  const { meanings } = talk.reading;
  const id = brandOfTalk(talk);
  const own = prepaidOf(talk);
  const has = (meaning: string) => meanings.has(meaning as Meaning);
  const question = questions.find(has);
  if (question) return to({ at: 'guide', guide: question, brand: own });
  const other = (meaning: string) => has(meaning) && !isOfSubject(meaning as Intent, talk);
  const goal = Object.entries(goalByMeaning).find(([meaning]) => other(meaning))?.[1];
  if (goal) return to(id && !own ? { at: 'gone', brand: id } : begin(goal, own));
  if (has('voucher-refused')) return to({ at: 'guide', guide: 'voucher-refused', brand: own });
  if (has('voucher')) return to(begin('voucher', own));
  if (has('noInternet')) return to(begin(has('toppedUp') ? 'no-data' : 'no-internet', own));
  if (has('offline') && !talk.reading.brand) return to(begin('offline', own));
  if (has('arrived') && own) return to({ at: 'arrived', brand: own });
  const guide = mostTelling.find(other);
  if (guide) return to({ at: 'guide', guide, brand: own });
  const tip = Object.keys(tips).filter(isTip).find(has);
  if (tip) return to({ at: 'tip', tip, brand: own });
  // "An English essay": a language is wished for in few words.
  const { wordCount, intents } = talk.reading;
  const essay = wordCount > mostOfLanguage && intents[0]?.intent !== 'language';
  if (has('language') && (essay || !other('language'))) return undefined;
  const screen = Object.entries(screenByMeaning).find(([meaning]) => has(meaning))?.[1];
  return screen && to(screen);
}
