import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedOf } from '#test/support/arrivals.ts';
import { ticket } from '#test/support/evidence.ts';
import { atLastMoment, everyInterruption } from '#test/support/interrupt.ts';
import { isolate } from '#test/support/people.ts';
import { type Caller, CHUCAI, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
let former: Caller;
let newer: Caller;
beforeAll(async () => {
  world = await openWorld();
  former = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'former' });
  newer = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'newer' });
  for (const caller of [former, newer]) await caller.ask('{ viewer { account } }');
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const HANDOVER = 'handover { id status }';
const accept = (handover: string) => former.mutate('acceptHandover', { handover }, HANDOVER);
const withdraw = (waiting: string) => newer.mutate('withdrawHandover', { person: waiting }, HANDOVER);
const codesOf = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);

/** Somebody of Chucai who is registered once more in Qingbomen; what follows from that is still due. */
async function register() {
  const known = person();
  const here = await world.buildHousehold([known]);
  const there = await world.buildHousehold([known], QINGBOMEN);
  const [id, waiting] = [here.members[0]!, there.members[0]!];
  return { id, waiting, there: there.id, handover: waiting.replace('person_', 'handover_') };
}
async function buildWaiting() {
  const built = await register();
  await world.drain();
  return built;
}

describe('a registration that waits for a handover', () => {
  test('is not withdrawn where somebody is isolated by it at this moment', async () => {
    const { waiting } = await buildWaiting();
    const [withdrawn, order] = await atLastMoment(
      world,
      () => isolate(world, waiting),
      () => withdraw(waiting),
      'endedAt',
    );
    expect(codesOf(withdrawn)).toEqual(['INVALID_TRANSITION']);
    expect(await world.deps.isolations.live(waiting)).toMatchObject({ id: order.id });
    expect(await world.deps.persons.person(waiting)).not.toBeNull();
  });

  test('leaves nobody isolated by a name, where its handover is accepted while somebody is isolated', async () => {
    let rounds = 0;
    const steps = await everyInterruption(world, async () => {
      const { id, waiting, there, handover } = await buildWaiting();
      rounds += 1;
      const arrival = {
        person: waiting,
        from: 'ABROAD',
        place: 'IT',
        arrivedOn: world.daysAgo(1),
        transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: true },
        homePossible: true,
        // More rounds than one source may bind in an hour.
        evidence: { ...ticket(), issuer: `航空公司${rounds}` },
      };
      const answers: any[] = [];
      return {
        first: async () =>
          void answers.push(await feedOf(world, `border-${rounds}`).mutate('registerArrival', arrival, 'factId')),
        async second() {
          answers.push(await accept(handover));
          await world.drain();
        },
        async holds() {
          expect(answers.map(codesOf)).toEqual([[], []]);
          await world.drain();
          expect(await world.deps.isolations.live(waiting)).toBeNull();
          expect(await world.deps.isolations.live(id)).toMatchObject({ household: there, community: QINGBOMEN });
        },
      };
    });
    expect(steps).toBeGreaterThan(4);
  }, 60_000);
});

describe('a handover that comes into the lists', () => {
  const listed = async () =>
    (await world.deps.handovers.handoversOf(CHUCAI, 'REQUESTED', { first: 100 })).map(({ id }) => id);

  test('stands there no more where it is withdrawn just before, and is nobody’s work', async () => {
    const { waiting, handover } = await register();
    const [, withdrawn] = await atLastMoment(
      world,
      () => withdraw(waiting),
      () => world.drain(),
      handover,
    );
    expect(withdrawn).toMatchObject({ errors: [], handover: { status: 'WITHDRAWN' } });
    expect(await listed()).not.toContain(handover);
    expect(await world.deps.tasks.tasksCausedBy(handover)).toEqual([]);
  });

  test('is one task, where another drain has brought it there just before', async () => {
    const { handover } = await register();
    await atLastMoment(
      world,
      () => world.drain(),
      () => world.drain(),
      handover,
    );
    expect(await listed()).toContain(handover);
    expect(await world.deps.tasks.tasksCausedBy(handover)).toHaveLength(1);
  });
});
