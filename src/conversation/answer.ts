import { hear } from '../reading/hear.ts';
import type { Heard } from '../reading/hear.ts';
import { onlineSteps } from '../advice/walk.ts';
import type { Step } from '../advice/walk.ts';
import { best, brandOf } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { originHere } from '../places/asks.ts';
import { read } from './read.ts';
import type { View } from '../screens/layout.ts';
import { languageIn } from '../reading/language.ts';
import type { Locale } from '../words/locale.ts';
import { atStep } from '../places/steps.ts';
import { originOf } from '../places/place.ts';
import type { At, NoDataStep, Place, Secret } from '../places/place.ts';
import { answersIn, redeemed, walked } from './walk-on.ts';
import { chosen, polite, voucherIn, wished } from './wish.ts';

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
  const language = place.at === 'friend' && languageIn(text);
  if (language) return { place: { at: 'friend', brand: place.brand, to: language } };
  const arrival = understood(place, text, heard, view, locale) ?? puzzled(place, heard);
  if (arrival.place.at === 'language')
    return { ...arrival, place: { at: 'language', from: originHere(place) } };
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
  const { meanings, amount, method, digits, brand } = heard;
  const holdsAnswer =
    [amount, method, digits].some((one) => one !== undefined) || meanings.has('yes') || meanings.has('no');
  if (isSentence(text) && !holdsAnswer) {
    // Whoever names the brand that is asked for asks something else only if that is clear.
    const asked = read(text, own, locale, brand && !('brand' in place) ? clear : 0);
    // "Not base but orange": the brand that was turned down is not read.
    const other = brand && asked && 'brand' in asked.place && asked.place.brand !== brand;
    if (asked && !other && !walking.has(asked.place.at) && !choosing.has(asked.place.at)) return asked;
  }
  const forVoucher = meanings.has('voucher') || ('topic' in place && place.topic === 'voucher');
  const code = forVoucher && brand ? voucherIn(heard, view) : undefined;
  const answered = code ?? answerTo(place, heard, view);
  if (answered) return answered;
  const bare = heard.whole && (meanings.has('yes') || meanings.has('no'));
  return bare ? undefined : kept(place, read(text, own, locale));
}

/** How sure a reading is that outweighs an answer. */
const clear = 0.8;

/** A question that is answered by another step of the same walk takes nothing of it away, and none begins it anew. */
function kept(place: Place, arrival: Arrival | undefined): Arrival | undefined {
  const isStep = (at: At): at is Step => (onlineSteps as readonly At[]).includes(at);
  if (!arrival || !isStep(place.at)) return arrival;
  const { at, brand } = arrival.place as { at: At; brand?: string };
  if (brand === undefined || brand !== (place as { brand: string }).brand) return arrival;
  if (at === 'way') return undefined;
  return isStep(at) ? { ...arrival, place: atStep(at, brandOf(brand), answersIn(place)) } : arrival;
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

function answerTo(place: Place, heard: Heard, view: View): Arrival | undefined {
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
