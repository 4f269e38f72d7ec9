/** The evidence of a county: what it reports day by day, and what of it lies in the window of a day. */
import type { PlanValues, ValuesOn } from '#graph/core/plan/values.ts';
import { addDays, daysBetween, type Day } from '#verify/calendar.ts';

/** The county that is silent, and the authority above it, which reports for it then. */
export type AskedOf = 'COUNTY' | 'ABOVE';

/**
 * Who is asked for the reports of a county that has been silent for so many days; nobody where it has never
 * reported.
 */
export function askedOf(
  silentDays: number | null,
  { evidenceAskDays, evidenceAboveDays }: Pick<PlanValues, 'evidenceAskDays' | 'evidenceAboveDays'>,
): AskedOf[] {
  const days = silentDays ?? 0;
  return [
    ...(days >= evidenceAskDays ? (['COUNTY'] as const) : []),
    ...(days >= evidenceAboveDays ? (['ABOVE'] as const) : []),
  ];
}

/** What a county reports for one calendar day. Counts are of confirmed cases; none is negative. */
export interface DayReport {
  readonly day: Day;
  readonly newConfirmed: number;
  /** Since the beginning of the epidemic, up to and with this day. */
  readonly cumulativeConfirmed: number;
  /** Clusters (聚集性疫情) reported on this day; `PlanValues.clusterSize` says what one is. */
  readonly clusters: number;
}

/**
 * A cluster reported by itself. It counts on its day when it is large enough by the values of that day,
 * whether or not the day has a report; a day that has none stays missing.
 */
export interface ClusterReport {
  readonly day: Day;
  readonly linkedCases: number;
}

export type Evidence = DayReport | ClusterReport;

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

/** What is known of one day. */
export interface DayEvidence {
  readonly report: DayReport | null;
  readonly cluster: boolean;
}

/** What is known of the days before `asOf`, by their distance from it (0, −1, −2 …). */
export type EvidenceByOffset = ReadonlyMap<number, DayEvidence>;

/**
 * The evidence up to `asOf`. Of two reports on one day the higher of each figure holds, so that the order of
 * arrival is indifferent; what has no day is skipped.
 */
export function mergeByOffset(evidence: readonly Evidence[], asOf: Day, values: ValuesOn): EvidenceByOffset {
  const byOffset = new Map<number, DayEvidence>();
  for (const one of evidence) {
    const offset = daysBetween(asOf, one.day);
    // Written so that NaN, the offset of a text that is no day, is skipped like a day to come.
    if (!(offset <= 0)) continue;
    const known = byOffset.get(offset) ?? { report: null, cluster: false };
    byOffset.set(offset, 'linkedCases' in one ? withCluster(known, one, values) : withReport(known, one));
  }
  return byOffset;
}

const withCluster = (known: DayEvidence, { day, linkedCases }: ClusterReport, values: ValuesOn): DayEvidence => ({
  ...known,
  cluster: known.cluster || linkedCases >= values(day).clusterSize,
});

const withReport = ({ report: twin, cluster }: DayEvidence, report: DayReport): DayEvidence => ({
  report: twin ? higherOf(twin, report) : report,
  cluster: cluster || report.clusters > 0,
});

function higherOf(a: DayReport, b: DayReport): DayReport {
  return {
    day: a.day,
    newConfirmed: Math.max(a.newConfirmed, b.newConfirmed),
    cumulativeConfirmed: Math.max(a.cumulativeConfirmed, b.cumulativeConfirmed),
    clusters: Math.max(a.clusters, b.clusters),
  };
}

/** 1, a day to come, when there is no evidence: then there is nothing to walk. */
export function firstOffset(byOffset: EvidenceByOffset): number {
  let first = 1;
  for (const offset of byOffset.keys()) first = Math.min(first, offset);
  return first;
}

/**
 * The basis of the assessment of one day.
 * @param at the day, as its distance from the day from which the evidence is counted.
 */
export function basisOf(
  byOffset: EvidenceByOffset,
  cumulative: number | null,
  { at, day, values }: { readonly at: number; readonly day: Day; readonly values: PlanValues },
): AssessmentBasis {
  let newIn14Days = 0;
  let cluster = false;
  const missingDays: Day[] = [];
  for (let back = -values.windowDays; back <= 0; back += 1) {
    const known = byOffset.get(at + back);
    cluster ||= known?.cluster === true;
    if (known?.report) newIn14Days += Math.max(0, known.report.newConfirmed);
    else if (back < 0) missingDays.push(addDays(day, back));
  }
  return { newIn14Days, cumulative, cluster, missingDays };
}
