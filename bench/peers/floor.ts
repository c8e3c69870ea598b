import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite.ts';
import { undiciPeer } from './grammy-undici.ts';
import type { MakePeer } from './peer.ts';

/**
 * The least that keeps our promises: grammY on undici, and of our bot only the store. Each update is dropped if it was
 * handled before, reads the row of its chat, and commits that row, sealed anew, with the mark that it was handled.
 */
export const makePeer: MakePeer = async (root) => {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'floor-'));
  const store = openSqlite(join(folder, 'data', 'bot.sqlite'), join(folder, 'key'), Date.now);
  const peer = undiciPeer(root, ({ update, chatId }, next) => {
    const id = String(chatId);
    return store.withChat(id, async (unit) => {
      if (await unit.seen(update.update_id)) return;
      const { address = 'help' } = (await unit.read('dialogue', id)) ?? {};
      await next();
      unit.write('dialogue', id, { address, at: Date.now() });
      unit.markSeen(update.update_id);
    });
  });
  return {
    ...peer,
    async close() {
      await peer.close?.();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};
