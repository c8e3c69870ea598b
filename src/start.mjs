// Plain JavaScript: an older Node dies on TypeScript before its first line, so the check stands here.
import nodeModule from 'node:module';
import { join } from 'node:path';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci", which brings Node 24, then "npm start"`,
  );
  process.exit(78);
}
// What Node has made of the TypeScript is kept for the next start. Where it cannot be written, it is made anew.
const directory = join(import.meta.dirname, '../node_modules/.cache/compiled');
nodeModule.enableCompileCache({ directory, portable: true });
setTimeout(() => {
  // Written soon, so that a process that is killed leaves it behind too.
  nodeModule.flushCompileCache();
  // What only the start needed is given back, 11 MB, if npm start has exposed gc.
  globalThis.gc?.({ type: 'major', flavor: 'last-resort' });
}, 10_000).unref();
await import('./main.ts');
