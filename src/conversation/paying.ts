import { payableWith, stepsOf } from '../advice/walk.ts';
import { brandOf } from '../catalogue/index.ts';
import type { Name } from '../catalogue/index.ts';
import type { Intent } from '../advice/intents.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { aspectRemark } from '../places/aspects.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { afterStep, begin } from '../places/steps.ts';
import {
  answersIn,
  isAfterPaying,
  isCounter,
  isEmergency,
  isOnGuide,
  isStep,
  isWalk,
} from '../places/walks.ts';
import { isAbroad, isOfTopUp, isRefused, isOfElsewhere } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';
import { clearly, inWalk, likelier, prepaidOf, screensOf } from './intents.ts';

/** Answers what a top-up costs in addition: no fee of the operators themselves is known. */
function feeAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, method, question } = reading;
  if (!meanings.has('costs') || method || !question) return undefined;
  if (isWalk(place)) return { place, remark: { say: 'fees-open' } };
  return isOfTopUp(reading)
    ? { place: begin('top-up', prepaidOf(talk)), remark: { say: 'fees-open' } }
    : undefined;
}

const said = (name: Name, brand?: string): Remark => ({ say: 'name-said', name, brand });

/** What may be asked with the name of a way of paying. */
const ofPaying: ReadonlySet<Intent | undefined> = new Set<Intent | undefined>([
  'payment',
  'paid-from-abroad',
  'online',
  'account',
]);

/** Without a brand: what is known of the name, and which brands take it. */
function payableSomewhere(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { means, method, question, meanings, ideas, negative } = reading;
  const intent = reading.intents[0]?.intent;
  const anyBrand: Place = { at: 'guide', guide: 'refused' };
  if (!question && intent !== 'payment' && intent !== 'paid-from-abroad') return undefined;
  if (means?.kind === 'bank' && (ofPaying.has(intent) || ideas.has('topup')))
    return to(begin('top-up', undefined), said(means));
  const buys = question && (ideas.has('credit') || ideas.has('pay') || ideas.has('phone'));
  if (means && (buys || ofPaying.has(intent))) return to(anyBrand, said(means));
  const [best] = screensOf(talk);
  const other = best && best.sure >= likelier && !isEmergency(best.place);
  // Where nothing else is heard, whoever asks about a card asks whether it can be paid with.
  const alone = question && !best && !isOfElsewhere(reading);
  const asked = ofPaying.has(intent) || alone || (question && ideas.has('topup') && !other);
  return method && method !== 'cash' && asked && !meanings.has('refused') && (question || !negative)
    ? to(anyBrand, { say: 'takers', method })
    : undefined;
}

/** Returns whether a way of paying is accepted (yes, no, or not known), and which ones are. */
export function payable(talk: Talk): Arrival | undefined {
  // In an emergency, how it was paid is a detail.
  if (isEmergency(talk.place) && !talk.reading.question) return undefined;
  const fee = feeAsked(talk);
  if (fee) return fee;
  const id = prepaidOf(talk);
  const heard = clearly(talk);
  const beside = heard?.intent === 'surcharge' ? !id : heard && !ofPaying.has(heard.intent);
  if (heard && beside && !isEmergency(heard.place)) return undefined;
  if (!id) return payableSomewhere(talk);
  const { reading, place } = talk;
  const { means, typed, question, amount, meanings, ideas, brand: told, negative, figures } = reading;
  // Another brand, where a way of paying was asked for: the same way, there.
  const before = place.at === 'payment' && told ? place.tried : undefined;
  const method = reading.method ?? (means ? undefined : before);
  const isQuestion =
    /[?？]/.test(typed) ||
    ((question || (reading.refers && !isWalk(place) && !isAfterPaying(place))) &&
      amount === undefined &&
      reading.number === undefined &&
      !meanings.has('online')) ||
    (means !== undefined && isWalk(place)) ||
    (means !== undefined && told !== undefined) ||
    (reading.method === 'points' && question) ||
    (clearly(talk)?.intent === 'payment' && told !== undefined && amount === undefined) ||
    before !== undefined;
  // A card of a bank elsewhere: what is known of those stands where one pays.
  const theirs = isAbroad(reading) || ideas.has('xadjective');
  if (question && theirs && ideas.has('pay') && ideas.has('sim') && !method && !means)
    return to(inWalk(talk, { at: 'payment', brand: id }));
  // Points, and how long they last: no question about paying.
  if (!isQuestion || meanings.has('validity')) return undefined;
  if (!method && means) return withName(talk, means, id);
  const accepts = meanings.has('accepts') && told && !negative && !figures.length && !meanings.has('voucher');
  const payment = inWalk(talk, { at: 'payment', brand: id });
  if (!method) return accepts ? to(payment) : undefined;
  if (meanings.has('costs')) return to(payment, { say: 'fees', method, brand: id });
  // A wallet of another country may top up in its own app.
  if (question && ideas.has('topup') && (method === 'wechat' || method === 'alipay'))
    return to(payment, { say: 'takers', method });
  // Bancontact is for cards of Belgian banks, whatever the brand takes.
  if (method === 'bancontact' && meanings.has('notBelgian')) return to(payment);
  // A till may take anything; cash it takes.
  if (isCounter(place)) return to(place, aspectRemark(place, 'otherwise', { subject: 'offline', brand: id }));
  // Where no step asks for it, the open one goes on.
  if (
    isStep(place) &&
    place.at !== 'payment' &&
    place.brand === id &&
    !stepsOf(brandOf(id)).includes('payment')
  )
    return to(place, { say: 'payable', method, brand: id });
  // On the card, a way that is taken stands on it at once.
  if (place.at === 'card' && place.brand === id && payableWith(brandOf(id)).includes(method))
    return to({ ...place, method });
  return to({ ...(payment as PlaceAt<'payment'>), tried: method });
}

/** What is known of that name at that brand, and where one pays so. */
function withName(talk: Talk, means: Name, id: string): Arrival {
  const { place } = talk;
  if (isRefused(talk.reading) || isOnGuide(place, 'refused'))
    return to({ at: 'guide', guide: 'refused', brand: id }, said(means, id));
  const brand = brandOf(id);
  const apps = brand.facts.bankApps?.flatMap(({ value }) => value) ?? [];
  if (apps.some((app) => app.startsWith(means.name))) return to({ at: 'where', brand: id }, said(means, id));
  // The card of such a bank is a Visa or Mastercard.
  const card = means.kind === 'card' && payableWith(brand).includes('visa');
  return card && isStep(place) && place.brand === id
    ? to(afterStep('payment', brand, { ...answersIn(place), method: 'visa' }), said(means, id))
    : to(inWalk(talk, { at: 'payment', brand: id }), said(means, id));
}
