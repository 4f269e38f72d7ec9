import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { soakFaults } from './faults.ts';
import { soakMemory } from './memory.ts';
import { RACES } from './races.ts';

/** A short run of each part of `npm run soak`. */

test('what dependencies that fail at random acknowledge is kept, once, and every request is answered in its time', async () => {
  for (const { acknowledged, faults, lost, tooMany, wrong, slowest } of await soakFaults({ seconds: 5, seed: 1 })) {
    expect({ lost, tooMany, wrong }).toEqual({ lost: 0, tooMany: 0, wrong: [] });
    expect(acknowledged).toBeGreaterThan(0);
    expect(slowest[0]).toBeLessThan(slowest[1]);
    for (const counts of Object.values(faults))
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBeGreaterThan(0);
  }
}, 120_000);

describe('the heap of a server', () => {
  /** Enough requests for the bound (MB): walks that stay open hold about twice as much. */
  const [requests, bound] = [600, 1];
  afterEach(() => vi.restoreAllMocks());

  test('does not grow with its requests', async () => {
    expect((await soakMemory({ requests })).growth).toBeLessThan(bound);
  }, 120_000);

  test('grows where the walks of the store stay open, which is seen', async () => {
    const { AbstractLevel } = createRequire(import.meta.resolve('dynalite'))('abstract-level') as {
      AbstractLevel: { prototype: { values(range: object): object } };
    };
    const { values } = AbstractLevel.prototype;
    vi.spyOn(AbstractLevel.prototype, 'values').mockImplementation(function (this: object, range) {
      return Object.assign(values.call(this, range), { close: () => Promise.resolve() });
    });
    expect((await soakMemory({ requests })).growth).toBeGreaterThan(bound);
  }, 120_000);
});

test('every file of races is there', () => {
  expect(RACES.filter((file) => !existsSync(file))).toEqual([]);
  expect(new Set(RACES).size).toBe(RACES.length);
});
