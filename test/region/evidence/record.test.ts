import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const JIANGAN = '420102';

let world: World;
let county: Caller;
let D: Day;
async function open() {
  world = await openWorld();
  D = world.today();
  county = world.as('AUTHORITY', { division: WUCHANG });
}
const close = () => world.close();

const setDay = (day: Day) => world.setClock(`${day}T04:00:00.000Z`);

const figures = (overrides: object = {}) => ({
  division: WUCHANG,
  day: D,
  newConfirmed: 0,
  cumulativeConfirmed: 0,
  clusters: 0,
  evidence: '日报 2020-100',
  ...overrides,
});
const REPORT = 'dayReport { division { code } day newConfirmed cumulativeConfirmed clusters }';
const record = (overrides: object = {}, caller = county) =>
  caller.mutate('recordDayReport', figures(overrides), REPORT);
const recorded = async (overrides: object = {}, caller = county) => {
  const { dayReport, errors } = await record(overrides, caller);
  expect(errors).toEqual([]);
  return dayReport;
};

const assessed = async (code = WUCHANG) => {
  const { data } = await world.as('THIRD_PARTY_APP').ask(
    `query ($code: DivisionCode!) {
      division(code: $code) {
        riskLevel
        assessment { riskLevel asOf since source reasons { code } basis { newIn14Days cumulative cluster missingDays } }
      }
    }`,
    { code },
  );
  const { assessment } = data.division;
  expect(assessment.riskLevel).toBe(data.division.riskLevel);
  return { ...assessment, reasons: assessment.reasons.map((reason: { code: string }) => reason.code) };
};
const tier = async () => {
  const { data } = await world
    .as('THIRD_PARTY_APP')
    .ask(`{ community(code: "${CHUCAI}") { tier { effective riskLevel communityClass reasons { code } } } }`);
  return data.community.tier;
};

describe('a county', () => {
  beforeEach(open);
  afterEach(close);

  test('with a case on day D stays above LOW through D+14 and is LOW on D+15', async () => {
    await recorded({ newConfirmed: 1, cumulativeConfirmed: 1 });
    expect(await assessed()).toMatchObject({
      riskLevel: 'MEDIUM',
      since: D,
      reasons: ['NEW_CASES', 'SMALL_CUMULATIVE', 'EVIDENCE_MISSING'],
    });
    for (let i = 1; i <= 15; i++) {
      setDay(addDays(D, i));
      const before = await assessed();
      expect(before.riskLevel).toBe(i <= 14 ? 'MEDIUM' : 'LOW');
      await recorded({ day: addDays(D, i), cumulativeConfirmed: 1 });
      expect((await assessed()).riskLevel).toBe(before.riskLevel);
    }
    expect(await assessed()).toMatchObject({ since: addDays(D, 15), reasons: ['QUIET_14_DAYS'] });
    expect((await tier()).effective).toBe('LOW');
  });

  test('of 50 cases with a cluster is MEDIUM, of 51 is HIGH, and its communities with it', async () => {
    await recorded({ newConfirmed: 50, cumulativeConfirmed: 50, clusters: 1 });
    expect(await assessed()).toMatchObject({ riskLevel: 'MEDIUM', basis: { cumulative: 50, cluster: true } });
    setDay(addDays(D, 1));
    await recorded({ day: addDays(D, 1), newConfirmed: 1, cumulativeConfirmed: 51 });
    const { riskLevel, reasons } = await assessed();
    expect(riskLevel).toBe('HIGH');
    expect(reasons.slice(0, 2)).toEqual(['NEW_CASES', 'CLUSTER']);
    expect(await tier()).toMatchObject({ effective: 'HIGH', riskLevel: 'HIGH', communityClass: 'NO_CASES' });
  });

  test('of 51 cases without a cluster is MEDIUM', async () => {
    await recorded({ newConfirmed: 51, cumulativeConfirmed: 51 });
    expect(await assessed()).toMatchObject({ riskLevel: 'MEDIUM', basis: { cluster: false } });
  });

  test('keeps its level while a day of the window is missing, says so, and falls once it is handed in', async () => {
    await recorded({ newConfirmed: 1, cumulativeConfirmed: 1 });
    const missing = addDays(D, 7);
    for (let i = 1; i <= 16; i++) {
      setDay(addDays(D, i));
      if (i !== 7) await recorded({ day: addDays(D, i), cumulativeConfirmed: 1 });
    }
    expect(await assessed()).toMatchObject({
      riskLevel: 'MEDIUM',
      reasons: ['EVIDENCE_MISSING'],
      basis: { missingDays: [missing], newIn14Days: 0 },
    });
    const { reasons, effective } = await tier();
    expect(effective).toBe('MEDIUM');
    expect(reasons.map(({ code }: { code: string }) => code)).toEqual([
      'COUNTY_MEDIUM',
      'CLASS_NO_CASES',
      'EVIDENCE_MISSING',
    ]);

    await recorded({ day: missing, cumulativeConfirmed: 1 });
    expect(await assessed()).toMatchObject({ riskLevel: 'LOW', reasons: ['QUIET_14_DAYS'], since: addDays(D, 15) });
  });

  test('is read from as many reports as its level needs: 40 days with a gap and an old case', async () => {
    const start = addDays(D, -40);
    await world.report(WUCHANG, start, 60, 60, 1);
    for (let i = 1; i <= 40; i++) if (i % 10 !== 0) await world.report(WUCHANG, addDays(start, i), 0, 60);
    expect(await assessed()).toMatchObject({ riskLevel: 'HIGH' });
  });
});

describe('a city', () => {
  beforeEach(open);
  afterEach(close);

  const city = () => world.as('AUTHORITY', { division: '4201' });

  test('has the highest level of its counties, as long as it reports nothing itself', async () => {
    await recorded({ division: JIANGAN, newConfirmed: 60, cumulativeConfirmed: 60, clusters: 2 }, city());
    await recorded({ division: WUCHANG, newConfirmed: 1, cumulativeConfirmed: 1 }, city());
    expect(await assessed('4201')).toMatchObject({ riskLevel: 'HIGH', source: 'COUNTIES', basis: null });
    expect((await assessed('4201')).reasons).toEqual(['HIGHEST_COUNTY', 'EVIDENCE_MISSING']);
  });

  test('has the level of its own reports once it hands them in, and its communities go by their county', async () => {
    await recorded({ division: WUCHANG, newConfirmed: 60, cumulativeConfirmed: 60, clusters: 1 }, city());
    await recorded({ division: '4201', newConfirmed: 1, cumulativeConfirmed: 3 }, city());
    expect(await assessed('4201')).toMatchObject({ riskLevel: 'MEDIUM', source: 'OWN', basis: { cumulative: 3 } });
    expect(await tier()).toMatchObject({ effective: 'HIGH' });
  });
});

describe('a day report', () => {
  beforeAll(open);
  afterAll(close);
  // Each test has a season of its own: the reports of the others lie outside of its window.
  beforeEach(() => {
    D = addDays(D, 60);
    setDay(D);
  });

  test('is answered as it was recorded', async () => {
    expect(await recorded({ newConfirmed: 2, cumulativeConfirmed: 5, clusters: 1 })).toEqual({
      division: { code: WUCHANG },
      day: D,
      newConfirmed: 2,
      cumulativeConfirmed: 5,
      clusters: 1,
    });
  });

  test('of an authority above the county is one as well', async () => {
    for (const [i, division] of ['4201', '42', 'CN'].entries())
      await recorded({ day: addDays(D, -i) }, world.as('AUTHORITY', { division }));
  });

  test('of the same figures again is the same report, by the same key and by another, and by other hands', async () => {
    const key = 'the-same-key';
    const first = await recorded({ idempotencyKey: key, newConfirmed: 1, cumulativeConfirmed: 4 });
    const above = world.as('AUTHORITY', { division: '4201' });
    const same = { newConfirmed: 1, cumulativeConfirmed: 4 };
    await untouched(world, [county], async () => {
      expect(await recorded({ idempotencyKey: key, ...same })).toEqual(first);
    });
    expect(await recorded(same)).toEqual(first);
    expect(await recorded({ ...same, evidence: 'another sheet' }, above)).toEqual(first);
    expect(await assessed()).toMatchObject({ basis: { newIn14Days: 1 } });
  });

  test('of other figures is refused, and the first stands', async () => {
    await recorded({ newConfirmed: 1, cumulativeConfirmed: 4 });
    for (const other of [{ newConfirmed: 0 }, { cumulativeConfirmed: 5 }, { clusters: 1 }])
      await untouched(world, [county], async () => {
        const { dayReport, errors } = await record({ newConfirmed: 1, cumulativeConfirmed: 4, ...other });
        expect(dayReport).toBeNull();
        expect(errors).toMatchObject([{ code: 'ALREADY_REPORTED', path: ['input', 'day'] }]);
      });
    expect(await assessed()).toMatchObject({ basis: { newIn14Days: 1, cumulative: 4, cluster: false } });
  });

  test('of two different ones at once leaves one, whole, and the other is told', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => record({ newConfirmed: n, cumulativeConfirmed: n })));
    const made = answers.filter(({ dayReport }) => dayReport !== null);
    expect(made).toHaveLength(1);
    for (const { errors } of answers.filter(({ dayReport }) => dayReport === null))
      expect(errors).toMatchObject([{ code: 'ALREADY_REPORTED' }]);
    const n = made[0].dayReport.newConfirmed;
    expect(await assessed()).toMatchObject({ basis: { newIn14Days: n, cumulative: n } });
  });

  test('under a key that was used for another day is refused', async () => {
    const idempotencyKey = 'used-for-one-day';
    await recorded({ idempotencyKey });
    await untouched(world, [county], async () => {
      const { errors } = await record({ idempotencyKey, day: addDays(D, -1) });
      expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
    });
  });

  test('under one key for two days at once is made for one of them', async () => {
    const idempotencyKey = 'for-two-days-at-once';
    const answers = await Promise.all([0, -1].map((days) => record({ idempotencyKey, day: addDays(D, days) })));
    const codes = answers.flatMap(({ errors }) => errors.map((error: { code: string }) => error.code));
    expect(codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test.each<[string, (day: Day) => object, string, string[]]>([
    ['a day to come', (day) => ({ day: addDays(day, 1) }), 'INVALID_DAY', ['input', 'day']],
    ['a day of long ago', () => ({ day: '0202-04-15' }), 'INVALID_DAY', ['input', 'day']],
    ['a negative count', () => ({ newConfirmed: -1 }), 'INVALID_COUNT', ['input', 'newConfirmed']],
    [
      'a negative sum',
      () => ({ newConfirmed: -2, cumulativeConfirmed: -1 }),
      'INVALID_COUNT',
      ['input', 'newConfirmed'],
    ],
    ['negative clusters', () => ({ clusters: -1 }), 'INVALID_COUNT', ['input', 'clusters']],
    [
      'more people than there are',
      () => ({ cumulativeConfirmed: 2_100_000_000 }),
      'INVALID_COUNT',
      ['input', 'cumulativeConfirmed'],
    ],
    [
      'fewer cases in all than new ones',
      () => ({ newConfirmed: 2, cumulativeConfirmed: 1 }),
      'INVALID_COUNT',
      ['input', 'cumulativeConfirmed'],
    ],
    ['no evidence', () => ({ evidence: '  ' }), 'INVALID_TEXT', ['input', 'evidence']],
    ['evidence with a control character', () => ({ evidence: 'a\u0000b' }), 'INVALID_TEXT', ['input', 'evidence']],
    ['evidence with a line separator', () => ({ evidence: 'a\u2028b' }), 'INVALID_TEXT', ['input', 'evidence']],
    ['evidence without an end', () => ({ evidence: 'x'.repeat(201) }), 'INVALID_TEXT', ['input', 'evidence']],
    [
      'a key that is too short',
      () => ({ idempotencyKey: 'short' }),
      'INVALID_IDEMPOTENCY_KEY',
      ['input', 'idempotencyKey'],
    ],
    ['a county that is not there', () => ({ division: '420199' }), 'NOT_FOUND', ['input', 'division']],
    ['a street', () => ({ division: '420106006' }), 'NOT_FOUND', ['input', 'division']],
    ['a community', () => ({ division: CHUCAI }), 'NOT_FOUND', ['input', 'division']],
    ['the province', () => ({ division: '42' }), 'NOT_FOUND', ['input', 'division']],
    ['the nation', () => ({ division: 'CN' }), 'NOT_FOUND', ['input', 'division']],
  ])('of %s is refused, and nothing is written', async (_, overrides, code, path) => {
    const nation = world.as('AUTHORITY', { division: 'CN' });
    await untouched(world, [nation], async () => {
      const { dayReport, errors } = await record(overrides(D), nation);
      expect(dayReport).toBeNull();
      expect(errors).toMatchObject([{ code, path }]);
    });
  });

  test.each([
    ['a day that does not exist', { day: '2020-02-30' }],
    ['a day that is none', { day: '16.04.2020' }],
    ['a count in words', { newConfirmed: 'two-420106' }],
    ['half a case', { newConfirmed: 0.5 }],
    ['no count', { cumulativeConfirmed: null }],
    ['a number beyond all', { cumulativeConfirmed: 1e12 }],
    ['a level', { riskLevel: 'LOW' }],
    ['a day as an object', { day: { secret: '420106198001011018' } }],
  ])('with %s is no input: 400, without an echo, and nothing is written', async (_, overrides) => {
    await untouched(world, [county], async () => {
      const answer = await county.ask(
        'mutation ($input: RecordDayReportInput!) { recordDayReport(input: $input) { errors { code } } }',
        { input: figures({ idempotencyKey: 'key-00000001', ...overrides }) },
      );
      expect(answer.status).toBe(400);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(answer.text).not.toMatch(
        /2020-02-30|16\.04\.2020|two-420106|0\.5|1000000000000|420106198001011018|secret/,
      );
    });
  });
});
