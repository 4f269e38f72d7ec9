import { ERASED_CLASSES } from '#graph/shared/policy-erased.ts';
import { describe, expect, it } from 'vitest';
import { POLICY_VALUES } from '#graph/core/plan/names.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { expiryFrom } from '#graph/core/plan/retention.ts';
import { POLICY_VALUE_NAMES } from '#graph/core/plan/values.ts';
import { countsByClass, countsByHold, ERASURE_HOLDS, holding } from '#graph/records/erasure/policy.ts';
import { startOf } from '#verify/calendar.ts';

const values = valuesOn('2020-04-15');
const instant = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('what is known of a person is kept', () => {
  it.each([
    ['CHECK', '2020-05-16'],
    ['ISOLATION', '2020-06-15'],
    ['CONTACT', '2020-06-15'],
    ['ARRIVAL', '2020-06-15'],
    ['CASE', '2021-04-16'],
    ['PAPER', '2020-10-13'],
    ['CARE', '2020-06-15'],
    ['GRIEVANCE', '2021-04-16'],
    ['HANDOVER', '2020-06-15'],
  ] as const)('%s of 15 April until the midnight before %s', (retention, day) => {
    expect(instant(expiryFrom(values, retention, '2020-04-15'))).toBe(startOf(day));
  });

  it('for whole days in China: 0 days last until the next midnight there', () => {
    const none = { ...values, retentionCheckDays: 0 };
    expect(instant(expiryFrom(none, 'CHECK', '2020-04-15'))).toBe('2020-04-15T16:00:00.000Z');
  });

  it('by values that the nation alone chooses, inside bounds that keep nothing for ever', () => {
    const names = POLICY_VALUE_NAMES.filter((name) => name.startsWith('RETENTION_'));
    expect(names).toHaveLength(9);
    for (const { owner, limits, unit } of names.map((name) => POLICY_VALUES[name])) {
      expect([owner, unit]).toEqual(['NATION', 'DAYS']);
      expect(limits.min).toBeGreaterThan(0);
      expect(limits.max).toBeLessThanOrEqual(3_650);
    }
  });
});

describe('what is open about a person', () => {
  it('holds up their own request, whatever it is', () => {
    for (const ground of ['PERSON_REQUEST', 'DECEASED', 'REGISTERED_IN_ERROR'] as const)
      expect(holding(ERASURE_HOLDS, ground)).toEqual(ERASURE_HOLDS);
    expect(holding([], 'PERSON_REQUEST')).toEqual([]);
  });

  it('holds a closure up only where somebody is owed an answer', () => {
    expect(holding(ERASURE_HOLDS, 'PROGRAM_CLOSED')).toEqual(['GRIEVANCE', 'APPEAL', 'HANDOVER']);
    expect(holding(['ISOLATION', 'CASE', 'ORDER'], 'PROGRAM_CLOSED')).toEqual([]);
  });
});

it('counts are told in the order of their classes, without those of which there is nothing', () => {
  expect(countsByClass({ OTHER: 1, PERSON: 2, CASE: 0 })).toEqual([
    { class: 'PERSON', count: 2 },
    { class: 'OTHER', count: 1 },
  ]);
  expect(countsByHold({ HANDOVER: 1, GRIEVANCE: 3 })).toEqual([
    { hold: 'GRIEVANCE', count: 3 },
    { hold: 'HANDOVER', count: 1 },
  ]);
  expect(new Set(ERASED_CLASSES).size).toBe(ERASED_CLASSES.length);
});
