/**
 * How sure a fact is. official: said by an operator or an authority · copy: official text, seen in somebody else's copy
 * · third-party · inference: our own conclusion · not-found: looked for and not found · advice: what to do, by us.
 */
export const confidences = ['official', 'copy', 'third-party', 'inference', 'not-found', 'advice'] as const;
export type Confidence = (typeof confidences)[number];

/** Sources without a name of their own, named in the reader's language; `own` is our conclusion, not a page. */
export const unnamed = [
  'own',
  'user',
  'guide',
  'resellers',
  'banks',
  'apns',
  'code',
  'tariffs',
  'phones',
  'copy',
  'china',
  'archive',
  'regulator',
  'ombudsman',
  'economy',
  'interior',
  'minister',
  'consumer',
  'eu',
  'migration',
  'train',
  'people',
] as const;

/** Where a fact is from. `say`: the key of its name in the reader's language, if it has none of its own. */
export type Source = {
  name: string;
  say?: (typeof unnamed)[number] | undefined;
  url?: string | undefined;
  /** The source's own date, `2026`, `2026-08` or `2026-08-15`; absent if it has none. */
  published?: string | undefined;
};

/** Something we know, with its pedigree. `path` is its name, e.g. `base/balance/sms`. */
export type Fact<T> = {
  path: string;
  value: T;
  source: Source;
  /** The day on which somebody saw it on the live page. */
  checked?: string | undefined;
  confidence: Confidence;
};
/** One fact, or several that contradict each other. Never empty. */
export type Known<T> = Fact<T>[];
