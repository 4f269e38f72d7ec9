/**
 * Token Status List (draft-ietf-oauth-status-list), 2 bits a code, lowest bits first: what became of a code
 * since it was issued. Unlisted codes are green, so only the others are stored and handed in here.
 */
import { base64url } from 'jose';
import type { Colour } from './colour-rules.ts';
import {
  decodeBytes,
  decodeJws,
  instantOf,
  isCount,
  isObject,
  isSignedBy,
  numericDate,
  signJws,
  type Instant,
} from './jose/jws.ts';
import type { Signer } from './jose/signer.ts';
import { findIssuer, findKey, isKeyValidAt, type TrustDocument, verificationKey } from './trust.ts';
import { deflate, inflate } from './jose/zlib.ts';

export const STATUS_LIST_TYPE = 'statuslist+jwt';
/** Milliseconds for which a cache may keep a list: 300 seconds. */
export const MAX_LIST_TTL = 300_000;
/** Codes in one list: 4 MiB unpacked, so that a hostile list cannot exhaust a reader's memory. */
export const MAX_LIST_SIZE = 2 ** 24;
/** Characters: 4 MiB that do not compress, in base64url twice, with room for the rest. */
const MAX_LIST_LENGTH = 8 * 2 ** 20;
const CODES_PER_BYTE = 4;

export type CodeStatus = Colour | 'REVOKED';

/** The draft's status types 0x00 VALID, 0x02 SUSPENDED, 0x03 APPLICATION_SPECIFIC_3 and 0x01 INVALID. */
export const STATUS_VALUES = { GREEN: 0, YELLOW: 2, RED: 3, REVOKED: 1 } as const satisfies Record<CodeStatus, number>;
const STATUS_BY_VALUE = ['GREEN', 'REVOKED', 'YELLOW', 'RED'] as const satisfies readonly CodeStatus[];

export type StatusEntry = readonly [index: number, status: CodeStatus];

/** Instants and `ttl` are epoch milliseconds and milliseconds; the list keeps whole seconds, rounded down. */
export interface StatusListClaims {
  readonly issuer: string;
  /** Absolute; the same text as `status.uri` of its codes. */
  readonly uri: string;
  /** When the entries were **read**, not signed: it decides which is newer, code or list. */
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly ttl: number;
}

export interface StatusList extends StatusListClaims {
  readonly size: number;
  /** Null when the list does not reach that far. */
  statusAt(index: number): CodeStatus | null;
}

export type StatusListFault =
  'MALFORMED' | 'UNTRUSTED_ISSUER' | 'UNKNOWN_KEY' | 'BAD_SIGNATURE' | 'WRONG_URI' | 'NOT_YET_VALID' | 'EXPIRED';

export type StatusListReading =
  { readonly ok: true; readonly list: StatusList } | { readonly ok: false; readonly fault: StatusListFault };

/**
 * The packed bytes of a list of `size` codes, green but for `entries`; the later of two entries for one index
 * holds. Throws RangeError for a size over 2^24 or an index outside the list.
 */
export function packStatuses(entries: Iterable<StatusEntry>, size: number): Uint8Array<ArrayBuffer> {
  if (!isCount(size) || size === 0 || size > MAX_LIST_SIZE) throw new RangeError(`a list has 1 to 2^24 codes: ${size}`);
  const bytes = new Uint8Array(Math.ceil(size / CODES_PER_BYTE));
  for (const [index, status] of entries) {
    if (!isCount(index) || index >= size) throw new RangeError(`no index ${index} in a list of ${size}`);
    const shift = shiftOf(index);
    const byte = index >> 2;
    bytes[byte] = (bytes[byte]! & ~(3 << shift)) | (STATUS_VALUES[status] << shift);
  }
  return bytes;
}

/**
 * Signs the list of `size` codes in which all but `entries` are green. Throws RangeError for a `ttl` of none
 * or more than 300 seconds, a list that ends before it starts, and whatever `packStatuses` refuses.
 */
export async function signStatusList(
  claims: StatusListClaims,
  entries: Iterable<StatusEntry>,
  size: number,
  signer: Signer,
): Promise<string> {
  const { issuer: iss, uri: sub } = claims;
  const times = { iat: numericDate(claims.issuedAt), exp: numericDate(claims.expiresAt), ttl: numericDate(claims.ttl) };
  if (!(times.ttl > 0 && claims.ttl <= MAX_LIST_TTL)) throw new RangeError('ttl is 1 to 300 seconds, in milliseconds');
  if (!(times.iat < times.exp)) throw new RangeError('a list ends after it starts');
  const lst = base64url.encode(await deflate(packStatuses(entries, size)));
  return signJws(STATUS_LIST_TYPE, { iss, sub, ...times, status_list: { bits: 2, lst } }, signer);
}

/**
 * Reads the list published at `uri`: total, the reason is data. It must come from an issuer and key of
 * `trust`, name `uri` as its subject, and hold at `now` (`clockSkew` milliseconds of tolerance for a start
 * ahead, none for the end). Unpacked once; whether the issuer is suspended and the list fresh enough is asked
 * when a code is verified.
 */
export async function readStatusList(
  jwt: string,
  uri: string,
  trust: TrustDocument,
  now: Instant,
  clockSkew = 60_000,
): Promise<StatusListReading> {
  const jws = decodeJws(jwt, STATUS_LIST_TYPE, MAX_LIST_LENGTH);
  const claims = jws && decodeClaims(jws.claims);
  if (!claims) return fault('MALFORMED');
  const issuer = findIssuer(trust, claims.issuer);
  if (!issuer) return fault('UNTRUSTED_ISSUER');
  const issuerKey = findKey(issuer, jws.kid);
  const key = issuerKey && (await verificationKey(issuerKey));
  if (!issuerKey || !key) return fault('UNKNOWN_KEY');
  if (!(await isSignedBy(jws, key))) return fault('BAD_SIGNATURE');
  if (!isKeyValidAt(issuerKey, claims.issuedAt)) return fault('UNKNOWN_KEY');
  if (claims.uri !== uri) return fault('WRONG_URI');
  if (!(claims.issuedAt <= now + clockSkew)) return fault('NOT_YET_VALID');
  if (!(now < claims.expiresAt)) return fault('EXPIRED');
  const bytes = await inflate(claims.packed, MAX_LIST_SIZE / CODES_PER_BYTE);
  return bytes ? { ok: true, list: listOf(claims, bytes) } : fault('MALFORMED');
}

function fault(fault: StatusListFault): StatusListReading {
  return { ok: false, fault };
}

function decodeClaims(claims: Readonly<Record<string, unknown>>): (StatusListClaims & { packed: Uint8Array }) | null {
  const { iss: issuer, sub: uri, status_list: list } = claims;
  const issuedAt = instantOf(claims['iat']);
  const expiresAt = instantOf(claims['exp']);
  const ttl = instantOf(claims['ttl']);
  if (issuedAt === null || expiresAt === null || ttl === null || ttl === 0 || ttl > MAX_LIST_TTL) return null;
  if (typeof issuer !== 'string' || typeof uri !== 'string' || !isObject(list)) return null;
  const { bits, lst } = list;
  const packed = typeof lst === 'string' ? decodeBytes(lst) : null;
  return bits === 2 && packed ? { issuer, uri, issuedAt, expiresAt, ttl, packed } : null;
}

function listOf({ packed: _, ...claims }: StatusListClaims & { packed: Uint8Array }, bytes: Uint8Array): StatusList {
  const size = bytes.length * CODES_PER_BYTE;
  const statusAt = (index: number) =>
    isCount(index) && index < size ? STATUS_BY_VALUE[(bytes[index >> 2]! >> shiftOf(index)) & 3]! : null;
  return { ...claims, size, statusAt };
}

function shiftOf(index: number): number {
  return (index % CODES_PER_BYTE) * 2;
}
