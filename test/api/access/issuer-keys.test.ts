import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { remoteKeys } from '#graph/handlers/jwks.ts';
import { Unavailable } from '#graph/store/outage.ts';

let answer: () => [status: number, body: string];
let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  const [status, body] = answer();
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
});
let url: URL;
const pairs = new Map<string, { readonly jwk: JWK; readonly sign: () => Promise<string> }>();
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  for (const kid of ['old', 'new']) {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
    pairs.set(kid, { jwk, sign: () => new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey) });
  }
});
afterEach(() => vi.useRealTimers());
afterAll(() => server[Symbol.asyncDispose]());

const serves = (...kids: string[]) => {
  answer = () => [200, JSON.stringify({ keys: kids.map((kid) => pairs.get(kid)!.jwk) })];
};
const HOUR = 3_600_000;
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
const holds = async (keys: ReturnType<typeof remoteKeys>, kid: string) =>
  jwtVerify(await pairs.get(kid)!.sign(), keys).then(() => true);

describe('the keys of an issuer', () => {
  test.each([
    ['answers with a fault', () => [500, 'broken']],
    ['answers with a page', () => [200, '<h1>Sign in</h1>']],
    ['answers with what is no key set', () => [200, '{"keys":"none"}']],
  ] as const)('serve on, the last good ones, while it %s', async (_, fails) => {
    serves('old');
    const keys = remoteKeys(url);
    expect(await holds(keys, 'old')).toBe(true);
    answer = () => [...fails()] as [number, string];
    later(HOUR);
    expect(await holds(keys, 'old')).toBe(true);
    const before = asked;
    for (let i = 0; i < 5; i++) expect(await holds(keys, 'old')).toBe(true);
    expect(asked, 'nobody waits for it again within half a minute').toBe(before);
  });

  test('are read anew once it answers again, and one that it has withdrawn holds no longer', async () => {
    serves('old');
    const keys = remoteKeys(url);
    await holds(keys, 'old');
    answer = () => [500, 'broken'];
    later(HOUR);
    await holds(keys, 'old');
    serves('new');
    later(60_000);
    expect(await holds(keys, 'new')).toBe(true);
    await expect(holds(keys, 'old')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });

  test('do not tell a token apart that nobody can judge: one with a new key, or before any key is known', async () => {
    answer = () => [500, 'broken'];
    const keys = remoteKeys(url);
    await expect(holds(keys, 'old')).rejects.toThrow(Unavailable);
    serves('old');
    expect(await holds(keys, 'old')).toBe(true);
    answer = () => [500, 'broken'];
    later(HOUR);
    await expect(holds(keys, 'new')).rejects.toThrow(Unavailable);
  });

  test('refuse a token with a key that it does not have', async () => {
    serves('old');
    const keys = remoteKeys(url);
    await expect(holds(keys, 'new')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });
});
