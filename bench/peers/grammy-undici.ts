import type { MiddlewareFn } from 'grammy';
import { Pool } from 'undici';
import { grammyPeer } from './grammy.ts';
import type { MakePeer, Peer } from './peer.ts';

type Call = { method: 'POST'; headers: Record<string, string>; body: string };

/** grammY's, on undici's pool in the place of node-fetch. */
export function undiciPeer(root: string, around?: MiddlewareFn): Peer {
  const pool = new Pool(root);
  const transport = async (url: string, { method, headers, body }: Call) => {
    const answer = await pool.request({ path: url.slice(root.length), method, headers, body });
    return answer.body;
  };
  return { ...grammyPeer(root, transport as unknown as typeof fetch, around), close: () => pool.close() };
}

export const makePeer: MakePeer = async (root) => undiciPeer(root);
