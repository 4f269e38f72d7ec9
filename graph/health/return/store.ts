import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { NoticeReach, ReturnCause, ReturnEvent, ReturnStatus, StairwellText } from './policy.ts';

export interface ReturnPlanStep extends Step<ReturnStatus, ReturnEvent> {
  readonly role: Role | 'SYSTEM';
}

/** How somebody is helped back into the neighbourhood (rights.4, rights.5). */
export interface ReturnPlan extends Living<ReturnStatus, ReturnEvent> {
  readonly clause: ClauseId;
  readonly person: string;
  /** Where its tasks lie. */
  readonly community: string;
  /** The id of what has ended. */
  readonly cause: string;
  readonly causes: readonly ReturnCause[];
  readonly startedOn: Day;
  /** The ids of its tasks. */
  readonly tasks: readonly string[];
  /** What the stairwell was told, and how far; null as long as it was told nothing. */
  readonly told: { readonly text: StairwellText; readonly reach: NoticeReach } | null;
  readonly history: readonly ReturnPlanStep[];
}

/** What the homes of a stairwell were told: the copy of one home. It names nobody, and no plan. */
export interface StairwellNotice extends Key {
  readonly id: string;
  readonly text: StairwellText;
  readonly clause: ClauseId;
  readonly at: string;
  readonly expiresAt: number;
}

/** Plans of a person at most: one for each time that they come back. */
const PLANS_LIMIT = 100;

export function returnPlanStore(db: Db) {
  return {
    async plan(id: string): Promise<ReturnPlan | null> {
      const person = personOfScoped('returnPlan', id);
      return person === null ? null : db.get<ReturnPlan>(keys.returnPlan(person, id));
    },

    plansOf: (person: string): Promise<ReturnPlan[]> => db.queryAll<ReturnPlan>(keys.returnPlans(person), PLANS_LIMIT),

    /** What a home was told, newest first. */
    noticesOf: (household: string, options: QueryOptions): Promise<StairwellNotice[]> =>
      db.query<StairwellNotice>(keys.notices(household), { ...options, newestFirst: true }),
  };
}

/** What ends is ended once, in the same transaction: so there is one plan for it. */
export const returnPlanWrite = (plan: Omit<ReturnPlan, keyof Key>) =>
  putNew('return-plan', { ...keys.returnPlan(plan.person, plan.id), ...plan });

/** Race: a sweep comes by a home twice; it is told once. */
export const noticeWrite = (household: string, notice: Omit<StairwellNotice, keyof Key>) =>
  putNew('notice', { ...keys.notice(household, notice.at, notice.id), ...notice });

/**
 * One of its tasks made anew elsewhere, since the person has moved. Of two drains that follow one move the
 * task lets one through; the condition says that its place in the plan is still its own.
 */
export function replacedTaskWrite({ pk, sk, tasks }: ReturnPlan, before: string, after: string): Write {
  const place = `tasks[${tasks.indexOf(before)}]`;
  return {
    named: 'plan',
    update: { pk, sk },
    set: `SET ${place} = :after`,
    condition: `${place} = :before`,
    values: { ':before': before, ':after': after },
  };
}
