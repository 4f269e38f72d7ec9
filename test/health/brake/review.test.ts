import { expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { buildBound, erase, requestErasure, traces } from '#test/support/erasure.ts';
import { border } from '#test/support/evidence.ts';
import { type Caller, person, WUCHANG } from '#test/support/world.ts';

/** As many as an account may isolate in an hour: see `FACTS_AN_HOUR`. */
const FIRST = 20;
const LIST = `query ($county: DivisionCode!) { factsForReview(county: $county, first: 100)
  { nodes { record kind account at evidence { kind issuer number } } } }`;

const test = base
  .extend('city', { scope: 'file' }, ({ world }) => world.as('AUTHORITY', { division: '4201', account: 'city' }))
  .extend('listed', { scope: 'file' }, ({ city }) => async (account: string): Promise<any[]> => {
    const { data, errors } = await city.ask(LIST, { county: WUCHANG });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.factsForReview.nodes.filter((one: { account: string }) => one.account === account);
  })
  .extend('isolate', { scope: 'file' }, ({ world }) => async (feed: Caller, count: number, issuer: string) => {
    const people = Array.from({ length: count }, () => person());
    for (let i = 0; i < count; i += 10) await world.buildHousehold(people.slice(i, i + 10));
    const rows = people.map(({ idNumber }) => row({ idNumber, evidence: { ...border(), issuer } }));
    for (const one of rows) await handIn(feed, [one]);
    return people;
  });

test('the authority above looks at the first of an account and a day, and at no more of them', async ({
  world,
  isolate,
  listed,
}) => {
  const feed = feedOf(world, 'reviewed');
  world.setClock('2020-04-15T04:00:00.000Z');
  await isolate(feed, FIRST, '甲口岸海关');
  world.setClock('2020-04-15T05:00:00.000Z');
  await isolate(feed, 2, '乙口岸海关');
  const found = await listed('reviewed');
  expect(found).toHaveLength(FIRST);
  expect(found[0]).toMatchObject({ kind: 'ARRIVAL', account: 'reviewed', evidence: { issuer: '甲口岸海关' } });
  expect(new Set(found.map(({ at }) => at))).toEqual(new Set(['2020-04-15T04:00:00.000Z']));
  // The day begins at midnight in China, the newest first.
  world.setClock('2020-04-15T16:30:00.000Z');
  await isolate(feed, 1, '丙口岸海关');
  const next = await listed('reviewed');
  expect([next.length, next[0].at]).toEqual([FIRST + 1, '2020-04-15T16:30:00.000Z']);
});

test('a fact leaves the list after 30 days, and with its person', async ({
  world,
  doctor,
  county,
  isolate,
  listed,
}) => {
  world.setClock('2020-04-16T04:00:00.000Z');
  const feed = feedOf(world, 'erased');
  await isolate(feed, 1, '丁口岸海关');
  const who = await buildBound(world);
  await handIn(feed, [row({ idNumber: who.idNumber, evidence: { ...border(), issuer: '丁口岸海关' } })]);
  const { record } = (await listed('erased')).find((one) => one.record.includes(who.id.replace('person_', '')));
  const wrong = { record, reason: 'WRONG_PERSON', explanation: '同名不同人，海关复核后更正' };
  await done(doctor, 'withdrawFact', wrong, 'withdrawal { status }');
  const { erasure } = await requestErasure(who.resident, who.id);
  await erase(county, erasure.id);
  world.setClock('2020-04-16T04:02:00.000Z');
  await world.drain();
  expect(await listed('erased')).toHaveLength(1);
  expect((await listed('erased')).map((one) => one.record)).not.toContain(record);
  const left = (await traces(world, who.id)).filter(({ pk }) => /^SENSITIVE#(PERSON|REVIEW)#/.test(String(pk)));
  expect(left).toEqual([]);
  world.setClock('2020-05-16T03:59:59.000Z');
  expect(await listed('erased')).toHaveLength(1);
  world.setClock('2020-05-16T04:00:00.000Z');
  expect(await listed('erased')).toHaveLength(0);
});
