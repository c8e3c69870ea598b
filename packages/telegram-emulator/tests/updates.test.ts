import type { Bot } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../src/person.ts';
import type { Telegram } from '../src/server.ts';
import { call as callMethod, withAnna } from './support.ts';

const start = Date.UTC(2026, 10, 23, 12);
let now = start;
let telegram: Telegram;
let anna: Person;
let bot: Bot;

beforeEach(async () => {
  now = start;
  ({ telegram, anna, bot } = await withAnna({ now: () => now }));
});
afterEach(() => telegram.close());

const call = (method: string, parameters?: object, token?: string) =>
  callMethod(telegram, method, parameters, token);
const ids = (updates: { update_id: number }[]) => updates.map(({ update_id }) => update_id);

describe('updates', () => {
  test('come again until an offset confirms them', async () => {
    const second = anna.send('two');
    expect(ids(await bot.api.getUpdates())).toEqual([second - 1, second]);
    expect(ids(await bot.api.getUpdates({ limit: 1 }))).toEqual([second - 1]);
    const confirmed = telegram.confirmed(second - 1);
    expect(ids(await bot.api.getUpdates({ offset: second }))).toEqual([second]);
    await confirmed;
    const third = anna.send('three');
    expect(ids(await bot.api.getUpdates({ offset: -1 }))).toEqual([third]);
    expect((await bot.api.getWebhookInfo()).pending_update_count).toBe(1);
    await bot.api.deleteWebhook({ drop_pending_updates: true });
    expect(await bot.api.getUpdates()).toEqual([]);
  });

  test('are told apart by kind', async () => {
    await bot.api.getUpdates({ offset: -1, allowed_updates: ['callback_query'] });
    const unasked = anna.send('not asked for');
    await telegram.confirmed(unasked);
    anna.press('x', 1);
    expect(await bot.api.getUpdates({ offset: unasked })).toMatchObject([{ callback_query: { data: 'x' } }]);
  });

  test('wake a poll that waits', async () => {
    const [first] = await bot.api.getUpdates();
    const waiting = bot.api.getUpdates({ offset: first!.update_id + 1, timeout: 30 });
    await telegram.confirmed(first!.update_id);
    anna.send('/start@test_bot abc, /no/command');
    const [update] = await waiting;
    expect(update!.message).toMatchObject({
      from: { id: 42, language_code: 'zh-hans' },
      entities: [{ type: 'bot_command', offset: 0, length: 15 }],
    });
  });

  test('go to the newer of two pollers', async () => {
    const [first] = await bot.api.getUpdates();
    const offset = first!.update_id + 1;
    const older = call('getUpdates', { offset, timeout: 30 });
    await telegram.confirmed(first!.update_id);
    const newer = bot.api.getUpdates({ offset, timeout: 30 });
    expect(await older).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    anna.send('x');
    expect(await newer).toHaveLength(1);
  });

  test('can be delivered a second time', async () => {
    const id = anna.send('two');
    await bot.api.getUpdates({ offset: id + 1 });
    telegram.redeliver(id);
    expect(ids(await bot.api.getUpdates({ offset: id + 1 }))).toEqual([id]);
    const confirmed = telegram.confirmed(id);
    expect(await bot.api.getUpdates({ offset: id + 1 })).toEqual([]);
    await confirmed;
  });

  test('of a press end after 150 s, of a message after a day', async () => {
    anna.press('x', 1);
    expect(await bot.api.getUpdates()).toHaveLength(2);
    now += 151_000;
    expect(await bot.api.getUpdates()).toHaveLength(1);
    now += 24 * 3600_000;
    expect(await bot.api.getUpdates()).toEqual([]);
  });

  test('come in every kind that a person can send', async () => {
    await bot.api.deleteWebhook({ drop_pending_updates: true });
    anna.sendSticker();
    anna.sendVoice();
    anna.sendPhoto('look');
    anna.sendContact();
    anna.sendLocation();
    anna.block();
    anna.unblock();
    expect(await bot.api.getUpdates()).toMatchObject([
      { message: { sticker: { type: 'regular' } } },
      { message: { voice: { duration: 3 } } },
      { message: { photo: [{}], caption: 'look' } },
      { message: { contact: { user_id: 42 } } },
      { message: { location: {} } },
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member', user: { id: 1 } } } },
    ]);
  });
});
