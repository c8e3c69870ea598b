import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Context } from 'grammy';
import type { Api } from 'grammy';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../src/clock.ts';
import type { Ctx, Deps } from '../src/context.ts';
import { unitOfWork } from '../src/features/unit-of-work.ts';
import { makeLog } from '../src/log.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'unit-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('of a handler that never ends no open question is left, for that would take the next answer', async () => {
  const now = () => 0;
  const store = openSqlite(join(folder, 'data', 'bot.sqlite'), join(folder, 'key'), now);
  const log = makeLog('silent');
  // Time is up at once.
  const deps = {
    store,
    now,
    log,
    after: (_: number, then: () => void) => systemClock.after(0, then),
  } as unknown as Deps;
  const handle = async (update_id: number, handler: (ctx: Ctx) => Promise<void>) => {
    const chat = { id: 42, type: 'private', first_name: 'Anna' } as const;
    const from = { id: 42, is_bot: false, first_name: 'Anna' };
    const message = { message_id: 1, date: 0, chat, from, text: 'hello' };
    const api = { raw: {} } as Api;
    const ctx = new Context({ update_id, message }, api, {} as never) as Ctx;
    await unitOfWork(deps)(ctx, () => handler(ctx));
  };
  const openQuestion = () => store.withChat('42', (unit) => unit.read('dialogue', '42'));

  await handle(1, async (ctx) => ctx.unit.write('dialogue', '42', { address: 'a question' }));
  expect(await openQuestion()).toEqual({ address: 'a question' });
  await handle(2, () => new Promise(() => {}));
  expect(await openQuestion()).toBeUndefined();
  await store.withChat('42', async (unit) => expect(await unit.seen(2)).toBe(true));
  await store.close();
});
