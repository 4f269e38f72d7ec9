import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, NATION } from '#graph/core/access.ts';
import { notFound, type Refusal, refusal } from '#graph/core/errors.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { type Change, makeDue, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Division } from '#graph/region/place/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { clusterId } from '#graph/store/ids.ts';
import { type Day, startOf } from '#verify/calendar.ts';
import {
  clusterWrite,
  correctionWrites,
  type DayReportRevision,
  dayReportWrite,
  type StoredCluster,
  type StoredDayReport,
} from './store.ts';

export interface Figures {
  readonly newConfirmed: number;
  readonly cumulativeConfirmed: number;
  readonly clusters: number;
}

export interface RecordDayReport extends Figures {
  readonly division: string;
  readonly day: string;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

export interface CorrectDayReport extends RecordDayReport {
  readonly reason: string;
}

export interface RecordCluster {
  readonly division: string;
  readonly day: string;
  readonly linkedCases: number;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

/** Counts above this are no counts of people: China has 1.4 thousand million. */
const COUNT_LIMIT = 2_000_000_000;

/** The day reports that stand, the newest first. */
export const dayReports = (
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<StoredDayReport>> =>
  readPage(
    context,
    ['dayReports', code],
    page,
    (options) => context.evidence.dayReports(code, options),
    ({ sk }) => sk,
  );

/** The figures that stood before, the newest first. */
export const revisionsOf = async (
  context: RequestContext,
  { division, day, corrections }: StoredDayReport,
): Promise<readonly DayReportRevision[]> => (corrections ? context.evidence.revisions(division, day) : []);

export async function recordDayReport(context: RequestContext, input: RecordDayReport): Promise<StoredDayReport> {
  const { division: code } = input;
  await checkInCharge(context, code);
  const day = checkDay(context, input.day);
  checkFigures(input);
  const evidence = checkReason(input.evidence, 200, 'evidence');
  const read = () => context.evidence.dayReport(code, day);
  return commit(
    context,
    async () => {
      const standing = await read();
      if (standing && !isSame(standing, input)) throw alreadyReported();
      // The same figures by another hand are no second report.
      if (standing) return { reply: standing, change: [] };
      return newReport(context, { division: code, day, ...figuresOf(input), evidence });
    },
    { once: { operation: 'recordDayReport', input, id: () => `${code}#${day}`, read: async () => (await read())! } },
  );
}

/** A report that is not there yet, with what follows from it. */
export function newReport(
  context: RequestContext,
  report: Figures & { readonly division: string; readonly day: Day; readonly evidence: string },
): { readonly reply: StoredDayReport; readonly change: Change } {
  const { division, day } = report;
  const write = dayReportWrite({
    ...report,
    recordedBy: viewerOf(context).account,
    recordedAt: context.now.toISOString(),
    reporter: reporterOf(context, division),
  });
  return { reply: write.put, change: [write, ...following(context, 'evidence.reported', division, day)] };
}

/** The division that the caller reports for it from. */
const reporterOf = (context: RequestContext, division: string): string => viewerOf(context).division ?? division;

const alreadyReported = () => refusal('ALREADY_REPORTED', regionTexts.dayReported, 'day');

/**
 * Race: two corrections of a day at once. Each stands on the figures that it replaced: the second is made
 * anew on those of the first, and the history keeps all three.
 */
export async function correctDayReport(context: RequestContext, input: CorrectDayReport): Promise<StoredDayReport> {
  const { division: code } = input;
  await checkInCharge(context, code);
  const day = checkDay(context, input.day);
  checkFigures(input);
  const evidence = checkReason(input.evidence, 200, 'evidence');
  const reason = checkReason(input.reason, 200, 'reason');
  const read = () => context.evidence.dayReport(code, day);
  return commit(
    context,
    async () => {
      const standing = await read();
      if (!standing) throw notReported();
      if (isSame(standing, input)) throw nothingToCorrect();
      const from = reporterOf(context, code);
      const act = { by: viewerOf(context).account, from, at: context.now.toISOString(), reason };
      const { corrected, writes } = correctionWrites(standing, { ...figuresOf(input), evidence }, act);
      return { reply: corrected, change: [...writes, ...following(context, 'evidence.corrected', code, day)] };
    },
    { once: { operation: 'correctDayReport', input, id: () => `${code}#${day}`, read: async () => (await read())! } },
  );
}

const notReported = () => refusal('NOT_REPORTED', regionTexts.dayNotReported, 'day');

const nothingToCorrect = () => refusal('INVALID_COUNT', regionTexts.nothingToCorrect, 'newConfirmed');

/**
 * A cluster cannot be derived from counts, and a day may have several: what makes one is a policy value of
 * its day.
 */
export async function recordCluster(context: RequestContext, input: RecordCluster): Promise<StoredCluster> {
  const { division: divisionCode, linkedCases } = input;
  await checkInCharge(context, divisionCode);
  const day = checkDay(context, input.day);
  const national = await context.loaders.values(NATION);
  if (!isCount(linkedCases)) throw noCount('linkedCases');
  if (linkedCases < national(day).clusterSize) throw noCluster(national(day).clusterSize);
  const evidence = checkReason(input.evidence, 200, 'evidence');
  const recorded = { evidence, recordedBy: viewerOf(context).account, recordedAt: context.now.toISOString() };
  const follow = following(context, 'evidence.cluster_reported', divisionCode, day);
  return commit(
    context,
    (id) => {
      const write = clusterWrite({ id, divisionCode, day, linkedCases, ...recorded });
      return Promise.resolve({ reply: write.put, change: [write, ...follow] });
    },
    {
      once: {
        operation: 'recordCluster',
        input,
        id: (digits) => clusterId(divisionCode, day, digits),
        read: async (id) => (await context.evidence.cluster(divisionCode, day, id))!,
      },
    },
  );
}

const noCluster = (clusterSize: number) =>
  refusal('INVALID_COUNT', regionTexts.clusterSize(clusterSize), 'linkedCases');

/**
 * Evidence is told of, and the level that it may move is assessed by itself: by one item a division, however
 * many reports come in before its turn, since its instant is the same all day.
 */
function following(context: RequestContext, type: `evidence.${string}`, division: string, day: Day): Change {
  return [
    tell({ type, subject: division, data: { day } }, viewerOf(context).account),
    makeDue({ kind: 'ASSESS_DIVISION', subject: division, at: startOf(context.today) }),
  ];
}

/** Reports are of counties and cities. */
export const isReporting = ({ level }: Division): boolean => level === 'COUNTY' || level === 'CITY';

async function checkInCharge(context: RequestContext, code: string): Promise<void> {
  const found = code.length <= 9 ? await context.loaders.division(code) : null;
  if (!found || !isReporting(found) || !covers(viewerOf(context).division, code))
    throw notFound('county or city', 'division');
}

function checkDay({ today }: RequestContext, day: string): Day {
  if (isPastDay(day, today)) return day;
  throw refusal('INVALID_DAY', regionTexts.reportedDay, 'day');
}

const figuresOf = ({ newConfirmed, cumulativeConfirmed, clusters }: Figures): Figures => ({
  newConfirmed,
  cumulativeConfirmed,
  clusters,
});

export const isSame = (a: Figures, b: Figures): boolean =>
  a.newConfirmed === b.newConfirmed && a.cumulativeConfirmed === b.cumulativeConfirmed && a.clusters === b.clusters;

function checkFigures(figures: Figures): void {
  const refused = refusalOfFigures(figures);
  if (refused) throw refused;
}

/** Why figures cannot be; null when they can. */
export function refusalOfFigures(figures: Figures): Refusal | null {
  const wrong = (['newConfirmed', 'cumulativeConfirmed', 'clusters'] as const).find(
    (field) => !isCount(figures[field]),
  );
  if (wrong) return noCount(wrong);
  if (figures.cumulativeConfirmed >= figures.newConfirmed) return null;
  return refusal('INVALID_COUNT', regionTexts.cumulativeTooSmall, 'cumulativeConfirmed');
}

const isCount = (count: number): boolean => count >= 0 && count <= COUNT_LIMIT;

const noCount = (field: string): Refusal => refusal('INVALID_COUNT', regionTexts.countNegative, field);
