import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Packs what can be installed, as JavaScript: Node runs no TypeScript inside node_modules. In this repository the
// sources are used as they are. `node pack.ts [folder]` writes telegram-emulator-<version>.tgz and prints its path.

const here = import.meta.dirname;
const target = resolve(process.argv[2] ?? '.');
const build = mkdtempSync(join(tmpdir(), 'telegram-emulator-'));
try {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const config = join(here, 'tsconfig.build.json');
  execFileSync(process.execPath, [tsc, '-p', config, '--outDir', join(build, 'dist')], { stdio: 'inherit' });
  cpSync(join(here, 'src/page'), join(build, 'dist/page'), { recursive: true });
  for (const name of ['README.md', 'LICENSE']) cpSync(join(here, name), join(build, name));
  const {
    devDependencies: _,
    scripts: __,
    private: ___,
    ...about
  } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as Record<string, unknown>;
  const published = {
    ...about,
    exports: { types: './dist/index.d.ts', default: './dist/index.js' },
    bin: 'dist/cli.js',
    files: ['dist'],
  };
  writeFileSync(join(build, 'package.json'), JSON.stringify(published, undefined, 2));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', target], { cwd: build });
  console.log(join(target, packed.toString().trim()));
} finally {
  rmSync(build, { recursive: true, force: true });
}
