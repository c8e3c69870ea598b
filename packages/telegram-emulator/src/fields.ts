import { badRequest } from './refusal.ts';

/** Throws for a key that is none of these: a typing error, to us. */
export function onlyKeys(object: Record<string, unknown>, names: readonly string[], what: string): void {
  const unknown = Object.keys(object).find((key) => !names.includes(key));
  if (unknown !== undefined) throw badRequest(`unknown ${what} "${unknown}"`);
}

/** Whether this is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number that came as JSON or as text; NaN for all else. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** A text; empty for all else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
