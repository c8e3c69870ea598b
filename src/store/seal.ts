import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreMisconfigured } from './store.ts';

const version = 1;

/** Encrypts and decrypts values. */
export type Seal = {
  /** AES-256-GCM over the value as JSON; `name` (kind and id) is bound in, so a row cannot be moved. */
  close(name: string, value: unknown): Buffer;
  /** Returns the value. Throws if the row was sealed with another key, was changed, or was moved. */
  open(name: string, row: Uint8Array): unknown;
  /** Returns the HMAC-SHA-256 of a text with the key, in base64url. */
  hash(text: string): string;
};

/**
 * Returns a seal that encrypts with the first key and decrypts with any: there are two while a key is being replaced.
 */
export function makeSeal(keys: KeyObject[]): Seal {
  const [current] = keys;
  if (!current) throw new Error('no key');
  const openWith = (key: KeyObject, name: string, row: Uint8Array) => {
    const decipher = createDecipheriv('aes-256-gcm', key, row.subarray(1, 13), { authTagLength: 16 })
      .setAAD(Buffer.from(name))
      .setAuthTag(row.subarray(13, 29));
    return JSON.parse(
      Buffer.concat([decipher.update(row.subarray(29)), decipher.final()]).toString(),
    ) as unknown;
  };
  return {
    close(name, value) {
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', current, iv).setAAD(Buffer.from(name));
      const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), body]);
    },
    open(name, row) {
      if (row[0] !== version) throw new Error('unknown seal');
      for (const key of keys.slice(0, -1)) {
        try {
          return openWith(key, name, row);
        } catch {
          // Sealed with an older one.
        }
      }
      return openWith(keys.at(-1) ?? current, name, row);
    },
    hash: (text) => createHmac('sha256', current).update(text).digest('base64url'),
  };
}

let random = Buffer.alloc(0);

/** Returns twelve random bytes. They are fetched for many rows at once: a call takes a third of the time of a seal. */
function nextIv(): Buffer {
  if (random.length === 0) random = randomBytes(12 * 256);
  const iv = random.subarray(0, 12);
  random = random.subarray(12);
  return iv;
}

/** Returns a new key, as a line of the key file. */
export function newKey(): string {
  return `${randomBytes(32).toString('base64')}\n`;
}

/**
 * Returns the keys of the database, the one to seal with first: read from the file, or made with mode 600 if there is
 * neither key nor database. Throws StoreMisconfigured if there is a database without its key, if the file holds no key, or if
 * it can be neither read nor written.
 */
export function keysFor(keyFile: string, database: { name: string; exists: boolean }): KeyObject[] {
  if (!existsSync(keyFile) && database.exists) {
    throw new StoreMisconfigured(
      `DATA_KEY_FILE: ${keyFile} is missing, and ${database.name} cannot be read without it`,
    );
  }
  let text: string;
  try {
    if (!existsSync(keyFile)) {
      mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
      makeKey(keyFile);
    }
    closeToOthers(keyFile);
    text = readFileSync(keyFile, 'utf8');
  } catch (error) {
    throw new StoreMisconfigured(
      `DATA_KEY_FILE: ${keyFile} can be neither read nor made (${(error as Error).message})`,
    );
  }
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const bytes = Buffer.from(line, 'base64');
      if (bytes.length !== 32)
        throw new StoreMisconfigured(`DATA_KEY_FILE: ${keyFile} holds no key of 32 bytes in base64`);
      return createSecretKey(bytes);
    });
}

/** Makes a key that is on the disk before the first row is: what is sealed with a lost key is lost. */
function makeKey(keyFile: string): void {
  const file = openSync(keyFile, 'wx', 0o600);
  writeSync(file, newKey());
  fsyncSync(file);
  closeSync(file);
  const folder = openSync(dirname(keyFile), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/**
 * Removes the rights of other users on the key file. On a read-only mount, others may be able to read it, but not to
 * write it.
 */
function closeToOthers(keyFile: string): void {
  const { mode } = statSync(keyFile);
  if ((mode & 0o077) === 0) return;
  try {
    chmodSync(keyFile, 0o600);
  } catch (error) {
    if ((mode & 0o022) !== 0) throw error;
  }
}
