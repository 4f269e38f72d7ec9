import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { ruleOnMeasure } from '#graph/oversight/measure/policy-ruling.ts';
import type { MeasureStatus } from '#graph/oversight/measure/policy.ts';
import { type Measure, measureStore, measureWrites, unlistWrite } from '#graph/oversight/measure/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { datedId, readDatedId, readEvidenceId } from '#graph/store/ids.ts';
import { storeEngines, useDb } from '#test/support/db.ts';
import type { Day } from '#verify/calendar.ts';

let county = 420_100;
/** A county that no other test has, with two of its communities. */
const newPlaces = () => {
  const code = String(++county);
  return { code, one: `${code}006001`, two: `${code}006002` };
};

function measureOf(community: string, from: Day, status: MeasureStatus = 'SCHEDULED'): Omit<Measure, 'pk' | 'sk'> {
  const kind = 'FLOW_LIMIT';
  const proposal = { kind, scope: 'COMMUNITY', until: from, exits: [], evidenceAreas: [] } as const;
  return {
    id: datedId('measure', community, from, randomBytes(16).toString('hex')),
    community,
    kind,
    scope: 'COMMUNITY',
    personIds: [],
    from,
    until: from,
    evidence: [],
    exits: [],
    ruling: ruleOnMeasure(proposal, { tier: 'LOW', responseInForce: true }, valuesOn(from)),
    status,
    history: [],
  };
}

describe.each(storeEngines)('measures on $name', (engine) => {
  const { db } = useDb(engine);
  const store = () => measureStore(db());
  async function put(community: string, from: Day, status?: MeasureStatus): Promise<Measure> {
    const { made, writes } = measureWrites(measureOf(community, from, status));
    await db().transact(writes);
    return made;
  }
  const ids = (found: readonly Measure[]) => found.map(({ id }) => id);

  test('are read by id, and only by one of theirs', async () => {
    const { one, two } = newPlaces();
    const made = await put(one, '2020-04-15');
    expect(await store().measure(made.id)).toEqual(made);
    for (const id of [made.id.replace(one, two), made.id.replace('04-15', '04-16'), `${made.id}0`, 'measure_', 'x'])
      expect(await store().measure(id)).toBeNull();
  });

  test('are listed by community and by county, those with the latest first day first', async () => {
    const { code, one, two } = newPlaces();
    const days = ['2020-04-16', '2020-04-14', '2020-05-01', '2019-12-31'] as const;
    const ofOne = await Promise.all(days.map((day) => put(one, day)));
    const ofTwo = [await put(two, '2020-04-15')];
    await put(newPlaces().one, '2020-04-15');
    const newest = ids([ofOne[2]!, ofOne[0]!, ofOne[1]!, ofOne[3]!]);
    expect(ids(await store().measuresOf(one, { first: 9 }))).toEqual(newest);
    expect(ids(await store().liveMeasuresOf(one, { first: 9 }))).toEqual(newest);
    expect(ids(await store().liveMeasuresOf(two, { first: 9 }))).toEqual(ids(ofTwo));
    expect(ids(await store().liveMeasuresOf(code, { first: 9 }))).toEqual([...ids(ofTwo), ...newest]);
  });

  test('are paged by the place at which a list has them', async () => {
    const { one } = newPlaces();
    for (const day of ['2020-04-14', '2020-04-15', '2020-04-16'] as const) await put(one, day);
    for (const list of ['measuresOf', 'liveMeasuresOf'] as const) {
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const [found] = await store()[list](one, { first: 1, after });
        if (!found) break;
        seen.push(found.from);
        after = found.place;
      }
      expect(seen).toEqual(['2020-04-16', '2020-04-15', '2020-04-14']);
    }
  });

  test('that were refused, or are over, hold nowhere', async () => {
    const { one } = newPlaces();
    const refused = await put(one, '2020-04-15', 'REFUSED');
    const made = await put(one, '2020-04-15');
    expect(ids(await store().liveMeasuresOf(one, { first: 9 }))).toEqual([made.id]);
    await db().transact([unlistWrite(made)]);
    expect(await store().liveMeasuresOf(one, { first: 9 })).toEqual([]);
    expect(ids(await store().measuresOf(one, { first: 9 })).toSorted()).toEqual([made.id, refused.id].toSorted());
  });

  test('are made once', async () => {
    const { writes } = measureWrites(measureOf(newPlaces().one, '2020-04-15'));
    await db().transact(writes);
    await expect(db().transact(writes)).rejects.toEqual(new ConditionFailed(['measure', 'live']));
  });
});

describe('an id that holds its place and day', () => {
  const digits = '0123456789abcdef0123456789abcdef';

  test.each(['case', 'measure'] as const)('of a %s tells both, to those who look for one', (type) => {
    const id = datedId(type, '420106006001', '2020-04-15', digits);
    expect(readDatedId(type, id)).toEqual({ community: '420106006001', day: '2020-04-15' });
    expect(readDatedId(type === 'case' ? 'measure' : 'case', id)).toBeNull();
  });

  test.each([
    '',
    'case_1',
    `case_420106_2020-04-15_${digits}`,
    `case_420106006001_20200415_${digits}`,
    `case_420106006001_2020-04-15_${digits.slice(1)}`,
    `case_420106006001_2020-04-15_${digits}0`,
    `case_420106006001_2020-04-15_${digits}\n`,
    `case_420106006001_2020-04-15_${digits.toUpperCase()}`,
  ])('is not %j', (id) => {
    expect(readDatedId('case', id)).toBeNull();
  });

  test('of evidence names county or city, and a cluster among those of its day', () => {
    const cluster = { type: 'cluster', division: '420106', day: '2020-04-15' };
    expect(readEvidenceId(`cluster_420106_2020-04-15_${digits}`)).toEqual(cluster);
    expect(readEvidenceId('dayReport_4201_2020-04-15')).toEqual({ ...cluster, type: 'dayReport', division: '4201' });
    for (const id of [
      'cluster_420106_2020-04-15',
      `dayReport_4201_2020-04-15_${digits}`,
      'dayReport_42_2020-04-15',
      'x',
    ])
      expect(readEvidenceId(id)).toBeNull();
  });
});
