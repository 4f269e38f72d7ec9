import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { open, seal } from '#graph/mechanism/envelope.ts';
import type { Keyring } from '#graph/mechanism/keyring.ts';
import type { PublicJwk } from '#verify/trust.ts';
import { localTexts, say } from './messages.ts';

/** A key pair of P-256 with its id. */
export interface KeyPair {
  readonly kid: string;
  readonly privateKey: JWK;
  readonly publicKey: PublicJwk;
}

export async function newKeyPair(kid: string): Promise<KeyPair> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const { x, y } = await exportJWK(pair.publicKey);
  if (!x || !y) throw new Error('A P-256 key has two coordinates');
  return { kid, privateKey: await exportJWK(pair.privateKey), publicKey: { kty: 'EC', crv: 'P-256', x, y, kid } };
}

/**
 * What a file holds, made when it is not there yet. Race: a server and the token command start at once. The
 * file comes into being whole, by a link that fails when another one was first; then that one counts.
 */
export async function kept<T>(file: string, make: () => Promise<T>): Promise<T> {
  const read = (): T => {
    const text = readFileSync(file, 'utf8');
    try {
      return JSON.parse(text) as T;
    } catch (cause) {
      // Never made anew: what was encrypted and signed by it would be lost.
      throw new Error(say(localTexts.keysUnreadable(file)), { cause });
    }
  };
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(await make()), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read();
}

/** The secrets that data on one machine depends on: they are kept beside it. */
export interface DataKeys {
  readonly master: string;
  readonly hashing: string;
  readonly regions: readonly (KeyPair & { readonly region: string })[];
}

export const newDataKeys = async (regions: readonly string[]): Promise<DataKeys> => ({
  master: randomBytes(32).toString('base64'),
  hashing: randomBytes(32).toString('base64'),
  regions: await Promise.all(regions.map(async (region) => ({ region, ...(await newKeyPair(`${region}-1`)) }))),
});

/** The keyring over secrets in memory: what KMS does on AWS. */
export function localKeyring({ master, hashing }: Pick<DataKeys, 'master' | 'hashing'>): Keyring {
  const masterKey = Buffer.from(master, 'base64');
  const hashingKey = Buffer.from(hashing, 'base64');
  return {
    hash: (use, value) => Promise.resolve(createHmac('sha256', hashingKey).update(`${use}\n${value}`).digest('hex')),
    createDataKey: (person) => {
      const raw = randomBytes(32);
      return Promise.resolve({ raw, wrapped: seal(masterKey, person, raw.toString('base64')) });
    },
    unwrapDataKey: (person, wrapped) =>
      Promise.resolve(Buffer.from(open<string>(masterKey, person, wrapped), 'base64')),
  };
}
