import { afterEach, describe, expect, test, vi } from 'vitest';
import { StoreMisconfigured } from '../../src/store/store.ts';
import type { Kind, Store, Unit } from '../../src/store/store.ts';

/** To a store a value is a value: it knows nothing of what the bot keeps. */
export type AnyStore = Store<Record<Kind, unknown>>;

/** Somewhere to keep a store; it can be opened again and again. */
export type Home = { open(now?: () => number): Promise<AnyStore>; clear(): void | Promise<void> };

const day = 24 * 3600 * 1000;

/** What every engine of the store keeps to. */
export function defineStoreContract(name: string, makeHome: () => Home | Promise<Home>): void {
  describe(name, () => {
    const homes: Home[] = [];
    const stores: AnyStore[] = [];
    const open = async (home: Home, now?: () => number) => {
      const store = await home.open(now);
      stores.push(store);
      return store;
    };
    const newHome = async () => {
      const home = await makeHome();
      homes.push(home);
      return home;
    };
    const fresh = async () => open(await newHome());

    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close().catch(() => {});
      for (const home of homes.splice(0)) await home.clear();
    });

    test('gives back what was written, told apart by kind and id', async () => {
      const store = await fresh();
      const value = { brand: 'base', list: [1, null, '语'], deep: { yes: true } };
      await store.withChat('1', async (unit) => {
        unit.write('person', '1', value);
        unit.write('dialogue', '1', 'other kind');
        unit.write('person', '2', 'other id');
      });
      await store.withChat('1', async (unit) => {
        expect(await unit.read('person', '1')).toEqual(value);
        expect(await unit.read('dialogue', '1')).toBe('other kind');
        expect(await unit.read('person', '2')).toBe('other id');
        expect(await unit.read('bot', '1')).toBeUndefined();
        expect(await unit.read('person', '3')).toBeUndefined();
      });
    });

    test('a unit sees its own writes, and what is written is as it was at that moment', async () => {
      const store = await fresh();
      await store.withChat('1', async (unit) => {
        const value = { step: 1 };
        unit.write('person', '1', value);
        value.step = 2;
        expect(await unit.read('person', '1')).toEqual({ step: 1 });
        unit.remove('person', '1');
        expect(await unit.read('person', '1')).toBeUndefined();
        unit.write('person', '1', 'again');
        expect(await unit.seen(7)).toBe(false);
        unit.markSeen(7);
        expect(await unit.seen(7)).toBe(true);
      });
      expect(await store.withChat('1', (unit) => unit.read('person', '1'))).toBe('again');
    });

    test('all or nothing: what throws leaves no trace, and does not hold up the next', async () => {
      const store = await fresh();
      await store.withChat('1', async (unit) => unit.write('person', '1', 'before'));
      const failing = store.withChat('1', async (unit) => {
        unit.write('person', '1', 'after');
        unit.write('dialogue', '1', 'new');
        unit.markSeen(7);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await store.withChat('1', async (unit) => {
        expect(await unit.read('person', '1')).toBe('before');
        expect(await unit.read('dialogue', '1')).toBeUndefined();
        expect(await unit.seen(7)).toBe(false);
      });
    });

    test('what was committed in the middle is kept, whatever comes after', async () => {
      const store = await fresh();
      const failing = store.withChat('1', async (unit) => {
        unit.write('person', '1', 'decided');
        unit.count('asked/balance');
        await unit.commit();
        expect(await store.withChat('2', (other) => other.read('person', '1'))).toBe('decided');
        expect(await unit.read('person', '1')).toBe('decided');
        unit.write('person', '1', 'after');
        unit.markSeen(7);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await store.withChat('1', async (unit) => {
        expect(await unit.read('person', '1')).toBe('decided');
        expect(await unit.seen(7)).toBe(false);
      });
      expect(await store.counts()).toEqual({ 'asked/balance': 1 });
    });

    test('nobody else sees what is not finished', async () => {
      const store = await fresh();
      const wrote = Promise.withResolvers<void>();
      const finish = Promise.withResolvers<void>();
      const writer = store.withChat('1', async (unit) => {
        unit.write('person', '1', 'new');
        wrote.resolve();
        await finish.promise;
      });
      await wrote.promise;
      expect(await store.withChat('2', (unit) => unit.read('person', '1'))).toBeUndefined();
      finish.resolve();
      await writer;
      expect(await store.withChat('2', (unit) => unit.read('person', '1'))).toBe('new');
    });

    test('one at a time per key, in order; other keys meanwhile', async () => {
      const store = await fresh();
      const events: string[] = [];
      const first = Promise.withResolvers<void>();
      const a = store.withChat('1', async () => {
        events.push('a begins');
        await first.promise;
        events.push('a ends');
      });
      const b = store.withChat('1', async () => events.push('b'));
      await store.withChat('2', async () => events.push('other key'));
      first.resolve();
      await Promise.all([a, b]);
      expect(events).toEqual(['a begins', 'other key', 'a ends', 'b']);

      await store.withChat('1', async (unit) => unit.write('person', 'n', 0));
      await Promise.all(
        Array.from({ length: 50 }, () =>
          store.withChat('1', async (unit) => {
            const n = (await unit.read('person', 'n')) as number;
            await Promise.resolve();
            unit.write('person', 'n', n + 1);
          }),
        ),
      );
      expect(await store.withChat('1', (unit) => unit.read('person', 'n'))).toBe(50);
    });

    test('a write after the end is refused', async () => {
      const store = await fresh();
      let late: Unit<Record<Kind, unknown>> | undefined;
      await store.withChat('1', async (unit) => {
        late = unit;
      });
      expect(() => late?.write('person', '1', 'late')).toThrow();
      expect(() => late?.remove('person', '1')).toThrow();
      expect(() => late?.markSeen(1)).toThrow();
      await expect(late?.commit()).rejects.toThrow();
      expect(await store.withChat('1', (unit) => unit.read('person', '1'))).toBeUndefined();
    });

    test('is all there after opening it again', async () => {
      const home = await newHome();
      const store = await open(home);
      await store.withChat('1', async (unit) => {
        unit.write('person', '1', 'kept');
        unit.write('person', '2', 'removed');
        unit.markSeen(7);
      });
      await store.withChat('1', async (unit) => unit.remove('person', '2'));
      await store.close();
      await (
        await open(home)
      ).withChat('1', async (unit) => {
        expect(await unit.read('person', '1')).toBe('kept');
        expect(await unit.read('person', '2')).toBeUndefined();
        expect(await unit.seen(7)).toBe(true);
      });
    });

    test('forgets marks after a day and open questions after thirty, nothing else', async () => {
      let now = Date.parse('2026-11-01');
      const store = await open(await newHome(), () => now);
      const touch = () => store.withChat('clock', async (unit) => unit.markSeen(0));
      await store.withChat('1', async (unit) => {
        unit.markSeen(7);
        unit.write('dialogue', 'old', 'q');
        unit.write('dialogue', 'touched', 'q');
        unit.write('person', '1', 'p');
      });
      const look = () =>
        store.withChat('1', async (unit) => [
          await unit.seen(7),
          await unit.read('dialogue', 'old'),
          await unit.read('dialogue', 'touched'),
          await unit.read('person', '1'),
        ]);
      now += day - 1;
      await touch();
      expect(await look()).toEqual([true, 'q', 'q', 'p']);
      now += 2 * 3600 * 1000;
      await store.withChat('1', async (unit) => unit.write('dialogue', 'touched', 'q'));
      expect(await look()).toEqual([false, 'q', 'q', 'p']);
      now += 30 * day - 3600 * 1000;
      await touch();
      expect(await look()).toEqual([false, undefined, 'q', 'p']);
    });

    test('counts what happened, however many count at once, and what failed not at all', async () => {
      const home = await newHome();
      const store = await open(home);
      await Promise.all(
        ['1', '2', '3', '1'].map((key) =>
          store.withChat(key, async (unit) => {
            unit.count('asked/balance');
            unit.count('asked/balance');
          }),
        ),
      );
      await store.withChat('1', async (unit) => unit.count('unknown/fr'));
      const failing = store.withChat('1', async (unit) => {
        unit.count('asked/balance');
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await store.close();
      expect(await (await open(home)).counts()).toEqual({ 'asked/balance': 8, 'unknown/fr': 1 });
    });

    test('a hash is the same after opening it again, tells nothing of its text', async () => {
      const home = await newHome();
      const store = await open(home);
      const hash = (one: AnyStore, text: string) => one.withChat('1', async (unit) => unit.hash(text));
      const first = await hash(store, '42/2026-11');
      expect(first).toMatch(/^[\w-]{43}$/);
      expect(await hash(store, '42/2026-12')).not.toBe(first);
      await store.close();
      expect(await hash(await open(home), '42/2026-11')).toBe(first);
    });

    test('what somebody told this month is gone when the month ends, its row too; what worked stays 13 months', async () => {
      let now = Date.parse('2026-11-30T23:59:00Z');
      const home = await newHome();
      const store = await open(home, () => now);
      await store.withChat('1', async (unit) => {
        unit.write('told', 'hash', 't');
        unit.write('worked', 'base', 'w');
      });
      const look = () =>
        store.withChat('1', async (unit) => [
          await unit.read('told', 'hash'),
          await unit.read('worked', 'base'),
        ]);
      const touch = () => store.withChat('clock', async (unit) => unit.markSeen(0));
      expect(await look()).toEqual(['t', 'w']);
      now = Date.parse('2026-12-01T00:00:00Z');
      expect(await look()).toEqual([undefined, 'w']);
      // Rows that have expired are removed once an hour, not with each unit of work.
      await touch();
      expect(await store.waiting('told')).toEqual({ all: 1, due: 0 });
      now = Date.parse('2026-12-01T00:59:00Z');
      await touch();
      await vi.waitFor(async () => expect(await store.waiting('told')).toEqual({ all: 0, due: 0 }));
      now += 396 * day;
      expect(await look()).toEqual([undefined, undefined]);
    });

    test('two keys that change one row: none of it is lost', async () => {
      const store = await fresh();
      const add = (chat: string) =>
        store.withChat(chat, () =>
          store.withChat('worked/base', async (unit) => {
            const n = ((await unit.read('worked', 'base')) as number | undefined) ?? 0;
            unit.write('worked', 'base', n + 1);
          }),
        );
      await Promise.all(Array.from({ length: 30 }, (_, n) => add(String(n))));
      expect(await store.withChat('1', (unit) => unit.read('worked', 'base'))).toBe(30);
    });

    test('links that work once, what they opened and unhandled updates are forgotten after a day', async () => {
      let now = Date.parse('2026-11-01');
      const store = await open(await newHome(), () => now);
      await store.withChat('1', async (unit) => {
        unit.write('token', 'once', 't');
        unit.write('opened', '1', 'o');
        unit.write('group', '1', 'g');
        unit.write('parked', '9', 'u', now);
      });
      now += day + 3600 * 1000;
      await store.withChat('clock', async (unit) => unit.markSeen(0));
      await store.withChat('1', async (unit) => {
        expect(await unit.read('token', 'once')).toBeUndefined();
        expect(await unit.read('opened', '1')).toBeUndefined();
        expect(await unit.read('parked', '9')).toBeUndefined();
        expect(await unit.read('group', '1')).toBe('g');
      });
    });

    test('gives out what is due, the oldest first, and again only after the lease, after opening it again too', async () => {
      let now = 1000;
      const home = await newHome();
      const store = await open(home, () => now);
      await store.withChat('1', async (unit) => {
        unit.write('job', 'later', 'l', 300);
        unit.write('job', 'second', 's', 200);
        unit.write('job', 'first', 'f', 100);
        unit.write('job', 'no day', 'n');
        unit.write('group', 'other kind', 'g', 100);
      });
      expect(await store.waiting('job')).toEqual({ all: 4, due: 3 });
      expect(await store.claimDue('job', 200, 500)).toEqual(['first', 'second']);
      expect(await store.claimDue('job', 200, 500)).toEqual([]);
      await store.withChat('1', async (unit) => unit.remove('job', 'first'));
      await store.close();
      const again = await open(home, () => now);
      now = 1499;
      expect(await again.claimDue('job', now, 1)).toEqual(['later']);
      now = 1500;
      expect(await again.claimDue('job', now, 500)).toEqual(['later', 'second']);
      expect(await again.claimDue('job', Infinity, 500)).toEqual(['later', 'second']);
      expect(await again.withChat('1', (unit) => unit.read('job', 'second'))).toBe('s');
    });

    test('of much that is due it gives first what is of whoever has the fewest, however old the rest is', async () => {
      const store = await fresh();
      await store.withChat('1', async (unit) => {
        for (let n = 0; n < 150; n++) unit.write('job', `-5:${n}`, 'of many', n);
        unit.write('job', '7:b', 'of two', 501);
        unit.write('job', '7:a', 'of two', 502);
        unit.write('job', '8:a', 'of one', 600);
        unit.write('job', '77:a', 'not due', 700);
      });
      const ids = await store.claimDue('job', 600, 1e6);
      expect(ids).toHaveLength(100);
      expect(ids.slice(0, 5)).toEqual(['8:a', '7:b', '7:a', '-5:0', '-5:1']);
      expect((await store.claimDue('job', 600, 1e6)).at(0)).toBe('-5:97');
      expect(await store.claimDue('job', 600, 1e6)).toEqual([]);
    });

    test('a move that is not finished lets nobody open it', async () => {
      const home = await newHome();
      const store = await open(home);
      await store.withChat('1', async (unit) => unit.write('bot', 'moving', 'begun'));
      await store.close();
      const opening = home.open();
      await expect(opening).rejects.toThrow(StoreMisconfigured);
      await expect(opening).rejects.toThrow('broken off');
    });

    test('one that is alone does its work, and what fails in it is told', async () => {
      const store = await fresh();
      const { signal } = new AbortController();
      const failing = store.alone('polling', signal, async (lost) => {
        expect(lost.aborted).toBe(false);
        // Another work is no other's affair.
        await store.alone('another', AbortSignal.timeout(10_000), async () => {
          throw new Error('got in');
        });
        throw new Error('was kept out');
      });
      await expect(failing).rejects.toThrow('got in');
      expect(await store.takeTurn('messages', 1, 0)).toBe(0);
    });

    test('closed, it takes nothing more, and says that it is not there', async () => {
      const store = await fresh();
      await store.ping();
      await store.close();
      await expect(store.withChat('1', async (unit) => unit.write('person', '1', 1))).rejects.toThrow();
      await expect(store.ping()).rejects.toThrow();
    });
  });
}
