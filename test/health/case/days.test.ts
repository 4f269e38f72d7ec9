import { describe, expect } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { test as base, done } from '#test/support/api.ts';
import { clinical, laboratory } from '#test/support/evidence.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { CHUCAI, NOON } from '#test/support/world.ts';

/** A patient of their own for each test, at noon on 15 April; what is refused says from which day on. */
const test = base
  .extend('person', async ({ world }) => {
    world.setClock(NOON);
    return (await world.buildHousehold()).members[0]!;
  })
  .extend('from', ({ refusedAs, doctor }) => async (day: string, mutation: string, input: object, field: string) => {
    const [{ message }] = await refusedAs('INVALID_DAY', doctor, mutation, input, field);
    expect(message).toContain(day);
  });

const found = (person: string, given: object = {}) => ({
  community: CHUCAI,
  person,
  confirmedOn: '2020-04-10',
  sourceKnown: true,
  evidence: laboratory(),
  ...given,
});
const caseOf = 'case { id kind status }';
const home = (person: string, dischargedOn: string) => ({ person, dischargedOn, evidence: clinical() });

describe('a discharge', () => {
  test('is on the day of the confirmation or later: before, it would free a patient for good', async ({
    world,
    doctor,
    person,
    from,
  }) => {
    await done(doctor, 'recordCase', found(person), caseOf);
    await from('2020-04-10', 'recordDischarge', home(person, '2020-04-09'), 'dischargedOn');
    await from('2020-04-10', 'recordDischarge', home(person, '2019-12-31'), 'dischargedOn');
    await done(doctor, 'recordDischarge', home(person, '2020-04-10'), 'discharge { id }', 'INVESTIGATION');
    expect(await isolationOf(professionalContext(world), person)).toMatchObject({ dueOn: '2020-04-24' });
  });

  test('is not before the admission', async ({ doctor, person, from }) => {
    const { case: ill } = await done(doctor, 'recordCase', found(person), caseOf);
    await done(doctor, 'recordAdmission', { case: ill.id, admittedAt: '2020-04-12T02:00:00.000Z' }, caseOf);
    await from('2020-04-12', 'recordDischarge', home(person, '2020-04-11'), 'dischargedOn');
  });

  test('is not before the day on which a suspicion was confirmed', async ({ doctor, person, from }) => {
    const { case: ill } = await done(doctor, 'recordCase', found(person, { kind: 'SUSPECTED' }), caseOf);
    await done(doctor, 'confirmCase', { case: ill.id, confirmedOn: '2020-04-13', evidence: laboratory() }, caseOf);
    await from('2020-04-13', 'recordDischarge', home(person, '2020-04-12'), 'dischargedOn');
  });

  test('is not before the recheck by which the person was ill again', async ({ doctor, person, from }) => {
    await done(doctor, 'recordCase', found(person, { confirmedOn: '2020-03-01' }), caseOf);
    const first = await done(
      doctor,
      'recordDischarge',
      home(person, '2020-04-01'),
      'discharge { id }',
      'INVESTIGATION',
    );
    const positive = { result: 'POSITIVE_WITHOUT_SYMPTOMS', on: '2020-04-09', evidence: laboratory() };
    await done(doctor, 'recordRecheck', { discharge: first.discharge.id, ...positive }, 'discharge { id }');
    await from('2020-04-09', 'recordDischarge', home(person, '2020-04-08'), 'dischargedOn');
    await done(doctor, 'recordDischarge', home(person, '2020-04-09'), 'discharge { id }', 'INVESTIGATION');
  });
});

describe('a case', () => {
  test('after a discharge is confirmed on that day or later', async ({ doctor, person, from }) => {
    await done(doctor, 'recordCase', found(person, { confirmedOn: '2020-03-01' }), caseOf);
    await done(doctor, 'recordDischarge', home(person, '2020-04-01'), 'discharge { id }', 'INVESTIGATION');
    await from('2020-04-01', 'recordCase', found(person, { confirmedOn: '2020-03-31' }), 'confirmedOn');
    await done(doctor, 'recordCase', found(person, { confirmedOn: '2020-04-01' }), caseOf);
  });

  test('is treated from the first day on which the person is known to have been ill', async ({
    doctor,
    person,
    from,
  }) => {
    const { case: ill } = await done(doctor, 'recordCase', found(person, { onsetOn: '2020-04-08' }), caseOf);
    const admitted = (admittedAt: string) => ({ case: ill.id, admittedAt });
    await from('2020-04-08', 'recordAdmission', admitted('2020-04-07T15:59:59.000Z'), 'admittedAt');
    await done(doctor, 'recordAdmission', admitted('2020-04-07T16:00:00.000Z'), caseOf);
  });

  test('is confirmed on the day of the finding or later', async ({ doctor, person, from }) => {
    const { case: ill } = await done(doctor, 'recordCase', found(person, { kind: 'ASYMPTOMATIC' }), caseOf);
    const early = { case: ill.id, confirmedOn: '2020-04-09', evidence: laboratory() };
    await from('2020-04-10', 'confirmCase', early, 'confirmedOn');
  });
});
