/**
 * Verifies health codes offline, in Node and in browsers: whoever holds the trust document, the status lists
 * and the colour rules needs no network.
 */
import { deskOf, inDoubt, judge, refused, type Desk, type Verification, type VerificationContext } from './judge.ts';
import { isSignedBy } from './jose/jws.ts';
import { parseToken } from './token.ts';
import { findIssuer, findKey, verificationKey } from './trust.ts';

/** Codes in flight at once: enough to keep the crypto threads busy, few enough to bound memory. */
const BATCH = 1_000;

/**
 * Verifies one code for a destination. Total: any text is answered with a ruling. A doubt (unreadable,
 * untrusted, expired, status unknown) is UNKNOWN with temperature and registration, and names every doubt
 * that applies; a forged or revoked code is refused as a code; otherwise the destination's rules decide on
 * the facts in it.
 */
export function verify(token: string, context: VerificationContext): Promise<Verification> {
  return verifyAt(deskOf(context), token);
}

/** Verifies many codes at once, answered in their order. Each key of the trust document is imported once. */
export async function verifyMany(
  tokens: readonly string[],
  context: VerificationContext,
): Promise<readonly Verification[]> {
  const desk = deskOf(context);
  const verifications: Verification[] = [];
  for (let start = 0; start < tokens.length; start += BATCH) {
    const batch = tokens.slice(start, start + BATCH);
    verifications.push(...(await Promise.all(batch.map((token) => verifyAt(desk, token)))));
  }
  return verifications;
}

async function verifyAt(desk: Desk, token: string): Promise<Verification> {
  const parsed = parseToken(token);
  if (!parsed.ok) return inDoubt(['MALFORMED'], desk);
  const { claims, jws } = parsed;
  const issuer = findIssuer(desk.trust, claims.issuer);
  if (!issuer) return inDoubt(['UNTRUSTED_ISSUER'], desk);
  const issuerKey = findKey(issuer, jws.kid);
  const key = issuerKey && (await verificationKey(issuerKey));
  if (!issuerKey || !key) return inDoubt(['UNKNOWN_KEY'], desk);
  if (!(await isSignedBy(jws, key))) return refused('BAD_SIGNATURE', null, desk);
  return judge({ claims, issuer, issuerKey }, desk);
}
