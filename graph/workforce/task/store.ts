import type { Role } from '#graph/core/roles.ts';
import { type Db, putNew, type QueryOptions } from '#graph/store/db.ts';
import { communityOfScoped } from '#graph/store/ids.ts';
import type { Key, Range } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { TaskStatus } from './policy.ts';
import { stateOf, type Task, type TaskListing } from './store-writes.ts';

/** A report that a task was done, by the client's own id. */
export interface TaskReport extends Key {
  readonly id: string;
  readonly task: string;
  /** The day that it counts for. */
  readonly day: Day;
  readonly doneAt: string;
  readonly reportedAt: string;
  readonly account: string;
  readonly role: Role | 'SYSTEM';
  readonly note: string | null;
}

/** A task with the sort key at which a list has it. */
export interface ListedTask extends Task {
  readonly place: string;
}

/** Tasks of one cause at most: an order, an arrival and the like cause a handful. */
const CAUSED_LIMIT = 50;

export function taskStore(db: Db) {
  /** One range of a list, and its tasks by key in batches of 100. */
  async function listed(range: Range, options: QueryOptions): Promise<ListedTask[]> {
    const listings = await db.query<TaskListing>(range, options);
    const tasks = await db.getMany<Task>(listings.map(({ task }) => task));
    return tasks.flatMap((task, i) => (task ? [{ ...task, place: listings[i]!.sk }] : []));
  }

  return {
    async task(id: string): Promise<Task | null> {
      const community = communityOfScoped('task', id);
      return community === null ? null : db.get<Task>(keys.task(community, id));
    },

    /**
     * The tasks of a grid, or of a community for what no grid covers, by day: what is to be done, or what
     * ended so.
     */
    tasksOf: (place: string, status: TaskStatus, options: QueryOptions): Promise<ListedTask[]> =>
      listed(keys.taskListings(place, stateOf(status)), options),

    /** What is to be done by the end of a day, by day: one range, however much is due later. */
    tasksDueBy: (place: string, day: Day, first: number): Promise<ListedTask[]> =>
      listed(keys.taskListings(place, stateOf('OPEN')), { first, below: keys.behindTasksOf(day) }),

    /** What is assigned to an account and still to be done, by day. */
    tasksAssignedTo: (account: string, options: QueryOptions): Promise<ListedTask[]> =>
      listed(keys.assignedTasks(account), options),

    /** What something caused that is still to be done. `isHidden`: nothing takes as many requests as one. */
    async tasksCausedBy(ref: string, { isHidden = false } = {}): Promise<Task[]> {
      const listings = await db.queryAll<TaskListing>(keys.causedTasks(ref), CAUSED_LIMIT);
      const wanted = listings.map(({ task }) => task);
      const tasks = await db.getMany<Task>(isHidden && wanted.length === 0 ? [keys.task('', ref)] : wanted);
      return tasks.filter((task) => task !== null);
    },

    async report(id: string, report: string): Promise<TaskReport | null> {
      const community = communityOfScoped('task', id);
      return community === null ? null : db.get<TaskReport>(keys.taskReport(community, id, report));
    },

    reports: ({ community, id }: Pick<Task, 'community' | 'id'>, options: QueryOptions): Promise<TaskReport[]> =>
      db.query<TaskReport>(keys.taskReports(community, id), options),
  };
}

/**
 * Race: a phone sends the same report twice at once; the condition lets one through, and the other finds what
 * that one left.
 */
export const reportWrite = (community: string, report: Omit<TaskReport, keyof Key>) =>
  putNew('report', { ...keys.taskReport(community, report.task, report.id), ...report });
