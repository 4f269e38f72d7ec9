import type { Day } from '#verify/calendar.ts';
import type { PlanValues } from './values.ts';

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
  recheckFirstDay: 14,
  recheckSecondDay: 28,
  monitoringDays: 0,
  isolationExtensionDays: 14,
  isolationSupplyDays: 3,
  abroadCentralDays: 14,
  homeMonitoringDays: 14,
  measureDays: 14,
  warningResponseHours: 24,
  orderAcceptHours: 24,
  gatheringLimitPersons: 10,
  flowLimitPercent: 50,
  pickupSlotMinutes: 30,
  exitQuotaDays: 2,
  exitHours: 2,
  feedDays: 30,
  handoverHours: 48,
  evidenceAskDays: 3,
  evidenceAboveDays: 7,
  evidenceSilenceDays: 14,
  caseReportHours: 2,
  caseInvestigationHours: 24,
  arrivalDecisionHours: 24,
  suspicionDecisionHours: 2,
  feverTenthsCelsius: 373,
  alertHours: 2,
  alertHoldHours: 48,
  findingConfirmHours: 24,
  tellingHours: 24,
  documentPersons: 2_000,
  factsAnHour: 20,
  factsADay: 60,
  contactWindowDays: 2,
  returnCallDays: 7,
  careContactDays: 3,
  grievanceResponseHours: 72,
  appealDecisionHours: 24,
  reconsiderationDays: 60,
  retentionCheckDays: 30,
  retentionIsolationDays: 60,
  retentionContactDays: 60,
  retentionArrivalDays: 60,
  retentionCaseDays: 365,
  retentionPaperDays: 180,
  retentionCareDays: 60,
  retentionGrievanceDays: 365,
  retentionHandoverDays: 60,
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
 * The published plans, oldest first; each states all its values and holds until the next one begins. What the
 * nation and the counties adopt beside them lies over these: see `adopted.ts`.
 */
export const PLAN_VALUES = [
  RISK_LEVELS_OF_FEBRUARY,
  GUIDANCE_OF_APRIL,
  CLUSTERS_OF_SEPTEMBER,
] as const satisfies readonly PlanValues[];

/**
 * The published values in force on a day. Days before the first plan are judged by the first, since nothing
 * else is known.
 */
export function valuesOn(day: Day): PlanValues {
  return PLAN_VALUES.findLast((values) => values.from <= day) ?? RISK_LEVELS_OF_FEBRUARY;
}
