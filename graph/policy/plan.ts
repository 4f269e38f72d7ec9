/**
 * Policy values by the day from which they hold (gen.2: follow the plan in force). A duration or a threshold of the
 * rules is one of these and nothing else; an answer about a past day uses the values of that day.
 */
import type { Day } from './calendar.ts';

/** The values in force from one day on, until the next row of the table. */
export interface PlanValues {
  /** First day on which these values hold. */
  readonly from: Day;
  /** Name of the plan in force; rulings and assessments cite it. */
  readonly planVersion: string;
  /** The county's own choices in force, such as `420106@2020-05-01`; null where the national values hold. Rulings cite it. */
  readonly localPolicy: string | null;
  /** The values that the county has chosen itself: some measures are lawful only where it has. */
  readonly chosen: readonly PolicyValueName[];
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
  /** Isolation and monitoring of a discharged patient, with rechecks in weeks 2 and 4. Unit: days. Source: the same. */
  readonly dischargeIsolationDays: number;
  /**
   * Health monitoring at home after isolation. Unit: days. Source: the national durations of April 2020 state none; Wuhan
   * asked for 14 after 14 of central isolation, which is a county's choice.
   */
  readonly monitoringDays: number;
  /** The longest that a control measure holds before it is proposed anew (gen.1). Unit: days. Source: our reading. */
  readonly measureDays: number;
  /** Within which whoever is in charge answers an over-control warning. Unit: hours. Source: our reading. */
  readonly warningResponseHours: number;
  /** Within which a supermarket takes an order on, or the order expires. Unit: hours. Source: our reading. */
  readonly orderAcceptHours: number;
  /** How many may gather at HIGH. Unit: persons. Source: our reading; the guidance limits gatherings without a number. */
  readonly gatheringLimitPersons: number;
  /** How full facilities may be at LOW. Unit: per cent of their capacity. Source: our reading; the guidance gives no number. */
  readonly flowLimitPercent: number;
  /** The length of a pickup slot. Unit: minutes. Source: our reading. */
  readonly pickupSlotMinutes: number;
  /** Where a lawful exit quota holds, one person of a household goes out once in so many days. Unit: days. Source: practice, Feb 2020. */
  readonly exitQuotaDays: number;
  /** How long that person may be out. Unit: hours. Source: the same. */
  readonly exitHours: number;
  /** How long what happened stays in the feeds of those whom it concerns. Unit: days. Source: our reading. */
  readonly feedDays: number;
}

const RISK_LEVELS_OF_FEBRUARY = {
  from: '2020-02-17',
  planVersion: 'risk-levels-2020-02-17',
  localPolicy: null,
  chosen: [],
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
  dischargeIsolationDays: 14,
  monitoringDays: 0,
  measureDays: 14,
  warningResponseHours: 24,
  orderAcceptHours: 24,
  gatheringLimitPersons: 10,
  flowLimitPercent: 50,
  pickupSlotMinutes: 30,
  exitQuotaDays: 2,
  exitHours: 2,
  feedDays: 30,
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

/**
 * The published plans, oldest first; each states all its values and holds until the next one begins. What the nation and the counties adopt
 * beside them lies over these: see `plan-adopted.ts`.
 */
export const PLAN_VALUES = [
  RISK_LEVELS_OF_FEBRUARY,
  GUIDANCE_OF_APRIL,
  CLUSTERS_OF_SEPTEMBER,
] as const satisfies readonly PlanValues[];

/** The published values in force on a day. Days before the first plan are judged by the first, since nothing else is known. */
export function valuesOn(day: Day): PlanValues {
  return PLAN_VALUES.findLast((values) => values.from <= day) ?? RISK_LEVELS_OF_FEBRUARY;
}

/** The values in force, as a function of the day. */
export type ValuesOn = (day: Day) => PlanValues;

/** The policy values by the names that callers know them by. */
export const POLICY_VALUE_NAMES = [
  'WINDOW_DAYS',
  'SMALL_CUMULATIVE',
  'CLUSTER_SIZE',
  'COMMUNITY_WINDOW_DAYS',
  'OUTBREAK_CASES',
  'SPORADIC_CASES',
  'MANY_OUTBREAKS',
  'LARGE_OUTBREAK_CASES',
  'CONTACT_ISOLATION_DAYS',
  'ARRIVAL_ISOLATION_DAYS',
  'DISCHARGE_ISOLATION_DAYS',
  'MONITORING_DAYS',
  'MEASURE_DAYS',
  'WARNING_RESPONSE_HOURS',
  'ORDER_ACCEPT_HOURS',
  'GATHERING_LIMIT_PERSONS',
  'FLOW_LIMIT_PERCENT',
  'PICKUP_SLOT_MINUTES',
  'EXIT_QUOTA_DAYS',
  'EXIT_HOURS',
  'FEED_DAYS',
] as const;
export type PolicyValueName = (typeof POLICY_VALUE_NAMES)[number];
