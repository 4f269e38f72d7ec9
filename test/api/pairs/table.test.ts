import { describe, expect, test } from 'vitest';
import { buildSchema } from '#resolvers/schema.ts';
import { OPERATIONS } from './operations/all.ts';
import { concerningMutations, OTHERS } from './operations/named.ts';
import { titleOf } from './operations/operation.ts';
import { bothOf, groupsOf, pairsOf } from './states.ts';

const sorted = (of: Iterable<string>): string[] => [...new Set(of)].sort();

describe('the table of operations on a person', () => {
  test('has every mutation that names a person or something about one, or is a resident’s own, and no other', () => {
    const listed = sorted(OPERATIONS.map(({ mutation }) => mutation));
    expect(listed).toEqual(concerningMutations(buildSchema()).filter((name) => !(name in OTHERS)));
  });

  test('leaves out nothing that concerns nobody anyway', () => {
    const naming = concerningMutations(buildSchema());
    expect(Object.keys(OTHERS).filter((name) => !naming.includes(name))).toEqual([]);
  });

  test('names each row once', () => {
    const titles = OPERATIONS.map(titleOf);
    expect(titles).toHaveLength(sorted(titles).length);
  });
});

describe('the pairs of operations', () => {
  const { met, apart } = pairsOf(OPERATIONS);
  const count = OPERATIONS.length;

  test('all meet, but for those that need what excludes one another', () => {
    expect(met.length + apart.length).toBe((count * (count + 1)) / 2);
    for (const { pair, apart: axis } of apart) {
      const [one, other] = pair.map(({ needs }) => needs[axis] as readonly string[]);
      expect(one!.filter((value) => other!.includes(value))).toEqual([]);
    }
  });

  test('meet in states that suit both', () => {
    for (const { state, pairs } of groupsOf(met))
      for (const { needs } of pairs.flat()) {
        const exactly = Object.fromEntries(Object.entries(state).map(([axis, value]) => [axis, [value]]));
        expect(bothOf(needs, exactly)).toHaveProperty('needs');
      }
  });

  test('are those of an operation with itself, too', () => {
    expect(met.filter(({ pair: [one, other] }) => one === other)).toHaveLength(count);
  });
});
