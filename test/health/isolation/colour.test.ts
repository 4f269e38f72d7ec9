import fc from 'fast-check';
import { expect } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { done, test as base } from '#test/support/api.ts';
import { issueCode, verifyCode } from '#test/support/codes.ts';
import { clinical, investigation, ticket } from '#test/support/evidence.ts';
import { endGround, professionalContext } from '#test/support/isolation.ts';
import { person, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/** What may happen to somebody; `days` back or ahead. A refusal is as good: then nothing has happened. */
const step = fc.record({
  what: fc.constantFrom(...(['contact', 'arrival', 'discharge', 'extend', 'shorten', 'move', 'end'] as const)),
  days: fc.integer({ min: 0, max: 22 }),
  wait: fc.constantFrom(0, 0, 1, 1, 3),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The county isolates for longer than the table of colours has it. */
const LONGER = { CONTACT_ISOLATION_DAYS: 18, ARRIVAL_ISOLATION_DAYS: 21, DISCHARGE_ISOLATION_DAYS: 16 };

const test = base
  .extend('season', { scope: 'file' }, async ({ world, county }) => {
    world.setClock('2020-04-08T04:00:00.000Z');
    for (const [name, value] of Object.entries(LONGER)) {
      const adopted = { division: WUCHANG, name, value, from: '2020-04-09', legalBasis: '武防指〔2020〕1号' };
      await done(county, 'adoptPolicyValue', adopted, 'policyValue { value }');
    }
    let last = '2020-05-10' as Day;
    return () => (last = addDays(last, 1));
  })
  .extend('live', ({ world, doctor, worker, county, residentOf, season }) => async () => {
    world.setClock(`${season()}T04:00:00.000Z`);
    const who = (await world.buildHousehold([person()])).members[0]!;
    const order = () => isolationOf(professionalContext(world), who);
    const due = async () => {
      const found = await order();
      return { order: found?.id ?? 'none', dueOn: found?.dueOn ?? world.today(), evidence: investigation() };
    };
    const act: Record<Step['what'], (days: number) => Promise<unknown>> = {
      contact: (days) =>
        doctor.mutate(
          'recordContact',
          { person: who, lastContactOn: world.daysAgo(days), evidence: investigation() },
          'factId',
        ),
      arrival: (days) =>
        worker.mutate(
          'registerArrival',
          {
            person: who,
            from: 'ABROAD',
            place: 'IT',
            arrivedOn: world.daysAgo(days),
            homePossible: true,
            evidence: ticket(),
          },
          'factId',
        ),
      discharge: (days) =>
        doctor.mutate(
          'recordDischarge',
          { person: who, dischargedOn: world.daysAgo(days), evidence: clinical() },
          'discharge { id }',
          { 'x-purpose': 'INVESTIGATION' },
        ),
      async extend(days) {
        const input = await due();
        const newDueOn = addDays(input.dueOn, 1 + (days % 7));
        await doctor.mutate('extendIsolation', { ...input, newDueOn, reason: 'SYMPTOMS' }, 'order { id }');
      },
      async shorten(days) {
        const newDueOn = addDays(world.today(), days % 12);
        const input = { ...(await due()), newDueOn, reason: 'EXPOSURE_EARLIER' };
        await doctor.mutate('shortenIsolation', input, 'order { id }');
      },
      async move() {
        const place = { place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A·12345' } };
        await doctor.mutate('moveIsolation', { order: (await due()).order, ...place }, 'order { id }');
      },
      async end(days) {
        const grounds = (await order())?.grounds ?? [];
        if (grounds.length > 0) await endGround(world, who, grounds[days % grounds.length]!.ref);
      },
    };
    const colourNow = () => issueCode(residentOf(who), who);
    const isIsolated = async () => {
      const found = await order();
      return found?.status === 'ISOLATING' && found.dueOn > world.today();
    };
    return { act, colourNow, isIsolated, at: (code: string) => verifyCode(county, code) };
  });

test('whatever happens, a code is not green on exactly the days on which its person is isolated, here and at the gate', async ({
  world,
  live,
}) => {
  const whatever = fc.array(step, { minLength: 2, maxLength: 7 });
  const holds = fc.asyncProperty(whatever, async (steps) => {
    const { act, colourNow, isIsolated, at } = await live();
    for (const { what, days, wait } of steps) {
      await act[what](days);
      let code = await colourNow();
      expect(code.colour !== 'GREEN', `after ${what} on ${world.today()}`).toBe(await isIsolated());
      expect((await at(code.token)).colour).toBe(code.colour);
      for (let day = 0; day < wait; day++) {
        const before = code;
        world.setClock(`${world.today()}T16:30:00.000Z`);
        code = await colourNow();
        expect(code.colour !== 'GREEN', `at midnight of ${world.today()}`).toBe(await isIsolated());
        // A code from before midnight has ended, or says the same.
        expect([null, code.colour]).toContain((await at(before.token)).colour);
        await world.drain();
        world.setClock(`${world.today()}T04:00:00.000Z`);
        expect(code.colour !== 'GREEN', `on ${world.today()}`).toBe(await isIsolated());
      }
    }
  });
  await fc.assert(holds, { numRuns: 15, seed: 20_200_414, endOnFailure: false });
}, 120_000);
