import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Reason } from '#graph/core/ruling.ts';
import type { StoredEvidence } from '#graph/region/evidence/store.ts';
import type { Division } from '#graph/region/place/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { addDays, type Day, daysBetween } from '#verify/calendar.ts';
import {
  areAnchored,
  type Assessment,
  type AssessmentBasis,
  assessCity,
  assessDays,
  assessLevel,
  type RegionReasonCode,
  type RiskLevel,
} from './policy.ts';

export interface DivisionAssessment {
  readonly riskLevel: RiskLevel;
  readonly asOf: Day;
  readonly since?: Day;
  readonly source: 'OWN' | 'COUNTIES';
  readonly silentDays: number | null;
  readonly basis: AssessmentBasis | null;
  readonly reasons: readonly Reason<RegionReasonCode>[];
}

/** Counties of a city at most (GB/T 2260 leaves two digits). */
const COUNTIES_LIMIT = 99;

/**
 * The risk level of a county or city on a day, today when none is given, with its grounds; null for other
 * divisions.
 */
export async function assessment(
  context: RequestContext,
  { code, level }: Division,
  asked?: string | null,
): Promise<DivisionAssessment | null> {
  const asOf = dayAsked(context, asked);
  if (level === 'COUNTY') return { ...(await countyAssessment(context, code, asOf)), asOf, source: 'OWN' };
  if (level !== 'CITY') return null;
  const own = await context.loaders.assessment(code, asOf);
  if (own && hasReport(own)) return { ...assessCity(own, []), asOf };
  const counties = await countiesOf(context, code);
  const assessed = await Promise.all(counties.map((county) => countyAssessment(context, county, asOf)));
  return { ...assessCity(null, assessed), asOf };
}

/** A county without any report is assessed as such. */
export const countyAssessment = async (
  context: RequestContext,
  county: string,
  asOf: Day = context.today,
): Promise<Assessment> =>
  (await context.loaders.assessment(county, asOf)) ?? assessLevel([], asOf, await context.loaders.values(NATION));

/** The levels of a county on each of the days from `first` to `last`, by what is known of them now. */
export async function countyLevels(
  context: RequestContext,
  county: string,
  first: Day,
  last: Day,
): Promise<readonly RiskLevel[]> {
  const values = await context.loaders.values(NATION);
  const { read } = await readDays(context, county, last, daysBetween(first, last) + 1);
  return assessDays(read, first, last, values).map(({ riskLevel }) => riskLevel);
}

function dayAsked({ today }: RequestContext, asked: string | null | undefined): Day {
  const day = asked ?? today;
  if (isPastDay(day, today)) return day;
  throw new Denial('BAD_USER_INPUT', regionTexts.levelDay);
}

/** A city that has told of clusters alone has not reported: its counties decide. */
const hasReport = ({ basis }: Pick<DivisionAssessment, 'basis'>) => (basis?.cumulative ?? null) !== null;

const countiesOf = async (context: RequestContext, city: string): Promise<string[]> =>
  (await context.places.divisionsBelow(city, { first: COUNTIES_LIMIT })).map(({ code }) => code);

/**
 * The assessments day by day, the newest first, back to the first evidence. Each page reads the evidence of
 * the division once; that of a city which does not report, or not on all of these days, that of each of its
 * counties once.
 */
export const assessments = (
  context: RequestContext,
  { code, level }: Division,
  page: PageArgs,
): Promise<Connection<DivisionAssessment>> =>
  readPage(
    context,
    ['assessments', code],
    page,
    async ({ first, after }) => {
      // A cursor is the day of an assessment.
      const last = after === undefined ? context.today : addDays(after as Day, -1);
      if (level === 'COUNTY') return assessmentsByOwn(context, code, last, first);
      if (level !== 'CITY') return [];
      const own = (await assessmentsByOwn(context, code, last, first)).filter(hasReport);
      const left = first - own.length;
      return left === 0
        ? own
        : [...own, ...(await assessmentsByCounties(context, code, addDays(last, -own.length), left))];
    },
    ({ asOf }) => asOf,
  );

async function assessmentsByOwn(
  context: RequestContext,
  code: string,
  last: Day,
  count: number,
): Promise<DivisionAssessment[]> {
  const values = await context.loaders.values(NATION);
  const { read, first } = await readDays(context, code, last, count);
  const days = daysBack(last, count, first);
  const assessed = assessDays(read, days.at(-1) ?? last, last, values).toReversed();
  return days.map((asOf, i) => ({ ...assessed[i]!, asOf, source: 'OWN' }));
}

async function assessmentsByCounties(
  context: RequestContext,
  city: string,
  last: Day,
  count: number,
): Promise<DivisionAssessment[]> {
  const values = await context.loaders.values(NATION);
  const codes = await countiesOf(context, city);
  const counties = await Promise.all(codes.map((county) => readDays(context, county, last, count)));
  const [first = null] = counties.flatMap((county) => county.first ?? []).sort();
  const days = daysBack(last, count, first);
  const assessed = counties.map(({ read }) => assessDays(read, days.at(-1) ?? last, last, values).toReversed());
  const ofDay = (i: number) => assessed.map((county) => county[i]!);
  return days.map((asOf, i) => ({ ...assessCity(null, ofDay(i)), asOf }));
}

interface DaysRead {
  readonly read: readonly StoredEvidence[];
  /**
   * From which day on there is evidence: the first that was asked for, where there is older evidence; null
   * without any.
   */
  readonly first: Day | null;
}

/** Evidence for the assessments of `count` days up to `last`. */
async function readDays(context: RequestContext, code: string, last: Day, count: number): Promise<DaysRead> {
  const values = await context.loaders.values(NATION);
  const oldest = addDays(last, 1 - count);
  const enough = (evidence: readonly StoredEvidence[]) => areAnchored(evidence, oldest, last, values);
  const { read, isAll } = await context.evidence.newestEvidence(code, { until: last, days: count, enough });
  return { read, first: isAll ? (read.at(-1)?.day ?? null) : oldest };
}

/** Up to `count` days back from `last`, but not before `first`; none without one. */
function daysBack(last: Day, count: number, first: Day | null): Day[] {
  const there = first === null ? 0 : daysBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, Math.min(count, there)) }, (_, i) => addDays(last, -i));
}
