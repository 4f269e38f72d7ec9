/**
 * Isolation: how long it lasts by the exposure and the values of that day, what may happen to an order, and
 * who sees what of it. Isolation ends on its due day, follow-up on a later one: two dates, and both are the
 * first day on which it is over.
 */
import type { CauseId } from '#graph/core/citations.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { ValueField } from '#graph/core/plan/names.ts';
import type { PlanValues, ValuesOn } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { DAILY_LIMIT } from '#graph/workforce/task/policy.ts';
import { addDays, type Day, daysBetween, startOf } from '#verify/calendar.ts';
import type { IsolationPlace } from '#verify/colour-rules.ts';

export type { IsolationPlace };
export type IsolationCause = CauseId;

interface CauseRow {
  /** The policy value that says how many days it lasts. */
  readonly days: ValueField;
  readonly clause: ClauseId;
}

/** What each lasts, and the clause that asks for it; the law that it rests on is in `citations.ts`. */
export const ISOLATION_CAUSES = {
  CONTACT: { days: 'contactIsolationDays', clause: 'mid.control.2' },
  ARRIVAL_ABROAD: { days: 'arrivalIsolationDays', clause: 'low.control.2' },
  ARRIVAL_HIGH_RISK_AREA: { days: 'arrivalIsolationDays', clause: 'low.control.3' },
  DISCHARGE: { days: 'dischargeIsolationDays', clause: 'mid.control.3' },
} as const satisfies Record<IsolationCause, CauseRow>;

/** ISOLATING; MONITORED: isolation is over and follow-up goes on; CLOSED: all is over. */
export const ISOLATION_STATUSES = ['ISOLATING', 'MONITORED', 'CLOSED'] as const;
export type IsolationStatus = (typeof ISOLATION_STATUSES)[number];

/** What comes of a ground: isolation, or none, since its days are over or its person is treated. */
export const ISOLATION_OUTCOMES = ['ISOLATED', 'DAYS_OVER', 'IS_CASE'] as const;
export type IsolationOutcome = (typeof ISOLATION_OUTCOMES)[number];

export type IsolationEvent =
  | 'ORDER'
  | 'RESTART'
  | 'ADD_GROUND'
  | 'EXTEND'
  | 'SHORTEN'
  | 'MOVE'
  | 'TRANSFER'
  | 'SUPPLY'
  | 'FOLLOW_HOME'
  | 'RELEASE'
  | 'RELEASE_WHOLLY'
  | 'END_FOLLOW_UP'
  | 'END_GROUND'
  | 'CANCEL';

/** Why somebody moved an order, or a ground of it ended: closed sets. */
export type ExtensionReason = 'SYMPTOMS' | 'TEST_PENDING' | 'TEST_POSITIVE' | 'EXPOSURE_IN_ISOLATION';
export type ShorteningReason = 'EXPOSURE_EARLIER' | 'VALUE_LOWERED' | 'PROFESSIONAL_FINDING';
export type MoveReason = 'NO_ROOM_OF_OWN' | 'NEEDS_CARE' | 'OWN_WISH' | 'SITE_FULL' | 'PROFESSIONAL_ADVICE';
export type GroundEndReason = 'RULED_OUT' | 'BECAME_CASE' | 'GROUND_WITHDRAWN';
/** What may show that an isolation lasts longer or shorter than its exposures ask for. */
export const EVIDENCE_OF_CHANGE = [
  'INVESTIGATION_REPORT',
  'LABORATORY_REPORT',
  'CLINICAL_FINDING',
] as const satisfies EvidenceKind[];

export type IsolationStepReason = ExtensionReason | ShorteningReason | MoveReason | GroundEndReason;

const ENDS = ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'SYSTEM'] as const;
/** What follows from something else: from an arrival, a finding, a move of house. */
const CAUSED = ['SYSTEM'] as const;

/**
 * The life of an order. RESTART: a new exposure, from which the clock starts again; ADD_GROUND: one that
 * changes no day. Whether a release leaves follow-up days is told by the dates: one that leaves none closes
 * the order.
 */
export const isolationLifecycle = {
  noun: 'isolation',
  initial: 'ISOLATING',
  transitions: {
    ORDER: { from: [], to: 'ISOLATING', by: CAUSED },
    // What it becomes would not say that the clock has started again.
    RESTART: { from: ['ISOLATING', 'MONITORED'], to: 'ISOLATING', by: CAUSED, tells: ['RESTART'] },
    ADD_GROUND: { from: ['ISOLATING'], to: 'SAME', by: CAUSED },
    EXTEND: { from: ['ISOLATING'], to: 'SAME', by: ['PROFESSIONAL'] },
    SHORTEN: { from: ['ISOLATING'], to: 'SAME', by: ['PROFESSIONAL'] },
    MOVE: { from: ['ISOLATING'], to: 'SAME', by: ['PROFESSIONAL', 'COMMUNITY_WORKER'] },
    TRANSFER: { from: ['ISOLATING'], to: 'SAME', by: ['COMMUNITY_WORKER'] },
    SUPPLY: { from: ['ISOLATING'], to: 'SAME', by: CAUSED },
    FOLLOW_HOME: { from: ['ISOLATING', 'MONITORED'], to: 'SAME', by: CAUSED },
    RELEASE: { from: ['ISOLATING'], to: 'MONITORED', by: ENDS },
    RELEASE_WHOLLY: { from: ['ISOLATING'], to: 'CLOSED', by: ENDS },
    END_FOLLOW_UP: { from: ['MONITORED'], to: 'CLOSED', by: ['SYSTEM'] },
    END_GROUND: { from: ['ISOLATING', 'MONITORED'], to: 'SAME', by: CAUSED },
    CANCEL: { from: ['ISOLATING', 'MONITORED'], to: 'CLOSED', by: CAUSED },
  },
  keeps: ['grounds', 'dueOn', 'followUpUntil', 'place', 'transport', 'releasedOn', 'household', 'community'],
} as const satisfies Lifecycle<IsolationStatus, IsolationEvent, Role>;

/** Whether an order is still about somebody: isolated, or followed up. */
export const isLiveIsolation = (status: IsolationStatus): boolean => status !== 'CLOSED';

/** When something ends: isolation, and the follow-up after it. */
export interface IsolationDates {
  readonly dueOn: Day;
  readonly followUpUntil: Day;
}

/**
 * When isolation of a cause ends, by the values of the day of the exposure: a value that is adopted later
 * holds for later exposures.
 */
export function datesOf(cause: IsolationCause, exposureOn: Day, values: ValuesOn): IsolationDates {
  const then: PlanValues = values(exposureOn);
  const dueOn = addDays(exposureOn, then[ISOLATION_CAUSES[cause].days]);
  return { dueOn, followUpUntil: addDays(dueOn, then.monitoringDays) };
}

/**
 * The dates of an order: of its grounds those that last longest, and never before today. Isolation ends by a
 * release, not by having been over.
 */
export function datesOver(grounds: readonly IsolationDates[], today: Day): IsolationDates {
  const latest = (days: readonly Day[], least: Day) => days.reduce((last, day) => (day > last ? day : last), least);
  const dueOn = latest(
    grounds.map((ground) => ground.dueOn),
    today,
  );
  return {
    dueOn,
    followUpUntil: latest(
      grounds.map((ground) => ground.followUpUntil),
      dueOn,
    ),
  };
}

const HOUR_MS = 3_600_000;

/**
 * Until when an alert that nobody answers holds a release at most: so many hours after the due day, by the
 * values of that day. From then on it holds none.
 */
export const holdEnd = ({ dueOn }: IsolationDates, values: ValuesOn): string =>
  new Date(Date.parse(startOf(addDays(dueOn, 1))) + values(dueOn).alertHoldHours * HOUR_MS).toISOString();

/**
 * Where somebody is isolated for grounds: at a central site where one of them asks for it or somebody has
 * moved them there, and otherwise at home.
 */
export const placeOver = (
  grounds: readonly { readonly place: IsolationPlace }[],
  history: readonly { readonly event: IsolationEvent; readonly place?: IsolationPlace }[],
): IsolationPlace => {
  const moved = history.findLast(({ event }) => event === 'MOVE')?.place;
  return moved === 'CENTRAL' || grounds.some(({ place }) => place === 'CENTRAL') ? 'CENTRAL' : 'HOME';
};

/**
 * The event of a release: one that leaves follow-up days, or one that closes the order. Of an order that was
 * released before, the one that it was.
 */
export function releaseEvent(
  {
    status,
    followUpUntil,
    history,
  }: IsolationDates & {
    readonly status: IsolationStatus;
    readonly history: readonly { readonly event: IsolationEvent }[];
  },
  today: Day,
): 'RELEASE' | 'RELEASE_WHOLLY' {
  const before = history.findLast(({ event }) => event === 'RELEASE' || event === 'RELEASE_WHOLLY');
  if (status !== 'ISOLATING' && before) return before.event as 'RELEASE' | 'RELEASE_WHOLLY';
  return followUpUntil > today ? 'RELEASE' : 'RELEASE_WHOLLY';
}

/**
 * Grounds as they are when isolation lasts to another day: the longest is prolonged, or all are cut off
 * there. Follow-up keeps its length.
 */
export function groundsUntil<G extends IsolationDates>(grounds: readonly G[], dueOn: Day): G[] {
  const { dueOn: last } = datesOver(grounds, grounds[0]!.dueOn);
  return grounds.map((ground) => {
    const isMoved = dueOn < last ? ground.dueOn > dueOn : ground.dueOn === last;
    return isMoved
      ? { ...ground, dueOn, followUpUntil: addDays(dueOn, daysBetween(ground.dueOn, ground.followUpUntil)) }
      : ground;
  });
}

/** A daily task of an order, as far as it decides on its days. */
export interface CheckTask {
  readonly id: string;
  readonly from: Day;
  readonly dueOn: Day;
  readonly until: Day;
}

export interface CheckPlan {
  /** Those that get another last day. */
  readonly moved: readonly { readonly id: string; readonly until: Day }[];
  readonly dropped: readonly string[];
  readonly made: readonly { readonly from: Day; readonly until: Day }[];
}

/**
 * The daily tasks that cover the days from today through the last one: those that are there keep what was
 * done, and one that would run for too long is followed by another. Without a last day there are none.
 */
export function planChecks(tasks: readonly CheckTask[], today: Day, last: Day | null): CheckPlan {
  const none = { moved: [], dropped: tasks.map(({ id }) => id), made: [] };
  if (last === null || last < today) return none;
  const kept = tasks.filter(({ from }) => from <= last).sort((a, b) => (a.from < b.from ? -1 : 1));
  const end = kept.at(-1);
  // Done through the last day already.
  if (end && end.dueOn > last) return none;
  const until = end && earlier(last, addDays(end.from, DAILY_LIMIT - 1));
  const made: { from: Day; until: Day }[] = [];
  for (let from = until ? addDays(until, 1) : today; from <= last; from = addDays(from, DAILY_LIMIT))
    made.push({ from, until: earlier(last, addDays(from, DAILY_LIMIT - 1)) });
  return {
    moved: end && until && until !== end.until ? [{ id: end.id, until }] : [],
    dropped: tasks.filter((task) => !kept.includes(task)).map(({ id }) => id),
    made,
  };
}

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/**
 * The last day of daily checks: that before follow-up is over. At a central site they are the site's own;
 * null where there are none.
 */
export const lastCheckOn = ({
  status,
  place,
  followUpUntil,
}: IsolationDates & { readonly status: IsolationStatus; readonly place: IsolationPlace }): Day | null =>
  status === 'MONITORED' || (status === 'ISOLATING' && place === 'HOME') ? addDays(followUpUntil, -1) : null;
