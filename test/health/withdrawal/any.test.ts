import fc from 'fast-check';
import { expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { derived } from '#test/support/derived.ts';
import { border, clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, NOON, type World, WUCHANG } from '#test/support/world.ts';

/**
 * Whatever was recorded of somebody, a record that is withdrawn leaves what there would be without it. Two
 * people live through the same, one of them without that record. Today is 15 April 2020.
 */
const TODAY = '2020-04-15';
/** Each time others: `npm run soak` runs them a hundred times, and a failure names its seed. */
const RUNS = 10;
const day = fc.constantFrom('2020-04-08', '2020-04-10', '2020-04-12', '2020-04-14');
const met = fc.record({ kind: fc.constant('CONTACT'), on: day, place: fc.constantFrom('HOME', 'CENTRAL') });
const came = fc.record({ kind: fc.constant('ARRIVAL'), on: day });
const found = fc.record({ kind: fc.constantFrom('SUSPECTED', 'CONFIRMED', 'ASYMPTOMATIC') });
const home = fc.record({ kind: fc.constant('DISCHARGE') });
interface Step {
  readonly kind: string;
  readonly on?: string;
  readonly place?: string;
}
const isCase = ({ kind }: Step) => ['SUSPECTED', 'CONFIRMED', 'ASYMPTOMATIC'].includes(kind);

/** A life with one illness at most: contacts and arrivals before, during and after it. */
const life = fc
  .record({
    before: fc.array(fc.oneof(met, came), { maxLength: 3 }),
    ill: fc.option(found),
    during: fc.array(fc.oneof(met, came), { maxLength: 3 }),
    well: fc.option(home),
    after: fc.array(fc.oneof(met, came), { maxLength: 2 }),
  })
  .map(({ before, ill, during, well, after }): Step[] =>
    [...before, ill, ...during, well, ...after].filter((step) => step !== null),
  )
  .filter(({ length }) => length > 0);

const test = base.extend('lives', ({ world, doctor }) => {
  world.setClock(NOON);
  let arrivals = 0;
  const record: Readonly<Record<string, (person: string, step: Step) => Promise<string>>> = {
    async CONTACT(person, { on: lastContactOn, place }) {
      const input = { person, lastContactOn, place, evidence: investigation() };
      return (await done(doctor, 'recordContact', input, 'contact { id }', 'INVESTIGATION')).contact.id;
    },
    async ARRIVAL(person, { on: arrivedOn }) {
      const before = await world.deps.arrivals.arrivalsOf(person);
      // Each by a sender and an issuer of its own: those of one are bounded in an hour, and more bind nobody.
      arrivals += 1;
      const evidence = { ...border(), issuer: `武汉海关${arrivals}科` };
      const input = { person, from: 'ABROAD', place: 'IT', arrivedOn, evidence };
      await done(feedOf(world, `border-${arrivals}`), 'registerArrival', input, 'factId');
      const after = await world.deps.arrivals.arrivalsOf(person);
      return after.find(({ id }) => !before.some((old) => old.id === id))!.id;
    },
    async DISCHARGE(person) {
      const input = { person, dischargedOn: TODAY, evidence: clinical() };
      return (await done(doctor, 'recordDischarge', input, 'discharge { id }', 'INVESTIGATION')).discharge.id;
    },
    async CASE(person, { kind }) {
      const evidence = kind === 'SUSPECTED' ? clinical() : laboratory();
      const input = { community: CHUCAI, kind, person, confirmedOn: TODAY, sourceKnown: true, evidence };
      return (await done(doctor, 'recordCase', input, 'case { id }')).case.id;
    },
  };
  return (person: string, step: Step) => record[isCase(step) ? 'CASE' : step.kind]!(person, step);
});

const WHY = { reason: 'NOT_SO', explanation: '复核后确认登记有误' };

/** By as many as it takes. */
async function withdraw(world: World, doctor: Caller, record: string): Promise<void> {
  const second = world.as('PROFESSIONAL', { division: WUCHANG, account: 'second' });
  const first = await done(doctor, 'withdrawFact', { record, ...WHY }, 'withdrawal { status }');
  if (first.withdrawal.status === 'QUESTIONED')
    await done(second, 'withdrawFact', { record, ...WHY }, 'withdrawal { status }');
  await world.drain();
}

test('a record that is withdrawn leaves what there would be without it, in whatever life', async ({
  world,
  doctor,
  lives,
}) => {
  await fc.assert(
    fc.asyncProperty(life, fc.nat(100), async (steps, nth) => {
      const [one, other] = [(await world.buildHousehold()).members[0]!, (await world.buildHousehold()).members[0]!];
      const wrong = steps[nth % steps.length]!;
      // A case that was discharged is withdrawn after its discharge.
      const gone = steps.filter((step) => step === wrong || (isCase(wrong) && step.kind === 'DISCHARGE')).reverse();
      const ids = new Map<Step, string>();
      for (const [i, step] of steps.entries()) {
        // What was recorded has an order.
        world.setClock(new Date(Date.parse(NOON) + i * 60_000).toISOString());
        ids.set(step, await lives(one, step));
        if (!gone.includes(step)) await lives(other, step);
      }
      for (const step of gone) await withdraw(world, doctor, ids.get(step)!);
      expect(await derived(world, one)).toEqual(await derived(world, other));
    }),
    { numRuns: RUNS },
  );
});
