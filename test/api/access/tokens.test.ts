import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALGORITHMS } from '#graph/authenticate.ts';
import { RESERVED_ACCOUNTS } from '#graph/core/access.ts';
import { AUDIENCE, ISSUER, issuerKey, localTokenIssuer } from '#graph/local/issuer.ts';
import { createServer, type Server } from '#graph/server.ts';
import { CHUCAI, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NOW = Math.floor(Date.parse(NOON) / 1000);
const claims = { roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] };
const good = { sub: 'worker-1', iss: ISSUER, aud: AUDIENCE, iat: NOW, exp: NOW + 3_600, ...claims };

/** A token by the issuer's own key, with whatever is given instead of what belongs there. */
async function sign(payload: object = {}, header: object = {}) {
  const { privateKey, kid } = await issuerKey();
  return new SignJWT({ ...good, ...payload })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt', ...header })
    .sign(await importJWK(privateKey, 'ES256'));
}

const ask = async (authorization: string | undefined, server: Server = world.server) => {
  const response = await server.handle({
    method: 'POST',
    path: '/graphql',
    search: '',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query: '{ viewer { account roles communities } }' }),
    requestId: 'request-1',
  });
  return { ...response, parsed: JSON.parse(response.body) };
};

/**
 * Not let in: 401 by HTTP and by code, with a challenge, no data, no echo of the token, and nothing written.
 */
async function expectRefused(authorization: string | undefined) {
  const before = await world.contents();
  const { status, headers, parsed, body } = await ask(authorization);
  expect(status).toBe(401);
  expect(headers['www-authenticate']).toBe('Bearer');
  expect(parsed.errors).toHaveLength(1);
  expect(parsed.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(parsed.errors[0].message.length).toBeGreaterThan(10);
  expect(parsed.errors[0].message).not.toMatch(/JWS|JWT|JOSE|jose/);
  expect(parsed.data?.viewer ?? null).toBeNull();
  if (authorization && authorization.length > 12) expect(body).not.toContain(authorization.slice(7));
  expect(await world.contents()).toEqual(before);
  return parsed.errors[0].message as string;
}

describe('a token', () => {
  test('of the issuer lets its account in', async () => {
    const { status, parsed } = await ask(`Bearer ${await sign()}`);
    expect(status).toBe(200);
    expect(parsed).toEqual({
      data: { viewer: { account: 'worker-1', roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] } },
      extensions: { cost: { requested: expect.any(Number), limit: 30_000 } },
    });
  });

  test('may be announced as bearer in any case, and meant for several', async () => {
    expect((await ask(`bearer ${await sign({ aud: ['https://other.example', AUDIENCE] })}`)).status).toBe(200);
  });

  test('that is missing is asked for', async () => {
    expect(await expectRefused(undefined)).toContain('Authorization: Bearer');
    await expectRefused('');
  });

  test.each([
    ['another audience', { aud: 'https://another.example' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: undefined }],
    ['no account', { sub: undefined }],
    ['an empty account', { sub: '' }],
    ['an account that could be taken for part of a key', { sub: 'a#GRANT#AUTHORITY' }],
    ['an account without an end', { sub: 'a'.repeat(121) }],
    ['an account that is a number', { sub: 5 }],
    ['no end', { exp: undefined }],
    ['an end that is past', { exp: NOW - 31, iat: NOW - 3_600 }],
    ['an end that is a text', { exp: 'tomorrow' }],
    ['an end before its issue', { iat: NOW + 20, exp: NOW + 10 }],
    ['an end in milliseconds', { exp: (NOW + 3_600) * 1_000 }],
    ['an end that is no number any more', { exp: 1e300 }],
    ['a life of more than a day', { exp: NOW + 24 * 3_600 + 1 }],
    ['no issue', { iat: undefined }],
    ['an issue that is a text', { iat: 'today' }],
    ['an issue to come', { iat: NOW + 60, exp: NOW + 120 }],
    ['an issue of long ago', { iat: NOW - 25 * 3_600 }],
    ['an issue in milliseconds', { iat: NOW * 1_000, exp: NOW * 1_000 + 3_600 }],
    ['a beginning to come', { nbf: NOW + 60 }],
    ['a reserved account in other letters', { sub: 'System' }],
  ])('with %s is refused', async (_, payload) => {
    await expectRefused(`Bearer ${await sign(payload)}`);
  });

  test.each(RESERVED_ACCOUNTS)('of the reserved account %s is refused', async (sub) => {
    await expectRefused(`Bearer ${await sign({ sub })}`);
  });

  test('holds for a day at most', async () => {
    expect((await ask(`Bearer ${await sign({ exp: NOW + 24 * 3_600 })}`)).status).toBe(200);
  });

  test('is signed by one of four algorithms, each of a key pair', () => {
    // Whoever adds one has looked at whether its key may be known to others.
    expect(ALGORITHMS).toEqual(['ES256', 'RS256', 'PS256', 'EdDSA']);
  });

  test('may be half a minute over its end, as clocks differ', async () => {
    expect((await ask(`Bearer ${await sign({ exp: NOW - 29, iat: NOW - 3_600 })}`)).status).toBe(200);
  });

  test.each([
    ['JWT', { typ: 'JWT' }],
    ['none', { typ: undefined }],
    ['a health code', { typ: 'health-code+jwt' }],
    ['an identity token', { typ: 'id+jwt' }],
  ])('of the type %s is refused: it was made for something else', async (_, header) => {
    await expectRefused(`Bearer ${await sign({}, header)}`);
  });

  test('of a key that the issuer does not have is refused', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { kid } = await issuerKey();
    for (const header of [{ kid }, { kid: 'another' }, {}]) {
      const token = await new SignJWT(good)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
        .sign(privateKey);
      await expectRefused(`Bearer ${token}`);
    }
  });

  test('that brings its own key is refused', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = publicKey.export({ format: 'jwk' }) as Record<string, string>;
    const token = await new SignJWT(good)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk: jwk as never, jku: 'https://evil.example/jwks' })
      .sign(privateKey);
    await expectRefused(`Bearer ${token}`);
  });

  test('without a signature is refused', async () => {
    await expectRefused(`Bearer ${new UnsecuredJWT(good).encode()}`);
    const [, payload] = (await sign()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    for (const token of [`${header}.${payload}.`, `${header}.${payload}`, `${header}.${payload}.AA`])
      await expectRefused(`Bearer ${token}`);
  });

  test('signed with the public key as if it were a secret is refused', async () => {
    const { publicKey, kid } = await issuerKey();
    const pem = await exportSPKI(createPublicKey({ key: publicKey as never, format: 'jwk' }) as never);
    const encoded = [{ alg: 'HS256', typ: 'at+jwt', kid }, good].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    for (const secret of [pem, pem.trim(), JSON.stringify(publicKey), publicKey.x]) {
      const signature = createHmac('sha256', secret).update(encoded.join('.')).digest('base64url');
      await expectRefused(`Bearer ${[...encoded, signature].join('.')}`);
    }
  });

  test('of which anything was changed is refused', async () => {
    const token = await sign();
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const forged = Buffer.from(JSON.stringify({ ...good, roles: ['AUTHORITY'], division: 'CN' })).toString('base64url');
    for (const changed of [
      `${header}.${forged}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${header}.${payload}`,
      `${header}..${signature}`,
      `${token}.${signature}`,
      `${token}x`,
    ])
      await expectRefused(`Bearer ${changed}`);
  });

  test.each([
    'Bearer',
    'Bearer ',
    'Bearer x',
    'Bearer a.b.c',
    'Bearer ....',
    'Basic d29ya2VyOnNlY3JldA==',
    'Bearer "quoted"',
    'Bearer 王小明',
    'token',
    `Bearer ${'x'.repeat(10_000)}`,
    `Bearer ${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${Buffer.from('[]').toString('base64url')}.AAAA`,
  ])('is nothing like %j', async (authorization) => {
    await expectRefused(authorization);
  });

  test('with an unknown role lets the account in without it', async () => {
    const token = await sign({ sub: 'worker-2', roles: ['ADMIN', 'COMMUNITY_WORKER', 7, 'community_worker'] });
    const { parsed } = await ask(`Bearer ${token}`);
    expect(parsed.data.viewer.roles).toEqual(['COMMUNITY_WORKER']);
  });

  test.each([
    ['nothing', { roles: undefined }],
    ['a text', { roles: 'AUTHORITY' }],
    ['an object', { roles: { AUTHORITY: true } }],
    ['unknown names', { roles: ['ADMIN', '__proto__', 'constructor'] }],
  ])('whose roles are %s lets the account in with none, to nothing', async (_, payload) => {
    const { status, parsed } = await ask(`Bearer ${await sign({ sub: 'without-roles', ...payload })}`);
    expect(status).toBe(200);
    expect(parsed.data).toEqual({ viewer: null });
    expect(parsed.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('whose other claims have another shape lets the account in without them', async () => {
    const odd = { sub: 'odd', communities: CHUCAI, division: ['CN'], supplier: 5, scope: ['a'], person: {} };
    const { parsed } = await ask(`Bearer ${await sign(odd)}`);
    expect(parsed.data.viewer).toEqual({ account: 'odd', roles: ['COMMUNITY_WORKER'], communities: [] });
  });
});

describe('without a token', () => {
  const send = (query: string) => world.send(query, {}, {});

  test('nothing can be asked, and the answer says so by 401', async () => {
    for (const query of [
      '{ viewer { account } }',
      '{ division(code: "42") { name } }',
      `{ community(code: "${CHUCAI}") { name } }`,
      '{ node(id: "division_42") { id } }',
      '{ a: viewer { account } b: division(code: "42") { name } }',
    ]) {
      const { status, data, errors } = await send(query);
      expect(status).toBe(401);
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
    }
  });

  test('nothing can be changed', async () => {
    const before = await world.contents();
    const { status, data, errors } = await send(
      'mutation { bindAccount(input: { bindingCode: "000000000000" }) { errors { code } } }',
    );
    expect(status).toBe(401);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await world.contents()).toEqual(before);
  });

  test('the schema says its own name, for probes', async () => {
    const { status, data } = await send('{ __typename }');
    expect([status, data]).toEqual([200, { __typename: 'Query' }]);
  });
});

describe('an issuer', () => {
  test('asserts no role that it is not configured for', async () => {
    const issuer = { ...localTokenIssuer(await issuerKey()), roles: ['RESIDENT' as const] };
    const server = await createServer(
      { ...world.deps, tokenIssuers: [issuer] },
      { introspection: false, logFault: () => {} },
    );
    const token = await sign({ sub: 'from-residents', roles: ['RESIDENT', 'AUTHORITY'], division: 'CN' });
    const { parsed } = await ask(`Bearer ${token}`, server);
    expect(parsed.data.viewer.roles).toEqual(['RESIDENT']);
    await server.stop();
  });

  test('whose keys cannot be had right now is no reason to call a token wrong', async () => {
    const faults: unknown[] = [];
    const keys = () => Promise.reject(new TypeError('fetch failed'));
    const issuer = { ...localTokenIssuer(await issuerKey()), keys };
    const server = await createServer(
      { ...world.deps, tokenIssuers: [issuer] },
      { introspection: false, logFault: (error) => faults.push(error) },
    );
    const { status, parsed, headers } = await ask(`Bearer ${await sign()}`, server);
    expect(status).toBe(500);
    expect(parsed.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(headers['x-request-id']).toBe('request-1');
    expect(faults).toHaveLength(1);
    await server.stop();
  });
});
