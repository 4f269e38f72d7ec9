import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { type Caller, CHUCAI, HUBUXIANG, person, WUCHANG, type World } from '#test/support/world.ts';

/** Areas on a published list are high-risk areas on the days of the list, whatever figures say. */

const SHANGCHENG = '330102';
const QUIET = '420102';
const STREET = `${QUIET}001`;

let notices = 0;
const notice = (given: object = {}) => {
  notices += 1;
  return {
    kind: 'PUBLISHED_NOTICE',
    issuer: '湖北省防控指挥部',
    number: `鄂防指通告${notices}号`,
    on: '2020-04-01',
    ...given,
  };
};
const FIELDS =
  'highRiskArea { area publisher listed listings { from until notice { number } delistNotice { number } } }';

const test = base
  .extend('nation', { scope: 'file' }, ({ world }) => world.as('AUTHORITY', { division: 'CN' }))
  .extend('province', { scope: 'file' }, ({ world }) => world.as('AUTHORITY', { division: '42' }))
  .extend('feed', { scope: 'file' }, ({ world }) => feedOf(world));

const list = (by: Caller, area: string, from: string, given: object = notice()) =>
  done(by, 'listHighRiskArea', { area, from, notice: given }, FIELDS);
const delist = (by: Caller, area: string, until: string) =>
  done(by, 'delistHighRiskArea', { area, until, notice: notice() }, FIELDS);

async function arrivedFrom(world: World, feed: Caller, place: string, arrivedOn: string) {
  const who = person();
  const { members } = await world.buildHousehold([who], HUBUXIANG);
  await handIn(feed, [row({ idNumber: who.idNumber, from: 'HIGH_RISK_AREA', place, arrivedOn })]);
  const [arrival] = await world.deps.arrivals.arrivalsOf(members[0]!);
  return arrival!.ruling.action;
}

describe('a listed area', () => {
  test('is a high-risk area for a stay on one of its days, and for none before or after it', async ({
    world,
    feed,
    province,
  }) => {
    await list(province, QUIET, world.daysAgo(20));
    await delist(province, QUIET, world.daysAgo(16));
    // A stay is the day of the arrival and 14 days before it.
    expect(await arrivedFrom(world, feed, QUIET, world.daysAgo(21))).toBe('NONE');
    expect(await arrivedFrom(world, feed, QUIET, world.daysAgo(3))).toBe('HOME_ISOLATION');
    expect(await arrivedFrom(world, feed, QUIET, world.daysAgo(2))).toBe('HOME_ISOLATION');
    expect(await arrivedFrom(world, feed, QUIET, world.daysAgo(1))).toBe('NONE');
  });

  test('covers what lies in it, and not the county that it lies in', async ({ world, feed, nation }) => {
    await list(nation, SHANGCHENG, world.daysAgo(5));
    expect(await arrivedFrom(world, feed, `${SHANGCHENG}001051`, world.daysAgo(1))).toBe('HOME_ISOLATION');
    expect(await arrivedFrom(world, feed, `${SHANGCHENG}001`, world.daysAgo(1))).toBe('HOME_ISOLATION');
    await list(nation, CHUCAI, world.daysAgo(5));
    expect(await arrivedFrom(world, feed, CHUCAI, world.daysAgo(1))).toBe('HOME_ISOLATION');
    expect(await arrivedFrom(world, feed, HUBUXIANG, world.daysAgo(1))).toBe('NONE');
    expect(await arrivedFrom(world, feed, WUCHANG, world.daysAgo(1))).toBe('NONE');
  });

  test('is told to whom it concerns, and read by anybody', async ({ world, worker }) => {
    await world.tell();
    const { data } = await world
      .as('THIRD_PARTY_APP')
      .ask(`{ division(code: "33") { highRiskAreas(first: 10) { nodes { area publisher listed } } } }`);
    expect(data.division.highRiskAreas.nodes).toEqual([{ area: SHANGCHENG, publisher: 'CN', listed: true }]);
    const { data: told } = await worker.ask('{ events(first: 20) { nodes { type } } }');
    expect(told.events.nodes).toContainEqual({ type: 'AREA_LISTED' });
  });

  test('is asked for by a province, a city or a county', async ({ province }) => {
    const { errors } = await province.ask('{ division(code: "CN") { highRiskAreas(first: 1) { nodes { area } } } }');
    expect(errors).toHaveLength(1);
  });
});

describe('a list', () => {
  test('holds an area once: asked again it is the same, and another day is refused', async ({
    world,
    nation,
    refusedAs,
  }) => {
    const same = notice();
    const first = await list(nation, WUCHANG, world.daysAgo(9), same);
    expect(await list(nation, WUCHANG, world.daysAgo(9), same)).toEqual(first);
    const again = { area: WUCHANG, from: world.daysAgo(8), notice: notice() };
    await refusedAs('INVALID_DAY', nation, 'listHighRiskArea', again);
    const ended = await delist(nation, WUCHANG, world.daysAgo(4));
    expect(ended.highRiskArea).toMatchObject({ listed: false, listings: [{ until: world.daysAgo(4) }] });
    const tooEarly = { area: WUCHANG, from: world.daysAgo(4), notice: notice() };
    await refusedAs('INVALID_DAY', nation, 'listHighRiskArea', tooEarly);
    const second = await list(nation, WUCHANG, world.daysAgo(3));
    expect(second.highRiskArea).toMatchObject({
      listed: true,
      listings: [{}, { from: world.daysAgo(3), until: null }],
    });
  });

  test.for([
    ['another province', SHANGCHENG],
    ['a whole city', '4201'],
    ['the province itself', '42'],
    ['a county that nobody knows', '429999'],
  ])('of a province holds no %s', async ([, area], { world, province, refusedAs }) => {
    await refusedAs('NOT_FOUND', province, 'listHighRiskArea', { area, from: world.today(), notice: notice() });
  });

  test('begins on no day to come, and rests on a notice', async ({ world, province, refusedAs }) => {
    const area = STREET.slice(0, 6);
    const later = { area, from: world.daysAgo(-1), notice: notice() };
    await refusedAs('INVALID_DAY', province, 'listHighRiskArea', later);
    const word = { area, from: world.today(), notice: notice({ kind: 'DECLARATION' }) };
    await refusedAs('INVALID_EVIDENCE', province, 'listHighRiskArea', word);
  });

  test('is left by nothing that is not on it', async ({ world, province, refusedAs }) => {
    const asked = { area: HUBUXIANG, until: world.today(), notice: notice() };
    await refusedAs('NOT_FOUND', province, 'delistHighRiskArea', asked);
  });

  test('takes one of two that come at once with different days', async ({ world, nation }) => {
    const input = (days: number) => ({ area: QUIET, from: world.daysAgo(days), notice: notice() });
    const mutate = (days: number) => nation.mutate('listHighRiskArea', input(days), FIELDS);
    const [one, other] = await atLastMoment(
      world,
      () => mutate(5),
      () => mutate(6),
      'HIGH_RISK_AREA',
    );
    expect([one, other].map(({ errors }) => errors.map(({ code }: any) => code))).toEqual([['INVALID_DAY'], []]);
  });
});
