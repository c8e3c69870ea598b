import { performance } from 'node:perf_hooks';
import type { Update } from 'grammy/types';
import type { MakePeer } from './peer.ts';
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
/** An update as it comes over the wire, of the next person. */
function next({ message, callback_query: press }: Work['update']): string {
  id++;
  const name = { id: 1000 + (id % people), first_name: 'Anna', last_name: 'Peeters', username: 'anna_p' };
  const from = { ...name, is_bot: false, language_code: 'en' };
  const where = { chat: { ...name, type: 'private' }, date: Math.floor((peer.now?.() ?? Date.now()) / 1000) };
  return JSON.stringify({
    update_id: id,
    ...(message && { message: { message_id: id, from, ...where, ...message } }),
    ...(press && {
      callback_query: {
        id: `${id}`,
        from,
        ...press,
        message: { ...('message' in press && (press.message as object)), ...where },
      },
    }),
  });
}

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
for (const { kind, update, answer } of JSON.parse(work) as Work[]) {
  peer.answerWith?.(answer);
  // The first half warms up.
  await run(Array.from({ length: count / 2 }, () => next(update)));
  result[kind] = await run(Array.from({ length: count }, () => next(update)));
}
console.log(JSON.stringify(result));
await peer.close?.();
process.exit(0);
