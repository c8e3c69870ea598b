import { Bot } from 'grammy';
import { expect } from 'vitest';
import { startTelegram } from '../src/server.ts';
import type { Telegram } from '../src/server.ts';

export type Answer = {
  ok: boolean;
  result: never;
  error_code?: number;
  description?: string;
  parameters?: unknown;
};

/** Calls a method of the telegram as no library would let us. */
export async function call(
  telegram: Telegram,
  method: string,
  parameters: object = {},
  token = '1:test',
): Promise<Answer> {
  const response = await fetch(`${telegram.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
}

/** A telegram of its own, with Anna (42), who has opened the bot, and a client that asks it. */
export async function withAnna(options: Parameters<typeof startTelegram>[0]) {
  const telegram = await startTelegram(options);
  const anna = telegram.person({ id: 42, first_name: 'Anna', language_code: 'zh-hans' });
  anna.send('/start');
  return { telegram, anna, bot: new Bot('1:test', { client: { apiRoot: telegram.root } }) };
}
