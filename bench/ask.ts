import { performance } from 'node:perf_hooks';

/** Prints what asking in own words costs: load, memory, median time; with --confusion what is taken for what. */
const collect = () => {
  (globalThis as { gc?: () => void }).gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss: rss / 2 ** 20, kept: (heapUsed + arrayBuffers) / 2 ** 20 };
};
// The catalogue is loaded by the bot anyway.
await import('../src/catalogue/index.ts');
const [before, started] = [collect(), performance.now()];
const { understand } = await import('../src/reading/understand.ts');
const loaded = performance.now() - started;
const after = collect();
const { readHalf, score } = await import('../tests/support/questions.ts');
const halves = ['mend', 'figure', 'held'] as const;
const questions = halves.flatMap(readHalf);
const times = questions
  .map(({ text }) => {
    const start = performance.now();
    understand(text);
    return performance.now() - start;
  })
  .toSorted((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
console.log(
  `load ${loaded.toFixed(0)} ms, kept ${(after.kept - before.kept).toFixed(0)} MB, process grown by ${(after.rss - before.rss).toFixed(0)} MB`,
);
console.log(`${times.length} questions: median ${at(0.5)} ms, 99 of 100 under ${at(0.99)} ms`);
for (const half of halves) {
  const { right, answered, ours, others, confusion } = score(readHalf(half));
  console.log(
    `${half}: intent and brand right first ${right.toFixed(1)} % of ${ours.all} (buttons ${ours.offered}), off topic answered ${answered.toFixed(1)} % of ${others.all}`,
  );
  if (!process.argv.includes('--confusion')) continue;
  const wrong = [...confusion].filter(([key]) => {
    const [asked, got] = key.split(' → ');
    return asked !== got;
  });
  for (const [key, count] of wrong.toSorted((a, b) => b[1] - a[1])) console.log(`  ${count} × ${key}`);
}
