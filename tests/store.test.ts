import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../src/store/sqlite.ts';
import { StoreProblem } from '../src/store/store.ts';

let folder: string;
let now = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  now = Date.parse('2026-11-25');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const paths = () => ({ file: join(folder, 'data', 'bot.sqlite'), keyFile: join(folder, 'key') });
const open = () => openStore({ ...paths(), now: () => now });

test('what a unit wrote is there after it, and after a new start', async () => {
  const store = open();
  await store.withChat('1', async (unit) => {
    unit.write('person', '1', { locale: 'fr' });
    expect(await unit.read('person', '1')).toEqual({ locale: 'fr' });
    unit.markSeen(7);
  });
  await store.close();
  const again = open();
  await again.withChat('1', async (unit) => {
    expect(await unit.read('person', '1')).toEqual({ locale: 'fr' });
    expect(await unit.seen(7)).toBe(true);
    expect(await unit.seen(8)).toBe(false);
  });
  await again.close();
});

test('nothing of a unit that failed is kept, and none writes after its end', async () => {
  const store = open();
  const failed = store.withChat('1', async (unit) => {
    unit.write('person', '1', { locale: 'fr' });
    unit.markSeen(7);
    throw new Error('stop');
  });
  await expect(failed).rejects.toThrow('stop');
  const late = await store.withChat('1', async (unit) => {
    expect(await unit.read('person', '1')).toBeUndefined();
    expect(await unit.seen(7)).toBe(false);
    return unit;
  });
  expect(() => late.write('person', '1', {})).toThrow('over');
  await store.close();
});

test('one at a time per key, different keys side by side', async () => {
  const store = open();
  const order: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = store.withChat('1', async () => {
    await held;
    order.push('first');
  });
  const second = store.withChat('1', async () => void order.push('second'));
  await store.withChat('2', async () => void order.push('other'));
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(['other', 'first', 'second']);
  await store.close();
});

test('the files hold nothing in the clear, also of what was removed', async () => {
  const store = open();
  await store.withChat('1', async (unit) => unit.write('person', '1', { brand: 'a-very-plain-word' }));
  await store.withChat('1', async (unit) => unit.remove('person', '1'));
  const bytes = readdirSync(join(folder, 'data')).map((file) =>
    readFileSync(join(folder, 'data', file), 'latin1'),
  );
  expect(bytes.join('')).not.toContain('a-very-plain-word');
  await store.close();
});

test('a database without its key, with another, or with a moved row is refused', async () => {
  const store = open();
  await store.withChat('1', async (unit) => unit.write('person', '1', { locale: 'fr' }));
  await store.close();
  expect(statSync(paths().keyFile).mode & 0o777).toBe(0o600);

  const db = new DatabaseSync(paths().file);
  db.exec("UPDATE records SET id = '2' WHERE kind = 'person'");
  db.close();
  const moved = open();
  await expect(moved.withChat('2', (unit) => unit.read('person', '2'))).rejects.toThrow();
  await moved.close();

  writeFileSync(paths().keyFile, Buffer.alloc(32, 1).toString('base64'));
  expect(open).toThrow(StoreProblem);
  rmSync(paths().keyFile);
  expect(open).toThrow(/is missing/);
});

test('handled updates are forgotten after a day, open questions after thirty', async () => {
  const store = open();
  await store.withChat('1', async (unit) => {
    unit.markSeen(7);
    unit.write('dialogue', '1', {});
    unit.write('person', '1', { locale: 'fr' });
  });
  now += 31 * 24 * 3600 * 1000;
  await store.withChat('1', async (unit) => unit.markSeen(8));
  await store.withChat('1', async (unit) => {
    expect(await unit.seen(7)).toBe(false);
    expect(await unit.read('dialogue', '1')).toBeUndefined();
    expect(await unit.read('person', '1')).toEqual({ locale: 'fr' });
  });
  await store.close();
});

test('kill -9 loses nothing that was committed', async () => {
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../src/store/sqlite.ts'))};
    const store = openStore({ ...${JSON.stringify(paths())}, now: () => Date.now() });
    await store.withChat('1', async (unit) => unit.write('person', '1', { locale: 'nl' }));
    process.kill(process.pid, 'SIGKILL');
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  expect(signal).toBe('SIGKILL');
  const store = open();
  expect(await store.withChat('1', (unit) => unit.read('person', '1'))).toEqual({ locale: 'nl' });
  await store.close();
});
