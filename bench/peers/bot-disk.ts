import { tmpdir } from 'node:os';
import { botPeer } from './bot.ts';
import type { MakePeer } from './peer.ts';

/** This bot, its store on the disk of the folder for temporary files. */
export const makePeer: MakePeer = (root) => botPeer(root, tmpdir());
