import { payableWith } from '../advice/walk.ts';
import { brandOf, brands } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { PlaceAt } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import { isWalk } from '../places/walks.ts';
import { isAbroad, to } from './talk.ts';
import type { Talk } from './talk.ts';
import { inWalk, prepaidOf } from './intents.ts';

/** Returns the app of a bank in which a brand, or any brand, can be topped up. */
function bankApp(bank: string, id?: string) {
  return (id ? [brandOf(id)] : brands)
    .flatMap(({ facts }) => facts.bankApps ?? [])
    .flatMap(({ value, confidence }) => value.map((name) => ({ name, confidence })))
    .find(({ name }) => name.startsWith(bank));
}

/** Answers what a top-up costs in addition: no fee of the operators themselves is known. */
function feeAsked(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, ideas, method, question } = reading;
  if (!meanings.has('costs') || method || !question || isAbroad(reading)) return undefined;
  if (isWalk(place)) return { place, note: { say: 'fees-open' } };
  const tops = ideas.has('topup') || meanings.has('topUp');
  return tops ? { place: begin('top-up', prepaidOf(talk)), note: { say: 'fees-open' } } : undefined;
}

/** Answers whether a way of paying is accepted: yes, no or not known, and which ones are. */
export function payable(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const id = prepaidOf(talk);
  const { means, typed, question, amount } = reading;
  // Another brand, where a way of paying was asked for: the same way, there.
  const before = talk.place.at === 'payment' && reading.brand ? talk.place.tried : undefined;
  const method = reading.method ?? (reading.means ? undefined : before);
  const fee = feeAsked(talk);
  if (fee) return fee;
  const isQuestion =
    /[?？]/.test(typed) ||
    ((question || (reading.refers && !isWalk(talk.place))) &&
      amount === undefined &&
      reading.number === undefined &&
      !reading.meanings.has('online')) ||
    (means !== undefined && isWalk(talk.place)) ||
    before !== undefined;
  // What no brand tells of is told to be so.
  const pays = reading.intents[0]?.intent === 'payment' || reading.intents[0]?.intent === 'card-refused';
  if (!id && means && question && pays && !method && !bankApp(means))
    return to({ at: 'guide', guide: 'refused' }, { say: 'means-open', means });
  // Points, and how long they last: no question about paying.
  if (!id || !isQuestion || reading.meanings.has('validity')) return undefined;
  const { meanings, brand: told, negative, figures } = reading;
  const accepts = meanings.has('accepts') && told && !negative && !figures.length && !meanings.has('voucher');
  const app = means && bankApp(means, id);
  if (app) {
    const sure = app.confidence === 'official';
    return to(
      { at: 'where', brand: id },
      sure ? { say: 'bank-app', app: app.name, brand: id } : { say: 'here' },
    );
  }
  if (!method && means)
    return to(inWalk(talk, { at: 'payment', brand: id }), { say: 'means', means, brand: id });
  if (!method) return accepts ? to(inWalk(talk, { at: 'payment', brand: id })) : undefined;
  if (meanings.has('costs'))
    return to(inWalk(talk, { at: 'payment', brand: id }), { say: 'fees', method, brand: id });
  const { place } = talk;
  // On the card, a way that is taken stands on it at once.
  if (place.at === 'card' && place.brand === id && payableWith(brandOf(id)).includes(method))
    return to({ ...place, method });
  const payment = inWalk(talk, { at: 'payment', brand: id });
  return to({ ...(payment as PlaceAt<'payment'>), tried: method });
}
