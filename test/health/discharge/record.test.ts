import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { professionalContext, readOrder } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, WUCHANG, type World } from '#test/support/world.ts';

let world: World;
let doctor: Caller;
let colleague: Caller;
let worker: Caller;
let person: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  for (const caller of [doctor, colleague, worker]) await caller.ask('{ viewer { account } }');
  const { members } = await world.buildHousehold();
  person = members[0]!;
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const PURPOSE = { 'x-purpose': 'INVESTIGATION' };
const DISCHARGE = 'id clause status dischargedOn rechecksBy rechecks { on round result }';
const discharge = (by: Caller, given: object = {}) =>
  by.mutate(
    'recordDischarge',
    { person, dischargedOn: '2020-04-15', evidence: clinical(), ...given },
    `discharge { ${DISCHARGE} }`,
    PURPOSE,
  );
const recheck = (by: Caller, id: string, on: string, result = 'NEGATIVE', given: object = {}) =>
  by.mutate(
    'recordRecheck',
    { discharge: id, on, result, evidence: laboratory(), ...given },
    `discharge { ${DISCHARGE} }`,
    PURPOSE,
  );
const done = async (payload: Promise<any>) => {
  const { errors, topErrors, discharge: made } = await payload;
  expect([errors, topErrors]).toEqual([[], undefined]);
  return made;
};
const refusedAs = async (payload: Promise<any>, code: string, path: string) => {
  const { errors, discharge: made } = await payload;
  expect(made).toBeNull();
  expect(errors).toMatchObject([{ code, path: ['input', ...path.split('.')] }]);
};
const confirmed = (given: object = {}) =>
  doctor.mutate(
    'recordCase',
    { community: CHUCAI, person, confirmedOn: '2020-03-20', sourceKnown: true, evidence: laboratory(), ...given },
    'case { id status }',
  );
const colour = async () => {
  const resident = world.as('RESIDENT', { person });
  const { healthCode } = await resident.mutate('issueHealthCode', { person }, 'healthCode { colour }');
  return healthCode.colour;
};
const orderNow = () => isolationOf(professionalContext(world), person);
const rechecksToDo = async (id: string) =>
  (await world.deps.tasks.tasksCausedBy(id))
    .filter(({ kind }) => kind === 'RECHECK')
    .map(({ kind, dueOn, assignee }) => [kind, dueOn, assignee]);
const factKinds = async () => {
  const asked = 'query ($id: ID!) { person(id: $id) { facts { kind on } } }';
  return (await doctor.ask(asked, { id: person }, PURPOSE)).data.person.facts;
};

describe('a patient who comes home', () => {
  test('is isolated and monitored for 14 days, their case is over, and rechecks are due in weeks 2 and 4', async () => {
    const { case: found } = await confirmed();
    const made = await done(discharge(doctor));
    expect(made).toMatchObject({
      clause: 'mid.control.3',
      status: 'FOLLOWED_UP',
      dischargedOn: '2020-04-15',
      rechecksBy: ['2020-04-29', '2020-05-13'],
      rechecks: [],
    });
    expect((await world.deps.cases.case(found.id))!.status).toBe('DISCHARGED');
    const order = await orderNow();
    expect(order).toMatchObject({ status: 'ISOLATING', place: 'HOME', dueOn: '2020-04-29', clause: 'mid.control.3' });
    expect(order!.grounds).toMatchObject([{ cause: 'DISCHARGE', ref: made.id, exposureOn: '2020-04-15' }]);
    expect(await rechecksToDo(made.id)).toEqual([['RECHECK', '2020-04-29', 'doctor']]);
    expect(await colour()).toBe('RED');
  });

  test('is marked by nothing after the release: the fact of the case is over with it', async () => {
    await confirmed();
    await done(discharge(doctor));
    const order = await orderNow();
    world.setClock('2020-04-28T15:59:59.000Z');
    const early = await worker.mutate('releaseFromIsolation', { order: order!.id }, 'order { id }');
    expect(early.errors).toMatchObject([{ code: 'NOT_DUE' }]);
    world.setClock('2020-04-28T16:00:00.000Z');
    const { errors } = await worker.mutate('releaseFromIsolation', { order: order!.id }, 'order { id }');
    expect(errors).toEqual([]);
    expect(await factKinds()).toEqual([]);
    expect(await colour()).toBe('GREEN');
  });

  test('whose illness was recorded elsewhere is followed up all the same', async () => {
    await done(discharge(doctor));
    expect(await orderNow()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-29' });
    expect(await colour()).toBe('RED');
  });

  test('has a certificate with a number, whoever finds it: nobody else stands by it before it isolates', async () => {
    const certificate = { ...clinical(), number: null };
    await untouched(world, [], () =>
      refusedAs(discharge(doctor, { evidence: certificate }), 'INVALID_EVIDENCE', 'evidence.number'),
    );
    expect(await orderNow()).toBeNull();
    expect(await colour()).toBe('GREEN');
  });

  test('long ago is isolated no more, and rechecked still', async () => {
    await confirmed({ confirmedOn: '2020-03-01' });
    const made = await done(discharge(doctor, { dischargedOn: '2020-04-01' }));
    expect(await orderNow()).toBeNull();
    expect(await rechecksToDo(made.id)).toEqual([['RECHECK', '2020-04-15', 'doctor']]);
    expect(await colour()).toBe('GREEN');
  });

  test('goes from the isolation of a contact into theirs, with one order', async () => {
    const contact = { person, lastContactOn: '2020-04-10', evidence: investigation() };
    await doctor.mutate('recordContact', contact, 'factId', PURPOSE);
    const before = await orderNow();
    await done(discharge(doctor));
    expect(await orderNow()).toMatchObject({ id: before!.id, dueOn: '2020-04-29', grounds: [{}, {}] });
    expect((await readOrder(world, before!.id)).history.at(-1)).toMatchObject({ event: 'RESTART' });
  });

  test('is recorded once: a repeat answers the same, and another record is refused and writes nothing', async () => {
    const key = { idempotencyKey: 'discharge-0001', evidence: clinical() };
    const made = await done(discharge(doctor, key));
    expect(await done(discharge(doctor, key))).toEqual(made);
    await untouched(world, [], () => refusedAs(discharge(colleague), 'INVALID_TRANSITION', 'person'));
  });

  test('whom two professionals record at once is followed up once', async () => {
    const answers = await Promise.all([discharge(doctor), discharge(colleague)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await world.deps.discharges.dischargesOf(person)).toHaveLength(1);
  });

  test('is not recorded for a day to come, or for somebody unknown', async () => {
    await untouched(world, [], async () => {
      await refusedAs(discharge(doctor, { dischargedOn: '2020-04-16' }), 'INVALID_DAY', 'dischargedOn');
      await refusedAs(discharge(doctor, { person: 'person_nobody' }), 'NOT_FOUND', 'person');
      await refusedAs(discharge(doctor, { person: 'nonsense' }), 'NOT_FOUND', 'person');
    });
  });
});

describe('a recheck', () => {
  let id: string;
  beforeEach(async () => {
    await confirmed();
    id = (await done(discharge(doctor))).id;
  });
  const at = (day: string) => world.setClock(`${day}T04:00:00.000Z`);

  test('of week 2 puts that of week 4 on the list, and that one completes the follow-up', async () => {
    at('2020-04-28');
    expect(await done(recheck(doctor, id, '2020-04-28'))).toMatchObject({
      status: 'FOLLOWED_UP',
      rechecks: [{ on: '2020-04-28', round: 'FIRST', result: 'NEGATIVE' }],
    });
    expect(await rechecksToDo(id)).toEqual([['RECHECK', '2020-05-13', 'doctor']]);
    at('2020-05-12');
    const { status, rechecks } = await done(recheck(doctor, id, '2020-05-12'));
    expect([status, rechecks[0].round]).toEqual(['COMPLETED', 'SECOND']);
    expect(await rechecksToDo(id)).toEqual([]);
    await untouched(world, [], () => refusedAs(recheck(doctor, id, '2020-05-12'), 'INVALID_TRANSITION', 'discharge'));
  });

  test('before week 2 is kept and counts for no round; a second one of week 2 asks for nothing more', async () => {
    at('2020-04-29');
    const { rechecks } = await done(recheck(doctor, id, '2020-04-22'));
    expect(rechecks).toEqual([{ on: '2020-04-22', round: null, result: 'NEGATIVE' }]);
    expect(await rechecksToDo(id)).toEqual([['RECHECK', '2020-04-29', 'doctor']]);
    await done(recheck(doctor, id, '2020-04-23'));
    await done(recheck(doctor, id, '2020-04-29'));
    expect(await rechecksToDo(id)).toEqual([['RECHECK', '2020-05-13', 'doctor']]);
  });

  test.each([
    ['POSITIVE_WITHOUT_SYMPTOMS', 'CASE_ASYMPTOMATIC'],
    ['POSITIVE_WITH_SYMPTOMS', 'CASE_CONFIRMED'],
  ])('that is %s makes them a %s again, in hospital and not isolated at home', async (result, kind) => {
    at('2020-04-25');
    expect((await done(recheck(doctor, id, '2020-04-25', result))).status).toBe('RE_POSITIVE');
    expect(await orderNow()).toBeNull();
    expect(await factKinds()).toEqual([{ kind, on: '2020-04-25' }]);
    expect(await rechecksToDo(id)).toEqual([]);
    at('2020-05-20');
    expect(await factKinds()).toEqual([{ kind, on: '2020-04-25' }]);
    const again = await done(discharge(doctor, { dischargedOn: '2020-05-20' }));
    expect(again).toMatchObject({ status: 'FOLLOWED_UP', rechecksBy: ['2020-06-03', '2020-06-17'] });
    expect(await orderNow()).toMatchObject({ dueOn: '2020-06-03' });
  });

  test('that is positive counts for its community as no new case', async () => {
    const ask = `{ community(code: "${CHUCAI}") { tier { communityClass } cases(first: 10) { nodes { id } } } }`;
    const before = (await doctor.ask(ask)).data;
    at('2020-04-16');
    await done(recheck(doctor, id, '2020-04-16', 'POSITIVE_WITH_SYMPTOMS'));
    expect((await doctor.ask(ask)).data).toEqual(before);
  });

  test('is recorded once, however often it is sent; of two at once on one follow-up both are kept', async () => {
    at('2020-05-12');
    const key = { idempotencyKey: 'recheck-00001', evidence: laboratory() };
    const made = await done(recheck(doctor, id, '2020-04-28', 'NEGATIVE', key));
    expect(await done(recheck(doctor, id, '2020-04-28', 'NEGATIVE', key))).toEqual(made);
    const both = await Promise.all([recheck(doctor, id, '2020-05-12'), recheck(colleague, id, '2020-05-12')]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'INVALID_TRANSITION', path: ['input', 'discharge'] },
    ]);
  });

  test('is not recorded for a day outside, or for what is no discharge', async () => {
    await untouched(world, [], async () => {
      await refusedAs(recheck(doctor, id, '2020-04-15'), 'INVALID_DAY', 'on');
      await refusedAs(recheck(doctor, id, '2020-04-16'), 'INVALID_DAY', 'on');
      await refusedAs(recheck(doctor, 'discharge_none', '2020-04-15'), 'NOT_FOUND', 'discharge');
    });
  });

  test('is the work of who has it: others learn from the list neither whom nor where it is about', async () => {
    at('2020-04-29');
    const asked = `{ tasks(community: "${CHUCAI}", first: 50) { nodes { kind person { id } building } } }`;
    const seen = async (by: Caller) =>
      (await by.ask(asked, {}, { 'x-purpose': 'CARE' })).data?.tasks.nodes.filter(
        ({ kind }: { kind: string }) => kind === 'RECHECK',
      );
    expect(await seen(worker)).toEqual([{ kind: 'RECHECK', person: null, building: null }]);
  });

  test('is there for the person, for professionals while it goes on, and for nobody else', async () => {
    const asked = 'query ($id: ID!) { person(id: $id) { discharges { id status } } }';
    const seen = async (by: Caller, purpose: string) =>
      (await by.ask(asked, { id: person }, { 'x-purpose': purpose })).data.person?.discharges ?? null;
    const resident = world.as('RESIDENT', { person });
    expect(await seen(doctor, 'INVESTIGATION')).toEqual([{ id, status: 'FOLLOWED_UP' }]);
    expect(await seen(doctor, 'CARE')).toBeNull();
    expect(await seen(worker, 'INVESTIGATION')).toBeNull();
    at('2020-05-12');
    await done(recheck(doctor, id, '2020-05-12'));
    expect(await seen(doctor, 'INVESTIGATION')).toEqual([]);
    expect(await seen(resident, 'SELF')).toEqual([{ id, status: 'COMPLETED' }]);
  });
});
