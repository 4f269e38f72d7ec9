import { describe, expect, test } from 'vitest';
import { policyStore, policyValueWrite } from '#graph/shared/plan/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { storeEngines, stubClient, useDb } from '#test/support/db.ts';

const adopted = (from: '2020-04-16' | '2020-04-17', value: number) =>
  policyValueWrite({
    division: '420106',
    name: 'EXIT_HOURS',
    value,
    from,
    legalBasis: 'test',
    adoptedBy: 'test',
    adoptedAt: '2020-04-15T04:00:00.000Z',
  });

describe.each(storeEngines)('policy values on $name', (engine) => {
  const { db } = useDb(engine);

  test('are put once for a name and day, and read by their division', async () => {
    await db().transact([adopted('2020-04-17', 4)]);
    await db().transact([adopted('2020-04-16', 3)]);
    await expect(db().transact([adopted('2020-04-16', 5)])).rejects.toEqual(new ConditionFailed(['policy-value']));
    const rows = await policyStore(db()).adopted('420106');
    expect(rows.map(({ from, value, clause }) => [from, value, clause])).toEqual([
      ['2020-04-16', 3, 'gen.2'],
      ['2020-04-17', 4, 'gen.2'],
    ]);
    expect(await policyStore(db()).adopted('42010')).toEqual([]);
  });
});

describe('what holds today', () => {
  test('is read once a day for each division, also by those who ask at the same time', async () => {
    const { sent, db } = stubClient(() => ({ Items: [] }));
    const store = policyStore(db);
    await Promise.all([store.adoptedBy('CN', '2020-04-15'), store.adoptedBy('CN', '2020-04-15')]);
    await store.adoptedBy('CN', '2020-04-15');
    expect(sent).toHaveLength(1);
    await store.adoptedBy('420106', '2020-04-15');
    expect(sent).toHaveLength(2);
    await store.adoptedBy('CN', '2020-04-16');
    expect(sent).toHaveLength(3);
    expect(sent.every(({ input }) => input.ConsistentRead === true)).toBe(true);
  });

  test('is read anew after a reading that failed', async () => {
    const { sent, db } = stubClient((_, nth) => {
      if (nth === 1) throw new Error('gone');
      return { Items: [] };
    });
    const store = policyStore(db);
    await expect(store.adoptedBy('CN', '2020-04-15')).rejects.toThrow('gone');
    expect(await store.adoptedBy('CN', '2020-04-15')).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  test('is not remembered of ever more divisions', async () => {
    const { sent, db } = stubClient(() => ({ Items: [] }));
    const store = policyStore(db);
    for (let i = 0; i <= 4_000; i++) await store.adoptedBy(String(110_000 + i), '2020-04-15');
    await store.adoptedBy('114000', '2020-04-15');
    expect(sent).toHaveLength(4_001);
    await store.adoptedBy('110000', '2020-04-15');
    expect(sent).toHaveLength(4_002);
  });
});
