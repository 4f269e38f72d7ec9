import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keys as checkKeys } from '#graph/health/check/keys.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { isolated, readOrder } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, WUCHANG, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
let stranger: Caller;
let doctor: Caller;
let colleague: Caller;
let volunteer: Caller;
let self: Caller;
let person: string;
let order: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock('2020-04-15T04:00:00.000Z');
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
  volunteer = world.as('VOLUNTEER', { communities: [CHUCAI], account: 'volunteer' });
  const { members } = await world.buildHousehold();
  person = members[0]!;
  self = world.as('RESIDENT', { person });
  for (const caller of [worker, stranger, doctor, colleague, volunteer, self])
    await caller.ask('{ viewer { account } }');
  order = (await isolated(world, person, { on: '2020-04-13' })).id;
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const CARE = { 'x-purpose': 'CARE' };
const check = (by: Caller, given: object = {}) =>
  by.mutate('recordDailyCheck', { person, on: world.today(), temperature: 36.6, ...given }, 'on');
const done = async (payload: Promise<any>) => {
  const { errors, topErrors, ...rest } = await payload;
  expect([errors, topErrors]).toEqual([[], undefined]);
  return rest;
};
const refusedAs = async (payload: Promise<any>, code: string, ...path: string[]) => {
  const { errors } = await payload;
  expect(errors).toMatchObject([{ code, ...(path.length > 0 && { path: ['input', ...path] }) }]);
};
const CHECKS = 'query ($id: ID!) { person(id: $id) { checks(first: 20) { nodes { on temperature symptoms } } } }';
const seenChecks = async (by: Caller, headers: Record<string, string> = CARE) =>
  (await by.ask(CHECKS, { id: person }, headers)).data?.person?.checks?.nodes ?? null;
const ALERT = 'query ($id: ID!) { person(id: $id) { alert { id status answerBy overdue outcome } } }';
const alertOf = async (by: Caller = doctor) => (await by.ask(ALERT, { id: person }, CARE)).data?.person?.alert ?? null;
const answer = (by: Caller, alert: string, outcome = 'NO_FINDING') =>
  by.mutate('answerAlert', { alert, outcome }, 'alert { id status outcome overdue }', CARE);
const checkTask = async () => (await world.deps.tasks.tasksCausedBy(order)).find(({ kind }) => kind === 'DAILY_CHECK')!;
const release = (by: Caller) => by.mutate('releaseFromIsolation', { order }, 'order { id }');

describe('a daily check', () => {
  test('is recorded by the person, a worker or a professional, and the day is done', async () => {
    for (const by of [self, worker, doctor]) expect(await done(check(by))).toEqual({ on: '2020-04-15' });
    const own = { on: '2020-04-15', temperature: 36.6, symptoms: [] };
    expect(await seenChecks(self)).toEqual([own, own, own]);
    expect((await checkTask()).doneDays).toEqual(['2020-04-15']);
    expect(await alertOf()).toBeNull();
  });

  test('is written by the volunteer who has the task, who reads none', async () => {
    const task = (await checkTask()).id;
    await untouched(world, [volunteer], () => refusedAs(check(volunteer, { person: null, task }), 'NOT_FOUND', 'task'));
    const given = await worker.mutate('assignTask', { task, account: 'volunteer' }, 'task { id }');
    expect(given.errors).toEqual([]);
    expect(await done(check(volunteer, { person: null, task, temperature: 36.2 }))).toEqual({ on: '2020-04-15' });
    expect(await seenChecks(volunteer)).toBeNull();
    await untouched(world, [volunteer], () => refusedAs(check(volunteer), 'NOT_FOUND', 'person'));
    expect(await seenChecks(worker)).toMatchObject([{ temperature: 36.2 }]);
  });

  test('comes late and in any order, each for its own day; the days that nobody checked are missed', async () => {
    world.setClock('2020-04-18T15:59:59.000Z');
    for (const on of ['2020-04-18', '2020-04-15', '2020-04-17'])
      expect(await done(check(worker, { on }))).toEqual({ on });
    expect((await checkTask()).doneDays).toEqual(['2020-04-15', '2020-04-17', '2020-04-18']);
    const asked = `{ workList(community: "${CHUCAI}") { missed { kind missedDays } } }`;
    world.setClock('2020-04-20T16:00:00.000Z');
    const { missed } = (await worker.ask(asked)).data.workList;
    expect(missed.filter(({ kind }: any) => kind === 'DAILY_CHECK')).toEqual([
      { kind: 'DAILY_CHECK', missedDays: ['2020-04-16', '2020-04-19', '2020-04-20'] },
    ]);
  });

  test('is recorded once, however often a phone sends it', async () => {
    const key = { idempotencyKey: 'phone-0001' };
    await done(check(self, key));
    await done(check(self, key));
    expect(await seenChecks(self)).toHaveLength(1);
  });

  test.each([
    ['a day to come', { on: '2020-04-16' }, 'INVALID_DAY', ['on']],
    ['a day before the isolation', { on: '2020-04-14' }, 'INVALID_DAY', ['on']],
    ['Fahrenheit', { temperature: 98.6 }, 'INVALID_TEMPERATURE', ['temperature']],
    ['nobody', { person: null }, 'NOT_FOUND', ['person']],
    ['somebody unknown', { person: 'person_none' }, 'NOT_FOUND', ['person']],
    ['what is no id', { person: 'x'.repeat(3000) }, 'NOT_FOUND', ['person']],
    ['a task that there is not', { person: null, task: 'task_none' }, 'NOT_FOUND', ['task']],
    ['a person and a task', { task: 'task_none' }, 'NAMED_TWICE', ['task']],
  ])('is refused for %s, and nothing is written', async (_, given, code, path) => {
    await untouched(world, [worker], () => refusedAs(check(worker, given), code, ...path));
  });

  test('is refused of somebody who is not isolated', async () => {
    const { members } = await world.buildHousehold();
    await untouched(world, [worker], () => refusedAs(check(worker, { person: members[0] }), 'NOT_ISOLATED'));
  });

  test('is read for a purpose, by the person and by those who look after them, until they are released', async () => {
    await done(check(self));
    expect(await seenChecks(worker)).toHaveLength(1);
    expect(await seenChecks(worker, { 'x-purpose': 'SUPPLY' })).toBeNull();
    expect(await seenChecks(stranger)).toBeNull();
    world.setClock('2020-04-27T04:00:00.000Z');
    expect((await release(worker)).errors).toEqual([]);
    expect(await seenChecks(worker)).toBeNull();
    expect(await seenChecks(doctor)).toBeNull();
    expect(await seenChecks(self)).toHaveLength(1);
    await untouched(world, [worker], () => refusedAs(check(worker, { on: '2020-04-20' }), 'NOT_ISOLATED'));
  });
});

describe('fever or symptoms', () => {
  test.each([
    ['37.2 degrees', { temperature: 37.2 }, false],
    ['37.3 degrees', { temperature: 37.3 }, true],
    ['a cough', { symptoms: ['COUGH'] }, true],
  ])('of %s', async (_, given, raised) => {
    await done(check(self, given));
    const found = await alertOf();
    expect(found !== null).toBe(raised);
    if (raised) expect(found).toMatchObject({ status: 'OPEN', answerBy: '2020-04-15T06:00:00.000Z', overdue: false });
  });

  test('are told to the community as work, once however many checks show them', async () => {
    await Promise.all([done(check(self, { temperature: 38 })), done(check(worker, { temperature: 38.5 }))]);
    const { id } = await alertOf();
    await done(check(doctor, { temperature: 39 }));
    expect((await alertOf()).id).toBe(id);
    const { data } = await worker.ask(`{ workList(community: "${CHUCAI}") { checks { kind clause dueOn } } }`);
    expect(data.workList.checks.filter(({ kind }: any) => kind === 'ALERT')).toEqual([
      { kind: 'ALERT', clause: 'mid.control.2', dueOn: '2020-04-15' },
    ]);
  });

  test('are one, where two checks of a day that is done show fever at once', async () => {
    await done(check(worker));
    await atLastMoment(
      world,
      () => done(check(worker, { temperature: 38.5 })),
      () => done(check(self, { temperature: 38 })),
    );
    const alerts = await world.deps.db.queryAll({ pk: checkKeys.alert(person, '').pk, prefix: 'ALERT#' });
    expect(alerts).toHaveLength(1);
    expect((await alertOf()).id).toBe((alerts[0] as { id: string }).id);
  });

  test('hold a release until somebody has answered; whom it waited for is released then', async () => {
    world.setClock('2020-04-27T04:00:00.000Z');
    await done(check(self, { temperature: 38 }));
    await untouched(world, [worker], () => refusedAs(release(worker), 'ALERT_OPEN', 'order'));
    world.setClock('2020-04-28T04:00:00.000Z');
    await world.drain();
    expect((await readOrder(world, order)).status).toBe('ISOLATING');
    const { alert } = await done(answer(doctor, (await alertOf()).id));
    expect(alert).toMatchObject({ status: 'ANSWERED', outcome: 'NO_FINDING', overdue: true });
    await world.drain();
    expect((await readOrder(world, order)).status).toBe('CLOSED');
    expect(await alertOf()).toBeNull();
    expect(await world.deps.tasks.tasksCausedBy(alert.id)).toEqual([]);
  });

  test.each([
    ['in time to the millisecond', '2020-04-15T06:00:00.000Z', false],
    ['a millisecond late', '2020-04-15T06:00:00.001Z', true],
  ])('are answered %s', async (_, at, late) => {
    await done(check(self, { temperature: 38 }));
    const { id } = await alertOf();
    world.setClock(at);
    await world.drain();
    await world.drain();
    const { history } = (await world.deps.checks.alert(id))!;
    expect(history.filter(({ event }) => event === 'OVERDUE')).toHaveLength(late ? 1 : 0);
    expect((await done(answer(doctor, id))).alert.overdue).toBe(late);
  });

  test('are answered once: a repeat succeeds, another is refused; then a new fever is a new alert', async () => {
    await done(check(self, { temperature: 38 }));
    const { id } = await alertOf();
    const both = await Promise.all([answer(colleague, id, 'REFERRED'), answer(doctor, id, 'OBSERVED')]);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const [first, second] = both[0].errors.length === 0 ? [colleague, doctor] : [doctor, colleague];
    const { outcome } = (await world.deps.checks.alert(id))!;
    const act = async () => {
      expect((await done(answer(first, id, 'NO_FINDING'))).alert.outcome).toBe(outcome);
      await refusedAs(answer(second, id), 'INVALID_TRANSITION', 'alert');
    };
    // What the answer discloses again is recorded again.
    await untouched(world, [first, second], act, /SENSITIVE#ACCESS#/);
    await done(check(self, { temperature: 38 }));
    expect((await alertOf()).id).not.toBe(id);
  });

  test('are not a worker’s to answer, who sees them and has the work of calling a professional', async () => {
    await done(check(self, { temperature: 38 }));
    const { id } = await alertOf(worker);
    await untouched(world, [worker], async () => {
      const { topErrors } = await answer(worker, id);
      expect(topErrors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });
    const { data } = await worker.ask(`{ workList(community: "${CHUCAI}") { checks { id kind } } }`);
    const task = data.workList.checks.find(({ kind }: any) => kind === 'ALERT').id;
    expect((await worker.mutate('takeTask', { task }, 'task { status }')).errors).toEqual([]);
    const report = { task, reportId: 'report-1', doneAt: '2020-04-15T04:00:00.000Z' };
    await refusedAs(worker.mutate('reportTask', report, 'task { id }'), 'INVALID_TRANSITION', 'task');
  });

  test('are not answered where there is no alert', async () => {
    await untouched(world, [doctor], () => refusedAs(answer(doctor, 'alert_none'), 'NOT_FOUND', 'alert'));
  });

  test('are told to the person and the community, and late ones to the county', async () => {
    await done(check(self, { temperature: 38 }));
    world.setClock('2020-04-15T06:00:01.000Z');
    await world.drain();
    await world.tell();
    const told = async (by: Caller, division?: string) => {
      const asked = `query ($division: DivisionCode) { events(division: $division, first: 100) { nodes { type } } }`;
      const { data } = await by.ask(asked, { division });
      return data.events.nodes.map(({ type }: any) => type).filter((type: string) => type.startsWith('ALERT'));
    };
    const county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
    expect(await told(self)).toEqual(['ALERT_OPEN']);
    expect(await told(worker, CHUCAI)).toEqual(['ALERT_OPEN', 'ALERT_OVERDUE']);
    expect(await told(county, WUCHANG)).toEqual(['ALERT_OVERDUE']);
  });
});
