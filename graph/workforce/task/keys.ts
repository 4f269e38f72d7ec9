import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A task by id. */
  task: (community: string, id: string) => key(`OPERATIONAL#TASK#${community}`, id),
  /** A report of a task. */
  taskReport: (community: string, task: string, report: string) =>
    key(`OPERATIONAL#TASK#${community}`, `${task}#REPORT#${report}`),
  /** What was reported of a task. */
  taskReports: (community: string, task: string) => range(`OPERATIONAL#TASK#${community}`, `${task}#REPORT#`),
  /**
   * A task in the list of its grid, or of its community where no grid covers it. The state comes
   * first, so that what is to be done is one range.
   */
  taskListing: (place: string, state: number, day: string, id: string) =>
    key(`OPERATIONAL#TASKS#PLACE#${place}`, `${state}#${day}#${id}`),
  /** The tasks of a grid, or of no grid, in one state, by day. */
  taskListings: (place: string, state: number) => range(`OPERATIONAL#TASKS#PLACE#${place}`, `${state}#`),
  /** Behind everything that is to be done by a day: nothing stands before state 0. */
  behindTasksOf: (day: string) => `0#${day}~`,
  /** A task in the list of the account that it is assigned to. */
  assignedTask: (account: string, day: string, id: string) =>
    key(`OPERATIONAL#TASKS#ACCOUNT#${account}`, `DAY#${day}#${id}`),
  /** The tasks assigned to an account, by day. */
  assignedTasks: (account: string) => range(`OPERATIONAL#TASKS#ACCOUNT#${account}`, 'DAY#'),
  /** A task in the list of what caused it. */
  causedTask: (ref: string, id: string) => key(`OPERATIONAL#TASKS#CAUSE#${ref}`, id),
  /** The tasks that something caused. */
  causedTasks: (ref: string) => range(`OPERATIONAL#TASKS#CAUSE#${ref}`),
} as const;
