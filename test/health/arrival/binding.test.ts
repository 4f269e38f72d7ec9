import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { declareArrival, feedOf } from '#test/support/arrivals.ts';
import { issueCode } from '#test/support/codes.ts';
import { border, declared, ticket } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, person, WUCHANG } from '#test/support/world.ts';

/** A report binds nobody until two who know of it say so, a border system does, or a professional decides. */

const STANDING = 'factId arrival { id standing isDeclared decideBy seen { kind } ruling { action reasons { code } } }';
const LIST = (field: string) => `{ community(code: "${CHUCAI}") { ${field}(first: 100) { nodes { id } } } }`;
const REASON = '与铁路部门核对车次';

const test = base
  .extend('feed', { scope: 'file' }, ({ world }) => feedOf(world))
  .extend(
    'newPerson',
    { scope: 'file' },
    ({ world }) =>
      async () =>
        (await world.buildHousehold()).members[0]!,
  )
  .extend('register', { scope: 'file' }, ({ world }) => async (by: Caller, of: string, more: object = {}) => {
    const arrived = { person: of, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(2), evidence: ticket() };
    const { arrival } = await done(by, 'registerArrival', { ...arrived, ...more }, STANDING, 'REGISTRATION');
    return arrival;
  })
  .extend(
    'confirm',
    { scope: 'file' },
    ({}) =>
      (by: Caller, arrival: string, evidence: object) =>
        done(by, 'confirmArrival', { arrival, evidence }, STANDING, 'REGISTRATION'),
  )
  .extend(
    'decideOn',
    { scope: 'file' },
    ({ doctor }) =>
      (arrival: string, more: object) =>
        done(doctor, 'decideArrival', { arrival, reason: REASON, ...more }, STANDING, 'INVESTIGATION'),
  )
  .extend(
    'orderOf',
    { scope: 'file' },
    ({ world }) =>
      (of: string) =>
        world.deps.isolations.live(of),
  )
  .extend('listed', { scope: 'file' }, ({}) => async (by: Caller, field: string): Promise<string[]> => {
    const { data, errors } = await by.askFor('CARE', LIST(field));
    if (errors) throw new Error(JSON.stringify(errors));
    return data.community[field].nodes.map(({ id }: { id: string }) => id);
  })
  .extend('checksOf', { scope: 'file' }, ({ world }) => async (arrival: string) => {
    const tasks = await world.deps.tasks.tasksCausedBy(arrival);
    return tasks.filter(({ kind }) => kind === 'ARRIVAL_CHECK').map(({ status }) => status);
  })
  .extend('toldTo', { scope: 'file' }, ({ world }) => async (caller: Caller, division?: string): Promise<string[]> => {
    await world.tell();
    const asked = 'query ($division: DivisionCode) { events(division: $division, first: 100) { nodes { type } } }';
    const { data } = await caller.ask(asked, { division });
    return data.events.nodes.map(({ type }: { type: string }) => type);
  });

test.beforeEach(({ world }) => world.setClock(NOON));

describe('a report of a worker alone', () => {
  test('isolates nobody and turns no code, is a line in the workers’ list, and asks them to look into it', async ({
    world,
    worker,
    doctor,
    newPerson,
    register,
    residentOf,
    orderOf,
    listed,
    checksOf,
  }) => {
    const who = await newPerson();
    const { id, ...arrival } = await register(worker, who);
    expect(arrival).toMatchObject({ standing: 'REPORTED', isDeclared: false, seen: { kind: 'TICKET' } });
    expect(arrival.ruling).toMatchObject({ action: 'NONE', reasons: [{ code: 'FROM_ABROAD' }, {}, {}] });
    expect(arrival.ruling.reasons[1].code).toBe('AWAITS_CONFIRMATION');
    expect(await orderOf(who)).toBeNull();
    expect(await world.deps.codes.facts((await world.deps.persons.person(who))!.householdId)).toEqual([]);
    expect((await issueCode(residentOf(who), who)).colour).toBe('GREEN');
    expect([await listed(worker, 'reportedArrivals'), await listed(worker, 'arrivals')]).toEqual([
      expect.arrayContaining([id]),
      expect.not.arrayContaining([id]),
    ]);
    expect(await listed(doctor, 'reportedArrivals')).toContain(id);
    expect(await checksOf(id)).toEqual(['OPEN']);
  });

  test('binds no more for being made again, by another worker, or for a second sight of the ticket', async ({
    world,
    worker,
    newPerson,
    register,
    confirm,
    orderOf,
  }) => {
    const other = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker-2' });
    const who = await newPerson();
    const { id } = await register(worker, who);
    await register(other, who);
    await confirm(other, id, border());
    expect(await orderOf(who)).toBeNull();
  });

  test('binds from the day of arrival once the person declares it, and its task is over', async ({
    world,
    worker,
    newPerson,
    register,
    orderOf,
    listed,
    checksOf,
    residentOf,
    toldTo,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who);
    world.setClock('2020-04-16T04:00:00.000Z');
    const { factId, arrival } = await declareArrival(world, { id, person: who }, STANDING);
    expect(arrival).toMatchObject({ standing: 'BINDING', ruling: { action: 'CENTRAL_ISOLATION' } });
    expect(await orderOf(who)).toMatchObject({
      dueOn: '2020-04-27',
      grounds: [{ ref: id, fact: factId, exposureOn: '2020-04-13', evidence: { kind: 'TICKET' } }],
    });
    expect(await listed(worker, 'arrivals')).toContain(id);
    expect(await listed(worker, 'reportedArrivals')).not.toContain(id);
    expect(await checksOf(id)).toEqual([]);
    expect(await toldTo(residentOf(who))).toContain('ARRIVAL_BINDING');
  });

  test('binds once the person registers the same journey', async ({
    worker,
    newPerson,
    register,
    orderOf,
    residentOf,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who);
    const own = await register(residentOf(who), who, { evidence: declared() });
    expect(own.standing).toBe('BINDING');
    expect((await orderOf(who))?.grounds).toMatchObject([{ ref: own.id, evidence: { kind: 'TICKET' } }]);
    const { data } = await residentOf(who).ask(`{ arrival(id: "${id}") { standing ruling { action } } }`);
    expect(data.arrival).toEqual({ standing: 'BINDING', ruling: { action: 'CENTRAL_ISOLATION' } });
  });

  test('by word alone does not bind with the person’s word, before somebody has seen the ticket', async ({
    world,
    worker,
    newPerson,
    register,
    confirm,
    orderOf,
    checksOf,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who, { evidence: declared() });
    const { arrival } = await declareArrival(world, { id, person: who }, STANDING);
    expect(arrival).toMatchObject({ standing: 'REPORTED', isDeclared: true, seen: null });
    expect(await orderOf(who)).toBeNull();
    expect((await confirm(worker, id, border())).arrival.standing).toBe('BINDING');
    expect(await orderOf(who)).toMatchObject({ grounds: [{ evidence: { kind: 'BORDER_RECORD' } }] });
    expect(await checksOf(id)).toEqual([]);
  });
});

describe('a declaration', () => {
  test('alone isolates nobody, and does once a worker has seen the ticket; said again it changes nothing', async ({
    worker,
    newPerson,
    register,
    confirm,
    orderOf,
    residentOf,
  }) => {
    const who = await newPerson();
    const { id, standing } = await register(residentOf(who), who, { evidence: declared() });
    expect([standing, await orderOf(who)]).toEqual(['REPORTED', null]);
    const seen = ticket();
    const first = await confirm(worker, id, seen);
    expect(first.arrival).toMatchObject({ standing: 'BINDING', isDeclared: true, seen: { kind: 'TICKET' } });
    expect(await confirm(worker, id, seen)).toEqual(first);
  });

  test('and the sight of the ticket are two accounts', async ({ world, newPerson, register, confirm, orderOf }) => {
    const who = await newPerson();
    const asWorker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'both' });
    const { id } = await register(asWorker, who);
    const asSelf = world.as('RESIDENT', { person: who, account: 'both' });
    expect((await confirm(asSelf, id, declared())).arrival.standing).toBe('REPORTED');
    expect(await orderOf(who)).toBeNull();
  });

  test('of a companion is their own, as the ticket is', async ({ world, worker, register, confirm, orderOf }) => {
    const [who, along] = (await world.buildHousehold([person(), person()])).members as [string, string];
    const { id } = await register(worker, who, { companions: [along] });
    await declareArrival(world, { id, person: who });
    const [theirs] = await world.deps.arrivals.arrivalsOf(along);
    await declareArrival(world, { id: theirs!.id, person: along });
    expect([(await orderOf(who)) !== null, await orderOf(along)]).toEqual([true, null]);
    await confirm(worker, theirs!.id, ticket());
    expect(await orderOf(along)).toMatchObject({ grounds: [{ ref: theirs!.id }] });
  });
});

describe('a row of a border feed', () => {
  test('about the same journey binds what was reported, by one order', async ({
    world,
    feed,
    worker,
    newPerson,
    register,
    orderOf,
    checksOf,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who, { evidence: declared() });
    const row = { person: who, from: 'ABROAD', place: 'FR', arrivedOn: world.daysAgo(2), evidence: border() };
    const { factId } = await done(feed, 'registerArrival', row, 'factId');
    expect((await orderOf(who))?.grounds).toMatchObject([{ fact: factId, evidence: { kind: 'BORDER_RECORD' } }]);
    expect(await world.deps.arrivals.arrival(id)).toMatchObject({ status: 'BINDING', fact: factId });
    expect(await checksOf(id)).toEqual([]);
    // What a worker hands in afterwards is bound by what binds already.
    expect((await register(worker, who)).standing).toBe('BINDING');
    expect((await orderOf(who))?.grounds).toHaveLength(1);
  });

  test('about another day binds nothing of it', async ({ world, feed, worker, newPerson, register }) => {
    const who = await newPerson();
    const { id } = await register(worker, who);
    const row = { person: who, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(9), evidence: border() };
    await done(feed, 'registerArrival', row, 'factId');
    expect(await world.deps.arrivals.arrival(id)).toMatchObject({ status: 'REPORTED', fact: null });
  });
});

describe('the professional', () => {
  test('binds what a worker has reported, by evidence and with a reason', async ({
    worker,
    newPerson,
    register,
    decideOn,
    orderOf,
    doctor,
    refusedAs,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who, { evidence: declared() });
    const bare = { arrival: id, binds: true, reason: REASON };
    await refusedAs('INVALID_EVIDENCE', doctor, 'decideArrival', bare, 'evidence');
    await refusedAs('SAYS_NOTHING', doctor, 'decideArrival', { ...bare, reason: '同上', evidence: ticket() }, 'reason');
    const evidence = border();
    const { arrival } = await decideOn(id, { binds: true, evidence });
    expect(arrival).toMatchObject({ standing: 'BINDING', ruling: { action: 'CENTRAL_ISOLATION' } });
    expect((await decideOn(id, { binds: true, evidence })).arrival.standing).toBe('BINDING');
    expect((await orderOf(who))?.grounds).toMatchObject([{ ref: id, evidence: { kind: 'BORDER_RECORD' } }]);
  });

  test('does not confirm it: nothing is left of it, and the person is told', async ({
    worker,
    newPerson,
    register,
    decideOn,
    orderOf,
    residentOf,
    listed,
    checksOf,
    toldTo,
    doctor,
    refusedAs,
  }) => {
    const who = await newPerson();
    const { id } = await register(worker, who);
    const { arrival } = await decideOn(id, { binds: false });
    expect(arrival).toMatchObject({ standing: 'NOT_CONFIRMED', ruling: { reasons: [{ code: 'NOT_CONFIRMED' }] } });
    expect((await decideOn(id, { binds: false })).arrival.standing).toBe('NOT_CONFIRMED');
    expect(await orderOf(who)).toBeNull();
    expect(await checksOf(id)).toEqual([]);
    expect(await listed(worker, 'reportedArrivals')).not.toContain(id);
    expect(await toldTo(residentOf(who))).toContain('ARRIVAL_NOT_CONFIRMED');
    const late = { arrival: id, evidence: declared() };
    await refusedAs('INVALID_TRANSITION', residentOf(who), 'confirmArrival', late, 'arrival');
    const again = { arrival: id, binds: true, reason: REASON, evidence: ticket() };
    await refusedAs('INVALID_TRANSITION', doctor, 'decideArrival', again, 'arrival');
  });

  test('is of the division and not of who travels, and the worker of the community', async ({
    world,
    worker,
    newPerson,
    register,
    refusedAs,
  }) => {
    const { id } = await register(worker, await newPerson());
    const foreign = world.as('PROFESSIONAL', { division: '3301', account: 'foreign' });
    await refusedAs('NOT_FOUND', foreign, 'decideArrival', { arrival: id, binds: false, reason: REASON }, 'arrival');
    const { person } = (await world.deps.arrivals.arrival(id))!;
    const own = world.as(['PROFESSIONAL', 'RESIDENT'], { division: WUCHANG, person, account: 'traveller' });
    const refused = { arrival: id, binds: false, reason: REASON };
    await refusedAs('INVALID_TRANSITION', own, 'decideArrival', refused, 'arrival');
    const stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
    await refusedAs('NOT_FOUND', stranger, 'confirmArrival', { arrival: id, evidence: ticket() }, 'arrival');
  });

  test('is in time for 24 hours; then the division above is told, once, and it still is a report', async ({
    world,
    worker,
    newPerson,
    register,
    toldTo,
    decideOn,
  }) => {
    const { id, decideBy } = await register(worker, await newPerson());
    expect(decideBy).toBe('2020-04-16T04:00:00.000Z');
    // Nobody is on call in the county, so that it is the city's, and the province's then.
    const province = world.as('AUTHORITY', { division: '42', account: 'province' });
    const overdue = async () => (await toldTo(province, '42')).filter((type) => type === 'ARRIVAL_OVERDUE').length;
    const before = await overdue();
    const steps = async () => (await world.deps.arrivals.arrival(id))?.history.map(({ event }) => event);
    world.setClock(decideBy);
    await world.drain();
    expect(await steps()).toEqual(['REPORT']);
    world.setClock('2020-04-16T04:00:00.001Z');
    await world.drain();
    expect(await steps()).toEqual(['REPORT', 'OVERDUE']);
    expect(await overdue()).toBeGreaterThan(before);
    world.setClock('2020-04-17T04:00:00.000Z');
    await world.drain();
    expect(await steps()).toEqual(['REPORT', 'OVERDUE']);
    expect((await decideOn(id, { binds: false })).arrival.standing).toBe('NOT_CONFIRMED');
  });
});

test('what comes from a place that was no high-risk area is bound by nobody', async ({
  world,
  worker,
  doctor,
  newPerson,
  register,
  orderOf,
  refusedAs,
}) => {
  const who = await newPerson();
  const { id, standing } = await register(worker, who, { from: 'HIGH_RISK_AREA', place: WUCHANG });
  expect(standing).toBe('REPORTED');
  const { arrival } = await declareArrival(world, { id, person: who }, STANDING);
  expect(arrival).toMatchObject({ standing: 'REPORTED', isDeclared: true });
  const decided = { arrival: id, binds: true, reason: REASON, evidence: border() };
  await refusedAs('INVALID_ORIGIN', doctor, 'decideArrival', decided, 'binds');
  expect(await orderOf(who)).toBeNull();
});

test('all who confirm it at once leave one order', async ({
  world,
  feed,
  worker,
  newPerson,
  register,
  decideOn,
  orderOf,
}) => {
  for (let round = 0; round < 3; round += 1) {
    const who = await newPerson();
    const { id } = await register(worker, who);
    const row = { person: who, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(2), evidence: border() };
    await Promise.allSettled([
      declareArrival(world, { id, person: who }),
      decideOn(id, { binds: true, evidence: border() }),
      done(feed, 'registerArrival', row, 'factId'),
    ]);
    expect((await orderOf(who))?.grounds).toHaveLength(1);
    const kept = await world.deps.arrivals.arrivalsOf(who);
    expect(new Set(kept.map(({ status, fact }) => `${status} ${fact}`)).size).toBe(1);
  }
});
