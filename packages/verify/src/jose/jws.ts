/**
 * The one envelope of codes and status lists: JWS compact serialisation (RFC 7515), ES256 and nothing else,
 * with an explicit `typ` (RFC 8725, 3.1 and 3.11). Instants of this package are epoch milliseconds; only what
 * is signed counts in whole seconds (NumericDate, RFC 7519).
 */
import { base64url, type CryptoKey } from 'jose';
import type { Signer } from './signer.ts';

/** Epoch milliseconds. */
export type Instant = number;

export interface DecodedJws {
  readonly kid: string;
  /** Not to be believed before `isSignedBy`. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signingInput: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export const KID = /^[A-Za-z0-9._-]{1,32}$/;
/** GB/T 2260 without trailing zeros: province "42", city "4201", county "420106". */
export const REGION = /^[1-9]\d(?:(?!00)\d\d){0,2}$/;

const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** ES256: r and s, 32 bytes each (RFC 7518, 3.4). */
const SIGNATURE_BYTES = 64;
/**
 * 64 bytes in their one canonical spelling. The last character carries four unused bits, and a reader that
 * ignores them accepts sixteen spellings of one signature. (Header and payload are signed as they are
 * spelled.)
 */
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;

const ES256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Takes `compact` apart without believing it. Null, never an exception, for whatever is not an ES256 JWS of
 * this `typ`, with a `kid`, without `crit` (RFC 7515, 4.1.11: not understood, so refused), and at most
 * `maxLength` characters long.
 */
export function decodeJws(compact: unknown, typ: string, maxLength: number): DecodedJws | null {
  if (typeof compact !== 'string' || compact.length > maxLength) return null;
  const [protectedHeader = '', payload = '', lastSegment = '', more] = compact.split('.', 4);
  const header = decodeObject(protectedHeader);
  const claims = decodeObject(payload);
  const signature = SIGNATURE.test(lastSegment) ? decodeBytes(lastSegment) : null;
  if (!header || !claims || !signature || more !== undefined) return null;
  if (header['alg'] !== 'ES256' || header['typ'] !== typ || 'crit' in header) return null;
  const kid = header['kid'];
  if (typeof kid !== 'string' || !KID.test(kid)) return null;
  return { kid, claims, signingInput: encoder.encode(`${protectedHeader}.${payload}`), signature };
}

/**
 * Was `jws` signed by the holder of `key`, an ES256 public key? Never throws. Straight to Web Crypto: what a
 * library would check first, `decodeJws` has, and taking the envelope apart twice costs a third of the time
 * of a whole verification.
 */
export async function isSignedBy({ signingInput, signature }: DecodedJws, key: CryptoKey): Promise<boolean> {
  return crypto.subtle.verify(ES256, key, signature, signingInput).catch(() => false);
}

/**
 * Signs `claims` as a compact JWS. Throws what the signer throws, and TypeError if it returns anything but r
 * and s.
 */
export async function signJws(typ: string, claims: Readonly<Record<string, unknown>>, signer: Signer): Promise<string> {
  const header = { alg: 'ES256', typ, kid: signer.kid };
  const signingInput = `${base64url.encode(JSON.stringify(header))}.${base64url.encode(JSON.stringify(claims))}`;
  const signature = await signer.sign(encoder.encode(signingInput));
  if (signature.length !== SIGNATURE_BYTES) throw new TypeError('an ES256 signature is r and s, 64 bytes: not DER');
  return `${signingInput}.${base64url.encode(signature)}`;
}

/** The milliseconds of a NumericDate claim, null unless it is a non-negative whole number of seconds. */
export function instantOf(claim: unknown): Instant | null {
  return isCount(claim) && claim <= MAX_NUMERIC_DATE ? claim * 1000 : null;
}

/** The NumericDate of an instant: whole seconds, rounded down. */
export function numericDate(instant: Instant): number {
  return Math.floor(instant / 1000);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last second that a Date can hold: beyond it a calendar day cannot be told. */
const MAX_NUMERIC_DATE = 8_640_000_000_000 - 86_400;

function decodeObject(segment: string): Readonly<Record<string, unknown>> | null {
  const bytes = decodeBytes(segment);
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The bytes of a base64url text without padding, null for anything else. */
export function decodeBytes(segment: string): Uint8Array<ArrayBuffer> | null {
  if (!BASE64URL.test(segment)) return null;
  try {
    return new Uint8Array(base64url.decode(segment));
  } catch {
    return null;
  }
}
