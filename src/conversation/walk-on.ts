import { checkAmount } from '../reading/hear.ts';
import type { Heard } from '../reading/hear.ts';
import { checkVoucher, hasVouchers } from '../advice/voucher.ts';
import { answerOf, onlineSteps, payableWith, stepsOf, usefulAnswers } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import { canTopUp } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Arrival, Note } from '../places/arrival.ts';
import { afterStep, atStep, begin } from '../places/steps.ts';
import { channels } from '../places/place.ts';
import type { Channel, Place } from '../places/place.ts';

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

/** What has been answered at a place, as far as it is a step of a walk. */
export function answersIn(place: Place): Answers {
  const { digits, amount, method } = place as Answers;
  return { digits, amount, method };
}

/** A code where a voucher is asked for. */
export function redeemed(place: Place, brand: Brand | undefined, heard: Heard): Arrival | undefined {
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
