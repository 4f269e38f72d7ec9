/**
 * Policy values by the day from which they hold (gen.2: follow the plan in force). A duration or a threshold
 * of the rules is one of these and nothing else; an answer about a past day uses the values of that day.
 */
import type { Day } from '#verify/calendar.ts';

/** The values in force from one day on, until the next row of the table. */
export interface PlanValues {
  /** First day on which these values hold. */
  readonly from: Day;
  /** Name of the plan in force; rulings and assessments cite it. */
  readonly planVersion: string;
  /**
   * The county's own choices in force, such as `420106@2020-05-01`; null where the national values hold.
   * Rulings cite it.
   */
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
   * counts: this value is what a report is held to. Unit: cases. Source: 2 in these rules, 5 from 15 Sep
   * 2020.
   */
  readonly clusterSize: number;
  /**
   * Days for which a case counts towards its community's class. Unit: days. Source: our reading; the
   * community control plan of 25 Jan 2020 states no way back, and a class never lasts for ever.
   */
  readonly communityWindowDays: number;
  /**
   * Cases in one small area that make an outbreak. Unit: cases. Source: community control plan, 25 Jan 2020.
   */
  readonly outbreakCases: number;
  /** Sporadic cases of unknown source that make transmission. Unit: cases. Source: the same. */
  readonly sporadicCases: number;
  /** What "many" large outbreaks are. Unit: outbreaks. Source: our reading; the plan gives no number. */
  readonly manyOutbreaks: number;
  /** What a "large" outbreak is. Unit: cases. Source: our reading; the plan gives no number. */
  readonly largeOutbreakCases: number;
  /**
   * Isolation of a close contact, from the last unprotected contact. Unit: days. Source: durations of April
   * 2020.
   */
  readonly contactIsolationDays: number;
  /**
   * Isolation of an arrival from abroad or from a high-risk area, from the day of arrival. Unit: days.
   * Source: durations of April 2020; a county may set its own inside the national bounds.
   */
  readonly arrivalIsolationDays: number;
  /**
   * Isolation and monitoring of a discharged patient, with rechecks in weeks 2 and 4. Unit: days. Source: the
   * same.
   */
  readonly dischargeIsolationDays: number;
  /**
   * The last day of week 2 after a discharge, by which the first recheck is made. Unit: days from the
   * discharge. Source: the same.
   */
  readonly recheckFirstDay: number;
  /** The last day of week 4, by which the second one is made. Unit and source: the same. */
  readonly recheckSecondDay: number;
  /**
   * Health monitoring at home after isolation. Unit: days. Source: the national durations of April 2020 state
   * none; Wuhan asked for 14 after 14 of central isolation, which is a county's choice.
   */
  readonly monitoringDays: number;
  /**
   * The first days after an entry from abroad that are spent in central isolation, where isolation at home
   * would be possible. Unit: days. Source: practice of April 2020; a county sets its own, 0 where its rules
   * allow home from the first day.
   */
  readonly abroadCentralDays: number;
  /** From its first day on, how long the home of an arrival is monitored. Unit: days. Source: our reading. */
  readonly homeMonitoringDays: number;
  /**
   * How far an isolation may be extended beyond what its exposures ask for. Unit: days. Source: our reading;
   * the guidance names no bound.
   */
  readonly isolationExtensionDays: number;
  /**
   * How often living supplies of a home isolation are made sure. Unit: days. Source: demand sized at 3 days a
   * household, Feb 2020.
   */
  readonly isolationSupplyDays: number;
  /**
   * The longest that a control measure holds before it is proposed anew (gen.1). Unit: days. Source: our
   * reading.
   */
  readonly measureDays: number;
  /** Within which whoever is in charge answers an over-control warning. Unit: hours. Source: our reading. */
  readonly warningResponseHours: number;
  /** Within which a supermarket takes an order on, or the order expires. Unit: hours. Source: our reading. */
  readonly orderAcceptHours: number;
  /**
   * How many may gather at HIGH. Unit: persons. Source: our reading; the guidance limits gatherings without a
   * number.
   */
  readonly gatheringLimitPersons: number;
  /**
   * How full facilities may be at LOW. Unit: per cent of their capacity. Source: our reading; the guidance
   * gives no number.
   */
  readonly flowLimitPercent: number;
  /** The length of a pickup slot. Unit: minutes. Source: our reading. */
  readonly pickupSlotMinutes: number;
  /**
   * Where a lawful exit quota holds, one person of a household goes out once in so many days. Unit: days.
   * Source: practice, Feb 2020.
   */
  readonly exitQuotaDays: number;
  /** How long that person may be out. Unit: hours. Source: the same. */
  readonly exitHours: number;
  /** How long what happened stays in the feeds of those whom it concerns. Unit: days. Source: our reading. */
  readonly feedDays: number;
  /** Within which a handover is answered before the county is told. Unit: hours. Source: our reading. */
  readonly handoverHours: number;
  /**
   * Within which a case is reported after its finding. Unit: hours. Source: the rules for cases without
   * symptoms, Apr 2020.
   */
  readonly caseReportHours: number;
  /** Within which a case is investigated after its report. Unit: hours. Source: the same. */
  readonly caseInvestigationHours: number;
  /** Within which a professional decides on a reported arrival. Unit: hours. Source: our reading. */
  readonly arrivalDecisionHours: number;
  /** Within which a professional decides on a reported suspicion. Unit: hours. Source: our reading. */
  readonly suspicionDecisionHours: number;
  /**
   * From which temperature on somebody has a fever. Unit: tenths of a degree Celsius. Source: the protocols
   * of 2020.
   */
  readonly feverTenthsCelsius: number;
  /**
   * For how long a finding binds without the number of its document, unless somebody confirms it. Unit:
   * hours. Source: our reading; the guidance names no bound.
   */
  readonly findingConfirmHours: number;
  /** For how many people a document about many may be registered. Unit: persons. Source: our reading. */
  readonly documentPersons: number;
  /** How many people one account or issuer may isolate in an hour. Unit: persons. Source: our reading. */
  readonly factsAnHour: number;
  /** The same on a day. Unit: persons. Source: our reading. */
  readonly factsADay: number;
  /**
   * Within which somebody without an account is told in person what was recorded of them. Unit: hours.
   * Source: our reading.
   */
  readonly tellingHours: number;
  /**
   * How many days before the first symptoms of a case its contacts are looked for. Unit: days. Source: the
   * seventh edition of the national protocol, March 2020.
   */
  readonly contactWindowDays: number;
  /**
   * Within which fever or symptoms of somebody isolated are looked into. Unit: hours. Source: our reading, as
   * long as a case has to be reported.
   */
  readonly alertHours: number;
  /** After how many days without a report a county is asked for them. Unit: days. Source: our reading. */
  readonly evidenceAskDays: number;
  /** After how many the authority above it is asked to report for it. Unit: days. Source: our reading. */
  readonly evidenceAboveDays: number;
  /** After how many no measure begins on its level any more. Unit: days. Source: our reading. */
  readonly evidenceSilenceDays: number;
  /**
   * How long after the due day an alert that nobody has answered holds a release at most. Unit: hours.
   * Source: our reading.
   */
  readonly alertHoldHours: number;
  /** How long after a return somebody asks how it goes. Unit: days. Source: our reading. */
  readonly returnCallDays: number;
  /**
   * How far apart care contacts with somebody isolated or ill lie at most. Unit: days. Source: our reading.
   */
  readonly careContactDays: number;
  /** Within which whoever is in charge answers a grievance. Unit: hours. Source: our reading. */
  readonly grievanceResponseHours: number;
  /** Within which an appeal against a code or an isolation is decided. Unit: hours. Source: our reading. */
  readonly appealDecisionHours: number;
  /**
   * How long after a dismissed appeal an administrative reconsideration may be asked for. Unit: days.
   * Source: article 9 of the Administrative Reconsideration Law as amended in 2017, article 20 of 2023.
   */
  readonly reconsiderationDays: number;
  /** How long a daily check is kept after its day. Unit: days. Source: our reading; see `retention.ts`. */
  readonly retentionCheckDays: number;
  /**
   * How long an isolation order or the fact behind it is kept after its end. Unit: days. Source: our reading;
   * see `retention.ts`.
   */
  readonly retentionIsolationDays: number;
  /**
   * How long the record of a contact is kept after it was closed. Unit: days. Source: our reading; see
   * `retention.ts`.
   */
  readonly retentionContactDays: number;
  /** How long an arrival is kept after it was closed. Unit: days. Source: our reading; see `retention.ts`. */
  readonly retentionArrivalDays: number;
  /**
   * How long the record of a case is kept after it was closed. Unit: days. Source: our reading; see
   * `retention.ts`.
   */
  readonly retentionCaseDays: number;
  /**
   * How long a paper can be verified after its day of issue. Unit: days. Source: our reading; see
   * `retention.ts`.
   */
  readonly retentionPaperDays: number;
  /**
   * How long a record of care is kept after the care ended. Unit: days. Source: our reading; see
   * `retention.ts`.
   */
  readonly retentionCareDays: number;
  /**
   * How long a grievance is kept after it was answered. Unit: days. Source: our reading; see `retention.ts`.
   */
  readonly retentionGrievanceDays: number;
  /**
   * How long a handover is kept after it was answered. Unit: days. Source: our reading; see `retention.ts`.
   */
  readonly retentionHandoverDays: number;
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
  'RECHECK_FIRST_DAY',
  'RECHECK_SECOND_DAY',
  'MONITORING_DAYS',
  'ABROAD_CENTRAL_DAYS',
  'HOME_MONITORING_DAYS',
  'ISOLATION_EXTENSION_DAYS',
  'ISOLATION_SUPPLY_DAYS',
  'MEASURE_DAYS',
  'WARNING_RESPONSE_HOURS',
  'ORDER_ACCEPT_HOURS',
  'GATHERING_LIMIT_PERSONS',
  'FLOW_LIMIT_PERCENT',
  'PICKUP_SLOT_MINUTES',
  'EXIT_QUOTA_DAYS',
  'EXIT_HOURS',
  'FEED_DAYS',
  'HANDOVER_HOURS',
  'EVIDENCE_ASK_DAYS',
  'EVIDENCE_ABOVE_DAYS',
  'EVIDENCE_SILENCE_DAYS',
  'CASE_REPORT_HOURS',
  'CASE_INVESTIGATION_HOURS',
  'ARRIVAL_DECISION_HOURS',
  'SUSPICION_DECISION_HOURS',
  'FEVER_TENTHS_CELSIUS',
  'ALERT_HOURS',
  'ALERT_HOLD_HOURS',
  'FINDING_CONFIRM_HOURS',
  'TELLING_HOURS',
  'DOCUMENT_PERSONS',
  'FACTS_AN_HOUR',
  'FACTS_A_DAY',
  'CONTACT_WINDOW_DAYS',
  'RETURN_CALL_DAYS',
  'CARE_CONTACT_DAYS',
  'GRIEVANCE_RESPONSE_HOURS',
  'APPEAL_DECISION_HOURS',
  'RECONSIDERATION_DAYS',
  'RETENTION_CHECK_DAYS',
  'RETENTION_ISOLATION_DAYS',
  'RETENTION_CONTACT_DAYS',
  'RETENTION_ARRIVAL_DAYS',
  'RETENTION_CASE_DAYS',
  'RETENTION_PAPER_DAYS',
  'RETENTION_CARE_DAYS',
  'RETENTION_GRIEVANCE_DAYS',
  'RETENTION_HANDOVER_DAYS',
] as const;
export type PolicyValueName = (typeof POLICY_VALUE_NAMES)[number];

/** How far ahead a slot may be taken (days). */
export const SLOT_HORIZON_DAYS = 3;
