import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const CLUSTER = 'cluster { id division { code } day linkedCases }';
const test = base
  .extend('setDay', { scope: 'file' }, ({ world }) => (day: Day) => {
    D = day;
    world.setClock(`${D}T04:00:00.000Z`);
  })
  .extend(
    'record',
    { scope: 'file' },
    ({ county }) =>
      async (overrides: object = {}, caller = county) =>
        (await done(caller, 'recordCluster', cluster(overrides), CLUSTER)).cluster,
  )
  .extend('assessed', { scope: 'file' }, ({ world }) => async (code: string = WUCHANG) => {
    const { data } = await world.as('THIRD_PARTY_APP').ask(
      `query ($code: DivisionCode!) {
        division(code: $code) { assessment { riskLevel source reasons { code } basis { cluster missingDays } } }
      }`,
      { code },
    );
    return data.division.assessment;
  });

// Each test has a season of its own: the reports of the others lie outside of its window.
let D: Day = '2020-04-15';
test.beforeEach(({ setDay }) => setDay(addDays(D, 40)));

const cluster = (overrides: object = {}) => ({
  division: WUCHANG,
  day: D,
  linkedCases: 6,
  evidence: '流调 2020-12',
  ...overrides,
});

describe('a cluster', () => {
  test('is answered as it was recorded', async ({ record }) => {
    const made = await record();
    expect(made).toMatchObject({ division: { code: WUCHANG }, day: D, linkedCases: 6 });
    expect(made.id).toMatch(new RegExp(`^cluster_${WUCHANG}_${D}_[0-9a-f]{32}$`));
  });

  test('of more than 50 cases makes HIGH through the fourteenth day after, beside the reports that count none', async ({
    world,
    setDay,
    record,
    assessed,
  }) => {
    await world.report(WUCHANG, D, 60, 60);
    expect((await assessed()).riskLevel).toBe('MEDIUM');
    await record();
    expect(await assessed()).toMatchObject({ riskLevel: 'HIGH', basis: { cluster: true } });
    const found = D;
    for (let i = 1; i <= 15; i++)
      await world.report(WUCHANG, addDays(found, i), i % 3 === 0 ? 1 : 0, 60 + Math.floor(i / 3));
    setDay(addDays(found, 14));
    expect((await assessed()).riskLevel).toBe('HIGH');
    setDay(addDays(found, 15));
    expect(await assessed()).toMatchObject({ riskLevel: 'MEDIUM', basis: { cluster: false } });
  });

  test('counts on a day that has no report, which stays missing', async ({ world, record, assessed }) => {
    await world.report(WUCHANG, addDays(D, -2), 60, 60);
    await record({ day: addDays(D, -1) });
    const { riskLevel, basis } = await assessed();
    expect([riskLevel, basis.cluster]).toEqual(['HIGH', true]);
    expect(basis.missingDays).toContain(addDays(D, -1));
  });

  test('is read with the day reports: one request tells the level', async ({ world, record, assessed }) => {
    await world.reportQuietDays(WUCHANG, 20, 60);
    for (let i = 0; i < 10; i++) await record({ day: addDays(D, -i) });
    const requests: string[] = [];
    await world.meddleWith(
      (operation, input) => {
        if (JSON.stringify(input).includes('PUBLIC#EVIDENCE')) requests.push(operation);
      },
      () => assessed(),
    );
    expect(requests).toEqual(['Query']);
  });

  test('of a city counts where the city reports, and leaves it to its counties where it does not', async ({
    world,
    record,
    assessed,
  }) => {
    const city = world.as('AUTHORITY', { division: '4201' });
    await record({ division: '4201' }, city);
    await world.report(WUCHANG, D, 1, 1);
    expect(await assessed('4201')).toMatchObject({ riskLevel: 'MEDIUM', source: 'COUNTIES' });
    await world.report('4201', D, 60, 60);
    expect(await assessed('4201')).toMatchObject({ riskLevel: 'HIGH', source: 'OWN' });
  });

  test('has the level assessed by itself', async ({ world, county, record }) => {
    await world.report(WUCHANG, D, 60, 60);
    await record();
    await world.drain();
    const { data } = await county.ask(
      `{ division(code: "${WUCHANG}") { levelChanges(first: 1) { nodes { to asOf } } } }`,
    );
    expect(data.division.levelChanges.nodes).toEqual([{ to: 'HIGH', asOf: D }]);
  });

  test('of the same key is the same, of another key is another, and a day may have several', async ({
    world,
    county,
    record,
    refusedAs,
  }) => {
    const idempotencyKey = `cluster-${D}`;
    const first = await record({ idempotencyKey });
    await untouched(world, [county], async () => expect(await record({ idempotencyKey })).toEqual(first));
    await refusedAs('IDEMPOTENCY_KEY_REUSED', county, 'recordCluster', cluster({ idempotencyKey, linkedCases: 7 }));
    expect((await record()).id).not.toBe(first.id);
  });

  test('is what the policy values of its day make one: 2 linked cases, and 5 from 15 September 2020', async ({
    county,
    setDay,
    record,
    refusedAs,
  }) => {
    setDay('2020-09-20');
    await record({ day: '2020-09-14', linkedCases: 2 });
    await record({ day: '2020-09-15', linkedCases: 5 });
    for (const [day, linkedCases, size] of [
      ['2020-09-14', 1, 2],
      ['2020-09-15', 4, 5],
    ] as const) {
      const few = cluster({ day, linkedCases });
      const [refusal] = await refusedAs('INVALID_COUNT', county, 'recordCluster', few, 'linkedCases');
      expect(refusal.message).toContain(`${size} linked cases or more (CLUSTER_SIZE)`);
    }
  });

  test.for<[string, (day: Day) => object, string, string]>([
    ['a day to come', (day) => ({ day: addDays(day, 1) }), 'INVALID_DAY', 'day'],
    ['a day of long ago', () => ({ day: '0202-04-15' }), 'INVALID_DAY', 'day'],
    ['no case', () => ({ linkedCases: 0 }), 'INVALID_COUNT', 'linkedCases'],
    ['a negative count', () => ({ linkedCases: -6 }), 'INVALID_COUNT', 'linkedCases'],
    ['more people than there are', () => ({ linkedCases: 2_100_000_000 }), 'INVALID_COUNT', 'linkedCases'],
    ['no evidence', () => ({ evidence: ' ' }), 'INVALID_TEXT', 'evidence'],
    ['a county that is not there', () => ({ division: '420199' }), 'NOT_FOUND', 'division'],
    ['a street', () => ({ division: '420106006' }), 'NOT_FOUND', 'division'],
    ['a community', () => ({ division: CHUCAI }), 'NOT_FOUND', 'division'],
    ['the province', () => ({ division: '42' }), 'NOT_FOUND', 'division'],
    ['the nation', () => ({ division: 'CN' }), 'NOT_FOUND', 'division'],
  ])('of %s is refused, and nothing is written', async ([, overrides, code, path], { world, refusedAs }) => {
    const nation = world.as('AUTHORITY', { division: 'CN' });
    await refusedAs(code, nation, 'recordCluster', cluster(overrides(D)), path);
  });
});
