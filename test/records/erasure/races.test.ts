import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crewOf, MEETING, prepare, prepareCrew } from '#test/api/pairs/prepare.ts';
import { type Needs, stateOf } from '#test/api/pairs/states.ts';
import { ticket } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { CHUCAI, HUBUXIANG, openWorld, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await prepareCrew(world);
});
afterAll(() => world.close());

/** Somebody who returns, of whose tasks one is given back just before a drain takes it away. */
async function drainWhileReturned(needs: Needs, begin: (ready: Awaited<ReturnType<typeof prepare>>) => Promise<void>) {
  const ready = await prepare(world, stateOf({ plan: ['OPEN'], ...needs }));
  const { worker } = crewOf(world, ready.person, 0);
  const tasks = () => world.deps.tasks.tasksCausedBy(ready.plan);
  await begin(ready);
  let returned: string | null = null;
  await world.meddleWith(
    async (operation, input) => {
      const text = JSON.stringify(input);
      if (returned || operation !== 'TransactWriteItems' || !text.includes('"CANCEL"')) return;
      const hit = (await tasks()).find(({ id, status }) => text.includes(id) && status === 'ASSIGNED');
      if (!hit) return;
      returned = hit.id;
      expect((await worker.mutate('returnTask', { task: hit.id }, '__typename')).errors).toEqual([]);
    },
    () => world.drain().catch(() => undefined),
  );
  expect(returned).not.toBeNull();
  world.setClock('2020-04-24T05:00:00.000Z');
  await world.drain();
  const left = (await tasks()).filter(({ status }) => status === 'OPEN' || status === 'ASSIGNED');
  world.setClock(MEETING);
  return left;
}

describe('a task that somebody gives back just before it is taken away', () => {
  test('with who is erased is taken away all the same', async () => {
    const left = await drainWhileReturned({ erasure: ['REQUESTED'] }, async ({ person, erasure }) => {
      const { county } = crewOf(world, person, 0);
      expect((await county.mutate('erasePerson', { erasure }, '__typename')).errors).toEqual([]);
      await world.drain();
      world.setClock('2020-04-24T04:05:00.000Z');
    });
    expect(left).toEqual([]);
  });

  test('with who has moved comes along all the same', async () => {
    const left = await drainWhileReturned({}, async ({ person, homes }) => {
      const { worker } = crewOf(world, person, 0);
      const moved = { person, household: homes[1] };
      expect((await worker.mutate('movePerson', moved, '__typename')).errors).toEqual([]);
    });
    expect(left.map(({ community }) => community)).toEqual(left.map(() => HUBUXIANG));
    expect(left.length).toBeGreaterThan(0);
  });
});

describe('a report of who is forgotten at that moment', () => {
  async function build() {
    const { members } = await world.buildHousehold();
    const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'binding' });
    const county = world.as('AUTHORITY', { division: WUCHANG, account: 'erasing' });
    const resident = world.as('RESIDENT', { account: `resident-${randomUUID()}` });
    for (const one of [worker, county, resident]) await one.ask('{ viewer { account } }');
    const { bindingCode } = await worker.mutate('createBindingCode', { person: members[0]! }, 'bindingCode');
    await resident.mutate('bindAccount', { bindingCode }, '__typename');
    const asked = { person: members[0]!, ground: 'PERSON_REQUEST' };
    const { erasure } = await resident.mutate('requestErasure', asked, 'erasure { id }');
    const report = { community: CHUCAI, kind: 'CLOSED_MANAGEMENT', scope: 'COMMUNITY', description: '小区大门被封' };
    return {
      report: () => resident.mutate('reportOverControl', report, 'warning { id }'),
      erase: () => county.mutate('erasePerson', { erasure: erasure.id }, 'erasure { status }'),
    };
  }

  test('holds that up where it comes in before', async () => {
    const { report, erase } = await build();
    const [erased, reported] = await atLastMoment(world, report, erase);
    expect(reported.errors).toEqual([]);
    expect(erased.errors).toMatchObject([{ code: 'HELD_BACK' }]);
  });

  test('is refused where it comes after', async () => {
    const { report, erase } = await build();
    const [reported, erased] = await atLastMoment(world, erase, report, 'warning_');
    expect(erased.errors).toEqual([]);
    expect(reported.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('the last report of an hour is taken, however many attempts it takes', async () => {
  const { members } = await world.buildHousehold();
  const resident = world.as('RESIDENT', { person: members[0]!, account: 'reporting' });
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker-0' });
  await resident.ask('{ viewer { account } }');
  const about = { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条' };
  const report = () => resident.mutate('reportGrievance', about, 'grievance { id }');
  for (let i = 0; i < 9; i++) expect((await report()).errors).toEqual([]);
  const arrived = { person: members[0]!, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(1), evidence: ticket() };
  const [tenth] = await atLastMoment(
    world,
    () => worker.mutate('registerArrival', arrived, '__typename'),
    report,
    'grievance_',
  );
  expect(tenth.errors).toEqual([]);
  expect((await report()).errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
});
