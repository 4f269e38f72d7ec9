/**
 * Appeals (rights.3: no infringement of lawful rights in the name of control): against whatever makes a code
 * other than green or isolates somebody. Another person decides on one in time, or the division above does; a
 * decision for whose it is takes the record back that all of it follows from.
 */
import { covers, type Scope } from '#graph/core/access.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { isReviewer } from '#graph/shared/policy-withdrawn.ts';
import { addDays, type Day } from '#verify/calendar.ts';

export const APPEAL_STATUSES = ['FILED', 'SUPPORTED', 'ESCALATED', 'UPHELD', 'DISMISSED'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];
export type AppealEvent = 'FILE' | 'SUPPORT' | 'UPHOLD' | 'CORRECT' | 'DISMISS' | 'ESCALATE';

const OPEN = ['FILED', 'SUPPORTED', 'ESCALATED'] as const satisfies readonly AppealStatus[];
export const isOpenAppeal = (status: AppealStatus): boolean => OPEN.some((one) => one === status);

/** Why an appeal comes to nothing. */
export const APPEAL_DISMISSALS = ['RECORD_IS_RIGHT', 'CHANGES_NOTHING', 'ANSWERED_ELSEWHERE'] as const;
export type AppealDismissal = (typeof APPEAL_DISMISSALS)[number];

export const appealLifecycle = {
  noun: 'appeal',
  initial: 'FILED',
  transitions: {
    // An authority has one opened by the remedy that it orders.
    FILE: { from: [], to: 'FILED', by: ['RESIDENT', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'] },
    // The first of two who hold that the record is wrong, where it takes two to take it back.
    SUPPORT: { from: ['FILED', 'ESCALATED'], to: 'SUPPORTED', by: ['PROFESSIONAL'] },
    UPHOLD: { from: OPEN, to: 'UPHELD', by: ['PROFESSIONAL'] },
    // What it is about was taken back, ruled out or not confirmed meanwhile.
    CORRECT: { from: OPEN, to: 'UPHELD', by: ['SYSTEM'] },
    DISMISS: { from: OPEN, to: 'DISMISSED', by: ['PROFESSIONAL'] },
    // One that is not answered there either goes up once more.
    ESCALATE: { from: OPEN, to: 'ESCALATED', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<AppealStatus, AppealEvent, Role>;

const HOUR_MS = 3_600_000;

/** By when it is decided after an event; null once it is. Where a second one is asked it stays as it was. */
export function appealDeadline(
  event: AppealEvent,
  before: string | null,
  now: Date,
  { appealDecisionHours }: PlanValues,
): string | null {
  if (event === 'SUPPORT') return before;
  if (event === 'FILE' || event === 'ESCALATE')
    return new Date(now.getTime() + appealDecisionHours * HOUR_MS).toISOString();
  return null;
}

/** Until when somebody may go further after a dismissal: the term of an administrative reconsideration. */
export const furtherFrom = (today: Day, { reconsiderationDays }: PlanValues): Day =>
  addDays(today, reconsiderationDays);

type Viewer = Scope & { readonly account: string };

/** An appeal, as far as it decides who does what. */
export interface SeenAppeal {
  readonly person: string;
  readonly inCharge: string;
  readonly filedBy: string;
}

/** Whether somebody reviews for a division or for one above it, from the county up. */
export const reviewsFor = ({ roles, division }: Pick<Scope, 'roles' | 'division'>, inCharge: string): boolean =>
  roles.includes('PROFESSIONAL') && isReviewer({ role: 'PROFESSIONAL', division }) && covers(division, inCharge);

/**
 * Whether somebody may decide on an appeal that they review: who had no hand in what is appealed, has not
 * filed it, and is not whom it is about. Where nobody is left in the county, its deadline brings it above.
 */
export const isImpartial = (
  { account, person }: Pick<Viewer, 'account' | 'person'>,
  appeal: SeenAppeal,
  hands: readonly string[],
): boolean => account !== appeal.filedBy && person?.id !== appeal.person && !hands.includes(account);

export type AppealSight = 'PERSON' | 'FILER' | 'REVIEWER';

/**
 * As what a viewer sees an appeal; null when not at all. Whose it is and who acts for them see all of it, as
 * does who filed it for them, in the role in which they did.
 */
export function appealSight(
  viewer: Viewer,
  { inCharge, filedBy, filedAs }: SeenAppeal & { readonly filedAs: Role },
  actsFor: boolean,
): AppealSight | null {
  if (actsFor) return 'PERSON';
  if (viewer.account === filedBy && viewer.roles.includes(filedAs) && filedAs !== 'RESIDENT') return 'FILER';
  return reviewsFor(viewer, inCharge) ? 'REVIEWER' : null;
}
