import { best, methods } from '../catalogue/index.ts';
import type { Brand, Method } from '../catalogue/index.ts';

/** What has been answered on the way; the number itself is never among it, only its last two digits. */
export type Answers = {
  digits?: string | undefined;
  amount?: number | undefined;
  method?: Method | undefined;
};

/** The five steps of a top-up online, as every final card names them. */
export const onlineSteps = ['where', 'number', 'amount', 'payment', 'card'] as const;
export type Step = (typeof onlineSteps)[number];

/** The answer that a step asks for. */
export const answerOf = {
  where: undefined,
  number: 'digits',
  amount: 'amount',
  payment: 'method',
  card: undefined,
} as const;

/** The steps that are screens for this brand: a walk is as long as what we know. */
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

/** The next step that is not answered yet. */
export function stepAfter(brand: Brand, step: Step, answers: Answers): Exclude<Step, 'where'> {
  const steps = stepsOf(brand);
  const ahead = steps.slice(steps.indexOf(step) + 1);
  return (
    (ahead.find((next) => next !== 'where' && !isAnswered(next, answers)) as
      Exclude<Step, 'where'> | undefined) ?? 'card'
  );
}

/** The step before, answered or not; none before the first. */
export function stepBefore(brand: Brand, step: Step): Step | undefined {
  const steps = stepsOf(brand);
  return steps[steps.indexOf(step) - 1];
}

/** The answers without the one that this step asks for: to ask it again. */
export function withoutAnswer(step: Step, answers: Answers): Answers {
  const key = answerOf[step];
  return key ? { ...answers, [key]: undefined } : answers;
}

/** The answers that this brand's steps have a use for. */
export function usefulAnswers(brand: Brand, answers: Answers): Answers {
  const steps = stepsOf(brand);
  const method = answers.method && payableWith(brand).includes(answers.method) ? answers.method : undefined;
  return {
    digits: steps.includes('number') ? answers.digits : undefined,
    amount: steps.includes('amount') ? answers.amount : undefined,
    method,
  };
}

function isAnswered(step: Step, answers: Answers): boolean {
  const key = answerOf[step];
  return key !== undefined && answers[key] !== undefined;
}

/** The ways of paying that the brand is known, or thought, to take. */
export function payableWith(brand: Brand): Method[] {
  return methodsThatAre(true, brand);
}

/** The ways of paying that the brand is known, or thought, to take; with `false`, not to take. */
export function methodsThatAre(accepted: boolean, brand: Brand): Method[] {
  const known = brand.facts.methods ?? {};
  return (Object.keys(methods) as Method[]).filter((method) => best(known[method])?.value === accepted);
}

/** Amounts that some source names, in euros, smallest first: those that are offered. */
export function offeredAmounts(brand: Brand): number[] {
  return [...new Set(brand.facts.amounts?.flatMap((fact) => fact.value.list) ?? [])].toSorted(
    (a, b) => a - b,
  );
}

/** The amount that is worth proposing: the smallest one that earns the bonus. */
export function likelyAmount(brand: Brand): number | undefined {
  const from = best(brand.facts.bonusFrom)?.value;
  return from === undefined ? undefined : offeredAmounts(brand).find((amount) => amount >= from);
}

/** Largest amount, in euros, that is taken for an amount and not for something else. */
export const largestAmount = 250;
