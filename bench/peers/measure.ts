import { performance } from 'node:perf_hooks';
import type { Update } from 'grammy/types';
import type { MakePeer } from './peer.ts';
import { updateOf } from './update.ts';
import type { Work } from './work.ts';

/**
 * Measures one bot: its file, where its Bot API is, the work, how often each is done. Prints a line of JSON: for each
 * kind the milliseconds that the processor worked for an update, and the updates a second.
 */
const [file = '', root = '', work = '', each = ''] = process.argv.slice(2);
const count = Number(each);

/** So many people, one after the other, and so many updates in hand at once. */
const people = 500;
const inHand = 32;

const { makePeer } = (await import(file)) as { makePeer: MakePeer };
const peer = await makePeer(root);

let id = 0;
const next = (work: Work): string => updateOf(work, ++id, people, peer.now?.() ?? Date.now());

async function run(texts: string[]): Promise<{ cpu: number; perSecond: number }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const waiting = texts.values();
  const hand = async () => {
    for (const text of waiting) await peer.handle(JSON.parse(text) as Update);
  };
  await Promise.all(Array.from({ length: inHand }, hand));
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - begun) / 1000;
  return { cpu: (user + system) / 1000 / texts.length, perSecond: texts.length / seconds };
}

const result: Record<string, unknown> = {};
for (const one of JSON.parse(work) as Work[]) {
  peer.answerWith?.(one.answer);
  // The first half warms up.
  await run(Array.from({ length: count / 2 }, () => next(one)));
  result[one.kind] = await run(Array.from({ length: count }, () => next(one)));
}
console.log(JSON.stringify(result));
await peer.close?.();
process.exit(0);
