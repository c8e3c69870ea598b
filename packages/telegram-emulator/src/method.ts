import type { Chats } from './chats.ts';
import type { Parameters } from './parameters.ts';

export type Method = {
  /** The names of all parameters that it takes. */
  takes: readonly string[];
  /** Gives the result, or throws a Refusal. `client` is aborted when nobody waits for the answer any more. */
  run(parameters: Parameters, chats: Chats, client: AbortSignal): unknown;
};

export type Methods = Record<string, Method>;
