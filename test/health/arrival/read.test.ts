import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { done } from '#test/support/api.ts';
import { bindArrival, REGISTERED } from '#test/support/arrivals.ts';
import { ticket, investigation } from '#test/support/evidence.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  NOON,
  openWorld,
  person,
  type World,
  WUCHANG,
  NANGANG,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let professional: Caller;
let county: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  professional = world.as('PROFESSIONAL', { division: WUCHANG });
  county = world.as('AUTHORITY', { division: WUCHANG });
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const newPerson = async (community = CHUCAI) => (await world.buildHousehold([person()], community)).members[0]!;
const resident = (of: string) => world.as('RESIDENT', { person: of, account: `resident-${of}` });
/** An arrival that binds: a worker has seen the ticket, and the person declares it. */
async function arrive(who: string, input: object = {}) {
  const given = { from: 'HIGH_RISK_AREA', place: NANGANG, arrivedOn: world.daysAgo(1), evidence: ticket(), ...input };
  return 'from' in input ? register(who, given) : (await bindArrival(world, worker, { person: who, ...given })).arrival;
}
async function register(person: string, given: object) {
  const { arrival } = await done(worker, 'registerArrival', { person, ...given }, REGISTERED, 'REGISTRATION');
  return arrival;
}
const orderOf = async (of: string) => (await world.deps.isolations.last(of))!.id;
/**
 * Time passes to the day on which an arrival of yesterday is over, and its person is released by a notice.
 */
async function release(who: string) {
  world.setClock('2020-04-28T04:00:00.000Z');
  const { paper, errors, topErrors } = await county.mutate(
    'issueReleaseNotice',
    { order: await orderOf(who) },
    'paper { id }',
  );
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return paper.id as string;
}
const OF_PERSON = 'query ($id: ID!) { person(id: $id) { arrivals { id role from ruling { action } } } }';
const BY_ID = `query ($id: ID!) { arrival(id: $id) { id role from place ruling { action } } }`;
const LIST =
  'query ($code: DivisionCode!) { community(code: $code) { arrivals(first: 100) { nodes { id from person { id } } } } }';
const listed = async (by = worker) => {
  const { data, errors } = await by.askFor('CARE', LIST, { code: CHUCAI });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.community.arrivals.nodes;
};

describe('an arrival is seen', () => {
  test('by its person, for nothing; by worker and professional for a purpose, on the record', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    const own = await resident(who).ask(BY_ID, { id });
    expect(own.data.arrival).toMatchObject({ id, from: 'HIGH_RISK_AREA', ruling: { action: 'HOME_ISOLATION' } });
    for (const [by, purpose] of [
      [worker, 'CARE'],
      [professional, 'INVESTIGATION'],
    ] as const) {
      expect((await by.askFor(purpose, BY_ID, { id })).data.arrival).toEqual(own.data.arrival);
      expect((await by.askFor(purpose, OF_PERSON, { id: who })).data.person.arrivals).toHaveLength(1);
      const without = await by.ask(BY_ID, { id });
      expect(without.data.arrival).toEqual({ id, role: null, from: null, place: null, ruling: null });
      expect(without.errors?.every(({ extensions }) => extensions.code === 'PURPOSE_REQUIRED')).toBe(true);
    }
    const { data } = await resident(who).ask(
      `{ person(id: "${who}") { accessLog(first: 50) { nodes { fields role } } } }`,
    );
    expect(data.person.accessLog.nodes).toContainEqual({ role: 'PROFESSIONAL', fields: ['Person.arrivals'] });
  });

  test('by nobody else', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    const strangers = [
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('PROFESSIONAL', { division: '420102' }),
      resident(await newPerson()),
      county,
      world.as('FEED', { scopes: ['arrivals:write'] }),
      world.as('SUPERMARKET', { supplier: 'supplier_test' }),
    ];
    for (const by of strangers) {
      const { errors } = await by.askFor('INVESTIGATION', 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  test('by those of the household no more than by neighbours', async () => {
    const [who, other] = (await world.buildHousehold([person(), person()])).members as [string, string];
    const { id } = await arrive(who);
    const { data } = await resident(other).ask(BY_ID, { id });
    expect(data.arrival).toEqual({ id, role: null, from: null, place: null, ruling: null });
  });

  test('in the list of the community by its own workers, for a purpose, each reading on the record', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    expect(await listed()).toContainEqual({ id, from: 'HIGH_RISK_AREA', person: { id: who } });
    const readings = await world.deps.accounts.accesses(who, { first: 20 });
    expect(readings.some(({ fields, purpose }) => fields.includes('Community.arrivals') && purpose === 'CARE')).toBe(
      true,
    );
    expect((await worker.ask(LIST, { code: CHUCAI })).errors).toMatchObject([
      { extensions: { code: 'PURPOSE_REQUIRED' } },
    ]);
    for (const by of [
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      professional,
      county,
      resident(who),
    ]) {
      const { errors } = await by.askFor('CARE', LIST, { code: CHUCAI });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('after release nothing marks the person', () => {
  const seenBy = async (by: Caller, who: string, id: string) => ({
    ofPerson: (await by.askFor(by === professional ? 'INVESTIGATION' : 'CARE', OF_PERSON, { id: who })).data.person
      .arrivals,
    byId: (await by.askFor('CARE', BY_ID, { id })).data.arrival,
  });

  test('not the list, nor the arrival itself; the person alone still reads it', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    world.setClock('2020-04-27T15:59:59.000Z');
    expect((await listed()).map((one: any) => one.id)).toContain(id);
    await release(who);
    expect((await listed()).map((one: any) => one.id)).not.toContain(id);
    for (const by of [worker, professional]) expect(await seenBy(by, who, id)).toEqual({ ofPerson: [], byId: null });
    expect((await resident(who).ask(BY_ID, { id })).data.arrival).toMatchObject({ id });
  });

  test('nor where it was released early', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    const shortened = {
      order: await orderOf(who),
      dueOn: '2020-04-28',
      newDueOn: world.today(),
      reason: 'PROFESSIONAL_FINDING',
      evidence: investigation(),
    };
    expect((await professional.mutate('shortenIsolation', shortened, 'order { id }')).errors).toEqual([]);
    const released = await worker.mutate('releaseFromIsolation', { order: await orderOf(who) }, 'order { id }');
    expect(released.errors).toEqual([]);
    expect((await listed()).map((one: any) => one.id)).not.toContain(id);
    expect(await seenBy(worker, who, id)).toEqual({ ofPerson: [], byId: null });
  });

  test('nor an arrival that asked nothing of anybody, once its days are over', async () => {
    const who = await newPerson();
    const { id } = await arrive(who, { from: 'ELSEWHERE', place: null });
    expect((await listed()).map((one: any) => one.id)).toContain(id);
    world.setClock('2020-04-27T16:00:00.000Z');
    expect((await listed()).map((one: any) => one.id)).not.toContain(id);
    expect(await seenBy(worker, who, id)).toEqual({ ofPerson: [], byId: null });
  });

  test('and in time it is forgotten', async () => {
    const who = await newPerson();
    const { id } = await arrive(who);
    world.setClock('2020-06-27T15:59:59.000Z');
    expect((await resident(who).ask(BY_ID, { id })).data.arrival).toMatchObject({ id });
    world.setClock('2020-06-27T16:00:00.000Z');
    expect((await resident(who).ask(BY_ID, { id })).data.arrival).toBeNull();
  });
});

describe('a release notice', () => {
  const numberOf = async (who: string, paper: string) => {
    const { data } = await resident(who).ask('query ($id: ID!) { node(id: $id) { ... on Paper { number } } }', {
      id: paper,
    });
    return data.node.number as string;
  };
  const arriveWith = async (who: string, reference: string, arrivedOn: string) => {
    const { arrival } = await bindArrival(world, worker, {
      person: who,
      from: 'HIGH_RISK_AREA',
      place: NANGANG,
      arrivedOn,
      evidence: ticket(),
      proofs: [{ kind: 'RELEASE_NOTICE', reference }],
    });
    return [arrival.proofs[0].standing, arrival.ruling.action];
  };

  test('is proof for its person of the isolation that it ends, and of no later arrival and nobody else', async () => {
    const [who, other] = [await newPerson(), await newPerson()];
    await arrive(who);
    const number = await numberOf(who, await release(who));
    // An arrival that was registered late, and lies within the isolation that was completed.
    expect(await arriveWith(who, number, '2020-04-14')).toEqual(['VERIFIED', 'NONE']);
    expect(await arriveWith(other, number, '2020-04-20')).toEqual(['REJECTED', 'HOME_ISOLATION']);
    expect(await arriveWith(who, number, '2020-04-27')).toEqual(['REJECTED', 'HOME_ISOLATION']);
  });

  test('that nobody knows here is kept as held', async () => {
    expect(await arriveWith(await newPerson(), '外地-2020-0001', '2020-04-14')).toEqual(['HELD', 'HOME_ISOLATION']);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
