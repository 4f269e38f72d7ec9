import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { border, clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

/** Today is 15 April 2020. */
const LATER = { withinADay: '2020-04-16T03:59:00.000Z', nextDay: '2020-04-16T04:01:00.000Z' };
const EXPLANATION = '同名不同人，流调复核后更正';
const PURPOSE = { 'x-purpose': 'INVESTIGATION' };

let world: World;
let person: string;
let home: string;
let worker: Caller;
let author: Caller;
let street: Caller;
let county: Caller;
let colleague: Caller;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  const built = await world.buildHousehold();
  [person, home] = [built.members[0]!, built.id];
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  author = world.as('PROFESSIONAL', { division: '420106006', account: 'author' });
  street = world.as('PROFESSIONAL', { division: '420106006', account: 'street' });
  county = world.as('PROFESSIONAL', { division: WUCHANG, account: 'county' });
  colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const contact = async (given: object = {}) => {
  const input = { person, lastContactOn: '2020-04-14', evidence: investigation(), ...given };
  const { errors, contact: made } = await author.mutate('recordContact', input, 'contact { id }', PURPOSE);
  expect(errors).toEqual([]);
  return made.id as string;
};
const reported = async (kind: string) => {
  const evidence = kind === 'SUSPECTED' ? clinical() : laboratory();
  const input = { community: CHUCAI, kind, person, confirmedOn: '2020-04-15', sourceKnown: true, evidence };
  const { errors, case: made } = await author.mutate('recordCase', input, 'case { id }');
  expect(errors).toEqual([]);
  return made.id as string;
};
const withdraw = (record: string, by: Caller, given: object = {}) =>
  by.mutate(
    'withdrawFact',
    { record, reason: 'WRONG_PERSON', explanation: EXPLANATION, ...given },
    'withdrawal { record status reason explanation at }',
  );
const withdrawn = async (record: string, by: Caller) => {
  const { errors, withdrawal } = await withdraw(record, by);
  expect(errors).toEqual([]);
  return withdrawal;
};
const openFacts = async () =>
  (await world.deps.codes.facts(home)).map(({ kind, until, place }) => ({ kind, until, place }));
const live = () => world.deps.isolations.live(person);
const classNow = async () =>
  (await county.ask(`{ community(code: "${CHUCAI}") { tier { communityClass } } }`)).data.community.tier.communityClass;

describe('a contact recorded for the wrong person', () => {
  test('is taken back by its author within a day: no fact, no isolation, no task is left of it', async () => {
    const id = await contact();
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    world.setClock(LATER.withinADay);
    expect(await withdrawn(id, author)).toEqual({
      record: id,
      status: 'WITHDRAWN',
      reason: 'WRONG_PERSON',
      explanation: EXPLANATION,
      at: LATER.withinADay,
    });
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
    const open = await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 20 });
    expect(open.filter(({ kind }) => kind === 'DAILY_CHECK' || kind === 'RELEASE')).toEqual([]);
    const order = await world.deps.isolations.last(person);
    expect(order?.history.at(-1)).toMatchObject({ event: 'CANCEL', reason: 'GROUND_WITHDRAWN', cause: id });
  });

  test('stays on the record of the person, with when and why it was withdrawn', async () => {
    const id = await contact();
    await withdrawn(id, author);
    const resident = world.as('RESIDENT', { person });
    const { data } = await resident.ask(
      'query ($id: ID!) { person(id: $id) { contacts { id withdrawal { status reason at explanation } } } }',
      { id: person },
    );
    expect(data.person.contacts).toEqual([
      { id, withdrawal: { status: 'WITHDRAWN', reason: 'WRONG_PERSON', at: NOON, explanation: EXPLANATION } },
    ]);
  });

  test('leaves what the person is isolated for beside it', async () => {
    const left = await contact({ lastContactOn: '2020-04-10' });
    const wrong = await contact({ place: 'CENTRAL' });
    await withdrawn(wrong, author);
    expect(await live()).toMatchObject({ dueOn: '2020-04-24', place: 'HOME', grounds: [{ ref: left }] });
    expect(await openFacts()).toEqual([{ kind: 'CONTACT', until: '2020-04-24', place: 'HOME' }]);
  });

  test('bounds no later one any more: that lasts as long as it would have without it', async () => {
    const wrong = await contact({ lastContactOn: '2020-04-10' });
    const left = await contact({ lastContactOn: '2020-04-14' });
    expect(await live()).toMatchObject({ dueOn: '2020-04-24' });
    await withdrawn(wrong, author);
    expect(await live()).toMatchObject({ dueOn: '2020-04-28', grounds: [{ ref: left, exposureOn: '2020-04-14' }] });
    expect(await openFacts()).toEqual([{ kind: 'CONTACT', until: '2020-04-28', place: 'HOME' }]);
  });

  test('is a reviewer’s to take back after that day, of the county, and not its author’s', async () => {
    const id = await contact();
    world.setClock(LATER.nextDay);
    for (const by of [author, street, worker])
      await untouched(world, [by], async () =>
        expect((await withdraw(id, by)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'record'] }]),
      );
    expect(await withdrawn(id, county)).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('is withdrawn once: the same account’s repeat answers the same, and others are told', async () => {
    const id = await contact();
    const first = await withdrawn(id, author);
    world.setClock(LATER.withinADay);
    expect(await withdrawn(id, author)).toEqual(first);
    const again = { reason: 'NOT_SO', explanation: '其实是登记了两次的缘故' };
    expect((await withdraw(id, author, again)).withdrawal).toEqual(first);
    expect((await withdraw(id, county)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  test('is not withdrawn without a word of what was wrong', async () => {
    const id = await contact();
    await untouched(world, [author], async () =>
      expect((await withdraw(id, author, { explanation: '同上' })).errors).toMatchObject([
        { code: 'SAYS_NOTHING', path: ['input', 'explanation'] },
      ]),
    );
  });

  test('is withdrawn by one of several at once, with everything that follows', async () => {
    const id = await contact();
    const all = await Promise.all([author, county, colleague, author].map((by) => withdraw(id, by)));
    expect(all.some(({ errors }) => errors.length === 0)).toBe(true);
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
  });
});

describe('a case recorded wrongly', () => {
  test('that is suspected is taken back by one, and who was isolated before is so still', async () => {
    await contact();
    const id = await reported('SUSPECTED');
    expect(await withdrawn(id, author)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await live()).toMatchObject({ dueOn: '2020-04-28' });
    expect(await openFacts()).toEqual([{ kind: 'CONTACT', until: '2020-04-28', place: 'HOME' }]);
  });

  test('that is confirmed takes two: one questions it, and another of the county withdraws it', async () => {
    await contact();
    const id = await reported('CONFIRMED');
    expect(await classNow()).toBe('CASES');
    for (const by of [author, author]) expect(await withdrawn(id, by)).toMatchObject({ status: 'QUESTIONED' });
    expect((await withdraw(id, street)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await classNow()).toBe('CASES');
    expect(await openFacts()).toMatchObject([{ kind: 'CASE_CONFIRMED' }]);
    expect(await withdrawn(id, county)).toMatchObject({ status: 'WITHDRAWN' });
    // Whoever questioned it asks again, and learns what has become of it.
    expect(await withdrawn(id, author)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await classNow()).toBe('NO_CASES');
    expect(await openFacts()).toEqual([{ kind: 'CONTACT', until: '2020-04-28', place: 'HOME' }]);
  });

  test('tells the second person why, and who says another thing afterwards is answered with what they said', async () => {
    const id = await reported('CONFIRMED');
    const first = await withdrawn(id, author);
    expect(first).toMatchObject({ status: 'QUESTIONED', reason: 'WRONG_PERSON', explanation: EXPLANATION });
    const again = { reason: 'NOT_SO', explanation: '其实是登记了两次的缘故' };
    expect((await withdraw(id, author, again)).withdrawal).toEqual(first);
    const asked = `{ community(code: "${CHUCAI}") { cases(first: 1) { nodes { question { at reason explanation } } } } }`;
    const question = async (by: Caller) => (await by.ask(asked)).data.community.cases.nodes[0].question;
    expect(await question(county)).toEqual({ at: NOON, reason: 'WRONG_PERSON', explanation: EXPLANATION });
    expect(await question(world.as('AUTHORITY', { division: WUCHANG, account: 'authority' }))).toBeNull();
    expect(await withdrawn(id, county)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await withdraw(id, author, again)).withdrawal).toMatchObject({
      status: 'WITHDRAWN',
      reason: 'WRONG_PERSON',
    });
  });

  test('or ruled out, that is confirmed: nobody hides one alone', async () => {
    const id = await reported('CONFIRMED');
    const ruleOut = (by: Caller) => by.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { status }');
    for (const by of [county, county]) expect(await ruleOut(by)).toMatchObject({ case: { status: 'REPORTED' } });
    expect((await ruleOut(street)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await classNow()).toBe('CASES');
    const { data } = await colleague.ask(
      `{ community(code: "${CHUCAI}") { cases(first: 1) { nodes { questionedAt } } } }`,
    );
    expect(data.community.cases.nodes).toEqual([{ questionedAt: NOON }]);
    expect(await ruleOut(colleague)).toMatchObject({ errors: [], case: { status: 'RULED_OUT' } });
    expect(await classNow()).toBe('NO_CASES');
  });
});

describe('an arrival recorded wrongly', () => {
  const evidence = border();
  const arrived = async (account: string) => {
    const feed = world.as('FEED', { scopes: ['arrivals:write'], account });
    const input = { person, from: 'ABROAD', place: 'IT', arrivedOn: '2020-04-14', evidence };
    expect((await feed.mutate('registerArrival', input, 'factId')).errors).toEqual([]);
    const found = await world.deps.arrivals.arrivalsOf(person);
    return found.find(({ registeredBy }) => registeredBy === account)!.id;
  };

  test('by a feed is taken back by the county, with the isolation that followed', async () => {
    const id = await arrived('border');
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    expect(await withdrawn(id, county)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
  });

  test('that two systems have handed over stands as long as one of them says so', async () => {
    const [first, second] = [await arrived('border'), await arrived('railway')];
    await withdrawn(first, county);
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    expect(await openFacts()).toMatchObject([{ kind: 'ARRIVAL_ABROAD' }]);
    await withdrawn(second, county);
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
  });
});

describe('a discharge recorded wrongly', () => {
  const discharged = async () => {
    const input = { person, dischargedOn: '2020-04-15', evidence: laboratory() };
    const { errors, discharge } = await author.mutate('recordDischarge', input, 'discharge { id }', PURPOSE);
    expect(errors).toEqual([]);
    return discharge.id as string;
  };
  const caseNow = async (id: string) => (await world.deps.cases.case(id))!;

  test('gives the patient back to the hospital: the case is open, and its fact has no end', async () => {
    const found = await reported('CONFIRMED');
    const before = await openFacts();
    const id = await discharged();
    expect(await caseNow(found)).toMatchObject({ status: 'DISCHARGED' });
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    expect(await withdrawn(id, author)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await caseNow(found)).toMatchObject({ status: 'REPORTED' });
    expect((await caseNow(found)).expiresAt).toBeUndefined();
    expect(await openFacts()).toEqual(before);
    expect(await live()).toBeNull();
    const open = await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 20 });
    const assigned = await world.deps.tasks.tasksOf(CHUCAI, 'ASSIGNED', { first: 20 });
    expect([...open, ...assigned].filter(({ kind }) => kind === 'RECHECK' || kind === 'DAILY_CHECK')).toEqual([]);
  });

  test('of a patient in treatment leaves them in treatment, and may be recorded rightly afterwards', async () => {
    const found = await reported('CONFIRMED');
    expect((await author.mutate('recordAdmission', { case: found }, 'case { id }')).errors).toEqual([]);
    await withdrawn(await discharged(), author);
    expect(await caseNow(found)).toMatchObject({ status: 'TREATED' });
    await discharged();
    expect(await caseNow(found)).toMatchObject({ status: 'DISCHARGED' });
    expect(await live()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-29' });
  });

  test('of somebody treated elsewhere leaves nothing of it', async () => {
    await withdrawn(await discharged(), county);
    expect(await openFacts()).toEqual([]);
    expect(await live()).toBeNull();
  });

  test('stands before its case: that is withdrawn after it', async () => {
    const found = await reported('SUSPECTED');
    const id = await discharged();
    const refused = await withdraw(found, author);
    expect(refused.errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'record'] }]);
    await withdrawn(id, author);
    expect(await withdrawn(found, author)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await openFacts()).toEqual([]);
  });
});
