import { readFileSync, writeFileSync } from 'node:fs';

const unreleased = '## [Unreleased]\n';

/** Puts what stands under *Unreleased* under a version and its day. Throws if there is nothing to release. */
export function released(changelog: string, version: string, day: string): string {
  const [before = '', after = ''] = changelog.split(unreleased, 2);
  if (!/^[^#\n]/m.test(after.split('\n## ')[0]!))
    throw new Error('CHANGELOG.md has nothing under [Unreleased]');
  return `${before}${unreleased}\n## [${version}] - ${day}\n${after}`;
}

// `npm version` runs it when package.json has the new version, before the commit.
if (import.meta.main) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync('CHANGELOG.md', released(readFileSync('CHANGELOG.md', 'utf8'), version, today));
}
