import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { erase, LATER as DELETED, requestErasure } from '#test/support/erasure.ts';
import { declared, investigation, laboratory } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, NOON, person, WUCHANG } from '#test/support/world.ts';

/** Today is 15 April 2020. */
const LATER = { withinADay: '2020-04-16T03:59:00.000Z', nextDay: '2020-04-16T04:01:00.000Z' };
const WHY = { reason: 'WRONG_DAY', explanation: '聚餐是前一天的事，登记时记错' };
let places = 0;
const WITHDRAWAL = 'withdrawal { record status reason explanation at }';

/** What proposes candidates, and is taken back: who met, and where somebody works. */
const test = base
  .extend('people', async ({ world }) => {
    world.setClock(NOON);
    const homes = await Promise.all([1, 2, 3].map(() => world.buildHousehold([person()])));
    return homes.map(({ members }) => members[0]!) as [string, string, string];
  })
  .extend('reviewer', ({ world }) => world.as('PROFESSIONAL', { division: WUCHANG, account: 'reviewer' }))
  .extend('other', ({ world }) => world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'other' }))
  .extend('meet', ({ worker, people }) => async (given: object = {}) => {
    const input = { on: '2020-04-14', people, evidence: declared(), ...given };
    return (await done(worker, 'recordMeeting', input, 'meeting { id }')).meeting.id as string;
  })
  /** A place of its own for each test. */
  .extend('creditCode', () => `91420100MA4KWXYT${String(++places).padStart(2, '0')}`)
  .extend('works', ({ creditCode }) => async (by: Caller, of: string) => {
    const input = { person: of, creditCode };
    return (await done(by, 'recordWorkplace', input, 'workplace { id }')).workplace.id as string;
  })
  .extend('withdraw', () => async (by: Caller, record: string) => {
    const { withdrawal } = await done(by, 'withdrawFact', { record, ...WHY }, WITHDRAWAL);
    return withdrawal;
  })
  .extend('forget', ({ world, residentOf, county }) => async (whose: string) => {
    const { erasure } = await requestErasure(residentOf(whose), whose);
    expect((await erase(county, erasure.id)).errors).toEqual([]);
    world.setClock(DELETED);
    await world.drain();
  })
  .extend('caseOf', ({ doctor }) => async (of: string) => {
    const found = { community: CHUCAI, person: of, confirmedOn: '2020-04-15', onsetOn: '2020-04-15' };
    const input = { ...found, sourceKnown: true, evidence: laboratory() };
    return (await done(doctor, 'recordCase', input, 'case { id }')).case.id as string;
  })
  .extend('candidates', ({ doctor }) => async (found: string) => {
    const asked = `{ contactCandidates(case: "${found}", first: 100) { nodes { person { id } setting } } }`;
    const { data } = await doctor.ask(asked, {}, { 'x-purpose': 'INVESTIGATION' });
    return data.contactCandidates.nodes.map((one: any) => `${one.setting} ${one.person.id}`).sort();
  });

const met = (...people: string[]) => people.map((one) => `MEETING ${one}`).sort();

describe('a meeting that was recorded wrongly', () => {
  test('is answered with an id, its day and where it was', async ({ worker, people }) => {
    const input = { on: '2020-04-14', people, evidence: declared() };
    const answer = await done(worker, 'recordMeeting', input, 'on meeting { id on setting }');
    const id = expect.stringMatching(/^meeting_[0-9a-f]{32}$/);
    expect(answer).toMatchObject({ on: '2020-04-14', meeting: { id, on: '2020-04-14', setting: 'MEETING' } });
    for (const one of people) expect(answer.meeting.id).not.toContain(one.slice('person_'.length));
  });

  test('and is taken back by its author within a day makes none of its people a candidate of another', async ({
    world,
    worker,
    people: [a, b, c],
    meet,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const id = await meet();
    const cases = [await caseOf(a), await caseOf(b)];
    expect(await candidates(cases[0]!)).toEqual(met(b, c));
    world.setClock(LATER.withinADay);
    const answer = { record: id, status: 'WITHDRAWN', ...WHY, at: LATER.withinADay };
    expect(await withdraw(worker, id)).toEqual(answer);
    for (const one of cases) expect(await candidates(one)).toEqual([]);
    // Nothing of it is hidden: what was recorded stays, with who took it back and why.
    expect(await world.deps.candidates.meeting(id)).toMatchObject({ withdrawn: { account: 'worker', ...WHY } });
    world.setClock(LATER.nextDay);
    await withdraw(world.as('PROFESSIONAL', { division: WUCHANG, account: 'late' }), await meet());
  });

  test('leaves the meeting of another day, and who was found a contact by it', async ({
    worker,
    doctor,
    world,
    people: [a, b, c],
    meet,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const wrong = await meet();
    await meet({ people: [a, c], on: '2020-04-15' });
    const found = await caseOf(a);
    const contact = { person: b, case: found, lastContactOn: '2020-04-14', evidence: investigation() };
    await done(doctor, 'recordContact', contact, 'contact { id }', 'INVESTIGATION');
    await withdraw(worker, wrong);
    expect(await candidates(found)).toEqual(met(c));
    expect(await world.deps.isolations.live(b)).toMatchObject({ status: 'ISOLATING' });
  });

  test('is a reviewer’s to take back after that day, and not its author’s nor another worker’s', async ({
    world,
    worker,
    other,
    reviewer,
    refusedAs,
    meet,
    withdraw,
  }) => {
    const id = await meet();
    await refusedAs('NOT_FOUND', other, 'withdrawFact', { record: id, ...WHY }, 'record');
    world.setClock(LATER.nextDay);
    await refusedAs('NOT_FOUND', worker, 'withdrawFact', { record: id, ...WHY }, 'record');
    expect(await withdraw(reviewer, id)).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('is withdrawn once: its author’s repeat answers the same, and others are told', async ({
    world,
    worker,
    reviewer,
    refusedAs,
    meet,
    withdraw,
  }) => {
    const id = await meet();
    const first = await withdraw(worker, id);
    world.setClock(LATER.withinADay);
    expect(await withdraw(worker, id)).toEqual(first);
    await refusedAs('INVALID_TRANSITION', reviewer, 'withdrawFact', { record: id, ...WHY }, 'record');
  });

  test('of fifty is taken back from all of them', async ({ world, worker, meet, withdraw }) => {
    const people: string[] = [];
    for (let i = 0; i < 5; i++)
      people.push(...(await world.buildHousehold(Array.from({ length: 10 }, () => person()))).members);
    await withdraw(worker, await meet({ people }));
    const left = people.map((one) => world.deps.candidates.meetingsSince(one, '2020-04-01', { first: 5 }));
    expect((await Promise.all(left)).flat()).toEqual([]);
  }, 30_000);

  test('is taken back of those who are left where one of them is erased meanwhile, whoever that is', async ({
    world,
    worker,
    people: [a, b, c],
    meet,
    forget,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const id = await meet();
    await forget(a);
    const found = await caseOf(b);
    expect(await candidates(found)).toEqual(met(c));
    expect(JSON.stringify(await world.deps.candidates.meeting(id))).not.toContain(a);
    await withdraw(worker, id);
    expect(await candidates(found)).toEqual([]);
  });

  test('is withdrawn by one of two at once, and both know of it', async ({ worker, reviewer, people, meet, world }) => {
    const id = await meet();
    const all = await Promise.all(
      [worker, reviewer].map((by) => by.mutate('withdrawFact', { record: id, ...WHY }, WITHDRAWAL)),
    );
    expect(all.flatMap(({ errors }) => errors.map(({ code }: any) => code))).toEqual(['INVALID_TRANSITION']);
    expect(await world.deps.candidates.meetingsSince(people[0], '2020-04-01', { first: 5 })).toEqual([]);
  });
});

describe('a workplace that was recorded wrongly', () => {
  test('and is taken back makes nobody there a candidate, in either direction', async ({
    worker,
    people: [a, b],
    works,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const id = await works(worker, a);
    await works(worker, b);
    const cases = [await caseOf(a), await caseOf(b)];
    expect(await candidates(cases[0]!)).toContain(`WORKPLACE ${b}`);
    expect(await withdraw(worker, id)).toMatchObject({ record: id, status: 'WITHDRAWN', ...WHY });
    for (const one of cases) expect(await candidates(one)).toEqual([]);
  });

  test('stands as long as somebody else’s record of it does', async ({
    world,
    worker,
    other,
    people: [a, b],
    works,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const [first, second] = [await works(worker, a), await works(other, a)];
    await works(worker, b);
    const found = await caseOf(b);
    await withdraw(worker, first);
    expect(await candidates(found)).toEqual([`WORKPLACE ${a}`]);
    await withdraw(other, second);
    expect(await candidates(found)).toEqual([]);
    // Recorded rightly afterwards, it is one again.
    await works(worker, a);
    expect(await candidates(found)).toEqual([`WORKPLACE ${a}`]);
    expect(await world.deps.candidates.workplacesOf(a)).toHaveLength(3);
  });

  test('that two have recorded is none once both withdraw it at once', async ({
    worker,
    other,
    people: [a, b],
    works,
    withdraw,
    caseOf,
    candidates,
  }) => {
    const [first, second] = [await works(worker, a), await works(other, a)];
    await works(worker, b);
    await Promise.all([withdraw(worker, first), withdraw(other, second)]);
    expect(await candidates(await caseOf(b))).toEqual([]);
  });

  test('is withdrawn once, by its author within a day or a reviewer', async ({
    world,
    worker,
    other,
    reviewer,
    refusedAs,
    people: [a],
    works,
    withdraw,
  }) => {
    const id = await works(worker, a);
    const record = { record: id, ...WHY };
    await refusedAs('NOT_FOUND', other, 'withdrawFact', record, 'record');
    world.setClock(LATER.nextDay);
    await refusedAs('NOT_FOUND', worker, 'withdrawFact', record, 'record');
    const first = await withdraw(reviewer, id);
    expect(await withdraw(reviewer, id)).toEqual(first);
    const second = world.as('PROFESSIONAL', { division: WUCHANG, account: 'second' });
    await refusedAs('INVALID_TRANSITION', second, 'withdrawFact', record, 'record');
  });

  test('that was erased is found no more', async ({ reviewer, refusedAs, people: [a], worker, works, forget }) => {
    const id = await works(worker, a);
    await forget(a);
    await refusedAs('NOT_FOUND', reviewer, 'withdrawFact', { record: id, ...WHY }, 'record');
  });
});
