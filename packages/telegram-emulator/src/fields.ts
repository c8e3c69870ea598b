import { badRequest } from './refusal.ts';

/**
 * Throws for a key that is none of these, a typing error to us though Telegram ignores it, and for one that is known
 * but not read here. What is false or null asks for nothing and is let pass: Telegraf sends such fields.
 */
export function onlyKeys(
  object: Record<string, unknown>,
  known: Readonly<Record<string, boolean>>,
  what: string,
): void {
  for (const [key, value] of Object.entries(object)) {
    if (value === false || value === null) continue;
    if (!Object.hasOwn(known, key)) throw badRequest(`unknown ${what} "${key}"`);
    if (!known[key]) throw badRequest(`${what} "${key}" is not emulated`);
  }
}

/** Returns true if this is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a number that came as JSON or as text; NaN for all else. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** Returns a text; an empty one for all else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
