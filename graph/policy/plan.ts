/**
 * Policy values by the day from which they hold (gen.2: follow the plan in force). A duration or a threshold of the
 * rules is read from here and nowhere else; an answer about a past day uses the values of that day.
 */
import type { Day } from './calendar.ts';

/** The values in force from one day on, until the next row of the table. */
export interface PlanValues {
  /** First day on which these values hold. */
  readonly from: Day;
  /** Name of the plan in force; rulings and assessments cite it. */
  readonly planVersion: string;
  /**
   * Days without a new case that make a county LOW, and days for which a case or a cluster counts.
   * Unit: days. Source: State Council mechanism, 17 Feb 2020.
   */
  readonly windowDays: number;
  /** Cumulative cases up to which a county with new ones is MEDIUM. Unit: cases. Source: the same. */
  readonly smallCumulative: number;
  /**
   * Linked cases from which reporters speak of a cluster (聚集性疫情). Clusters are reported, never derived from
   * counts: this value is what a report is held to. Unit: cases. Source: 2 in these rules, 5 from 15 Sep 2020.
   */
  readonly clusterSize: number;
  /**
   * Days for which a case counts towards its community's class. Unit: days. Source: our reading; the community control
   * plan of 25 Jan 2020 states no way back, and a class never lasts for ever.
   */
  readonly communityWindowDays: number;
  /** Cases in one small area that make an outbreak. Unit: cases. Source: community control plan, 25 Jan 2020. */
  readonly outbreakCases: number;
  /** Sporadic cases of unknown source that make transmission. Unit: cases. Source: the same. */
  readonly sporadicCases: number;
  /** What "many" large outbreaks are. Unit: outbreaks. Source: our reading; the plan gives no number. */
  readonly manyOutbreaks: number;
  /** What a "large" outbreak is. Unit: cases. Source: our reading; the plan gives no number. */
  readonly largeOutbreakCases: number;
  /** Isolation of a close contact, from the last unprotected contact. Unit: days. Source: durations of April 2020. */
  readonly contactIsolationDays: number;
  /**
   * Isolation of an arrival from abroad or from a high-risk area, from the day of arrival. Unit: days.
   * Source: durations of April 2020; a county may set its own inside the national bounds.
   */
  readonly arrivalIsolationDays: number;
}

const RISK_LEVELS_OF_FEBRUARY = {
  from: '2020-02-17',
  planVersion: 'risk-levels-2020-02-17',
  windowDays: 14,
  smallCumulative: 50,
  clusterSize: 2,
  communityWindowDays: 14,
  outbreakCases: 2,
  sporadicCases: 2,
  manyOutbreaks: 3,
  largeOutbreakCases: 5,
  contactIsolationDays: 14,
  arrivalIsolationDays: 14,
} as const satisfies PlanValues;

const GUIDANCE_OF_APRIL = {
  ...RISK_LEVELS_OF_FEBRUARY,
  from: '2020-04-14',
  planVersion: 'community-guidance-2020-04-14',
} as const satisfies PlanValues;

const CLUSTERS_OF_SEPTEMBER = {
  ...GUIDANCE_OF_APRIL,
  from: '2020-09-15',
  planVersion: 'control-plan-2020-09-15',
  clusterSize: 5,
} as const satisfies PlanValues;

/** Oldest first; each row holds until the next one begins. */
export const PLAN_VALUES = [
  RISK_LEVELS_OF_FEBRUARY,
  GUIDANCE_OF_APRIL,
  CLUSTERS_OF_SEPTEMBER,
] as const satisfies readonly PlanValues[];

/** The values in force on a day. Days before the first plan are judged by the first, since nothing else is known. */
export function valuesOn(day: Day): PlanValues {
  return PLAN_VALUES.findLast((values) => values.from <= day) ?? RISK_LEVELS_OF_FEBRUARY;
}
