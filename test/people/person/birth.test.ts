import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { feedOf, handIn, row, unmatchedAt } from '#test/support/arrivals.ts';
import { clinical, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { askedHandovers, idNumberBorn } from '#test/support/people.ts';
import { CHUCAI, NOON, person } from '#test/support/world.ts';

const BORN = '2020-04-05';
const EVE = '2020-04-04';

/** A child of ten days, and an adult of their household. */
const test = base.extend('family', async ({ world }) => {
  world.setClock(NOON);
  const { members } = await world.buildHousehold([person({ idNumber: idNumberBorn(BORN) }), person()]);
  return { child: members[0]!, adult: members[1]! };
});

const aCase = (who: string, given: object) => ({
  community: CHUCAI,
  person: who,
  confirmedOn: '2020-04-10',
  sourceKnown: true,
  evidence: laboratory(),
  ...given,
});

describe('nothing is recorded of somebody before they were born', () => {
  test('as a finding of a professional, and on the day itself it is', async ({ doctor, family, refusedAs }) => {
    const { child, adult } = family;
    const contact = { person: child, evidence: investigation() };
    await refusedAs('INVALID_DAY', doctor, 'recordContact', { ...contact, lastContactOn: EVE }, 'lastContactOn');
    await done(doctor, 'recordContact', { ...contact, lastContactOn: BORN }, 'factId');
    const meeting = { people: [adult, child], setting: 'OTHER', evidence: investigation() };
    await refusedAs('INVALID_DAY', doctor, 'recordMeeting', { ...meeting, on: EVE }, 'on');
    await done(doctor, 'recordMeeting', { ...meeting, on: BORN }, 'on');
    const discharge = { person: child, evidence: clinical() };
    await refusedAs('INVALID_DAY', doctor, 'recordDischarge', { ...discharge, dischargedOn: EVE }, 'dischargedOn');
    await done(doctor, 'recordDischarge', { ...discharge, dischargedOn: BORN }, 'discharge { id }', 'INVESTIGATION');
  });

  test.for([
    ['confirmedOn', EVE, BORN],
    ['onsetOn', EVE, BORN],
    ['foundAt', '2020-04-04T15:59:59.000Z', '2020-04-04T16:00:00.000Z'],
    ['isolatedAt', '2020-04-04T15:59:59.000Z', '2020-04-04T16:00:00.000Z'],
  ] as const)('as a case, by its %s', async ([field, before, from], { doctor, family, refusedAs }) => {
    await refusedAs('INVALID_DAY', doctor, 'recordCase', aCase(family.child, { [field]: before }), field);
    await done(doctor, 'recordCase', aCase(family.child, { [field]: from }), 'case { id }');
  });

  test('as the onset of a case that is confirmed', async ({ doctor, family, refusedAs }) => {
    const suspected = aCase(family.child, { kind: 'SUSPECTED' });
    const { case: found } = await done(doctor, 'recordCase', suspected, 'case { id }');
    const confirmed = { case: found.id, confirmedOn: '2020-04-11', evidence: laboratory() };
    await refusedAs('INVALID_DAY', doctor, 'confirmCase', { ...confirmed, onsetOn: EVE }, 'onsetOn');
    await done(doctor, 'confirmCase', { ...confirmed, onsetOn: BORN }, 'case { id }');
  });

  test('as an arrival of theirs, alone or along with others', async ({ worker, family, refusedAs }) => {
    const { child, adult } = family;
    const from = { from: 'ABROAD', place: 'IT', evidence: ticket() };
    const before = { ...from, arrivedOn: EVE };
    await refusedAs('INVALID_DAY', worker, 'registerArrival', { ...before, person: child }, 'arrivedOn');
    const along = { ...before, person: adult, companions: [child] };
    await refusedAs('INVALID_DAY', worker, 'registerArrival', along, 'companions.0');
    await done(worker, 'registerArrival', { ...from, arrivedOn: BORN, person: adult, companions: [child] }, 'factId');
  });

  test('by a row of a feed, whether they are registered or not', async ({ world }) => {
    const feed = feedOf(world);
    const registered = idNumberBorn(BORN);
    await world.buildHousehold([person({ idNumber: registered })]);
    for (const idNumber of [registered, idNumberBorn(BORN)]) {
      const rows = [row({ idNumber, arrivedOn: EVE }), row({ idNumber, arrivedOn: BORN })];
      const [before, from] = await handIn(feed, rows);
      expect(before).toMatchObject({ outcome: 'REFUSED', errors: [{ code: 'INVALID_DAY' }] });
      expect(from).toMatchObject({ outcome: 'TAKEN' });
    }
  });

  test('by who takes an unmatched arrival for theirs', async ({ world, worker, family, refusedAs }) => {
    const document = { kind: 'PASSPORT', country: 'IT', number: 'YA1234567' };
    await handIn(feedOf(world), [row({ idNumber: undefined, document, arrivedOn: EVE })]);
    const arrival = (await unmatchedAt(worker, CHUCAI)).at(-1).id;
    await refusedAs('INVALID_DAY', worker, 'matchArrival', { arrival, person: family.child }, 'person');
  });

  test('by who takes a contact on from elsewhere', async ({ world, doctor, family, refusedAs }) => {
    const elsewhere = world.as('PROFESSIONAL', { division: '3301', account: 'hangzhou' });
    const contact = { division: CHUCAI, who: '王小明，楚才里1栋', lastContactOn: EVE, evidence: investigation() };
    await done(elsewhere, 'handOverContact', contact, 'handover { id }');
    const handover = (await askedHandovers(doctor, CHUCAI, 'REQUESTED')).at(-1).id;
    await refusedAs('INVALID_DAY', doctor, 'acceptHandover', { handover, person: family.child }, 'person');
    await done(doctor, 'acceptHandover', { handover, person: family.adult }, 'handover { id }', 'INVESTIGATION');
  });

  test('and the refusal does not say when they were born', async ({ doctor, family, refusedAs }) => {
    const contact = { person: family.child, lastContactOn: EVE, evidence: investigation() };
    const [{ message }] = await refusedAs('INVALID_DAY', doctor, 'recordContact', contact, 'lastContactOn');
    expect(message).not.toMatch(/\d/);
  });
});
