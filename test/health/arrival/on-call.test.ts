import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { border, declared } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, NOON, QINGBOMEN, WUCHANG } from '#test/support/world.ts';

/** Whose decision a report is: the county's while somebody is on call there, else the city's at once. */

const REASON = '与铁路部门核对车次';
const CITY = '4201';

const test = base
  .extend('cityDoctor', { scope: 'file' }, ({ world }) =>
    world.as('PROFESSIONAL', { division: CITY, account: 'city-doctor' }),
  )
  .extend('put', { scope: 'file' }, ({ county, doctor }) => async () => {
    await doctor.ask('{ viewer { account } }');
    const span = { division: WUCHANG, account: 'doctor', until: '2020-04-16T04:00:00.000Z' };
    return (await done(county, 'putOnCall', span, 'onCall { id }')).onCall.id as string;
  })
  .extend('report', { scope: 'file' }, ({ world, worker }) => async () => {
    const person = (await world.buildHousehold()).members[0]!;
    const arrived = { person, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(2), evidence: declared() };
    const { arrival } = await done(worker, 'registerArrival', arrived, 'arrival { id }');
    return { person, id: arrival.id as string };
  })
  .extend('waiting', { scope: 'file' }, ({}) => async (by: Caller, division: string): Promise<any[]> => {
    const fields = '{ nodes { id kind inCharge decideBy overdue community { code } } }';
    const { data, errors } = await by.ask(`{ awaitedDecisions(division: "${division}", first: 100) ${fields} }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.awaitedDecisions.nodes;
  })
  .extend('toldTo', { scope: 'file' }, ({ world }) => async (by: Caller, division: string): Promise<number> => {
    await world.tell();
    const { data, errors } = await by.ask(`{ events(division: "${division}", first: 100) { nodes { type subject } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const told = data.events.nodes.filter(({ type }: { type: string }) => type === 'ARRIVAL_WAITS');
    expect(told.every(({ subject }: { subject: unknown }) => subject === null)).toBe(true);
    return told.length;
  });

test.beforeEach(({ world }) => world.setClock(NOON));

describe('while somebody is on call in the county', () => {
  test('a report is the county’s: who is on call is told, sees it in the list, and decides', async ({
    doctor,
    cityDoctor,
    put,
    report,
    waiting,
    toldTo,
    county,
  }) => {
    await done(county, 'endOnCall', { onCall: await put() }, 'onCall { id }');
    await put();
    const before = await toldTo(doctor, WUCHANG);
    const { id } = await report();
    expect(await toldTo(doctor, WUCHANG)).toBe(before + 1);
    expect(await waiting(doctor, WUCHANG)).toContainEqual({
      id,
      kind: 'ARRIVAL',
      inCharge: WUCHANG,
      decideBy: '2020-04-16T04:00:00.000Z',
      overdue: false,
      community: { code: CHUCAI },
    });
    expect(await waiting(cityDoctor, WUCHANG)).toContainEqual(expect.objectContaining({ id }));
    expect(await waiting(cityDoctor, CITY)).not.toContainEqual(expect.objectContaining({ id }));
    const decision = { arrival: id, binds: true, reason: REASON, evidence: border() };
    await done(doctor, 'decideArrival', decision, 'arrival { id }');
    expect(await waiting(doctor, WUCHANG)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test('one that is overdue goes to the city, once', async ({ world, doctor, cityDoctor, put, report, waiting }) => {
    await put();
    const { id } = await report();
    world.setClock('2020-04-16T04:00:00.001Z');
    await world.drain();
    expect(await waiting(doctor, WUCHANG)).not.toContainEqual(expect.objectContaining({ id }));
    const there = expect.objectContaining({ id, inCharge: CITY, overdue: true });
    expect(await waiting(cityDoctor, CITY)).toContainEqual(there);
    world.setClock('2020-04-18T04:00:00.000Z');
    await world.drain();
    expect(await waiting(cityDoctor, CITY)).toContainEqual(there);
  });
});

describe('where nobody is on call in the county', () => {
  test('a report is the city’s at once, and a professional of the county may decide all the same', async ({
    world,
    doctor,
    cityDoctor,
    report,
    waiting,
    toldTo,
  }) => {
    const city = world.as('AUTHORITY', { division: CITY, account: 'city' });
    world.setClock('2020-04-17T18:00:00.000Z');
    const before = await toldTo(city, CITY);
    const { id } = await report();
    expect(await toldTo(city, CITY)).toBe(before + 1);
    expect(await waiting(cityDoctor, CITY)).toContainEqual(expect.objectContaining({ id, inCharge: CITY }));
    await done(doctor, 'decideArrival', { arrival: id, binds: false, reason: REASON }, 'arrival { id }');
    expect(await waiting(cityDoctor, CITY)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test('whoever is not on call reads no events of the county', async ({ world, doctor }) => {
    world.setClock('2020-04-17T18:00:00.000Z');
    const { errors } = await doctor.ask(`{ events(division: "${WUCHANG}", first: 1) { nodes { type } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

test('what waits goes along to those who decide where its person moves to', async ({ world, report, waiting }) => {
  world.setClock('2020-04-17T18:00:00.000Z');
  const { person, id } = await report();
  const home = await world.buildHousehold(undefined, QINGBOMEN);
  const both = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, QINGBOMEN], account: 'both' });
  await done(both, 'movePerson', { person, household: home.id }, 'person { id }');
  await world.drain();
  const [here, there] = [CITY, '3301'].map((division) => world.as('PROFESSIONAL', { division, account: division }));
  expect(await waiting(here!, CITY)).not.toContainEqual(expect.objectContaining({ id }));
  expect(await waiting(there!, '3301')).toContainEqual(expect.objectContaining({ id, community: { code: QINGBOMEN } }));
  const withdrawn = { record: id, reason: 'WRONG_PERSON', explanation: '同名不同人，车票不是此人的' };
  await done(there!, 'withdrawFact', withdrawn, 'withdrawal { status }');
  expect(await waiting(there!, '3301')).not.toContainEqual(expect.objectContaining({ id }));
});
