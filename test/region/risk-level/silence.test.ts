import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { type Caller, QINGBOMEN, WUCHANG } from '#test/support/world.ts';

/** Shangcheng, the county of the other city. */
const SHANGCHENG = QINGBOMEN.slice(0, 6);

const test = base.extend('silence', { scope: 'file' }, ({ world }) => {
  const authority = (division: string) => world.as('AUTHORITY', { division, account: `authority-${division}` });
  return {
    authority,
    report: (by: Caller, division: string, day: string) =>
      done(
        by,
        'recordDayReport',
        { division, day, newConfirmed: 0, cumulativeConfirmed: 0, evidence: '疫情日报' },
        'dayReport { division { code } reportedBy { code } }',
      ),
    /** Who has been asked for reports by the morning of a day, as their feeds say. */
    async askedBy(day: string, division: string) {
      world.setClock(`${day}T04:00:00.000Z`);
      await world.tell();
      // What has just been told is not settled yet.
      world.setClock(`${day}T04:05:00.000Z`);
      const asked = `{ events(division: "${division}", first: 100) { nodes { type } } }`;
      const types = (await authority(division).ask(asked)).data.events.nodes.map(({ type }: any) => type);
      return types.filter((type: string) => type === 'EVIDENCE_MISSING' || type === 'EVIDENCE_SILENT');
    },
    async silentDays(division: string) {
      const asked = `{ division(code: "${division}") { assessment { silentDays riskLevel } } }`;
      return (await world.as('THIRD_PARTY_APP').ask(asked)).data.division.assessment;
    },
  };
});

describe('a county that reports no more', () => {
  test('is not one that has never reported: that is at LOW, is not silent, and nobody is asked', async ({
    world,
    silence,
  }) => {
    world.setClock('2020-03-01T04:00:00.000Z');
    await world.drain();
    expect(await silence.askedBy('2020-03-25', SHANGCHENG)).toEqual([]);
    expect(await silence.silentDays(SHANGCHENG)).toEqual({ silentDays: null, riskLevel: 'LOW' });
  });

  test('is asked once after 3 days; after 7 the city is, once, and reports for it, as the record says', async ({
    world,
    silence,
  }) => {
    world.setClock('2020-04-01T04:00:00.000Z');
    await silence.report(silence.authority(WUCHANG), WUCHANG, '2020-04-01');
    expect(await silence.askedBy('2020-04-04', WUCHANG)).toEqual([]);
    expect((await silence.silentDays(WUCHANG)).silentDays).toBe(2);
    expect(await silence.askedBy('2020-04-05', WUCHANG)).toEqual(['EVIDENCE_MISSING']);
    expect((await silence.silentDays(WUCHANG)).silentDays).toBe(3);
    expect(await silence.askedBy('2020-04-08', WUCHANG)).toEqual(['EVIDENCE_MISSING']);
    expect(await silence.askedBy('2020-04-08', '4201')).toEqual([]);
    expect(await silence.askedBy('2020-04-09', '4201')).toEqual(['EVIDENCE_SILENT']);
    expect(await silence.askedBy('2020-04-12', '4201')).toEqual(['EVIDENCE_SILENT']);
    const { dayReport } = await silence.report(silence.authority('4201'), WUCHANG, '2020-04-11');
    expect(dayReport).toEqual({ division: { code: WUCHANG }, reportedBy: { code: '4201' } });
    expect((await silence.silentDays(WUCHANG)).silentDays).toBe(0);
    const again = ['EVIDENCE_MISSING', 'EVIDENCE_MISSING'];
    expect(await silence.askedBy('2020-04-14', WUCHANG)).toEqual(['EVIDENCE_MISSING']);
    expect(await silence.askedBy('2020-04-15', WUCHANG)).toEqual(again);
  });

  test('is asked where the drain was away for long, and the city with it', async ({ world, silence }) => {
    world.setClock('2020-05-01T04:00:00.000Z');
    const county = SHANGCHENG;
    const { dayReport } = await silence.report(silence.authority(county), county, '2020-05-01');
    expect(dayReport.reportedBy).toEqual({ code: county });
    await world.drain();
    expect(await silence.askedBy('2020-05-20', county)).toEqual(['EVIDENCE_MISSING']);
    expect(await silence.askedBy('2020-05-20', '3301')).toEqual(['EVIDENCE_SILENT']);
  });
});
