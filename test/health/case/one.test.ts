import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import { clinical, laboratory } from '#test/support/evidence.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { clientOver, conflicting, delayed, seeded } from '#test/support/transport.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

const CASE = 'case { id kind confirmedOn } alreadyOpen';
const report = (by: Caller, who: string, given: object = {}) =>
  by.mutate(
    'recordCase',
    { community: CHUCAI, person: who, confirmedOn: '2020-04-15', sourceKnown: true, evidence: laboratory(), ...given },
    CASE,
  );
const doctorOf = (world: World, account: string) => world.as('PROFESSIONAL', { division: WUCHANG, account });
const classOf = async (by: Caller) =>
  (await by.ask(`{ community(code: "${CHUCAI}") { communityClass } }`)).data.community.communityClass;

describe('a person', () => {
  let world: World;
  let doctor: Caller;
  let colleague: Caller;
  let who: string;
  beforeAll(async () => {
    world = await openWorld();
    doctor = doctorOf(world, 'doctor');
    colleague = doctorOf(world, 'colleague');
    for (const caller of [doctor, colleague]) await caller.ask('{ viewer { account } }');
  });
  afterAll(async () => {
    expect(world.faults).toEqual([]);
    await world.close();
  });
  beforeEach(async () => {
    // Each test has a season of its own: the cases of the others have ceased to count.
    world.setClock(`${addDays(world.today(), 20)}T04:00:00.000Z`);
    who = (await world.buildHousehold([person(), person()])).members[0]!;
  });
  const today = () => ({ confirmedOn: world.today() });
  const done = async (payload: Promise<any>) => {
    const { errors, topErrors, ...made } = await payload;
    expect([errors, topErrors]).toEqual([[], undefined]);
    return made;
  };
  const suspected = () => done(report(doctor, who, { kind: 'SUSPECTED', ...today() }));

  test('with an open case has no second one: whoever reports them again is answered with it, and nothing is written', async () => {
    const { case: open, alreadyOpen } = await done(report(doctor, who, today()));
    expect(alreadyOpen).toBe(false);
    await untouched(world, [colleague], async () => {
      expect(await done(report(colleague, who, today()))).toEqual({ case: open, alreadyOpen: true });
    });
    expect(await classOf(doctor)).toBe('CASES');
  });

  test('who is suspected stays so by a report that they are confirmed: confirmCase confirms it', async () => {
    const { case: open } = await suspected();
    await untouched(world, [colleague], async () => {
      expect(await done(report(colleague, who, today()))).toEqual({ case: open, alreadyOpen: true });
    });
    expect(await classOf(doctor)).toBe('NO_CASES');
    await done(colleague.mutate('confirmCase', { case: open.id, evidence: laboratory(), ...today() }, 'case { id }'));
    expect(await classOf(doctor)).toBe('CASES');
  });

  test('is no way around what a report must say: a wrong one is refused all the same', async () => {
    await suspected();
    const { case: none, alreadyOpen, errors } = await report(colleague, who, { confirmedOn: '2019-01-01' });
    expect([none, alreadyOpen]).toEqual([null, null]);
    expect(errors).toMatchObject([{ code: 'INVALID_DAY', path: ['input', 'confirmedOn'] }]);
  });

  test('whose report is repeated is answered with what that report made', async () => {
    const given = { ...today(), idempotencyKey: `report-of-${world.today()}`, evidence: laboratory() };
    const first = await done(report(doctor, who, given));
    expect(await done(report(doctor, who, given))).toEqual(first);
  });

  test('whose case was ruled out may be reported anew', async () => {
    const { case: first } = await suspected();
    await done(doctor.mutate('ruleOutCase', { case: first.id, evidence: laboratory() }, 'case { id }'));
    const { case: next, alreadyOpen } = await done(report(colleague, who, today()));
    expect([next.id === first.id, alreadyOpen]).toEqual([false, false]);
  });

  test('who falls ill again counts once: their two cases are no outbreak, and a housemate makes it one', async () => {
    const { members } = await world.buildHousehold([person(), person()]);
    await done(report(doctor, members[0]!, today()));
    const discharge = { person: members[0], dischargedOn: world.today(), evidence: clinical() };
    const headers = { 'x-purpose': 'INVESTIGATION' };
    expect((await doctor.mutate('recordDischarge', discharge, 'discharge { id }', headers)).errors).toEqual([]);
    world.setClock(`${addDays(world.today(), 5)}T04:00:00.000Z`);
    expect((await done(report(colleague, members[0]!, today()))).alreadyOpen).toBe(false);
    expect(await classOf(doctor)).toBe('CASES');
    await done(report(doctor, members[1]!, today()));
    expect(await classOf(doctor)).toBe('OUTBREAK');
  });

  test('whom two report has one case at whatever moment the second comes in between', async () => {
    const steps = await everyInterruption(world, async () => {
      const { members } = await world.buildHousehold([person()]);
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await done(report(doctor, members[0]!, today()))),
        second: async () => void answers.push(await done(report(colleague, members[0]!, today()))),
        async holds() {
          expect(new Set(answers.map((answer) => answer.case.id)).size).toBe(1);
          expect(answers.map(({ alreadyOpen }) => alreadyOpen).toSorted()).toEqual([false, true]);
        },
      };
    });
    expect(steps).toBeGreaterThan(4);
  }, 60_000);
});

test('one person whom eight report at once has one case, on an engine with delays and conflicts', async () => {
  const engine = await openEngine();
  const random = seeded(20_200_414);
  const world = await openWorld({
    dynamo: clientOver(conflicting(delayed(engine.requestHandler, 4, random), 0.2, random)),
  });
  const { members } = await world.buildHousehold([person()]);
  const doctors = Array.from({ length: 8 }, (_, i) => doctorOf(world, `doctor-${i}`));
  const given = { confirmedOn: world.today() };
  const answers = await Promise.all(doctors.map((doctor) => report(doctor, members[0]!, given)));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(new Set(answers.map((answer) => answer.case.id)).size).toBe(1);
  expect(answers.filter(({ alreadyOpen }) => alreadyOpen)).toHaveLength(7);
  expect(await world.deps.countedCases.confirmedSince(CHUCAI, world.daysAgo(14))).toHaveLength(1);
  expect(await classOf(doctors[0]!)).toBe('CASES');
  await world.close();
  await engine.close();
}, 60_000);
