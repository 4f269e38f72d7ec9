import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { bindArrival, feedOf, handIn, row } from '#test/support/arrivals.ts';
import { counted } from '#test/support/cases.ts';
import { border, ticket } from '#test/support/evidence.ts';
import { CHUCAI, HUBUXIANG, NANGANG, person, WUCHANG } from '#test/support/world.ts';

/** Who comes from a high-risk area is told by the record, and not by what the place is called. */

const NEVER_REPORTED = '999999';

const test = base
  .extend('feed', { scope: 'file' }, ({ world }) => feedOf(world))
  /** Hands somebody in as a border system does; answers with what their own record says. */
  .extend('arriveFrom', { scope: 'file' }, ({ world, feed }) => async (from: string, place: string | null) => {
    const who = (await world.buildHousehold([person()], HUBUXIANG)).members[0]!;
    const arrived = { person: who, from, place, arrivedOn: world.daysAgo(1), evidence: border() };
    await done(feed, 'registerArrival', arrived, 'factId');
    const [arrival] = await world.deps.arrivals.arrivalsOf(who);
    return { who, arrival: arrival!, codes: arrival!.ruling.reasons.map(({ code }) => code) };
  });

describe('an arrival from what is called a high-risk area', () => {
  test.for([
    ['a county that is LOW', WUCHANG],
    ['a county that nobody knows', NEVER_REPORTED],
    ['a community without a case', CHUCAI],
    ['no place at all', null],
    ['a whole province', '23'],
  ] as const)('isolates nobody where it is %s', async ([, place], { world, arriveFrom }) => {
    const { who, arrival, codes } = await arriveFrom('HIGH_RISK_AREA', place);
    expect([arrival.ruling.action, ...codes]).toEqual(['NONE', 'PLACE_NOT_SHOWN', 'WATCH_FOR_SYMPTOMS']);
    expect(await world.deps.isolations.live(who)).toBeNull();
    expect(arrival).toMatchObject({ from: 'HIGH_RISK_AREA', place, fact: null });
  });

  test('isolates who comes from a county that was above LOW', async ({ world, arriveFrom }) => {
    const { who, codes } = await arriveFrom('HIGH_RISK_AREA', NANGANG);
    expect(codes).toEqual(['FROM_HIGH_RISK_AREA', 'HOME_SERVES']);
    expect(await world.deps.isolations.live(who)).toMatchObject({ grounds: [{ cause: 'ARRIVAL_HIGH_RISK_AREA' }] });
  });

  test('isolates who comes from a community of such a county', async ({ arriveFrom }) => {
    expect((await arriveFrom('HIGH_RISK_AREA', `${NANGANG}001001`)).codes).toContain('FROM_HIGH_RISK_AREA');
  });
});

test('a county counts on a day of the stay: 14 days before the arrival, and not one day more', async ({
  world,
  feed,
}) => {
  const [county, other] = ['230104', '230105'];
  for (const [code, lastCase] of [
    [county, 29],
    [other, 30],
  ] as const)
    for (let day = 40; day >= 1; day -= 1) await world.report(code, world.daysAgo(day), day === lastCase ? 1 : 0, 3);
  const actions = [];
  for (const place of [county, other]) {
    // A case counts for 14 days: the last of them is the first of the stay, or the day before.
    const who = person();
    const { members } = await world.buildHousehold([who], HUBUXIANG);
    await handIn(feed, [row({ idNumber: who.idNumber, from: 'HIGH_RISK_AREA', place, arrivedOn: world.daysAgo(1) })]);
    actions.push((await world.deps.arrivals.arrivalsOf(members[0]!))[0]!.ruling.action);
  }
  expect(actions).toEqual(['HOME_ISOLATION', 'NONE']);
});

test('a community counts by its own class, in a county that is LOW', async ({ world, arriveFrom }) => {
  await counted(world, { confirmedOn: world.daysAgo(2) });
  expect((await arriveFrom('HIGH_RISK_AREA', CHUCAI)).codes).toContain('FROM_HIGH_RISK_AREA');
  expect((await arriveFrom('HIGH_RISK_AREA', WUCHANG)).codes).toContain('PLACE_NOT_SHOWN');
});

test('who is handed in as from elsewhere and comes from such a county is isolated once it is confirmed, and told why', async ({
  world,
  worker,
}) => {
  const who = (await world.buildHousehold()).members[0]!;
  const arrived = { person: who, from: 'ELSEWHERE', place: NANGANG, arrivedOn: world.daysAgo(1), evidence: ticket() };
  const { arrival } = await bindArrival(world, worker, arrived);
  expect(arrival).toMatchObject({ from: 'ELSEWHERE', place: NANGANG, ruling: { action: 'HOME_ISOLATION' } });
  expect(arrival.ruling.reasons[0]).toMatchObject({ code: 'WAS_HIGH_RISK', clause: 'low.control.3' });
});
