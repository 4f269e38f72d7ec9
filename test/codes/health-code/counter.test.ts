import { describe, expect, test } from 'vitest';
import { keys } from '#graph/codes/health-code/keys.ts';
import { codeStore } from '#graph/codes/health-code/store.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';

const SHARDS = [0, 1, 2, 3];

describe.each(storeEngines)('the numbers of a status list on $name', (engine) => {
  const { db } = useDb(engine);

  test('are each given once, by counters that share no partition', async () => {
    const series = newPk();
    const codes = codeStore(db());
    const numbers = await Promise.all(SHARDS.flatMap((shard) => SHARDS.map(() => codes.nextNumber(series, shard))));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i));
    expect(new Set(SHARDS.map((shard) => keys.statusCounter(series, shard).pk)).size).toBe(SHARDS.length);
  });

  test('go on behind those that a shared counter has given, and may still give for a while', async () => {
    const series = newPk();
    for (let i = 0; i < 3; i++) await db().increment(keys.sharedCounter(series, 1));
    // Two processes begin at once, while one of before still counts.
    const [one, other] = [codeStore(db()), codeStore(db())];
    const [first, second] = await Promise.all([one.nextNumber(series, 1), other.nextNumber(series, 1)]);
    const before = ((await db().increment(keys.sharedCounter(series, 1))) - 1) * SHARDS.length + 1;
    expect(Math.min(first, second)).toBeGreaterThan(before);
    expect(await one.nextNumber(series, 1)).toBe(Math.max(first, second) + SHARDS.length);
    expect(Math.abs(first - second)).toBe(SHARDS.length);
  });
});
