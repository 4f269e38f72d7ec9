import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let feed: Caller;
let worker: Caller;
let professional: Caller;
beforeAll(async () => {
  world = await openWorld();
  feed = world.as('FEED', { scopes: ['arrivals:write'] });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  professional = world.as('PROFESSIONAL', { division: WUCHANG });
});
afterAll(() => world.close());

const newPerson = async (community = CHUCAI) => (await world.buildHousehold([person()], community)).members[0]!;
const arrival = (by: Caller, of: string, more: object = {}) =>
  by.mutate(
    'registerArrival',
    { person: of, from: 'ABROAD', arrivedOn: world.daysAgo(1), evidence: '边检 17', ...more },
    'factId',
  );
const contact = (by: Caller, of: string, more: object = {}) =>
  by.mutate('recordContact', { person: of, lastContactOn: world.daysAgo(2), evidence: '流调 3', ...more }, 'factId');
const factsOf = async (of: string) => {
  const everywhere = world.as('PROFESSIONAL', { division: 'CN' });
  const { data } = await everywhere.askFor('INVESTIGATION', `{ person(id: "${of}") { facts { kind on } } }`);
  return data.person.facts;
};
const refused = (by: Caller, act: () => Promise<any>) =>
  untouched(world, [by], async () => {
    const { factId, errors, topErrors } = await act();
    expect(topErrors).toBeUndefined();
    expect(factId).toBeNull();
    return errors as { code: string; path: string[] }[];
  });
const NOBODY = [{ code: 'NOT_FOUND', path: ['input', 'person'] }];

describe('an arrival', () => {
  test.each([
    ['ABROAD', 'ARRIVAL_ABROAD'],
    ['HIGH_RISK_AREA', 'ARRIVAL_HIGH_RISK_AREA'],
  ])(
    'from %s is a fact of the person, handed in by a feed for anybody or by a worker for their own',
    async (from, kind) => {
      for (const [by, community] of [
        [feed, QINGBOMEN],
        [worker, CHUCAI],
      ] as const) {
        const who = await newPerson(community);
        expect((await arrival(by, who, { from })).errors).toEqual([]);
        expect(await factsOf(who)).toEqual([{ kind, on: world.daysAgo(1) }]);
      }
    },
  );

  test('is not taken from a feed without the scope, whatever else it claims', async () => {
    const who = await newPerson();
    for (const claims of [{}, { scopes: ['passages:write'] }, { communities: [CHUCAI] }, { division: 'CN' }]) {
      const other = world.as('FEED', claims);
      expect(await refused(other, () => arrival(other, who))).toMatchObject(NOBODY);
    }
  });

  test('is not taken from a worker of another community, and the answer is that for nobody', async () => {
    const [who, other] = [await newPerson(), world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] })];
    expect(await refused(other, () => arrival(other, who))).toEqual(
      await refused(other, () => arrival(other, 'person_none')),
    );
  });

  test('is handed in once, however often it is sent, and at once', async () => {
    const who = await newPerson();
    const given = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => arrival(feed, who, given)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ factId }) => factId)).size).toBe(1);
    expect(await factsOf(who)).toHaveLength(1);
    expect(await refused(feed, () => arrival(feed, who, { ...given, from: 'HIGH_RISK_AREA' }))).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });
});

describe('a contact', () => {
  test('is found by a professional of the division', async () => {
    const who = await newPerson();
    expect((await contact(professional, who)).errors).toEqual([]);
    expect(await factsOf(who)).toEqual([{ kind: 'CONTACT', on: world.daysAgo(2) }]);
  });

  test('isolates the household, without saying whom', async () => {
    const { id, members } = await world.buildHousehold([person(), person()]);
    await contact(professional, members[0]!);
    const { data } = await worker.askFor('CARE', `{ household(id: "${id}") { standing } }`);
    expect(data.household.standing).toBe('ISOLATED');
    const other = world.as('RESIDENT', { person: members[1]! });
    const answer = await other.ask(
      `{ person(id: "${members[0]}") { facts { kind } } household(id: "${id}") { standing } }`,
    );
    expect(answer.data).toEqual({ person: { facts: null }, household: { standing: 'ISOLATED' } });
  });

  test('is not found from another division, nor by an authority, a worker or a feed', async () => {
    const who = await newPerson();
    for (const division of ['420102', '3301']) {
      const other = world.as('PROFESSIONAL', { division });
      expect(await refused(other, () => contact(other, who))).toMatchObject(NOBODY);
    }
    for (const other of [world.as('AUTHORITY', { division: 'CN' }), worker, feed]) {
      const { topErrors } = await untouched(world, [other], () => contact(other, who));
      expect(topErrors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  test('of somebody who waits for a handover is also a fact of the registration that is asked to hand over', async () => {
    const known = person();
    const former = await world.buildHousehold([known], QINGBOMEN);
    const here = await world.buildHousehold([known]);
    await contact(professional, here.members[0]!);
    for (const id of [...former.members, ...here.members])
      expect(await factsOf(id)).toEqual([{ kind: 'CONTACT', on: world.daysAgo(2) }]);
  });

  test.each<[string, object, string, string]>([
    ['tomorrow', { lastContactOn: '2020-04-16' }, 'INVALID_DAY', 'lastContactOn'],
    ['without evidence', { evidence: '' }, 'INVALID_TEXT', 'evidence'],
    ['with endless evidence', { evidence: 'x'.repeat(201) }, 'INVALID_TEXT', 'evidence'],
    ['with a bad key', { idempotencyKey: 'short' }, 'INVALID_IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['of nobody', { person: 'person_none' }, 'NOT_FOUND', 'person'],
    ['of what is nobody', { person: CHUCAI }, 'NOT_FOUND', 'person'],
    ['of an endless id', { person: `person_${'x'.repeat(3_000)}` }, 'NOT_FOUND', 'person'],
  ])('%s is refused, and nothing is written', async (_, overrides, code, field) => {
    const who = await newPerson();
    const errors = await refused(professional, () => contact(professional, who, overrides));
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });
});
