import { creatorOf, type RequestContext, viewerOf } from '../context.ts';
import { Denial, notFound, refusal } from '../errors.ts';
import { createOnce } from '../mechanism/idempotency.ts';
import { outboxWrite } from '../mechanism/outbox.ts';
import type { Reason } from '../mechanism/ruling.ts';
import { covers } from '../policy/access.ts';
import { type Day, isDay } from '../policy/calendar.ts';
import {
  type Assessment,
  type AssessmentBasis,
  assessCity,
  assessLevel,
  type RegionReasonCode,
  type RiskLevel,
} from '../policy/region.ts';
import { dayReportWrite, type StoredDayReport } from '../store/evidence-store.ts';
import { parentCode } from '../store/keys.ts';
import type { Division } from '../store/place-store.ts';
import { type Connection, type PageArgs, readPage } from './page.ts';
import { checkText } from './text.ts';

export interface DivisionAssessment {
  readonly riskLevel: RiskLevel;
  readonly asOf: Day;
  readonly since?: Day;
  readonly source: 'OWN' | 'COUNTIES';
  readonly basis: AssessmentBasis | null;
  readonly reasons: readonly Reason<RegionReasonCode>[];
}

/** Counties of a city at most (GB/T 2260 leaves two digits). */
const COUNTIES_LIMIT = 99;

export async function division(context: RequestContext, code: string): Promise<Division> {
  const found = code.length <= 9 ? await context.loaders.division(code) : null;
  if (found) return found;
  throw new Denial(
    'NOT_FOUND',
    code.length === 12 ? 'This is the code of a community: ask `community`.' : 'No division has this code.',
  );
}

export const parentDivision = (context: RequestContext, { code }: Division): Promise<Division | null> =>
  context.loaders.division(parentCode(code));

export const divisionsBelow = (
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<Division>> =>
  readPage(
    page,
    (options) => context.places.divisionsBelow(code, options),
    ({ sk }) => sk,
  );

/** The risk level of a county or city now, with its grounds; null for other divisions. */
export async function assessment(
  context: RequestContext,
  { code, level }: Division,
): Promise<DivisionAssessment | null> {
  if (level === 'COUNTY') return { ...(await countyAssessment(context, code)), asOf: context.today, source: 'OWN' };
  if (level !== 'CITY') return null;
  const own = await context.loaders.assessment(code);
  if (own) return { ...assessCity(own, []), asOf: context.today };
  const counties = await context.places.divisionsBelow(code, { first: COUNTIES_LIMIT });
  const assessed = await Promise.all(counties.map((county) => countyAssessment(context, county.code)));
  return { ...assessCity(null, assessed), asOf: context.today };
}

/** A county without any report is assessed as such. */
export const countyAssessment = async (context: RequestContext, county: string): Promise<Assessment> =>
  (await context.loaders.assessment(county)) ?? assessLevel([], context.today);

export interface RecordDayReport {
  readonly division: string;
  readonly day: string;
  readonly newConfirmed: number;
  readonly cumulativeConfirmed: number;
  readonly clusters: number;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

/** Counts above this are no counts of people: China has 1.4 thousand million. */
const COUNT_LIMIT = 2_000_000_000;

export async function recordDayReport(context: RequestContext, input: RecordDayReport): Promise<StoredDayReport> {
  const viewer = viewerOf(context);
  const { division: code } = input;
  const day = input.day as Day;
  const found = [4, 6].includes(code.length) ? await context.loaders.division(code) : null;
  if (!found || !covers(viewer.division, code)) throw notFound('county or city', 'division');
  const evidence = checkFigures(context, input);
  const { account } = viewer;
  const read = () => context.evidence.dayReport(code, day);
  return createOnce(creatorOf(context), {
    operation: 'recordDayReport',
    input,
    id: () => `${code}#${day}`,
    read: async () => (await read())!,
    async make() {
      const standing = await read();
      if (standing && !isSameReport(standing, input)) throw alreadyReported();
      // The same figures by another hand are no second report.
      if (standing) return { made: standing, writes: [] };
      const { newConfirmed, cumulativeConfirmed, clusters } = input;
      const recorded = { evidence, recordedBy: account, recordedAt: context.now.toISOString() };
      const write = dayReportWrite({ division: code, day, newConfirmed, cumulativeConfirmed, clusters, ...recorded });
      const told = outboxWrite({ type: 'evidence.reported', subject: code, data: { day } }, account, context.now);
      return { made: write.put, writes: [write, told] };
    },
  });
}

const alreadyReported = () =>
  refusal(
    'ALREADY_REPORTED',
    'This day has been reported with other figures, which stand. A correction is an act of its own.',
    'day',
  );

const isSameReport = (a: StoredDayReport, b: RecordDayReport): boolean =>
  a.newConfirmed === b.newConfirmed && a.cumulativeConfirmed === b.cumulativeConfirmed && a.clusters === b.clusters;

/** Refuses figures that cannot be; answers with the evidence as it will be kept. */
function checkFigures(context: RequestContext, input: RecordDayReport): string {
  if (!isDay(input.day) || input.day > context.today)
    throw refusal('INVALID_DAY', 'Report a day that is not in the future.', 'day');
  for (const field of ['newConfirmed', 'cumulativeConfirmed', 'clusters'] as const)
    if (input[field] < 0 || input[field] > COUNT_LIMIT)
      throw refusal('INVALID_COUNT', 'Give a count of 0 or more.', field);
  if (input.cumulativeConfirmed < input.newConfirmed)
    throw refusal(
      'INVALID_COUNT',
      'The cumulative count holds the new cases too: it cannot be smaller.',
      'cumulativeConfirmed',
    );
  return checkText(input.evidence, 200, 'evidence');
}
