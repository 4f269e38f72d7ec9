import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Purpose } from '#graph/core/roles.ts';
import { contentOf, issueCode, recorder, verifyCode } from '#test/support/codes.ts';
import { consent } from '#test/support/people.ts';
import { TOLD, untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const resident = (id: string) => world.as('RESIDENT', { person: id });
const worker = (...communities: string[]) => world.as('COMMUNITY_WORKER', { communities });
const CODE = 'healthCode { id token colour basis { kind on } issuer { region name(lang: EN) } issuedAt expiresAt }';

/** A household of one in a community, with that one's account. */
async function buildResident(community = CHUCAI, name = '王小明') {
  const { id, members } = await world.buildHousehold([person({ name })], community);
  return { household: id, person: members[0]!, account: resident(members[0]!) };
}

describe('a health code is issued', () => {
  test('for oneself, with all that is on it', async () => {
    const { person: self, account } = await buildResident();
    const { healthCode, errors } = await account.mutate('issueHealthCode', { person: self }, CODE);
    expect(errors).toEqual([]);
    expect(healthCode).toMatchObject({
      colour: 'GREEN',
      basis: [],
      issuer: { region: '4201', name: 'Wuhan' },
      issuedAt: '2020-04-15T04:00:00.000Z',
      expiresAt: '2020-04-16T04:00:00.000Z',
    });
    const { data } = await account.ask(`query ($id: ID!) { person(id: $id) { healthCode { id token } } }`, {
      id: self,
    });
    expect(data.person.healthCode).toEqual({ id: healthCode.id, token: healthCode.token });
  });

  test('for a member of one’s household who consents: one phone may carry a family’s codes', async () => {
    const { members } = await world.buildHousehold([person({ name: '李芳' }), person({ name: '王乐' })]);
    await consent(world, members[1]!, members[0]!);
    const { token } = await issueCode(resident(members[0]!), members[1]!);
    expect(contentOf(token).claims.n).toBe('王*');
    const { data } = await resident(members[0]!).ask(
      `query ($id: ID!) { person(id: $id) { name healthCode { token } } }`,
      { id: members[1]! },
    );
    expect(data.person).toEqual({ name: '王乐', healthCode: { token } });
  });

  test('on paper by a worker of the community, who reads it for that purpose, on the record', async () => {
    const { person: bearer, account } = await buildResident();
    const idempotencyKey = randomUUID();
    const input = { person: bearer, idempotencyKey };
    const blind = await worker(CHUCAI).mutate('issueHealthCode', input, 'healthCode { id token }');
    expect(blind.errors).toEqual([]);
    expect(blind.healthCode.token).toBeNull();
    expect(blind.topErrors.map((error: any) => error.extensions.code)).toEqual(['PURPOSE_REQUIRED']);

    const paper = await issueCode(worker(CHUCAI), bearer, idempotencyKey);
    expect(paper.id).toBe(blind.healthCode.id);
    expect(paper.token).toMatch(/^ey/);
    const { data } = await account.ask(
      `query ($id: ID!) { person(id: $id) { accessLog(first: 10) { nodes { purpose role fields } } } }`,
      { id: bearer },
    );
    expect(data.person.accessLog.nodes).toEqual([
      { purpose: 'CODE_ISSUING', role: 'COMMUNITY_WORKER', fields: ['HealthCode.colour', 'HealthCode.token'] },
    ]);
  });

  test('by the region where the person lives, with that region’s key', async () => {
    const wuhan = await buildResident(CHUCAI);
    const hangzhou = await buildResident(QINGBOMEN);
    const [ours, theirs] = [
      await issueCode(wuhan.account, wuhan.person),
      await issueCode(hangzhou.account, hangzhou.person),
    ];
    expect(contentOf(ours.token)).toMatchObject({ header: { kid: '4201-1' }, claims: { iss: '4201' } });
    expect(contentOf(theirs.token)).toMatchObject({ header: { kid: '3301-1' }, claims: { iss: '3301' } });
  });
});

describe('an issued code', () => {
  const NODE = `query ($id: ID!) { node(id: $id) { __typename id ... on HealthCode { token colour basis { kind } } } }`;

  test('is shown until it ends, and then there is none', async () => {
    const { person: self, account } = await buildResident();
    const { id } = await issueCode(account, self);
    const newest = async () =>
      (await account.ask(`query ($id: ID!) { person(id: $id) { healthCode { id } } }`, { id: self })).data.person;
    world.setClock('2020-04-16T03:59:59.999Z');
    expect(await newest()).toEqual({ healthCode: { id } });
    world.setClock('2020-04-16T04:00:00.000Z');
    expect(await newest()).toEqual({ healthCode: null });
    world.setClock(NOON);
  });

  test('is a node for who acts for them, a worker and a professional, each as far as their purpose goes', async () => {
    const { members } = await world.buildHousehold([person(), person(), person()]);
    await consent(world, members[0]!, members[1]!);
    await recorder(world).contact(members[0]!, '2020-04-13');
    const { id, token } = await issueCode(resident(members[0]!), members[0]!);
    const shown = async (caller: Caller, purpose?: Purpose) => {
      const { data, errors = [] } = purpose
        ? await caller.askFor(purpose, NODE, { id })
        : await caller.ask(NODE, { id });
      return { ...data.node, denied: errors.map(({ path, extensions }) => [path?.at(-1), extensions.code]) };
    };
    const named = { __typename: 'HealthCode', id };
    const basis = [{ kind: 'CONTACT' }];
    const whole = { ...named, token, colour: 'YELLOW', basis, denied: [] };
    expect(await shown(resident(members[0]!))).toEqual(whole);
    const denied = (...fields: [string, string][]) => expect.arrayContaining(fields);
    expect(await shown(resident(members[1]!))).toEqual(whole);
    expect(await shown(resident(members[2]!))).toMatchObject({
      ...named,
      token: null,
      colour: null,
      denied: denied(['token', 'FORBIDDEN'], ['colour', 'FORBIDDEN'], ['basis', 'FORBIDDEN']),
    });
    expect(await shown(worker(CHUCAI), 'CODE_ISSUING')).toMatchObject({
      ...named,
      token,
      colour: 'YELLOW',
      basis: null,
    });
    const professional = world.as('PROFESSIONAL', { division: '420106' });
    expect(await shown(professional, 'INVESTIGATION')).toMatchObject({
      ...named,
      token: null,
      colour: 'YELLOW',
      basis,
    });
    expect(await shown(professional)).toMatchObject({ ...named, token: null, colour: null, basis: null });
  });

  test('is nothing to anybody else, who are told what is told of a code that never was', async () => {
    const [{ person: self, account }, neighbour] = [await buildResident(), await buildResident()];
    const { id } = await issueCode(account, self);
    const strangers = [neighbour.account, worker(HUBUXIANG), world.as('REGIONAL_VERIFIER'), world.as('SUPERMARKET')];
    await untouched(world, strangers, async () => {
      for (const caller of strangers) {
        const [theirs, nobodys] = [await caller.ask(NODE, { id }), await caller.ask(NODE, { id: 'healthCode_none' })];
        expect(theirs.data).toEqual({ node: null });
        expect(theirs.errors).toEqual(nobodys.errors);
        expect(theirs.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      }
    });
  });
});

describe('no health code is issued', () => {
  const refused = async (caller: Caller, bearer: string, code: string) => {
    const answer = await untouched(world, [caller], () =>
      caller.mutate('issueHealthCode', { person: bearer }, 'healthCode { id }'),
    );
    expect(answer.errors ?? answer.topErrors.map((error: any) => error.extensions)).toMatchObject([{ code }]);
    expect(answer.healthCode ?? null).toBeNull();
  };

  test('to a neighbour, a worker of another community, or for nobody: all three are told the same', async () => {
    const [bearer, neighbour] = [await buildResident(), await buildResident()];
    await refused(neighbour.account, bearer.person, 'NOT_FOUND');
    await refused(worker(HUBUXIANG), bearer.person, 'NOT_FOUND');
    await refused(worker(), bearer.person, 'NOT_FOUND');
    await refused(neighbour.account, 'person_nobody', 'NOT_FOUND');
    await refused(neighbour.account, bearer.household, 'NOT_FOUND');
    await refused(neighbour.account, '', 'NOT_FOUND');
  });

  test('to a professional of the division who is a resident elsewhere: one role does not lend its reach to another', async () => {
    const [bearer, other] = [await buildResident(), await buildResident(QINGBOMEN)];
    await refused(
      world.as(['RESIDENT', 'PROFESSIONAL'], { division: '420106', person: other.person }),
      bearer.person,
      'NOT_FOUND',
    );
  });

  test('under an idempotency key that is too short', async () => {
    const { person: bearer, account } = await buildResident();
    const { errors } = await untouched(world, [account], () =>
      account.mutate('issueHealthCode', { person: bearer, idempotencyKey: 'short' }, 'healthCode { id }'),
    );
    expect(errors).toMatchObject([{ code: 'INVALID_IDEMPOTENCY_KEY', path: ['input', 'idempotencyKey'] }]);
  });
});

describe('the same request again', () => {
  test('answers with the same code, also hours later', async () => {
    const { person: self, account } = await buildResident();
    const key = randomUUID();
    const first = await issueCode(account, self, key);
    world.setClock('2020-04-15T09:00:00.000Z');
    expect(await untouched(world, [account], () => issueCode(account, self, key))).toEqual(first);
    world.setClock(NOON);
    expect((await issueCode(account, self)).token).not.toBe(first.token);
  });

  test('eight times at once makes one code', async () => {
    const { person: self, account } = await buildResident();
    await account.ask('{ viewer { account } }');
    const key = randomUUID();
    const codes = await Promise.all(Array.from({ length: 8 }, () => issueCode(account, self, key)));
    expect(new Set(codes.map(({ token }) => token)).size).toBe(1);
    const stored = (await world.contents()).filter((item) => item.includes(`"SENSITIVE#PERSON#${self}"`));
    expect(stored).toHaveLength(1);
  });

  test('for another person is refused', async () => {
    const { members } = await world.buildHousehold([person(), person()]);
    await consent(world, members[1]!, members[0]!);
    const account = resident(members[0]!);
    const key = randomUUID();
    await issueCode(account, members[0]!, key);
    const { errors, healthCode } = await untouched(world, [account], () =>
      account.mutate('issueHealthCode', { person: members[1]!, idempotencyKey: key }, 'healthCode { id }'),
    );
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(healthCode).toBeNull();
  });

  test('by another account of the household is another request', async () => {
    const { members } = await world.buildHousehold([person(), person()]);
    await consent(world, members[0]!, members[1]!);
    const key = randomUUID();
    const mine = await issueCode(resident(members[0]!), members[0]!, key);
    const theirs = await issueCode(resident(members[1]!), members[0]!, key);
    expect(theirs.token).not.toBe(mine.token);
  });
});

describe('the token', () => {
  test('has its final shape: a JWS of at most 560 characters with a public status list', async () => {
    const { person: self, account } = await buildResident();
    const { token } = await issueCode(account, self);
    expect(token.length).toBeLessThanOrEqual(560);
    const { header, claims } = contentOf(token);
    expect(header).toEqual({ alg: 'ES256', typ: 'health-code+jwt', kid: '4201-1' });
    expect(claims).toEqual({
      iss: '4201',
      iat: Date.parse('2020-04-15T04:00:00Z') / 1000,
      exp: Date.parse('2020-04-16T04:00:00Z') / 1000,
      jti: expect.stringMatching(/^[\w-]{22}$/),
      n: '王*明',
      c: 'G',
      b: '',
      r: 'hubei-2020-03-03',
      o: 0,
      status: {
        status_list: {
          idx: expect.any(Number),
          uri: 'https://codes.shequ.example/regions/4201/status/20200416-0',
        },
      },
    });
    expect(claims.status.status_list.idx).toBeLessThan(2 ** 20);
  });

  test('names nobody: no full name, no identity number, no phone number, no id of ours', async () => {
    const bearer = person({ name: '欧阳修远', phone: '13800138000' } as never);
    const { id, members } = await world.buildHousehold([bearer]);
    const { token } = await issueCode(resident(members[0]!), members[0]!);
    const text = JSON.stringify(contentOf(token));
    for (const secret of ['欧阳修远', bearer.idNumber, '13800138000', members[0]!, id, CHUCAI])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\b1980/);
    expect(contentOf(token).claims.n).toBe('欧**远');
  });

  test('stays within 560 characters with every fact that a code can carry and a long name', async () => {
    const { person: self, account } = await buildResident(CHUCAI, '𠮷𠮷 𠮷𠮷 𠮷𠮷 𠮷𠮷');
    const record = recorder(world);
    await record.contact(self, world.today());
    await record.arrival(self, 'ABROAD', world.today());
    await record.arrival(self, 'HIGH_RISK_AREA', world.today());
    await record.confirmedCase(self, CHUCAI, world.today(), { kind: 'SUSPECTED' });
    const { token, colour } = await issueCode(account, self);
    expect(colour).toBe('RED');
    expect(contentOf(token).claims.b.split('.')).toHaveLength(4);
    expect(token.length).toBeLessThanOrEqual(560);
  });

  test('has a place of its own in the list, which does not tell the order of issue', async () => {
    // A person has fewer codes at once than it takes to tell.
    const residents = [await buildResident(), await buildResident(), await buildResident()];
    const places: number[] = [];
    for (let i = 0; i < 50; i++) {
      const { person: self, account } = residents[i % residents.length]!;
      places.push(contentOf((await issueCode(account, self)).token).claims.status.status_list.idx);
    }
    expect(new Set(places).size).toBe(50);
    const rising = places.slice(1).filter((place, i) => place > places[i]!).length;
    expect(rising).toBeGreaterThan(10);
    expect(rising).toBeLessThan(39);
    // Spread over the whole list, not beside one another.
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(2 ** 19);
  });
});

describe('the colour follows the facts', () => {
  const colourAfter = async (
    record: (facts: ReturnType<typeof recorder>, bearer: string) => Promise<unknown>,
    community = CHUCAI,
  ) => {
    const { person: self, account } = await buildResident(community);
    await record(recorder(world), self);
    const { colour, token } = await issueCode(account, self);
    return { colour, basis: contentOf(token).claims.b };
  };

  test('without any it is green', async () => {
    expect(await colourAfter(async () => undefined)).toEqual({ colour: 'GREEN', basis: '' });
  });

  test('a contact is yellow in Wuhan and red in Hangzhou, by the rules of each', async () => {
    const contact = (facts: ReturnType<typeof recorder>, bearer: string) => facts.contact(bearer, '2020-04-13');
    expect(await colourAfter(contact, CHUCAI)).toEqual({ colour: 'YELLOW', basis: 'CT200413' });
    expect(await colourAfter(contact, QINGBOMEN)).toEqual({ colour: 'RED', basis: 'CT200413' });
  });

  test.each([
    ['CONFIRMED', 'CC200413'],
    ['SUSPECTED', 'CS200413'],
    ['ASYMPTOMATIC', 'CA200413'],
  ])('a %s case is red', async (kind, basis) => {
    const record = (facts: ReturnType<typeof recorder>, bearer: string) =>
      facts.confirmedCase(bearer, CHUCAI, '2020-04-13', { kind });
    expect(await colourAfter(record)).toEqual({ colour: 'RED', basis });
  });

  test.each([
    ['ABROAD', 'AA200413'],
    ['HIGH_RISK_AREA', 'AH200413'],
  ] as const)('an arrival from %s is yellow in Wuhan', async (from, basis) => {
    const record = (facts: ReturnType<typeof recorder>, bearer: string) => facts.arrival(bearer, from, '2020-04-13');
    expect(await colourAfter(record)).toEqual({ colour: 'YELLOW', basis });
  });

  test('the strictest of several counts, and each is told', async () => {
    const both = async (facts: ReturnType<typeof recorder>, bearer: string) => {
      await facts.arrival(bearer, 'ABROAD', '2020-04-14');
      await facts.confirmedCase(bearer, CHUCAI, '2020-04-13', { kind: 'SUSPECTED' });
    };
    const { colour, basis } = await colourAfter(both);
    expect(colour).toBe('RED');
    expect(basis.split('.').sort()).toEqual(['AA200414', 'CS200413']);
  });

  test('what is past leaves no trace: a contact of 13 days ago counts, one of 14 days ago is not in the code', async () => {
    const contactOf = (days: number) => (facts: ReturnType<typeof recorder>, bearer: string) =>
      facts.contact(bearer, world.daysAgo(days));
    expect(await colourAfter(contactOf(13))).toEqual({ colour: 'YELLOW', basis: 'CT200402' });
    expect(await colourAfter(contactOf(14))).toEqual({ colour: 'GREEN', basis: '' });
  });

  test('the facts of one member leave the codes of the others as they are', async () => {
    const { members } = await world.buildHousehold([person(), person()]);
    await recorder(world).contact(members[0]!, '2020-04-13');
    await consent(world, members[1]!, members[0]!);
    const account = resident(members[0]!);
    expect((await issueCode(account, members[0]!)).colour).toBe('YELLOW');
    expect((await issueCode(account, members[1]!)).colour).toBe('GREEN');
  });
});

describe('a registration that waits for a handover', () => {
  test('gets no code, and facts recorded on it reach the one who holds the identity number', async () => {
    const bearer = person();
    const holder = (await world.buildHousehold([bearer], CHUCAI)).members[0]!;
    const waiting = (await world.buildHousehold([bearer], HUBUXIANG)).members[0]!;
    const { token } = await issueCode(resident(holder), holder);

    const caller = worker(HUBUXIANG);
    const issue = () => caller.mutate('issueHealthCode', { person: waiting }, 'healthCode { id }');
    const { errors, healthCode } = await untouched(world, [caller], issue, TOLD);
    expect(errors).toMatchObject([{ code: 'HANDOVER_REQUESTED', path: ['input', 'person'] }]);
    expect(healthCode).toBeNull();

    await recorder(world).contact(waiting, world.today());
    expect(await verifyCode(worker(CHUCAI), token)).toMatchObject({ colour: 'YELLOW' });
    expect((await issueCode(resident(holder), holder)).colour).toBe('YELLOW');
  });
});

test('nobody’s many codes keep a fact from being recorded', async () => {
  const { person: self, account } = await buildResident();
  const codes: string[] = [];
  for (let i = 0; i < 110; i++) {
    const { healthCode, errors } = await account.mutate('issueHealthCode', { person: self }, 'healthCode { token }');
    if (healthCode) codes.push(healthCode.token);
    else expect(errors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'person'] }]);
  }
  expect(codes.length).toBeGreaterThan(10);
  await recorder(world).confirmedCase(self, CHUCAI, world.today());
  for (const code of codes)
    expect(await verifyCode(account, code)).toMatchObject({ colour: 'RED', verdict: 'REFUSED' });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
