import { GrammyError, HttpError } from 'grammy';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** The logger. */
export type Log = Logger;

/**
 * Returns a logger that writes one JSON line per event. No error message gets in, which might hold the token or what
 * somebody typed: errors are cut down to their kind.
 */
export function makeLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, serializers: { err: describe } };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Returns what may be logged of an error. A message that is not ours may hold a URL with the token, or what somebody
 * typed.
 */
function describe(error: unknown): object {
  if (error instanceof GrammyError) {
    return { kind: 'telegram', method: error.method, code: error.error_code, description: error.description };
  }
  if (error instanceof HttpError) return { kind: 'network', cause: causeOf(error.error) };
  if (error instanceof Error) {
    // SQLite's own code and its fixed sentence for it.
    const { errcode, errstr } = error as { errcode?: number; errstr?: string };
    const sqlite = errcode === undefined ? {} : { sqlite: errcode, errstr };
    const inner = 'error' in error ? { inner: describe(error.error) } : {};
    // Where it happened helps; the message itself is left out of the first line of the stack.
    return {
      kind: error.name,
      ...sqlite,
      at: error.stack
        ?.split('\n')
        .filter((line) => line.startsWith('    at '))
        .slice(0, 6),
      ...inner,
    };
  }
  return { kind: typeof error };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : error.name;
}
