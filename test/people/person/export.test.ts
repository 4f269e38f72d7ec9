import { getNamedType, getNullableType, type GraphQLField, isListType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '#graph/core/roles.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { CHUCAI, HUBUXIANG, openWorld, type World, WUCHANG } from '#test/support/world.ts';

const schema = buildSchema();
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
      : [],
  );
const typeOf = (field: GraphQLField<unknown, unknown>): string => getNamedType(field.type).name;
const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(field.type));

describe('there is no bulk export', () => {
  test('many people or homes at once come in the lists that are known, and in no other', () => {
    const lists = fields.filter(
      ([, field]) =>
        (isList(field) && ['Person', 'Household'].includes(typeOf(field))) ||
        ['PersonConnection', 'HouseholdConnection'].includes(typeOf(field)),
    );
    expect(lists.map(([name]) => name).toSorted()).toEqual([
      // By page, for the workers of the community.
      'Community.households',
      // Of a home: 30 at most.
      'Household.members',
      'HouseholdConnection.nodes',
      // Of a measure that names them, each reading recorded.
      'Measure.persons',
      'PersonConnection.nodes',
      // By a whole number and by page: one person, or those who share a phone.
      'Query.findPersons',
    ]);
  });

  test('whatever comes by page takes a `first`, and no operation goes without', () => {
    const connections = fields.filter(([, field]) => typeOf(field).endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(20);
    const unbounded = connections.filter(([, { args }]) => !args.some(({ name }) => name === 'first'));
    expect(unbounded.map(([name]) => name)).toEqual([]);
    expect(schema.getSubscriptionType()).toBeFalsy();
  });
});

describe('by the one list of homes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    for (let i = 0; i < 3; i++) await world.buildHousehold();
  });
  afterAll(() => world.close());

  const ask = (role: Role, claims: object, first: number, code = CHUCAI) =>
    world
      .as(role, claims)
      .askFor(
        'REGISTRATION',
        `{ community(code: "${code}") { households(first: ${first}) { nodes { members { name } } pageInfo { hasNextPage } } } }`,
      );

  test('a worker sees those of their own community, 100 at a time', async () => {
    const worker = { communities: [CHUCAI] };
    const { data } = await ask('COMMUNITY_WORKER', worker, 2);
    expect(data.community.households.nodes).toHaveLength(2);
    expect(data.community.households.pageInfo.hasNextPage).toBe(true);
    expect((await ask('COMMUNITY_WORKER', worker, 101)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask('COMMUNITY_WORKER', worker, 2, HUBUXIANG)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each(roles.filter((role) => role !== 'COMMUNITY_WORKER'))('%s sees none', async (role) => {
    const { data, errors } = await ask(
      role,
      { division: WUCHANG, communities: [CHUCAI], supplier: 'supplier_test' },
      2,
    );
    expect(JSON.stringify(data)).not.toContain('王小明');
    expect(errors?.length).toBeGreaterThan(0);
  });
});
