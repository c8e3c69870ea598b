import { checkAmount, hear } from '../advice/hear.ts';
import type { Heard, Meaning } from '../advice/hear.ts';
import { checkVoucher, hasVouchers } from '../advice/voucher.ts';
import type { VoucherCheck } from '../advice/voucher.ts';
import type { AskTopic } from '../advice/understand.ts';
import { answerOf, onlineSteps, payableWith, stepsOf, usefulAnswers } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { best, brandOf, canTopUp } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { ask } from './asked.ts';
import { begin } from './home.ts';
import type { View } from './layout.ts';
import { afterStep, atStep } from './online.ts';
import { localeNames, locales } from './locale.ts';
import type { Locale } from './locale.ts';
import { channels, guides, originOf, tips } from './place.ts';
import type { At, Channel, Guide, NoDataStep, Place, Secret, Sim, Tip, Topic } from './place.ts';

/** Something to say once above a screen, that its address does not hold. */
export type Note =
  | { say: 'confused' | 'only' | 'sticker' | 'away' | 'cancelled' | 'hello' | 'thanks' }
  | { say: 'number'; digits: string; prefix: string; holder: string | undefined; brand: string | undefined }
  | { say: 'redeem'; check: VoucherCheck & { ok: true } }
  /** The number as a friend needs it. */
  | { say: 'friend'; number: string }
  | { say: 'report'; text: string; about: Place; named: boolean }
  /** So many digits out of the blue: a voucher, it seems. */
  | { say: 'code'; count: number }
  /** A question in between: the way back to what was being asked. */
  | { say: 'aside'; back: Place };

/** Where words or a press lead. */
/** `asked`: the topic that was read from free words, to be counted; nobody's name is. */
export type Arrival = { place: Place; note?: Note; asked?: AskTopic };

/** Screens that wait for words. */
const asking: ReadonlySet<At> = new Set<At>([
  'sim',
  'brand',
  'others',
  'which',
  'way',
  'where',
  'number',
  'amount',
  'payment',
  'offline',
  'voucher',
  'no-data',
  'friend',
  'report',
]);

export function asks(place: Place): boolean {
  if (place.at === 'voucher') return hasVouchers(brandOf(place.brand));
  if (place.at === 'no-data') return place.step !== 'settings' && place.step !== 'abroad';
  if (place.at === 'report') return place.problem === undefined;
  return asking.has(place.at);
}

const topicOf: Partial<Record<Meaning, Topic>> = {
  notArrived: 'not-arrived',
  balance: 'balance',
  validity: 'validity',
  support: 'support',
  noData: 'no-data',
  friend: 'friend',
};
const screenOf: Partial<Record<Meaning, Place>> = {
  tips: { at: 'tips' },
  help: { at: 'help' },
  settings: { at: 'settings' },
  privacy: { at: 'privacy' },
  language: { at: 'language' },
  more: { at: 'more' },
  trouble: { at: 'trouble' },
  stay: { at: 'stay' },
  home: { at: 'home' },
};

/**
 * Where a text leads that was typed at a place. A question takes what fits it, and whatever else was said: a later
 * answer, several at once, or another wish altogether. What fits nothing comes back as the same place with its problem.
 */
export function answer(place: Place, text: string, view: View, locale: Locale): Arrival {
  const heard = hear(text);
  const secret = secretIn(place, heard);
  if (secret) return { place: { at: 'warning', secret, from: originHere(place) } };
  if (place.at === 'report') {
    const { from, named } = place;
    return {
      place: { at: 'reported', from },
      note: { say: 'report', text, about: from, named: named === true },
    };
  }
  const typed = text.toLowerCase();
  const language =
    place.at === 'friend' && locales.find((locale) => typed.includes(localeNames[locale].toLowerCase()));
  if (language) return { place: { at: 'friend', brand: place.brand, to: language } };
  const arrival = understood(place, text, heard, view, locale) ?? puzzled(place, heard);
  const leaves = walking.has(place.at) && !walking.has(arrival.place.at) && !arrival.note;
  return leaves ? { ...arrival, note: { say: 'aside', back: originOf(place) } } : arrival;
}

/** The screens of a top-up: who asks something else on one of them wants to come back. */
const walking: ReadonlySet<At> = new Set<At>([
  ...onlineSteps,
  'way',
  'offline',
  'channel',
  'voucher',
  'gone',
]);

/** What fits the question, else a question of its own; a whole sentence that holds no answer is one first of all. */
function understood(
  place: Place,
  text: string,
  heard: Heard,
  view: View,
  locale: Locale,
): Arrival | undefined {
  const own = 'brand' in place && place.brand ? { ...view, brand: place.brand } : view;
  const holdsAnswer = heard.amount !== undefined || heard.method !== undefined || heard.digits !== undefined;
  if (isSentence(text) && !holdsAnswer) {
    const asked = ask(text, own, locale);
    if (asked && !walking.has(asked.place.at) && !choosing.has(asked.place.at)) return asked;
  }
  const forVoucher = heard.meanings.has('voucher') || ('topic' in place && place.topic === 'voucher');
  const code = forVoucher && heard.brand ? voucherIn(heard, view) : undefined;
  return code ?? answerTo(place, heard, view) ?? ask(text, own, locale);
}

/** Screens that only ask for a brand or a card: no answer to anything. */
const choosing: ReadonlySet<At> = new Set<At>(['sim', 'brand', 'maybe']);

/** More than a word or two: four words, or six characters where words have no spaces between them. */
function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length > 3 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 5;
}

/** What nobody should send; where a voucher is asked for, a code is a voucher, and so are up to 15 digits. */
function secretIn(place: Place, { secret, digits }: Heard): Secret | undefined {
  if (place.at !== 'voucher' || !secret) return secret;
  const wanted = best(brandOf(place.brand).facts.voucher?.digits)?.value;
  if (secret === 'account') return secret;
  const isVoucher = secret === 'code' || (digits ?? '').length <= 15 || digits?.length === wanted;
  return isVoucher ? undefined : secret;
}

export function answerTo(place: Place, heard: Heard, view: View): Arrival | undefined {
  const here = 'brand' in place ? place.brand : undefined;
  const named = heard.brand ?? here;
  const brand = named === undefined ? undefined : brandOf(named);
  // What was answered for one brand is not carried over to another.
  const walk = named === here ? answersIn(place) : {};

  return (
    (place.at === 'amount' && heard.amount !== undefined ? walked(place, brand, heard, walk) : undefined) ??
    redeemed(place, brand, heard) ??
    narrowed(place, heard) ??
    befriended(place, heard) ??
    wished(place, brand, heard, view) ??
    walked(place, brand, heard, walk) ??
    chosen(place, heard) ??
    polite(place, heard)
  );
}

function answersIn(place: Place): Answers {
  const { digits, amount, method } = place as Answers;
  return { digits, amount, method };
}

/** An answer to one of the questions that find out why there is no data. */
function narrowed(place: Place, { meanings }: Heard): Arrival | undefined {
  if (place.at !== 'no-data') return undefined;
  const to = (step: NoDataStep): Arrival => ({ place: { at: 'no-data', brand: place.brand, step } });
  if (place.step === 'place') {
    if (meanings.has('abroad')) return to('abroad');
    return meanings.has('here') ? to('settings') : undefined;
  }
  const no = meanings.has('no') || meanings.has('notSure') || meanings.has('dontKnow');
  if (place.step === 'bundle') return meanings.has('yes') ? to('place') : no ? to('activate') : undefined;
  if (place.step === 'activate') return meanings.has('noData') ? to('place') : undefined;
  if (meanings.has('yes') || meanings.has('arrived')) return to('bundle');
  return no ? { place: { at: 'not-arrived', brand: place.brand } } : undefined;
}

/** The number that is to stand on the card for a friend. */
function befriended(place: Place, { number, digits }: Heard): Arrival | undefined {
  if (place.at !== 'friend' || !place.to || !number) return undefined;
  const { brand, to } = place;
  if (!number.ok)
    return { place: { at: 'friend', brand, to, problem: number.problem, count: number.count || undefined } };
  const national = (digits ?? '').slice(-9);
  return {
    place: { at: 'friend-card', brand, to },
    note: { say: 'friend', number: `+32 ${national.replace(/^(...)(..)(..)(..)$/, '$1 $2 $3 $4')}` },
  };
}

/** A code where a voucher is asked for. */
function redeemed(place: Place, brand: Brand | undefined, heard: Heard): Arrival | undefined {
  if (place.at !== 'voucher' || !brand || heard.digits === undefined || !hasVouchers(brand)) return undefined;
  // "base online 15 euro": a wish that holds a figure, not a code.
  if (heard.digits.length < 8 && heard.meanings.size > 0) return undefined;
  if (heard.number?.ok) return { place: { at: 'voucher', brand: brand.id, problem: 'phone' } };
  const check = checkVoucher(brand, heard.digits);
  if (check.ok) return { place: { at: 'voucher', brand: brand.id }, note: { say: 'redeem', check } };
  return {
    place: {
      at: 'voucher',
      brand: brand.id,
      problem: check.problem,
      count: check.count || undefined,
    },
  };
}

/** Another wish than the one the question is about. */
function wished(
  place: Place,
  brand: Brand | undefined,
  { meanings, brand: named }: Heard,
  view: View,
): Arrival | undefined {
  const to = (next: Place): Arrival => ({ place: next });
  const known = brand?.id ?? view.brand;
  for (const [meaning, topic] of Object.entries(topicOf) as [Meaning, Topic][]) {
    if (!meanings.has(meaning)) continue;
    if (brand && !canTopUp(brand)) return to({ at: 'gone', brand: brand.id });
    return to(begin(topic, known));
  }
  if (brand && canTopUp(brand)) {
    if (meanings.has('voucher') && place.at !== 'voucher') return to({ at: 'voucher', brand: brand.id });
    if (meanings.has('noInternet')) return to({ at: 'no-internet', brand: brand.id });
    if (meanings.has('monthly')) return to({ at: 'monthly', brand: brand.id });
    if (meanings.has('arrived')) return to({ at: 'arrived', brand: brand.id });
  } else if (!brand && meanings.has('noInternet')) {
    return to(view.brand ? { at: 'no-internet', brand: view.brand } : { at: 'brand', topic: 'top-up' });
  } else if (!brand && meanings.has('voucher')) return to(begin('voucher', view.brand));
  const guide = (Object.keys(guides) as Guide[]).find((one) => meanings.has(one));
  if (guide) return to({ at: 'guide', guide, brand: prepaidIn(brand) ?? view.brand });
  const tip = (Object.keys(tips) as Tip[]).find((one) => meanings.has(one));
  if (tip) return to({ at: 'tip', tip, brand: prepaidIn(brand) });
  if (named) return undefined;
  const screen = Object.entries(screenOf).find(([meaning]) => meanings.has(meaning as Meaning))?.[1];
  if (screen)
    return to(
      screen.at === 'language' && place.at !== 'home' ? { at: 'language', from: originHere(place) } : screen,
    );
  return undefined;
}

export function prepaidIn(brand: Brand | undefined): string | undefined {
  return brand && canTopUp(brand) ? brand.id : undefined;
}

/** Where somebody comes back to who was asked something, and said something else. */
export function originHere(place: Place): Place {
  if ('from' in place && place.from) return place.from;
  return asks(place) ? originOf(place) : { at: 'home' };
}

/** Onward in the walk of a brand, with everything that was said. */
export function walked(
  place: Place,
  brand: Brand | undefined,
  heard: Heard,
  before: Answers,
): Arrival | undefined {
  if (!brand) return undefined;
  const { meanings, number, amount, method } = heard;
  const here =
    (onlineSteps as readonly string[]).includes(place.at) &&
    !(heard.brand && heard.brand !== (place as { brand?: string }).brand);
  const step = here ? (place.at as Step) : undefined;
  const skip = meanings.has('skip');

  if (!canTopUp(brand)) return heard.brand ? { place: { at: 'gone', brand: brand.id } } : undefined;
  if (heard.brand === undefined && place.at !== 'way' && place.at !== 'offline' && !step) return undefined;
  if ('topic' in place && place.topic !== 'top-up') return { place: begin(place.topic, brand.id) };

  const channel = (Object.keys(channels) as Channel[]).find((one) => meanings.has(one));
  if (channel) return { place: { at: 'channel', brand: brand.id, channel } };
  if (meanings.has('offline')) return { place: { at: 'offline', brand: brand.id } };

  const said: Answers = { ...before };
  const euros = amount !== undefined && (step !== 'number' || meanings.has('euro')) ? amount : undefined;
  const priced = euros === undefined ? 'ok' : checkAmount(euros);
  if (euros !== undefined && priced === 'ok') said.amount = euros;
  if (number?.ok) said.digits = number.digits;
  if (method && payableWith(brand).includes(method)) said.method = method;
  const answers = usefulAnswers(brand, said);
  const steps = stepsOf(brand);
  const again = { brand: brand.id, ...answers };
  const note: Note | undefined = number?.ok
    ? { say: 'number', digits: number.digits, prefix: number.prefix, holder: number.holder, brand: brand.id }
    : undefined;
  const arrive = (next: Place): Arrival => (note ? { place: next, note } : { place: next });

  if (number && !number.ok && steps.includes('number')) {
    return {
      place: {
        at: 'number',
        ...again,
        digits: undefined,
        problem: number.problem,
        count: number.count || undefined,
      },
    };
  }
  if (priced !== 'ok' && steps.includes('amount'))
    return arrive({ at: 'amount', ...again, amount: undefined, problem: priced });
  if (step === 'payment' && method && !answers.method)
    return arrive({ at: 'payment', ...again, tried: method, method: undefined });
  if (step === 'number' && !number && heard.digits !== undefined && euros === undefined) {
    return {
      place: { at: 'number', ...again, digits: undefined, problem: 'short', count: heard.digits.length },
    };
  }

  const news = number !== undefined || euros !== undefined || method !== undefined;
  if (step === undefined) {
    if (meanings.has('online')) return arrive({ at: 'where', ...again });
    // The brand alone, or with answers that belong further on: they are kept, and the way is asked.
    return heard.brand !== undefined || news ? arrive({ at: 'way', ...again }) : undefined;
  }
  const key = answerOf[step];
  const answered = key ? answers[key] !== undefined && news : news;
  if (skip || answered) return arrive(afterStep(step, brand, answers));
  if (news) return arrive(atStep(step, brand, answers));
  if (meanings.has('online')) return { place: { at: 'where', ...again } };
  return heard.brand ? { place: { at: 'way', ...again } } : undefined;
}

/** Choices before there is a brand. */
function chosen(place: Place, { meanings, number }: Heard): Arrival | undefined {
  const topic: Topic = 'topic' in place ? place.topic : 'top-up';
  if (number?.ok && !('brand' in place)) {
    const { digits, prefix, holder } = number;
    return {
      place: { at: 'which', topic, holder },
      note: { say: 'number', digits, prefix, holder, brand: undefined },
    };
  }
  if (number && !number.ok && !('brand' in place)) {
    return {
      place: {
        at: 'which',
        topic,
        step: 'number',
        problem: number.problem,
        count: number.count || undefined,
      },
    };
  }
  if (meanings.has('travel')) return { place: { at: 'travel' } };
  const sim: Sim | undefined = meanings.has('esim')
    ? 'esim'
    : meanings.has('physical')
      ? 'physical'
      : undefined;
  if (sim && !('brand' in place)) return { place: { at: 'brand', topic, sim } };
  if (meanings.has('notSure') && place.at === 'sim') return { place: { at: 'unsure' } };
  if ((meanings.has('dontKnow') || meanings.has('notSure')) && !('brand' in place))
    return { place: { at: 'which', topic } };
  if (meanings.has('other') && place.at === 'brand')
    return { place: { at: 'others', topic, sim: place.sim } };
  return undefined;
}

/** A thank-you is answered in a word, and the question stays; a greeting too, but it is no answer to a question. */
export function polite(place: Place, { meanings }: Heard): Arrival | undefined {
  if (meanings.has('thanks')) return { place, note: { say: 'thanks' } };
  return meanings.has('hello') && !asks(place) ? { place, note: { say: 'hello' } } : undefined;
}

/** The same question with what was wrong with the answer; elsewhere a word of help. */
function puzzled(place: Place, heard: Heard): Arrival {
  const again = place as Extract<Place, { at: 'number' }>;
  switch (place.at) {
    case 'number':
      return { place: { ...again, problem: 'letters', count: undefined } };
    case 'which':
      return {
        place: {
          at: 'which',
          topic: place.topic,
          step: 'number',
          problem: heard.digits ? 'short' : 'letters',
          count: heard.digits?.length,
        },
      };
    case 'friend':
      return place.to
        ? { place: { ...place, problem: heard.digits ? 'short' : 'letters', count: heard.digits?.length } }
        : { place, note: { say: 'confused' } };
    case 'amount':
      return { place: { ...place, problem: 'words' } };
    case 'payment':
      return { place: { ...place, problem: 'words', tried: undefined } };
    case 'voucher':
      return { place: { at: 'voucher', brand: place.brand, problem: 'letters' } };
    case 'brand':
    case 'others':
      return { place: { at: 'brand', topic: place.topic, sim: place.sim, problem: 'words' } };
    default:
      return { place, note: { say: 'confused' } };
  }
}

/** A code out of the blue: of the brand that was named, else whose could it be? Nothing of it is kept. */
export function voucherIn({ digits, number, brand: named }: Heard, view: View): Arrival | undefined {
  if (digits === undefined || digits.length < 12 || digits.length > 16 || number?.ok) return undefined;
  const brand = named === undefined ? undefined : brandOf(named);
  if (brand && canTopUp(brand))
    return redeemed({ at: 'voucher', brand: brand.id }, brand, { meanings: new Set(), digits });
  return { place: begin('voucher', view.brand), note: { say: 'code', count: digits.length } };
}
