/** The evidence of a county: what it reports day by day, and what of it lies in the window of a day. */
import { addDays, daysBetween, type Day } from './calendar.ts';
import type { PlanValues } from './plan.ts';

/** What a county reports for one calendar day. Counts are of confirmed cases; none is negative. */
export interface DayReport {
  readonly day: Day;
  readonly newConfirmed: number;
  /** Since the beginning of the epidemic, up to and with this day. */
  readonly cumulativeConfirmed: number;
  /** Clusters (聚集性疫情) reported on this day; `PlanValues.clusterSize` says what one is. */
  readonly clusters: number;
}

/** What is known in the window of the day assessed. */
export interface AssessmentBasis {
  /** Cases reported on the days t−14 … t. */
  readonly newIn14Days: number;
  /** By the newest report on or before t; `null` without any. */
  readonly cumulative: number | null;
  /** Whether a cluster was reported on one of the days t−14 … t. */
  readonly cluster: boolean;
  /** Those of the days t−14 … t−1 that have no report, oldest first. */
  readonly missingDays: readonly Day[];
}

/** Reports by days before `asOf` (0, −1, −2 …). */
export type ReportsByOffset = ReadonlyMap<number, DayReport>;

/**
 * The reports up to `asOf`. Of two on one day the higher of each figure holds, so that the order of arrival is
 * indifferent; a report whose day is none is skipped.
 */
export function mergeByOffset(reports: readonly DayReport[], asOf: Day): ReportsByOffset {
  const byOffset = new Map<number, DayReport>();
  for (const report of reports) {
    const offset = daysBetween(asOf, report.day);
    // Written so that NaN, the offset of a text that is no day, is skipped like a day to come.
    if (!(offset <= 0)) continue;
    const twin = byOffset.get(offset);
    byOffset.set(offset, twin ? higherOf(twin, report) : report);
  }
  return byOffset;
}

function higherOf(a: DayReport, b: DayReport): DayReport {
  return {
    day: a.day,
    newConfirmed: Math.max(a.newConfirmed, b.newConfirmed),
    cumulativeConfirmed: Math.max(a.cumulativeConfirmed, b.cumulativeConfirmed),
    clusters: Math.max(a.clusters, b.clusters),
  };
}

/** 1, a day to come, when there is no report: then there is nothing to walk. */
export function firstOffset(byOffset: ReportsByOffset): number {
  let first = 1;
  for (const offset of byOffset.keys()) first = Math.min(first, offset);
  return first;
}

/** The basis of the assessment of `asOf`. */
export function basisOf(
  byOffset: ReportsByOffset,
  cumulative: number | null,
  asOf: Day,
  values: PlanValues,
): AssessmentBasis {
  let newIn14Days = 0;
  let cluster = false;
  const missingDays: Day[] = [];
  for (let offset = -values.windowDays; offset <= 0; offset += 1) {
    const report = byOffset.get(offset);
    if (report) {
      newIn14Days += Math.max(0, report.newConfirmed);
      cluster ||= report.clusters > 0;
    } else if (offset < 0) {
      missingDays.push(addDays(asOf, offset));
    }
  }
  return { newIn14Days, cumulative, cluster, missingDays };
}
