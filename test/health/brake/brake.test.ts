import { describe, expect } from 'vitest';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { done, test as base } from '#test/support/api.ts';
import { declareArrival, feedOf, handIn, row } from '#test/support/arrivals.ts';
import { border, ticket } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { type Caller, CHUCAI, person, QINGBOMEN } from '#test/support/world.ts';

/** Bounds of an hour and of a day: see `FACTS_AN_HOUR` and `FACTS_A_DAY`. */
const [AN_HOUR, A_DAY] = [20, 60];

/** Another issuer for each test: what one has counted is nobody else's. */
let issuers = 0;
const issuedBy = (issuer: string) => (): Evidence => ({ ...border(), issuer });

const test = base
  .extend('registered', { scope: 'file' }, ({ world }) => async (count: number, community = CHUCAI) => {
    const people = Array.from({ length: count }, () => person());
    const ids: string[] = [];
    for (let i = 0; i < count; i += 12)
      ids.push(...(await world.buildHousehold(people.slice(i, i + 12), community)).members);
    return people.map(({ idNumber }, i) => ({ idNumber, id: ids[i]! }));
  })
  .extend(
    'handInOf',
    { scope: 'file' },
    () => async (feed: Caller, people: readonly { idNumber: string }[], given: object | (() => object)) => {
      const rows = people.map(({ idNumber }) => row({ idNumber, ...(typeof given === 'function' ? given() : given) }));
      const outcomes = await handIn(feed, rows);
      expect(outcomes.every(({ outcome }) => outcome === 'TAKEN')).toBe(true);
    },
  )
  .extend('standing', { scope: 'file' }, ({ world }) => async (people: readonly { id: string }[]) => {
    const found = await Promise.all(people.map(({ id }) => world.deps.arrivals.arrivalsOf(id)));
    const count = (status: string) => found.flat().filter((one) => one.status === status).length;
    return { binding: count('BINDING'), reported: count('REPORTED') };
  })
  .extend('issuer', { scope: 'test' }, () => `第${(issuers += 1)}口岸海关`);

describe('a feed', () => {
  test('isolates as many in an hour as the bound says; what is more is a report, without a fact or an order', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const people = await registered(AN_HOUR + 3);
    const feed = feedOf(world, 'too-many');
    await handInOf(feed, people, () => ({ evidence: issuedBy(issuer)() }));
    expect(await standing(people)).toEqual({ binding: AN_HOUR, reported: 3 });
    const orders = await Promise.all(people.map(({ id }) => world.deps.isolations.live(id)));
    expect(orders.filter((one) => one !== null)).toHaveLength(AN_HOUR);
    const arrivals = (await Promise.all(people.map(({ id }) => world.deps.arrivals.arrivalsOf(id)))).flat();
    const held = arrivals.filter(({ status }) => status === 'REPORTED');
    expect(held.map(({ fact, ruling }) => [fact, ruling.action])).toEqual(held.map(() => [null, 'NONE']));
    expect(held.every(({ decideBy }) => decideBy !== null)).toBe(true);
  });

  test('is let through again in the next hour, up to the bound of the day', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const feed = feedOf(world, 'all-day');
    const people = await registered(A_DAY + 10);
    for (let hour = 0; hour < 4; hour++) {
      world.setClock(`2020-04-15T${String(5 + hour).padStart(2, '0')}:00:00.000Z`);
      const some = people.slice(hour * AN_HOUR, (hour + 1) * AN_HOUR);
      await handInOf(feed, some, () => ({ evidence: issuedBy(issuer)() }));
    }
    expect(await standing(people)).toEqual({ binding: A_DAY, reported: 10 });
    // The day begins at midnight in China.
    world.setClock('2020-04-15T16:00:00.000Z');
    const next = await registered(1);
    await handInOf(feed, next, { evidence: issuedBy(issuer)() });
    expect(await standing(next)).toEqual({ binding: 1, reported: 0 });
  });

  test('takes nothing of the bound by what isolates nobody', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const feed = feedOf(world, 'harmless');
    const long = await registered(AN_HOUR + 5);
    await handInOf(feed, long, () => ({ evidence: issuedBy(issuer)(), arrivedOn: '2020-02-01' }));
    const some = await registered(AN_HOUR);
    await handInOf(feed, some, () => ({ evidence: issuedBy(issuer)() }));
    expect(await standing(some)).toEqual({ binding: AN_HOUR, reported: 0 });
  });

  test('isolates as many by a registered manifest as that states, and takes nothing of the bound', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const feed = feedOf(world, 'manifest');
    const evidence = issuedBy(issuer)();
    const aboard = await registered(AN_HOUR + 8);
    await done(feed, 'registerDocument', { document: evidence, persons: aboard.length }, 'document { persons }');
    for (let i = 0; i < aboard.length; i++) await handInOf(feed, aboard.slice(i, i + 1), { evidence });
    expect(await standing(aboard)).toEqual({ binding: aboard.length, reported: 0 });
    // One more than it states is one of those that nobody vouches for.
    const more = await registered(AN_HOUR + 1);
    for (let i = 0; i < more.length; i++) await handInOf(feed, more.slice(i, i + 1), { evidence });
    expect(await standing(more)).toEqual({ binding: AN_HOUR, reported: 1 });
  });

  test('shares the bound with another of the same issuer in a county, and with none elsewhere', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const here = await registered(AN_HOUR + 4);
    const there = await registered(2, QINGBOMEN);
    const given = () => ({ evidence: issuedBy(issuer)() });
    await handInOf(feedOf(world, 'first-sender'), here.slice(0, 12), given);
    await handInOf(feedOf(world, 'second-sender'), here.slice(12), given);
    await handInOf(feedOf(world, 'second-sender'), there, given);
    expect([await standing(here), await standing(there)]).toEqual([
      { binding: AN_HOUR, reported: 4 },
      { binding: 2, reported: 0 },
    ]);
  });

  test('that takes the last place in two requests at once isolates one of two', async ({
    world,
    registered,
    handInOf,
    standing,
    issuer,
  }) => {
    const feed = feedOf(world, 'at-once');
    const people = await registered(AN_HOUR + 1);
    const [one, other, ...before] = people;
    const given = () => ({ evidence: issuedBy(issuer)() });
    await handInOf(feed, before, given);
    await atLastMoment(
      world,
      () => handInOf(feed, [other!], given),
      () => handInOf(feed, [one!], given),
      one!.id,
    );
    expect(await standing(people)).toEqual({ binding: AN_HOUR, reported: 1 });
  });
});

test('a worker isolates no more with the words of as many residents: what is more waits for the professional', async ({
  world,
  worker,
  doctor,
  registered,
  standing,
  issuer,
}) => {
  const people = await registered(AN_HOUR + 1);
  for (const { id } of people) {
    const evidence = { ...ticket(), issuer };
    const arrived = { person: id, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(1), evidence };
    const { arrival } = await done(worker, 'registerArrival', arrived, 'arrival { id }', 'REGISTRATION');
    await declareArrival(world, { id: arrival.id, person: id });
  }
  expect(await standing(people)).toEqual({ binding: AN_HOUR, reported: 1 });
  const { id } = people.at(-1)!;
  const [held] = await world.deps.arrivals.arrivalsOf(id);
  expect([held!.words.declaredBy, held!.words.seenBy]).toEqual([`self-${id}`, 'worker']);
  const decision = { arrival: held!.id, binds: true, reason: '与航空公司核对旅客名单', evidence: border() };
  await done(doctor, 'decideArrival', decision, 'arrival { id }');
  expect(await standing([{ id }])).toEqual({ binding: 1, reported: 0 });
});

test('what is over the bound binds once the professional decides so', async ({
  world,
  doctor,
  registered,
  handInOf,
  standing,
  issuer,
}) => {
  const people = await registered(AN_HOUR + 1);
  const [last] = people.slice(-1);
  const feed = feedOf(world, 'decided');
  await handInOf(feed, people.slice(0, -1), () => ({ evidence: issuedBy(issuer)() }));
  await handInOf(feed, [last!], { evidence: issuedBy(issuer)() });
  const [held] = await world.deps.arrivals.arrivalsOf(last!.id);
  expect(held!.status).toBe('REPORTED');
  const decision = { arrival: held!.id, binds: true, reason: '与海关核对入境名单', evidence: issuedBy(issuer)() };
  await done(doctor, 'decideArrival', decision, 'arrival { id }');
  expect(await standing([last!])).toEqual({ binding: 1, reported: 0 });
  expect(await world.deps.isolations.live(last!.id)).toMatchObject({ status: 'ISOLATING' });
});
