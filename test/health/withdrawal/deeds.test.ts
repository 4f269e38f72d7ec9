import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { CHUCAI, NOON, WUCHANG } from '#test/support/world.ts';

const NOTICE = 'paper { id }';
const MARK = 'mark { reason at }';
/** They are a contact on 15 April 2020, and released on the 29th; a day later that is withdrawn. */
const AT = { due: '2020-04-29T04:00:00.000Z', later: '2020-04-30T04:00:00.000Z' };

/** What was done stands when what it rests on is withdrawn, and says so. */
const test = base
  .extend('person', async ({ world }) => {
    world.setClock(NOON);
    return (await world.buildHousehold()).members[0]!;
  })
  .extend('meets', ({ doctor, person }) => async (given: object = {}) => {
    const input = { person, lastContactOn: '2020-04-15', evidence: investigation(), ...given };
    const { contact } = await done(doctor, 'recordContact', input, 'contact { id }', 'INVESTIGATION');
    return contact.id as string;
  })
  .extend('released', ({ world, worker, person }) => async () => {
    const { id } = (await world.deps.isolations.live(person))!;
    world.setClock(AT.due);
    await done(worker, 'releaseFromIsolation', { order: id }, 'order { id }');
    return id;
  })
  .extend('withdraw', ({ world }) => async (record: string) => {
    world.setClock(AT.later);
    const reviewer = world.as('PROFESSIONAL', { division: WUCHANG, account: 'reviewer' });
    const input = { record, reason: 'NOT_SO', explanation: '复核后确认登记有误' };
    await done(reviewer, 'withdrawFact', input, 'withdrawal { status }');
  })
  .extend('own', ({ residentOf, person }) => async () => {
    const { data } = await residentOf(person).ask(`{ person(id: "${person}") { papers { number ${MARK} } } }`);
    return data.person.papers;
  })
  .extend('shown', ({ world }) => async (number: string) => {
    const verifier = world.as('REGIONAL_VERIFIER');
    const asked = `query ($number: String) { verifyPaper(number: $number) { kind ruling { verdict } ${MARK} } }`;
    return (await verifier.ask(asked, { number })).data.verifyPaper;
  });

const MARKED = { reason: 'GROUND_WITHDRAWN', at: AT.later };

describe('a release notice', () => {
  test('of an isolation that a contact asked for, which is withdrawn, verifies still and bears a mark', async ({
    world,
    county,
    residentOf,
    person,
    meets,
    released,
    withdraw,
    own,
    shown,
  }) => {
    const contact = await meets();
    await done(county, 'issueReleaseNotice', { order: await released() }, NOTICE);
    const [{ number, mark }] = await own();
    expect(mark).toBeNull();
    await withdraw(contact);
    expect(await own()).toEqual([{ number, mark: MARKED }]);
    expect(await shown(number)).toEqual({ kind: 'RELEASE_NOTICE', ruling: { verdict: 'ALLOWED' }, mark: MARKED });
    await world.tell();
    const { data } = await residentOf(person).ask('{ events(first: 100) { nodes { type } } }');
    expect(data.events.nodes.map(({ type }: { type: string }) => type)).toContain('PAPER_MARKED');
  });

  test('bears none as long as one of its grounds stands', async ({ county, meets, released, withdraw, own }) => {
    const [first, second] = [await meets(), await meets()];
    await done(county, 'issueReleaseNotice', { order: await released() }, NOTICE);
    await withdraw(first);
    expect(await own()).toMatchObject([{ mark: null }]);
    await withdraw(second);
    expect(await own()).toMatchObject([{ mark: MARKED }]);
  });

  test('is marked where the case that was met is ruled out', async ({
    world,
    doctor,
    county,
    meets,
    released,
    own,
  }) => {
    const suspected = { community: CHUCAI, kind: 'SUSPECTED', confirmedOn: '2020-04-15', sourceKnown: true };
    const asked = { ...suspected, evidence: laboratory() };
    const { case: found } = await done(doctor, 'recordCase', asked, 'case { id }');
    await meets({ case: found.id });
    await done(county, 'issueReleaseNotice', { order: await released() }, NOTICE);
    world.setClock(AT.later);
    await done(doctor, 'ruleOutCase', { case: found.id, evidence: laboratory() }, 'case { id }');
    await world.drain();
    expect(await own()).toMatchObject([{ mark: MARKED }]);
  });

  test('is issued for no isolation of which nothing stands', async ({
    county,
    refusedAs,
    meets,
    released,
    withdraw,
    own,
  }) => {
    const contact = await meets();
    const order = await released();
    await withdraw(contact);
    await refusedAs('NOT_ISOLATED', county, 'issueReleaseNotice', { order }, 'order');
    expect(await own()).toEqual([]);
  });

  test('is marked, or not issued, where both happen at once', async ({ county, meets, released, withdraw, own }) => {
    const contact = await meets();
    const order = await released();
    const [{ errors }] = await Promise.all([county.mutate('issueReleaseNotice', { order }, NOTICE), withdraw(contact)]);
    const marks = (await own()).map(({ mark }: { mark: unknown }) => mark);
    expect(marks).toEqual(errors.length === 0 ? [MARKED] : []);
  });
});

test('a check that was made stays as it is, for the person to read', async ({
  world,
  person,
  residentOf,
  meets,
  withdraw,
}) => {
  const contact = await meets();
  await done(residentOf(person), 'recordDailyCheck', { person, on: '2020-04-15', temperature: 36.6 }, 'on');
  await withdraw(contact);
  expect(await world.deps.isolations.live(person)).toBeNull();
  expect(await world.deps.checks.checksOf(person, { first: 5 })).toMatchObject([{ on: '2020-04-15' }]);
  const asked = `{ person(id: "${person}") { checks(first: 5) { nodes { on temperature } } } }`;
  const { data } = await residentOf(person).ask(asked);
  expect(data.person.checks.nodes).toEqual([{ on: '2020-04-15', temperature: 36.6 }]);
});
