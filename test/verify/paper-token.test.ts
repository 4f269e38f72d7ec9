import { describe, expect, test } from 'vitest';
import { isSignedBy, signJws } from '#verify/jose/jws.ts';
import type { PaperKind } from '#verify/paper-number.ts';
import { MAX_PAPER_LENGTH, PAPER_TYPE, parsePaper, signPaper } from '#verify/paper-token.ts';
import { parseToken } from '#verify/token.ts';
import { verificationKey } from '#verify/trust.ts';
import { buildKey, NOW } from './world.ts';

const KINDS: Readonly<Record<PaperKind, string>> = {
  RESIDENCE_CERTIFICATE: 'C',
  RELEASE_NOTICE: 'N',
  ISOLATION_NOTICE: 'I',
};
const kinds = Object.keys(KINDS) as PaperKind[];
const { issuerKey, signer } = await buildKey('4201-1');
const claimsOf = (kind: PaperKind) =>
  ({
    region: '4201',
    issuedAt: NOW,
    number: '0000-0000-0000-0000',
    kind,
    issuer: '420106',
    maskedName: '王*明',
  }) as const;

describe('the signed code of a paper', () => {
  test.each(kinds)('is read back without a network, and fits its QR code: %s', async (kind) => {
    const code = await signPaper(claimsOf(kind), signer);
    expect(code.length).toBeLessThanOrEqual(MAX_PAPER_LENGTH);
    const { claims, jws } = parsePaper(code)!;
    expect(claims).toEqual(claimsOf(kind));
    expect(await isSignedBy(jws, (await verificationKey(issuerKey))!)).toBe(true);
  });

  test.each(kinds)('says the kind and nothing else of health: %s', async (kind) => {
    const [, claims] = (await signPaper(claimsOf(kind), signer)).split('.');
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toEqual({
      iss: '4201',
      iat: NOW / 1000,
      jti: '0000-0000-0000-0000',
      k: KINDS[kind],
      i: '420106',
      n: '王*明',
    });
  });

  test.each(kinds)('passes for no health code: %s', async (kind) => {
    expect(parseToken(await signPaper(claimsOf(kind), signer)).ok).toBe(false);
  });

  test('is none where its kind is known to nobody', async () => {
    const { region: iss, number: jti, issuer: i, maskedName: n } = claimsOf('ISOLATION_NOTICE');
    const code = await signJws(PAPER_TYPE, { iss, iat: NOW / 1000, jti, k: 'X', i, n }, signer);
    expect(parsePaper(code)).toBeNull();
  });
});
