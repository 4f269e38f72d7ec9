import { describe, expect } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { monitorsHome } from '#graph/health/check/policy.ts';
import type { IsolationCause, IsolationPlace } from '#graph/health/isolation/policy.ts';
import { done, test as base } from '#test/support/api.ts';
import { clinical } from '#test/support/evidence.ts';
import { isolated } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, person, WUCHANG } from '#test/support/world.ts';

/** Today is 15 April 2020; the arrival is of the 13th, and its isolation lasts to the 27th. */
const CARE = { 'x-purpose': 'CARE' };
const AT = { thirteenth: '2020-04-28T04:00:00.000Z', fifteenth: '2020-04-30T04:00:00.000Z' };

/** Two of a home, of whom one has come from abroad and is isolated there. */
const test = base
  .extend('home', async ({ world }) => {
    world.setClock(NOON);
    return world.buildHousehold([person(), person({ name: '李芳' })]);
  })
  .extend('arrived', ({ home }) => home.members[0]!)
  .extend('member', ({ home }) => home.members[1]!)
  .extend(
    'isolate',
    ({ world, arrived }) =>
      (given: { cause?: 'CONTACT'; place?: IsolationPlace } = {}) =>
        isolated(world, arrived, { cause: 'ARRIVAL_ABROAD', on: '2020-04-13', ...given }),
  )
  .extend(
    'check',
    ({ world }) =>
      (by: Caller, of: string, given: object = {}) =>
        done(by, 'recordDailyCheck', { person: of, on: world.today(), temperature: 36.5, ...given }, 'on'),
  )
  .extend('notChecked', ({ world, refusedAs }) => async (by: Caller, of: string) => {
    const input = { person: of, on: world.today(), temperature: 36.5 };
    await refusedAs('NOT_ISOLATED', by, 'recordDailyCheck', input);
  })
  .extend('checksSeen', () => async (by: Caller, of: string) => {
    const asked = 'query ($id: ID!) { person(id: $id) { checks(first: 5) { nodes { on temperature } } } }';
    return (await by.ask(asked, { id: of }, CARE)).data?.person?.checks?.nodes ?? null;
  })
  .extend('monitored', () => async (by: Caller, order: string) => {
    const asked = 'query ($id: ID!) { isolationOrder(id: $id) { monitored { person { id } checkedOn } } }';
    return (await by.ask(asked, { id: order }, CARE)).data.isolationOrder.monitored;
  });

describe('those who live with somebody isolated', () => {
  const values = valuesOn('2020-04-15');
  const atHome = { status: 'ISOLATING', place: 'HOME', startOn: '2020-04-15' } as const;
  const of = (cause: IsolationCause) => ({ ...atHome, grounds: [{ cause }] });
  base.for<[string, Parameters<typeof monitorsHome>[0], `2020-04-${number}`, boolean]>([
    ['an arrival from abroad', of('ARRIVAL_ABROAD'), '2020-04-15', true],
    ['an arrival from a high-risk area', of('ARRIVAL_HIGH_RISK_AREA'), '2020-04-15', false],
    ['a contact', of('CONTACT'), '2020-04-15', false],
    ['somebody discharged', of('DISCHARGE'), '2020-04-15', false],
    ['an arrival at a central site', { ...of('ARRIVAL_ABROAD'), place: 'CENTRAL' }, '2020-04-15', false],
    ['an arrival who is released', { ...of('ARRIVAL_ABROAD'), status: 'MONITORED' }, '2020-04-15', false],
    ['an arrival, on the fourteenth day', of('ARRIVAL_ABROAD'), '2020-04-28', true],
    ['an arrival, on the fifteenth day', of('ARRIVAL_ABROAD'), '2020-04-29', false],
  ])('are monitored with %s: by the clause that asks for it', ([, order, on, is]) => {
    expect(monitorsHome(order, on, values)).toBe(is);
  });

  base('are not where the rules of the place ask for none', () => {
    expect(monitorsHome(of('ARRIVAL_ABROAD'), '2020-04-15', { ...values, homeMonitoringDays: 0 })).toBe(false);
  });
});

describe('the home of an arrival from abroad', () => {
  test('is checked by whoever lives there, a worker and a professional, beside the one who is isolated', async ({
    world,
    worker,
    doctor,
    residentOf,
    arrived,
    member,
    isolate,
    check,
    checksSeen,
    monitored,
  }) => {
    const order = await isolate();
    expect(await monitored(worker, order.id)).toEqual([{ person: { id: member }, checkedOn: null }]);
    for (const by of [residentOf(member), worker, doctor]) await check(by, member);
    expect(await monitored(doctor, order.id)).toEqual([{ person: { id: member }, checkedOn: '2020-04-15' }]);
    for (const by of [residentOf(member), worker, doctor]) expect(await checksSeen(by, member)).toHaveLength(3);
    // The day of the one who is isolated is to be done by a check of them.
    const task = async () =>
      (await world.deps.tasks.tasksCausedBy(order.id)).find((one) => one.kind === 'DAILY_CHECK')!;
    expect((await task()).doneDays).toEqual([]);
    await check(worker, arrived);
    expect((await task()).doneDays).toEqual(['2020-04-15']);
  });

  test('leaves no fact, colour or order with who is monitored', async ({
    world,
    worker,
    member,
    isolate,
    check,
    home,
  }) => {
    await isolate();
    await check(worker, member);
    expect((await world.deps.codes.facts(home.id)).filter(({ personId }) => personId === member)).toEqual([]);
    expect(await world.deps.isolations.last(member)).toBeNull();
    const issued = { person: member };
    const { healthCode } = await done(worker, 'issueHealthCode', issued, 'healthCode { colour }', 'CODE_ISSUING');
    expect(healthCode.colour).toBe('GREEN');
  });

  test('is nobody else’s to check or to look at', async ({
    world,
    refusedAs,
    member,
    isolate,
    arrived,
    residentOf,
  }) => {
    await isolate();
    const far = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'far' });
    const volunteer = world.as('VOLUNTEER', { communities: [CHUCAI], account: 'volunteer' });
    const input = { person: member, on: world.today(), temperature: 36.5 };
    for (const by of [far, volunteer]) await refusedAs('NOT_FOUND', by, 'recordDailyCheck', input, 'person');
    const asked = 'query ($id: ID!) { person(id: $id) { checks(first: 5) { nodes { on } } } }';
    for (const by of [far, residentOf(arrived)]) {
      const { data } = await by.ask(asked, { id: member }, CARE);
      expect(data?.person?.checks ?? null).toBeNull();
    }
  });

  test('is read for a purpose, which the member reads in their log', async ({
    worker,
    residentOf,
    member,
    isolate,
    check,
  }) => {
    const order = await isolate();
    await check(worker, member);
    const asked = 'query ($id: ID!) { isolationOrder(id: $id) { monitored { checkedOn } } }';
    const { errors } = await worker.ask(asked, { id: order.id });
    expect(errors!.map(({ extensions }: any) => extensions.code)).toContain('PURPOSE_REQUIRED');
    await worker.ask(asked, { id: order.id }, CARE);
    const log = `{ person(id: "${member}") { accessLog(first: 20) { nodes { role fields } } } }`;
    const { data } = await residentOf(member).ask(log);
    expect(data.person.accessLog.nodes).toContainEqual({
      role: 'COMMUNITY_WORKER',
      fields: expect.arrayContaining(['MonitoredMember.checkedOn']),
    });
  });

  test('has a symptom of a member looked into by a professional, as any other', async ({
    world,
    worker,
    doctor,
    member,
    arrived,
    isolate,
    check,
  }) => {
    const order = await isolate();
    await check(worker, member, { symptoms: ['COUGH'] });
    const alert = (await world.deps.checks.openAlertOf(member))!;
    expect(alert).toMatchObject({ status: 'OPEN', clause: 'low.control.2' });
    expect(await world.deps.checks.openAlertOf(arrived)).toBeNull();
    world.setClock(AT.thirteenth);
    // It holds the release of nobody else.
    await done(worker, 'releaseFromIsolation', { order: order.id }, 'order { id }');
    const answered = await done(
      doctor,
      'answerAlert',
      { alert: alert.id, outcome: 'REFERRED' },
      'alert { status }',
      'CARE',
    );
    expect(answered.alert.status).toBe('ANSWERED');
    expect(await world.deps.isolations.heldBy(member)).toEqual([]);
  });

  test('is monitored no more once the isolation is over, or goes on at a central site', async ({
    world,
    worker,
    residentOf,
    member,
    isolate,
    check,
    checksSeen,
    notChecked,
    monitored,
  }) => {
    const order = await isolate();
    await check(worker, member);
    await done(
      worker,
      'moveIsolation',
      { order: order.id, place: 'CENTRAL', reason: 'NEEDS_CARE', transport: { vehicle: '鄂A12345' } },
      'order { id }',
    );
    await notChecked(worker, member);
    expect(await monitored(worker, order.id)).toEqual([]);
    await done(worker, 'moveIsolation', { order: order.id, place: 'HOME', reason: 'OWN_WISH' }, 'order { id }');
    await check(worker, member);
    world.setClock(AT.thirteenth);
    await done(worker, 'releaseFromIsolation', { order: order.id }, 'order { id }');
    await notChecked(worker, member);
    // What was asked of them marks them no more: they alone read it.
    expect(await checksSeen(worker, member)).toBeNull();
    expect(await checksSeen(residentOf(member), member)).toHaveLength(2);
  });

  test('is monitored for no longer than the rules ask for, where the isolation is extended', async ({
    world,
    worker,
    doctor,
    arrived,
    member,
    isolate,
    check,
    notChecked,
  }) => {
    const { id: order, dueOn } = await isolate();
    const longer = { order, dueOn, newDueOn: '2020-05-04', reason: 'SYMPTOMS', evidence: clinical() };
    await done(doctor, 'extendIsolation', longer, 'order { id }');
    world.setClock(AT.thirteenth);
    await check(worker, member);
    world.setClock(AT.fifteenth);
    await notChecked(worker, member);
    await check(worker, arrived);
    // A phone that was offline hands in what was measured in time.
    await check(worker, member, { on: '2020-04-27' });
  });

  test('is monitored as it now lives: whoever moves in, and nobody who has moved out', async ({
    world,
    worker,
    home,
    member,
    isolate,
    check,
    notChecked,
    monitored,
  }) => {
    const order = await isolate();
    const other = await world.buildHousehold();
    const comes = other.members[0]!;
    await notChecked(worker, comes);
    await done(worker, 'movePerson', { person: comes, household: home.id }, 'person { id }');
    await check(worker, comes);
    await done(worker, 'movePerson', { person: member, household: other.id }, 'person { id }');
    await notChecked(worker, member);
    expect(await monitored(worker, order.id)).toEqual([{ person: { id: comes }, checkedOn: '2020-04-15' }]);
  });

  test('is not monitored for a contact, nor is who is isolated themself', async ({
    world,
    worker,
    member,
    isolate,
    notChecked,
    check,
    monitored,
  }) => {
    await isolate({ cause: 'CONTACT' });
    await notChecked(worker, member);
    const arrival = await isolate();
    await check(worker, member);
    const own = await isolated(world, member, { on: '2020-04-14' });
    expect(await monitored(worker, arrival.id)).toEqual([]);
    await check(worker, member);
    const [task] = (await world.deps.tasks.tasksCausedBy(own.id)).filter(({ kind }) => kind === 'DAILY_CHECK');
    expect(task!.doneDays).toEqual(['2020-04-15']);
  });

  test('is not monitored where its county has chosen so', async ({
    world,
    county,
    worker,
    member,
    isolate,
    notChecked,
  }) => {
    const none = { division: WUCHANG, name: 'HOME_MONITORING_DAYS', value: 0, from: '2020-04-16' };
    await done(county, 'adoptPolicyValue', { ...none, legalBasis: '武防指〔2020〕1号' }, 'policyValue { value }');
    world.setClock('2020-04-16T04:00:00.000Z');
    await isolate();
    await notChecked(worker, member);
  });
});
