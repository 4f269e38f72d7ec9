import { generateKeyPairSync, sign as signSync } from 'node:crypto';
import fc from 'fast-check';
import { base64url, exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { describe, expect, test } from 'vitest';
import { deriveColour, type Fact } from '#verify/colour-rules.ts';
import { isSignedBy, signJws } from '#verify/jose/jws.ts';
import { localSigner, rawSignature } from '#verify/jose/signer.ts';
import {
  maskName,
  MAX_TOKEN_LENGTH,
  newTokenId,
  parseToken,
  signToken,
  TOKEN_TYPE,
  type TokenClaims,
} from '#verify/token.ts';
import { verificationKey } from '#verify/trust.ts';
import { buildClaims, buildKey, DAY, HUBEI, MINUTE, NOW, SECOND, TODAY, ZHEJIANG } from './world.ts';

const FOUR_FACTS: readonly Fact[] = [
  { kind: 'CASE_SUSPECTED', on: '2020-04-12' },
  { kind: 'CONTACT', on: '2020-04-10' },
  { kind: 'ARRIVAL_ABROAD', on: '2020-04-05' },
  { kind: 'ARRIVAL_HIGH_RISK_AREA', on: '2020-04-01' },
];
const key = await buildKey('4201-2020-04');

/**
 * The worst that a real code comes to: long rule version, four characters of name, a million codes in the
 * list.
 */
function longClaims(facts: readonly Fact[]): TokenClaims {
  const standing = { ...deriveColour(facts, ZHEJIANG, TODAY), observedAt: NOW - DAY };
  return { ...buildClaims({ index: 1_048_575 }), issuer: '420106', maskedName: maskName('司马相如'), standing };
}

function readBack(token: string): TokenClaims {
  const parsed = parseToken(token);
  if (!parsed.ok) throw new Error('unreadable');
  return parsed.claims;
}

function payloadOf(token: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(base64url.decode(token.split('.')[1]!)));
}

describe('a code', () => {
  test('has at most 560 characters with three facts, a name of four characters and a list URI of 62', async () => {
    const token = await signToken(longClaims(FOUR_FACTS.slice(1)), key.signer);
    expect(token.length).toBe(548);
    expect(token.length).toBeLessThanOrEqual(MAX_TOKEN_LENGTH);
  });

  test('still has with four, which is the most that it ever carries', async () => {
    expect((await signToken(longClaims(FOUR_FACTS), key.signer)).length).toBe(560);
  });

  test('says what the table of claims says, and nothing else', async () => {
    const claims = buildClaims({ facts: [{ kind: 'CONTACT', on: '2020-04-10' }], observedAt: NOW - 90 * SECOND });
    expect(payloadOf(await signToken(claims, key.signer))).toEqual({
      iss: '4201',
      iat: (NOW - MINUTE) / SECOND,
      exp: (NOW + DAY / 2) / SECOND,
      jti: claims.id,
      n: '王*明',
      c: 'Y',
      b: 'CT200410',
      r: 'hubei-2020-03-03',
      o: 30,
      status: { status_list: { idx: 7, uri: claims.status.uri } },
    });
  });

  test('reads back as it was signed, in whole seconds', async () => {
    const claims = buildClaims({ facts: FOUR_FACTS });
    expect(readBack(await signToken(claims, key.signer))).toEqual(claims);
    const finer = { ...claims, issuedAt: claims.issuedAt + 999, expiresAt: claims.expiresAt + 1 };
    expect(readBack(await signToken(finer, key.signer))).toEqual(claims);
  });

  test('keeps nothing of what is past: a lapsed fact leaves no trace', async () => {
    const lapsed: Fact = { kind: 'CONTACT', on: '2020-03-30' };
    const token = await signToken(buildClaims({ facts: [lapsed] }), key.signer);
    expect(payloadOf(token)).toMatchObject({ c: 'G', b: '' });
  });

  test('carries the latest fact of a kind and the firmest finding alone', async () => {
    const facts: Fact[] = [
      { kind: 'CONTACT', on: '2020-04-10' },
      { kind: 'CONTACT', on: '2020-04-02' },
      { kind: 'CASE_ASYMPTOMATIC', on: '2020-04-12' },
      { kind: 'CASE_CONFIRMED', on: '2020-04-11' },
    ];
    expect(payloadOf(await signToken(buildClaims({ facts }), key.signer))['b']).toBe('CT200410.CC200411');
  });

  test('has an id of 128 random bits', () => {
    const ids = Array.from({ length: 100 }, newTokenId);
    expect(new Set(ids).size).toBe(100);
    expect(base64url.decode(ids[0]!)).toHaveLength(16);
  });

  const standing = buildClaims().standing;
  test.each<[string, Partial<TokenClaims>]>([
    ['lives for a second over 24 hours', { expiresAt: NOW - MINUTE + DAY + SECOND }],
    ['has expired when it is issued', { expiresAt: NOW - MINUTE }],
    ['shows the whole name', { maskedName: '王小明' }],
    ['was observed after its issue', { standing: { ...standing, observedAt: NOW } }],
    ['has a colour without ground', { standing: { ...standing, colour: 'YELLOW' } }],
    ['names a region with trailing zeros', { issuer: '420100' }],
    ['has an index that is no count', { status: { index: -1, uri: 'https://a.example/1' } }],
    ['has a relative list URI', { status: { index: 1, uri: '/status/1' } }],
    ['has grown too long', { status: { index: 1, uri: `https://a.example/${'x'.repeat(180)}` } }],
    ['has an id that is not of 128 bits', { id: 'abc' }],
    ['has no rule version', { standing: { ...standing, ruleVersion: '' } }],
  ])('is not signed when it %s', async (_, overrides) => {
    await expect(signToken({ ...buildClaims(), ...overrides }, key.signer)).rejects.toThrow(RangeError);
  });

  test('is signed when it lives for 24 hours exactly', async () => {
    const claims = { ...buildClaims(), expiresAt: NOW - MINUTE + DAY };
    expect(readBack(await signToken(claims, key.signer)).expiresAt).toBe(claims.expiresAt);
  });
});

describe('parsing', () => {
  test('never throws and never reads garbage', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.tuple(fc.base64String(), fc.base64String(), fc.base64String()).map((parts) => parts.join('.')),
      fc.anything(),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        expect(parseToken(text)).toEqual({ ok: false });
      }),
    );
  });

  test('never throws on any JSON in the right envelope', async () => {
    const fields = Object.keys(payloadOf(await signToken(buildClaims(), key.signer)));
    const claims = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()) as fc.Arbitrary<Record<string, unknown>>;
    await fc.assert(
      fc.asyncProperty(claims, async (json) => {
        expect(parseToken(await signJws(TOKEN_TYPE, json, key.signer))).toEqual({ ok: false });
      }),
    );
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['iat', -1],
    ['iat', 1.5],
    ['iat', '1586822400'],
    ['iat', 1e300],
    ['exp', 8.64e12],
    ['exp', null],
    ['jti', 'x'],
    ['n', '**'.repeat(20)],
    ['n', 7],
    ['c', 'constructor'],
    ['c', 'B'],
    ['b', 'CT200230'],
    ['b', 'XX200410'],
    ['b', 'CT200410.'],
    ['b', ['CT200410']],
    ['o', -1],
    ['o', 0.5],
    ['r', 'UPPER'],
    ['iss', 4201],
    ['iss', '__proto__'],
    ['status', []],
    ['status', { status_list: { idx: '7', uri: 'https://a.example/1' } }],
    ['status', { status_list: { idx: 7, uri: 'javascript:alert(1)' } }],
  ];
  test.each(wrong)('refuses a signed code whose %s is %j', async (claim, value) => {
    const valid = payloadOf(await signToken(buildClaims(), key.signer));
    expect(parseToken(await signJws(TOKEN_TYPE, valid, key.signer)).ok).toBe(true);
    expect(parseToken(await signJws(TOKEN_TYPE, { ...valid, [claim]: value }, key.signer)).ok).toBe(false);
  });

  test('passes over claims that it does not know', async () => {
    const valid = payloadOf(await signToken(buildClaims(), key.signer));
    expect(parseToken(await signJws(TOKEN_TYPE, { ...valid, x: 1 }, key.signer)).ok).toBe(true);
  });
});

describe('a masked name', () => {
  test.each([
    ['王小明', '王*明'],
    ['王明', '王*'],
    ['司马相如', '司**如'],
    ['欧 阳 修', '欧*修'],
    ['阿卜杜热合曼·买买提', '阿***提'],
    ['𠮷野家', '𠮷*家'],
    ['王', '*'],
    ['', '*'],
    [' \u0000 ', '*'],
    ['John Smith', 'J* S*'],
    ['  Anna  Maria   Smith ', 'A* M* S*'],
    ['Pablo Diego José Francisco de Paula', 'P* D* J* F*'],
    ['Madonna', 'M***a'],
    ['Li', 'L*'],
    ['Zoe\u0308', 'Z*ë'],
    ['Алиса Иванова', 'А* И*'],
  ])('of %j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test('always fits a code, has a star, and is never the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const masked = maskName(name);
        expect(masked).toMatch(/^(?=.*\*)[^\p{C}]{1,16}$/u);
        if (!name.includes('*')) expect(masked).not.toBe(name);
      }),
    );
  });
});

describe('a signer', () => {
  test('takes a private JWK as well as a key', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const signer = await localSigner('a', await exportJWK(privateKey));
    const parsed = parseToken(await signToken(buildClaims(), signer));
    expect(parsed.ok && (await isSignedBy(parsed.jws, publicKey))).toBe(true);
  });

  test('does not take a public key', async () => {
    await expect(localSigner('a', key.issuerKey.jwk)).rejects.toThrow(TypeError);
  });

  test('of a key service returns r and s, which its DER holds', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const verifier = await importJWK({ ...publicKey.export({ format: 'jwk' }), kid: 'kms' }, 'ES256');
    const signer = {
      kid: 'kms',
      sign: async (input: Uint8Array) => rawSignature(signSync('sha256', input, privateKey)),
    };
    // A hundred, since leading zeros come once in 128 signatures or so for each half.
    for (let count = 0; count < 100; count++) {
      const parsed = parseToken(await signToken(buildClaims({ index: count }), signer));
      expect(parsed.ok && (await isSignedBy(parsed.jws, verifier as CryptoKey))).toBe(true);
    }
  });

  test('that returns DER is told so', async () => {
    const signer = { kid: 'kms', sign: async () => new Uint8Array(70) };
    await expect(signToken(buildClaims(), signer)).rejects.toThrow(TypeError);
  });

  const one = [0x02, 0x01, 0x01];
  test.each([
    ['nothing', []],
    ['another tag', [0x31, 0x06, ...one, ...one]],
    ['a wrong length', [0x30, 0x07, ...one, ...one]],
    ['one number', [0x30, 0x03, ...one]],
    ['three numbers', [0x30, 0x09, ...one, ...one, ...one]],
    ['an empty number', [0x30, 0x05, 0x02, 0x00, ...one]],
    ['a number too wide', [0x30, 0x26, 0x02, 0x21, ...Array<number>(33).fill(1), ...one]],
    ['a number cut off', [0x30, 0x06, ...one, 0x02, 0x05, 0x01]],
  ])('refuses a DER of %s', (_, bytes) => {
    expect(() => rawSignature(Uint8Array.from(bytes))).toThrow(RangeError);
  });

  test('reads small numbers into the low end of each half', () => {
    const raw = rawSignature(Uint8Array.from([0x30, 0x07, ...one, 0x02, 0x02, 0x00, 0xff]));
    expect([raw[31], raw[63], raw.reduce((sum, byte) => sum + byte, 0)]).toEqual([1, 255, 256]);
  });
});

describe('a key of the trust document', () => {
  test('is imported once', async () => {
    expect(verificationKey(key.issuerKey)).toBe(verificationKey(key.issuerKey));
    expect(await verificationKey(key.issuerKey)).toMatchObject({ type: 'public' });
  });

  test.each([{ x: 'AA' }, { kty: 'RSA' }, { kty: 'oct', k: 'c2VjcmV0' }, { crv: 'P-384' }])(
    'is null, not an exception, when it is no P-256 key: %j',
    async (broken) => {
      const jwk = { ...key.issuerKey.jwk, ...broken } as typeof key.issuerKey.jwk;
      expect(await verificationKey({ ...key.issuerKey, jwk })).toBeNull();
    },
  );
});

test('the colours of the rules are all that a code can show', () => {
  expect(Object.keys(HUBEI.accepts)).toEqual(['GREEN', 'YELLOW', 'RED']);
});
