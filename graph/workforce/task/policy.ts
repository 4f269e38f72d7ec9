import { covers, type GrantedRole, type Scope } from '#graph/core/access.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import { rowOfTask, TASK_SECTIONS, type TaskKind, type TaskSection } from './policy-kinds.ts';

export const TASK_STATUSES = ['OPEN', 'ASSIGNED', 'DONE', 'CANCELLED'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];
export type TaskEvent =
  | 'CREATE'
  | 'TAKE'
  | 'ASSIGN'
  | 'RETURN'
  | 'HAND_OVER'
  | 'FOLLOW_GRID'
  | 'RESCHEDULE'
  | 'REPORT'
  | 'REPORT_DAY'
  | 'CANCEL';
export type TaskStepReason = 'NO_LONGER_NEEDED' | 'CAUSE_ENDED' | 'DOUBLED';

const LIVE = ['OPEN', 'ASSIGNED'] as const satisfies readonly TaskStatus[];
const DOERS = ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'] as const satisfies readonly Role[];

/**
 * The life of a task. That it was missed is read from its day and stored nowhere. A daily task moves on by
 * REPORT_DAY and ends by the REPORT of its last day; REPORT_DAY happens to one that is closed as well: a
 * report from a phone that was offline counts for the day on which it was done.
 */
export const taskLifecycle = {
  noun: 'task',
  initial: 'OPEN',
  transitions: {
    CREATE: { from: [], to: 'OPEN', by: ['COMMUNITY_WORKER', 'SYSTEM'] },
    TAKE: { from: ['OPEN'], to: 'ASSIGNED', by: ['COMMUNITY_WORKER', 'PROFESSIONAL'], again: true },
    ASSIGN: { from: ['OPEN'], to: 'ASSIGNED', by: ['COMMUNITY_WORKER'], again: true },
    RETURN: { from: ['ASSIGNED'], to: 'OPEN', by: DOERS },
    HAND_OVER: { from: ['ASSIGNED'], to: 'SAME', by: ['COMMUNITY_WORKER'] },
    FOLLOW_GRID: { from: LIVE, to: 'SAME', by: ['SYSTEM'] },
    RESCHEDULE: { from: LIVE, to: 'SAME', by: ['SYSTEM'] },
    REPORT: { from: LIVE, to: 'DONE', by: [...DOERS, 'SYSTEM'] },
    REPORT_DAY: { from: TASK_STATUSES, to: 'SAME', by: [...DOERS, 'SYSTEM'] },
    CANCEL: { from: LIVE, to: 'CANCELLED', by: ['COMMUNITY_WORKER', 'SYSTEM'] },
  },
} as const satisfies Lifecycle<TaskStatus, TaskEvent, Role>;

/** Whether it is still to be done. */
export const isLiveTask = (status: TaskStatus): boolean => LIVE.some((one) => one === status);

/** What a task becomes by an event. */
export function afterEvent(status: TaskStatus, event: TaskEvent): TaskStatus {
  const { to } = taskLifecycle.transitions[event];
  return to === 'SAME' ? status : to;
}

/** A daily task runs this many days at most: its history and its days lie in one record. */
export const DAILY_LIMIT = 60;

/** When a task is to be done. */
export interface TaskDays {
  readonly status: TaskStatus;
  readonly daily: boolean;
  /** The day on which it is next due. */
  readonly dueOn: Day;
  /** The last day of a daily task; null for the others. */
  readonly until: Day | null;
  /** The days on which it was done. */
  readonly doneDays: readonly Day[];
}

export const isMissed = ({ status, dueOn }: Pick<TaskDays, 'status' | 'dueOn'>, today: Day): boolean =>
  isLiveTask(status) && dueOn < today;

/** What a report of a day makes of a task. */
export interface Reported {
  readonly event: Extract<TaskEvent, 'REPORT' | 'REPORT_DAY'>;
  readonly dueOn: Day;
  readonly doneDays: readonly Day[];
}

/**
 * What it makes of a task that it was done on a day: null where nothing changes, since the day was counted
 * before. The day on which a daily task is due only ever moves on, in whatever order the reports come; its
 * last day, or a later one, ends it.
 */
export function afterReport({ status, daily, dueOn, until, doneDays }: TaskDays, day: Day): Reported | null {
  if (daily && doneDays.includes(day)) return null;
  const counted = [...doneDays, day].sort();
  if (!daily || until === null) return { event: 'REPORT', dueOn, doneDays: counted };
  const next = addDays(day, 1);
  const isOver = isLiveTask(status) && next > until;
  return {
    event: isOver ? 'REPORT' : 'REPORT_DAY',
    dueOn: !isOver && isLiveTask(status) && next > dueOn ? next : dueOn,
    doneDays: counted,
  };
}

/** The days of a daily task before a day on which it was not done, from its first one on. */
export function missedDays(task: TaskDays & { readonly from: Day }, today: Day): Day[] {
  const missed: Day[] = [];
  const last = task.until ?? task.dueOn;
  for (let day = task.from; day < today && day <= last; day = addDays(day, 1))
    if (!task.doneDays.includes(day)) missed.push(day);
  return missed;
}

/** Where a task is and whose: what decides who has to do with it. */
export interface TaskConcern {
  readonly community: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly assignee: string | null;
}

/** The roles in which somebody has to do with tasks. */
export type TaskRole = Extract<Role, 'COMMUNITY_WORKER' | 'PROFESSIONAL' | 'VOLUNTEER' | 'AUTHORITY'>;

/**
 * In which role a viewer has to do with a task, the one that may do most first; null in none. A volunteer
 * sees what is assigned to them until it is done, and nothing else; an authority sees that there are tasks
 * and does none.
 */
export function taskRole(viewer: Scope & { readonly account: string }, task: TaskConcern): TaskRole | null {
  const { roles, communities, division, account } = viewer;
  if (roles.includes('COMMUNITY_WORKER') && communities.includes(task.community)) return 'COMMUNITY_WORKER';
  const isProfessionals = rowOfTask(task.kind).by.includes('PROFESSIONAL');
  if (roles.includes('PROFESSIONAL') && isProfessionals && covers(division, task.community)) return 'PROFESSIONAL';
  if (roles.includes('VOLUNTEER') && task.assignee === account && isLiveTask(task.status)) return 'VOLUNTEER';
  return roles.includes('AUTHORITY') && covers(division, task.community) ? 'AUTHORITY' : null;
}

/** Whether a kind of task is the work of a role. */
export function isWorkOf(kind: TaskKind, role: TaskRole): boolean {
  const { by, volunteer } = rowOfTask(kind);
  return role === 'VOLUNTEER' ? volunteer : by.some((one) => one === role);
}

/** Whether somebody may be given a task, by what they are granted and where they live. */
export const mayBeGiven = (
  { kind, community }: Pick<TaskConcern, 'kind' | 'community'>,
  grants: readonly GrantedRole[],
  livesIn: string | null,
): boolean =>
  grants.some(({ role, communities, division }) => {
    const isHere = communities.includes(community);
    if (role === 'COMMUNITY_WORKER') return isHere && isWorkOf(kind, role);
    if (role === 'PROFESSIONAL') return covers(division, community) && isWorkOf(kind, role);
    return role === 'VOLUNTEER' && (isHere || livesIn === community) && isWorkOf(kind, role);
  });

/** What a work list is cut from. */
export type ListedDays = TaskDays & { readonly kind: TaskKind };

export type Sections<T> = Readonly<Record<TaskSection, readonly T[]>> & { readonly missed: readonly T[] };

/**
 * The work of a day out of the tasks that are due by then, each section in the order of the list. What was
 * missed stands apart; a daily task that was missed is still to be done on the day itself.
 */
export function sectionsOn<T extends ListedDays>(tasks: readonly T[], on: Day, today: Day): Sections<T> {
  const isOn = ({ daily, dueOn, until }: T) => dueOn === on || (daily && dueOn < on && until! >= on);
  const sections = TASK_SECTIONS.map((section) => [
    section,
    tasks.filter((task) => rowOfTask(task.kind).section === section && isOn(task)),
  ]);
  return {
    ...(Object.fromEntries(sections) as Record<TaskSection, T[]>),
    missed: tasks.filter((task) => isMissed(task, today)),
  };
}
