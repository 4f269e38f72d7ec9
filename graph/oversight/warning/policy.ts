/**
 * Warnings of over-control (rights.1: nothing beyond what tier and class ask; warn and notify): their life,
 * their deadlines, and who sees what of them.
 */
import { covers, type Scope } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { type Awaited, deadlineFor } from '#graph/core/deadline.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Day } from '#verify/calendar.ts';

/** Those that wait for an authority first. */
export const WARNING_STATUSES = [
  'ESCALATED',
  'RAISED',
  'INVESTIGATING',
  'RECTIFICATION_REPORTED',
  'RECTIFYING',
  'RECTIFIED',
  'DISMISSED',
] as const;
export type WarningStatus = (typeof WARNING_STATUSES)[number];
export type WarningEvent =
  'RAISE' | 'INVESTIGATE' | 'NOTIFY' | 'REPORT_RECTIFICATION' | 'CONFIRM' | 'DISMISS' | 'ESCALATE';
export type WarningSource = 'PROPOSAL' | 'RESIDENT';

/** The place of a status in every list: what waits for an authority first. */
export const rankOf = (status: WarningStatus): string => String(WARNING_STATUSES.indexOf(status));

export const warningLifecycle = {
  noun: 'warning',
  initial: 'RAISED',
  transitions: {
    RAISE: { from: [], to: 'RAISED', by: ['COMMUNITY_WORKER', 'AUTHORITY', 'RESIDENT'] },
    INVESTIGATE: { from: ['RAISED', 'ESCALATED'], to: 'INVESTIGATING', by: ['AUTHORITY'] },
    NOTIFY: {
      from: ['RAISED', 'ESCALATED', 'INVESTIGATING', 'RECTIFICATION_REPORTED'],
      to: 'RECTIFYING',
      by: ['AUTHORITY'],
      again: true,
    },
    REPORT_RECTIFICATION: { from: ['RECTIFYING'], to: 'RECTIFICATION_REPORTED', by: ['COMMUNITY_WORKER'] },
    CONFIRM: { from: ['RECTIFYING', 'RECTIFICATION_REPORTED'], to: 'RECTIFIED', by: ['AUTHORITY'] },
    DISMISS: { from: ['RAISED', 'ESCALATED', 'INVESTIGATING'], to: 'DISMISSED', by: ['AUTHORITY'] },
    // One that is not answered there either goes up once more.
    ESCALATE: {
      from: ['ESCALATED', 'RAISED', 'INVESTIGATING', 'RECTIFICATION_REPORTED', 'RECTIFYING'],
      to: 'ESCALATED',
      by: ['SYSTEM'],
    },
  },
} as const satisfies Lifecycle<WarningStatus, WarningEvent, Role>;

/**
 * The longest time that a community is given to rectify (days). Our reading: the guidance names none, and
 * what exceeds the rules is not to last.
 */
export const RECTIFY_DAYS = 30;

const AWAITS = {
  RAISE: 'ANSWER',
  INVESTIGATE: 'INVESTIGATION',
  NOTIFY: 'DAY',
  REPORT_RECTIFICATION: 'ANSWER',
  CONFIRM: 'NOTHING',
  DISMISS: 'NOTHING',
  ESCALATE: 'ANSWER',
} as const satisfies Record<WarningEvent, Awaited>;

/**
 * By when somebody has to act after an event, as an instant; null when nobody has to any more. The day by
 * which to rectify is the community's to its end. Who is in charge after an escalation has the whole time
 * from when it came to them, however late that was.
 */
export function deadlineAfter(
  event: WarningEvent,
  nowMs: number,
  responseHours: number,
  rectifyBy: Day | null,
): string | null {
  return deadlineFor(AWAITS[event], nowMs, responseHours, rectifyBy);
}

/** A warning, as far as it decides who sees it. */
export interface Seen {
  readonly community: string;
  readonly source: WarningSource;
  readonly raisedBy: string;
  readonly history: readonly { readonly event: WarningEvent }[];
}

/** As what somebody sees a warning. */
export type WarningSight = 'AUTHORITY' | 'REPORTER' | 'COMMUNITY';

/**
 * As what a viewer sees a warning; null when not at all. A resident's report is kept from the community until
 * it is told to rectify: those reported neither learn of an investigation nor of a report that came to
 * nothing. An office of the street sees what the community sees.
 */
export function sightOf(
  viewer: Pick<Scope, 'roles' | 'division' | 'communities'> & { readonly account: string },
  warning: Seen,
): WarningSight | null {
  const { roles, communities, division, account } = viewer;
  if (isAuthorityOver(viewer, warning.community)) return 'AUTHORITY';
  if (roles.includes('RESIDENT') && warning.source === 'RESIDENT' && warning.raisedBy === account) return 'REPORTER';
  const isWorker = roles.includes('COMMUNITY_WORKER') && communities.includes(warning.community);
  const isOffice = roles.includes('AUTHORITY') && covers(division, warning.community);
  return (isWorker || isOffice) && isTold(warning) ? 'COMMUNITY' : null;
}

/** Whether the community knows of it: it proposed the measure itself, or was told to rectify. */
export const isTold = ({ source, history }: Pick<Seen, 'source' | 'history'>): boolean =>
  source === 'PROPOSAL' || history.some(({ event }) => event === 'NOTIFY');

/**
 * Which steps' notes are for whom. What an authority notes of its investigation stays with authorities; who
 * reported learns why it came to nothing.
 */
const NOTES = {
  AUTHORITY: ['INVESTIGATE', 'NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS'],
  COMMUNITY: ['NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS'],
  REPORTER: ['DISMISS'],
} as const satisfies Record<WarningSight, readonly WarningEvent[]>;

export const showsNote = (sight: WarningSight | null, event: WarningEvent): boolean =>
  sight !== null && NOTES[sight].some((one) => one === event);
