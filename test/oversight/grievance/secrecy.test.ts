import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GrievanceStatus } from '#graph/oversight/grievance/policy.ts';
import { follow, typesOf } from '#test/support/feed.ts';
import { buildResident, GRIEVANCE, move, peopleOf, report } from '#test/support/grievances.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let people: ReturnType<typeof peopleOf>;
let reporter: { id: string; caller: Caller };
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  people = peopleOf(world);
  reporter = await buildResident(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const raise = async (given: object = {}, caller = reporter.caller): Promise<string> => {
  const { grievance, errors } = await report(caller, given);
  expect(errors).toEqual([]);
  return grievance.id;
};
const moved = async (caller: Caller, event: Parameters<typeof move>[1], id: string) =>
  expect((await move(caller, event, id)).errors).toEqual([]);

const LIST = `query ($division: DivisionCode!, $status: GrievanceStatus, $first: Int!, $after: String) {
  grievances(division: $division, status: $status, first: $first, after: $after) { nodes { id status } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const REMEDIES = `query ($division: DivisionCode, $after: String) { orderedRemedies(division: $division, first: 10, after: $after) {
  nodes { kind clause remedy remedyBy orderedAt } } }`;

async function listed(
  by: Caller,
  division: string,
  status: GrievanceStatus | null = null,
  first = 100,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: any = await by.ask(LIST, { division, status, first, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, pageInfo } = data.grievances;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

describe('the list of grievances', () => {
  test('holds what a division is in charge of, what waits for it first, by pages of any size', async () => {
    const [a, b, c, d] = [
      await raise(),
      await raise(),
      await raise(),
      await raise({ party: 'AUTHORITY', division: '420106' }),
    ];
    await moved(people.county, 'ORDER', a);
    await moved(people.county, 'INVESTIGATE', b);
    for (const first of [1, 2, 100]) {
      expect(await listed(people.county, '420106', null, first)).toEqual([c, b, a]);
      expect(await listed(people.city, '420106', 'REMEDY_ORDERED', first)).toEqual([a]);
    }
    expect(await listed(people.city, '4201')).toEqual([d]);
    expect(await listed(people.nation, 'CN')).toEqual([]);
    expect(await listed(people.county, '420106', 'DISMISSED')).toEqual([]);
  });

  test('follows a grievance to the authority above', async () => {
    const id = await raise();
    world.setClock('2020-04-18T04:00:00.000Z');
    await world.drain();
    expect(await listed(people.county, '420106')).toEqual([]);
    expect(await listed(people.city, '4201')).toEqual([id]);
  });

  test('is not there of a division that is none', async () => {
    const { data, errors } = await people.nation.ask(LIST, { division: '420199', first: 10 });
    expect(data).toEqual({ grievances: null });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('of one’s own is the newest first, and nobody else’s', async () => {
    const first = await raise();
    world.setClock('2020-04-15T05:00:00.000Z');
    const second = await raise();
    const other = await buildResident(world);
    await raise({}, other.caller);
    const own = '{ myGrievances(first: 10) { nodes { id } } }';
    expect((await reporter.caller.ask(own)).data.myGrievances.nodes).toEqual([{ id: second }, { id: first }]);
    expect((await world.as('RESIDENT', { account: 'unbound' }).ask(own)).data.myGrievances.nodes).toEqual([]);
  });
});

describe('those complained of', () => {
  test('learn nothing until something is ordered, and then that alone', async () => {
    const id = await raise();
    const remedies = async () => {
      const answer = await people.worker.ask(REMEDIES, { division: CHUCAI });
      expect(answer.text).not.toContain(reporter.id);
      return answer.data.orderedRemedies.nodes;
    };
    expect(await remedies()).toEqual([]);
    await moved(people.county, 'INVESTIGATE', id);
    expect(await remedies()).toEqual([]);
    await moved(people.county, 'ORDER', id);
    const ordered = {
      kind: 'PROPERTY',
      clause: 'rights.3',
      remedy: 'RESTITUTION',
      remedyBy: '2020-04-20',
      orderedAt: NOON,
    };
    expect(await remedies()).toEqual([ordered]);
    // Not made good yet: it stays ordered.
    await moved(reporter.caller, 'CONTEST', id);
    expect(await remedies()).toEqual([ordered]);
    const node = await people.worker.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('have it no more once it is made good', async () => {
    const id = await raise();
    await moved(people.county, 'ORDER', id);
    await moved(reporter.caller, 'CONFIRM', id);
    expect((await people.worker.ask(REMEDIES, { division: CHUCAI })).data.orderedRemedies.nodes).toEqual([]);
    expect((await world.contents()).filter((item) => item.includes('OPERATIONAL#REMEDIES#'))).toEqual([]);
  });

  test('are a supplier and an authority as well, each for what is ordered of themselves', async () => {
    await world.buildSupplyPoint({});
    const ofShop = await raise({ party: 'SUPPLIER', supplyPoint: 'supplyPoint_test', kind: 'DISCRIMINATION' });
    const ofCounty = await raise({ party: 'AUTHORITY', division: '420106', kind: 'PERSONAL_RIGHTS' });
    await moved(people.county, 'ORDER', ofShop);
    await moved(people.city, 'ORDER', ofCounty);
    const kinds = async (by: Caller, division?: string) =>
      (await by.ask(REMEDIES, { division })).data.orderedRemedies.nodes.map(({ kind }: { kind: string }) => kind);
    expect(await kinds(people.supermarket)).toEqual(['DISCRIMINATION']);
    expect(await kinds(people.county, '420106')).toEqual(['PERSONAL_RIGHTS']);
    expect(await kinds(people.worker, CHUCAI)).toEqual([]);
    const strangers = [
      [people.city, '420106'],
      [people.worker, HUBUXIANG],
      [people.worker, undefined],
      [world.as('SUPERMARKET', { supplier: 'supplier_other' }), CHUCAI],
    ] as const;
    for (const [by, division] of strangers)
      expect((await by.ask(REMEDIES, { division })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    // The county does not find the one about itself, whatever it tries.
    expect(
      (await people.county.ask('query ($id: ID!) { node(id: $id) { id } }', { id: ofCounty })).errors,
    ).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('are told by their feed that something is ordered, without an id', async () => {
    const id = await raise();
    await world.tell();
    const [worker, own, county] = [
      follow(people.worker, { division: CHUCAI }),
      follow(reporter.caller),
      follow(people.county, { division: '420106' }),
    ];
    expect(typesOf(await worker.next())).not.toContain('GRIEVANCE_RAISED');
    await own.next();
    expect((await county.next()).filter(({ type }) => type === 'GRIEVANCE_RAISED')).toMatchObject([{ subject: id }]);
    await moved(people.county, 'INVESTIGATE', id);
    world.setClock('2020-04-15T05:00:00.000Z');
    await moved(people.county, 'ORDER', id);
    await world.tell();
    expect(await worker.next()).toMatchObject([{ type: 'GRIEVANCE_REMEDY_ORDERED', subject: null }]);
    expect(await own.next()).toMatchObject([
      { type: 'GRIEVANCE_INVESTIGATING', subject: id },
      { type: 'GRIEVANCE_REMEDY_ORDERED', subject: id },
    ]);
  });
});

describe('what is told of a grievance', () => {
  const READ = 'query ($id: ID!) { node(id: $id) { ... on Grievance { description history { note } } } }';

  test('is stored under the key of whose it is, and neither id, list nor event says who that is', async () => {
    const canary = '邻居都看见了三零二室的金丝雀';
    const id = await raise({ description: canary });
    await move(people.county, 'ORDER', id, { note: '金丝雀便条' });
    await world.tell();
    const contents = await world.contents();
    for (const form of ['金丝雀', Buffer.from(canary).toString('base64'), Buffer.from(canary).toString('hex')])
      expect(contents.filter((item) => item.includes(form))).toEqual([]);
    expect(id).not.toContain(reporter.id.slice('person_'.length));
    const pointing = contents.filter((item) => item.includes(id) && item.includes(reporter.id));
    // The record itself, the row by which they find it, and what they themselves are told.
    for (const item of pointing)
      expect(item).toMatch(/"S":"(?:SENSITIVE#GRIEVANCE#|SENSITIVE#PERSON#|SENSITIVE#FEED#PERSON#)/);
  });

  test('is read by who is in charge to investigate, on the record of whose it is', async () => {
    const id = await raise();
    await moved(people.county, 'INVESTIGATE', id);
    const refused = await people.county.ask(READ, { id });
    expect(refused.data.node.description).toBeNull();
    expect(refused.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }, {}]);
    const { data } = await people.county.askFor('INVESTIGATION', READ, { id });
    expect(data.node).toMatchObject({
      description: '门被贴上封条，物品被拿走',
      history: [{ note: null }, { note: '派人核实' }],
    });
    const [entry] = await world.deps.accounts.accesses(reporter.id, { first: 1, after: undefined });
    expect(entry).toMatchObject({
      account: 'county',
      role: 'AUTHORITY',
      purpose: 'INVESTIGATION',
      fields: ['Grievance.description', 'GrievanceStep.note'],
    });
  });

  test('is gone with the key of whose it is, and nothing breaks', async () => {
    const id = await raise();
    await world.deps.db.transact([{ table: 'keys', delete: { pk: reporter.id } as never }]);
    const { data, errors } = await people.county.askFor('INVESTIGATION', READ, { id });
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({ description: null, history: [{ note: null }] });
    expect((await move(people.county, 'DISMISS', id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await move(people.county, 'INVESTIGATE', id, { note: null })).errors).toEqual([]);
  });
});

test('a grievance is open until it is answered, and forgotten a year later', async () => {
  const { grievances } = world.deps;
  expect(await grievances.hasOpenGrievance(reporter.id)).toBe(false);
  const id = await raise();
  expect(await grievances.hasOpenGrievance(reporter.id)).toBe(true);
  await moved(people.county, 'ORDER', id);
  expect(await grievances.hasOpenGrievance(reporter.id)).toBe(true);
  await moved(reporter.caller, 'CONFIRM', id);
  expect(await grievances.hasOpenGrievance(reporter.id)).toBe(false);
  const seen = async () => [
    (await reporter.caller.ask(`{ myGrievances(first: 10) { nodes { ${GRIEVANCE} } } }`)).data.myGrievances.nodes
      .length,
    (await listed(people.county, '420106')).length,
    (await grievances.grievance(id)) === null ? 0 : 1,
  ];
  world.setClock('2021-04-15T15:59:59.000Z');
  expect(await seen()).toEqual([1, 1, 1]);
  world.setClock('2021-04-15T16:00:00.000Z');
  expect(await seen()).toEqual([0, 0, 0]);
});
