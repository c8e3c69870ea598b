import { GrammyError, HttpError } from 'grammy';

/** A message was sent, and it is not known whether it arrived: it may be sent once more, no more often. */
export class MayHaveArrived extends Error {
  constructor(cause: unknown) {
    super('a message may have arrived', { cause });
    this.name = 'MayHaveArrived';
  }
}

/** Returns true if Telegram is out of reach or asks to wait: the call is to be tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof MayHaveArrived || error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}

/** Returns true if Telegram will never accept the call: the update counts as handled. */
export function isPermanent(error: unknown): boolean {
  return error instanceof GrammyError && !isPassing(error);
}

/**
 * Returns true for a refusal that is about the chat and not about what was sent: blocked, removed, no right to write,
 * topic deleted.
 */
export function isClosed(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 403 ||
    /chat not found|thread not found|TOPIC_|not enough rights|have no rights|WRITE_FORBIDDEN|CHAT_RESTRICTED|need administrator|upgraded|deactivated|replied not found/i.test(
      error.description,
    )
  );
}

/** Returns how long Telegram asks to wait (`retry_after`), in milliseconds; undefined if it does not say. */
export function waitAsked(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}

/** How often something is tried that fails by a fault of ours. */
export const mostFaults = 3;

/** Returns how long to wait after so many failures, in milliseconds: what Telegram asks, else twice as long each time. */
export function waitAfter(error: unknown, failures: number, longest = 30_000): number {
  return waitAsked(error) ?? Math.min(longest, 1000 * 2 ** Math.min(failures, 10));
}

const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Sends a message. Throws MayHaveArrived if it failed in a way that leaves open whether it arrived, else what `send`
 * throws.
 */
export async function sendOnce<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const code =
      error instanceof HttpError ? (error.error as NodeJS.ErrnoException | undefined)?.code : undefined;
    const refused = error instanceof GrammyError && error.error_code < 500;
    if (refused || !isPassing(error) || neverLeft.has(code ?? '')) throw error;
    throw new MayHaveArrived(error);
  }
}
