import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { derived } from '#test/support/derived.ts';
import { border, clinical, investigation } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

/**
 * Whatever was recorded of somebody, one record that is withdrawn leaves what there would be without it. Two
 * people live through the same, one of them without that record.
 */
let world: World;
let doctor: Caller;
let feed: Caller;
beforeAll(async () => {
  world = await openWorld();
  world.setClock(NOON);
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  feed = world.as('FEED', { scopes: ['arrivals:write'], account: 'border' });
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const DAYS = ['2020-04-08', '2020-04-10', '2020-04-12', '2020-04-14'] as const;
const day = fc.constantFrom(...DAYS);
const step = fc.oneof(
  fc.record({ kind: fc.constant('CONTACT' as const), on: day, place: fc.constantFrom('HOME', 'CENTRAL') }),
  fc.record({ kind: fc.constant('ARRIVAL' as const), on: day }),
  fc.record({ kind: fc.constant('SUSPICION' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Records it of a person; answers with the id of the record, or null where one stands for it already. */
async function record(person: string, one: Step): Promise<string | null> {
  if (one.kind === 'CONTACT') {
    const input = { person, lastContactOn: one.on, place: one.place, evidence: investigation() };
    const made = await doctor.mutate('recordContact', input, 'contact { id }', { 'x-purpose': 'INVESTIGATION' });
    expect(made.errors).toEqual([]);
    return made.contact.id;
  }
  if (one.kind === 'ARRIVAL') {
    const before = await world.deps.arrivals.arrivalsOf(person);
    const input = { person, from: 'ABROAD', place: 'IT', arrivedOn: one.on, evidence: border() };
    expect((await feed.mutate('registerArrival', input, 'factId')).errors).toEqual([]);
    const after = await world.deps.arrivals.arrivalsOf(person);
    return after.find(({ id }) => !before.some((old) => old.id === id))!.id;
  }
  const given = { community: CHUCAI, kind: 'SUSPECTED', person, confirmedOn: '2020-04-15', sourceKnown: true };
  const made = await doctor.mutate('recordCase', { ...given, evidence: clinical() }, 'case { id } alreadyOpen');
  expect(made.errors).toEqual([]);
  return made.alreadyOpen ? null : made.case.id;
}

test('a record that is withdrawn leaves what there would be without it, in whatever order they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), fc.nat(3), async (steps, nth) => {
      const [one, other] = [(await world.buildHousehold()).members[0]!, (await world.buildHousehold()).members[0]!];
      const withdrawn = nth % steps.length;
      const ids = [];
      for (const [i, each] of steps.entries()) {
        ids.push(await record(one, each));
        if (i !== withdrawn) await record(other, each);
      }
      const id = ids[withdrawn];
      if (!id || steps.filter(({ kind }) => kind === 'SUSPICION').length > 1) return;
      const input = { record: id, reason: 'NOT_SO', explanation: '复核后确认登记有误' };
      const { errors, withdrawal } = await doctor.mutate('withdrawFact', input, 'withdrawal { status }');
      expect([errors, withdrawal]).toEqual([[], { status: 'WITHDRAWN' }]);
      expect(await derived(world, one)).toEqual(await derived(world, other));
    }),
    { numRuns: 25 },
  );
});
