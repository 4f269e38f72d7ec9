import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import { dueWrite } from '#test/support/due.ts';
import { ticket } from '#test/support/evidence.ts';
import { isolate } from '#test/support/people.ts';
import { TOLD, untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let here: Caller;
let there: Caller;
let both: Caller;
beforeAll(async () => {
  world = await openWorld();
  here = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'here' });
  there = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'there' });
  both = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG], account: 'both' });
  for (const caller of [here, there, both]) await caller.ask('{ viewer { account } }');
});
afterAll(() => world.close());

const build = async () => (await world.buildHousehold([person()])).members[0]!;
async function move(id: string) {
  const { id: household } = await world.buildHousehold([], HUBUXIANG);
  const { errors } = await both.mutate('movePerson', { person: id, household }, 'person { id }');
  expect(errors).toEqual([]);
  await world.drain();
}

describe('with somebody who moves go', () => {
  test('an arrival that asks something of the community, out of the one list and into the other', async () => {
    const id = await build();
    const input = {
      person: id,
      from: 'ABROAD',
      place: 'IT',
      arrivedOn: world.daysAgo(1),
      transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: true },
      homePossible: true,
      evidence: ticket(),
      idempotencyKey: randomUUID(),
    };
    expect((await here.mutate('registerArrival', input, 'factId')).errors).toEqual([]);
    await move(id);
    const listed = async (community: string) =>
      (await world.deps.arrivals.arrivalsIn(community, { first: 50 })).map((one) => one.person);
    expect(await listed(CHUCAI)).not.toContain(id);
    expect(await listed(HUBUXIANG)).toContain(id);
    const shown = async (by: Caller) =>
      (await by.askFor('CARE', `{ person(id: "${id}") { arrivals { place } } }`)).data.person?.arrivals ?? null;
    expect([await shown(here), await shown(there)]).toEqual([null, [{ place: 'IT' }]]);
  });

  test('the plan of their return, whose tasks are those of the new community', async () => {
    const id = await build();
    const context = systemContext(world.deps, 'test');
    const writes = await returnPlanChange(context, (await world.deps.persons.person(id))!, {
      id: `isolationOrder_${randomUUID().replaceAll('-', '')}`,
      causes: ['CONTACT'],
    });
    await write(world.deps, writes);
    await move(id);
    const [plan] = await world.deps.returnPlans.plansOf(id);
    const tasks = await Promise.all(plan!.tasks.map((task) => world.deps.tasks.task(task)));
    expect(plan!.community).toBe(HUBUXIANG);
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) expect(task).toMatchObject({ community: HUBUXIANG, status: 'OPEN', ref: plan!.id });
  });

  test('the care for them', async () => {
    const id = await build();
    await isolate(world, id);
    const { errors } = await here.mutate(
      'assignCareContact',
      { person: id, account: 'here', idempotencyKey: randomUUID() },
      'errors { code }',
    );
    expect(errors).toEqual([]);
    await move(id);
    const care = await world.deps.careContacts.liveOf(id);
    expect(care).toMatchObject({ community: HUBUXIANG });
    expect(await world.deps.tasks.tasksCausedBy(care!.id)).toMatchObject([{ community: HUBUXIANG }]);
  });

  test('their papers, for the worker of the new community and no longer for that of the old', async () => {
    const id = await build();
    const made = await here.mutate(
      'issueResidenceCertificate',
      { person: id, idempotencyKey: randomUUID() },
      'paper { id }',
      { 'x-purpose': 'REGISTRATION' },
    );
    expect(made.errors).toEqual([]);
    await move(id);
    const seen = async (by: Caller) =>
      (await by.askFor('REGISTRATION', `{ node(id: "${made.paper.id}") { id } }`)).data?.node ?? null;
    expect([await seen(here), await seen(there)]).toEqual([null, { id: made.paper.id }]);
  });
});

describe('a move that is followed twice', () => {
  test('ends the same', async () => {
    const id = await build();
    await isolate(world, id);
    const { id: household } = await world.buildHousehold([], HUBUXIANG);
    const before = (await world.deps.persons.person(id))!;
    await both.mutate('movePerson', { person: id, household }, 'person { id }');
    await world.drain();
    const open = async () => (await world.deps.tasks.tasksOf(HUBUXIANG, 'OPEN', { first: 200 })).length;
    const tasks = await open();
    await world.deps.db.transact([
      dueWrite({
        kind: 'PERSON_MOVED',
        subject: id,
        at: world.deps.clock().toISOString(),
        data: { community: CHUCAI, household: before.householdId, waiting: '' },
      }),
    ]);
    await world.drain();
    expect(await open()).toBe(tasks);
    expect(await world.deps.codes.facts(household)).toHaveLength(1);
  });
});

describe('a waiting registration by which somebody is isolated', () => {
  test('is not withdrawn: nobody’s isolation ends by a worker’s slip', async () => {
    const known = person();
    await world.buildHousehold([known]);
    const elsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'elsewhere' });
    const waiting = (await world.buildHousehold([known], QINGBOMEN)).members[0]!;
    await world.drain();
    await isolate(world, waiting);
    const withdraw = () => elsewhere.mutate('withdrawHandover', { person: waiting }, 'handover { status }');
    const { errors } = await untouched(world, [elsewhere], withdraw, TOLD);
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });
});

test('no fault was hidden from the caller in any of this', () => expect(world.faults).toEqual([]));
