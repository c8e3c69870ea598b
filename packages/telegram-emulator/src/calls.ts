/** A call of the bot. */
export type Call = {
  method: string;
  parameters: Record<string, unknown>;
  /** Whether it succeeded; undefined while it is being handled. */
  ok?: boolean;
  /** The description that it was refused with. */
  error?: string;
  /** Why the bot got no answer. */
  broken?: 'reset' | 'lost' | 'client gone';
  /** Milliseconds, by the clock of the options. */
  at: number;
};

/** Returns a call in one line, with what came of it. */
export function lineOf({ method, parameters, ok, error }: Call): string {
  const outcome = ok === undefined ? 'in hand' : (error ?? 'ok');
  return `${method} ${JSON.stringify(parameters).slice(0, 300)} → ${outcome.replaceAll('\n', ' ')}`;
}
