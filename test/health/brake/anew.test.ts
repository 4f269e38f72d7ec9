import { expect } from 'vitest';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { done, test as base } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { border, laboratory, ticket } from '#test/support/evidence.ts';
import { type Caller, CHUCAI } from '#test/support/world.ts';

/**
 * An arrival asks nothing while its person is treated, and takes no place of a bound. There was no case: it
 * is judged anew.
 */

const AN_HOUR = 20;

let issuers = 0;

const test = base
  .extend('evidence', { scope: 'test' }, () => {
    const issuer = `第${(issuers += 1)}航站海关`;
    return (): Evidence => ({ ...border(), issuer });
  })
  .extend(
    'build',
    { scope: 'file' },
    ({ world }) =>
      async () =>
        (await world.buildHousehold()).members[0]!,
  )
  .extend('arrives', { scope: 'file' }, ({ world }) => async (by: Caller, person: string, evidence: Evidence) => {
    const journey = { person, from: 'ABROAD', place: 'IT', arrivedOn: '2020-04-14', evidence };
    await done(by, 'registerArrival', journey, 'factId');
    return (await world.deps.arrivals.arrivalsOf(person))[0]!;
  })
  .extend('ill', { scope: 'file' }, ({ world, doctor }) => async (person: string) => {
    const about = { community: CHUCAI, person, confirmedOn: world.today(), sourceKnown: true };
    const asked = { ...about, kind: 'ASYMPTOMATIC', evidence: laboratory() };
    return (await done(doctor, 'recordCase', asked, 'case { id }')).case.id as string;
  })
  .extend('judgedAnew', { scope: 'file' }, ({ world, doctor }) => async (found: string, person: string) => {
    expect(await world.deps.isolations.live(person)).toBeNull();
    await done(doctor, 'ruleOutCase', { case: found, evidence: laboratory() }, 'case { status }');
    await world.drain();
    return (await world.deps.arrivals.arrivalsOf(person))[0]!;
  });

test('it takes a place then, of whoever handed it in, and is shown by the same', async ({
  world,
  build,
  arrives,
  ill,
  judgedAnew,
  evidence,
}) => {
  const feed = feedOf(world, 'with-room');
  const person = await build();
  const found = await ill(person);
  const { number } = (await arrives(feed, person, evidence())).evidence;
  expect(await judgedAnew(found, person)).toMatchObject({ status: 'BINDING', shownBy: { number } });
  const standings: string[] = [];
  for (let i = 0; i < AN_HOUR; i += 1)
    standings.push((await arrives(feed, await build(), { ...evidence(), issuer: `海关${i}号口岸` })).status);
  expect(standings).toEqual([...Array.from({ length: AN_HOUR - 1 }, () => 'BINDING'), 'REPORTED']);
});

test('it is a report where there is no place, and somebody decides on it', async ({
  world,
  build,
  arrives,
  ill,
  judgedAnew,
  evidence,
}) => {
  const feed = feedOf(world, 'without-room');
  const person = await build();
  const found = await ill(person);
  await arrives(feed, person, evidence());
  for (let i = 0; i < AN_HOUR; i += 1) await arrives(feed, await build(), evidence());
  const left = await judgedAnew(found, person);
  expect(left).toMatchObject({ status: 'REPORTED', fact: null, inCharge: '4201', ruling: { action: 'NONE' } });
  expect(left.decideBy).not.toBeNull();
  expect(await world.deps.isolations.live(person)).toBeNull();
});

test('it takes none where a professional has decided on it', async ({
  world,
  worker,
  doctor,
  build,
  arrives,
  ill,
  judgedAnew,
  evidence,
}) => {
  const feed = feedOf(world, 'decided');
  const person = await build();
  const { id: arrival, status } = await arrives(worker, person, ticket());
  expect(status).toBe('REPORTED');
  const found = await ill(person);
  const decision = { arrival, binds: true, reason: '与铁路部门核对车次', evidence: evidence() };
  await done(doctor, 'decideArrival', decision, 'arrival { id }');
  for (let i = 0; i < AN_HOUR; i += 1) await arrives(feed, await build(), evidence());
  expect(await judgedAnew(found, person)).toMatchObject({ status: 'BINDING' });
  expect(await world.deps.isolations.live(person)).toMatchObject({ status: 'ISOLATING' });
});
