import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';

/** What was opened and what was brought to the disk, in order. */
const events: string[] = vi.hoisted(() => []);
const mount = vi.hoisted(() => ({ readOnly: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const paths = new Map<number, string>();
  return {
    ...fs,
    openSync(path: string, ...rest: [string, number?]) {
      const file = fs.openSync(path, ...rest);
      paths.set(file, path);
      return file;
    },
    fsyncSync(file: number) {
      events.push(`on disk: ${paths.get(file)}`);
      fs.fsyncSync(file);
    },
    chmodSync(path: string, mode: number) {
      if (mount.readOnly) throw new Error('EROFS');
      events.push(`opened: ${path}`);
      fs.chmodSync(path, mode);
    },
  };
});

test('a new key is on the disk, and its name in its folder, before there is a database that needs it', async () => {
  // Another file's tests may have loaded it before, with the real node:fs.
  vi.resetModules();
  const { openSqlite } = await import('../src/store/sqlite.ts');
  const root = mkdtempSync(join(tmpdir(), 'key-'));
  const [file, keyFile] = [join(root, 'data', 'bot.sqlite'), join(root, 'secret', 'data.key')];
  const store = openSqlite(file, keyFile, Date.now);
  expect(events).toEqual([`on disk: ${keyFile}`, `on disk: ${dirname(keyFile)}`, `opened: ${file}`]);
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

test('on a read-only mount a key may be read by others, not written', async () => {
  vi.resetModules();
  const { keysFor, newKey } = await import('../src/store/seal.ts');
  const root = mkdtempSync(join(tmpdir(), 'key-'));
  const file = join(root, 'key');
  writeFileSync(file, newKey());
  const open = (mode: number) => {
    mount.readOnly = false;
    chmodSync(file, mode);
    mount.readOnly = true;
    return keysFor(file, { name: 'x', exists: true });
  };
  for (const mode of [0o600, 0o400, 0o644, 0o640, 0o604]) expect(open(mode)).toHaveLength(1);
  for (const mode of [0o620, 0o602, 0o666]) expect(() => open(mode)).toThrow('neither read nor made (EROFS)');
  mount.readOnly = false;
  rmSync(root, { recursive: true, force: true });
});
