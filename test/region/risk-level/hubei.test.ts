import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlaces } from '#graph/local/places.ts';
import { readCaseFile } from '#graph/region/evidence/policy-file.ts';
import { type Caller, openWorld, type World } from '#test/support/world.ts';

/**
 * Against the real world: the counts that the cities of Hubei published from January to 2 May 2020. See
 * data/README.md.
 */
const FILE = new URL('../../../data/cases-hubei-2020.csv', import.meta.url);

let world: World;
let nation: Caller;
const refused: { row: number; code: string }[] = [];
let imported: object;

beforeAll(async () => {
  world = await openWorld();
  world.setClock('2020-05-03T04:00:00.000Z');
  nation = world.as('AUTHORITY', { division: 'CN' });
  const hubei = readPlaces('divisions-china-counties.csv').filter(({ code }) => code.startsWith('42'));
  await world.deps.places.load(hubei);
  const text = readFileSync(FILE, 'utf8');
  const file = readCaseFile(text);
  if (file.outcome !== 'READ') throw new Error(file.problem.en);
  const rows = file.rows.map(({ line: _, ...row }) => row);
  const digest = createHash('sha256').update(text).digest('hex');
  const { import: begun } = await nation.mutate(
    'startImport',
    { name: 'cases-hubei-2020.csv', digest, rows: rows.length },
    'import { id }',
  );
  for (let done = 0; done < rows.length; done += 1_000) {
    const answer = await nation.mutate(
      'importDayReports',
      { import: begun.id, rows: rows.slice(done, done + 1_000) },
      'import { rows done taken refused complete } refused { row code }',
    );
    expect(answer.errors).toEqual([]);
    refused.push(...answer.refused);
    imported = answer.import;
  }
}, 60_000);
afterAll(() => world.close());

/**
 * Each city with the day of its last case in the file and the first day that it is LOW from then on. By hand:
 * Huangshi counted 1,014 cases on 4 March and 1,015 on the 5th, its last one, which counts through the 19th.
 * Xianning counted 836 on 22 February, two more than the day before, and never more: it counts through 7
 * March. Wuhan's last ones are those of the recount of 17 April.
 */
const FIRST_LOW = {
  '4201': ['2020-04-17', '2020-05-02'],
  '4202': ['2020-03-05', '2020-03-20'],
  '4203': ['2020-03-01', '2020-03-16'],
  '4205': ['2020-02-28', '2020-03-14'],
  '4206': ['2020-02-25', '2020-03-11'],
  '4207': ['2020-03-05', '2020-03-20'],
  '4208': ['2020-03-03', '2020-03-18'],
  '4209': ['2020-02-29', '2020-03-15'],
  '4210': ['2020-03-02', '2020-03-17'],
  '4211': ['2020-03-03', '2020-03-18'],
  '4212': ['2020-02-22', '2020-03-08'],
  '4213': ['2020-02-27', '2020-03-13'],
  '4228': ['2020-02-29', '2020-03-15'],
  '429004': ['2020-02-25', '2020-03-11'],
  '429005': ['2020-02-28', '2020-03-14'],
  '429006': ['2020-02-26', '2020-03-12'],
  '429021': ['2020-02-22', '2020-03-08'],
};
const CITIES = Object.keys(FIRST_LOW);

test('every row is taken or refused, with a reason: counts that step back, and what belongs to no city', () => {
  expect(imported).toEqual({ rows: 1_850, done: 1_850, taken: 1_697, refused: 153, complete: true });
  const byCode = Map.groupBy(refused, ({ code }) => code);
  expect(Object.fromEntries([...byCode].map(([code, rows]) => [code, rows.length]))).toEqual({
    UNKNOWN_DIVISION: 131,
    CUMULATIVE_STEPS_BACK: 22,
  });
});

describe('on 21 March 2020', () => {
  const levelsOf = async (codes: readonly string[]): Promise<[string, string][]> => {
    const fields = codes.map((code) => `c${code}: division(code: "${code}") { riskLevel(asOf: "2020-03-21") }`);
    const { data } = await nation.ask(`{ ${fields.join(' ')} }`);
    return codes.map((code) => [code, data[`c${code}`].riskLevel]);
  };

  test('Wuhan is the only city of Hubei above LOW', async () => {
    const levels = await levelsOf(CITIES);
    expect(levels.filter(([, level]) => level !== 'LOW')).toEqual([['4201', 'MEDIUM']]);
  });

  test('so it is among the divisions of the province, and says why', async () => {
    const { data } = await nation.ask(
      `{ division(code: "42") { divisions(first: 100) { nodes {
           code assessment(asOf: "2020-03-21") { riskLevel source basis { newIn14Days cumulative missingDays } reasons { code } }
         } } } }`,
    );
    const above = data.division.divisions.nodes.filter(({ assessment }: any) => assessment.riskLevel !== 'LOW');
    expect(data.division.divisions.nodes).toHaveLength(14);
    expect(above).toEqual([
      {
        code: '4201',
        assessment: {
          riskLevel: 'MEDIUM',
          source: 'OWN',
          basis: { newIn14Days: 208, cumulative: 50_005, missingDays: [] },
          reasons: [{ code: 'NEW_CASES' }, { code: 'NO_CLUSTER' }],
        },
      },
    ]);
  });
});

const rows = Object.entries(FIRST_LOW).map(([code, [last, low]]) => [code, last!, low!] as const);

test.each(rows)('%s, whose last case is of %s, is LOW from %s on', async (code, last, low) => {
  const { data } = await nation.ask(
    `{ division(code: "${code}") {
         dayReports(first: 100) { nodes { day newConfirmed } }
         assessments(first: 100) { nodes { asOf riskLevel } }
       } }`,
  );
  const cases = data.division.dayReports.nodes.filter(({ newConfirmed }: any) => newConfirmed > 0);
  expect(cases[0].day).toBe(last);
  const since = data.division.assessments.nodes.filter(({ asOf }: any) => asOf >= last).reverse();
  const first = since.findIndex(({ riskLevel }: any) => riskLevel === 'LOW');
  expect(since[first].asOf).toBe(low);
  expect(since.slice(0, first).every(({ riskLevel }: any) => riskLevel !== 'LOW')).toBe(true);
  expect(since.slice(first).every(({ riskLevel }: any) => riskLevel === 'LOW')).toBe(true);
});
