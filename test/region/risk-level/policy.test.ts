import { describe, expect, it } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import { assessLevel, isAnchored } from '#graph/region/risk-level/policy.ts';
import type { Day } from '#verify/calendar.ts';
import { at, buildReports, codesOf, D, levelOn, without } from './reports.ts';

describe('the criteria, row by row', () => {
  it.each([
    ['no case ever', {}, 0, 'LOW', ['NO_CASE_EVER']],
    ['cases, but none for 14 days', {}, 30, 'LOW', ['QUIET_14_DAYS']],
    ['more than 50 cases, but none for 14 days', {}, 5_000, 'LOW', ['QUIET_14_DAYS']],
    ['a cluster reported in 14 days without a case', { 0: { clusters: 1 } }, 5_000, 'LOW', ['QUIET_14_DAYS']],
    ['the first case', { 0: { newConfirmed: 1 } }, 0, 'MEDIUM', ['NEW_CASES', 'SMALL_CUMULATIVE']],
    ['a new case, 50 in all', { 0: { newConfirmed: 1 } }, 49, 'MEDIUM', ['NEW_CASES', 'SMALL_CUMULATIVE']],
    [
      '50 in all and a cluster',
      { 0: { newConfirmed: 2, clusters: 1 } },
      48,
      'MEDIUM',
      ['NEW_CASES', 'SMALL_CUMULATIVE'],
    ],
    ['a new case, 51 in all, no cluster', { 0: { newConfirmed: 1 } }, 50, 'MEDIUM', ['NEW_CASES', 'NO_CLUSTER']],
    ['51 in all and a cluster', { 0: { newConfirmed: 2, clusters: 1 } }, 49, 'HIGH', ['NEW_CASES', 'CLUSTER']],
    [
      'a case and, another day, a cluster',
      { 0: { newConfirmed: 1 }, 3: { clusters: 1 } },
      50,
      'HIGH',
      ['NEW_CASES', 'CLUSTER'],
    ],
  ] as const)('%s', (_what, busy, before, riskLevel, codes) => {
    const assessment = assessLevel(buildReports(-20, 6, busy, before), at(7));
    expect(assessment.riskLevel).toBe(riskLevel);
    expect(codesOf(assessment)).toEqual(codes);
  });

  it('take their numbers from the policy values', () => {
    const reports = buildReports(-20, 6, { 0: { newConfirmed: 2, clusters: 1 } }, 10);
    const values = () => ({ ...valuesOn(D), smallCumulative: 11, windowDays: 7 });
    expect(assessLevel(reports, at(7), values).riskLevel).toBe('HIGH');
    expect(assessLevel([...reports, ...buildReports(7, 7, {}, 12)], at(8), values).riskLevel).toBe('LOW');
  });

  it('explain themselves in both languages and rest on org.2', () => {
    const reports = buildReports(-20, 30, { 0: { newConfirmed: 2, clusters: 1 } }, 60);
    for (const asOf of [at(-30), at(-19), at(0), at(14), at(15), at(40)]) {
      const { reasons } = assessLevel(reports, asOf);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { text, clause } of reasons) {
        expect(clause).toBe('org.2');
        expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
        expect(text.en).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

describe('the window', () => {
  const oneCase = buildReports(-20, 30, { 0: { newConfirmed: 1 } });

  it('keeps a county above LOW from the day of the case through D+14', () => {
    expect(levelOn(oneCase, at(-1))).toBe('LOW');
    for (let count = 0; count <= 14; count += 1) expect(levelOn(oneCase, at(count))).toBe('MEDIUM');
  });

  it('makes it LOW on D+15, and says since when', () => {
    expect(assessLevel(oneCase, at(15))).toMatchObject({ riskLevel: 'LOW', since: at(15) });
    expect(assessLevel(oneCase, at(30))).toMatchObject({ riskLevel: 'LOW', since: at(15) });
    expect(assessLevel(oneCase, at(14))).toMatchObject({ riskLevel: 'MEDIUM', since: at(0) });
  });

  it('keeps a cluster through D+14, while newer cases keep the county above LOW', () => {
    const reports = buildReports(-20, 30, { 0: { newConfirmed: 3, clusters: 1 }, 10: { newConfirmed: 1 } }, 60);
    expect(levelOn(reports, at(14))).toBe('HIGH');
    expect(assessLevel(reports, at(15))).toMatchObject({ riskLevel: 'MEDIUM', since: at(15) });
    expect(levelOn(reports, at(24))).toBe('MEDIUM');
    expect(levelOn(reports, at(25))).toBe('LOW');
  });

  it('counts the report of the day itself when it is there, and does not need it', () => {
    expect(
      levelOn(
        oneCase.filter((report) => report.day <= at(0)),
        at(0),
      ),
    ).toBe('MEDIUM');
    const yesterday = assessLevel(
      oneCase.filter((report) => report.day <= at(14)),
      at(15),
    );
    expect(yesterday).toMatchObject({ riskLevel: 'LOW', basis: { missingDays: [] } });
    expect(codesOf(yesterday)).toEqual(['QUIET_14_DAYS']);
  });

  it('ignores reports of days to come', () => {
    expect(assessLevel(oneCase, at(-1))).toEqual(
      assessLevel(
        oneCase.filter((report) => report.day < D),
        at(-1),
      ),
    );
  });

  it('is shown: new cases, newest cumulative count, cluster, days without a report', () => {
    const reports = buildReports(-20, 14, {
      [-1]: { newConfirmed: 5 },
      0: { newConfirmed: 2 },
      14: { newConfirmed: 1, clusters: 1 },
    });
    expect(assessLevel(without(reports, 3, 7), at(14)).basis).toEqual({
      newIn14Days: 3,
      cumulative: 8,
      cluster: true,
      missingDays: [at(3), at(7)],
    });
  });
});

describe('missing evidence', () => {
  const oneCase = buildReports(-20, 40, { 0: { newConfirmed: 1 } });

  it.each([
    ['the first day of the window', 1],
    ['a day in its middle', 8],
    ['its last day', 14],
  ])('on %s keeps the level, and says so', (_where, missing) => {
    const assessment = assessLevel(without(oneCase, missing), at(15));
    expect(assessment).toMatchObject({ riskLevel: 'MEDIUM', since: at(0), basis: { missingDays: [at(missing)] } });
    expect(codesOf(assessment)).toEqual(['EVIDENCE_MISSING']);
    // It keeps the level until the window no longer holds that day.
    expect(levelOn(without(oneCase, missing), at(missing + 14))).toBe('MEDIUM');
    expect(levelOn(without(oneCase, missing), at(missing + 15))).toBe('LOW');
  });

  it('on the day before the window, or on the day itself, is indifferent', () => {
    expect(levelOn(without(oneCase, 0, 15), at(15))).toBe('LOW');
    expect(assessLevel(without(oneCase, 15), at(15)).basis.missingDays).toEqual([]);
  });

  it('keeps HIGH although what is known makes MEDIUM', () => {
    const reports = buildReports(-20, 20, { 0: { newConfirmed: 3, clusters: 1 }, 10: { newConfirmed: 1 } }, 60);
    const assessment = assessLevel(without(reports, 12), at(15));
    expect(assessment.riskLevel).toBe('HIGH');
    expect(codesOf(assessment)).toEqual(['NEW_CASES', 'NO_CLUSTER', 'EVIDENCE_MISSING']);
  });

  it('keeps LOW as well, however long, until a case is known', () => {
    const reports = buildReports(-20, 0, {}, 7);
    expect(assessLevel(reports, at(200))).toMatchObject({ riskLevel: 'LOW' });
    expect(codesOf(assessLevel(reports, at(200)))).toEqual(['EVIDENCE_MISSING']);
  });

  it('does not hinder a level from rising', () => {
    const reports = without(buildReports(-20, 5, { 4: { newConfirmed: 2, clusters: 1 } }, 60), 0, 1, 2);
    expect(levelOn(reports, at(3))).toBe('LOW');
    expect(assessLevel(reports, at(5))).toMatchObject({ riskLevel: 'HIGH', since: at(4) });
    expect(codesOf(assessLevel(reports, at(5)))).toEqual(['NEW_CASES', 'CLUSTER', 'EVIDENCE_MISSING']);
  });

  it('leaves a county that never reported at LOW, with no more claimed', () => {
    const assessment = assessLevel([], D);
    expect(assessment).toMatchObject({ riskLevel: 'LOW', basis: { newIn14Days: 0, cumulative: null, cluster: false } });
    expect(assessment.basis.missingDays).toHaveLength(14);
    expect(assessment).not.toHaveProperty('since');
    expect(codesOf(assessment)).toEqual(['EVIDENCE_MISSING']);
  });

  it('holds a county at MEDIUM whose first reports count cases, until 14 quiet days are reported', () => {
    const reports = buildReports(0, 20, {}, 3);
    expect(levelOn(reports, at(0))).toBe('MEDIUM');
    expect(codesOf(assessLevel(reports, at(13)))).toEqual(['EVIDENCE_MISSING']);
    expect(levelOn(reports, at(13))).toBe('MEDIUM');
    expect(codesOf(assessLevel(reports, at(14)))).toEqual(['QUIET_14_DAYS']);
    expect(levelOn(reports, at(14))).toBe('LOW');
  });

  it('leaves a county at LOW whose first reports count none', () => {
    const reports = buildReports(0, 5);
    expect(levelOn(reports, at(5))).toBe('LOW');
    expect(codesOf(assessLevel(reports, at(5)))).toEqual(['NO_CASE_EVER', 'EVIDENCE_MISSING']);
  });

  it('does not take a correction of the cumulative count for a new case', () => {
    // Wuhan added 325 cases to its total on 17 April 2020 that had been confirmed weeks before.
    const reports = buildReports(-20, 5, {}, 50_008).map((report) =>
      report.day >= D ? { ...report, cumulativeConfirmed: 50_333 } : report,
    );
    expect(levelOn(reports, at(5))).toBe('LOW');
  });
});

describe('policy values that change', () => {
  const from = (day: Day, changed: Partial<PlanValues>) => (on: Day) => ({
    ...valuesOn(D),
    ...(on >= day && changed),
  });
  const oneCase = buildReports(-20, 30, { 0: { newConfirmed: 1 } });

  it('shorten the window from their day on, and not before', () => {
    const shorter = from(at(10), { windowDays: 7 });
    expect(levelOn(oneCase, at(9), shorter)).toBe('MEDIUM');
    expect(assessLevel(oneCase, at(10), shorter)).toMatchObject({ riskLevel: 'LOW', since: at(10) });
    expect(codesOf(assessLevel(oneCase, at(10), shorter))).toEqual(['QUIET_14_DAYS']);
  });

  it('lengthen the window, and the county is above LOW again by a case that it holds once more', () => {
    const longer = from(at(18), { windowDays: 21 });
    expect(levelOn(oneCase, at(17), longer)).toBe('LOW');
    expect(assessLevel(oneCase, at(21), longer)).toMatchObject({ riskLevel: 'MEDIUM', since: at(18) });
    expect(levelOn(oneCase, at(22), longer)).toBe('LOW');
  });

  it('lengthen the window, and an older report is needed again: the newest no longer suffice', () => {
    const newest = oneCase.filter((report) => report.day >= at(1));
    const longer = from(at(18), { windowDays: 21 });
    expect(isAnchored(newest, at(17), longer)).toBe(true);
    expect(isAnchored(newest, at(18), longer)).toBe(false);
    expect(isAnchored(newest, at(22), longer)).toBe(true);
  });

  it('leave a past day as it was judged', () => {
    for (const day of [at(-3), at(0), at(9), at(17)])
      expect(assessLevel(oneCase, day, from(at(18), { windowDays: 3, smallCumulative: 0 }))).toEqual(
        assessLevel(oneCase, day),
      );
  });

  it('ask a cluster for as many cases as on its own day', () => {
    const reports = buildReports(-20, 30, { 0: { newConfirmed: 3 } }, 60);
    const larger = from(at(1), { clusterSize: 5 });
    const cluster = (count: number, linkedCases: number) => [...reports, { day: at(count), linkedCases }];
    expect(levelOn(cluster(0, 2), at(6), larger)).toBe('HIGH');
    expect(levelOn(cluster(1, 4), at(6), larger)).toBe('MEDIUM');
    expect(levelOn(cluster(1, 5), at(6), larger)).toBe('HIGH');
  });
});

describe('a cluster reported by itself', () => {
  const reports = buildReports(-20, 30, { 0: { newConfirmed: 3 } }, 60);
  const cluster = { day: at(2), linkedCases: 2 };

  it('counts as one in a day report does, from its day through the fourteenth after', () => {
    expect(levelOn([...reports, cluster], at(1))).toBe('MEDIUM');
    expect(assessLevel([...reports, cluster], at(14))).toEqual(
      assessLevel(
        reports.map((report) => (report.day === cluster.day ? { ...report, clusters: 1 } : report)),
        at(14),
      ),
    );
    const later = buildReports(-20, 30, { 0: { newConfirmed: 3 }, 12: { newConfirmed: 1 } }, 60);
    expect(levelOn([...later, cluster], at(16))).toBe('HIGH');
    expect(levelOn([...later, cluster], at(17))).toBe('MEDIUM');
  });

  it('counts on a day without a report as well, which stays missing', () => {
    const assessment = assessLevel([cluster, ...without(reports, 2)], at(6));
    expect(assessment).toMatchObject({ riskLevel: 'HIGH', basis: { cluster: true, missingDays: [at(2)] } });
  });

  it('makes no level where no case is known', () => {
    expect(assessLevel([cluster], at(3))).toMatchObject({ riskLevel: 'LOW', basis: { cluster: true } });
    expect(levelOn([cluster, ...buildReports(-20, 5)], at(3))).toBe('LOW');
  });
});

describe('a negative count, which a careless reporter might send', () => {
  it('does not cancel a case', () => {
    const reports = buildReports(-20, 5, { 0: { newConfirmed: 1 }, 3: { newConfirmed: -1 } }, 7);
    const assessment = assessLevel(reports, at(5));
    expect(assessment).toMatchObject({ riskLevel: 'MEDIUM', basis: { newIn14Days: 1 } });
    expect(codesOf(assessment)).toEqual(['NEW_CASES', 'SMALL_CUMULATIVE']);
  });
});

describe('the day since which a level holds', () => {
  it('is that of the first case, where the reports show that there was none before', () => {
    expect(assessLevel(buildReports(0, 3, { 0: { newConfirmed: 2 } }), at(3)).since).toBe(at(0));
    expect(assessLevel(buildReports(-2, 3, { 1: { newConfirmed: 2 } }), at(3)).since).toBe(at(1));
  });

  it('is that of a later rise too, where the reports reach back to the first case', () => {
    const reports = buildReports(0, 5, { 0: { newConfirmed: 40 }, 4: { newConfirmed: 20, clusters: 1 } });
    expect(assessLevel(reports, at(5))).toMatchObject({ riskLevel: 'HIGH', since: at(4) });
  });

  it('is not given where the level may be older than the reports', () => {
    expect(assessLevel(buildReports(0, 3, { 2: { newConfirmed: 2 } }, 9), at(3))).not.toHaveProperty('since');
    expect(assessLevel(buildReports(-30, 3, {}, 9), at(3))).not.toHaveProperty('since');
  });
});
