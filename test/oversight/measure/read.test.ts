import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringTo, measuresSeen, propose, proposed, startResponse } from '#test/support/measures.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let worker: Caller;
let county: Caller;
let cdc: Caller;
/** Two persons who are isolated, of one household each, and a third of the first household who is not. */
let first: string;
let second: string;
let relative: string;
beforeEach(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  county = world.as('AUTHORITY', { division: WUCHANG });
  cdc = world.as('PROFESSIONAL', { division: '4201' });
  await startResponse(world);
  await bringTo(world, 'MEDIUM');
  [first, relative] = (await world.buildHousehold([person(), person()])).members as [string, string];
  [second] = (await world.buildHousehold()).members as [string];
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const as = (id: string) => world.as('RESIDENT', { person: id });
const isolation = () => ({ kind: 'PERSON_ISOLATION', place: { scope: 'PERSONS', persons: [first, second] } });
const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Measure { status persons { id } } } }';
const readNode = async (by: Caller, id: string, purpose?: 'CARE' | 'INVESTIGATION') => {
  const headers: Record<string, string> = purpose ? { 'x-purpose': purpose } : {};
  const { data, errors } = await by.ask(NODE, { id }, headers);
  return { node: data?.node ?? null, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
};
const readingsOf = async (id: string) =>
  (await world.contents()).filter(
    (item) => item.includes(`SENSITIVE#ACCESS#${id}`) && item.includes('Measure.persons'),
  );

describe('a measure of persons', () => {
  test('is there for workers, the county, professionals of the division and the persons themselves, and for nobody else', async () => {
    const id: string = (await proposed(world, worker, isolation())).id;
    const stranger = (await world.buildHousehold([person()], HUBUXIANG)).members[0]!;
    const there = [worker, county, cdc, as(first), as(second)];
    const notThere = [
      as(relative),
      as(stranger),
      world.as('RESIDENT'),
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('PROFESSIONAL', { division: '33' }),
      world.as('AUTHORITY', { division: '33' }),
      world.as('SUPERMARKET', { supplier: 'supplier_1' }),
    ];
    const ask = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const caller of there) {
      expect(await measuresSeen(caller)).toEqual([{ id, status: 'IN_FORCE' }]);
      expect((await caller.ask(ask, { id })).data.node).toEqual({ id });
    }
    for (const caller of notThere) {
      expect(await measuresSeen(caller)).toEqual([]);
      expect(await measuresSeen(caller, 'inForce: false, first: 5')).toEqual([]);
      // Like an id that nothing has.
      const nowhere = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
      expect((await caller.ask(ask, { id })).text).toBe((await caller.ask(ask, { id: nowhere })).text);
    }
  });

  test('tells a worker and a professional whom it covers for a purpose, and each reading is recorded with each person', async () => {
    const { id } = await proposed(world, worker, isolation());
    for (const [caller, purpose] of [
      [worker, 'CARE'],
      [cdc, 'INVESTIGATION'],
    ] as const) {
      const without = await untouched(world, [caller], () => readNode(caller, id));
      expect(without).toEqual({ node: { id, status: 'IN_FORCE', persons: null }, codes: ['PURPOSE_REQUIRED'] });
      const { node, codes } = await readNode(caller, id, purpose);
      expect(codes).toEqual([]);
      expect(node.persons).toEqual([{ id: first }, { id: second }]);
    }
    for (const one of [first, second]) expect(await readingsOf(one)).toHaveLength(2);
    expect(await readingsOf(relative)).toEqual([]);
    const { data } = await as(first).ask(
      '{ viewer { person { accessLog(first: 5) { nodes { purpose role fields } } } } }',
    );
    expect(data.viewer.person.accessLog.nodes).toContainEqual({
      purpose: 'CARE',
      role: 'COMMUNITY_WORKER',
      fields: ['Measure.persons'],
    });
  });

  test('tells a person of nobody but themself, and an authority of nobody', async () => {
    const { id } = await proposed(world, worker, isolation());
    await untouched(world, [as(first), as(second), county], async () => {
      expect((await readNode(as(first), id)).node.persons).toEqual([{ id: first }]);
      expect((await readNode(as(second), id)).node.persons).toEqual([{ id: second }]);
      expect((await readNode(county, id, 'CARE')).node.persons).toBeNull();
    });
  });

  test('shows no person any more once it is over: nothing marks them (rights.4)', async () => {
    const { id } = await proposed(world, worker, isolation());
    await worker.mutate('endMeasure', { measure: id, reason: 'NO_LONGER_NEEDED' }, 'measure { id }');
    await untouched(world, [worker, as(first)], async () => {
      for (const caller of [worker, as(first)])
        expect((await readNode(caller, id, 'CARE')).node).toEqual({ id, status: 'ENDED', persons: null });
    });
    const { warning } = await propose(world, worker, {
      kind: 'HOME_CONFINEMENT',
      place: { scope: 'PERSONS', persons: [first] },
    });
    expect(warning.measure.status).toBe('REFUSED');
    await untouched(world, [worker], async () => {
      expect((await readNode(worker, warning.measure.id, 'CARE')).node.persons).toBeNull();
    });
    expect((await readNode(as(first), warning.measure.id)).codes).toEqual(['NOT_FOUND']);
  });

  test('names no person in what it tells', async () => {
    await proposed(world, worker, isolation());
    const told = (await world.contents()).filter((item) => item.includes('measure.scheduled'));
    expect(told).toHaveLength(1);
    for (const id of [first, second]) expect(told[0]).not.toContain(id);
  });
});

describe('the measures of a community', () => {
  test('come newest first, page by page, and what is not for the caller is passed over', async () => {
    const days = [0, 1, 2, 3, 4];
    const ids: string[] = [];
    for (const ahead of days) {
      const from = world.daysAgo(-ahead);
      ids.unshift((await proposed(world, worker, { from, until: world.daysAgo(-10) })).id);
      await proposed(world, worker, { ...isolation(), from, until: world.daysAgo(-10) });
      expect((await propose(world, worker, { from, legalBasis: null })).measure).toBeNull();
    }
    const resident = world.as('RESIDENT');
    const seen: string[] = [];
    const page = async (after: string | null) => {
      const { data, errors } = await resident.ask(
        `query ($after: String) { community(code: "${CHUCAI}") { measures(inForce: false, first: 2, after: $after) {
           nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      return data.community.measures;
    };
    for (let after: string | null = null, more = true; more;) {
      const { nodes, edges, pageInfo } = await page(after);
      expect(edges.at(-1).cursor).toBe(pageInfo.endCursor);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual(ids);
    expect(await measuresSeen(resident)).toEqual([{ id: ids.at(-1), status: 'IN_FORCE' }]);
    expect(await measuresSeen(worker, 'inForce: false, first: 50')).toHaveLength(15);
  });

  test('of another community are others', async () => {
    await proposed(world, worker);
    const { data } = await county.ask(`{ community(code: "${HUBUXIANG}") { measures(first: 5) { nodes { id } } } }`);
    expect(data.community.measures.nodes).toEqual([]);
  });

  test('take no cursor of another list', async () => {
    await proposed(world, worker);
    const cursors = async (args: string) =>
      (await worker.ask(`{ community(code: "${CHUCAI}") { measures(${args}) { pageInfo { endCursor } } } }`)).data
        .community.measures.pageInfo.endCursor as string;
    const cursor = await cursors('first: 1');
    const { data, errors } = await worker.ask(
      `{ community(code: "${CHUCAI}") { measures(first: 1, inForce: false, after: "${cursor}") { nodes { id } } } }`,
    );
    expect(data.community.measures).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('are not for third-party apps, on any path', async () => {
    const { id } = await proposed(world, worker);
    const app = world.as('THIRD_PARTY_APP');
    const { data, errors } = await app.ask(
      `query ($id: ID!) { community(code: "${CHUCAI}") { name measures(first: 1) { nodes { id } } } node(id: $id) { id } }`,
      { id },
    );
    expect(data).toEqual({ community: { name: '楚材社区居委会', measures: null }, node: null });
    expect(errors?.map(({ extensions }) => extensions.code).toSorted()).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
});
