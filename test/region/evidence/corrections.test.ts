import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { longText } from '#test/support/texts.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const REPORT =
  'dayReport { id day newConfirmed cumulativeConfirmed clusters corrections history { newConfirmed cumulativeConfirmed clusters recordedAt correctedAt reason } }';
const test = base
  .extend(
    'record',
    { scope: 'file' },
    ({ county }) =>
      async (overrides: object = {}) =>
        (await done(county, 'recordDayReport', figures(overrides), REPORT)).dayReport,
  )
  .extend(
    'correct',
    { scope: 'file' },
    ({ county }) =>
      async (overrides: object = {}, caller = county) =>
        (await done(caller, 'correctDayReport', correction(overrides), REPORT)).dayReport,
  )
  .extend('levelOf', { scope: 'file' }, ({ world }) => async (code: string = WUCHANG) => {
    const { data } = await world
      .as('THIRD_PARTY_APP')
      .ask(`{ division(code: "${code}") { riskLevel assessment { basis { newIn14Days cumulative } } } }`);
    return { riskLevel: data.division.riskLevel, ...data.division.assessment.basis };
  });

// Each test has a season of its own: the reports of the others lie outside of its window.
let D: Day = '2020-04-15';
test.beforeEach(({ world }) => {
  D = addDays(D, 60);
  world.setClock(`${D}T04:00:00.000Z`);
});

const figures = (overrides: object = {}) => ({
  division: WUCHANG,
  day: D,
  newConfirmed: 1,
  cumulativeConfirmed: 4,
  clusters: 0,
  evidence: '日报 2020-100',
  ...overrides,
});
const correction = (overrides: object = {}) => ({ ...figures(overrides), reason: '重复报告', ...overrides });

describe('a correction of a day report', () => {
  test('changes the figures and the level with them, and the history keeps both with the reason', async ({
    world,
    record,
    correct,
    levelOf,
  }) => {
    const before = await record();
    expect(before).toMatchObject({ id: `dayReport_${WUCHANG}_${D}`, corrections: 0, history: [] });
    expect(await levelOf()).toEqual({ riskLevel: 'MEDIUM', newIn14Days: 1, cumulative: 4 });

    world.setClock(`${D}T06:30:00.000Z`);
    const dayReport = await correct({ newConfirmed: 0, cumulativeConfirmed: 0 });
    expect(dayReport).toMatchObject({ newConfirmed: 0, cumulativeConfirmed: 0, corrections: 1 });
    expect(dayReport.history).toEqual([
      {
        newConfirmed: 1,
        cumulativeConfirmed: 4,
        clusters: 0,
        recordedAt: `${D}T04:00:00.000Z`,
        correctedAt: `${D}T06:30:00.000Z`,
        reason: '重复报告',
      },
    ]);
    expect(await levelOf()).toEqual({ riskLevel: 'LOW', newIn14Days: 0, cumulative: 0 });
  });

  test('may be corrected again, by an authority above too, and the newest of the history comes first', async ({
    world,
    record,
    correct,
  }) => {
    await record();
    const city = world.as('AUTHORITY', { division: '4201' });
    await correct({ newConfirmed: 2, cumulativeConfirmed: 5, reason: 'First recount' });
    const dayReport = await correct({ newConfirmed: 3, cumulativeConfirmed: 6, reason: 'Second recount' }, city);
    expect(dayReport).toMatchObject({ newConfirmed: 3, cumulativeConfirmed: 6, corrections: 2 });
    expect(dayReport.history.map((one: any) => [one.cumulativeConfirmed, one.reason])).toEqual([
      [5, 'Second recount'],
      [4, 'First recount'],
    ]);
  });

  test('has the level assessed by itself, as the report had', async ({ world, county, record, correct }) => {
    await record({ newConfirmed: 60, cumulativeConfirmed: 60, clusters: 1 });
    await world.drain();
    await correct({ newConfirmed: 60, cumulativeConfirmed: 60, clusters: 0 });
    await world.drain();
    const { data } = await county.ask(
      `{ division(code: "${WUCHANG}") { levelChanges(first: 1) { nodes { from to asOf } } } }`,
    );
    expect(data.division.levelChanges.nodes).toEqual([{ from: 'HIGH', to: 'MEDIUM', asOf: D }]);
  });

  test('of the same key is the same correction, and of another input under it is refused', async ({
    world,
    county,
    record,
    correct,
    refusedAs,
  }) => {
    await record();
    const same = { newConfirmed: 2, cumulativeConfirmed: 5, idempotencyKey: `correct-${D}` };
    const first = await correct(same);
    await untouched(world, [county], async () => expect(await correct(same)).toEqual(first));
    const other = correction({ ...same, newConfirmed: 3 });
    await refusedAs('IDEMPOTENCY_KEY_REUSED', county, 'correctDayReport', other);
  });

  test('at the same moment as others follows them: none is lost, and the history keeps them all', async ({
    county,
    record,
    correct,
  }) => {
    await record();
    await Promise.all([10, 20, 30].map((n) => correct({ cumulativeConfirmed: n, reason: `Recounted to ${n}` })));
    const { data } = await county.ask(
      `{ division(code: "${WUCHANG}") { dayReports(first: 1) { nodes { cumulativeConfirmed corrections history { cumulativeConfirmed reason } } } } }`,
    );
    const [standing] = data.division.dayReports.nodes;
    expect(standing.corrections).toBe(3);
    // Each correction names in its reason what it made of the figures before.
    const chain = [standing, ...standing.history].map(({ cumulativeConfirmed }: any) => cumulativeConfirmed);
    expect(chain.at(-1)).toBe(4);
    expect(standing.history.map(({ reason }: any) => reason)).toEqual(
      chain.slice(0, -1).map((n) => `Recounted to ${n}`),
    );
    expect(chain.slice(0, -1).toSorted()).toEqual([10, 20, 30]);
  });

  test('leaves the report of another day alone, and is not read as one', async ({
    world,
    record,
    correct,
    levelOf,
  }) => {
    await record({ day: addDays(D, -1) });
    await record();
    await correct({ newConfirmed: 0, cumulativeConfirmed: 4 });
    const requests: string[] = [];
    await world.meddleWith(
      (operation, { KeyConditionExpression: range, ...input }) => {
        if (range && JSON.stringify(input).includes('EVIDENCE')) requests.push(operation);
      },
      async () => expect(await levelOf()).toMatchObject({ newIn14Days: 1, cumulative: 4 }),
    );
    expect(requests).toEqual(['Query']);
  });

  test('of a day that has not been reported is refused, and nothing is written', async ({
    county,
    record,
    refusedAs,
  }) => {
    await record({ day: addDays(D, -1) });
    await refusedAs('NOT_REPORTED', county, 'correctDayReport', correction(), 'day');
  });

  test('to the figures that stand is refused: there is nothing to correct', async ({ county, record, refusedAs }) => {
    await record();
    await refusedAs('INVALID_COUNT', county, 'correctDayReport', correction(), 'newConfirmed');
  });

  test('is no way round the rule that a day is reported once: the report after it is judged by what stands', async ({
    world,
    county,
    record,
    correct,
    refusedAs,
  }) => {
    await record();
    await correct({ newConfirmed: 2, cumulativeConfirmed: 5 });
    await refusedAs('ALREADY_REPORTED', county, 'recordDayReport', figures());
    const again = () => record({ newConfirmed: 2, cumulativeConfirmed: 5 });
    await untouched(world, [county], again, /OPERATIONAL#IDEMPOTENCY/);
  });

  test.for<[string, (day: Day) => object, string, string]>([
    ['a day to come', (day) => ({ day: addDays(day, 1) }), 'INVALID_DAY', 'day'],
    ['a negative count', () => ({ newConfirmed: -1 }), 'INVALID_COUNT', 'newConfirmed'],
    ['negative clusters', () => ({ clusters: -1 }), 'INVALID_COUNT', 'clusters'],
    ['fewer in all than new', () => ({ newConfirmed: 5 }), 'INVALID_COUNT', 'cumulativeConfirmed'],
    ['no reason', () => ({ reason: ' ' }), 'INVALID_TEXT', 'reason'],
    ['a reason without an end', () => ({ reason: longText(201) }), 'INVALID_TEXT', 'reason'],
    ['no evidence', () => ({ evidence: '' }), 'INVALID_TEXT', 'evidence'],
    ['a county that is not there', () => ({ division: '420199' }), 'NOT_FOUND', 'division'],
    ['a street', () => ({ division: '420106006' }), 'NOT_FOUND', 'division'],
    ['a community', () => ({ division: CHUCAI }), 'NOT_FOUND', 'division'],
    ['the province', () => ({ division: '42' }), 'NOT_FOUND', 'division'],
    ['the nation', () => ({ division: 'CN' }), 'NOT_FOUND', 'division'],
  ])('with %s is refused, and nothing is written', async ([, overrides, code, path], { world, record, refusedAs }) => {
    const nation = world.as('AUTHORITY', { division: 'CN' });
    await record();
    const wrong = correction({ cumulativeConfirmed: 3, ...overrides(D) });
    await refusedAs(code, nation, 'correctDayReport', wrong, path);
  });
});

describe('the day reports of a division', () => {
  test('are listed the newest first, page by page, without the clusters and the history between them', async ({
    county,
    record,
    correct,
  }) => {
    for (const back of [4, 3, 2, 0]) await record({ day: addDays(D, -back), cumulativeConfirmed: 10 - back });
    await correct({ day: addDays(D, -2), cumulativeConfirmed: 9 });
    const cluster = { division: WUCHANG, linkedCases: 3, evidence: '流调 12' };
    for (const back of [3, 2, 2, 1])
      await county.mutate('recordCluster', { ...cluster, day: addDays(D, -back) }, 'cluster { id }');
    const read: unknown[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 4; pages++) {
      const { data } = await county.ask(
        `query ($after: String) { division(code: "${WUCHANG}") {
           dayReports(first: 1, after: $after) { nodes { day cumulativeConfirmed corrections } pageInfo { hasNextPage endCursor } }
         } }`,
        { after },
      );
      const { nodes, pageInfo } = data.division.dayReports;
      expect(pageInfo.hasNextPage).toBe(true);
      read.push(...nodes);
      after = pageInfo.endCursor;
    }
    expect(read).toEqual([
      { day: D, cumulativeConfirmed: 10, corrections: 0 },
      { day: addDays(D, -2), cumulativeConfirmed: 9, corrections: 1 },
      { day: addDays(D, -3), cumulativeConfirmed: 7, corrections: 0 },
      { day: addDays(D, -4), cumulativeConfirmed: 6, corrections: 0 },
    ]);
  });

  test('are none where nobody reports, and go on after no cursor of another list', async ({ county }) => {
    const ask = (code: string, after: string | null) =>
      county.ask(
        'query ($code: DivisionCode!, $after: String) { division(code: $code) { dayReports(first: 5, after: $after) { nodes { day } } } }',
        { code, after },
      );
    expect((await ask('420106006', null)).data.division.dayReports.nodes).toEqual([]);
    const { errors } = await ask(WUCHANG, Buffer.from('REVISION#2020').toString('base64url'));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
