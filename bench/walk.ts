import { performance } from 'node:perf_hooks';
import { World } from '../tests/support/world.ts';

/** Prints what a press and a typed answer cost, the second and the hundredth time: API calls, ms, bytes stored. */
const world = await World.start();
const user = world.user('zh-hans');
await user.say('/topup base online');
const calls = () => world.telegram.calls.filter(({ method }) => method !== 'getUpdates').length;
const times: { press: number; answer: number }[] = [];
for (let round = 1; round <= 300; round++) {
  const [before, started] = [calls(), performance.now()];
  await user.press('下一步：号码');
  const pressed = performance.now();
  await user.say('0486 12 34 5');
  const answered = performance.now();
  times.push({ press: pressed - started, answer: answered - pressed });
  const made = calls() - before;
  await user.press('‹ 返回');
  if (round === 2 || round === 100)
    console.log(`round ${round}: ${made} API calls for a press and an answer`);
}
const median = (of: 'press' | 'answer') => {
  const sorted = times.map((time) => time[of]).toSorted((a, b) => a - b);
  return sorted[times.length / 2]?.toFixed(2);
};
console.log(
  `median of ${times.length}: press ${median('press')} ms, typed answer ${median('answer')} ms, HTTP included`,
);
await world.end();
