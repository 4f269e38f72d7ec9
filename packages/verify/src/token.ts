/**
 * The health code itself, a JWS that fits a QR code of version 18-M (560 bytes). Its claims:
 *
 * | claim    | meaning                                                             | from      |
 * |----------|---------------------------------------------------------------------|-----------|
 * | `iss`    | region that issued it, GB/T 2260 without trailing zeros             | RFC 7519  |
 * | `iat`    | second of issue                                                     | RFC 7519  |
 * | `exp`    | second from which it no longer holds, at most 24 hours after `iat`  | RFC 7519  |
 * | `jti`    | 128 random bits, base64url: nothing of the person                   | RFC 7519  |
 * | `n`      | masked name                                                         | ours      |
 * | `c`      | colour: G, Y or R                                                   | ours      |
 * | `b`      | basis: facts in force, as `CT200410`, joined by dots; "" for none   | ours      |
 * | `r`      | version of the colour rules                                         | ours      |
 * | `o`      | age of the standing at `iat`, in seconds: observed-at = `iat` − `o` | ours      |
 * | `status` | `status_list { idx, uri }`                                          | IETF TSL¹ |
 *
 * ¹ draft-ietf-oauth-status-list. Nothing of what is past is in a code: a lapsed fact leaves no trace.
 */
import { base64url } from 'jose';
import { isDay } from './calendar.ts';
import { essentialFacts, type Colour, type Fact, type FactKind, type Standing } from './colour-rules.ts';
import {
  decodeJws,
  instantOf,
  isCount,
  isObject,
  numericDate,
  REGION,
  signJws,
  type DecodedJws,
  type Instant,
} from './jose/jws.ts';
import type { Signer } from './jose/signer.ts';

export { maskName } from './mask-name.ts';

export const TOKEN_TYPE = 'health-code+jwt';
/** Characters. QR version 18-M holds 560 bytes. */
export const MAX_TOKEN_LENGTH = 560;
/** Milliseconds: 24 hours. */
export const MAX_TOKEN_LIFETIME = 86_400_000;

/** Instants are epoch milliseconds; a token keeps whole seconds, rounded down. */
export interface TokenClaims {
  readonly issuer: string;
  readonly id: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly maskedName: string;
  /** As `deriveColour` gives it, and when its facts were read: not after `issuedAt`. */
  readonly standing: Standing & { readonly observedAt: Instant };
  readonly status: { readonly index: number; readonly uri: string };
}

export type ParsedToken =
  { readonly ok: true; readonly claims: TokenClaims; readonly jws: DecodedJws } | { readonly ok: false };

const COLOURS = { G: 'GREEN', Y: 'YELLOW', R: 'RED' } as const satisfies Record<string, Colour>;
const KINDS = {
  CC: 'CASE_CONFIRMED',
  CS: 'CASE_SUSPECTED',
  CA: 'CASE_ASYMPTOMATIC',
  CT: 'CONTACT',
  AA: 'ARRIVAL_ABROAD',
  AH: 'ARRIVAL_HIGH_RISK_AREA',
} as const satisfies Record<string, FactKind>;
// Maps, not objects: a token's text must not reach `constructor` and its like.
const COLOUR_OF = new Map<string, Colour>(Object.entries(COLOURS));
const CODE_OF_COLOUR = invert(COLOUR_OF);
const KIND_OF = new Map<string, FactKind>(Object.entries(KINDS));
const CODE_OF_KIND = invert(KIND_OF);

const JTI = /^[A-Za-z0-9_-]{22}$/;
const NAME = /^(?=.*\*)[^\p{C}]{1,16}$/u;
const RULE_VERSION = /^[a-z0-9][a-z0-9.-]{0,31}$/;
const LIST_URI = /^https?:\/\/[!-~]{1,200}$/;
const BASIS_ENTRY = /^([A-Z]{2})(\d{2})(\d{2})(\d{2})$/;

/** A new `jti`: 128 random bits, base64url, 22 characters. */
export function newTokenId(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * Signs a code and returns its compact JWS of at most 560 characters. The name must be masked already; of the
 * basis the essential facts are kept (four at most). Throws RangeError for claims that `parseToken` would not
 * read back: too long (a list URI of 60 characters fits), over 24 hours, observed after its issue, an
 * unmasked name, a colour without ground.
 */
export async function signToken(claims: TokenClaims, signer: Signer): Promise<string> {
  const token = await signJws(TOKEN_TYPE, encodeClaims(claims), signer);
  if (!parseToken(token).ok) throw new RangeError(`claims do not make a health code (${token.length} characters)`);
  return token;
}

/**
 * Reads any text as a health code: total, without a clock, and nothing in it is believed before its signature
 * is.
 */
export function parseToken(token: unknown): ParsedToken {
  const jws = decodeJws(token, TOKEN_TYPE, MAX_TOKEN_LENGTH);
  const claims = jws && decodeClaims(jws.claims);
  return claims ? { ok: true, claims, jws } : { ok: false };
}

function encodeClaims({ standing, status, ...claims }: TokenClaims): Record<string, unknown> {
  const iat = numericDate(claims.issuedAt);
  return {
    iss: claims.issuer,
    iat,
    exp: numericDate(claims.expiresAt),
    jti: claims.id,
    n: claims.maskedName,
    c: CODE_OF_COLOUR.get(standing.colour),
    b: essentialFacts(standing.basis).map(encodeFact).join('.'),
    r: standing.ruleVersion,
    o: iat - numericDate(standing.observedAt),
    status: { status_list: { idx: status.index, uri: status.uri } },
  };
}

function decodeClaims(claims: Readonly<Record<string, unknown>>): TokenClaims | null {
  const { iss, jti, n: maskedName, o: age } = claims;
  const issuedAt = instantOf(claims['iat']);
  const expiresAt = instantOf(claims['exp']);
  if (issuedAt === null || expiresAt === null || !isCount(age)) return null;
  if (expiresAt <= issuedAt || expiresAt - issuedAt > MAX_TOKEN_LIFETIME) return null;
  if (!matches(iss, REGION) || !matches(jti, JTI) || !matches(maskedName, NAME)) return null;
  const standing = decodeStanding(claims);
  const status = decodeStatus(claims['status']);
  if (!standing || !status) return null;
  const observedAt = issuedAt - age * 1000;
  return { issuer: iss, id: jti, issuedAt, expiresAt, maskedName, standing: { ...standing, observedAt }, status };
}

function decodeStanding({ c, b, r: ruleVersion }: Readonly<Record<string, unknown>>): Standing | null {
  const colour = typeof c === 'string' ? COLOUR_OF.get(c) : undefined;
  const basis = decodeBasis(b);
  if (!colour || !basis || !matches(ruleVersion, RULE_VERSION)) return null;
  // A colour is derived from facts: one that names none was not.
  return colour !== 'GREEN' && basis.length === 0 ? null : { colour, basis, ruleVersion };
}

function decodeStatus(status: unknown): TokenClaims['status'] | null {
  const list = isObject(status) ? status['status_list'] : null;
  if (!isObject(list)) return null;
  const { idx: index, uri } = list;
  return isCount(index) && matches(uri, LIST_URI) ? { index, uri } : null;
}

function encodeFact({ kind, on }: Fact): string {
  return `${CODE_OF_KIND.get(kind)}${on.slice(2).replaceAll('-', '')}`;
}

function decodeBasis(basis: unknown): readonly Fact[] | null {
  if (typeof basis !== 'string') return null;
  const facts = basis === '' ? [] : basis.split('.').map(decodeFact);
  return facts.every((fact) => fact !== null) ? facts : null;
}

function decodeFact(entry: string): Fact | null {
  const [, code = '', year, month, day] = BASIS_ENTRY.exec(entry) ?? [];
  const kind = KIND_OF.get(code);
  const on = `20${year}-${month}-${day}`;
  return kind && isDay(on) ? { kind, on } : null;
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function invert<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<V, K> {
  return new Map(Array.from(map, ([key, value]) => [value, key]));
}
