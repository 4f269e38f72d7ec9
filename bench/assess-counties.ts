/**
 * Budget: assessing all 2,978 counties of a day sends one request for each, and takes 1.5 times as long at
 * most as reading the same evidence by bare queries, in turns on the embedded engine. What is left is the
 * walk over the days.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { systemContext } from '#graph/context.ts';
import { readPlaces } from '#graph/local/places.ts';
import { keys as evidenceKeys } from '#graph/region/evidence/keys.ts';
import { dayReportWrite } from '#graph/region/evidence/store.ts';
import type { Division } from '#graph/region/place/store.ts';
import { assessment } from '#graph/region/risk-level/read.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import { median, openCounted, report } from './support.ts';

const REPORTED_DAYS = 31;
const CONCURRENCY = 16;
const ROUNDS = 3;
const BUDGET = 1.5;
const REQUESTS_A_COUNTY = 1;
/** The values of the nation are read once a day in each process. */
const REQUESTS_FOR_ALL = 1;

const { deps, dynamo, sent } = await openCounted();
const places = readPlaces('divisions-china-counties.csv') as Division[];
const counties = places.filter(({ level }) => level === 'COUNTY');
const { today } = systemContext(deps, 'bench');
await deps.places.load(places);
for (const [i, { code }] of counties.entries())
  await deps.db.putMany(reportsOf(code, i).map(({ put }) => ({ ...put })));

/** Up to yesterday: one county in ten has had a case on some day, one in a hundred has days missing. */
function reportsOf(division: string, i: number) {
  const days = Array.from({ length: REPORTED_DAYS }, (_, back) => addDays(today, -1 - back));
  return days
    .filter((_, back) => !(i % 100 === 0 && back === 20))
    .map((day: Day, back) =>
      dayReportWrite({
        division,
        day,
        newConfirmed: i % 10 === 0 && back === (i / 10) % REPORTED_DAYS ? 1 : 0,
        cumulativeConfirmed: i % 90,
        clusters: 0,
        evidence: 'bench',
        recordedBy: 'bench',
        recordedAt: `${day}T10:00:00.000Z`,
      }),
    );
}

/** Seconds for all counties. */
async function round(act: (county: Division) => Promise<unknown>): Promise<number> {
  const waiting = [...counties];
  const begun = performance.now();
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await act(next);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return (performance.now() - begun) / 1000;
}

const levels: Record<string, number> = {};
/** As a daily run does it: nothing is known from the round before. */
function assessAll(): Promise<number> {
  const context = systemContext(deps, 'bench');
  return round(async (county) => {
    const assessed = await assessment(context, county);
    if (!assessed) throw new Error(`${county.code} has no level`);
    levels[assessed.riskLevel] = (levels[assessed.riskLevel] ?? 0) + 1;
  });
}

const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamo));
const readAll = () =>
  round(({ code }) =>
    client.send(
      new QueryCommand({
        TableName: 'shequ',
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': evidenceKeys.evidence(code).pk,
          ':prefix': evidenceKeys.evidence(code).prefix,
        },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: REPORTED_DAYS,
      }),
    ),
  );

const allowed = counties.length * REQUESTS_A_COUNTY + REQUESTS_FOR_ALL;
sent.operations.length = 0;
await assessAll();
const missed = sent.operations.length > allowed;
if (missed) process.exitCode = 1;
console.log(
  `${counties.length} counties (${JSON.stringify(levels)}): ${sent.operations.length} requests (budget ${allowed})${missed ? ' MISSED' : ''}`,
);

const [ours, bare]: [number[], number[]] = [[], []];
for (let i = 0; i < ROUNDS; i++) {
  ours.push(await assessAll());
  bare.push(await readAll());
}
console.log(`all of a day: ${median(ours).toFixed(1)} s · bare queries: ${median(bare).toFixed(1)} s`);
report('assessing all counties, time against bare queries', median(ours) / median(bare), BUDGET, 'at most');
client.destroy();
