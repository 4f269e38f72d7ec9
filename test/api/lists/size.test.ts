import { buildSchema as parseSchema, getNamedType, graphql, isCompositeType, isListType, isObjectType } from 'graphql';
import { getNullableType, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#graph/core/errors.ts';
import { boundLists, listSizeOf } from '#graph/list-size.ts';
import { payload } from '#resolvers/payload.ts';
import { describeSchema } from '#resolvers/describe.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';
import { HELD } from './held.ts';

const schema = describeSchema(buildSchema(), ['en']);
const isPaged = ({ name }: GraphQLNamedType) => name.endsWith('Connection');
const lists = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !isPaged(type))
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
  .filter(({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
  .map(({ type, field }) => ({ path: `${type.name}.${field.name}`, field }));

describe('a list that takes no `first`', () => {
  test.each(lists)('$path says how many it holds at most', ({ field }) => {
    const size = listSizeOf(field);
    expect(size).toBeGreaterThan(0);
    const said = `${field.description} ${getNamedType(field.type).description}`.replaceAll(',', '');
    expect(said.match(/\d+/g)).toContain(String(size));
  });

  const held = lists.filter(({ path }) => !path.endsWith('Payload.errors'));

  test('has a row that says what keeps it within its size, and none else has', () => {
    expect(Object.keys(HELD).toSorted()).toEqual(held.map(({ path }) => path).toSorted());
  });

  test.each(Object.entries(HELD))('%s is held to it: %o', (path, { by, most }) => {
    const size = listSizeOf(lists.find((one) => one.path === path)!.field)!;
    expect(most === undefined).toBe(by === 'NEWEST' || by === 'RULES');
    if (most === undefined) return;
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(size);
    // What is refused is refused at the size that is told.
    if (['WRITE', 'INPUT'].includes(by) && path !== 'SupplyPoint.communities') expect(most).toBe(size);
  });

  const LISTS = `
    directive @listSize(assumedSize: Int!) on OBJECT | FIELD_DEFINITION
    type Step @listSize(assumedSize: 2) { at: Int! }
    type Query { history: [Step!]!, steps: [Step!]!, more: [Step!] @listSize(assumedSize: 3), none: [Step!] }`;
  const steps = (count: number) => Array.from({ length: count }, (_, i) => ({ at: i + 1 }));
  const ask = (source: string, rootValue: object) =>
    graphql({ schema: boundLists(parseSchema(LISTS)), source, rootValue });

  test('ends with its newest steps, as a history', async () => {
    const { data } = await ask('{ history { at } }', { history: steps(3) });
    expect(data).toEqual({ history: [{ at: 2 }, { at: 3 }] });
  });

  test('ends with the first of its entries, as any other: one more is no fault', async () => {
    const { data, errors } = await ask('{ steps { at } more { at } none { at } }', {
      steps: steps(3),
      more: Promise.resolve(steps(4)),
      none: null,
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ steps: steps(2), more: steps(3), none: null });
  });

  test('tells the first 50 problems of a mutation', async () => {
    const problems = steps(51).map(
      ({ at }) => ({ code: 'INVALID_TEXT', message: { zh: `${at}`, en: `${at}` }, path: [] }) as const,
    );
    const { errors } = await payload(() => Promise.reject(new Refusal(problems)), {});
    expect(errors).toEqual(problems.slice(0, 50));
  });
});

describe('the cost of an operation', () => {
  let world: World;
  let worker: Caller;
  beforeAll(async () => {
    world = await openWorld();
    worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  });
  afterAll(() => world.close());

  const members = (first: number) =>
    `{ community(code: "${CHUCAI}") { households(first: ${first}) { nodes { members { facts { on } } } } } }`;

  test('counts a list as often as it may hold entries', async () => {
    const { status, errors } = await worker.ask(members(100));
    expect(status).toBe(400);
    // The facts of 100 households of 30 people with 50 each, and all that stands above them.
    const cost = 1 + 1 + 100 * (1 + 1 + 30 * (1 + 50));
    expect(errors).toMatchObject([
      { message: expect.stringContaining(` ${cost} fields`), extensions: { code: 'QUERY_TOO_COSTLY' } },
    ]);
    expect((await worker.ask(members(19))).status).toBe(200);
  });

  test('lets all of a full work list through', async () => {
    const item = '{ id name status building unit dueOn daily note }';
    const sections = ['checks', 'visits', 'transfers', 'releases', 'handovers', 'others', 'missed'];
    const { status } = await worker.ask(
      `{ workList(community: "${CHUCAI}") { ${sections.map((one) => `${one} ${item}`).join(' ')} } }`,
    );
    expect(status).toBe(200);
  });
});
