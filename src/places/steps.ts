import { stepAfter, stepBefore, stepsOf, withoutAnswer } from '../advice/walk.ts';
import type { Answers, Step } from '../advice/walk.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Place, Goal } from './place.ts';

/** Returns where a goal begins: at its screen if the brand is known, else at the choice of a brand. */
export function begin(goal: Goal, brand: string | undefined): Place {
  if (!brand) return goal === 'top-up' ? { at: 'sim' } : { at: 'brand', goal };
  return { at: goal === 'top-up' ? 'way' : goal, brand };
}

const answersOf = ({ digits, amount, method }: Answers): Answers => ({ digits, amount, method });

/** Returns the place of a step, with the answers so far except its own. */
export function atStep(step: Step, brand: Brand, answers: Answers): Place {
  return { at: step, brand: brand.id, ...withoutAnswer(step, answersOf(answers)) };
}

/** Returns the place after a step; steps that have an answer are skipped. The card carries all answers. */
export function afterStep(step: Step, brand: Brand, answers: Answers): Place {
  return atStep(stepAfter(brand, step, answers), brand, answers);
}

/** Returns the first step online; the card, if everything has been answered. */
export function firstOnline(brand: Brand, answers: Answers): Place {
  const next = afterStep('where', brand, answers);
  // Where no step asks for anything, a sheet without the answers would say too little.
  const full = answers.digits && answers.amount !== undefined && answers.method;
  return next.at === 'card' && (stepsOf(brand).length > 2 || full) ? next : atStep('where', brand, answers);
}

/** Returns the place before a step, where its question is asked again. */
export function beforeStep(step: Step, brand: Brand, answers: Answers): Place {
  const before = stepBefore(brand, step);
  return before ? atStep(before, brand, answers) : { at: 'way', brand: brand.id };
}
