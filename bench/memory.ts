import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { botPeer } from './peers/bot.ts';
import { updateOf } from './peers/update.ts';
import { theWork } from './peers/work.ts';

/**
 * Prints how much memory is resident after so many updates of 20,000 people, four kinds in turn, four in hand at once.
 * With a number of megabytes as first argument it does so in a group of processes that has no more: see cgroups(7),
 * version 1; 0 is none. The second is how many updates.
 */
const updates = Number(process.argv[3] ?? 200_000);
const people = 20_000;
const inHand = 4;
const limit = Number(process.argv[2] ?? 0);

const group = '/sys/fs/cgroup/memory/bench';
if (limit) {
  mkdirSync(group, { recursive: true });
  writeFileSync(join(group, 'memory.limit_in_bytes'), `${limit}M`);
}
const stub = fork(join(import.meta.dirname, 'peers/stub.ts'));
const [port] = (await once(stub, 'message')) as [number];
if (limit) writeFileSync(join(group, 'cgroup.procs'), String(process.pid));

const peer = await botPeer(`http://127.0.0.1:${port}`, tmpdir());
const work = theWork();
const resident = () => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const of = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return `${of('VmRSS')} MB resident, at most ${of('VmHWM')} MB`;
};
await sleep(2000);
console.log(`at the start: ${resident()}`);
let id = 0;
const hand = async () => {
  while (id < updates) {
    const kind = work[Math.floor(id / people) % work.length]!;
    const mine = ++id;
    await peer.handle(JSON.parse(updateOf(kind, mine, people, peer.now?.() ?? 0)) as never);
    if (mine % (updates / 10) === 0) console.log(`${mine} updates: ${resident()}`);
  }
};
await Promise.all(Array.from({ length: inHand }, hand));
await sleep(5000);
console.log(`5 s later: ${resident()}`);
if (limit && existsSync(group)) {
  console.log(`refused ${readFileSync(join(group, 'memory.failcnt'), 'utf8').trim()} times`);
  writeFileSync('/sys/fs/cgroup/memory/cgroup.procs', String(process.pid));
  await peer.close?.();
  stub.disconnect();
  await sleep(100);
  rmdirSync(group);
}
process.exit(0);
