/**
 * The risk level of a county (县域疫情风险等级), assessed from its daily reports and never typed in (promise 1,
 * org.2).
 *
 * Criteria of the State Council mechanism, 17 Feb 2020, read top down, the first that fits holds:
 *
 * | level  | rule                                                                                          |
 * |--------|-----------------------------------------------------------------------------------------------|
 * | LOW    | no confirmed case ever, or 14 days running without a new one                                  |
 * | MEDIUM | a new case within 14 days and at most 50 cumulative; or over 50 and no cluster within 14 days |
 * | HIGH   | over 50 cumulative and a cluster within 14 days                                               |
 *
 * Our reading, where the criteria are silent (14 and 50 are policy values):
 * - **Window.** On day t it holds the days t−14 to t. Day t is not over, so its report is not needed, but it
 *   counts when it is there. A case or a cluster reported on D counts through D+14; the county is LOW on
 *   D+15.
 * - **Order.** 14 quiet days make LOW whatever the cumulative count, and whatever cluster was reported in
 *   them.
 * - **Missing evidence.** Evidence is complete when each of t−14 … t−1 has a report. Complete evidence
 *   decides alone. Incomplete evidence may raise the level of the day before, never lower it. Before it was
 *   complete for the first time, a county known to have had a case is at least MEDIUM: that it is quiet is
 *   not proven.
 * - **No report at all.** No case is known, so nothing stricter than LOW may be claimed; the missing evidence
 *   is named.
 * - **Clusters.** A cluster counts on the day on which it was reported, if it is as large as the values of
 *   that day ask.
 * - **Values.** Each day is judged by the policy values of that day: a window that changes changes from its
 *   day on.
 * - **Corrections.** A step of the cumulative count is no new case (retrospective counts would close a quiet
 *   county); the newest count holds. Of two reports on one day, the higher of each figure holds, in whatever
 *   order they came.
 */
import { valuesOn } from '#graph/core/plan/published.ts';
import type { ValuesOn } from '#graph/core/plan/values.ts';
import type { Reason } from '#graph/core/ruling.ts';
import {
  basisOf,
  mergeByOffset,
  type AssessmentBasis,
  type DayReport,
  type Evidence,
  type EvidenceByOffset,
} from '#graph/region/evidence/policy.ts';
import { addDays, daysBetween, type Day } from '#verify/calendar.ts';
import { reasonsOf, reasonsOfCounties, type RegionReasonCode } from './policy-reasons.ts';
import { type DayStanding, RISK_LEVELS, type RiskLevel, stricter, walk } from './policy-walk.ts';

export { RISK_LEVELS, stricter };
export type { AssessmentBasis, DayReport, Evidence, RegionReasonCode, RiskLevel };

export interface Assessment {
  readonly riskLevel: RiskLevel;
  /**
   * The day from which the level has held without a break. Given only where the reports show the change:
   * where the level is as old as what the reports can prove, it is absent, and older reports may supply it.
   */
  readonly since?: Day;
  /** Whole days behind the last report; the day itself is not over. Null without any report. */
  readonly silentDays: number | null;
  readonly basis: AssessmentBasis;
  readonly reasons: readonly Reason<RegionReasonCode>[];
}

/**
 * The risk level of a county on a day. Evidence may come in any order; what lies after `asOf` is ignored.
 * One step for each day from the first report to `asOf`.
 */
export const assessLevel = (evidence: readonly Evidence[], asOf: Day, values: ValuesOn = valuesOn): Assessment =>
  assessDays(evidence, asOf, asOf, values)[0]!;

/** The same for each of the days from `first` to `last`, the oldest first, in one walk. */
export function assessDays(
  evidence: readonly Evidence[],
  first: Day,
  last: Day,
  values: ValuesOn = valuesOn,
): Assessment[] {
  const byOffset = mergeByOffset(evidence, last, values);
  const from = daysBetween(last, first);
  const assessed: Assessment[] = [];
  for (const day of walk(byOffset, from, last, values)) {
    if (day.at >= from) assessed.push(assessmentOf(byOffset, day));
  }
  return assessed;
}

function assessmentOf(byOffset: EvidenceByOffset, on: DayStanding): Assessment {
  const { riskLevel, since, cumulative, lastReport } = on.standing;
  const basis = basisOf(byOffset, cumulative, on);
  return {
    riskLevel,
    ...(since === null ? {} : { since: addDays(on.day, since - on.at) }),
    silentDays: Number.isFinite(lastReport) ? Math.max(0, on.at - lastReport - 1) : null,
    basis,
    reasons: reasonsOf(basis, on.values),
  };
}

/**
 * Whether this evidence, the newest that a county has, suffices to know its level without any older: on some
 * day up to `asOf` it is complete, and no window from there on reaches back behind its first report (older
 * reports may only supply `since`). Otherwise the reader has to page on.
 */
export const isAnchored = (evidence: readonly Evidence[], asOf: Day, values: ValuesOn = valuesOn): boolean =>
  areAnchored(evidence, asOf, asOf, values);

/** The same for each of the days from `first` to `last`. */
export function areAnchored(
  evidence: readonly Evidence[],
  first: Day,
  last: Day,
  values: ValuesOn = valuesOn,
): boolean {
  const from = daysBetween(last, first);
  for (const { at, standing } of walk(mergeByOffset(evidence, last, values), from, last, values)) {
    if (at >= from && !standing.certain) return false;
  }
  return true;
}

/** The level of a city's urban area, and whose evidence it rests on. */
export interface CityAssessment {
  readonly riskLevel: RiskLevel;
  /** `OWN`: the city's own reports. `COUNTIES`: the highest of its districts. */
  readonly source: 'OWN' | 'COUNTIES';
  /** As of `Assessment.since`; absent where the districts decide, since they may have taken turns. */
  readonly since?: Day;
  /** As `basis`. */
  readonly silentDays: number | null;
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
  return { riskLevel, source: 'COUNTIES', silentDays: null, basis: null, reasons };
}
