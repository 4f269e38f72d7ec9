import { base64url } from 'jose';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { factWrite } from '#graph/codes/health-code/store.ts';
import { newKeyPair } from '#graph/local/keys.ts';
import { contentOf, issueCode, recorder, VERIFY, verifyCode } from '#test/support/codes.ts';
import { investigation } from '#test/support/evidence.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, NOON, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';
import type { Day } from '#verify/calendar.ts';
import { localSigner } from '#verify/jose/signer.ts';
import { newTokenId, signToken, type TokenClaims } from '#verify/token.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const verifier = () => world.as('REGIONAL_VERIFIER');
const resident = (id: string) => world.as('RESIDENT', { person: id });

/** A person of a community, and a code of theirs. */
async function buildBearer(community = CHUCAI, facts?: (bearer: string) => Promise<unknown>) {
  const { members } = await world.buildHousehold(undefined, community);
  await facts?.(members[0]!);
  return { person: members[0]!, token: (await issueCode(resident(members[0]!), members[0]!)).token };
}

/** A fact that no order isolates for: it lasts by the rules of each region alone. */
async function recordWithoutOrder(personId: string, on: Day) {
  const { householdId, community } = (await world.deps.persons.person(personId))!;
  const recorded = { cause: 'test', recordedBy: 'test', recordedAt: NOON, evidence: investigation() };
  const fact = { id: `fact_${randomUUID()}`, kind: 'CONTACT', on, personId, householdId, community } as const;
  await world.deps.db.transact([factWrite({ ...fact, ...recorded })]);
}

describe('a code is judged by the rules of the destination', () => {
  test('a green one of Wuhan is accepted in Wuhan and in Hangzhou', async () => {
    const { token } = await buildBearer();
    for (const destination of ['4201', '3301'])
      expect(await verifyCode(verifier(), token, destination)).toEqual({
        verdict: 'ALLOWED',
        action: 'ACCEPT',
        colour: 'GREEN',
        reasons: ['GREEN_STANDING'],
        conditions: [],
        issuer: { region: '4201' },
        maskedName: '王*明',
        expiresAt: '2020-04-16T04:00:00.000Z',
        destination,
        ruleVersion: destination === '4201' ? 'hubei-2020-03-03' : 'zhejiang-2020-02-17',
      });
  });

  test('a contact of Wuhan is yellow there and red in Hangzhou', async () => {
    const { token } = await buildBearer(CHUCAI, (bearer) => recorder(world).contact(bearer, '2020-04-13'));
    expect(await verifyCode(verifier(), token, '4201')).toMatchObject({
      verdict: 'ALLOWED_WITH_CONDITIONS',
      action: 'ACCEPT_WITH_CONDITIONS',
      colour: 'YELLOW',
      reasons: ['YELLOW_STANDING'],
      conditions: ['TEMPERATURE', 'REGISTRATION'],
    });
    expect(await verifyCode(verifier(), token, '3301')).toMatchObject({
      verdict: 'REFUSED',
      action: 'REFUSE',
      colour: 'RED',
      reasons: ['RED_STANDING'],
      conditions: [],
    });
  });

  test('a contact of Hangzhou is red there and yellow in Wuhan', async () => {
    const { token } = await buildBearer(QINGBOMEN, (bearer) => recorder(world).contact(bearer, '2020-04-13'));
    expect(await verifyCode(verifier(), token, '3301')).toMatchObject({ colour: 'RED', issuer: { region: '3301' } });
    expect(await verifyCode(verifier(), token, '4201')).toMatchObject({ colour: 'YELLOW', issuer: { region: '3301' } });
  });

  test('the padded form of a city is read as well', async () => {
    const { token } = await buildBearer();
    expect(await verifyCode(verifier(), token, '330100')).toMatchObject({ destination: '3301' });
  });

  test.each(['4403', '42', '420106', CHUCAI, 'CN', '9999'])('%s is no destination with rules', async (destination) => {
    const { token } = await buildBearer();
    const { data, errors } = await verifier().ask(VERIFY, { code: token, destination });
    expect(data).toEqual({ verifyHealthCode: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a caller who names no destination', () => {
  test.each([
    ['a verifier of Hangzhou verifies for Hangzhou', 'REGIONAL_VERIFIER', { division: '3301' }, '3301'],
    ['a verifier without a division verifies for the home region', 'REGIONAL_VERIFIER', {}, '4201'],
    [
      'a worker verifies for the city of the first of their communities',
      'COMMUNITY_WORKER',
      { communities: [QINGBOMEN] },
      '3301',
    ],
    ['a professional of a county verifies for its city', 'PROFESSIONAL', { division: '330102' }, '3301'],
    ['the authority of a province verifies for the home region', 'AUTHORITY', { division: '33' }, '4201'],
    ['the authority of the nation verifies for the home region', 'AUTHORITY', { division: 'CN' }, '4201'],
  ] as const)('%s', async (_, role, claims, destination) => {
    const { token } = await buildBearer();
    const caller = world.as(role, claims as object);
    expect(await verifyCode(caller, token)).toMatchObject({ destination, colour: 'GREEN' });
  });

  test('a resident verifies for the city where they live', async () => {
    const { token } = await buildBearer();
    const { members } = await world.buildHousehold(undefined, QINGBOMEN);
    expect(await verifyCode(resident(members[0]!), token)).toMatchObject({ destination: '3301' });
  });
});

describe('time', () => {
  const at = (milliseconds: number) => new Date(Date.parse(NOON) + milliseconds).toISOString();
  const DAY = 86_400_000;
  const SKEW = 60_000;

  test('holds a code until its end and the difference of clocks beyond, and not a millisecond longer', async () => {
    const { token } = await buildBearer();
    for (const instant of [DAY - 1, DAY, DAY + SKEW - 1]) {
      world.setClock(at(instant));
      expect(await verifyCode(verifier(), token)).toMatchObject({ action: 'ACCEPT' });
    }
    world.setClock(at(DAY + SKEW));
    expect(await verifyCode(verifier(), token)).toMatchObject({
      verdict: 'UNKNOWN',
      action: 'UNKNOWN',
      colour: null,
      reasons: ['EXPIRED'],
      conditions: ['TEMPERATURE', 'REGISTRATION'],
      issuer: { region: '4201' },
      maskedName: '王*明',
    });
  });

  test('a code from a clock that runs ahead by up to a minute holds, from further ahead it does not yet', async () => {
    const { token } = await buildBearer();
    world.setClock(at(-SKEW));
    expect(await verifyCode(verifier(), token)).toMatchObject({ action: 'ACCEPT' });
    world.setClock(at(-SKEW - 1));
    expect(await verifyCode(verifier(), token)).toMatchObject({ action: 'UNKNOWN', reasons: ['NOT_YET_VALID'] });
  });

  test('a fact lapses at midnight in China, and with it its colour', async () => {
    const { token } = await buildBearer(CHUCAI, (bearer) => recordWithoutOrder(bearer, world.daysAgo(14)));
    world.setClock('2020-04-15T15:59:59.999Z');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'YELLOW' });
    world.setClock('2020-04-15T16:00:00.000Z');
    expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'GREEN' });
  });
});

describe('what is no genuine code', () => {
  test('a payload changed to another name, colour or end is a bad signature: refused, and nothing of it is believed', async () => {
    const { token } = await buildBearer(CHUCAI, (bearer) => recorder(world).contact(bearer, '2020-04-13'));
    const [header, , signature] = token.split('.');
    for (const change of [{ c: 'G', b: '' }, { n: '李*' }, { exp: contentOf(token).claims.exp - 1 }]) {
      const payload = base64url.encode(JSON.stringify({ ...contentOf(token).claims, ...change }));
      expect(await verifyCode(verifier(), `${header}.${payload}.${signature}`)).toMatchObject({
        verdict: 'REFUSED',
        action: 'REFUSE',
        reasons: ['BAD_SIGNATURE'],
        colour: null,
        issuer: null,
        maskedName: null,
        expiresAt: null,
      });
    }
  });

  test('a change of any single character is told, and never lets anybody through', async () => {
    const { token } = await buildBearer();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    const caller = verifier();
    const changed = Array.from(token, (old, i) => {
      const other = alphabet[(alphabet.indexOf(old) + 1 + (i % (alphabet.length - 1))) % alphabet.length]!;
      return token.slice(0, i) + other + token.slice(i + 1);
    });
    for (let start = 0; start < changed.length; start += 20) {
      const codes = changed.slice(start, start + 20);
      const document = codes.map(
        (_, i) => `v${i}: verifyHealthCode(code: $c${i}) { verdict reasons { code } maskedName }`,
      );
      const variables = Object.fromEntries(codes.map((code, i) => [`c${i}`, code]));
      const { data } = await caller.ask(
        `query (${codes.map((_, i) => `$c${i}: String!`).join(', ')}) { ${document.join('\n')} }`,
        variables,
      );
      for (const answer of Object.values<any>(data)) {
        const [reason] = answer.reasons;
        expect(['BAD_SIGNATURE', 'MALFORMED', 'UNTRUSTED_ISSUER', 'UNKNOWN_KEY']).toContain(reason.code);
        expect(answer).toMatchObject({
          verdict: reason.code === 'BAD_SIGNATURE' ? 'REFUSED' : 'UNKNOWN',
          maskedName: null,
        });
      }
    }
  });

  test('a signature of another code is a bad one', async () => {
    const [mine, theirs] = [await buildBearer(), await buildBearer()];
    const [header, payload] = mine.token.split('.');
    expect(await verifyCode(verifier(), `${header}.${payload}.${theirs.token.split('.')[2]}`)).toMatchObject({
      action: 'REFUSE',
      reasons: ['BAD_SIGNATURE'],
    });
  });

  const claims = (overrides: Partial<TokenClaims> = {}): TokenClaims => ({
    issuer: '4201',
    id: newTokenId(),
    issuedAt: Date.parse(NOON),
    expiresAt: Date.parse(NOON) + 3_600_000,
    maskedName: '王*明',
    standing: { colour: 'GREEN', basis: [], ruleVersion: 'hubei-2020-03-03', observedAt: Date.parse(NOON) },
    status: { index: 1, uri: 'https://codes.shequ.example/regions/4201/status/20200415-0' },
    ...overrides,
  });
  const forge = async (kid: string, overrides: Partial<TokenClaims> = {}) => {
    const { privateKey } = await newKeyPair(kid);
    return signToken(claims(overrides), await localSigner(kid, privateKey));
  };

  test('of a region that nobody trusts, by a key that its region does not have, or by a key that only bears the name of one', async () => {
    expect(await verifyCode(verifier(), await forge('4403-1', { issuer: '4403' }))).toMatchObject({
      action: 'UNKNOWN',
      reasons: ['UNTRUSTED_ISSUER'],
      issuer: null,
    });
    expect(await verifyCode(verifier(), await forge('4201-9'))).toMatchObject({
      action: 'UNKNOWN',
      reasons: ['UNKNOWN_KEY'],
      issuer: null,
    });
    expect(await verifyCode(verifier(), await forge('4201-1'))).toMatchObject({
      action: 'REFUSE',
      reasons: ['BAD_SIGNATURE'],
      issuer: null,
    });
  });

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['two dots', '..'],
    ['10 KB of letters', 'x'.repeat(10_000)],
    ['10 KB of dots', '.'.repeat(10_000)],
    ['Chinese text', '健康码'.repeat(100)],
    ['a token of access', 'eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.AAAA'],
    [
      'a code of another algorithm',
      `${base64url.encode('{"alg":"none","typ":"health-code+jwt","kid":"4201-1"}')}.e30.`,
    ],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['half a surrogate', '\ud800'],
  ])('%s is malformed, which is no refusal', async (_, code) => {
    expect(await verifyCode(verifier(), code)).toMatchObject({
      verdict: 'UNKNOWN',
      action: 'UNKNOWN',
      reasons: ['MALFORMED'],
      conditions: ['TEMPERATURE', 'REGISTRATION'],
      colour: null,
      issuer: null,
      maskedName: null,
      expiresAt: null,
    });
  });

  test('a code with something before or after it is malformed', async () => {
    const { token } = await buildBearer();
    for (const code of [` ${token}`, `${token} `, `${token}\n`, `${token}.`, `${token}=`, token.slice(0, -1)])
      expect(await verifyCode(verifier(), code)).toMatchObject({ action: 'UNKNOWN', reasons: ['MALFORMED'] });
  });
});

describe('verification', () => {
  test('reads no record of the bearer and writes nothing: issuers, agreements, one status, and who asks', async () => {
    const { token } = await buildBearer();
    const caller = verifier();
    const asked: string[] = [];
    await untouched(world, [caller], () =>
      world.meddleWith(
        (operation, { ExpressionAttributeValues, Key, RequestItems, TableName }) => {
          if (operation === 'Scan') return;
          const partition = ExpressionAttributeValues?.[':pk']?.S ?? Key?.pk?.S ?? JSON.stringify(RequestItems);
          asked.push(`${operation} ${TableName} ${partition}`);
        },
        () => verifyCode(caller, token),
      ),
    );
    expect(asked.sort()).toEqual([
      'GetItem shequ PUBLIC#STATUS#4201-20200416-0',
      'Query shequ OPERATIONAL#ACCOUNT#local|REGIONAL_VERIFIER',
      'Query shequ PUBLIC#TRUST',
    ]);
  });

  test('explains itself in Chinese and English, on a clause where one speaks', async () => {
    const { token } = await buildBearer(CHUCAI, (bearer) => recorder(world).contact(bearer, '2020-04-13'));
    const { data } = await verifier().ask(
      `query ($code: String!) { verifyHealthCode(code: $code) {
         reasons { code clause zh: text en: text(lang: EN) } planVersion issuer { zh: name en: name(lang: EN) } } }`,
      { code: token },
    );
    expect(data.verifyHealthCode).toEqual({
      reasons: [
        {
          code: 'YELLOW_STANDING',
          clause: 'mid.it.1',
          zh: expect.stringContaining('黄码'),
          en: expect.stringContaining('yellow by the rules of this region'),
        },
      ],
      planVersion: 'community-guidance-2020-04-14',
      issuer: { zh: '武汉市', en: 'Wuhan' },
    });
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
