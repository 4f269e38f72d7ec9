import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change, Part } from '#graph/mechanism/change.ts';
import { advance, type Living, type Step } from '#graph/mechanism/lifecycle.ts';
import { putNew } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { TaskKind } from './policy-kinds.ts';
import {
  afterEvent,
  isLiveTask,
  type TaskDays,
  type TaskEvent,
  taskLifecycle,
  type TaskStatus,
  type TaskStepReason,
} from './policy.ts';

export interface TaskStep extends Step<TaskStatus, TaskEvent> {
  readonly role: Role | 'SYSTEM';
  readonly reason?: TaskStepReason;
}

/** Whom a task is about: a person, a household, or nobody. */
export interface TaskSubject {
  readonly person: string | null;
  readonly household: string | null;
}

/** Who does what by when: visits, transfers, checks, deliveries, duties. */
export interface Task extends Living<TaskStatus, TaskEvent>, TaskDays {
  readonly kind: TaskKind;
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly community: string;
  /** The grid of its building; null where none covers it. */
  readonly grid: string | null;
  readonly building: string | null;
  readonly unit: string | null;
  readonly subject: TaskSubject | null;
  /** The id of what caused it. */
  readonly ref: string;
  readonly note: string | null;
  /** The first day. */
  readonly from: Day;
  readonly assignee: string | null;
  readonly history: readonly TaskStep[];
}

/** An entry of a list: it holds the key of the task and nothing else. */
export interface TaskListing extends Key {
  readonly task: Key;
}

/** The list that has a task: that of its grid, or that of its community for what no grid covers. */
export const placeOf = ({ grid, community }: Pick<Task, 'grid' | 'community'>): string => grid ?? community;

/** The part of a list by state: what is to be done lies together and comes first. */
export const stateOf = (status: TaskStatus): number => (isLiveTask(status) ? 0 : status === 'DONE' ? 1 : 2);

/** What may change of a task. */
export type TaskChange = Partial<Pick<Task, 'grid' | 'assignee' | 'dueOn' | 'until' | 'doneDays'>>;

/** The lists in which a task stands, as it is. */
function listingsOf(task: Omit<Task, keyof Key>): Key[] {
  const { id, status, dueOn, assignee, ref } = task;
  const listed = keys.taskListing(placeOf(task), stateOf(status), dueOn, id);
  if (!isLiveTask(status)) return [listed];
  return [listed, keys.causedTask(ref, id), ...(assignee === null ? [] : [keys.assignedTask(assignee, dueOn, id)])];
}

const textOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/**
 * Takes a task out of the lists in which it stood and puts it into those in which it now stands, in the
 * transaction that moves it: a list never has what is not so. They need no condition: the task's own status
 * and history guard them.
 */
function relistChange(before: Task, change: TaskChange, event: TaskEvent): Change {
  const after = { ...before, ...change, status: afterEvent(before.status, event) };
  const [stood, stands] = [listingsOf(before), listingsOf(after)];
  const isIn = (list: readonly Key[], key: Key) => list.some((one) => textOf(one) === textOf(key));
  const task: Key = { pk: before.pk, sk: before.sk };
  return [
    ...stood.filter((key) => !isIn(stands, key)).map((key): Part => ({ named: 'listing', delete: key })),
    ...stands.filter((key) => !isIn(stood, key)).map((key): Part => ({ named: 'listing', put: { ...key, task } })),
  ];
}

/** A task with its lists. */
export function newTaskChange(task: Omit<Task, keyof Key>): { readonly task: Task; readonly writes: Change } {
  const key = keys.task(task.community, task.id);
  const write = putNew(`task:${task.id}`, { ...key, ...task });
  const listings = listingsOf(task).map((listing): Part => ({ named: 'listing', put: { ...listing, task: key } }));
  return { task: write.put, writes: [write, ...listings] };
}

export interface TaskMove {
  readonly event: TaskEvent;
  readonly change?: TaskChange;
  readonly step: Omit<TaskStep, 'event' | 'status' | 'at'>;
  readonly now: Date;
}

/**
 * Moves a task with its place in every list, by itself or within the transaction of something else: what
 * caused it ends, or what was to be done is done elsewhere.
 *
 * Race: somebody moves the task at the same time. The condition `task:<id>` holds on its status and the
 * number of its steps; then the whole transaction fails, and is made anew from what is there.
 */
export function moveTask(
  task: Task,
  { event, change: set = {}, step: actor, now }: TaskMove,
): { readonly task: Task; readonly writes: Change } {
  const { noun, change } = advance(taskLifecycle, task, { event, actor, now, set, named: `task:${task.id}` });
  return { task: noun, writes: [...change, ...relistChange(task, set, event)] };
}

export const moveTaskChange = (task: Task, move: TaskMove): Change => moveTask(task, move).writes;
