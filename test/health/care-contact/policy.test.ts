import { describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import {
  type CareEvent,
  careLifecycle,
  type CareStatus,
  CONTACT_NEEDS,
  type ContactNeed,
  tasksOfNeeds,
} from '#graph/health/care-contact/policy.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import { rowOfTask } from '#graph/workforce/task/policy-kinds.ts';

describe('the life of a care contact', () => {
  const MOVES: Record<CareStatus, Partial<Record<CareEvent, CareStatus>>> = {
    ACTIVE: { CONTACT: 'ACTIVE', END: 'ENDED' },
    ENDED: {},
  };
  const BY: Record<CareEvent, readonly string[]> = {
    ASSIGN: ['COMMUNITY_WORKER'],
    CONTACT: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
    END: ['SYSTEM'],
  };
  const statuses = Object.keys(MOVES) as CareStatus[];
  const events = Object.keys(BY) as CareEvent[];

  test.each(statuses.flatMap((status) => events.map((event) => [status, event] as const)))(
    '%s, %s: goes where the table says, by those who may',
    (status, event) => {
      for (const role of [...roles, 'SYSTEM'] as const) {
        const decision = decide(
          careLifecycle,
          { status, history: [] },
          { event: event, actor: { account: 'a', role } },
        );
        const to = BY[event].includes(role) ? MOVES[status][event] : undefined;
        expect(decision, role).toMatchObject(to ? { outcome: 'MADE', to } : { outcome: 'REFUSED' });
      }
    },
  );
});

describe('what somebody needs', () => {
  test.each([
    [[], []],
    [['FOOD'], ['DELIVERY']],
    [['FOOD', 'MEDICINE'], ['DELIVERY']],
    [['COUNSELLING', 'CHILDCARE', 'MEDICAL_CARE'], ['VISIT']],
    [
      ['CHILDCARE', 'FOOD'],
      ['VISIT', 'DELIVERY'],
    ],
  ] as const)('%j asks for %j', (needs, tasks) => {
    expect(tasksOfNeeds(needs)).toEqual(tasks);
  });

  test('each has a name in both languages and asks for work that workers plan', () => {
    for (const need of Object.keys(CONTACT_NEEDS) as ContactNeed[]) {
      const { name, task } = CONTACT_NEEDS[need];
      expect(name.zh).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(name.en).toMatch(/^[A-Z][\w ]+$/);
      expect(rowOfTask(task).planned).toBe(true);
    }
  });
});
