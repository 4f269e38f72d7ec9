import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import {
  CASE_KINDS,
  CASE_STATUSES,
  caseLifecycle,
  CLAUSE_OF_CASE,
  confirmingEvent,
  delaysOf,
  endsIsolation,
  investigateBy,
  isInvestigationLate,
  isOpenCase,
  isReportedLate,
  mayVouch,
} from '#graph/health/case/policy.ts';

const values = valuesOn('2020-04-15');
const AT = '2020-04-15T04:00:00.000Z';

describe('a report', () => {
  test.each([
    ['2020-04-15T02:00:00.000Z', false],
    ['2020-04-15T01:59:59.999Z', true],
    ['2020-04-15T04:00:00.000Z', false],
  ])('at noon of what was found at %s: late is %s', (foundAt, late) => {
    expect(isReportedLate({ foundAt, reportedAt: AT }, values)).toBe(late);
  });

  test('of what nobody said when it was found is neither', () => {
    expect(isReportedLate({ foundAt: null, reportedAt: AT }, values)).toBeNull();
  });
});

describe('an investigation', () => {
  const by = investigateBy(AT, values);
  test('is due 24 hours after the report', () => expect(by).toBe('2020-04-16T04:00:00.000Z'));

  test.each([
    [null, '2020-04-16T04:00:00.000Z', false],
    [null, '2020-04-16T04:00:00.001Z', true],
    ['2020-04-16T04:00:00.000Z', '2020-05-01T00:00:00.000Z', false],
    ['2020-04-16T04:00:00.001Z', '2020-05-01T00:00:00.000Z', true],
  ])('made at %s, seen at %s: late is %s', (investigatedAt, now, late) => {
    expect(isInvestigationLate({ investigateBy: by, investigatedAt }, now)).toBe(late);
  });
});

describe('the four delays', () => {
  const instants = { onsetOn: '2020-04-14', foundAt: AT, reportedAt: AT, isolatedAt: AT, treatedAt: AT } as const;

  test('count from the midnight of the onset, and from the finding', () => {
    expect(
      delaysOf({
        ...instants,
        reportedAt: '2020-04-15T05:30:00.000Z',
        isolatedAt: '2020-04-15T10:00:00.000Z',
        treatedAt: '2020-04-16T04:00:36.000Z',
      }),
    ).toEqual({ finding: 36, reporting: 1.5, isolating: 6, treating: 24.01 });
  });

  test('are nothing for who was isolated or treated before', () => {
    const before = '2020-04-10T00:00:00.000Z';
    expect(delaysOf({ ...instants, isolatedAt: before, treatedAt: before })).toMatchObject({
      isolating: 0,
      treating: 0,
    });
  });

  test('stay unknown where one end is', () => {
    expect(delaysOf({ ...instants, onsetOn: null, isolatedAt: null, treatedAt: null })).toEqual({
      finding: null,
      reporting: 0,
      isolating: null,
      treating: null,
    });
    expect(delaysOf({ ...instants, foundAt: null })).toEqual({
      finding: null,
      reporting: null,
      isolating: null,
      treating: null,
    });
  });
});

describe('a confirmed case that names nobody', () => {
  const step = (event: 'REPORT' | 'CONFIRM' | 'SHOW_SYMPTOMS' | 'INVESTIGATE', account: string) =>
    ({ event, account, at: AT }) as const;
  const history = [step('REPORT', 'first'), step('CONFIRM', 'second'), step('INVESTIGATE', 'third')];
  const waiting = { kind: 'CONFIRMED', unvouched: true, history } as const;

  test('is vouched for by anybody but who recorded or confirmed it', () => {
    expect(['first', 'second', 'third', 'fourth'].filter((account) => mayVouch(waiting, account))).toEqual([
      'third',
      'fourth',
    ]);
    const shown = { ...waiting, history: [step('REPORT', 'first'), step('SHOW_SYMPTOMS', 'second')] };
    expect(mayVouch(shown, 'second')).toBe(false);
  });

  test.each([
    ['waits no more', { unvouched: false }],
    ['names its person', { unvouched: undefined }],
    ['is suspected', { kind: 'SUSPECTED' }],
    ['shows no symptoms', { kind: 'ASYMPTOMATIC' }],
  ] as const)('is vouched for by nobody where it %s', (_, given) => {
    expect(mayVouch({ ...waiting, ...given }, 'fourth')).toBe(false);
  });
});

describe('the life of a case', () => {
  test.each([
    ['INVESTIGATE', ['REPORTED', 'TREATED', 'DISCHARGED'], 'SAME'],
    ['OVERDUE', ['REPORTED', 'TREATED', 'DISCHARGED'], 'SAME'],
    ['CONFIRM', ['REPORTED', 'TREATED'], 'SAME'],
    ['SHOW_SYMPTOMS', ['REPORTED', 'TREATED'], 'SAME'],
    ['ADMIT', ['REPORTED'], 'TREATED'],
    ['DISCHARGE', ['REPORTED', 'TREATED'], 'DISCHARGED'],
    ['RULE_OUT', ['REPORTED', 'TREATED'], 'RULED_OUT'],
  ] as const)('%s leads from %j to %s', (event, from, to) => {
    expect(caseLifecycle.transitions[event]).toMatchObject({ from, to });
  });

  test('is open until discharge or ruling out', () => {
    expect(CASE_STATUSES.filter(isOpenCase)).toEqual(['REPORTED', 'TREATED']);
  });

  test('tells the kinds apart: who is confirmed, who leaves isolation, which clause is carried out', () => {
    expect(CASE_KINDS.map((kind) => [confirmingEvent(kind), endsIsolation(kind), CLAUSE_OF_CASE[kind]])).toEqual([
      [null, true, 'org.1'],
      ['CONFIRM', false, 'org.1'],
      ['SHOW_SYMPTOMS', true, 'low.control.4'],
    ]);
  });
});
