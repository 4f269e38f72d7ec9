/**
 * The risk level of a county (县域疫情风险等级), assessed from its daily reports and never typed in (promise 1, org.2).
 *
 * Criteria of the State Council mechanism, 17 Feb 2020, read top down, the first that fits holds:
 *
 * | level  | rule                                                                                          |
 * |--------|-----------------------------------------------------------------------------------------------|
 * | LOW    | no confirmed case ever, or 14 days running without a new one                                  |
 * | MEDIUM | a new case within 14 days and at most 50 cumulative; or over 50 and no cluster within 14 days |
 * | HIGH   | over 50 cumulative and a cluster within 14 days                                               |
 *
 * Our reading, where the criteria are silent (14 and 50 are policy values of `plan.ts`):
 * - **Window.** On day t it holds the days t−14 to t. Day t is not over, so its report is not needed, but it counts
 *   when it is there. A case or a cluster reported on D counts through D+14; the county is LOW on D+15.
 * - **Order.** 14 quiet days make LOW whatever the cumulative count, and whatever cluster was reported in them.
 * - **Missing evidence.** Evidence is complete when each of t−14 … t−1 has a report. Complete evidence decides alone.
 *   Incomplete evidence may raise the level of the day before, never lower it. Before it was complete for the first
 *   time, a county known to have had a case is at least MEDIUM: that it is quiet is not proven.
 * - **No report at all.** No case is known, so nothing stricter than LOW may be claimed; the missing evidence is named.
 * - **Corrections.** A step of the cumulative count is no new case (retrospective counts would close a quiet county);
 *   the newest count holds. Of two reports on one day, the higher of each figure holds, in whatever order they came.
 */
import type { Reason } from '../mechanism/ruling.ts';
import { addDays, type Day } from './calendar.ts';
import { valuesOn, type PlanValues } from './plan.ts';
import { basisOf, firstOffset, mergeByOffset, type AssessmentBasis, type DayReport } from './region-evidence.ts';
import { reasonsOf, reasonsOfCounties, type RegionReasonCode } from './region-reasons.ts';

export type { AssessmentBasis, DayReport, RegionReasonCode };

/** The levels of a county, from the loosest to the strictest. */
export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The stricter of two levels. */
export function stricter(a: RiskLevel, b: RiskLevel): RiskLevel {
  return RISK_LEVELS.indexOf(a) >= RISK_LEVELS.indexOf(b) ? a : b;
}

export interface Assessment {
  readonly riskLevel: RiskLevel;
  /**
   * The day from which the level has held without a break. Given only where the reports show the change: where the
   * level is as old as what the reports can prove, it is absent, and older reports may supply it.
   */
  readonly since?: Day;
  readonly basis: AssessmentBasis;
  readonly reasons: readonly Reason<RegionReasonCode>[];
}

/**
 * The risk level of a county on a day. Reports may come in any order; those after `asOf` are ignored.
 * One step for each day from the first report to `asOf`.
 */
export function assessLevel(reports: readonly DayReport[], asOf: Day, values: PlanValues = valuesOn(asOf)): Assessment {
  const byOffset = mergeByOffset(reports, asOf);
  let standing = BEFORE_ANY_REPORT;
  for (let offset = firstOffset(byOffset); offset <= 0; offset += 1) {
    standing = advance(standing, offset, byOffset.get(offset), values);
  }
  const basis = basisOf(byOffset, standing.cumulative, asOf, values);
  return {
    riskLevel: standing.riskLevel,
    ...(standing.since === null ? {} : { since: addDays(asOf, standing.since) }),
    basis,
    reasons: reasonsOf(basis, values),
  };
}

/**
 * Whether these reports, the newest that a county has, suffice to know its level without any older one: on some day up
 * to `asOf` the evidence is complete, and from there on nothing older matters (older reports may only supply `since`).
 * Otherwise the reader has to page on.
 */
export function isAnchored(reports: readonly DayReport[], asOf: Day, values: PlanValues = valuesOn(asOf)): boolean {
  const byOffset = mergeByOffset(reports, asOf);
  let running = 0;
  // The report of `asOf` itself completes no window that has begun.
  for (let offset = firstOffset(byOffset); offset < 0 && running < values.windowDays; offset += 1) {
    running = byOffset.has(offset) ? running + 1 : 0;
  }
  return running >= values.windowDays;
}

/** The level of a city's urban area, and whose evidence it rests on. */
export interface CityAssessment {
  readonly riskLevel: RiskLevel;
  /** `OWN`: the city's own reports. `COUNTIES`: the highest of its districts. */
  readonly source: 'OWN' | 'COUNTIES';
  /** As of `Assessment.since`; absent where the districts decide, since they may have taken turns. */
  readonly since?: Day;
  /** `null` where the districts decide: their own assessments hold it. */
  readonly basis: AssessmentBasis | null;
  readonly reasons: readonly Reason<RegionReasonCode>[];
}

/**
 * The level of a city (criteria of 17 Feb 2020: for the urban area of a city, its highest district counts).
 * @param own the assessment of the city's own reports; `null` when it has none.
 * @param counties the assessments of all its districts and counties.
 */
export function assessCity(own: Assessment | null, counties: readonly Assessment[]): CityAssessment {
  if (own) return { ...own, source: 'OWN' };
  const riskLevel = counties.map((county) => county.riskLevel).reduce(stricter, 'LOW');
  const incomplete = counties.filter((county) => county.basis.missingDays.length > 0).length;
  const reasons = reasonsOfCounties(incomplete, counties.length);
  return { riskLevel, source: 'COUNTIES', basis: null, reasons };
}

/** What the walk carries from one day to the next. Days are offsets from `asOf`. */
interface Standing {
  readonly riskLevel: RiskLevel;
  readonly since: number | null;
  /** Days up to the last one that have a report each, without a gap. */
  readonly running: number;
  readonly lastCase: number;
  readonly lastCluster: number;
  readonly cumulative: number | null;
  /** The evidence was complete at least once. */
  readonly proven: boolean;
  /** A report has shown that there was no case before it, so that no older report can matter. */
  readonly fromTheFirstCase: boolean;
}

const BEFORE_ANY_REPORT: Standing = {
  riskLevel: 'LOW',
  since: null,
  running: 0,
  lastCase: Number.NEGATIVE_INFINITY,
  lastCluster: Number.NEGATIVE_INFINITY,
  cumulative: null,
  proven: false,
  fromTheFirstCase: false,
};

function advance(before: Standing, offset: number, report: DayReport | undefined, values: PlanValues): Standing {
  const complete = before.running >= values.windowDays;
  const proven = before.proven || complete;
  const lastCase = report && report.newConfirmed > 0 ? offset : before.lastCase;
  const lastCluster = report && report.clusters > 0 ? offset : before.lastCluster;
  const cumulative = report ? report.cumulativeConfirmed : before.cumulative;
  const known = levelOf(
    offset - lastCase <= values.windowDays,
    cumulative ?? 0,
    offset - lastCluster <= values.windowDays,
    values,
  );
  const unproven: RiskLevel = !proven && (cumulative ?? 0) > 0 ? 'MEDIUM' : 'LOW';
  const riskLevel = complete ? known : stricter(before.riskLevel, stricter(known, unproven));
  const noneBefore = report !== undefined && report.cumulativeConfirmed <= report.newConfirmed;
  const fromTheFirstCase = before.fromTheFirstCase || noneBefore;
  // A change can be dated only where the level of the day before is certain.
  const changedOn = before.proven || fromTheFirstCase ? offset : null;
  return {
    riskLevel,
    since: riskLevel === before.riskLevel ? before.since : changedOn,
    running: report ? before.running + 1 : 0,
    lastCase,
    lastCluster,
    cumulative,
    proven,
    fromTheFirstCase,
  };
}

/** The criteria table on what is known in a window. */
function levelOf(newCase: boolean, cumulative: number, cluster: boolean, values: PlanValues): RiskLevel {
  if (!newCase) return 'LOW';
  if (cumulative <= values.smallCumulative) return 'MEDIUM';
  return cluster ? 'HIGH' : 'MEDIUM';
}
