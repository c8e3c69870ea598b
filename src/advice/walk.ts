import { best, methods } from '../catalogue/index.ts';
import type { Brand, Method } from '../catalogue/index.ts';

/** What has been answered so far. Of the phone number it holds the last two digits only. */
export type Answers = {
  digits?: string | undefined;
  amount?: number | undefined;
  method?: Method | undefined;
};

/** The five steps of a top-up online, as every final card names them. */
export const onlineSteps = ['where', 'number', 'amount', 'payment', 'card'] as const;
export type Step = (typeof onlineSteps)[number];

/** The answer that each step asks for. */
export const answerOf = {
  where: undefined,
  number: 'digits',
  amount: 'amount',
  payment: 'method',
  card: undefined,
} as const;

/** Returns the steps that have a screen for this brand: those of which something is known. */
export function stepsOf(brand: Brand): Step[] {
  const { online, amounts } = brand.facts;
  const known: Record<Step, boolean> = {
    where: true,
    number: best(online?.asksNumber)?.value === true,
    amount: amounts !== undefined,
    payment: payableWith(brand).length > 0,
    card: true,
  };
  return onlineSteps.filter((step) => known[step]);
}

/** Returns the next step that has no answer yet. */
export function stepAfter(brand: Brand, step: Step, answers: Answers): Exclude<Step, 'where'> {
  const steps = stepsOf(brand);
  const ahead = steps.slice(steps.indexOf(step) + 1);
  return (
    (ahead.find((next) => next !== 'where' && !isAnswered(next, answers)) as
      | Exclude<Step, 'where'>
      | undefined) ?? 'card'
  );
}

/** Returns the step before, answered or not; undefined before the first. */
export function stepBefore(brand: Brand, step: Step): Step | undefined {
  const steps = stepsOf(brand);
  return steps[steps.indexOf(step) - 1];
}

/** Returns the answers without the one of this step, so that it is asked for again. */
export function withoutAnswer(step: Step, answers: Answers): Answers {
  const key = answerOf[step];
  return key ? { ...answers, [key]: undefined } : answers;
}

/**
 * Returns the answers without a way of paying that the brand does not take; where its steps ask for one, without one
 * that it is not known to take.
 */
export function usefulAnswers(brand: Brand, { method, ...answers }: Answers): Answers {
  if (!method) return answers;
  const asked = stepsOf(brand).includes('payment');
  const taken = asked ? payableWith(brand).includes(method) : !methodsThatAre(false, brand).includes(method);
  return { ...answers, method: taken ? method : undefined };
}

function isAnswered(step: Step, answers: Answers): boolean {
  const key = answerOf[step];
  return key !== undefined && answers[key] !== undefined;
}

/** Returns the ways of paying that the brand accepts, by what we know or conclude. */
export function payableWith(brand: Brand): Method[] {
  return methodsThatAre(true, brand);
}

/** Returns true if it is concluded, and said nowhere, that the brand accepts a way of paying, or refuses it. */
export function isGuess(brand: Brand, method: Method): boolean {
  return best(brand.facts.methods?.[method])?.confidence === 'inference';
}

/**
 * Returns the ways of paying that the brand accepts, or with `false` those that it refuses, by what we know or
 * conclude.
 */
export function methodsThatAre(accepted: boolean, brand: Brand): Method[] {
  const known = brand.facts.methods ?? {};
  return (Object.keys(methods) as Method[]).filter((method) => best(known[method])?.value === accepted);
}

/** Returns the amounts that a source names, in euros, smallest first. */
export function offeredAmounts(brand: Brand): number[] {
  return [...new Set(brand.facts.amounts?.flatMap((fact) => fact.value.list) ?? [])].toSorted(
    (a, b) => a - b,
  );
}

/** Returns the amount to propose, in euros: the smallest one that earns the bonus; undefined if there is none. */
export function likelyAmount(brand: Brand): number | undefined {
  const from = best(brand.facts.bonusFrom)?.value;
  return from === undefined ? undefined : offeredAmounts(brand).find((amount) => amount >= from);
}

/** The largest figure, in euros, that is read as an amount. */
export const largestAmount = 250;
