import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { concurrently } from '#graph/core/concurrently.ts';
import { readDivisionCode } from '#graph/core/division-code.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Text } from '#graph/core/ruling.ts';
import { send } from '#graph/mechanism/commit.ts';
import { type Figures, isReporting, isSame, newReport, refusalOfFigures } from '#graph/region/evidence/record.ts';
import type { StoredDayReport } from '#graph/region/evidence/store.ts';
import type { Division } from '#graph/region/place/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import type { Day } from '#verify/calendar.ts';

/** Why a row is refused. */
const REFUSALS = {
  UNKNOWN_DIVISION: regionTexts.rowWithoutDivision,
  NOT_IN_CHARGE: regionTexts.rowNotYours,
  INVALID_DAY: regionTexts.rowDay,
  INVALID_COUNT: regionTexts.rowCounts,
  CUMULATIVE_STEPS_BACK: regionTexts.rowStepsBack,
  ALREADY_REPORTED: regionTexts.dayReported,
} as const;

export type ImportRefusalCode = keyof typeof REFUSALS;

export interface ImportRefusal {
  readonly row: number;
  readonly code: ImportRefusalCode;
  readonly message: Text;
}

export interface ImportRow {
  readonly row: number;
  readonly division?: string | null | undefined;
  readonly day?: string | null | undefined;
  readonly newConfirmed?: number | null | undefined;
  readonly cumulativeConfirmed?: number | null | undefined;
  readonly clusters: number;
}

/** Divisions whose rows are written at the same time. */
const AT_ONCE = 16;

/** A row as refused, now or when it was handed in before. */
export const refused = (row: number, code: string): ImportRefusal => ({
  row,
  code: code as ImportRefusalCode,
  message: REFUSALS[code as ImportRefusalCode],
});

interface ReportRow extends Figures {
  readonly row: number;
  readonly division: string;
  readonly day: Day;
  readonly evidence: string;
}

/**
 * Takes rows, and answers with those that are refused, in their order. The divisions and the reports that
 * stand are read in batches; the rows of one division follow each other, since each of them has the level
 * assessed anew by the same due item.
 */
export async function takeRows(
  context: RequestContext,
  name: string,
  rows: readonly ImportRow[],
): Promise<ImportRefusal[]> {
  const judged = await Promise.all(rows.map((row) => judge(context, name, row)));
  const reports = judged.filter((one) => 'day' in one);
  const standing = await context.evidence.dayReportsOf(reports);
  const byDivision = Map.groupBy(
    reports.map((report, i) => ({ report, standing: standing[i] ?? null })),
    ({ report }) => report.division,
  );
  const refusedRows = judged.filter((one) => 'code' in one);
  await concurrently([...byDivision.values()], AT_ONCE, async (ofDivision) => {
    for (const one of ofDivision)
      if (!(await isTaken(context, one.report, one.standing)))
        refusedRows.push(refused(one.report.row, 'ALREADY_REPORTED'));
  });
  return refusedRows.sort((a, b) => a.row - b.row);
}

/** What is wrong with a row by itself, or the report that it makes. */
async function judge(context: RequestContext, name: string, given: ImportRow): Promise<ImportRefusal | ReportRow> {
  const { row, day, newConfirmed: added, cumulativeConfirmed: cumulative, clusters } = given;
  const found = await reportingDivision(context, given.division ?? '');
  if (!found) return refused(row, 'UNKNOWN_DIVISION');
  if (!covers(viewerOf(context).division, found.code)) return refused(row, 'NOT_IN_CHARGE');
  if (typeof day !== 'string' || !isPastDay(day, context.today)) return refused(row, 'INVALID_DAY');
  if (typeof cumulative !== 'number') return refused(row, 'INVALID_COUNT');
  const figures = { newConfirmed: added ?? 0, cumulativeConfirmed: cumulative, clusters };
  if (refusalOfFigures(figures)) return refused(row, 'INVALID_COUNT');
  if (typeof added !== 'number') return refused(row, 'CUMULATIVE_STEPS_BACK');
  return { row, division: found.code, day, ...figures, evidence: `${name} · ${row}` };
}

async function reportingDivision(context: RequestContext, text: string): Promise<Division | null> {
  const code = readDivisionCode(text);
  const found = code !== null && code.length <= 9 ? await context.loaders.division(code) : null;
  return found && isReporting(found) ? found : null;
}

/**
 * Whether the report stands with these figures. Race: another report of the same day, by a row before or by
 * another hand; the condition on the report lets one of them through. The other is not made anew but looked
 * at, since the page answers with what became of each row.
 */
async function isTaken(context: RequestContext, report: ReportRow, standing: StoredDayReport | null): Promise<boolean> {
  if (standing) return isSame(standing, report);
  const { row: _, ...made } = report;
  try {
    await send(context, newReport(context, made).change);
    return true;
  } catch (error) {
    if (!(error instanceof ConditionFailed && error.has('day-report'))) throw error;
    const other = await context.evidence.dayReport(report.division, report.day);
    return other !== null && isSame(other, report);
  }
}
