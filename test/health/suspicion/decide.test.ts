import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { issueCode } from '#test/support/codes.ts';
import { clinical, declared, laboratory, ticket } from '#test/support/evidence.ts';
import { buildBound, erase, LATER, requestErasure, traces } from '#test/support/erasure.ts';
import { type Caller, CHUCAI, NOON, WUCHANG } from '#test/support/world.ts';

/** The professional decides: what binds is a case like any other, what does not is as if it had not been. */

const STANDING = 'suspicion { id standing case }';
const GROUNDS = '三天前与确诊者同桌吃饭，昨晚起咳嗽';
const REASON = '电话询问本人并查看肺部影像';

const test = base
  .extend('report', { scope: 'file' }, ({ world, worker }) => async (kind = 'SUSPECTED') => {
    const person = (await world.buildHousehold()).members[0]!;
    const given = { person, kind, grounds: GROUNDS, evidence: declared() };
    const { suspicion } = await done(worker, 'reportSuspicion', given, 'suspicion { id }');
    return { person, id: suspicion.id as string };
  })
  .extend(
    'decideOn',
    { scope: 'file' },
    ({ doctor }) =>
      (id: string, more: object, by: Caller = doctor) =>
        done(by, 'decideSuspicion', { suspicion: id, reason: REASON, ...more }, STANDING, 'INVESTIGATION'),
  )
  .extend(
    'casesOf',
    { scope: 'file' },
    ({ world }) =>
      (person: string) =>
        world.deps.cases.casesOf([person]),
  )
  .extend(
    'colourOf',
    { scope: 'file' },
    ({ residentOf }) =>
      async (person: string) =>
        (await issueCode(residentOf(person), person)).colour,
  );

test.beforeEach(({ world }) => world.setClock(NOON));

test('a professional decides on no suspicion of themself', async ({ world, report, refusedAs }) => {
  const { person, id } = await report();
  const own = world.as(['PROFESSIONAL', 'RESIDENT'], { division: WUCHANG, person, account: 'doctor-at-home' });
  const asked = { suspicion: id, binds: false, reason: REASON };
  await refusedAs('INVALID_TRANSITION', own, 'decideSuspicion', asked, 'suspicion');
});

describe('a suspicion that binds', () => {
  test('is a suspected case of the day, by the finding of the professional', async ({
    report,
    decideOn,
    casesOf,
    colourOf,
    worker,
  }) => {
    const { person, id } = await report();
    const foundAt = '2020-04-15T03:00:00.000Z';
    const more = { binds: true, evidence: laboratory(), foundAt, onsetOn: '2020-04-14' };
    const { suspicion } = await decideOn(id, more);
    const [found, ...others] = await casesOf(person);
    expect(others).toEqual([]);
    expect(suspicion).toEqual({ id, standing: 'BINDING', case: found!.id });
    expect(found).toMatchObject({ kind: 'SUSPECTED', confirmedOn: '2020-04-15', onsetOn: '2020-04-14', foundAt });
    expect(await colourOf(person)).toBe('RED');
    expect((await decideOn(id, more)).suspicion).toEqual(suspicion);
    expect(await casesOf(person)).toHaveLength(1);
    // The worker who reported it does not learn by it what was found.
    const { data } = await worker.askFor('CARE', `{ suspicion(id: "${id}") { standing } }`);
    expect(data?.suspicion ?? null).toBeNull();
  });

  test('without a number binds for 24 hours, as every finding does', async ({
    world,
    report,
    decideOn,
    casesOf,
    colourOf,
  }) => {
    const { person, id } = await report();
    await decideOn(id, { binds: true, evidence: { ...clinical(), number: null } });
    expect(await colourOf(person)).toBe('RED');
    world.setClock('2020-04-16T04:00:00.001Z');
    await world.drain();
    expect(await casesOf(person)).toMatchObject([]);
    expect(await colourOf(person)).toBe('GREEN');
  });

  test('of somebody who has an open case is that case', async ({ doctor, report, decideOn, casesOf }) => {
    const { person, id } = await report();
    const recorded = {
      community: CHUCAI,
      kind: 'SUSPECTED',
      person,
      confirmedOn: '2020-04-15',
      sourceKnown: false,
      evidence: laboratory(),
    };
    const { case: open } = await done(doctor, 'recordCase', recorded, 'case { id }');
    expect((await decideOn(id, { binds: true, evidence: laboratory() })).suspicion.case).toBe(open.id);
    expect(await casesOf(person)).toHaveLength(1);
  });

  test('rests on what shows such a case, with days in their order', async ({ doctor, report, refusedAs }) => {
    const { id } = await report();
    const given = { suspicion: id, binds: true, reason: REASON };
    await refusedAs('INVALID_EVIDENCE', doctor, 'decideSuspicion', given, 'evidence');
    await refusedAs('INVALID_EVIDENCE', doctor, 'decideSuspicion', { ...given, evidence: ticket() }, 'evidence.kind');
    await refusedAs(
      'SAYS_NOTHING',
      doctor,
      'decideSuspicion',
      { ...given, reason: '同上', evidence: laboratory() },
      'reason',
    );
    const late = { ...given, evidence: laboratory(), foundAt: '2020-04-15T04:00:00.001Z' };
    await refusedAs('INVALID_DAY', doctor, 'decideSuspicion', late, 'foundAt');
    const { id: heard } = await report('INFECTED_WITHOUT_SYMPTOMS');
    const word = { ...given, suspicion: heard, evidence: clinical() };
    await refusedAs('INVALID_EVIDENCE', doctor, 'decideSuspicion', word, 'evidence.kind');
  });

  test('of an infection without symptoms is an asymptomatic case, whose hours run from the finding', async ({
    world,
    report,
    decideOn,
    casesOf,
    doctor,
  }) => {
    const { person, id } = await report('INFECTED_WITHOUT_SYMPTOMS');
    world.setClock('2020-04-15T14:00:00.000Z');
    await decideOn(id, { binds: true, evidence: laboratory(), foundAt: '2020-04-15T12:30:00.000Z' });
    expect(await casesOf(person)).toMatchObject([{ kind: 'ASYMPTOMATIC' }]);
    const list = `{ community(code: "${CHUCAI}") { cases(first: 100) { nodes { kind reportedLate } } } }`;
    const { data } = await doctor.ask(list);
    expect(data.community.cases.nodes).toContainEqual({ kind: 'ASYMPTOMATIC', reportedLate: false });
  });
});

test('a suspicion that does not bind is as if it had not been: no case, no colour, in no list', async ({
  doctor,
  report,
  decideOn,
  casesOf,
  colourOf,
  residentOf,
  refusedAs,
  world,
}) => {
  const { person, id } = await report();
  const first = await decideOn(id, { binds: false });
  expect(first.suspicion).toEqual({ id, standing: 'NOT_CONFIRMED', case: null });
  expect(await decideOn(id, { binds: false })).toEqual(first);
  expect([await casesOf(person), await colourOf(person)]).toEqual([[], 'GREEN']);
  const { data } = await doctor.askFor('CARE', `{ person(id: "${person}") { suspicions { id } } }`);
  expect(data.person.suspicions).toEqual([]);
  const own = await residentOf(person).ask(`{ person(id: "${person}") { suspicions { id standing } } }`);
  expect(own.data.person.suspicions).toEqual([{ id, standing: 'NOT_CONFIRMED' }]);
  const again = { suspicion: id, binds: true, reason: REASON, evidence: laboratory() };
  await refusedAs('INVALID_TRANSITION', doctor, 'decideSuspicion', again, 'suspicion');
  await world.tell();
  const told = await residentOf(person).ask('{ events(first: 100) { nodes { type } } }');
  expect(told.data.events.nodes).toContainEqual({ type: 'SUSPICION_NOT_CONFIRMED' });
});

describe('at once', () => {
  test('two who decide otherwise leave what the first has said', async ({ world, report, decideOn, casesOf }) => {
    for (let round = 0; round < 3; round += 1) {
      const { person, id } = await report();
      const [one, other] = ['one', 'other'].map((account) => world.as('PROFESSIONAL', { division: '420106', account }));
      await Promise.allSettled([
        decideOn(id, { binds: true, evidence: laboratory() }, one),
        decideOn(id, { binds: false }, other),
      ]);
      const kept = await world.deps.suspicions.suspicion(id);
      expect(kept?.history).toHaveLength(2);
      expect((await casesOf(person)).map((found) => found.id)).toEqual(kept?.case ? [kept.case] : []);
    }
  });

  test('who decides and who reports the case make one of it', async ({ doctor, report, decideOn, casesOf, world }) => {
    const { person, id } = await report();
    const recorded = {
      community: CHUCAI,
      person,
      confirmedOn: '2020-04-15',
      sourceKnown: true,
      evidence: laboratory(),
    };
    await Promise.all([
      decideOn(id, { binds: true, evidence: laboratory() }),
      done(doctor, 'recordCase', recorded, 'case { id }'),
    ]);
    const [found, ...others] = await casesOf(person);
    expect(others).toEqual([]);
    expect((await world.deps.suspicions.suspicion(id))?.case).toBe(found!.id);
  });
});

describe('of somebody who is forgotten', () => {
  const reportOf = async (worker: Caller, person: string) => {
    const given = { person, kind: 'SUSPECTED', grounds: GROUNDS, evidence: declared() };
    return (await done(worker, 'reportSuspicion', given, 'suspicion { id }')).suspicion.id as string;
  };

  test('nothing is left of a report, and nobody decides on it', async ({
    world,
    worker,
    doctor,
    county,
    refusedAs,
  }) => {
    const bound = await buildBound(world);
    const id = await reportOf(worker, bound.id);
    const { erasure } = await requestErasure(bound.resident, bound.id);
    expect((await erase(county, erasure.id)).errors).toEqual([]);
    world.setClock(LATER);
    await world.tell();
    const left = (await traces(world, bound.id)).map(({ pk }) => String(pk));
    expect(left.filter((pk) => /^SENSITIVE#(?:AWAITED|SUSPICIONS|PERSON)/.test(pk))).toEqual([]);
    const decision = { suspicion: id, binds: true, reason: REASON, evidence: laboratory() };
    await refusedAs('NOT_FOUND', doctor, 'decideSuspicion', decision, 'suspicion');
  });

  test('who decides at that moment does so before, or finds nobody', async ({ world, worker, doctor, county }) => {
    for (let round = 0; round < 3; round += 1) {
      world.setClock(NOON);
      const bound = await buildBound(world);
      const id = await reportOf(worker, bound.id);
      const { erasure } = await requestErasure(bound.resident, bound.id);
      const decision = { suspicion: id, binds: true, reason: REASON, evidence: laboratory() };
      const [decided] = await Promise.all([
        doctor.mutate('decideSuspicion', decision, 'suspicion { id }'),
        erase(county, erasure.id),
      ]);
      if (decided.errors.length > 0) expect(decided.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });
});
