import { describe, expect, test } from 'vitest';
import { untilSettled } from '#graph/mechanism/settle.ts';
import { ConditionFailed } from '#graph/store/db.ts';

/** Fails with each of the conditions in turn, then answers with the number of the attempt. */
function failing(...conditions: readonly string[]) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    act() {
      const condition = conditions[attempts++];
      return condition === undefined ? Promise.resolve(attempts) : Promise.reject(new ConditionFailed([condition]));
    },
  };
}

describe('the loop around transactions', () => {
  test('decides anew while a condition fails, and answers with what was settled', async () => {
    const { act } = failing('status', 'task:1', 'status');
    expect(await untilSettled(act)).toBe(4);
  });

  test('ends after four attempts with the condition that failed last', async () => {
    const { act, attempts } = failing('a', 'b', 'c', 'd', 'e');
    await expect(untilSettled(act)).rejects.toThrow('Conditions not met: d');
    expect(attempts()).toBe(4);
  });

  test('ends with what is said when no attempt is left', async () => {
    const { act } = failing('a', 'a', 'a', 'a');
    await expect(untilSettled(act, { spent: () => new Error('busy') })).rejects.toThrow('busy');
  });

  test('passes on a condition that is not to be looked at anew, at once', async () => {
    const { act, attempts } = failing('settle', 'status');
    await expect(untilSettled(act, { anew: (failed) => !failed.has('settle') })).rejects.toThrow('settle');
    expect(attempts()).toBe(1);
  });

  test('lets a failed attempt forget what was read before the next one begins', async () => {
    const forgotten: string[] = [];
    const { act } = failing('a', 'b');
    await untilSettled(act, {
      async failed({ conditions }) {
        await Promise.resolve();
        forgotten.push(...conditions);
      },
    });
    expect(forgotten).toEqual(['a', 'b']);
  });

  test('lets a failed attempt say no for good', async () => {
    const { act, attempts } = failing('slot', 'slot');
    const refuse = () => {
      throw new Error('full');
    };
    await expect(untilSettled(act, { failed: refuse })).rejects.toThrow('full');
    expect(attempts()).toBe(1);
  });

  test('passes on what is no failed condition', async () => {
    const fault = () => Promise.reject(new Error('fault'));
    await expect(untilSettled(fault)).rejects.toThrow('fault');
  });
});
