import { base64url, exportJWK, exportSPKI, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#verify/colour-rules.ts';
import { verify } from '#verify/index.ts';
import { isSignedBy, signJws } from '#verify/jose/jws.ts';
import { parseToken, TOKEN_TYPE, type TokenClaims } from '#verify/token.ts';
import { buildClaims, buildKey, buildWorld, codesOf, DAY, expectDoubt, HOUR, NOW } from './world.ts';

const world = await buildWorld();
const fresh = await world.list();
const CASE: Fact = { kind: 'CASE_CONFIRMED', on: '2020-04-10' };

describe('a forged code', () => {
  test.each<[string, Partial<TokenClaims>]>([
    ['otherwise in order', {}],
    [
      'that has expired',
      { issuedAt: NOW - DAY, expiresAt: NOW - HOUR, standing: { ...buildClaims().standing, observedAt: NOW - DAY } },
    ],
    ['that is dated ahead', { issuedAt: NOW + HOUR }],
  ])('%s is refused for its signature, and nothing in it is repeated', async (_, overrides) => {
    const forger = await buildKey(world.wuhan.issuerKey.jwk.kid);
    const ruling = await verify(await world.token({}, overrides, forger.signer), world.context(fresh));
    expect(codesOf(ruling)).toEqual(['BAD_SIGNATURE']);
    expect(ruling).toMatchObject({ verdict: 'REFUSED', action: 'REFUSE', colour: null });
    expect(ruling).toMatchObject({ issuer: null, maskedName: null, observedAt: null, expiresAt: null });
  });

  test('is one whose claims were exchanged under a good signature', async () => {
    const [header, , signature] = (await world.token({ facts: [CASE] })).split('.');
    const [, green] = (await world.token()).split('.');
    const ruling = await verify(`${header}.${green}.${signature}`, world.context(fresh));
    expect(codesOf(ruling)).toEqual(['BAD_SIGNATURE']);
  });
});

describe('what is not a health code is unreadable, never an exception', async () => {
  const good = await world.token();
  const [header, payload, signature] = good.split('.') as [string, string, string];
  const parsed = parseToken(good);
  const claims = parsed.ok ? parsed.jws.claims : {};
  const encode = (value: unknown) => base64url.encode(JSON.stringify(value));
  const withHeader = (value: unknown) => `${encode(value)}.${payload}.${signature}`;
  const resigned = (json: unknown, typ = TOKEN_TYPE) =>
    signJws(typ, json as Record<string, unknown>, world.wuhan.signer);
  const kid = world.wuhan.signer.kid;
  const publicKey = (await importJWK({ ...world.wuhan.issuerKey.jwk }, 'ES256', { extractable: true })) as CryptoKey;

  async function hs256(secret: Uint8Array): Promise<string> {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const input = `${encode({ alg: 'HS256', typ: TOKEN_TYPE, kid })}.${payload}`;
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(input));
    return `${input}.${base64url.encode(new Uint8Array(mac))}`;
  }

  const texts: readonly [string, unknown][] = [
    ['nothing', ''],
    ['dots', '..'],
    ['ten kilobytes of garbage', 'x'.repeat(10_240)],
    ['ten kilobytes of dots', '.'.repeat(10_240)],
    ['null bytes', `${good}\u0000`],
    ['null bytes alone', '\u0000\u0000'],
    ['a lone surrogate', `\ud800.${payload}.${signature}`],
    ['a blank at the end', `${good} `],
    ['a fourth part', `${good}.e30`],
    ['five parts, like a JWE', 'e30.e30.e30.e30.e30'],
    ['no signature', `${header}.${payload}.`],
    ['no payload', `${header}..${signature}`],
    ['a signature too short', `${header}.${payload}.${signature.slice(0, -1)}`],
    ['padding', `${good}==`],
    ['another spelling of the signature', `${good.slice(0, -1)}${respell(good.at(-1)!)}`],
    ['alg none', withHeader({ alg: 'none', typ: TOKEN_TYPE, kid })],
    ['alg none without signature', `${encode({ alg: 'none', typ: TOKEN_TYPE, kid })}.${payload}.`],
    ['alg in another case', withHeader({ alg: 'es256', typ: TOKEN_TYPE, kid })],
    ['HS256 with the public JWK', await hs256(new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey))))],
    ['HS256 with the public PEM', await hs256(new TextEncoder().encode(await exportSPKI(publicKey)))],
    ['another typ', await resigned(claims, 'JWT')],
    ['the typ of a status list', await resigned(claims, 'statuslist+jwt')],
    ['no typ', withHeader({ alg: 'ES256', kid })],
    ['no kid', withHeader({ alg: 'ES256', typ: TOKEN_TYPE })],
    ['a kid that is a number', withHeader({ alg: 'ES256', typ: TOKEN_TYPE, kid: 7 })],
    ['a kid that is a path', withHeader({ alg: 'ES256', typ: TOKEN_TYPE, kid: '../../etc/passwd' })],
    ['crit', withHeader({ alg: 'ES256', typ: TOKEN_TYPE, kid, crit: ['b64'], b64: false })],
    ['empty crit', withHeader({ alg: 'ES256', typ: TOKEN_TYPE, kid, crit: [] })],
    ['a header that is an array', withHeader(['ES256'])],
    ['a header that is null', withHeader(null)],
    ['a header that is no JSON', `${base64url.encode('{')}.${payload}.${signature}`],
    ['a payload that is no UTF-8', `${header}.${base64url.encode(new Uint8Array([0xff, 0xfe]))}.${signature}`],
    ['a JSON array as claims', await resigned([])],
    ['a JSON string as claims', await resigned('claims')],
    ['null as claims', await resigned(null)],
    ['no claims', await resigned({})],
    ['negative times', await resigned({ ...claims, iat: -2, exp: -1 })],
    ['times that are no integers', await resigned({ ...claims, iat: 1586822400.5 })],
    ['a time beyond every calendar', await resigned({ ...claims, iat: 1e15, exp: 1e15 + 1 })],
    ['a life of 25 hours', await resigned({ ...claims, exp: (claims['iat'] as number) + 90_000 })],
    ['no text at all', undefined],
    ['a number', 7],
    ['an object', { toString: () => good }],
  ];

  test.each(texts)('%s', async (_, text) => {
    expectDoubt(await verify(text as string, world.context(fresh)), 'MALFORMED');
  });

  test('a header that points to keys elsewhere changes nothing', async () => {
    const forger = await buildKey(kid);
    const input = `${encode({ alg: 'ES256', typ: TOKEN_TYPE, kid, jku: 'https://a.example' })}.${payload}`;
    const forged = base64url.encode(await forger.signer.sign(new TextEncoder().encode(input)));
    expect(codesOf(await verify(`${input}.${forged}`, world.context(fresh)))).toEqual(['BAD_SIGNATURE']);
  });

  test('a good signature over bytes that are no UTF-8 does not make them readable', async () => {
    const bytes = base64url.decode(payload);
    const name = bytes.indexOf(new TextEncoder().encode('王')[0]!);
    const resign = async (changed: Uint8Array) => {
      const input = `${header}.${base64url.encode(changed)}`;
      return `${input}.${base64url.encode(await world.wuhan.signer.sign(new TextEncoder().encode(input)))}`;
    };
    expect((await verify(await resign(bytes), world.context(fresh))).verdict).toBe('ALLOWED');
    bytes[name] = 0xff;
    expectDoubt(await verify(await resign(bytes), world.context(fresh)), 'MALFORMED');
  });

  test('a key of another kind has signed nothing', async () => {
    const { publicKey } = await generateKeyPair('EdDSA');
    expect(parsed.ok && (await isSignedBy(parsed.jws, publicKey))).toBe(false);
  });

  /** The last character with one of its four unused bits set. */
  function respell(character: string): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return alphabet[alphabet.indexOf(character) | 1]!;
  }
});
