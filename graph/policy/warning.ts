/** Warnings of over-control (rights.1: nothing beyond what tier and class ask; warn and notify): their life, their deadlines, and who sees what of them. */
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { covers, NATION, type Role, type Scope } from './access.ts';
import { addDays, type Day, startOf } from './calendar.ts';

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
    RAISE: { from: [], to: 'RAISED', by: ['COMMUNITY_WORKER', 'AUTHORITY', 'RESIDENT'], effects: [] },
    INVESTIGATE: { from: ['RAISED', 'ESCALATED'], to: 'INVESTIGATING', by: ['AUTHORITY'], effects: [] },
    NOTIFY: {
      from: ['RAISED', 'ESCALATED', 'INVESTIGATING', 'RECTIFICATION_REPORTED'],
      to: 'RECTIFYING',
      by: ['AUTHORITY'],
      effects: [],
    },
    REPORT_RECTIFICATION: { from: ['RECTIFYING'], to: 'RECTIFICATION_REPORTED', by: ['COMMUNITY_WORKER'], effects: [] },
    CONFIRM: { from: ['RECTIFYING', 'RECTIFICATION_REPORTED'], to: 'RECTIFIED', by: ['AUTHORITY'], effects: [] },
    DISMISS: { from: ['RAISED', 'ESCALATED', 'INVESTIGATING'], to: 'DISMISSED', by: ['AUTHORITY'], effects: [] },
    // One that is not answered there either goes up once more.
    ESCALATE: {
      from: ['ESCALATED', 'RAISED', 'INVESTIGATING', 'RECTIFICATION_REPORTED', 'RECTIFYING'],
      to: 'ESCALATED',
      by: ['SYSTEM'],
      effects: [],
    },
  },
} as const satisfies Lifecycle<WarningStatus, WarningEvent, Role, never>;

/** The longest time that a community is given to rectify (days). Our reading: the guidance names none, and what exceeds the rules is not to last. */
export const RECTIFY_DAYS = 30;

/** An investigation may take this many times what an answer may take. Our reading: it asks for a look on the spot. */
const INVESTIGATION_FACTOR = 3;
const HOUR_MS = 3_600_000;

/** What follows after an event: an answer, an investigation, a day by which something is done, or nothing more. */
export type Awaited = 'ANSWER' | 'INVESTIGATION' | 'DAY' | 'NOTHING';

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
 * By when somebody has to act after an event, as an instant; null when nobody has to any more. The day by which to rectify is the community's to its
 * end. Who is in charge after an escalation has the whole time from when it came to them, however late that was.
 */
export function deadlineAfter(
  event: WarningEvent,
  nowMs: number,
  responseHours: number,
  rectifyBy: Day | null,
): string | null {
  return deadlineFor(AWAITS[event], nowMs, responseHours, rectifyBy);
}

/** The same by what is awaited, for whatever an authority answers. A day is somebody's to its end. */
export function deadlineFor(awaited: Awaited, nowMs: number, responseHours: number, by: Day | null): string | null {
  const inHours = (hours: number) => new Date(nowMs + hours * HOUR_MS).toISOString();
  switch (awaited) {
    case 'ANSWER':
      return inHours(responseHours);
    case 'INVESTIGATION':
      return inHours(responseHours * INVESTIGATION_FACTOR);
    case 'DAY':
      return by && startOf(addDays(by, 1));
    case 'NOTHING':
      return null;
  }
}

/** Whether a deadline has passed unanswered: told from the clock, so that it shows before anything is brought about. */
export const isPast = (deadline: string | null, nowMs: number): boolean =>
  deadline !== null && Date.parse(deadline) <= nowMs;

/** Authorities act from the county up: an office of the street is too near to the community to watch over it. */
const COUNTY_DIGITS = 6;

/** The division whose authority watches over another's: from the county up, one level above. Nothing is above the nation. */
export function authorityAbove(code: string): string {
  if (code.length > COUNTY_DIGITS) return code.slice(0, COUNTY_DIGITS);
  return code.length > 2 ? code.slice(0, -2) : NATION;
}

/** Whether somebody acts for the authority of a division or of one above it. */
export const isAuthorityOver = ({ roles, division }: Pick<Scope, 'roles' | 'division'>, code: string): boolean =>
  roles.includes('AUTHORITY') && division !== null && division.length <= COUNTY_DIGITS && covers(division, code);

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
 * As what a viewer sees a warning; null when not at all. A resident's report is kept from the community until it is told to rectify: those
 * reported neither learn of an investigation nor of a report that came to nothing. An office of the street sees what the community sees.
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

/** Which steps' notes are for whom. What an authority notes of its investigation stays with authorities; who reported learns why it came to nothing. */
const NOTES = {
  AUTHORITY: ['INVESTIGATE', 'NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS'],
  COMMUNITY: ['NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS'],
  REPORTER: ['DISMISS'],
} as const satisfies Record<WarningSight, readonly WarningEvent[]>;

export const showsNote = (sight: WarningSight | null, event: WarningEvent): boolean =>
  sight !== null && NOTES[sight].some((one) => one === event);
