/** Who signs: a key on this machine, or a key service that never shows its key. */
import { importJWK, type CryptoKey, type JWK } from 'jose';

/**
 * `sign` takes the JWS signing input and returns the 64 bytes of an ES256 signature: r and s, 32 bytes each.
 */
export interface Signer {
  readonly kid: string;
  sign(signingInput: Uint8Array): Promise<Uint8Array>;
}

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A signer over a private P-256 key at hand. Throws when the key is not one. */
export async function localSigner(kid: string, privateKey: CryptoKey | JWK): Promise<Signer> {
  const key = isJwk(privateKey) ? await importJWK(privateKey, 'ES256') : privateKey;
  if (key instanceof Uint8Array || key.type !== 'private') throw new TypeError('a signer needs a private P-256 key');
  return {
    kid,
    sign: async (signingInput) => new Uint8Array(await crypto.subtle.sign(ECDSA, key, new Uint8Array(signingInput))),
  };
}

/**
 * r and s of a DER signature, as key services return it (RFC 3279, 2.2.3: SEQUENCE of two INTEGERs, each with
 * a leading zero byte where its top bit is set, and without leading zeros otherwise). Throws RangeError on
 * anything else.
 */
export function rawSignature(der: Uint8Array): Uint8Array {
  const raw = new Uint8Array(64);
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new RangeError('not a DER ECDSA signature');
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const value = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 0x02 || value.length !== length || length === 0) throw new RangeError('not a DER ECDSA signature');
    const digits = value[0] === 0 ? value.subarray(1) : value;
    if (digits.length > 32) throw new RangeError('not a P-256 signature');
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  if (at !== der.length) throw new RangeError('not a DER ECDSA signature');
  return raw;
}

function isJwk(key: CryptoKey | JWK): key is JWK {
  return 'kty' in key;
}
