import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { derived } from '#test/support/derived.ts';
import { border, clinical, declared, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { CHUCAI, NOON, type World, WUCHANG } from '#test/support/world.ts';

/** Today is 15 April 2020. Each test has a person, and another who lives through it without the case. */
const test = base
  .extend('people', async ({ world }) => {
    world.setClock(NOON);
    const [one, other] = [await world.buildHousehold(), await world.buildHousehold()];
    return { person: one.members[0]!, other: other.members[0]! };
  })
  .extend('meets', ({ world, doctor }) => async (person: string, lastContactOn: string, given: object = {}) => {
    // One after the other: the order in which contacts were found decides.
    world.setClock(new Date(world.deps.clock().getTime() + 1_000).toISOString());
    const input = { person, lastContactOn, evidence: investigation(), ...given };
    return (await done(doctor, 'recordContact', input, 'outcome contact { id }', 'INVESTIGATION')) as {
      outcome: string;
      contact: { id: string };
    };
  })
  .extend('arrives', ({ world }) => async (person: string, arrivedOn = '2020-04-14') => {
    const input = { person, from: 'ABROAD', place: 'IT', arrivedOn, evidence: border() };
    await done(feedOf(world), 'registerArrival', input, 'factId');
  })
  .extend('ill', ({ doctor }) => async (person: string, given: object = {}) => {
    const input = { community: CHUCAI, kind: 'CONFIRMED', person, confirmedOn: '2020-04-15', sourceKnown: true };
    const { case: found } = await done(
      doctor,
      'recordCase',
      { ...input, evidence: laboratory(), ...given },
      'case { id }',
    );
    return found.id as string;
  })
  .extend('voided', ({ world, doctor }) => async (id: string) => {
    const first = world.as('PROFESSIONAL', { division: WUCHANG, account: 'first-of-two' });
    for (const by of [first, doctor])
      await done(by, 'ruleOutCase', { case: id, evidence: laboratory() }, 'case { status }');
    await world.drain();
  })
  .extend('withdraw', ({ world }) => async (record: string) => {
    const input = { record, reason: 'NOT_SO', explanation: '复核后确认登记有误' };
    const reviewer = world.as('PROFESSIONAL', { division: WUCHANG, account: 'reviewer' });
    await done(reviewer, 'withdrawFact', input, 'withdrawal { status }');
    await world.drain();
  });

const NOTHING = { cases: [], colour: 'GREEN', facts: [], order: null, grounds: [] };
const live = (world: World, person: string) => world.deps.isolations.live(person);
const tasksOf = async (world: World, person: string) => {
  const listed = await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 100 });
  const tasks = await Promise.all(listed.map(({ id }) => world.deps.tasks.task(id)));
  return tasks.filter((task) => task?.subject?.person === person).map((task) => task!.kind);
};

describe('a contact', () => {
  test('that isolated nobody since its person was treated does so once the case is ruled out', async ({
    world,
    people: { person, other },
    meets,
    ill,
    voided,
  }) => {
    for (const one of [person, other]) await meets(one, '2020-04-10');
    const found = await ill(person);
    expect(await meets(person, '2020-04-14', { place: 'CENTRAL' })).toMatchObject({ outcome: 'IS_CASE' });
    await meets(other, '2020-04-14', { place: 'CENTRAL' });
    await voided(found);
    expect(await derived(world, person)).toEqual(await derived(world, other));
    const [contact] = (await world.deps.contacts.contactsOf(person)).filter((one) => one.lastContactOn > '2020-04-10');
    expect(contact).toMatchObject({ outcome: 'NOT_EXTENDED', treatedBy: null });
    expect(contact?.fact).not.toBeNull();
  });

  test('that was the only one isolates by itself, and its person does not come back yet', async ({
    world,
    people: { person, other },
    meets,
    ill,
    voided,
  }) => {
    const found = await ill(person);
    for (const one of [person, other]) await meets(one, '2020-04-14');
    await voided(found);
    expect(await derived(world, person)).toEqual(await derived(world, other));
    expect(await tasksOf(world, person)).not.toContain('RETURN_VISIT');
    expect(await tasksOf(world, person)).toContain('DAILY_CHECK');
  });

  test('whose days are over by then isolates nobody, and its person comes back with a plan', async ({
    world,
    people: { person },
    meets,
    ill,
    voided,
  }) => {
    const found = await ill(person);
    await meets(person, '2020-04-03');
    world.setClock('2020-04-17T04:00:00.000Z');
    await voided(found);
    expect(await live(world, person)).toBeNull();
    expect((await tasksOf(world, person)).filter((kind) => kind === 'RETURN_VISIT')).toHaveLength(1);
    expect((await world.deps.contacts.contactsOf(person))[0]).toMatchObject({ outcome: 'DAYS_OVER' });
  });

  test('that is withdrawn while its person is treated is owed nothing afterwards, and bounds no other', async ({
    world,
    people: { person, other },
    meets,
    ill,
    voided,
    withdraw,
  }) => {
    const wrong = await meets(person, '2020-04-10', { place: 'CENTRAL' });
    for (const one of [person, other]) await meets(one, '2020-04-14');
    const found = await ill(person);
    await withdraw(wrong.contact.id);
    await voided(found);
    expect(await derived(world, person)).toEqual(await derived(world, other));
    expect(await live(world, person)).toMatchObject({ dueOn: '2020-04-28', place: 'HOME' });
  });

  test('of a case that is ruled out while its person is treated is none afterwards either', async ({
    world,
    people: { person },
    meets,
    ill,
    voided,
  }) => {
    const met = await ill((await world.buildHousehold()).members[0]!);
    await meets(person, '2020-04-14', { case: met });
    const found = await ill(person);
    await meets(person, '2020-04-15', { case: met });
    await voided(met);
    await voided(found);
    expect(await derived(world, person)).toEqual(NOTHING);
  });

  test('that another case has dropped, which was none of a mistake, stays dropped', async ({
    world,
    doctor,
    people: { person },
    meets,
    ill,
    voided,
  }) => {
    await ill(person, { confirmedOn: '2020-04-10' });
    await meets(person, '2020-04-09');
    const home = { person, dischargedOn: '2020-04-15', evidence: clinical() };
    await done(doctor, 'recordDischarge', home, 'discharge { id }', 'INVESTIGATION');
    await voided(await ill(person));
    expect((await live(world, person))?.grounds.map(({ cause }) => cause)).toEqual(['DISCHARGE']);
    expect(await world.deps.contacts.contactsOf(person)).toMatchObject([{ outcome: 'IS_CASE' }]);
  });
});

describe('an arrival', () => {
  test('during a treatment asks what it would have asked, once the case is withdrawn', async ({
    world,
    people: { person, other },
    arrives,
    ill,
    residentOf,
    voided,
  }) => {
    const found = await ill(person);
    for (const one of [person, other]) await arrives(one);
    expect((await derived(world, person)).order).toBeNull();
    await voided(found);
    expect(await derived(world, person)).toEqual(await derived(world, other));
    expect((await derived(world, person)).order).toMatchObject({ status: 'ISOLATING' });
    const [arrival] = await world.deps.arrivals.arrivalsOf(person);
    expect(arrival).toMatchObject({ status: 'BINDING', ruling: { action: expect.stringContaining('ISOLATION') } });
    expect(arrival?.ruling.reasons.map(({ code }) => code)).not.toContain('ARRANGED_OTHERWISE');
    await world.tell();
    const { data } = await residentOf(person).ask('{ events(first: 50) { nodes { type } } }');
    expect(data.events.nodes.map(({ type }: { type: string }) => type)).toContain('ARRIVAL_JUDGED');
  });

  test('that a worker reported alone is a report again: it asks nothing until the person declares it', async ({
    world,
    worker,
    people: { person, other },
    residentOf,
    ill,
    voided,
  }) => {
    const found = await ill(person);
    const reported = async (one: string) => {
      const input = { person: one, from: 'ABROAD', place: 'IT', arrivedOn: '2020-04-14', evidence: ticket() };
      const { arrival } = await done(worker, 'registerArrival', input, 'arrival { id standing }', 'REGISTRATION');
      return arrival as { id: string; standing: string };
    };
    const [first, second] = [await reported(person), await reported(other)];
    expect([first.standing, second.standing]).toEqual(['BINDING', 'REPORTED']);
    await voided(found);
    expect((await world.deps.arrivals.arrival(first.id))?.status).toBe('REPORTED');
    expect(await derived(world, person)).toEqual(NOTHING);
    expect(await tasksOf(world, person)).toContain('ARRIVAL_CHECK');
    for (const [id, one] of [
      [first.id, person],
      [second.id, other],
    ] as const)
      await done(residentOf(one), 'confirmArrival', { arrival: id, evidence: declared() }, 'factId');
    expect((await derived(world, person)).order).toMatchObject({ status: 'ISOLATING' });
    expect(await derived(world, person)).toEqual(await derived(world, other));
  });
});

describe('a case that came without its number', () => {
  test('and lapses leaves what was dropped because of it judged anew', async ({
    world,
    people: { person, other },
    meets,
    arrives,
    ill,
  }) => {
    await ill(person, { evidence: { ...laboratory(), number: null } });
    for (const one of [person, other]) {
      await meets(one, '2020-04-12');
      await arrives(one);
    }
    world.setClock('2020-04-16T04:00:00.001Z');
    await world.drain();
    await world.drain();
    expect(await derived(world, person)).toEqual(await derived(world, other));
    expect((await derived(world, person)).grounds).toHaveLength(2);
  });

  test('and leaves a suspicion isolates for the contacts of meanwhile too', async ({
    world,
    doctor,
    people: { person },
    meets,
    ill,
  }) => {
    const found = await ill(person, { kind: 'SUSPECTED', evidence: clinical() });
    const confirm = () =>
      done(
        doctor,
        'confirmCase',
        { case: found, confirmedOn: '2020-04-15', evidence: { ...laboratory(), number: null } },
        'case { id }',
      );
    await confirm();
    await meets(person, '2020-04-14');
    world.setClock('2020-04-16T04:00:00.001Z');
    await world.drain();
    await world.drain();
    expect(await live(world, person)).toMatchObject({ dueOn: '2020-04-28' });
    expect(await tasksOf(world, person)).not.toContain('RETURN_VISIT');
  });
});

test('a confirmation that lapses while somebody is treated moves the end of nothing that they are owed', async ({
  world,
  doctor,
  people: { person, other },
  meets,
  ill,
  voided,
}) => {
  const { members } = await world.buildHousehold();
  const met = await ill(members[0]!, { kind: 'SUSPECTED', evidence: clinical() });
  const confirmation = { case: met, confirmedOn: '2020-04-15', evidence: { ...laboratory(), number: null } };
  await done(doctor, 'confirmCase', confirmation, 'case { id }');
  for (const one of [person, other]) {
    await meets(one, '2020-04-10');
    await meets(one, '2020-04-14', { case: met });
  }
  expect((await live(world, person))?.dueOn).toBe('2020-04-28');
  const found = await ill(person);
  world.setClock('2020-04-16T04:00:00.001Z');
  await world.drain();
  await world.drain();
  await voided(found);
  expect((await live(world, other))?.dueOn).toBe('2020-04-24');
  expect(await derived(world, person)).toEqual(await derived(world, other));
});

test('who was confirmed twice is owed what the second confirmation has ended, and not the first', async ({
  world,
  doctor,
  people: { person, other },
  meets,
  ill,
  voided,
  withdraw,
}) => {
  const found = await ill(person, { kind: 'SUSPECTED', evidence: clinical() });
  const wrong = await meets(person, '2020-04-13');
  const confirm = (evidence: object) =>
    done(doctor, 'confirmCase', { case: found, confirmedOn: '2020-04-15', evidence }, 'case { id }');
  await confirm({ ...laboratory(), number: null });
  world.setClock('2020-04-16T04:00:00.001Z');
  await world.drain();
  await withdraw(wrong.contact.id);
  for (const one of [person, other]) await meets(one, '2020-04-15');
  await confirm(laboratory());
  await voided(found);
  expect(await derived(world, person)).toEqual(await derived(world, other));
});
