/**
 * The signed code of a paper: a JWS with a `typ` of its own, so that it never passes for a health code.
 * Nothing of health is in it beyond which of the papers it is.
 *
 * | claim | meaning                                                                         |
 * |-------|---------------------------------------------------------------------------------|
 * | `iss` | city whose key signed it, GB/T 2260 without trailing zeros                      |
 * | `iat` | second of issue                                                                 |
 * | `jti` | number of the paper                                                             |
 * | `k`   | kind: C (residence certificate), N (release notice) or I (isolation notice)     |
 * | `i`   | who issued it: code of the community or division                                |
 * | `n`   | masked name                                                                     |
 */
import { type PaperKind, readPaperNumber } from './paper-number.ts';
import { type DecodedJws, decodeJws, instantOf, type Instant, numericDate, REGION, signJws } from './jose/jws.ts';
import type { Signer } from './jose/signer.ts';

export const PAPER_TYPE = 'paper+jwt';
/** Characters: it fits a QR code of version 18-M. */
export const MAX_PAPER_LENGTH = 560;

export interface PaperClaims {
  readonly region: string;
  readonly issuedAt: Instant;
  readonly number: string;
  readonly kind: PaperKind;
  readonly issuer: string;
  readonly maskedName: string;
}

const KINDS = {
  RESIDENCE_CERTIFICATE: 'C',
  RELEASE_NOTICE: 'N',
  ISOLATION_NOTICE: 'I',
} as const satisfies Record<PaperKind, string>;
const KIND_OF: ReadonlyMap<unknown, PaperKind> = new Map([
  [KINDS.RESIDENCE_CERTIFICATE, 'RESIDENCE_CERTIFICATE'],
  [KINDS.RELEASE_NOTICE, 'RELEASE_NOTICE'],
  [KINDS.ISOLATION_NOTICE, 'ISOLATION_NOTICE'],
]);

export const signPaper = (
  { region, issuedAt, number, kind, issuer, maskedName }: PaperClaims,
  signer: Signer,
): Promise<string> =>
  signJws(
    PAPER_TYPE,
    { iss: region, iat: numericDate(issuedAt), jti: number, k: KINDS[kind], i: issuer, n: maskedName },
    signer,
  );

/**
 * Reads any text as the code of a paper; null for what is none. Nothing in it is believed before its
 * signature is.
 */
export function parsePaper(text: string): { readonly claims: PaperClaims; readonly jws: DecodedJws } | null {
  const jws = decodeJws(text, PAPER_TYPE, MAX_PAPER_LENGTH);
  if (!jws) return null;
  const { iss, jti, k, i: issuer, n: maskedName } = jws.claims;
  const issuedAt = instantOf(jws.claims['iat']);
  const kind = KIND_OF.get(k);
  const number = typeof jti === 'string' ? readPaperNumber(jti) : null;
  if (typeof iss !== 'string' || !REGION.test(iss) || issuedAt === null || !kind || number === null) return null;
  if (typeof issuer !== 'string' || typeof maskedName !== 'string') return null;
  return { claims: { region: iss, issuedAt, number, kind, issuer, maskedName }, jws };
}
