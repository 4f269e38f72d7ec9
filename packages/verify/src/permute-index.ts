/**
 * Where in its list a code stands: a keyed permutation of the issuing counter, so that neighbours in a list
 * were not issued together and an index says nothing of when (draft-ietf-oauth-status-list, privacy
 * considerations).
 */
import type { CryptoKey } from 'jose';

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
/**
 * Luby and Rackoff need four rounds for a strong permutation; small domains want more (NIST SP 800-38G uses
 * eight or ten).
 */
const ROUNDS = 10;
/** The halves are at most 16 bits wide, so that all arithmetic stays within 32 bits. */
const MAX_SIZE = 2 ** 31;

/**
 * The key of one list: derived from the issuer's secret (16 bytes or more) and the list's URI, so that one
 * counter does not fall on the same index in two lists.
 */
export async function permutationKey(secret: Uint8Array, listUri: string): Promise<CryptoKey> {
  if (secret.length < 16) throw new RangeError('a permutation secret has 16 bytes or more');
  const master = await importHmac(new Uint8Array(secret));
  return importHmac(await crypto.subtle.sign(HMAC, master, new TextEncoder().encode(listUri)));
}

/**
 * The index of the `counter`-th code of a list of `size`: a bijection of 0 … size − 1. A balanced Feistel
 * network over the next power of four, walked until it lands inside: fewer than four steps on average, and
 * never more than the domain has spare places. Throws RangeError for a size above 2^31 or a counter outside
 * the list: a full list takes no more.
 */
export async function permuteIndex(counter: number, size: number, key: CryptoKey): Promise<number> {
  if (!Number.isSafeInteger(size) || size < 1 || size > MAX_SIZE) throw new RangeError(`no list has ${size} codes`);
  if (!Number.isSafeInteger(counter) || counter < 0 || counter >= size) throw new RangeError(`list of ${size} is full`);
  const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2));
  let index = await feistel(counter, halfBits, key);
  while (index >= size) index = await feistel(index, halfBits, key);
  return index;
}

async function feistel(value: number, halfBits: number, key: CryptoKey): Promise<number> {
  const base = 2 ** halfBits;
  let left = Math.floor(value / base);
  let right = value % base;
  for (let round = 0; round < ROUNDS; round++) {
    [left, right] = [right, left ^ ((await roundValue(round, right, halfBits, key)) % base)];
  }
  return left * base + right;
}

async function roundValue(round: number, half: number, halfBits: number, key: CryptoKey): Promise<number> {
  const input = new DataView(new ArrayBuffer(6));
  input.setUint8(0, round);
  input.setUint8(1, halfBits);
  input.setUint32(2, half);
  return new DataView(await crypto.subtle.sign(HMAC, key, input)).getUint32(0);
}

function importHmac(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign']);
}
