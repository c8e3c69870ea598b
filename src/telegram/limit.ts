/** So many updates of one person at once, and one more after so many milliseconds: more than a hand can do. */
const burst = 20;
const refill = 500;

/** What is to be done with an update: `first` is the first one that is too much. */
export type Verdict = 'within' | 'first' | 'beyond';

/** The limit per person, before anything is done for them. */
export function makeLimit(now: () => number): (person: number) => Verdict {
  /** When each person's allowance is full again, and whether they have been told. */
  const people = new Map<number, { fullAt: number; told: boolean }>();
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
