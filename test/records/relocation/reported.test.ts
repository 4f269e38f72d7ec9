import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { declared } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { CHUCAI, NOON, QINGBOMEN, WUCHANG, type World } from '#test/support/world.ts';

/** What was reported of somebody and waits for a decision goes along with them, to whoever decides there. */

const [CITY, THERE, CITY_THERE] = ['4201', '330102', '3301'];
const FOLLOWS = 'community = :from';

const REPORTS = [
  {
    noun: 'arrival',
    told: 'ARRIVAL_WAITS',
    report: (world: World) => ({
      operation: 'registerArrival',
      input: { from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(2), evidence: declared() },
    }),
    decision: { operation: 'decideArrival', input: { binds: false, reason: '与铁路部门核对，查无此次乘车' } },
    overdueAt: '2020-04-16T04:00:00.001Z',
  },
  {
    noun: 'suspicion',
    told: 'SUSPICION_REPORTED',
    report: () => ({
      operation: 'reportSuspicion',
      input: { kind: 'SUSPECTED', grounds: '与确诊者同车四小时，今夜起高热、气促', evidence: declared() },
    }),
    decision: { operation: 'decideSuspicion', input: { binds: false, reason: '电话视诊：过敏，无暴露' } },
    overdueAt: '2020-04-15T06:00:00.001Z',
  },
] as const;
type Report = (typeof REPORTS)[number];

const test = base
  .extend('both', { scope: 'file' }, ({ world }) =>
    world.as('COMMUNITY_WORKER', { communities: [CHUCAI, QINGBOMEN], account: 'both' }),
  )
  .extend('nation', { scope: 'file' }, ({ world }) => world.as('PROFESSIONAL', { division: 'CN', account: 'nation' }))
  .extend('report', { scope: 'file' }, ({ world, worker }) => async ({ noun, report }: Report) => {
    const person = (await world.buildHousehold()).members[0]!;
    const { operation, input } = report(world);
    const made = await done(worker, operation, { person, ...input }, `${noun} { id }`);
    return { person, id: made[noun].id as string };
  })
  .extend('move', { scope: 'file' }, ({ world, both }) => async (person: string) => {
    const { id } = await world.buildHousehold([], QINGBOMEN);
    await done(both, 'movePerson', { person, household: id }, 'person { id }');
  })
  .extend('lists', { scope: 'file' }, ({ world }) => async (id: string) => {
    const divisions = [WUCHANG, CITY, THERE, CITY_THERE];
    const lists = divisions.map((division) => world.deps.onCalls.awaitedOf(division!, { first: 100 }));
    const listed = await Promise.all(lists);
    return divisions.filter((_, i) => listed[i]!.some((one) => one.id === id));
  });

test.beforeEach(({ world }) => world.setClock(NOON));

describe.each(REPORTS)('of somebody who moves house while it is decided on, the report ($noun)', (kind) => {
  const { noun, decision, overdueAt } = kind;
  test('that was decided just before it follows them waits nowhere any more', async ({
    world,
    nation,
    report,
    move,
    lists,
  }) => {
    const { person, id } = await report(kind);
    await move(person);
    await atLastMoment(
      world,
      () => done(nation, decision.operation, { [noun]: id, ...decision.input }, `${noun} { id }`),
      () => world.drain(),
      FOLLOWS,
    );
    expect(await lists(id)).toEqual([]);
  });

  test('that follows them just before it is decided waits nowhere any more', async ({
    world,
    nation,
    report,
    move,
    lists,
  }) => {
    const { person, id } = await report(kind);
    await move(person);
    await atLastMoment(
      world,
      () => world.drain(),
      () => done(nation, decision.operation, { [noun]: id, ...decision.input }, `${noun} { id }`),
      'NOT_CONFIRMED',
    );
    expect(await lists(id)).toEqual([]);
  });

  test('that goes up at that moment is in one list, of whoever is in charge by the record', async ({
    world,
    county,
    doctor,
    report,
    move,
    lists,
  }) => {
    await doctor.ask('{ viewer { account } }');
    const span = { division: WUCHANG, account: 'doctor', until: '2020-04-15T05:00:00.000Z' };
    await done(county, 'putOnCall', span, 'onCall { id }');
    const { person, id } = await report(kind);
    world.setClock(overdueAt);
    await move(person);
    await atLastMoment(
      world,
      () => world.drain(),
      () => world.drain(),
      FOLLOWS,
    );
    const kept = await (noun === 'arrival' ? world.deps.arrivals.arrival(id) : world.deps.suspicions.suspicion(id));
    expect(kept?.history.map(({ event }) => event)).toContain('OVERDUE');
    expect(await lists(id)).toEqual([kept!.inCharge]);
    expect(kept!.inCharge).toBe(CITY_THERE);
  });
});

describe.each(REPORTS)('whoever decides where somebody has moved to ($noun)', (kind) => {
  test('is the city at once while nobody is on call in the county, and is told', async ({
    world,
    report,
    move,
    lists,
  }) => {
    const city = world.as('AUTHORITY', { division: CITY_THERE!, account: 'city-there' });
    const told = async (): Promise<unknown[]> => {
      await world.tell();
      const list = `events(division: "${CITY_THERE}", first: 100) { nodes { type subject } }`;
      const { data } = await city.ask(`{ ${list} }`);
      return (data.events.nodes as any[]).filter(({ type }) => type === kind.told);
    };
    const before = await told();
    const { person, id } = await report(kind);
    await move(person);
    expect(await told()).toHaveLength(before.length + 1);
    expect(await told()).toContainEqual({ type: kind.told, subject: null });
    expect(await lists(id)).toEqual([CITY_THERE]);
  });

  test('is the county while somebody is on call there', async ({ world, report, move, lists }) => {
    const there = world.as('PROFESSIONAL', { division: THERE!, account: 'there' });
    await there.ask('{ viewer { account } }');
    const span = { division: THERE, account: 'there', until: '2020-04-16T04:00:00.000Z' };
    const { onCall } = await done(there, 'putOnCall', span, 'onCall { id }');
    const { person, id } = await report(kind);
    await move(person);
    await world.drain();
    expect(await lists(id)).toEqual([THERE]);
    await done(there, 'endOnCall', { onCall: onCall.id }, 'onCall { id }');
  });
});
