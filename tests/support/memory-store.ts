import { createHmac } from 'node:crypto';
import { StoreMisconfigured, StoreUnreachable, unfinishedMove } from '../../src/store/store.ts';
import type { Kind, Store } from '../../src/store/store.ts';
import { inUnit, keepSeen, keptSince, makeQueues } from '../../src/store/unit.ts';
import type { Engine } from '../../src/store/unit.ts';

type Row = { kind: Kind; id: string; value: Buffer; changed: number; due: number | undefined };

/** How often expired rows are removed, in milliseconds. */
const purgeEvery = 3600 * 1000;

/** What a store in memory keeps; it can be opened again. */
export class Kept {
  rows = new Map<string, Row>();
  /** Those of the rows that are due at some time. */
  dated = new Map<string, Row>();
  seen = new Map<number, number>();
  counts = new Map<string, number>();
}

/** A store without a file and without a key, where thousands of messages are about something else. */
export function openMemory(now: () => number, { rows, dated, seen, counts }: Kept = new Kept()): Store {
  const queues = makeQueues();
  let closed = false;
  const isKept = ({ kind, changed }: Row) => changed >= keptSince(kind, now());
  const demandOpen = () => {
    if (closed) throw new StoreUnreachable('closed');
  };
  let purged = -Infinity;
  const purge = () => {
    if (now() - purged < purgeEvery) return;
    purged = now();
    for (const [name, row] of rows) if (!isKept(row)) rows.delete(name);
  };
  const dueBy = (kind: Kind, by: number) =>
    [...dated.values()].filter((row) => row.kind === kind && row.due! <= by);
  const engine: Engine = {
    seal: {
      close: (_name, value) => Buffer.from(JSON.stringify(value)),
      open: (_name, row) => JSON.parse(Buffer.from(row).toString()) as unknown,
      hash: (text) => createHmac('sha256', 'no key').update(text).digest('base64url'),
    },
    read(kind, id) {
      const row = rows.get(`${kind}/${id}`);
      return row && isKept(row) ? row.value : undefined;
    },
    seen: (updateId) => (seen.get(updateId) ?? -Infinity) >= now() - keepSeen,
    async commit(changes) {
      demandOpen();
      for (const [name, { kind, id, row: value, due }] of changes.records) {
        rows.delete(name);
        dated.delete(name);
        if (!value) continue;
        const row = { kind, id, value, changed: now(), due };
        rows.set(name, row);
        if (due !== undefined) dated.set(name, row);
      }
      for (const [name, n] of changes.counts) counts.set(name, (counts.get(name) ?? 0) + n);
      for (const updateId of changes.seen) seen.set(updateId, now());
      purge();
    },
    unreadable() {},
  };
  if (engine.read('bot', 'moving')) throw new StoreMisconfigured(unfinishedMove('memory'));
  purge();

  return {
    withChat: (key, fn) => queues.run(key, () => inUnit(engine, fn)),
    counts: async () => Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    async claimDue(kind, by, lease) {
      const ownerOf = ({ id }: Row) => id.split(':', 1)[0]!;
      const due = dueBy(kind, by);
      const many = Map.groupBy(due, ownerOf);
      const manyOf = (row: Row) => many.get(ownerOf(row))!.length;
      const claimed = due
        .toSorted((a, b) => manyOf(a) - manyOf(b) || a.due! - b.due! || (a.id < b.id ? -1 : 1))
        .slice(0, 100);
      for (const row of claimed) row.due = now() + lease;
      return claimed.map(({ id }) => id);
    },
    alone: async (_name, _stop, fn) => fn(new AbortController().signal),
    takeTurn: async () => 0,
    waiting: async (kind) => ({
      all: [...rows.values()].filter((row) => row.kind === kind).length,
      due: dueBy(kind, now()).length,
    }),
    async ping() {
      demandOpen();
    },
    async close() {
      await queues.idle();
      closed = true;
    },
  };
}
