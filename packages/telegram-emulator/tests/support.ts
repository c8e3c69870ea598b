import { Bot } from 'grammy';
import { expect } from 'vitest';
import { startDouble, type Double } from '../src/server.ts';

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

/** A double of its own, with Anna (42), who has opened the bot, and a client that asks it. */
export async function withAnna(options: Parameters<typeof startDouble>[0]) {
  const double = await startDouble(options);
  const anna = double.person({ id: 42, first_name: 'Anna', language_code: 'zh-hans' });
  anna.send('/start');
  return { double, anna, bot: new Bot('1:test', { client: { apiRoot: double.root } }) };
}
