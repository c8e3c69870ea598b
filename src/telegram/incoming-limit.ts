/**
 * How many updates one person may send at once, and the milliseconds until one more: more than anybody does by hand.
 */
const burst = 20;
const refill = 500;

/** Whether an update is within the limit; `first` is the first one beyond it. */
export type Verdict = 'within' | 'first' | 'beyond';

/** When a person's allowance is full again, and whether they have been told. */
type Allowance = { fullAt: number; told: boolean };

/**
 * Returns the limit per person, which is checked before anything else is done with an update. Of more than ten thousand
 * people, those whose allowance is full again are forgotten.
 */
export function makeLimit(
  now: () => number,
  people = new Map<number, Allowance>(),
): (person: number) => Verdict {
  return (person) => {
    const time = now();
    if (people.size > 10_000) for (const [id, { fullAt }] of people) if (fullAt <= time) people.delete(id);
    const known = people.get(person);
    const { fullAt, told } = known && known.fullAt > time ? known : { fullAt: time, told: false };
    const within = fullAt + refill - time <= burst * refill;
    people.set(person, { fullAt: within ? fullAt + refill : fullAt, told: told || !within });
    if (within) return 'within';
    return told ? 'beyond' : 'first';
  };
}
