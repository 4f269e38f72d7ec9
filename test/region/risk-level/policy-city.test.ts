import { describe, expect, it } from 'vitest';
import { assessCity, assessLevel, type DayReport } from '#graph/region/risk-level/policy.ts';
import { addDays } from '#verify/calendar.ts';
import { buildReports, codesOf, D, levelOn } from './reports.ts';

describe('a city', () => {
  const low = assessLevel(buildReports(-20, 0), D);
  const medium = assessLevel(buildReports(-20, 0, { 0: { newConfirmed: 1 } }), D);
  const high = assessLevel(buildReports(-20, 0, { 0: { newConfirmed: 2, clusters: 1 } }, 60), D);

  it('rests on its own evidence where it has any, even beside a stricter district', () => {
    expect(assessCity(medium, [high, low])).toEqual({ ...medium, source: 'OWN' });
  });

  it.each([
    [[low, low], 'LOW'],
    [[low, medium], 'MEDIUM'],
    [[high, medium, low], 'HIGH'],
  ] as const)('without any has the level of its highest district', (counties, riskLevel) => {
    const city = assessCity(null, counties);
    expect(city).toMatchObject({ riskLevel, source: 'COUNTIES', basis: null });
    expect(city).not.toHaveProperty('since');
    expect(codesOf(city)).toEqual(['HIGHEST_COUNTY']);
  });

  it('says when the reports of a district are incomplete', () => {
    expect(codesOf(assessCity(null, [medium, assessLevel([], D)]))).toEqual(['HIGHEST_COUNTY', 'EVIDENCE_MISSING']);
  });

  it('is LOW with evidence missing when nobody in it has reported', () => {
    const city = assessCity(null, []);
    expect(city.riskLevel).toBe('LOW');
    expect(codesOf(city)).toEqual(['EVIDENCE_MISSING']);
  });
});

/**
 * Cumulative confirmed cases as reported for 4 to 25 March 2020. Source: canghailan/Wuhan-2019-nCoV, MIT
 * (which dates a report by the day on which it came out). The source counts no clusters.
 */
const WUHAN = [
  49540, 49671, 49797, 49871, 49912, 49948, 49965, 49978, 49986, 49991, 49995, 49999, 50003, 50004, 50005, 50005, 50005,
  50005, 50005, 50005, 50006, 50006,
];
const HUANGSHI = [
  1014, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015, 1015,
  1015, 1015, 1015,
];

function reportsOf(cumulative: readonly number[]): DayReport[] {
  return cumulative.slice(1).map((count, index) => ({
    day: addDays('2020-03-05', index),
    newConfirmed: count - (cumulative[index] ?? 0),
    cumulativeConfirmed: count,
    clusters: 0,
  }));
}

describe('Hubei in March 2020', () => {
  it('has Wuhan above LOW on 21 March, with a case three days before', () => {
    const wuhan = assessLevel(reportsOf(WUHAN), '2020-03-21');
    expect(wuhan.riskLevel).toBe('MEDIUM');
    expect(wuhan.basis).toEqual({ newIn14Days: 208, cumulative: 50_005, cluster: false, missingDays: [] });
    expect(codesOf(wuhan)).toEqual(['NEW_CASES', 'NO_CLUSTER']);
  });

  it('has Huangshi at LOW by then, since the fifteenth day after its last case', () => {
    const huangshi = assessLevel(reportsOf(HUANGSHI), '2020-03-21');
    expect(huangshi).toMatchObject({
      riskLevel: 'LOW',
      since: '2020-03-20',
      basis: { newIn14Days: 0, cumulative: 1015 },
    });
    expect(levelOn(reportsOf(HUANGSHI), '2020-03-19')).toBe('MEDIUM');
  });
});
