import * as v from 'valibot';
import { confidences, unnamed } from './fact.ts';
import type { Known } from './fact.ts';

/* What the schema of the catalogue is put together from. */

/** Words, without blanks around them. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A day, or as much of it as is known: a month, a year. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2026, 2026-08 or 2026-08-15'),
);
export const url = v.pipe(v.string(), v.url(), v.startsWith('https://'));
export const dialled = v.pipe(v.string(), v.regex(/^[+*#\d ]+$/, 'a number or code to dial'));
/** In euros, to the cent. */
export const euros = v.pipe(v.number(), v.minValue(0.01), v.maxValue(1000));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capitals, as in ISO 3166'));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where facts come from. */
export const source = v.strictObject({
  /** As it is named on the screens. */
  name: text,
  /** Instead of a name, who it is: said in the reader's language. */
  say: v.optional(v.picklist(unnamed)),
  url: v.optional(v.string()),
  /** When it was written, as far as known. */
  published: v.optional(day),
});

/** What is said of each fact. */
export const pedigree = {
  /** A key of `sources`. */
  source: text,
  /** The day on which somebody saw it there. */
  checked: v.optional(v.pipe(v.string(), v.isoDate())),
  /** How well it is known: see `confidences`. */
  confidence: v.picklist(confidences),
};

/** Returns the schema of a fact, or of several that contradict each other, with a value of this schema. */
export function known<const S extends v.GenericSchema>(value: S) {
  const one = v.strictObject({ value, ...pedigree });
  const list = v.array(one);
  // Not a union: what is wrong is said of the one that is meant.
  const several = v.lazy((found) => (Array.isArray(found) ? list : one));
  // The loader puts the source itself in the place of its key and adds the path.
  return v.optional(
    v.pipe(
      several,
      v.transform((found) => (Array.isArray(found) ? found : [found]) as unknown as Known<v.InferOutput<S>>),
    ),
  );
}
