import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const planted = 'planted-by-a-test';
/** Folders as seen from `src`, and what a file in them may not import. */
const rooms: [room: string, forbidden: string][] = [
  ['../packages/telegram-emulator/src', '../../../src/bot.ts'],
  ['catalogue', '../advice/walk.ts'],
  ['advice', '../places/place.ts'],
  ['advice', 'grammy'],
  ['words', '../places/place.ts'],
  ['places', '../reading/read.ts'],
  ['places', '../screens/draw.ts'],
  ['reading', '../places/place.ts'],
  ['conversation', '../screens/draw.ts'],
  ['conversation', 'grammy'],
  ['screens', 'grammy'],
  ['screens', 'telegram-emulator'],
  ['screens', '../reading/read.ts'],
  ['screens', '../conversation/converse.ts'],
  ['screens', '../store/store.ts'],
  ['screens', '../features/show.ts'],
  ['store', '../places/place.ts'],
  ['telegram', '../places/place.ts'],
  ['dialogues', '../features/show.ts'],
  ['features', '@grammyjs/conversations'],
];

const folderIn = (room: string) => join('src', room, planted);

afterAll(() => {
  for (const [room] of rooms) rmSync(folderIn(room), { recursive: true, force: true });
});

test('the rule of the rooms bites in each of them', () => {
  for (const [index, [room, forbidden]] of rooms.entries()) {
    const folder = folderIn(room);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${index}.ts`, `export * from '${forbidden}';\n`);
  }
  const folders = rooms.map(([room]) => folderIn(room));
  const { stdout } = spawnSync('oxlint', ['--format=json', ...new Set(folders)], { encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const bitten = new Set(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename.replaceAll('\\', '/')),
  );
  const missed = rooms.filter(
    ([room], index) => ![...bitten].some((name) => name.endsWith(`${folderIn(room)}/${index}.ts`)),
  );
  expect(missed).toEqual([]);
});
