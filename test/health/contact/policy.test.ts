import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { contactsSoughtFrom, lastOfEach } from '#graph/health/contact/policy.ts';
import type { Day } from '#verify/calendar.ts';

const values = valuesOn('2020-04-15');

describe('contacts of a case are looked for', () => {
  test('from two days before the first symptoms on, or before the finding of one without', () => {
    expect(contactsSoughtFrom({ onsetOn: '2020-04-10', confirmedOn: '2020-04-15' }, values)).toBe('2020-04-08');
    expect(contactsSoughtFrom({ onsetOn: null, confirmedOn: '2020-03-01' }, values)).toBe('2020-02-28');
  });
});

describe('of several meetings', () => {
  test('the last one of each person and setting counts, and a day that is known before none', () => {
    const met = (person: string, lastContactOn: Day | null, setting: 'MEETING' | 'WORKPLACE' = 'MEETING') =>
      ({ person, setting, lastContactOn }) as const;
    expect(
      lastOfEach([
        met('a', '2020-04-10'),
        met('a', '2020-04-12'),
        met('a', '2020-04-11'),
        met('a', null, 'WORKPLACE'),
        met('b', null),
        met('b', '2020-04-09'),
      ]),
    ).toEqual([met('a', '2020-04-12'), met('a', null, 'WORKPLACE'), met('b', '2020-04-09')]);
  });
});
