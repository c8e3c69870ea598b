import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Model } from '../src/reading/score.ts';
import { hashesOf, hashOf } from '../src/reading/word-index.ts';

/** Four terms that speak for three labels, each with how rare it is, what its steps are worth, and how many for each. */
const taught = {
  up: { rarity: 1, step: 0.5, weights: [4, -2, 0] },
  down: { rarity: 2, step: 0.25, weights: [-8, 7, 1] },
  out: { rarity: 3, step: 1, weights: [2, 1, -1] },
  '#sign': { rarity: 1, step: 2, weights: [1, 0, 3] },
};
type Taught = keyof typeof taught;
const isTaught = (term: string): term is Taught => Object.hasOwn(taught, term);
const labels = ['a', 'b', 'c'] as const;

/** A model that has learnt that, as a file of it is read: two weights to a byte. */
function modelOfTaught() {
  const terms = hashesOf(Object.keys(taught));
  const known = Array.from(terms, (hash) =>
    Object.values(taught).find((_, at) => hashOf(Object.keys(taught)[at]!) === hash),
  ).map((one) => one!);
  const places = known.flatMap(({ weights }) => weights);
  return new Model({
    digest: '',
    sample: '',
    labels: [...labels],
    terms,
    rarity: Float32Array.from(known, ({ rarity }) => rarity),
    steps: Float32Array.from(known, ({ step }) => step),
    weights: Int8Array.from(
      { length: places.length / 2 },
      (_, at) => (places[2 * at]! & 15) | (places[2 * at + 1]! << 4),
    ),
  });
}

test('a term speaks for a label by its share of the text, its step and its weight', () => {
  const model = modelOfTaught();
  const said = fc.array(fc.constantFrom('up', 'down', 'out', '#sign', 'unheard'), { maxLength: 8 });
  const signs = fc.array(fc.tuple(fc.constantFrom('#sign', 'unheard'), fc.constantFrom(0, 0.5, 1)), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(said, signs, (terms, beside) => {
      const once = [...new Set(terms)].filter(isTaught);
      const mass = (term: Taught) =>
        (1 + Math.log(terms.filter((one) => one === term).length)) * taught[term].rarity;
      const length = Math.hypot(...once.map(mass));
      const speaks = (term: Taught, share: number, at: number) =>
        share * taught[term].step * taught[term].weights[at]!;
      const sums = labels.map((_, at) =>
        [
          ...once.map((term) => speaks(term, mass(term) / length, at)),
          ...beside.map(([sign, value]) => (isTaught(sign) ? speaks(sign, value, at) : 0)),
        ].reduce((a, b) => a + b, 0),
      );
      const all = sums.map(Math.exp).reduce((a, b) => a + b);
      const signed = beside.map(([sign, value]) => [hashOf(sign), value] as const);
      const scores = model.score(terms.map(hashOf), signed);
      expect(scores).toHaveLength(labels.length);
      for (const [at, sum] of sums.entries()) expect(scores[at]).toBeCloseTo(Math.exp(sum) / all);
      if (beside.length === 0) expect(model.score(terms.map(hashOf))).toEqual(scores);
      for (const [at, label] of labels.entries()) {
        const own = (term: Taught) => speaks(term, mass(term), at);
        const reasons = model.reasonsFor(terms, label);
        expect(reasons.toSorted()).toEqual(once.filter((term) => own(term) > 0).toSorted());
        const weights = reasons.filter(isTaught).map((term) => own(term));
        for (const [place, weight] of weights.entries())
          expect(weight).toBeLessThanOrEqual((weights[place - 1] ?? Infinity) + 1e-6);
      }
    }),
  );
});
