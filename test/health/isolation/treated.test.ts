import { describe, expect } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { done, test as base } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { clinical, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { askedHandovers } from '#test/support/people.ts';
import { CHUCAI, NOON, type World } from '#test/support/world.ts';

/** A patient of their own for each test, at noon on 15 April. */
const test = base
  .extend('person', async ({ world }) => {
    world.setClock(NOON);
    return (await world.buildHousehold()).members[0]!;
  })
  .extend('ill', ({ doctor, person }) => async (kind: string) => {
    const found = { community: CHUCAI, person, kind, confirmedOn: '2020-04-10', sourceKnown: true };
    return (await done(doctor, 'recordCase', { ...found, evidence: laboratory() }, 'case { id }')).case.id as string;
  })
  .extend('meets', ({ doctor, person }) => (lastContactOn: string) => {
    const contact = { person, lastContactOn, evidence: investigation() };
    return done(doctor, 'recordContact', contact, 'factId outcome contact { outcome }', 'INVESTIGATION');
  })
  .extend('factsOf', ({ doctor, person }) => async () => {
    const { data } = await doctor.askFor('INVESTIGATION', `{ person(id: "${person}") { facts { kind } } }`);
    return data.person.facts.map(({ kind }: { kind: string }) => kind);
  });
const orderOf = (world: World, person: string) => isolationOf(professionalContext(world), person);
const RULING = 'factId arrival { ruling { action reasons { code } } }';

describe.for(['CONFIRMED', 'ASYMPTOMATIC'])('who is treated as a %s case', (kind) => {
  test('is isolated as nobody’s contact, and the record of it says why', async ({
    world,
    person,
    ill,
    meets,
    factsOf,
  }) => {
    await ill(kind);
    expect(await meets('2020-04-14')).toEqual({ factId: null, outcome: 'IS_CASE', contact: { outcome: 'IS_CASE' } });
    expect(await orderOf(world, person)).toBeNull();
    expect(await factsOf()).toEqual([`CASE_${kind}`]);
    const kept = await world.deps.contacts.contactsOf(person);
    expect(kept).toMatchObject([{ outcome: 'IS_CASE', fact: null, lastContactOn: '2020-04-14' }]);
  });

  test('is isolated for no arrival: they are told that other arrangements hold', async ({
    world,
    worker,
    person,
    ill,
    factsOf,
  }) => {
    await ill(kind);
    const arrival = { person, from: 'ABROAD', place: 'IT', arrivedOn: '2020-04-14', evidence: ticket() };
    expect(await done(worker, 'registerArrival', arrival, RULING, 'REGISTRATION')).toEqual({
      factId: null,
      arrival: { ruling: { action: 'NONE', reasons: [{ code: 'FROM_ABROAD' }, { code: 'ARRANGED_OTHERWISE' }] } },
    });
    expect(
      (await done(feedOf(world), 'registerArrival', { ...arrival, evidence: ticket() }, 'factId')).factId,
    ).toBeNull();
    expect(await orderOf(world, person)).toBeNull();
    expect(await factsOf()).toEqual([`CASE_${kind}`]);
  });

  test('is isolated by their discharge, and from then on by a new contact', async ({
    world,
    doctor,
    person,
    ill,
    meets,
  }) => {
    await ill(kind);
    await meets('2020-04-14');
    const home = { person, dischargedOn: '2020-04-11', evidence: clinical() };
    await done(doctor, 'recordDischarge', home, 'discharge { id }', 'INVESTIGATION');
    expect((await orderOf(world, person))!.grounds.map(({ cause }) => cause)).toEqual(['DISCHARGE']);
    expect((await meets('2020-04-15')).outcome).toBe('ISOLATED');
    expect(await orderOf(world, person)).toMatchObject({ dueOn: '2020-04-29' });
  });
});

test('who is suspected is isolated as a contact still: whoever is ruled out goes on where they were', async ({
  world,
  person,
  ill,
  meets,
}) => {
  await ill('SUSPECTED');
  expect((await meets('2020-04-14')).outcome).toBe('ISOLATED');
  expect(await orderOf(world, person)).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-28' });
});

test('who is positive again at a recheck is treated again, and isolated for nothing else', async ({
  world,
  doctor,
  person,
  ill,
  meets,
}) => {
  await ill('CONFIRMED');
  const home = { person, dischargedOn: '2020-04-11', evidence: clinical() };
  const { discharge } = await done(doctor, 'recordDischarge', home, 'discharge { id }', 'INVESTIGATION');
  const positive = { on: '2020-04-14', result: 'POSITIVE_WITHOUT_SYMPTOMS', evidence: laboratory() };
  await done(doctor, 'recordRecheck', { discharge: discharge.id, ...positive }, 'discharge { id }');
  expect((await meets('2020-04-14')).outcome).toBe('IS_CASE');
  expect(await orderOf(world, person)).toBeNull();
});

test('a contact who is handed over and has become a case is taken on, and isolated for nothing', async ({
  world,
  doctor,
  person,
  ill,
}) => {
  const elsewhere = world.as('PROFESSIONAL', { division: '3301', account: 'hangzhou' });
  const contact = {
    division: CHUCAI,
    who: '王小明，楚才里1栋',
    lastContactOn: '2020-04-14',
    evidence: investigation(),
  };
  await done(elsewhere, 'handOverContact', contact, 'handover { id }');
  const handover = (await askedHandovers(doctor, CHUCAI, 'REQUESTED')).at(-1).id;
  await ill('CONFIRMED');
  await done(doctor, 'acceptHandover', { handover, person }, 'handover { id }', 'INVESTIGATION');
  expect(await orderOf(world, person)).toBeNull();
  expect(await world.deps.contacts.contactsOf(person)).toMatchObject([{ outcome: 'IS_CASE' }]);
});

test('whose case is ruled out just as they are recorded as a contact is isolated as one', async ({
  world,
  doctor,
  person,
  ill,
  meets,
}) => {
  const found = await ill('ASYMPTOMATIC');
  const [{ outcome }] = await atLastMoment(
    world,
    () => done(doctor, 'ruleOutCase', { case: found, evidence: laboratory() }, 'case { id }'),
    () => meets('2020-04-14'),
  );
  expect(outcome).toBe('ISOLATED');
  expect(await orderOf(world, person)).toMatchObject({ status: 'ISOLATING' });
});
