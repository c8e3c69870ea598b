import { Bot, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../src/person.ts';
import type { Telegram } from '../src/server.ts';
import { withAnna } from './support.ts';

let telegram: Telegram;
let anna: Person;
let bot: Bot;

beforeEach(async () => {
  ({ telegram, anna } = await withAnna({}));
  bot = new Bot('1:test', { client: { apiRoot: telegram.root, fetch: telegram.fetch } });
});
afterEach(() => telegram.close());

test('a call without HTTP takes effect, is refused, is held back and breaks as one over HTTP', async () => {
  await bot.api.sendMessage(42, 'near');
  expect(anna.messages.at(-1)).toMatchObject({ from: 'bot', text: 'near' });
  await bot.api.sendDocument(42, new InputFile(Buffer.from('{}'), 'data.json'));
  expect(telegram.calls.at(-1)).toMatchObject({ method: 'sendDocument', ok: true });
  await expect(bot.api.sendMessage(43, 'x')).rejects.toMatchObject({ error_code: 400 });

  telegram.fault('sendMessage', { status: 429, retryAfter: 7 });
  await expect(bot.api.sendMessage(42, 'x')).rejects.toMatchObject({ parameters: { retry_after: 7 } });
  const shown = anna.messages.length;
  telegram.fault('sendMessage', 'reset');
  await expect(bot.api.sendMessage(42, 'x')).rejects.toThrow('Network request');
  expect(anna.messages).toHaveLength(shown);
  telegram.fault('sendMessage', 'lost');
  await expect(bot.api.sendMessage(42, 'x')).rejects.toThrow('Network request');
  expect(anna.messages).toHaveLength(shown + 1);
  expect(telegram.calls.map(({ broken }) => broken).slice(-2)).toEqual(['reset', 'lost']);

  const held = telegram.holdAnswers(42);
  let answered = false;
  const call = bot.api.sendMessage(42, 'held').then(() => (answered = true));
  await held.reached;
  expect(answered).toBe(false);
  held.release();
  await call;
});

test('a call that its bot gives up ends at once, a long poll too', async () => {
  const [{ update_id }] = (await bot.api.getUpdates()) as [{ update_id: number }];
  const end = new AbortController();
  const polled = bot.api.getUpdates({ offset: update_id + 1, timeout: 30 }, end.signal as never);
  end.abort();
  await expect(polled).rejects.toThrow();
  expect(telegram.calls.at(-1)).toMatchObject({ method: 'getUpdates', broken: 'client gone' });
  const { signal } = new AbortController();
  const address = `${telegram.root}/bot1:test/getMe`;
  expect(await (await telegram.fetch(address, { signal })).json()).toMatchObject({ ok: true });
  expect(await (await telegram.fetch(`${telegram.root}/bot1:test/unheardOf`)).text()).toContain('404');
  await expect(telegram.fetch(address, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
});
