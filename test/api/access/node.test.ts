import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '#graph/core/roles.ts';
import { issueCode } from '#test/support/codes.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let ids: Record<string, string>;
let residents: { own: Caller; relative: Caller; other: Caller };
beforeAll(async () => {
  world = await openWorld();
  const household = await world.buildHousehold([person(), person()]);
  const other = await world.buildHousehold();
  await world.buildSupplyPoint({ RICE: 5 });
  const own = world.as('RESIDENT', { person: household.members[0]! });
  const { order } = await own.mutate(
    'placeOrder',
    { household: household.id, supplyPoint: 'supplyPoint_test', lines: [{ sku: 'RICE', quantity: 1 }] },
    'order { id }',
  );
  const { id: code } = await issueCode(own, household.members[0]!);
  residents = {
    own,
    relative: world.as('RESIDENT', { person: household.members[1]! }),
    other: world.as('RESIDENT', { person: other.members[0]! }),
  };
  ids = {
    Division: `division_${WUCHANG}`,
    Community: `community_${CHUCAI}`,
    Household: household.id,
    Person: household.members[0]!,
    HealthCode: code,
    SupplyPoint: 'supplyPoint_test',
    Order: order.id,
  };
});
afterAll(() => world.close());

const TYPES = ['Division', 'Community', 'Household', 'Person', 'HealthCode', 'SupplyPoint', 'Order'];
const PUBLIC = ['Division', 'Community'];

/** The types of which `node` shows the caller the one that is there. */
async function seenBy(caller: Caller): Promise<string[]> {
  const seen: string[] = [];
  for (const type of TYPES) {
    const { data, errors } = await caller.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: ids[type],
    });
    if (data.node) expect(data.node).toEqual({ __typename: type, id: ids[type] });
    else expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    if (data.node) seen.push(type);
  }
  return seen;
}

describe('node', () => {
  test.each<[string, () => Caller, string[]]>([
    ['the person', () => residents.own, TYPES],
    ['one of the household', () => residents.relative, TYPES],
    ['a neighbour', () => residents.other, [...PUBLIC, 'SupplyPoint']],
    ['an account without a person', () => world.as('RESIDENT'), [...PUBLIC, 'SupplyPoint']],
    ['a worker of the community', () => world.as('COMMUNITY_WORKER', { communities: [CHUCAI] }), TYPES],
    [
      'a worker of the next one',
      () => world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      [...PUBLIC, 'SupplyPoint'],
    ],
    [
      'a professional of the county',
      () => world.as('PROFESSIONAL', { division: WUCHANG }),
      [...PUBLIC, 'Household', 'Person', 'HealthCode'],
    ],
    ['a professional of another one', () => world.as('PROFESSIONAL', { division: '420102' }), PUBLIC],
    ['an authority of the nation', () => world.as('AUTHORITY', { division: 'CN' }), [...PUBLIC, 'SupplyPoint']],
    ['the supplier', () => world.as('SUPERMARKET', { supplier: 'supplier_test' }), [...PUBLIC, 'SupplyPoint', 'Order']],
    ['another supplier', () => world.as('SUPERMARKET', { supplier: 'supplier_other' }), PUBLIC],
    ['a verifier', () => world.as('REGIONAL_VERIFIER', { division: '3301' }), PUBLIC],
    ['a feed', () => world.as('FEED', { scopes: ['arrivals:write'] }), PUBLIC],
    ['a volunteer', () => world.as('VOLUNTEER', { division: WUCHANG, communities: [CHUCAI] }), PUBLIC],
  ])('shows %s what has to do with them, and the rest as if it were not there', async (_, caller, expected) => {
    expect((await seenBy(caller())).toSorted()).toEqual(expected.toSorted());
  });

  test('shows a third-party app what is public, and not so much as the type of anything else', async () => {
    const app = world.as('THIRD_PARTY_APP', { communities: [CHUCAI], division: 'CN', supplier: 'supplier_test' });
    for (const type of TYPES) {
      const { data, errors } = await app.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id: ids[type] });
      if (PUBLIC.includes(type)) expect(data.node.__typename).toBe(type);
      else expect([data.node, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    }
  });

  test.each(roles)('shows a %s no more than the noun’s own query does', async (role: Role) => {
    const caller = world.as(role, { communities: [HUBUXIANG], division: '4201', supplier: 'supplier_other' });
    const seen = await seenBy(caller);
    for (const [type, query] of [
      ['Household', 'household'],
      ['Person', 'person'],
      ['SupplyPoint', 'supplyPoint'],
      ['Order', 'order'],
    ] as const) {
      const { data } = await caller.ask(`query ($id: ID!) { ${query}(id: $id) { id } }`, { id: ids[type] });
      expect([type, data[query] !== null]).toEqual([type, seen.includes(type)]);
    }
  });

  test('answers for what is there like for what is not: by the same bytes', async () => {
    for (const type of ['Household', 'Person', 'HealthCode', 'Order']) {
      const nowhere = ids[type]!.slice(0, -1) + (ids[type]!.endsWith('0') ? '1' : '0');
      const ask = (id: string) => residents.other.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect((await ask(ids[type]!)).text).toBe((await ask(nowhere)).text);
    }
  });

  test.each([
    'x',
    '',
    '_',
    'person',
    'person_',
    'unknown_1',
    'constructor_1',
    '__proto___1',
    'toString_x',
    'case_1',
    'fact_1',
    'supplier_test',
    'division_',
    'division_CN',
    'division_#',
    'division_420106006001',
    'community_420106',
    `person_${'x'.repeat(2_000)}`,
    '王_1',
    'order_1\n',
  ])('knows nothing by the id %j', async (id) => {
    const answer = await residents.own.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(answer.data).toEqual({ node: null });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    if (id.length > 3) expect(answer.text).not.toContain(id);
  });

  test('asks for a purpose like every other path, and shows nothing without', async () => {
    const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
    const { data, errors } = await worker.ask(
      `query ($person: ID!, $household: ID!, $order: ID!, $code: ID!) {
         person: node(id: $person) { ... on Person { name idNumber facts { kind } accessLog(first: 1) { nodes { at } } } }
         household: node(id: $household) { ... on Household { address { room } members { name } standing } }
         order: node(id: $order) { ... on Order { deliveryAddress { room } household { address { room } } } }
         code: node(id: $code) { ... on HealthCode { token colour basis { kind } } }
       }`,
      { person: ids.Person, household: ids.Household, order: ids.Order, code: ids.HealthCode },
    );
    expect(data).toEqual({
      person: { name: null, idNumber: null, facts: null, accessLog: null },
      household: { address: null, members: null, standing: null },
      order: { deliveryAddress: null, household: { address: null } },
      code: { token: null, colour: null, basis: null },
    });
    const told = Object.fromEntries(errors!.map(({ path, extensions }) => [path!.join('.'), extensions.code]));
    expect(told).toEqual({
      'person.name': 'PURPOSE_REQUIRED',
      'person.idNumber': 'PURPOSE_REQUIRED',
      'person.facts': 'FORBIDDEN',
      'person.accessLog': 'FORBIDDEN',
      'household.address': 'PURPOSE_REQUIRED',
      'household.members': 'PURPOSE_REQUIRED',
      'household.standing': 'PURPOSE_REQUIRED',
      'order.deliveryAddress': 'PURPOSE_REQUIRED',
      'order.household.address': 'PURPOSE_REQUIRED',
      'code.token': 'PURPOSE_REQUIRED',
      'code.colour': 'PURPOSE_REQUIRED',
      'code.basis': 'FORBIDDEN',
    });
  });

  test('leads a supplier to no household: the address to bring an order to is all there is', async () => {
    const shop = world.as('SUPERMARKET', { supplier: 'supplier_test' });
    const { data, errors } = await shop.askFor(
      'SUPPLY',
      `query ($id: ID!) { node(id: $id) { ... on Order {
         deliveryAddress { building unit room } household { id members { name } } community { households(first: 1) { nodes { id } } }
       } } }`,
      { id: ids.Order },
    );
    expect(data.node).toEqual({
      deliveryAddress: { building: '1栋', unit: '1单元', room: '101' },
      household: null,
      community: { households: null },
    });
    expect(errors?.map(({ path }) => path?.at(-1))).toEqual(['households']);
  });
});
