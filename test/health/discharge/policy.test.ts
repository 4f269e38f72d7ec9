import { describe, expect, test } from 'vitest';
import { PLAN_VALUES } from '#graph/core/plan/published.ts';
import { eventOf, FACT_OF_RECHECK, recheckDays, roundOn } from '#graph/health/discharge/policy.ts';
import { addDays } from '#verify/calendar.ts';

const HOME = '2020-04-01';
const days = recheckDays(HOME, PLAN_VALUES[0]!);

describe('rechecks after a discharge', () => {
  test('are due in weeks 2 and 4', () => {
    expect(days).toEqual({ FIRST: '2020-04-15', SECOND: '2020-04-29' });
  });

  test.each([
    [1, null],
    [7, null],
    [8, 'FIRST'],
    [14, 'FIRST'],
    [21, 'FIRST'],
    [22, 'SECOND'],
    [28, 'SECOND'],
    [60, 'SECOND'],
  ] as const)('one of day %i counts for the round %s', (after, round) => {
    expect(roundOn(addDays(HOME, after), days)).toBe(round);
  });

  test.each([
    ['NEGATIVE', null, 'RECHECK'],
    ['NEGATIVE', 'FIRST', 'RECHECK'],
    ['NEGATIVE', 'SECOND', 'COMPLETE'],
    ['POSITIVE_WITHOUT_SYMPTOMS', null, 'TURN_POSITIVE'],
    ['POSITIVE_WITHOUT_SYMPTOMS', 'SECOND', 'TURN_POSITIVE'],
    ['POSITIVE_WITH_SYMPTOMS', 'FIRST', 'TURN_POSITIVE'],
  ] as const)('that is %s in the round %s is the event %s', (result, round, event) => {
    expect(eventOf(result, round)).toBe(event);
  });

  test('tell those who are positive again apart by symptoms', () => {
    expect(FACT_OF_RECHECK).toEqual({
      NEGATIVE: null,
      POSITIVE_WITHOUT_SYMPTOMS: 'CASE_ASYMPTOMATIC',
      POSITIVE_WITH_SYMPTOMS: 'CASE_CONFIRMED',
    });
  });
});
