import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factWrite } from '#graph/codes/health-code/store.ts';
import { systemContext } from '#graph/context.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { ticket, investigation } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { buildReturn } from '#test/support/return-plan.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let worker: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG, QINGBOMEN], account: 'worker' });
  elsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'elsewhere' });
  for (const caller of [worker, elsewhere]) await caller.ask('{ viewer { account } }');
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const empty = async (community: string) => (await world.buildHousehold([], community)).id;
async function move(id: string, household: string) {
  const { errors } = await worker.mutate('movePerson', { person: id, household }, 'person { id }');
  expect(errors).toEqual([]);
}
const PLACES = [CHUCAI, HUBUXIANG, QINGBOMEN];

/** Somebody of whom their community has an arrival, and whose care and return are its matter. */
async function build() {
  const known = person();
  const { id: home, members } = await world.buildHousehold([known]);
  const id = members[0]!;
  const arrival = {
    person: id,
    from: 'ABROAD',
    place: 'IT',
    arrivedOn: world.daysAgo(1),
    transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: true },
    homePossible: true,
    evidence: ticket(),
  };
  expect((await feedOf(world).mutate('registerArrival', arrival, 'factId')).errors).toEqual([]);
  await buildReturn(world, id);
  const care = { person: id, account: 'worker' };
  expect((await worker.mutate('assignCareContact', care, 'careContact { id }')).errors).toEqual([]);
  return { id, home, known };
}

/** Where what their communities had of somebody is: the arrival, the plan, the care, what is to be done. */
async function placesOf(id: string) {
  const arrivals = async (community: string) =>
    (await world.deps.arrivals.arrivalsIn(community, { first: 200 })).some((one) => one.person === id);
  const tasks = async (community: string) =>
    (await world.deps.tasks.tasksOf(community, 'OPEN', { first: 500 })).some(({ subject }) => subject?.person === id);
  const where = async (isThere: (community: string) => Promise<boolean>) => {
    const there = await Promise.all(PLACES.map(isThere));
    return PLACES.filter((_, i) => there[i]);
  };
  const care = await world.deps.careContacts.liveOf(id);
  const plans = await world.deps.returnPlans.plansOf(id);
  return {
    arrivals: await where(arrivals),
    tasks: await where(tasks),
    records: [care, ...plans].map((one) => one?.community),
  };
}
const allIn = (community: string) => ({ arrivals: [community], tasks: [community], records: [community, community] });

/** Somebody about whom there are tasks of their community, and nothing else. */
async function buildWithTasks(count: number) {
  const id = (await world.buildHousehold([person()])).members[0]!;
  const context = systemContext(world.deps, 'test');
  const asked = { kind: 'VISIT', community: CHUCAI, subject: { person: id }, dueOn: world.today(), ref: id } as const;
  const tasks = await Promise.all(Array.from({ length: count }, () => newTask(context, asked)));
  await write(
    world.deps,
    tasks.flatMap(({ writes }) => writes),
  );
  return { id, tasks: tasks.map(({ task }) => task.id) };
}
const openTasksOf = async (id: string) => {
  const open = await Promise.all(PLACES.map((place) => world.deps.tasks.tasksOf(place, 'OPEN', { first: 500 })));
  return open.flat().filter(({ subject }) => subject?.person === id);
};

test('who moves twice in one moment leaves nothing behind, in neither home', async () => {
  const { id } = await build();
  await move(id, await empty(HUBUXIANG));
  await move(id, await empty(QINGBOMEN));
  await world.drain();
  expect(await placesOf(id)).toEqual(allIn(QINGBOMEN));
});

describe('a task that follows', () => {
  test('and that somebody does just before stays done, and is made nowhere else', async () => {
    const { id, tasks } = await buildWithTasks(1);
    await move(id, await empty(HUBUXIANG));
    const report = { task: tasks[0], reportId: `report-${id}`, doneAt: NOON };
    await atLastMoment(
      world,
      async () => expect((await worker.mutate('reportTask', report, 'task { id }')).errors).toEqual([]),
      () => world.drain(),
      'CAUSE_ENDED',
    );
    expect(await world.deps.tasks.task(tasks[0]!)).toMatchObject({ status: 'DONE' });
    expect(await openTasksOf(id)).toEqual([]);
  });

  test('is made for the home of now, where its person moves on between it and the one before', async () => {
    const { id } = await buildWithTasks(2);
    await move(id, await empty(HUBUXIANG));
    const home = await empty(QINGBOMEN);
    let isFirstWritten = false;
    let moved: Promise<void> | undefined;
    await world.meddleWith(
      async (operation, input) => {
        if (moved) return;
        if (isFirstWritten) await (moved = move(id, home));
        isFirstWritten ||= operation === 'TransactWriteItems' && JSON.stringify(input).includes('CAUSE_ENDED');
      },
      () => world.drain(),
    );
    expect(moved).toBeDefined();
    expect(await openTasksOf(id)).toMatchObject([
      { community: QINGBOMEN, subject: { household: home } },
      { community: QINGBOMEN, subject: { household: home } },
    ]);
  });
});

describe('who moves on just before', () => {
  test.each([
    ['a task follows them', 'CAUSE_ENDED'],
    ['their arrival', 'ARRIVAL#'],
    ['their return plan', 'RETURN#'],
    ['the care for them', 'CARE#'],
  ])('%s has everything where they live in the end', async (_, text) => {
    const { id } = await build();
    await move(id, await empty(HUBUXIANG));
    await atLastMoment(
      world,
      async () => {
        await move(id, await empty(QINGBOMEN));
        await world.drain();
      },
      () => world.drain(),
      text,
    );
    expect(await placesOf(id)).toEqual(allIn(QINGBOMEN));
  });

  test('and back a community that asks for them asks elsewhere is heard where they live in the end', async () => {
    const { id, known } = await build();
    await world.buildHousehold([known], QINGBOMEN);
    await world.drain();
    await move(id, await empty(HUBUXIANG));
    const [asked] = await world.deps.handovers.openHandoversOf(id);
    await atLastMoment(
      world,
      async () => {
        await move(id, await empty(CHUCAI));
        await world.drain();
      },
      () => world.drain(),
      'FOLLOW',
    );
    expect(await world.deps.handovers.handover(asked!.id)).toMatchObject({ asked: CHUCAI });
    expect(await world.deps.tasks.tasksCausedBy(asked!.id)).toMatchObject([{ community: CHUCAI }]);
  });

  test('and back has nothing left in between', async () => {
    const { id } = await build();
    const home = await empty(HUBUXIANG);
    await move(id, home);
    await atLastMoment(
      world,
      async () => {
        await move(id, await empty(QINGBOMEN));
        await world.drain();
        await move(id, home);
      },
      () => world.drain(),
      'ARRIVAL#',
    );
    await world.drain();
    expect(await placesOf(id)).toEqual(allIn(HUBUXIANG));
  });
});

test('who moves back just before what is left of their facts is dropped keeps them all', async () => {
  const { id, home } = await build();
  const fact = (i: number) =>
    factWrite({
      id: `fact_old${i}`,
      personId: id,
      householdId: home,
      community: CHUCAI,
      kind: 'CONTACT',
      on: world.daysAgo(100),
      evidence: investigation(),
      cause: 'test',
      recordedBy: 'test',
      recordedAt: world.deps.clock().toISOString(),
    });
  for (const part of [0, 1]) await world.deps.db.transact(Array.from({ length: 60 }, (_, i) => fact(part * 60 + i)));
  const there = await empty(CHUCAI);
  const before = (await world.deps.codes.facts(home)).length;
  await move(id, there);
  await atLastMoment(
    world,
    () => move(id, home),
    () => world.drain(),
    'householdId <> :household',
  );
  await world.drain();
  expect(await world.deps.codes.facts(home)).toHaveLength(before);
  expect(await world.deps.codes.facts(there)).toEqual([]);
});
