import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { bindArrival } from '#test/support/arrivals.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { ticket, investigation } from '#test/support/evidence.ts';
import { CHUCAI, HUBUXIANG, person, QINGBOMEN, NANGANG } from '#test/support/world.ts';

const test = base
  .extend('feed', { scope: 'file' }, ({ world }) => feedOf(world))
  .extend(
    'newPerson',
    { scope: 'file' },
    ({ world }) =>
      async (community: string = CHUCAI) =>
        (await world.buildHousehold([person()], community)).members[0]!,
  )
  .extend('factsOf', { scope: 'file' }, ({ world }) => async (of: string) => {
    const everywhere = world.as('PROFESSIONAL', { division: 'CN' });
    const { data } = await everywhere.askFor('INVESTIGATION', `{ person(id: "${of}") { facts { kind on } } }`);
    return data.person.facts;
  });

const arrival = (of: string, more: object = {}) => ({
  person: of,
  from: 'ABROAD',
  place: 'IT',
  arrivedOn: '2020-04-14',
  evidence: ticket(),
  ...more,
});
const contact = (of: string, more: object = {}) => ({
  person: of,
  lastContactOn: '2020-04-13',
  evidence: investigation(),
  ...more,
});

describe('an arrival', () => {
  test.for([
    ['ABROAD', 'IT', 'ARRIVAL_ABROAD'],
    ['HIGH_RISK_AREA', NANGANG, 'ARRIVAL_HIGH_RISK_AREA'],
  ])(
    'from %s is a fact of the person, handed in by a feed for anybody, or by a worker for their own who declare it',
    async ([from, place, kind], { world, feed, worker, newPerson, factsOf }) => {
      for (const [by, community] of [
        [feed, QINGBOMEN],
        [worker, CHUCAI],
      ] as const) {
        const who = await newPerson(community);
        const given = arrival(who, { from, place });
        await (by === worker ? bindArrival(world, worker, given) : done(by, 'registerArrival', given, 'factId'));
        expect(await factsOf(who)).toEqual([{ kind, on: '2020-04-14' }]);
      }
    },
  );

  test('is not taken from a worker of another community, and the answer is that for nobody', async ({
    world,
    newPerson,
    refusedAs,
  }) => {
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    const [theirs, nobodys] = [arrival(await newPerson()), arrival('person_none')];
    expect(await refusedAs('NOT_FOUND', other, 'registerArrival', theirs, 'person')).toEqual(
      await refusedAs('NOT_FOUND', other, 'registerArrival', nobodys, 'person'),
    );
  });

  test('is handed in once, however often it is sent, and at once', async ({ feed, newPerson, factsOf, refusedAs }) => {
    const sent = arrival(await newPerson(), { idempotencyKey: randomUUID() });
    const answers = await Promise.all(Array.from({ length: 8 }, () => done(feed, 'registerArrival', sent, 'factId')));
    expect(new Set(answers.map(({ factId }) => factId)).size).toBe(1);
    expect(await factsOf(sent.person)).toHaveLength(1);
    await refusedAs('IDEMPOTENCY_KEY_REUSED', feed, 'registerArrival', { ...sent, place: 'FR' });
  });
});

describe('a contact', () => {
  test('is found by a professional of the division', async ({ doctor, newPerson, factsOf }) => {
    const who = await newPerson();
    await done(doctor, 'recordContact', contact(who), 'factId');
    expect(await factsOf(who)).toEqual([{ kind: 'CONTACT', on: '2020-04-13' }]);
  });

  test('isolates the household, without saying whom', async ({ world, doctor, worker, residentOf }) => {
    const { id, members } = await world.buildHousehold([person(), person()]);
    await done(doctor, 'recordContact', contact(members[0]!), 'factId');
    const { data } = await worker.askFor('CARE', `{ household(id: "${id}") { standing } }`);
    expect(data.household.standing).toBe('ISOLATED');
    const answer = await residentOf(members[1]!).ask(
      `{ person(id: "${members[0]}") { facts { kind } } household(id: "${id}") { standing } }`,
    );
    expect(answer.data).toEqual({ person: { facts: null }, household: { standing: 'ISOLATED' } });
  });

  test('of somebody who waits for a handover is also a fact of the registration that is asked to hand over', async ({
    world,
    doctor,
    factsOf,
  }) => {
    const known = person();
    const former = await world.buildHousehold([known], QINGBOMEN);
    const here = await world.buildHousehold([known]);
    await done(doctor, 'recordContact', contact(here.members[0]!), 'factId');
    for (const id of [...former.members, ...here.members])
      expect(await factsOf(id)).toEqual([{ kind: 'CONTACT', on: '2020-04-13' }]);
  });

  test.for<[string, object, string, string]>([
    ['tomorrow', { lastContactOn: '2020-04-16' }, 'INVALID_DAY', 'lastContactOn'],
    ['with a bad key', { idempotencyKey: 'short' }, 'INVALID_IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['of nobody', { person: 'person_none' }, 'NOT_FOUND', 'person'],
    ['of what is nobody', { person: CHUCAI }, 'NOT_FOUND', 'person'],
    ['of an endless id', { person: `person_${'x'.repeat(3_000)}` }, 'NOT_FOUND', 'person'],
  ])('%s is refused, and nothing is written', async ([, overrides, code, field], { doctor, newPerson, refusedAs }) => {
    await refusedAs(code, doctor, 'recordContact', contact(await newPerson(), overrides), field);
  });
});
