import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { botPeer } from './bot.ts';
import type { MakePeer } from './peer.ts';

/** This bot, its store where nothing waits for a disk. */
export const makePeer: MakePeer = (root) => botPeer(root, existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
