import { describe, expect } from 'vitest';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { done, test as base } from '#test/support/api.ts';
import { clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { isolated } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, person as somebody, type World } from '#test/support/world.ts';

type Kind = 'CONFIRMED' | 'SUSPECTED' | 'ASYMPTOMATIC';

async function newPerson(world: World): Promise<string> {
  world.setClock('2020-04-20T04:00:00.000Z');
  return (await world.buildHousehold([somebody()])).members[0]!;
}

/** A case of a kind, of somebody of their own. */
async function newCase(world: World, doctor: Caller, kind: Kind): Promise<string> {
  const evidence = kind === 'SUSPECTED' ? clinical() : laboratory();
  const found = { community: CHUCAI, person: await newPerson(world), kind, confirmedOn: '2020-04-15', evidence };
  return (await done(doctor, 'recordCase', { ...found, sourceKnown: true }, 'case { id }', 'INVESTIGATION')).case.id;
}

const test = base.extend('met', { scope: 'file' }, ({ world, doctor }) => ({
  newCase: (kind: Kind) => newCase(world, doctor, kind),
  /** What followed from a contact, and the isolation as it is then. */
  async contact(person: string, lastContactOn: string, met: string | null = null) {
    const input = { person, lastContactOn, case: met, evidence: investigation() };
    const { outcome } = await done(doctor, 'recordContact', input, 'outcome', 'INVESTIGATION');
    const order = (await world.deps.isolations.live(person))!;
    return { outcome: outcome as string, dueOn: order.dueOn, order };
  },
  /** The last day to which an isolation may be extended. */
  async bound({ id, dueOn }: IsolationOrder) {
    const extend = (newDueOn: string) => {
      const input = { order: id, dueOn, newDueOn, reason: 'SYMPTOMS', evidence: investigation() };
      return doctor.mutate('extendIsolation', input, 'order { dueOn }');
    };
    for (let day = 30; day >= 1; day--) {
      const on = `2020-05-${String(day).padStart(2, '0')}`;
      if ((await extend(on)).errors.length === 0) return on;
    }
    throw new Error('It cannot be extended at all');
  },
}));

describe('a further contact of somebody whom a contact isolates', () => {
  test('without a case extends nothing, however often it is recorded, nor the bound of an extension', async ({
    world,
    met,
  }) => {
    const person = await newPerson(world);
    const first = await met.contact(person, '2020-04-10');
    expect([first.outcome, first.dueOn]).toEqual(['ISOLATED', '2020-04-24']);
    for (const day of ['2020-04-15', '2020-04-18', '2020-04-20'])
      expect(await met.contact(person, day)).toMatchObject({ outcome: 'NOT_EXTENDED', dueOn: '2020-04-24' });
    const { order } = await met.contact(person, '2020-04-20');
    expect(await met.bound(order)).toBe('2020-05-08');
  });

  test('with a case that is suspected extends nothing until it is confirmed', async ({ world, doctor, met }) => {
    const person = await newPerson(world);
    const suspected = await met.newCase('SUSPECTED');
    await met.contact(person, '2020-04-10', suspected);
    expect(await met.contact(person, '2020-04-18', suspected)).toMatchObject({ outcome: 'NOT_EXTENDED' });
    const confirmation = { case: suspected, confirmedOn: '2020-04-20', evidence: laboratory() };
    await done(doctor, 'confirmCase', confirmation, 'case { id }', 'INVESTIGATION');
    const found = await met.contact(person, '2020-04-18', suspected);
    expect([found.outcome, found.dueOn]).toEqual(['ISOLATED', '2020-05-02']);
  });

  test.for(['CONFIRMED', 'ASYMPTOMATIC'] as const)(
    'with a case that is %s extends by a later day alone',
    async (kind, { world, met }) => {
      const person = await newPerson(world);
      const found = await met.newCase(kind);
      await met.contact(person, '2020-04-15', found);
      for (const day of ['2020-04-15', '2020-04-12'])
        expect(await met.contact(person, day, found)).toMatchObject({ outcome: 'NOT_EXTENDED', dueOn: '2020-04-29' });
      const later = await met.contact(person, '2020-04-16', found);
      expect([later.outcome, later.dueOn]).toEqual(['ISOLATED', '2020-04-30']);
      expect(await met.bound(later.order)).toBe('2020-05-14');
    },
  );

  test('lengthens nothing that was shortened, by its ground or its fact', async ({ world, doctor, met }) => {
    const person = await newPerson(world);
    const found = await met.newCase('CONFIRMED');
    const { order } = await met.contact(person, '2020-04-18', found);
    const reason = { reason: 'EXPOSURE_EARLIER', evidence: investigation() };
    const shorter = { order: order.id, dueOn: '2020-05-02', newDueOn: '2020-04-26', ...reason };
    await done(doctor, 'shortenIsolation', shorter, 'order { id }');
    const again = await met.contact(person, '2020-04-18', found);
    expect([again.outcome, again.dueOn]).toEqual(['NOT_EXTENDED', '2020-04-26']);
    const { householdId } = (await world.deps.persons.person(person))!;
    const facts = await world.deps.codes.facts(householdId);
    expect(facts.map(({ until }) => until)).toEqual(['2020-04-26', '2020-04-26']);
  });

  test('isolates by itself where the first is ruled out, as long as it would have without it', async ({
    world,
    doctor,
    met,
  }) => {
    const person = await newPerson(world);
    const [first, second] = [await met.newCase('SUSPECTED'), await met.newCase('SUSPECTED')];
    await met.contact(person, '2020-04-10', first);
    await met.contact(person, '2020-04-18', second);
    const ruledOut = { case: first, evidence: laboratory() };
    await done(doctor, 'ruleOutCase', ruledOut, 'case { id }', 'INVESTIGATION');
    await world.drain();
    const order = (await world.deps.isolations.live(person))!;
    expect([order.status, order.dueOn, order.grounds.length]).toEqual(['ISOLATING', '2020-05-02', 1]);
  });

  test('is bound by the first again where the one between them, which had extended it, is withdrawn', async ({
    world,
    doctor,
    met,
  }) => {
    const person = await newPerson(world);
    const found = await met.newCase('CONFIRMED');
    await met.contact(person, '2020-04-10');
    const second = await met.contact(person, '2020-04-15', found);
    expect([second.outcome, second.dueOn]).toEqual(['ISOLATED', '2020-04-29']);
    expect(await met.contact(person, '2020-04-18')).toMatchObject({ outcome: 'NOT_EXTENDED', dueOn: '2020-04-29' });
    const third = await met.contact(person, '2020-04-13', found);
    expect(third).toMatchObject({ outcome: 'NOT_EXTENDED', dueOn: '2020-04-29' });
    const record = second.order.grounds.find(({ exposureOn }) => exposureOn === '2020-04-15')!.ref;
    const input = { record, reason: 'NOT_SO', explanation: '复核后确认登记有误' };
    await done(doctor, 'withdrawFact', input, 'withdrawal { status }');
    // That of 13 April with the confirmed case is later than the first, which bounds the others.
    const { dueOn, grounds } = (await world.deps.isolations.live(person))!;
    expect(dueOn).toBe('2020-04-27');
    expect(grounds.map((one) => `${one.exposureOn} ${one.dueOn}`)).toEqual([
      '2020-04-10 2020-04-24',
      '2020-04-10 2020-04-24',
      '2020-04-13 2020-04-27',
    ]);
  });

  test('with a case whose confirmation lapses lasts no longer than without it', async ({ world, doctor, met }) => {
    const person = await newPerson(world);
    const found = await met.newCase('SUSPECTED');
    const unnumbered = { ...laboratory(), number: null };
    const confirmation = { case: found, confirmedOn: '2020-04-20', evidence: unnumbered };
    await done(doctor, 'confirmCase', confirmation, 'case { id }', 'INVESTIGATION');
    await met.contact(person, '2020-04-10');
    expect(await met.contact(person, '2020-04-18', found)).toMatchObject({ outcome: 'ISOLATED', dueOn: '2020-05-02' });
    await met.contact(person, '2020-04-19');
    world.setClock('2020-04-21T04:00:00.001Z');
    await world.drain();
    await world.drain();
    const order = (await world.deps.isolations.live(person))!;
    expect([order.status, order.dueOn]).toEqual(['ISOLATING', '2020-04-24']);
    expect(order.history.at(-1)).toMatchObject({ event: 'END_GROUND', reason: 'GROUND_WITHDRAWN', cause: found });
    const { householdId } = (await world.deps.persons.person(person))!;
    const facts = await world.deps.codes.facts(householdId);
    expect(facts.map(({ until }) => until)).toEqual(['2020-04-24', '2020-04-24', '2020-04-24']);
  });

  test('is a first one where something else isolates them, or their isolation is over', async ({
    world,
    doctor,
    met,
  }) => {
    const arrived = await newPerson(world);
    await isolated(world, arrived, { cause: 'ARRIVAL_HIGH_RISK_AREA', on: '2020-04-10' });
    const first = await met.contact(arrived, '2020-04-15');
    expect([first.outcome, first.dueOn]).toEqual(['ISOLATED', '2020-04-29']);
    const person = await newPerson(world);
    const { order } = await met.contact(person, '2020-04-10');
    world.setClock('2020-04-24T04:00:00.000Z');
    await done(doctor, 'releaseFromIsolation', { order: order.id }, 'order { id }');
    const next = await met.contact(person, '2020-04-23');
    expect([next.outcome, next.dueOn]).toEqual(['ISOLATED', '2020-05-07']);
  });
});
