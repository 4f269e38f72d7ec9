import type { RequestContext } from '#graph/context.ts';
import { isSignedBy } from '#verify/jose/jws.ts';
import { readPaperNumber } from '#verify/paper-number.ts';
import { parsePaper } from '#verify/paper-token.ts';
import { findIssuer, findKey, verificationKey } from '#verify/trust.ts';
import type { Paper } from './store.ts';

/** The keyed hash by which a number is found: the number itself is in no key. */
export const hashOfNumber = ({ keyring }: RequestContext, number: string): Promise<string> =>
  keyring.hash('paper', number);

/**
 * A paper by its number as somebody typed it: for verbs that go by it, such as a release notice as proof
 * of completion. Null for what is none.
 */
export async function paperByNumber(context: RequestContext, typed: string): Promise<Paper | null> {
  const number = readPaperNumber(typed);
  return number === null ? null : context.papers.paperOfNumber(await hashOfNumber(context, number));
}

/** A paper by its signed code; FORGED where the code names an issuer whose key did not sign it. */
export async function paperByCode(context: RequestContext, code: string): Promise<Paper | 'FORGED' | null> {
  const parsed = parsePaper(code);
  const issuer = parsed && findIssuer(await context.trust.document(), parsed.claims.region);
  const issuerKey = issuer && findKey(issuer, parsed.jws.kid);
  const key = issuerKey && (await verificationKey(issuerKey));
  if (!parsed || !key) return null;
  return (await isSignedBy(parsed.jws, key)) ? paperByNumber(context, parsed.claims.number) : 'FORGED';
}
