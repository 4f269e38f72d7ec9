import { describe, expect, test } from 'vitest';
import { clusterWrite, correctionWrites, dayReportWrite, evidenceStore } from '#graph/region/evidence/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { storeEngines, useDb } from '#test/support/db.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const D: Day = '2020-04-15';
const recorded = { evidence: 'test', recordedBy: 'test', recordedAt: '2020-04-15T04:00:00.000Z' };
const reportOf = (division: string, back: number, newConfirmed = 0) =>
  dayReportWrite({
    division,
    day: addDays(D, -back),
    newConfirmed,
    cumulativeConfirmed: 9,
    clusters: 0,
    ...recorded,
  });
const clusterOf = (divisionCode: string, back: number, n = 1) =>
  clusterWrite({
    id: `cluster_${divisionCode}_${addDays(D, -back)}_${n}`,
    divisionCode,
    day: addDays(D, -back),
    linkedCases: 3,
    ...recorded,
  });
const act = { from: '4201', by: 'test', at: '2020-04-15T05:00:00.000Z', reason: 'test' };
const never = () => false;

describe.each(storeEngines)('evidence on $name', (engine) => {
  const { db } = useDb(engine);

  test('is read newest first from a day downwards, both kinds, and never what stood before a correction', async () => {
    await db().transact([
      ...[0, 1, 2, 4].map((back) => reportOf('420106', back)),
      ...[1, 2, 3].map((back) => clusterOf('420106', back)),
      clusterOf('420106', 2, 2),
      reportOf('42010', 2),
      reportOf('4201', 2),
    ]);
    const store = evidenceStore(db());
    const standing = await store.dayReport('420106', addDays(D, -2));
    await db().transact(correctionWrites(standing!, { ...standing!, newConfirmed: 1 }, act).writes);
    const { read, isAll } = await store.newestEvidence('420106', { until: addDays(D, -1), enough: never });
    expect(isAll).toBe(true);
    expect(read.map(({ sk }) => sk)).toEqual([
      'DAY#2020-04-14#CLUSTER#cluster_420106_2020-04-14_1',
      'DAY#2020-04-14',
      'DAY#2020-04-13#CLUSTER#cluster_420106_2020-04-13_2',
      'DAY#2020-04-13#CLUSTER#cluster_420106_2020-04-13_1',
      'DAY#2020-04-13',
      'DAY#2020-04-12#CLUSTER#cluster_420106_2020-04-12_1',
      'DAY#2020-04-11',
    ]);
    expect((await store.newestEvidence('420106', { until: addDays(D, -9), enough: never })).read).toEqual([]);
  });

  test('is read on over as many pages as it takes, and no further than is enough', async () => {
    for (let from = 0; from < 100; from += 50)
      await db().transact(Array.from({ length: 50 }, (_, i) => reportOf('420102', from + i)));
    const store = evidenceStore(db());
    const all = await store.newestEvidence('420102', { until: D, enough: never });
    expect([all.read.length, all.isAll]).toEqual([100, true]);
    const some = await store.newestEvidence('420102', { until: D, enough: (read) => read.length > 40 });
    expect([some.read.length, some.isAll]).toEqual([62, false]);
    const days = await store.newestEvidence('420102', { until: D, days: 20, enough: () => true });
    expect([days.read.length, days.isAll]).toEqual([50, false]);
  });

  test('lists day reports alone, a whole page of them, however many clusters lie between', async () => {
    await db().transact([
      ...[0, 5, 6].map((back) => reportOf('420103', back)),
      ...Array.from({ length: 12 }, (_, i) => clusterOf('420103', 1 + (i % 4), i)),
    ]);
    const store = evidenceStore(db());
    const first = await store.dayReports('420103', { first: 2 });
    expect(first.map(({ day }) => day)).toEqual([D, addDays(D, -5)]);
    const rest = await store.dayReports('420103', { first: 2, after: first.at(-1)!.sk });
    expect(rest.map(({ day }) => day)).toEqual([addDays(D, -6)]);
  });

  test('is corrected once from where it stood: of two corrections at once one fails by name, whichever time it is', async () => {
    await db().transact([reportOf('420104', 0)]);
    const store = evidenceStore(db());
    for (let n = 1; n <= 2; n++) {
      const standing = (await store.dayReport('420104', D))!;
      const ended = await Promise.allSettled(
        [10, 20].map((more) =>
          db().transact(correctionWrites(standing, { ...standing, cumulativeConfirmed: more * n }, act).writes),
        ),
      );
      const failed = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(failed).toHaveLength(1);
      expect(failed[0]).toBeInstanceOf(ConditionFailed);
      expect((failed[0] as ConditionFailed).has('day-report')).toBe(true);
      expect((await store.dayReport('420104', D))!.corrections).toBe(n);
    }
    expect(await store.revisions('420104', D)).toHaveLength(2);
  });

  test('that was never reported cannot be corrected', async () => {
    const { put } = reportOf('420105', 0);
    const { writes } = correctionWrites(put, { ...put, newConfirmed: 1 }, act);
    await expect(db().transact(writes)).rejects.toEqual(new ConditionFailed(['day-report']));
    expect(await evidenceStore(db()).revisions('420105', D)).toEqual([]);
  });
});
