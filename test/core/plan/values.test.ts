import { describe, expect, it } from 'vitest';
import { PLAN_VALUES, valuesOn } from '#graph/core/plan/published.ts';
import { isDay } from '#verify/calendar.ts';

describe('policy values', () => {
  it.each([
    ['2020-02-17', 'risk-levels-2020-02-17', 2],
    ['2020-04-13', 'risk-levels-2020-02-17', 2],
    ['2020-04-14', 'community-guidance-2020-04-14', 2],
    ['2020-09-14', 'community-guidance-2020-04-14', 2],
    ['2020-09-15', 'control-plan-2020-09-15', 5],
    ['2026-01-01', 'control-plan-2020-09-15', 5],
  ] as const)('on %s the plan is %s and a cluster has %i cases', (day, planVersion, clusterSize) => {
    expect(valuesOn(day)).toMatchObject({ planVersion, clusterSize });
  });

  it('are those of the first plan before it began', () => {
    expect(valuesOn('2020-01-23')).toBe(valuesOn('2020-02-17'));
  });

  it('have the durations and thresholds of April 2020', () => {
    expect(valuesOn('2020-04-14')).toEqual({
      from: '2020-04-14',
      planVersion: 'community-guidance-2020-04-14',
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
    });
  });

  it('come in rows that begin on real days, one after another, each with a version of its own', () => {
    const days = PLAN_VALUES.map((values) => values.from);
    expect(days.every(isDay)).toBe(true);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
    expect(new Set(PLAN_VALUES.map((values) => values.planVersion)).size).toBe(PLAN_VALUES.length);
  });
});
