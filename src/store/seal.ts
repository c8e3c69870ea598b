import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreProblem } from './store.ts';

const version = 1;

export type Seal = {
  /** AES-256-GCM over the value as JSON; `place` (kind and id) is bound in, so a row cannot be moved. */
  close(place: string, value: unknown): Buffer;
  /** Throws if the row was made with another key, changed, or moved. */
  open(place: string, row: Uint8Array): unknown;
};

export function makeSeal(bytes: Buffer): Seal {
  const key = createSecretKey(bytes);
  return {
    close(place, value) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), body]);
    },
    open(place, row) {
      if (row[0] !== version) throw new Error('unknown seal');
      const decipher = createDecipheriv('aes-256-gcm', key, row.subarray(1, 13), { authTagLength: 16 })
        .setAAD(Buffer.from(place))
        .setAuthTag(row.subarray(13, 29));
      return JSON.parse(
        Buffer.concat([decipher.update(row.subarray(29)), decipher.final()]).toString(),
      ) as unknown;
    },
  };
}

/**
 * The key of the database: read, or made with mode 600 if there is neither key nor database.
 * Throws StoreProblem if there is a database without its key, if the file holds no key, or if it can be neither read
 * nor made.
 */
export function keyFor(keyFile: string, databaseFile: string): Buffer {
  if (!existsSync(keyFile) && existsSync(databaseFile)) {
    throw new StoreProblem(
      `DATA_KEY_FILE: ${keyFile} is missing, and ${databaseFile} cannot be read without it`,
    );
  }
  let text: string;
  try {
    if (!existsSync(keyFile)) {
      mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
      writeFileSync(keyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    }
    text = readFileSync(keyFile, 'utf8');
  } catch (error) {
    throw new StoreProblem(
      `DATA_KEY_FILE: ${keyFile} can be neither read nor made (${(error as Error).message})`,
    );
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32)
    throw new StoreProblem(`DATA_KEY_FILE: ${keyFile} holds no key of 32 bytes in base64`);
  return key;
}
