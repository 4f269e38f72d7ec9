import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '#graph/core/roles.ts';
import { issuerKey, localTokenIssuer, type TokenRequest } from '#graph/local/issuer.ts';
import { grantWrite } from '#graph/people/account/store.ts';
import { createServer, type Server } from '#graph/server.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let county: Caller;
let city: Caller;
let nation: Caller;
beforeAll(async () => {
  world = await openWorld();
  county = world.as('AUTHORITY', { division: WUCHANG });
  city = world.as('AUTHORITY', { division: '4201' });
  nation = world.as('AUTHORITY', { division: 'CN' });
});
afterAll(() => world.close());

let accounts = 0;
const newAccount = () => `account-${++accounts}`;

const GRANT = 'grant { account role communities division }';
const grant = (input: object, by = county) => by.mutate('grantRole', input, GRANT);
const revoke = (account: string, role: Role, by = county) => by.mutate('revokeRole', { account, role }, 'account');
async function granted(input: object, by = county) {
  const answer = await grant(input, by);
  expect(answer.errors).toEqual([]);
  return answer.grant;
}
const refused = (act: () => Promise<any>, by = county) =>
  untouched(world, [by], async () => {
    const answer = await act();
    expect(answer.grant ?? answer.account ?? null).toBeNull();
    return answer.errors as { code: string; path: string[] }[];
  });

/** A token that is signed once and used again and again, as a client does. */
async function holder(request: TokenRequest) {
  const authorization = `Bearer ${await world.tokenFor(request)}`;
  return async () => {
    const { data, errors } = await world.send('{ viewer { roles communities division } }', {}, { authorization });
    return data?.viewer ?? errors?.[0]?.extensions.code;
  };
}

describe('a grant', () => {
  test('lets its account act, within the claims of its token', async () => {
    const account = newAccount();
    expect(await granted({ account, role: 'COMMUNITY_WORKER', communities: [CHUCAI, HUBUXIANG] })).toEqual({
      account,
      role: 'COMMUNITY_WORKER',
      communities: [CHUCAI, HUBUXIANG],
      division: null,
    });
    const one = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [HUBUXIANG, QINGBOMEN] });
    expect(await one()).toEqual({ roles: ['COMMUNITY_WORKER'], communities: [HUBUXIANG], division: null });
    const none = await holder({ account, roles: ['COMMUNITY_WORKER'] });
    expect(await none()).toMatchObject({ communities: [] });
  });

  test.each([
    ['PROFESSIONAL', WUCHANG, '4201', WUCHANG],
    ['PROFESSIONAL', WUCHANG, '420106006', '420106006'],
    ['AUTHORITY', '420106006', WUCHANG, '420106006'],
    ['AUTHORITY', WUCHANG, '3301', null],
  ] as const)('of a %s for %s, claimed for %s, opens %s', async (role, division, claimed, expected) => {
    const account = newAccount();
    await granted({ account, role, division });
    const ask = await holder({ account, roles: [role], division: claimed });
    expect(await ask()).toEqual({ roles: [role], communities: [], division: expected });
  });

  test('of a volunteer is for communities, and makes nobody a worker there', async () => {
    const account = newAccount();
    expect(await granted({ account, role: 'VOLUNTEER', communities: [CHUCAI] })).toMatchObject({
      role: 'VOLUNTEER',
      communities: [CHUCAI],
    });
    await granted({ account, role: 'COMMUNITY_WORKER', communities: [HUBUXIANG] });
    const roles: Role[] = ['VOLUNTEER', 'COMMUNITY_WORKER'];
    const ask = await holder({ account, roles, communities: [CHUCAI, HUBUXIANG] });
    expect((await ask()).roles.toSorted()).toEqual(roles.toSorted());
    expect((await ask()).communities).toEqual([HUBUXIANG]);
    const households = `{ community(code: "${CHUCAI}") { households(first: 1) { nodes { id } } } }`;
    const { errors } = await world.as(roles, { account, communities: [CHUCAI, HUBUXIANG] }).ask(households);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('of an authority is made by the authority itself, by one above it, and by the nation', async () => {
    for (const by of [county, city, nation])
      await granted({ account: newAccount(), role: 'AUTHORITY', division: WUCHANG }, by);
    await granted({ account: newAccount(), role: 'AUTHORITY', division: 'CN' }, nation);
  });

  test('takes the place of an earlier one', async () => {
    const account = newAccount();
    const ask = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI, HUBUXIANG] });
    await granted({ account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] });
    expect(await ask()).toMatchObject({ communities: [CHUCAI] });
    await granted({ account, role: 'COMMUNITY_WORKER', communities: [HUBUXIANG, HUBUXIANG] });
    expect(await ask()).toMatchObject({ communities: [HUBUXIANG] });
  });

  test.each<[string, object, string, string]>([
    [
      'for a community of another county',
      { role: 'COMMUNITY_WORKER', communities: [CHUCAI, QINGBOMEN] },
      'NOT_FOUND',
      'communities',
    ],
    [
      'for a community that is not there',
      { role: 'COMMUNITY_WORKER', communities: ['420106006999'] },
      'NOT_FOUND',
      'communities',
    ],
    [
      'for a county as if it were a community',
      { role: 'COMMUNITY_WORKER', communities: [WUCHANG] },
      'NOT_FOUND',
      'communities',
    ],
    ['for no community', { role: 'COMMUNITY_WORKER', communities: [] }, 'NOT_FOUND', 'communities'],
    [
      'for 21 communities',
      { role: 'COMMUNITY_WORKER', communities: Array.from({ length: 21 }, (_, i) => `4201060060${i + 10}`) },
      'TOO_MANY',
      'communities',
    ],
    ['of a volunteer elsewhere', { role: 'VOLUNTEER', communities: [QINGBOMEN] }, 'NOT_FOUND', 'communities'],
    ['for no division', { role: 'PROFESSIONAL' }, 'NOT_FOUND', 'division'],
    ['for no division, but communities', { role: 'AUTHORITY', communities: [CHUCAI] }, 'NOT_FOUND', 'division'],
    ['for a community as if it were a division', { role: 'PROFESSIONAL', division: CHUCAI }, 'NOT_FOUND', 'division'],
    ['for a division that is not there', { role: 'PROFESSIONAL', division: '420106999' }, 'NOT_FOUND', 'division'],
    ['for another county', { role: 'PROFESSIONAL', division: '420102' }, 'NOT_FOUND', 'division'],
    ['for the city above', { role: 'AUTHORITY', division: '4201' }, 'NOT_FOUND', 'division'],
    ['for the nation', { role: 'AUTHORITY', division: 'CN' }, 'NOT_FOUND', 'division'],
    ['of a resident', { role: 'RESIDENT' }, 'NOT_FOUND', 'role'],
    ['of a supermarket', { role: 'SUPERMARKET', division: WUCHANG }, 'NOT_FOUND', 'role'],
    ['to no account', { account: '', role: 'PROFESSIONAL', division: WUCHANG }, 'INVALID_TEXT', 'account'],
    [
      'to an account that would be a key',
      { account: 'a#GRANT#b', role: 'PROFESSIONAL', division: WUCHANG },
      'INVALID_TEXT',
      'account',
    ],
    [
      'to an endless account',
      { account: 'a'.repeat(3_000), role: 'PROFESSIONAL', division: WUCHANG },
      'INVALID_TEXT',
      'account',
    ],
  ])('%s is refused, and nothing is written', async (_, input, code, field) => {
    const errors = await refused(() => grant({ account: newAccount(), ...input }));
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('of somebody elsewhere or above is not replaced: nobody is redeployed from outside', async () => {
    const [worker, colleague, above] = [newAccount(), newAccount(), newAccount()];
    await granted({ account: worker, role: 'COMMUNITY_WORKER', communities: [QINGBOMEN] }, nation);
    await granted({ account: colleague, role: 'COMMUNITY_WORKER', communities: [QINGBOMEN, CHUCAI] }, nation);
    await granted({ account: above, role: 'AUTHORITY', division: '42' }, nation);
    const denied = [{ code: 'NOT_FOUND', path: ['input', 'account'] }];
    for (const account of [worker, colleague])
      expect(await refused(() => grant({ account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] }))).toMatchObject(
        denied,
      );
    expect(await refused(() => grant({ account: above, role: 'AUTHORITY', division: WUCHANG }))).toMatchObject(denied);
    const ask = await holder({ account: above, roles: ['AUTHORITY'], division: '42' });
    expect(await ask()).toMatchObject({ division: '42' });
    // Once it is taken there, it may be given here.
    expect((await revoke(worker, 'COMMUNITY_WORKER', nation)).errors).toEqual([]);
    await granted({ account: worker, role: 'COMMUNITY_WORKER', communities: [CHUCAI] });
  });

  test('is not made by a professional of the nation who is an authority of one county, for another', async () => {
    const account = newAccount();
    await granted({ account, role: 'PROFESSIONAL', division: 'CN' }, nation);
    await granted({ account, role: 'AUTHORITY', division: WUCHANG }, nation);
    const both = world.as(['PROFESSIONAL', 'AUTHORITY'], { account, division: 'CN' });
    const input = { account: newAccount(), role: 'PROFESSIONAL', division: '420102' };
    expect(await refused(() => grant(input, both), both)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('a revoked grant', () => {
  test('is gone at once, though the token is as valid as before', async () => {
    const account = newAccount();
    const ask = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] });
    await granted({ account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] });
    expect(await ask()).toMatchObject({ roles: ['COMMUNITY_WORKER'] });
    expect(await revoke(account, 'COMMUNITY_WORKER')).toMatchObject({ account, errors: [] });
    expect(await ask()).toBe('FORBIDDEN');
  });

  test('never comes back by a first use, also not of a new token', async () => {
    const request = { account: newAccount(), roles: ['COMMUNITY_WORKER'] as Role[], communities: [CHUCAI] };
    expect(await (await holder(request))()).toMatchObject({ roles: ['COMMUNITY_WORKER'] });
    await revoke(request.account, 'COMMUNITY_WORKER');
    for (const again of [request, { ...request, communities: [CHUCAI, HUBUXIANG] }])
      expect(await (await holder(again))()).toBe('FORBIDDEN');
  });

  test('takes that role alone', async () => {
    const account = newAccount();
    await granted({ account, role: 'PROFESSIONAL', division: WUCHANG });
    await granted({ account, role: 'AUTHORITY', division: WUCHANG });
    await revoke(account, 'AUTHORITY');
    const ask = await holder({ account, roles: ['PROFESSIONAL', 'AUTHORITY'], division: WUCHANG });
    expect(await ask()).toMatchObject({ roles: ['PROFESSIONAL'], division: WUCHANG });
  });

  test('may be revoked again, and nothing happens; and granted anew', async () => {
    const account = newAccount();
    await granted({ account, role: 'PROFESSIONAL', division: WUCHANG });
    await revoke(account, 'PROFESSIONAL');
    await untouched(world, [county], async () => {
      expect(await revoke(account, 'PROFESSIONAL')).toMatchObject({ account, errors: [] });
    });
    await granted({ account, role: 'PROFESSIONAL', division: WUCHANG });
    const ask = await holder({ account, roles: ['PROFESSIONAL'], division: WUCHANG });
    expect(await ask()).toMatchObject({ roles: ['PROFESSIONAL'] });
  });

  test('is that of one’s own division: elsewhere, above and unknown are all not there', async () => {
    const [elsewhere, above, partly] = [newAccount(), newAccount(), newAccount()];
    await granted({ account: elsewhere, role: 'COMMUNITY_WORKER', communities: [QINGBOMEN] }, nation);
    await granted({ account: above, role: 'AUTHORITY', division: '4201' }, nation);
    await granted({ account: partly, role: 'COMMUNITY_WORKER', communities: [CHUCAI, QINGBOMEN] }, nation);
    await (
      await holder({ account: 'shop', roles: ['SUPERMARKET'], supplier: 'supplier_1' })
    )();
    for (const [account, role] of [
      [elsewhere, 'COMMUNITY_WORKER'],
      [above, 'AUTHORITY'],
      [partly, 'COMMUNITY_WORKER'],
      ['nobody-at-all', 'AUTHORITY'],
      ['shop', 'SUPERMARKET'],
      ['a#b', 'AUTHORITY'],
      ['', 'AUTHORITY'],
    ] as const)
      expect(await refused(() => revoke(account, role))).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'account'] },
      ]);
    const ask = await holder({ account: above, roles: ['AUTHORITY'], division: '4201' });
    expect(await ask()).toMatchObject({ division: '4201' });
  });

  test('that is granted at the same time leaves one of the two, whole', async () => {
    for (let round = 0; round < 4; round++) {
      const account = newAccount();
      const input = { account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] };
      await granted(input);
      const answers = await Promise.all([
        revoke(account, 'COMMUNITY_WORKER'),
        grant({ ...input, communities: [HUBUXIANG] }, city),
      ]);
      const codes = answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
      expect([[], ['BUSY']]).toContainEqual(codes);
      const [stored] = await world.deps.accounts.grants(account);
      const ask = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI, HUBUXIANG] });
      if (stored?.state === 'REVOKED') expect(await ask()).toBe('FORBIDDEN');
      else expect(await ask()).toMatchObject({ communities: [HUBUXIANG] });
    }
  });

  test('in between a grant that takes its place is not taken by what was seen before that', async () => {
    await everyInterruption(world, async () => {
      const account = newAccount();
      const input = { account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] };
      await granted(input);
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await revoke(account, 'COMMUNITY_WORKER')),
        second: async () => void answers.push(await grant({ ...input, communities: [HUBUXIANG] }, city)),
        async holds() {
          const [stored] = await world.deps.accounts.grants(account);
          expect(stored).toMatchObject({ communities: [HUBUXIANG] });
          const codes = answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
          expect([[], ['BUSY']]).toContainEqual(codes);
        },
      };
    });
  });
});

describe('the first use of an account, on one machine', () => {
  test('is granted once what its token claims; later tokens claim no more than that', async () => {
    const account = newAccount();
    const first = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] });
    const more = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI, HUBUXIANG] });
    expect(await first()).toMatchObject({ communities: [CHUCAI] });
    expect(await more()).toMatchObject({ communities: [CHUCAI] });
  });

  test('twice at once is granted one of the two, whole', async () => {
    const account = newAccount();
    const asked = [CHUCAI, HUBUXIANG].map((code) =>
      holder({ account, roles: ['COMMUNITY_WORKER'], communities: [code] }),
    );
    const answers = await Promise.all((await Promise.all(asked)).map((ask) => ask()));
    const communities = answers.map((viewer) => viewer.communities);
    expect(communities.toSorted((a, b) => a.length - b.length)).toEqual([[], [expect.stringMatching(/^42010600600/)]]);
  });

  test('of an account that an authority granted something is granted nothing', async () => {
    const account = newAccount();
    await granted({ account, role: 'COMMUNITY_WORKER', communities: [CHUCAI] });
    const ask = await holder({ account, roles: ['COMMUNITY_WORKER'], communities: [CHUCAI, QINGBOMEN] });
    expect(await ask()).toMatchObject({ communities: [CHUCAI] });
  });
});

describe('an account of an issuer that grants nothing by itself, as on AWS', () => {
  let server: Server;
  beforeAll(async () => {
    const issuer = { ...localTokenIssuer(await issuerKey()), grantsOnFirstUse: false };
    server = await createServer(
      { ...world.deps, tokenIssuers: [issuer] },
      { introspection: false, logFault: () => {} },
    );
  });
  afterAll(() => server.stop());

  const ask = async (request: TokenRequest, query: string, variables: object = {}) => {
    const { body } = await server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.tokenFor(request)}` },
      body: JSON.stringify({ query, variables }),
      requestId: randomUUID(),
    });
    return JSON.parse(body);
  };
  const VIEWER = '{ viewer { roles communities division supplier scopes person { id } } }';

  test('has none of the roles that its token claims until they are granted', async () => {
    const everything = { division: 'CN', communities: [CHUCAI], supplier: 'supplier_1', scopes: ['arrivals:write'] };
    for (const role of roles.filter((one) => one !== 'RESIDENT')) {
      const request = { account: newAccount(), roles: [role], ...everything };
      const before = await world.contents();
      expect((await ask(request, VIEWER)).errors[0].extensions.code).toBe('FORBIDDEN');
      expect(await world.contents()).toEqual(before);
    }
    const account = newAccount();
    await granted({ account, role: 'PROFESSIONAL', division: WUCHANG });
    const { data } = await ask({ account, roles: ['PROFESSIONAL'], division: '4201' }, VIEWER);
    expect(data.viewer).toMatchObject({ roles: ['PROFESSIONAL'], division: WUCHANG });
  });

  test('is a resident without a person, whatever its token says, until a one-time code binds it', async () => {
    const { members } = await world.buildHousehold();
    const account = newAccount();
    const request = { account, roles: ['RESIDENT'] as Role[], person: members[0]! };
    expect((await ask(request, VIEWER)).data.viewer).toEqual({
      roles: ['RESIDENT'],
      communities: [],
      division: null,
      supplier: null,
      scopes: [],
      person: null,
    });
    const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
    const { bindingCode } = await worker.mutate('createBindingCode', { person: members[0] }, 'bindingCode');
    const BIND =
      'mutation ($input: BindAccountInput!) { bindAccount(input: $input) { person { id name } errors { code } } }';
    const { data } = await ask(request, BIND, { input: { bindingCode } });
    expect(data.bindAccount).toEqual({ person: { id: members[0], name: '王小明' }, errors: [] });
    for (const later of [request, { account, roles: ['RESIDENT'] as Role[] }])
      expect((await ask(later, VIEWER)).data.viewer.person).toEqual({ id: members[0] });
  });

  test('is no resident once that was revoked', async () => {
    const account = newAccount();
    await world.deps.db.transact([
      grantWrite({
        account,
        role: 'RESIDENT',
        communities: [],
        division: null,
        supplier: null,
        scopes: [],
        person: null,
        state: 'REVOKED',
        grantedBy: 'test',
        grantedAt: '2020-04-14T00:00:00.000Z',
      }),
    ]);
    expect((await ask({ account, roles: ['RESIDENT'] }, VIEWER)).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
