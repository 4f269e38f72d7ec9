import { describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import {
  clauseOfReturn,
  OTHERS_AROUND,
  reachOf,
  RETURN_CAUSES,
  RETURN_STEPS,
  type ReturnEvent,
  returnPlanLifecycle,
  type ReturnStatus,
  STAIRWELL_TEXTS,
} from '#graph/health/return/policy.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import { rowOfTask } from '#graph/workforce/task/policy-kinds.ts';

describe('what a stairwell may be told', () => {
  test.each(Object.entries(STAIRWELL_TEXTS))('%s names nobody, and neither a place nor a number', (_, { zh, en }) => {
    for (const text of [zh, en]) expect(text).not.toMatch(/\d|\{|\$|%/);
    expect(zh).not.toMatch(/本单元|本楼|栋|单元|室|号|先生|女士|一名|一位居民|户/);
    expect(en).not.toMatch(/\b(?:stairwell|building|room|unit|a resident|your neighbour)\b/i);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/^[A-Z].*\.$/s);
  });
});

describe('how far an explanation goes', () => {
  test.each([
    [0, 0, 'COMMUNITY'],
    [0, OTHERS_AROUND - 1, 'COMMUNITY'],
    [0, OTHERS_AROUND, 'BUILDING'],
    [OTHERS_AROUND - 1, OTHERS_AROUND - 1, 'COMMUNITY'],
    [OTHERS_AROUND - 1, 100, 'BUILDING'],
    [OTHERS_AROUND, OTHERS_AROUND, 'STAIRWELL'],
    [100, 100, 'STAIRWELL'],
  ])('with %d other homes in the stairwell and %d in the building: %s', (stairwell, building, reach) => {
    expect(reachOf({ stairwell, building })).toBe(reach);
  });
});

describe('the clause of a return', () => {
  test.each(RETURN_CAUSES)('%s by itself', (cause) => {
    expect(clauseOfReturn([cause])).toBe(cause.startsWith('ARRIVAL') ? 'rights.4' : 'rights.5');
  });

  test('is that of people who come back from elsewhere where there is more than one cause', () => {
    expect(clauseOfReturn(['CONTACT', 'ARRIVAL_ABROAD'])).toBe('rights.4');
    expect(clauseOfReturn(['CONTACT', 'DISCHARGE'])).toBe('rights.5');
  });
});

describe('the life of a return plan', () => {
  const MOVES: Record<ReturnStatus, Partial<Record<ReturnEvent, ReturnStatus>>> = {
    OPEN: { EXPLAIN: 'EXPLAINED', COMPLETE: 'COMPLETED' },
    EXPLAINED: { COMPLETE: 'COMPLETED' },
    COMPLETED: {},
  };
  const statuses = Object.keys(MOVES) as ReturnStatus[];
  const events = Object.keys(returnPlanLifecycle.transitions) as ReturnEvent[];

  test.each(statuses.flatMap((status) => events.map((event) => [status, event] as const)))(
    '%s, %s: goes where the table says, by a worker alone',
    (status, event) => {
      for (const role of [...roles, 'SYSTEM'] as const) {
        const decision = decide(
          returnPlanLifecycle,
          { status, history: [] },
          { event: event, actor: { account: 'a', role } },
        );
        const to = role === 'COMMUNITY_WORKER' ? MOVES[status][event] : undefined;
        expect(decision, role).toMatchObject(to ? { outcome: 'MADE', to } : { outcome: 'REFUSED' });
      }
    },
  );
});

test('every step of a return is a confidential task of workers, which neither a volunteer nor a professional has', () => {
  for (const { kind } of RETURN_STEPS)
    expect(rowOfTask(kind)).toMatchObject({ confidential: true, volunteer: false, by: ['COMMUNITY_WORKER'] });
});
