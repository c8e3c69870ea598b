import { expect } from 'vitest';
import type { Double } from '../../src/try-out/server.ts';

export interface Answer {
  ok: boolean;
  result: never;
  error_code?: number;
  description?: string;
  parameters?: unknown;
}

/** Calls a method of the double as no library would let us. */
export async function call(
  double: Double,
  method: string,
  parameters: object = {},
  token = '1:test',
): Promise<Answer> {
  const response = await fetch(`${double.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
}
