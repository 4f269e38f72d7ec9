import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { done } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { question } from '#test/support/cases.ts';
import { border, investigation, laboratory } from '#test/support/evidence.ts';
import { follow, typesOf } from '#test/support/feed.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

/** Whoever a fact holds back is told of it: by their feed, or in person where no account reads it. */

const IN_TIME = '2020-04-16T04:00:00.000Z';
const LATE = '2020-04-16T04:00:00.001Z';

let world: World;
let person: string;
let doctor: Caller;
let worker: Caller;
let county: Caller;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  person = (await world.buildHousehold()).members[0]!;
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const met = async () => {
  const input = { person, lastContactOn: '2020-04-14', evidence: investigation() };
  return (await done(doctor, 'recordContact', input, 'contact { id }', 'INVESTIGATION')).contact.id as string;
};
const tellings = async (cause: string) =>
  (await world.deps.tasks.tasksCausedBy(cause)).filter(({ kind }) => kind === 'TELLING');
const drainedAt = async (at: string) => {
  world.setClock(at);
  await world.drain();
  await world.tell();
};
const toldTo = async (caller: Caller, division?: string) =>
  typesOf(await follow(caller, { ...(division && { division }) }).next());

async function bound(): Promise<Caller> {
  const { bindingCode } = await done(worker, 'createBindingCode', { person }, 'bindingCode');
  const resident = world.as('RESIDENT', { account: 'wechat-1' });
  await done(resident, 'bindAccount', { bindingCode }, 'person { id }');
  return resident;
}

test('who has no account is told by a worker, who finds it on the list of today', async () => {
  const contact = await met();
  expect(await tellings(contact)).toMatchObject([
    { community: CHUCAI, subject: { person }, dueOn: '2020-04-15', status: 'OPEN', clause: 'rights.3' },
  ]);
});

test('who has an account is told by their feed, what and by which clause, and nobody goes there', async () => {
  const resident = await bound();
  const contact = await met();
  await world.tell();
  const told = (await follow(resident).next()).filter(({ type }) => type === 'FACT_RECORDED');
  expect(told).toMatchObject([{ clause: 'rights.3', zh: expect.stringContaining('申诉') }]);
  expect(await tellings(contact)).toEqual([]);
});

test('a case is told as well, and a confirmation once: while the first is still to be told', async () => {
  const found = { community: CHUCAI, person, confirmedOn: '2020-04-15', sourceKnown: true };
  const suspected = { ...found, kind: 'SUSPECTED', evidence: laboratory() };
  const { case: made } = await done(doctor, 'recordCase', suspected, 'case { id }');
  await done(
    doctor,
    'confirmCase',
    { case: made.id, confirmedOn: '2020-04-15', evidence: laboratory() },
    'case { id }',
  );
  expect(await tellings(made.id)).toHaveLength(1);
});

test('the county learns once that nobody was told within 24 hours, and nothing of whom', async () => {
  await met();
  await drainedAt(IN_TIME);
  expect(await toldTo(county, WUCHANG)).not.toContain('TELLING_MISSED');
  await drainedAt(LATE);
  await drainedAt(LATE);
  const told = (await follow(county, { division: WUCHANG }).next()).filter(({ type }) => type === 'TELLING_MISSED');
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain(person);
});

test('a worker who has told them in time reports it, and nobody is told of a delay', async () => {
  const [task] = await tellings(await met());
  await done(worker, 'takeTask', { task: task!.id }, 'task { id }');
  await done(worker, 'reportTask', { task: task!.id, doneAt: NOON, reportId: 'telling-report-1' }, 'task { status }');
  await drainedAt(LATE);
  expect(await toldTo(county, WUCHANG)).not.toContain('TELLING_MISSED');
});

test('what is withdrawn is not told any more', async () => {
  const contact = await met();
  expect(await tellings(contact)).toHaveLength(1);
  const input = { record: contact, reason: 'WRONG_PERSON', explanation: '同名同姓，经核实不是本人' };
  await done(doctor, 'withdrawFact', input, 'withdrawal { status }');
  expect(await tellings(contact)).toEqual([]);
});

describe('what is over by something else is not told any more, and neither is anybody told of a delay', () => {
  const today = '2020-04-15';
  const reported = async (evidence = laboratory()) => {
    const found = { community: CHUCAI, person, kind: 'CONFIRMED', confirmedOn: today, sourceKnown: true, evidence };
    return (await done(doctor, 'recordCase', found, 'case { id }')).case.id as string;
  };

  test('when the isolation of a discharge ends that rests on the fact of the case', async () => {
    const found = await reported();
    const home = { person, dischargedOn: today, place: 'HOME', evidence: laboratory() };
    await done(doctor, 'recordDischarge', home, 'discharge { id }', 'INVESTIGATION');
    expect(await tellings(found)).toHaveLength(1);
    const { id: order, dueOn } = (await world.deps.isolations.live(person))!;
    world.setClock(`${dueOn}T04:00:00.000Z`);
    await done(worker, 'releaseFromIsolation', { order }, 'order { id }');
    expect(await tellings(found)).toEqual([]);
  });

  test('when whoever was isolated becomes a case; once that is none it is told again what holds again', async () => {
    const contact = await met();
    const found = await reported();
    expect(await tellings(contact)).toEqual([]);
    expect(await tellings(found)).toHaveLength(1);
    await question(world, found);
    await done(doctor, 'ruleOutCase', { case: found, evidence: laboratory() }, 'case { id }');
    expect(await tellings(found)).toEqual([]);
    expect(await tellings(contact)).toHaveLength(1);
  });

  test('a recheck that is positive has its own to be told, which stays', async () => {
    const home = { person, dischargedOn: '2020-04-14', place: 'HOME', evidence: laboratory() };
    const { discharge } = await done(doctor, 'recordDischarge', home, 'discharge { id }', 'INVESTIGATION');
    expect(await tellings(discharge.id)).toHaveLength(1);
    const positive = {
      discharge: discharge.id,
      on: today,
      result: 'POSITIVE_WITHOUT_SYMPTOMS',
      evidence: laboratory(),
    };
    await done(doctor, 'recordRecheck', positive, 'discharge { id }', 'INVESTIGATION');
    expect(await tellings(discharge.id)).toHaveLength(1);
  });

  test('with more than a transaction has room for, the rest at its deadline', async () => {
    const contacts: string[] = [];
    for (let i = 0; i < 5; i += 1) contacts.push(await met());
    await reported();
    const left = async () => (await Promise.all(contacts.map(tellings))).flat();
    expect(await left()).toHaveLength(2);
    await drainedAt(LATE);
    expect(await left()).toEqual([]);
    const told = (await follow(county, { division: WUCHANG }).next()).filter(({ type }) => type === 'TELLING_MISSED');
    expect(told).toHaveLength(1);
  });
});

test('what holds by another record of one arrival is still told once the first of them is withdrawn', async () => {
  const given = { person, from: 'ABROAD', place: 'IT', arrivedOn: '2020-04-13' };
  const [one, other] = [feedOf(world, 'customs'), feedOf(world, 'airline')];
  const hand = async (by: Caller) => {
    await done(by, 'registerArrival', { ...given, evidence: border() }, 'factId');
    return (await world.deps.arrivals.arrivalsOf(person)).length;
  };
  expect([await hand(one), await hand(other)]).toEqual([1, 2]);
  const arrivals = await world.deps.arrivals.arrivalsOf(person);
  const cause = (await world.deps.codes.facts((await world.deps.persons.person(person))!.householdId))[0]!.cause;
  const first = arrivals.find(({ id }) => id === cause)!;
  const second = arrivals.find(({ id }) => id !== cause)!;
  const withdraw = (record: string) =>
    done(
      doctor,
      'withdrawFact',
      { record, reason: 'WRONG_PERSON', explanation: '同名同姓，经核实不是本人' },
      'withdrawal { status }',
    );
  await withdraw(first.id);
  expect(await tellings(cause)).toHaveLength(1);
  await withdraw(second.id);
  expect(await tellings(cause)).toEqual([]);
});

test('a contact whose days are over holds nobody back, and nobody is to tell them', async () => {
  const input = { person, lastContactOn: '2020-03-20', evidence: investigation() };
  const { contact } = await done(doctor, 'recordContact', input, 'contact { id outcome }', 'INVESTIGATION');
  expect(contact.outcome).toBe('DAYS_OVER');
  expect(await tellings(contact.id)).toEqual([]);
});
