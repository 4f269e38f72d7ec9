import { importJWK, type CryptoKey } from 'jose';
import type { IssuerKey } from './trust.ts';

// Importing costs about as much as verifying. A trust document is immutable and read anew when it changes, so its own
// key objects are the cache's keys, and a document let go takes its imported keys with it.
const imported = new WeakMap<IssuerKey, Promise<CryptoKey | null>>();

/** The key of a trust document, imported once for ES256; null when it is no public P-256 key. */
export function verificationKey(key: IssuerKey): Promise<CryptoKey | null> {
  const known = imported.get(key);
  if (known) return known;
  const importing = importPublicKey(key).catch(() => null);
  imported.set(key, importing);
  return importing;
}

async function importPublicKey({ jwk: { kty, crv, x, y } }: IssuerKey): Promise<CryptoKey | null> {
  // Only the public members: a document that leaked a private key must not make this one a signer.
  const key = await importJWK({ kty, crv, x, y }, 'ES256');
  return key instanceof Uint8Array ? null : key;
}
