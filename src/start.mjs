// Plain JavaScript: an older Node dies on TypeScript before its first line, so the check stands here.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci", which brings Node 24, then "npm start"`,
  );
  process.exit(78);
}
await import('./main.ts');
