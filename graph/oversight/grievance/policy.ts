/**
 * Grievances (rights.3: no infringement of lawful rights in the name of control; rights.5: no
 * discrimination): their life, whose they are to answer, and who sees what.
 */
import type { Scope } from '#graph/core/access.ts';
import { authorityAbove, isAuthorityOver } from '#graph/core/authority.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { type Awaited, deadlineFor } from '#graph/core/deadline.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Day } from '#verify/calendar.ts';

export const GRIEVANCE_KINDS = [
  'PERSONAL_RIGHTS',
  'PROPERTY',
  'DISCRIMINATION',
  'DISCLOSURE_OF_PRIVACY',
  'OTHER_RIGHTS',
] as const;
export type GrievanceKind = (typeof GRIEVANCE_KINDS)[number];

export const clauseOfGrievance = (kind: GrievanceKind): ClauseId =>
  kind === 'DISCRIMINATION' ? 'rights.5' : 'rights.3';

/** Those that wait for an authority first. */
export const GRIEVANCE_STATUSES = [
  'ESCALATED',
  'RAISED',
  'INVESTIGATING',
  'REMEDY_ORDERED',
  'REMEDIED',
  'DISMISSED',
] as const;
export type GrievanceStatus = (typeof GRIEVANCE_STATUSES)[number];
export type GrievanceEvent = 'RAISE' | 'INVESTIGATE' | 'ORDER' | 'CONFIRM' | 'CONTEST' | 'DISMISS' | 'ESCALATE';

/** The place of a status in every list: what waits for an authority first. */
export const rankOfGrievance = (status: GrievanceStatus): string => String(GRIEVANCE_STATUSES.indexOf(status));

const CLOSED: readonly GrievanceStatus[] = ['REMEDIED', 'DISMISSED'];
export const isOpenGrievance = (status: GrievanceStatus): boolean => !CLOSED.includes(status);

export const REMEDIES = ['APOLOGY', 'RESTITUTION', 'COMPENSATION', 'CORRECTION_OF_RECORD', 'STOP_AND_EXPLAIN'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Whether what makes it good is done to a record, which is named with it. */
export const namesRecord = (remedy: Remedy): boolean => remedy === 'CORRECTION_OF_RECORD';

/** Why a grievance comes to nothing. */
export type DismissalReason = 'NOT_CONFIRMED' | 'LAWFUL' | 'ANSWERED_ELSEWHERE';

const REPORTERS = ['RESIDENT', 'COMMUNITY_WORKER'] as const satisfies readonly Role[];

export const grievanceLifecycle = {
  noun: 'grievance',
  initial: 'RAISED',
  transitions: {
    RAISE: { from: [], to: 'RAISED', by: REPORTERS },
    INVESTIGATE: { from: ['RAISED', 'ESCALATED'], to: 'INVESTIGATING', by: ['AUTHORITY'] },
    ORDER: { from: ['RAISED', 'ESCALATED', 'INVESTIGATING'], to: 'REMEDY_ORDERED', by: ['AUTHORITY'] },
    // Whoever suffered it says whether it was made good: an authority does not close over their head.
    CONFIRM: { from: ['REMEDY_ORDERED', 'ESCALATED'], to: 'REMEDIED', by: REPORTERS },
    CONTEST: { from: ['REMEDY_ORDERED'], to: 'INVESTIGATING', by: REPORTERS, again: true },
    DISMISS: { from: ['RAISED', 'ESCALATED', 'INVESTIGATING'], to: 'DISMISSED', by: ['AUTHORITY'] },
    // One that is not answered there either goes up once more.
    ESCALATE: {
      from: ['ESCALATED', 'RAISED', 'INVESTIGATING', 'REMEDY_ORDERED'],
      to: 'ESCALATED',
      by: ['SYSTEM'],
    },
  },
} as const satisfies Lifecycle<GrievanceStatus, GrievanceEvent, Role>;

/**
 * The longest time that is given for a remedy (days). Our reading: the guidance names none, and what was
 * infringed is not to wait.
 */
export const REMEDY_DAYS = 30;

const AWAITS = {
  RAISE: 'ANSWER',
  INVESTIGATE: 'INVESTIGATION',
  ORDER: 'DAY',
  CONFIRM: 'NOTHING',
  CONTEST: 'ANSWER',
  DISMISS: 'NOTHING',
  ESCALATE: 'ANSWER',
} as const satisfies Record<GrievanceEvent, Awaited>;

/** By when somebody has to act after an event; null when nobody has to any more. */
export const grievanceDeadline = (
  event: GrievanceEvent,
  nowMs: number,
  responseHours: number,
  remedyBy: Day | null,
): string | null => deadlineFor(AWAITS[event], nowMs, responseHours, remedyBy);

/**
 * Who is complained of: a community, a supplier, the authority of a division, or somebody else whom the
 * description alone names.
 */
export type Accused =
  | { readonly kind: 'COMMUNITY' | 'AUTHORITY' | 'SUPPLIER'; readonly id: string }
  | { readonly kind: 'OTHER'; readonly id: null };

/**
 * The division whose authority answers: above whom it is about, so that nobody judges what they did
 * themselves; for others that of the county.
 */
export const answeredBy = ({ kind, id }: Accused, community: string): string =>
  authorityAbove(kind === 'AUTHORITY' ? id : community);

/** A grievance, as far as it decides who sees it. */
export interface SeenGrievance {
  readonly person: string;
  readonly inCharge: string;
  readonly accused: Accused;
  readonly raisedBy: string;
}

export type GrievanceSight = 'AUTHORITY' | 'REPORTER';

/**
 * As what a viewer sees a grievance; null when not at all. Those complained of never do: they are shown what
 * is ordered of them and nothing else. Who wrote it down for somebody without a phone sees it as they do.
 */
export function grievanceSight(
  viewer: Scope & { readonly account: string },
  { person, inCharge, raisedBy }: SeenGrievance,
): GrievanceSight | null {
  if (viewer.roles.includes('RESIDENT') && viewer.person?.id === person) return 'REPORTER';
  if (viewer.roles.includes('COMMUNITY_WORKER') && viewer.account === raisedBy) return 'REPORTER';
  return isAuthorityOver(viewer, inCharge) ? 'AUTHORITY' : null;
}

/** Whether somebody is, or acts for, whom a grievance is about: what is ordered of them is theirs to read. */
export function isAccused({ roles, communities, supplier, division }: Scope, { kind, id }: Accused): boolean {
  if (kind === 'COMMUNITY') return roles.includes('COMMUNITY_WORKER') && communities.includes(id);
  if (kind === 'SUPPLIER') return roles.includes('SUPERMARKET') && supplier === id;
  return kind === 'AUTHORITY' && roles.includes('AUTHORITY') && division === id;
}
