import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * What somebody else's name stands for: shops of three kinds, resellers, banks with an app, cards that are a Visa or
 * Mastercard, a way of paying that has a new name, ways of paying that no brand mentions, and stores whose credit tops
 * up no phone.
 */
const kinds = ['retail', 'fuel', 'post', 'reseller', 'bank', 'card', 'renamed', 'means', 'store'] as const;
export type NameKind = (typeof kinds)[number];
/** Somebody else's name: what is known of it follows from its kind. */
export type Name = { name: string; kind: NameKind };

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const file = v.array(
  v.strictObject({ name: text, kind: v.picklist(kinds), typed: v.pipe(v.array(text), v.minLength(1)) }),
);

/** Names of others that people mention, each with how it is typed. */
export const names = v.parse(
  file,
  JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')) as unknown,
);
