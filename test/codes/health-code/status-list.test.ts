import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { agreementWrite, issuerWrite } from '#graph/codes/health-code/store-trust.ts';
import { statusWrite } from '#graph/codes/health-code/store.ts';
import { contentOf, issueCode, recorder, verifyCode } from '#test/support/codes.ts';
import { CHUCAI, NOON, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';
import { COLOUR_RULES, readStatusList, verify } from '#verify/index.ts';
import { localSigner } from '#verify/jose/signer.ts';
import { parseToken, signToken } from '#verify/token.ts';
import type { PublicJwk, TrustDocument } from '#verify/trust.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const verifier = () => world.as('REGIONAL_VERIFIER');
const resident = (id: string) => world.as('RESIDENT', { person: id });
const minutesOn = (count: number) => world.setClock(new Date(Date.parse(NOON) + count * 60_000).toISOString());

async function buildBearer(community = CHUCAI) {
  const { members } = await world.buildHousehold(undefined, community);
  const bearer = members[0]!;
  return { person: bearer, ...(await issueCode(resident(bearer), bearer)) };
}

/** What anybody can fetch, without a token. */
const fetchPublic = (path: string, method = 'GET') =>
  world.server.handle({ method, path, search: '', headers: {}, body: '', requestId: 'test' });

/** Where a code's list is published. */
const listPath = (token: string) => new URL(contentOf(token).claims.status.status_list.uri).pathname;

/**
 * A verifier without a network: the published keys, the agreements of its region, and the list as it was
 * fetched.
 */
async function offline(token: string, destination: string) {
  const issuer = contentOf(token).claims.iss as string;
  const { keys: jwks } = JSON.parse((await fetchPublic(`/regions/${issuer}/jwks.json`)).body) as { keys: PublicJwk[] };
  const { agreements } = await world.deps.trust.document();
  const trust: TrustDocument = {
    issuers: [
      {
        region: issuer,
        name: { zh: issuer, en: issuer },
        keys: jwks.map((jwk) => ({ jwk, notBefore: 0, notAfter: Date.parse('2030-01-01') })),
      },
    ],
    agreements,
  };
  const uri = contentOf(token).claims.status.status_list.uri as string;
  const { status, headers, body } = await fetchPublic(listPath(token));
  expect([status, headers['content-type']]).toEqual([200, 'application/statuslist+jwt']);
  const now = world.deps.clock().getTime();
  const reading = await readStatusList(body, uri, trust, now);
  if (!reading.ok) throw new Error(reading.fault);
  const ruling = await verify(token, {
    trust,
    lists: new Map([[uri, reading.list]]),
    rules: COLOUR_RULES,
    destination,
    now,
    planVersion: 'none',
    maxStaleness: 300_000,
  });
  return { colour: ruling.colour, action: ruling.action, reasons: ruling.reasons.map(({ code }) => code as string) };
}

describe('a fact recorded after a code was issued', () => {
  test('changes what the code is worth at once, here and at the other region', async () => {
    const { person, token } = await buildBearer();
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'GREEN', reasons: ['GREEN_STANDING'] });
    minutesOn(5);
    await recorder(world).contact(person, '2020-04-14');
    expect(await verifyCode(verifier(), token)).toMatchObject({
      verdict: 'ALLOWED_WITH_CONDITIONS',
      colour: 'YELLOW',
      reasons: ['YELLOW_STANDING', 'STANDING_CHANGED'],
    });
    // The list says a colour, not the facts: Hangzhou goes by it until the code is refreshed.
    expect(await verifyCode(verifier(), token, '3301')).toMatchObject({ colour: 'YELLOW' });
    await recorder(world).confirmedCase(person, CHUCAI, '2020-04-15');
    for (const destination of ['4201', '3301'])
      expect(await verifyCode(verifier(), token, destination)).toMatchObject({
        verdict: 'REFUSED',
        colour: 'RED',
        reasons: ['RED_STANDING', 'STANDING_CHANGED'],
      });
  });

  test('reaches offline verifiers by the signed list that the region publishes', async () => {
    const { person, token } = await buildBearer();
    expect(await offline(token, '4201')).toEqual({ colour: 'GREEN', action: 'ACCEPT', reasons: ['GREEN_STANDING'] });
    minutesOn(1);
    await recorder(world).contact(person, '2020-04-14');
    const changed = {
      colour: 'YELLOW',
      action: 'ACCEPT_WITH_CONDITIONS',
      reasons: ['YELLOW_STANDING', 'STANDING_CHANGED'],
    };
    expect(await offline(token, '4201')).toEqual(changed);
    expect(await offline(token, '3301')).toEqual(changed);
    await recorder(world).confirmedCase(person, CHUCAI, '2020-04-15');
    expect(await offline(token, '3301')).toEqual({
      colour: 'RED',
      action: 'REFUSE',
      reasons: ['RED_STANDING', 'STANDING_CHANGED'],
    });
  });

  test('changes every code of the person that runs, and nobody else’s', async () => {
    const { person, token } = await buildBearer();
    const bystander = await buildBearer();
    minutesOn(60);
    const later = await issueCode(resident(person), person);
    await recorder(world).confirmedCase(person, CHUCAI, '2020-04-15');
    for (const code of [token, later.token])
      expect(await verifyCode(verifier(), code)).toMatchObject({ colour: 'RED', verdict: 'REFUSED' });
    expect(await verifyCode(verifier(), bystander.token)).toMatchObject({
      colour: 'GREEN',
      reasons: ['GREEN_STANDING'],
    });
  });

  test('reaches a code in its last minute, which a clock that is behind still accepts', async () => {
    const { person, token } = await buildBearer();
    world.setClock('2020-04-16T04:00:30.000Z');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'GREEN' });
    await recorder(world).confirmedCase(person, CHUCAI, '2020-04-15');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'RED', verdict: 'REFUSED' });
  });

  test('that is milder than the colour of the code changes nothing', async () => {
    const { members } = await world.buildHousehold();
    await recorder(world).confirmedCase(members[0]!, CHUCAI, '2020-04-14');
    const { token } = await issueCode(resident(members[0]!), members[0]!);
    await recorder(world).contact(members[0]!, '2020-04-15');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'RED', reasons: ['RED_STANDING'] });
  });

  test('that lies more than 14 days back changes nothing', async () => {
    const { person, token } = await buildBearer();
    await recorder(world).contact(person, world.daysAgo(15));
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'GREEN', reasons: ['GREEN_STANDING'] });
  });

  test('is in the code once it is refreshed, and then nothing has changed', async () => {
    const { person } = await buildBearer();
    await recorder(world).contact(person, '2020-04-14');
    const { token, colour } = await issueCode(resident(person), person);
    expect(colour).toBe('YELLOW');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'YELLOW', reasons: ['YELLOW_STANDING'] });
    expect(await verifyCode(verifier(), token, '3301')).toMatchObject({ colour: 'RED', reasons: ['RED_STANDING'] });
  });
});

describe('a status that is milder than the code', () => {
  test('advises a refresh, and leaves the colour to the facts of the code', async () => {
    const { members } = await world.buildHousehold();
    await recorder(world).contact(members[0]!, '2020-04-14');
    const { id, token } = await issueCode(resident(members[0]!), members[0]!);
    const stored = (await world.deps.codes.code(id))!;
    minutesOn(10);
    await world.deps.db.transact([statusWrite(stored, 'GREEN')]);
    expect(await verifyCode(verifier(), token)).toMatchObject({
      colour: 'YELLOW',
      reasons: ['YELLOW_STANDING', 'REFRESH_ADVISED'],
    });
    expect((await offline(token, '4201')).reasons).toEqual(['YELLOW_STANDING', 'REFRESH_ADVISED']);
  });

  test('a revoked code is refused, whatever its colour', async () => {
    const { id, token } = await buildBearer();
    const stored = (await world.deps.codes.code(id))!;
    await world.deps.db.transact([statusWrite(stored, 'REVOKED')]);
    expect(await verifyCode(verifier(), token)).toMatchObject({
      verdict: 'REFUSED',
      colour: null,
      reasons: ['REVOKED'],
    });
    expect((await offline(token, '3301')).reasons).toEqual(['REVOKED']);
  });
});

test('a code that names the list of another region, or one that is not ours, has no status', async () => {
  const { token } = await buildBearer(QINGBOMEN);
  const hangzhou = world.dataKeys.regions.find(({ region }) => region === '3301')!;
  const signer = await localSigner(hangzhou.kid, hangzhou.privateKey);
  const parsed = parseToken(token);
  if (!parsed.ok) throw new Error('This is a code');
  for (const uri of [
    'https://codes.shequ.example/regions/4201/status/20200416-0',
    'https://codes.shequ.example.evil/regions/3301/status/20200416-0',
    'https://codes.shequ.example/regions/3301/status/20200416-0/',
  ]) {
    const code = await signToken({ ...parsed.claims, status: { index: 1, uri } }, signer);
    expect(await verifyCode(verifier(), code)).toMatchObject({
      action: 'UNKNOWN',
      colour: null,
      reasons: ['STALE_STATUS'],
    });
  }
});

describe('what regions publish', () => {
  test('their public keys, and nothing private', async () => {
    for (const region of ['4201', '3301']) {
      const { status, headers, body } = await fetchPublic(`/regions/${region}/jwks.json`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toMatch(/^public/);
      expect(JSON.parse(body)).toEqual({
        keys: [
          {
            kty: 'EC',
            crv: 'P-256',
            x: expect.any(String),
            y: expect.any(String),
            kid: `${region}-1`,
            use: 'sig',
            alg: 'ES256',
          },
        ],
      });
    }
  });

  test('a list that ends within five minutes and may be cached no longer', async () => {
    const { token } = await buildBearer();
    const { headers, body } = await fetchPublic(listPath(token));
    const { header, claims } = contentOf(body);
    expect(header).toEqual({ alg: 'ES256', typ: 'statuslist+jwt', kid: '4201-1' });
    expect(claims).toMatchObject({ iss: '4201', sub: contentOf(token).claims.status.status_list.uri });
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(300);
    expect(claims.ttl).toBeLessThanOrEqual(300);
    const age = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1]);
    expect(age).toBeLessThanOrEqual(300);
  });

  test('a list says nothing of who, when or in which order: indices and statuses alone', async () => {
    const { person, token } = await buildBearer();
    await recorder(world).contact(person, '2020-04-14');
    const { body } = await fetchPublic(listPath(token));
    expect(Object.keys(contentOf(body).claims).sort()).toEqual(['exp', 'iat', 'iss', 'status_list', 'sub', 'ttl']);
  });

  test.each([
    '/regions/4403/jwks.json',
    '/regions/42/jwks.json',
    '/regions/4201/jwks.json/',
    '/regions/4403/status/20200416-0',
    '/regions/4201/status/20200416',
    '/regions/4201/status/20190101-0',
    '/regions/4201/status/20200418-0',
    '/regions/4201/status/../../health',
    '/regions/__proto__/jwks.json',
  ])('nothing at %s', async (path) => {
    const { status, body } = await fetchPublic(path);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('and nobody can write there', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetchPublic('/regions/4201/jwks.json', method)).status).toBe(404);
  });
});

describe('trust', () => {
  // These change the trust document: each in a world of its own.
  const inNewWorld = async (act: (world: World, token: string) => Promise<void>) => {
    const other = await openWorld();
    try {
      const { members } = await other.buildHousehold(undefined, QINGBOMEN);
      const account = other.as('RESIDENT', { person: members[0]! });
      await act(other, (await issueCode(account, members[0]!)).token);
    } finally {
      await other.close();
    }
  };
  const agreement = { destination: '4201', issuer: '3301', ruleVersion: 'hubei-2020-03-03' };

  test('without an agreement another region’s code is not recognised, and its own still is', () =>
    inNewWorld(async (other, token) => {
      const { agreements } = await other.deps.trust.document();
      const { from } = agreements.find(({ destination }) => destination === '4201')!;
      await other.deps.db.transact([
        { delete: healthCodeKeys.trustAgreement('4201', '3301', new Date(from).toISOString()) },
      ]);
      const caller = other.as('REGIONAL_VERIFIER');
      expect(await verifyCode(caller, token, '4201')).toMatchObject({
        verdict: 'UNKNOWN',
        action: 'UNKNOWN',
        colour: null,
        reasons: ['NOT_RECOGNISED'],
        issuer: { region: '3301' },
      });
      expect(await verifyCode(caller, token, '3301')).toMatchObject({ action: 'ACCEPT' });
    }));

  test('an agreement that has ended, or begins tomorrow, recognises nothing today', () =>
    inNewWorld(async (other, token) => {
      const now = Date.parse(NOON);
      const caller = other.as('REGIONAL_VERIFIER');
      await other.deps.db.transact([agreementWrite({ ...agreement, from: now - 2_000, until: now - 1_000 })]);
      expect(await verifyCode(caller, token, '4201')).toMatchObject({ reasons: ['NOT_RECOGNISED'] });
      await other.deps.db.transact([agreementWrite({ ...agreement, from: now + 86_400_000 })]);
      expect(await verifyCode(caller, token, '4201')).toMatchObject({ reasons: ['NOT_RECOGNISED'] });
    }));

  test('a suspended issuer counts nowhere, from that moment on', () =>
    inNewWorld(async (other, token) => {
      const { issuers } = await other.deps.trust.document();
      const hangzhou = issuers.find(({ region }) => region === '3301')!;
      const caller = other.as('REGIONAL_VERIFIER');
      await other.deps.db.transact([issuerWrite({ ...hangzhou, suspendedFrom: Date.parse(NOON) + 1 })]);
      expect(await verifyCode(caller, token, '4201')).toMatchObject({ action: 'ACCEPT' });
      await other.deps.db.transact([issuerWrite({ ...hangzhou, suspendedFrom: Date.parse(NOON) })]);
      for (const destination of ['4201', '3301'])
        expect(await verifyCode(caller, token, destination)).toMatchObject({
          action: 'UNKNOWN',
          colour: null,
          reasons: ['ISSUER_SUSPENDED'],
        });
    }));

  test('a key that ended before the code was issued is unknown', () =>
    inNewWorld(async (other, token) => {
      const { issuers } = await other.deps.trust.document();
      const hangzhou = issuers.find(({ region }) => region === '3301')!;
      const keysThen = hangzhou.keys.map((key) => ({ ...key, notAfter: Date.parse(NOON) }));
      await other.deps.db.transact([issuerWrite({ ...hangzhou, keys: keysThen })]);
      expect(await verifyCode(other.as('REGIONAL_VERIFIER'), token)).toMatchObject({
        action: 'UNKNOWN',
        reasons: ['UNKNOWN_KEY'],
      });
    }));

  test('a rule version that nobody holds leaves the code undecided', () =>
    inNewWorld(async (other, token) => {
      await other.deps.db.transact([
        agreementWrite({ ...agreement, from: Date.parse(NOON) - 1_000, ruleVersion: 'hubei-2099-01-01' }),
      ]);
      expect(await verifyCode(other.as('REGIONAL_VERIFIER'), token, '4201')).toMatchObject({
        action: 'UNKNOWN',
        reasons: ['RULES_UNKNOWN'],
      });
    }));
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
