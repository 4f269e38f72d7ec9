import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { question } from '#test/support/cases.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let doctor: Caller;
let colleague: Caller;
let county: Caller;
let person: string;
let friend: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
  for (const caller of [doctor, colleague, county]) await caller.ask('{ viewer { account } }');
  [person, friend] = (await Promise.all([1, 2].map(async () => (await world.buildHousehold()).members[0]!))) as [
    string,
    string,
  ];
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const PURPOSE = { 'x-purpose': 'INVESTIGATION' };
const CASE = `case { id kind status confirmedOn clause reportedLate investigateBy investigatedAt investigationLate
  delays { finding reporting isolating treating } }`;
const record = (given: object = {}, by = doctor) =>
  by.mutate(
    'recordCase',
    { community: CHUCAI, person, confirmedOn: '2020-04-15', sourceKnown: true, evidence: laboratory(), ...given },
    CASE,
  );
const move = (name: string, id: string, given: object = {}, by = doctor) =>
  by.mutate(name, { case: id, ...given }, CASE);
const done = async (payload: Promise<any>) => {
  const { errors, topErrors, case: made } = await payload;
  expect([errors, topErrors]).toEqual([[], undefined]);
  return made;
};
const refusedAs = async (payload: Promise<any>, code: string, path: string) => {
  const { errors, case: made } = await payload;
  expect(made).toBeNull();
  expect(errors).toMatchObject([{ code, path: ['input', path] }]);
};
const MOVES = [
  ['recordInvestigation', { sourceKnown: true, evidence: investigation() }],
  ['recordAdmission', {}],
  ['confirmCase', { confirmedOn: '2020-04-15', evidence: laboratory() }],
  ['ruleOutCase', { evidence: laboratory() }],
] as const;
const contact = (met: string, by = doctor, of = friend) =>
  by.mutate(
    'recordContact',
    { person: of, case: met, lastContactOn: '2020-04-14', evidence: investigation() },
    'outcome contact { id }',
    PURPOSE,
  );
const orderOf = (of: string) => isolationOf(professionalContext(world), of);
const factsOf = async (of: string) =>
  (await doctor.ask('query ($id: ID!) { person(id: $id) { facts { kind } } }', { id: of }, PURPOSE)).data.person.facts;
const classNow = async () =>
  (await county.ask(`{ community(code: "${CHUCAI}") { tier { communityClass effective } } }`)).data.community.tier;
const listed = async (by: Caller) =>
  (await by.ask(`{ community(code: "${CHUCAI}") { cases(first: 10) { nodes { id } } } }`)).data?.community.cases?.nodes;

describe('a case', () => {
  test('passes from suspicion to confirmation and treatment with one id', async () => {
    const { id, kind } = await done(record({ kind: 'SUSPECTED' }));
    expect(kind).toBe('SUSPECTED');
    expect(await factsOf(person)).toEqual([{ kind: 'CASE_SUSPECTED' }]);
    expect((await classNow()).communityClass).toBe('NO_CASES');
    world.setClock('2020-04-16T04:00:00.000Z');
    await done(move('recordAdmission', id));
    const made = await done(move('confirmCase', id, { confirmedOn: '2020-04-16', evidence: laboratory() }));
    expect(made).toMatchObject({ id, kind: 'CONFIRMED', status: 'TREATED', confirmedOn: '2020-04-16' });
    expect(await factsOf(person)).toEqual([{ kind: 'CASE_CONFIRMED' }]);
    await world.drain();
    expect(await classNow()).toEqual({ communityClass: 'CASES', effective: 'MEDIUM' });
    expect(await listed(doctor)).toEqual([{ id }]);
  });

  test('without symptoms that shows them is a confirmed one from that day', async () => {
    const { id, clause } = await done(record({ kind: 'ASYMPTOMATIC' }));
    expect(clause).toBe('low.control.4');
    const made = await done(
      move('confirmCase', id, { confirmedOn: '2020-04-15', onsetOn: '2020-04-15', evidence: laboratory() }),
    );
    expect(made.kind).toBe('CONFIRMED');
    await untouched(world, [colleague], () =>
      refusedAs(
        move('confirmCase', id, { confirmedOn: '2020-04-15', evidence: laboratory() }, colleague),
        'INVALID_TRANSITION',
        'case',
      ),
    );
  });

  test('takes whoever is a contact out of isolation: they are treated instead', async () => {
    await done(
      contact((await done(record({ person: friend }))).id, doctor, person).then((all) => ({ ...all, case: {} })),
    );
    expect(await orderOf(person)).toMatchObject({ status: 'ISOLATING' });
    await done(record());
    expect(await orderOf(person)).toBeNull();
    expect(await factsOf(person)).toEqual([{ kind: 'CASE_CONFIRMED' }]);
  });

  test('shows how early it was found, reported, isolated and treated', async () => {
    const { id } = await done(
      record({
        onsetOn: '2020-04-14',
        foundAt: '2020-04-15T02:00:00.000Z',
        isolatedAt: '2020-04-15T03:00:00.000Z',
      }),
    );
    const made = await done(move('recordAdmission', id, { admittedAt: '2020-04-15T03:30:00.000Z' }));
    expect(made.delays).toEqual({ finding: 34, reporting: 2, isolating: 1, treating: 1.5 });
    expect(made.reportedLate).toBe(false);
    const late = await done(record({ person: friend, foundAt: '2020-04-15T01:59:59.999Z' }));
    expect(late.reportedLate).toBe(true);
  });

  test.each([
    ['in time to the millisecond', '2020-04-16T04:00:00.000Z', false],
    ['a millisecond late', '2020-04-16T04:00:00.001Z', true],
  ])('is investigated %s; the county is told once of one that nobody investigated', async (_, at, late) => {
    const { id, investigateBy } = await done(record());
    expect(investigateBy).toBe('2020-04-16T04:00:00.000Z');
    world.setClock(at);
    await world.drain();
    await world.drain();
    const { history } = (await world.deps.cases.case(id))!;
    expect(history.filter(({ event }) => event === 'OVERDUE')).toHaveLength(late ? 1 : 0);
    const made = await done(move('recordInvestigation', id, { sourceKnown: false, evidence: investigation() }));
    expect(made).toMatchObject({ investigatedAt: at, investigationLate: late });
    world.setClock('2020-05-01T00:00:00.000Z');
    expect(
      (await done(move('recordInvestigation', id, { sourceKnown: false, evidence: investigation() })))
        .investigationLate,
    ).toBe(late);
  });

  test.each(MOVES)('%s: a repeat answers the same and writes nothing', async (name, given) => {
    const { id } = await done(record({ kind: 'SUSPECTED' }));
    const made = await done(move(name, id, given));
    await untouched(world, [doctor], async () => expect(await done(move(name, id, given))).toEqual(made));
  });

  test.each([
    [
      'recordInvestigation',
      { sourceKnown: true, secondaryTo: 'case_none', evidence: investigation() },
      'NOT_FOUND',
      'secondaryTo',
    ],
    ['recordAdmission', { admittedAt: '2020-04-16T04:00:00.000Z' }, 'INVALID_DAY', 'admittedAt'],
    ['confirmCase', { confirmedOn: '2020-04-16', evidence: laboratory() }, 'INVALID_DAY', 'confirmedOn'],
    ['confirmCase', { confirmedOn: '2020-04-14', evidence: laboratory() }, 'INVALID_DAY', 'confirmedOn'],
    [
      'confirmCase',
      { confirmedOn: '2020-04-15', onsetOn: '2020-04-16', evidence: laboratory() },
      'INVALID_DAY',
      'onsetOn',
    ],
  ])('%s refuses %j', async (name, given, code, path) => {
    const { id } = await done(record({ kind: 'SUSPECTED' }));
    await untouched(world, [doctor], () => refusedAs(move(name, id, given), code, path));
  });

  test.each(MOVES)('%s of a case that there is not answers so', async (name, given) => {
    await untouched(world, [doctor], async () => {
      for (const id of ['case_none', 'nonsense', `case_${CHUCAI}_2020-04-15_${'0'.repeat(32)}`])
        await refusedAs(move(name, id, given), 'NOT_FOUND', 'case');
    });
  });
});

describe('a case that was ruled out', () => {
  test('counts no more, and neither marks its person nor leads to them', async () => {
    const { id } = await done(record());
    await world.drain();
    expect((await classNow()).communityClass).toBe('CASES');
    await question(world, id);
    await question(world, id);
    expect(await done(move('ruleOutCase', id, { evidence: laboratory() }))).toMatchObject({ status: 'RULED_OUT' });
    await world.drain();
    expect(await classNow()).toEqual({ communityClass: 'NO_CASES', effective: 'LOW' });
    expect(await factsOf(person)).toEqual([]);
    expect(await world.deps.cases.personOfCase(id)).toBeNull();
    expect(await world.deps.cases.casesOf([person])).toEqual([]);
    expect(await listed(county)).toEqual([]);
    expect(await listed(doctor)).toEqual([{ id }]);
  });

  test('ends the isolation of those who were isolated for it alone, and leaves that of others', async () => {
    const { id } = await done(record());
    const other = await done(record({ person: undefined }));
    const third = (await world.buildHousehold()).members[0]!;
    await contact(id);
    await contact(id, doctor, third);
    await contact(other.id, doctor, third);
    await question(world, id);
    await done(move('ruleOutCase', id, { evidence: laboratory() }));
    await world.drain();
    expect(await orderOf(friend)).toBeNull();
    expect(await factsOf(friend)).toEqual([]);
    expect((await orderOf(third))!.grounds).toHaveLength(1);
    const late = await contact(id);
    expect(late.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'case'] }]);
  });

  test('leaves its person a return like that of anybody who was kept apart', async () => {
    const { id } = await done(record());
    await question(world, id);
    await done(move('ruleOutCase', id, { evidence: laboratory() }));
    const [plan] = await world.deps.returnPlans.plansOf(person);
    expect(plan).toMatchObject({ cause: id, causes: ['RULED_OUT'], clause: 'rights.5', status: 'OPEN' });
  });

  test('is over: nothing moves it any more', async () => {
    const { id } = await done(record({ kind: 'SUSPECTED' }));
    await done(move('ruleOutCase', id, { evidence: laboratory() }));
    await untouched(world, [colleague], async () => {
      for (const [name, given] of MOVES)
        await refusedAs(move(name, id, given, colleague), 'INVALID_TRANSITION', 'case');
    });
  });

  test('beside one who confirms it at once has one of both outcomes, whole', async () => {
    const { id } = await done(record({ kind: 'SUSPECTED' }));
    const both = await Promise.all([
      move('confirmCase', id, { confirmedOn: '2020-04-15', evidence: laboratory() }),
      move('ruleOutCase', id, { evidence: laboratory() }, colleague),
    ]);
    const { status, kind } = (await world.deps.cases.case(id))!;
    expect(both[1].errors).toEqual([]);
    // Confirmed first, it is questioned: another one decides. Ruled out first, nobody confirms it any more.
    const isConfirmed = both[0].errors.length === 0;
    expect([status, kind]).toEqual(isConfirmed ? ['REPORTED', 'CONFIRMED'] : ['RULED_OUT', 'SUSPECTED']);
    expect(await factsOf(person)).toEqual(isConfirmed ? [{ kind: 'CASE_CONFIRMED' }] : []);
  });
});
