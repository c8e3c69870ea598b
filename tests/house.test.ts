import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

const planted = 'planted-by-a-test';
const rooms: [room: string, forbidden: string][] = [
  ['catalogue', '../advice/walk.ts'],
  ['advice', '../screens/place.ts'],
  ['advice', 'grammy'],
  ['screens', 'grammy'],
  ['screens', '../store/store.ts'],
  ['screens', '../features/show.ts'],
  ['store', '../screens/place.ts'],
  ['telegram', '../screens/place.ts'],
  ['try-out', '../bot.ts'],
  ['dialogues', '../features/show.ts'],
  ['features', '@grammyjs/conversations'],
];

afterAll(() => {
  for (const [room] of rooms) rmSync(`src/${room}/${planted}`, { recursive: true, force: true });
});

test('the rule of the rooms bites in each of them', () => {
  for (const [index, [room, forbidden]] of rooms.entries()) {
    const folder = `src/${room}/${planted}`;
    mkdirSync(folder, { recursive: true });
    // One level deeper, so the import goes up once more.
    writeFileSync(`${folder}/${index}.ts`, `export * from '${forbidden}';\n`);
  }
  const folders = rooms.map(([room]) => `src/${room}/${planted}`);
  const { stdout } = spawnSync('oxlint', ['--format=json', ...new Set(folders)], { encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const bitten = new Set(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename.replaceAll('\\', '/')),
  );
  const missed = rooms.filter(
    ([room], index) => ![...bitten].some((name) => name.endsWith(`src/${room}/${planted}/${index}.ts`)),
  );
  expect(missed).toEqual([]);
});
