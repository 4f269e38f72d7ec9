import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permutationKey, permuteIndex } from '#verify/permute-index.ts';
import { LIST_URI } from './world.ts';

const SECRET = new Uint8Array(32).fill(7);

async function allIndices(size: number, secret: Uint8Array, uri: string): Promise<number[]> {
  const key = await permutationKey(secret, uri);
  return Promise.all(Array.from({ length: size }, (_, counter) => permuteIndex(counter, size, key)));
}

describe('an index in a list', () => {
  test('is taken once and only once, whatever the size and the secret', async () => {
    const secret = fc.uint8Array({ minLength: 16, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 150 }), secret, async (size, bytes) => {
        const indices = await allIndices(size, bytes, LIST_URI);
        expect(indices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => index));
      }),
      { numRuns: 25 },
    );
  });

  test.each([2 ** 20, 1_000_000, 2 ** 31])('stays inside a list of %d', async (size) => {
    const key = await permutationKey(SECRET, LIST_URI);
    for (const counter of [0, 1, Math.floor(size / 2), size - 1]) {
      const index = await permuteIndex(counter, size, key);
      expect(Number.isInteger(index) && index >= 0 && index < size).toBe(true);
    }
  });

  test('does not follow the order of issuing', async () => {
    const indices = await allIndices(256, SECRET, LIST_URI);
    const steps = indices.slice(1).filter((index, at) => index === indices[at]! + 1).length;
    const rises = indices.slice(1).filter((index, at) => index > indices[at]!).length;
    expect(steps).toBeLessThan(10);
    expect(rises).toBeGreaterThan(96);
    expect(rises).toBeLessThan(160);
  });

  test('is the same for the same secret and list, and another for another secret or list', async () => {
    const indices = await allIndices(64, SECRET, LIST_URI);
    expect(await allIndices(64, SECRET, LIST_URI)).toEqual(indices);
    expect(await allIndices(64, new Uint8Array(32).fill(8), LIST_URI)).not.toEqual(indices);
    expect(await allIndices(64, SECRET, `${LIST_URI}x`)).not.toEqual(indices);
  });

  test('does not change from one release to the next while a list is in use', async () => {
    expect((await allIndices(1_000, SECRET, LIST_URI)).slice(0, 5)).toEqual([365, 655, 354, 349, 693]);
  });

  test.each([
    [10, 10],
    [-1, 10],
    [0.5, 10],
    [0, 0],
    [0, 2 ** 31 + 1],
    [Number.NaN, 10],
  ])('is refused for counter %d of a list of %d', async (counter, size) => {
    const key = await permutationKey(SECRET, LIST_URI);
    await expect(permuteIndex(counter, size, key)).rejects.toThrow(RangeError);
  });

  test('needs a secret of 16 bytes', async () => {
    await expect(permutationKey(new Uint8Array(15), LIST_URI)).rejects.toThrow(RangeError);
  });
});
