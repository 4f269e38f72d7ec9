import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { investigation } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { isolated, readOrder } from '#test/support/isolation.ts';
import { type Caller, openWorld, WUCHANG, type World } from '#test/support/world.ts';

// The due day is 27 April, which is over at the beginning of 28 April in China.
const DUE_OVER = '2020-04-27T16:00:00.000Z';
const LAST = '2020-04-29T15:59:00.000Z';
const OVER = '2020-04-29T16:00:00.000Z';

let world: World;
let doctor: Caller;
let self: Caller;
let person: string;
let order: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock('2020-04-15T04:00:00.000Z');
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  const { members } = await world.buildHousehold();
  person = members[0]!;
  self = world.as('RESIDENT', { person });
  for (const caller of [doctor, self]) await caller.ask('{ viewer { account } }');
  order = (await isolated(world, person, { on: '2020-04-13' })).id;
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const CARE = { 'x-purpose': 'CARE' };
const done = async (payload: Promise<any>) => {
  const { errors, topErrors, ...rest } = await payload;
  expect([errors, topErrors]).toEqual([[], undefined]);
  return rest;
};
const answer = (by: Caller, alert: string, outcome = 'NO_FINDING') =>
  by.mutate('answerAlert', { alert, outcome }, 'alert { id }', CARE);
const raised = async (at: string): Promise<string> => {
  world.setClock(at);
  await done(self.mutate('recordDailyCheck', { person, on: world.today(), temperature: 38 }, 'on'));
  return (await world.deps.checks.openAlertOf(person))!.id;
};
const drainedAt = async (at: string) => {
  world.setClock(at);
  // What an alert leaves due comes with the next drain.
  for (let i = 0; i < 3; i++) await world.drain();
  return (await readOrder(world, order)).status;
};
const alertNow = async (id: string) => {
  const { status, outcome, history } = (await world.deps.checks.alert(id))!;
  return { status, outcome, events: history.map(({ event }) => event) };
};

describe('fever or symptoms that nobody answers', () => {
  test('hold the release for 48 hours after the due day, and end in a referral and the release', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    expect(await drainedAt(DUE_OVER)).toBe('ISOLATING');
    expect(await drainedAt(LAST)).toBe('ISOLATING');
    expect((await alertNow(id)).status).toBe('OPEN');
    expect(await drainedAt(OVER)).toBe('CLOSED');
    const events = ['RAISE', 'OVERDUE', 'LAPSE'];
    expect(await alertNow(id)).toEqual({ status: 'LAPSED', outcome: 'REFERRED', events });
    const tasks = await world.deps.tasks.tasksCausedBy(id);
    expect(tasks).toMatchObject([
      { kind: 'REFERRAL', dueOn: '2020-04-30', subject: { person }, clause: 'mid.control.2' },
    ]);
    const { errors } = await answer(doctor, id);
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', message: expect.stringContaining('referred') }]);
  });

  test('end where the drain comes late, however long ago the hold was over', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    expect(await drainedAt('2020-05-03T04:00:00.000Z')).toBe('CLOSED');
    expect((await alertNow(id)).status).toBe('LAPSED');
  });

  test('hold no longer once somebody answers, and nobody is referred', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    world.setClock(LAST);
    await done(answer(doctor, id));
    expect(await drainedAt(OVER)).toBe('CLOSED');
    expect((await alertNow(id)).events).toEqual(['RAISE', 'OVERDUE', 'ANSWER']);
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
  });

  test('are ended by one alone, where somebody answers just before they end by time', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    world.setClock(OVER);
    const answered = () => done(answer(doctor, id, 'OBSERVED'));
    await atLastMoment(world, answered, () => world.drain());
    expect(await drainedAt(OVER)).toBe('CLOSED');
    expect(await alertNow(id)).toMatchObject({ status: 'ANSWERED', events: ['RAISE', 'OVERDUE', 'ANSWER'] });
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
  });

  test('are ended by one alone, where they end by time just before somebody answers', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    world.setClock(OVER);
    const drained = () => world.drain();
    const [answered] = await atLastMoment(world, drained, () => answer(doctor, id, 'OBSERVED'));
    expect(answered.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await alertNow(id)).toMatchObject({ status: 'LAPSED', events: ['RAISE', 'OVERDUE', 'LAPSE'] });
    expect(await drainedAt(OVER)).toBe('CLOSED');
  });

  test('hold no longer for a second alert: its hold ends with the same 48 hours', async () => {
    const first = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    world.setClock('2020-04-28T04:00:00.000Z');
    await done(answer(doctor, first));
    const second = await raised('2020-04-28T04:00:00.000Z');
    expect(await drainedAt(LAST)).toBe('ISOLATING');
    expect(await drainedAt(OVER)).toBe('CLOSED');
    expect((await alertNow(second)).status).toBe('LAPSED');
  });

  test('hold nobody where they are raised after that: the person is released, and somebody still looks', async () => {
    const first = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    world.setClock(LAST);
    await done(answer(doctor, first));
    const second = await raised(OVER);
    expect(await drainedAt(OVER)).toBe('CLOSED');
    expect((await alertNow(second)).status).toBe('OPEN');
    await done(answer(doctor, second, 'REFERRED'));
  });

  test('hold anew, where the isolation lasts longer by then', async () => {
    const id = await raised('2020-04-26T04:00:00.000Z');
    await drainedAt(DUE_OVER);
    const extension = {
      order,
      dueOn: '2020-04-27',
      newDueOn: '2020-05-02',
      reason: 'SYMPTOMS',
      evidence: investigation(),
    };
    expect((await doctor.mutate('extendIsolation', extension, 'order { id }')).errors).toEqual([]);
    expect(await drainedAt(OVER)).toBe('ISOLATING');
    expect((await alertNow(id)).status).toBe('OPEN');
    expect(await drainedAt('2020-05-04T15:59:00.000Z')).toBe('ISOLATING');
    expect(await drainedAt('2020-05-04T16:00:00.000Z')).toBe('CLOSED');
    expect((await alertNow(id)).status).toBe('LAPSED');
  });
});
