/**
 * Whom a region trusts: issuers with their keys, and the agreements by which a region recognises another's
 * codes. Pure look-ups; instants are epoch milliseconds. Every period is half-open, [from, until), and a
 * comparison is written so that a broken instant (NaN) ends in "not trusted".
 */
import { type CryptoKey, importJWK } from 'jose';
import { KID, REGION, type Instant } from './jose/jws.ts';
import type { Text } from './ruling.ts';

export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  /** Unique among the issuer's keys, 1 to 32 of `A-Za-z0-9._-`. A short one leaves room in the code. */
  readonly kid: string;
}

export interface IssuerKey {
  readonly jwk: PublicJwk;
  /**
   * Codes and lists issued within [notBefore, notAfter) may be signed with it; they outlive it by their own
   * `exp`.
   */
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

export interface Issuer {
  readonly region: string;
  readonly name: Text;
  readonly keys: readonly IssuerKey[];
  /** From then on nothing of this issuer counts, whenever it was signed: a stolen key can write any date. */
  readonly suspendedFrom?: Instant | null;
}

/**
 * A version of "destination recognises the codes of issuer". The version that started last replaces those
 * before it.
 */
export interface Agreement {
  readonly destination: string;
  readonly issuer: string;
  readonly from: Instant;
  readonly until?: Instant | null;
  /** The destination's colour rules that decide on the issuer's codes. */
  readonly ruleVersion: string;
}

export interface TrustDocument {
  readonly issuers: readonly Issuer[];
  readonly agreements: readonly Agreement[];
}

/**
 * A new version of an agreement starts at least this far ahead (milliseconds: 48 hours), so that verifiers
 * offline hear of it.
 */
export const AGREEMENT_NOTICE = 48 * 3_600_000;

export function findIssuer(trust: TrustDocument, region: string): Issuer | null {
  return trust.issuers.find((issuer) => issuer.region === region) ?? null;
}

export function findKey(issuer: Issuer, kid: string): IssuerKey | null {
  return issuer.keys.find((key) => key.jwk.kid === kid) ?? null;
}

/** May `key` have signed something issued at `issuedAt`? */
export function isKeyValidAt(key: IssuerKey, issuedAt: Instant): boolean {
  return key.notBefore <= issuedAt && issuedAt < key.notAfter;
}

export function isSuspended(issuer: Issuer, now: Instant): boolean {
  const { suspendedFrom } = issuer;
  return suspendedFrom !== undefined && suspendedFrom !== null && !(now < suspendedFrom);
}

/**
 * How a destination recognises an issuer; `ruleVersion` null: by the destination's rules in force on the day.
 */
export interface Recognition {
  readonly ruleVersion: string | null;
}

/**
 * Does `destination` recognise the codes of `issuer` at `now`? Its own, without an agreement; others by the
 * agreement that started last, unless that one has ended: an earlier one does not come back to life. Null:
 * not recognised.
 */
export function findRecognition(
  trust: TrustDocument,
  destination: string,
  issuer: string,
  now: Instant,
): Recognition | null {
  if (destination === issuer) return { ruleVersion: null };
  const started = trust.agreements.filter(
    (agreement) => agreement.destination === destination && agreement.issuer === issuer && agreement.from <= now,
  );
  const latest = started.reduce<Agreement | null>((last, next) => (last && last.from >= next.from ? last : next), null);
  if (!latest || !isOpenAt(latest, now)) return null;
  return { ruleVersion: latest.ruleVersion };
}

export type AgreementFault =
  'BAD_REGION' | 'OWN_REGION' | 'BAD_RULE_VERSION' | 'BAD_INSTANT' | 'TOO_SOON' | 'ENDS_BEFORE_START';

/**
 * What is wrong with a new version of an agreement proposed at `now`; empty when it may be registered. It
 * starts at least 48 hours ahead (TOO_SOON otherwise); ending one sooner is what suspending the issuer is
 * for.
 */
export function checkAgreement(agreement: Agreement, now: Instant): readonly AgreementFault[] {
  const { destination, issuer, from, until, ruleVersion } = agreement;
  const instants = [from, ...(typeof until === 'number' ? [until] : [])];
  const faults: readonly [AgreementFault, boolean][] = [
    ['BAD_REGION', !REGION.test(destination) || !REGION.test(issuer)],
    ['OWN_REGION', destination === issuer],
    ['BAD_RULE_VERSION', ruleVersion.trim() === ''],
    ['BAD_INSTANT', !instants.every(Number.isSafeInteger)],
    ['TOO_SOON', !(from - now >= AGREEMENT_NOTICE)],
    ['ENDS_BEFORE_START', typeof until === 'number' && !(from < until)],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

export type KeyFault = 'BAD_KID' | 'DUPLICATE_KID' | 'BAD_INSTANT' | 'ENDS_BEFORE_START';

/** What is wrong with adding `key` to `issuer`; empty when it may be registered. */
export function checkKey(issuer: Issuer, { jwk, notBefore, notAfter }: IssuerKey): readonly KeyFault[] {
  const faults: readonly [KeyFault, boolean][] = [
    ['BAD_KID', !KID.test(jwk.kid)],
    ['DUPLICATE_KID', findKey(issuer, jwk.kid) !== null],
    ['BAD_INSTANT', ![notBefore, notAfter].every(Number.isSafeInteger)],
    ['ENDS_BEFORE_START', !(notBefore < notAfter)],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

function isOpenAt({ until }: Agreement, now: Instant): boolean {
  return until === undefined || until === null || now < until;
}

// Importing costs about as much as verifying. A trust document is immutable and read anew when it changes, so
// its own key objects are the cache's keys, and a document let go takes its imported keys with it.
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
