import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { isAlarming, tenthsOf } from '#graph/health/check/policy.ts';

describe('a temperature', () => {
  test.each([
    [36.5, 365],
    [37.25, 373],
    [37.24, 372],
    [34, 340],
    [43, 430],
    [33.9, null],
    [43.1, null],
    [98.6, null],
    [0, null],
    [-37, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('of %d is taken as %s tenths', (celsius, tenths) => {
    expect(tenthsOf(celsius)).toBe(tenths);
  });
});

describe('an alert is raised', () => {
  const values = valuesOn('2020-04-15');
  test.each([
    [372, [], false],
    [373, [], true],
    [400, [], true],
    [365, ['COUGH'], true],
    [365, [], false],
  ] as const)('by %d tenths with %j: %s', (tenths, symptoms, raised) => {
    expect(isAlarming({ tenths, symptoms }, values)).toBe(raised);
  });

  test('by the threshold of the policy value', () => {
    expect(isAlarming({ tenths: 372, symptoms: [] }, { ...values, feverTenthsCelsius: 372 })).toBe(true);
  });
});
