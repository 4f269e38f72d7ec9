import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import type { ListName } from '#graph/shared/cursor.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import type { Grid } from '#graph/workforce/grid/store.ts';
import { type Day, isDay } from '#verify/calendar.ts';
import { isLiveTask, type Sections, sectionsOn, type TaskStatus } from './policy.ts';
import { roleIn } from './read.ts';
import type { Task, TaskStep } from './store-writes.ts';
import type { ListedTask } from './store.ts';

/** How much one work list holds: what is due earliest comes first, and whatever is done makes room. */
export const WORK_LIMIT = 400;

/** A grid, or a community for what no grid of it covers. */
export interface TaskPlace {
  readonly grid?: string | null | undefined;
  readonly community?: string | null | undefined;
}

/** A place whose tasks the caller may see. */
interface Place {
  readonly id: string;
  readonly community: string;
  readonly grid: Grid | null;
}

export interface WorkList extends Sections<Task> {
  readonly on: Day;
  readonly grid: Grid | null;
  readonly community: string;
  readonly complete: boolean;
}

/** The work of a day, for the workers of the community: one range of one list, and its tasks by key. */
export async function workList(
  context: RequestContext,
  { on, ...asked }: TaskPlace & { readonly on?: string | null | undefined },
): Promise<WorkList> {
  const { today } = context;
  const day = on ?? today;
  if (!isDay(day) || day < today) throw new Denial('BAD_USER_INPUT', workforceTexts.dayFromToday);
  const place = await placeOf(context, asked, isWorkers);
  const due = await context.tasks.tasksDueBy(place.id, day, WORK_LIMIT + 1);
  // Race: one that was closed between the two reads is done.
  const live = due.slice(0, WORK_LIMIT).filter(({ status }) => isLiveTask(status));
  return {
    ...sectionsOn(live, day, today),
    on: day,
    grid: place.grid,
    community: place.community,
    complete: due.length <= WORK_LIMIT,
  };
}

export interface TasksArgs extends PageArgs, TaskPlace {
  readonly status?: TaskStatus | null | undefined;
}

/**
 * The tasks of a grid, or of a community for what no grid covers, by day: those to be done, or those in one
 * state.
 */
export async function tasks(
  context: RequestContext,
  { status, grid, community, ...page }: TasksArgs,
): Promise<Connection<Task>> {
  const place = await placeOf(context, { grid, community }, isSeer);
  const isWanted = (found: Task) =>
    roleIn(context, found) !== null && (status ? found.status === status : isLiveTask(found.status));
  return listedTasks(
    context,
    ['tasks', place.id, status],
    page,
    (options) => context.tasks.tasksOf(place.id, status ?? 'OPEN', options),
    isWanted,
  );
}

/** What is assigned to the caller and still to be done. */
export function myTasks(context: RequestContext, page: PageArgs): Promise<Connection<Task>> {
  const { account } = viewerOf(context);
  return listedTasks(
    context,
    ['myTasks', account],
    page,
    (options) => context.tasks.tasksAssignedTo(account, options),
    (found) => roleIn(context, found) !== null && found.assignee === account && isLiveTask(found.status),
  );
}

function listedTasks(
  context: RequestContext,
  list: ListName,
  page: PageArgs,
  read: (options: QueryOptions) => Promise<readonly ListedTask[]>,
  isWanted: (found: ListedTask) => boolean,
): Promise<Connection<Task>> {
  const placeIn = ({ place }: ListedTask) => place;
  return readPage(
    context,
    list,
    page,
    (options) => fillPage(options, read, placeIn, (found) => found.filter(isWanted)),
    placeIn,
  );
}

async function placeOf(
  context: RequestContext,
  { grid, community }: TaskPlace,
  maySee: (context: RequestContext, community: string) => boolean,
): Promise<Place> {
  if (Boolean(grid) === Boolean(community)) throw new Denial('BAD_USER_INPUT', workforceTexts.gridOrCommunity);
  const found = grid ? await context.grids.grid(grid) : null;
  const place = found
    ? { id: found.id, community: found.community, grid: found }
    : community && { id: community, community, grid: null };
  if (!place || !maySee(context, place.community)) throw new Denial('NOT_FOUND', workforceTexts.noWork);
  return place;
}

const isWorkers = (context: RequestContext, community: string): boolean => {
  const { roles, communities } = viewerOf(context);
  return roles.includes('COMMUNITY_WORKER') && communities.includes(community);
};

/**
 * Professionals and authorities of the division see the lists as well: of them the tasks that are theirs to
 * see.
 */
const isSeer = (context: RequestContext, community: string): boolean => {
  const { roles, division } = viewerOf(context);
  const isAbove = (roles.includes('PROFESSIONAL') || roles.includes('AUTHORITY')) && covers(division, community);
  return isAbove || isWorkers(context, community);
};

/** The grid of a task, for everybody who sees the task. */
export const gridOf = async ({ loaders }: RequestContext, { grid }: Task): Promise<Grid | null> =>
  grid === null ? null : loaders.grid(grid);

/** Whose a task is: for who sees to it. */
export const assigneeFor = (context: RequestContext, found: Task): string | null =>
  roleIn(context, found) === 'COMMUNITY_WORKER' || found.assignee === viewerOf(context).account ? found.assignee : null;

/**
 * A step as the caller sees it: who did it, and whose the task became, is for the workers of the community
 * alone.
 */
export interface SeenTaskStep extends Omit<TaskStep, 'account'> {
  readonly account: string | null;
}

export const historyFor = (context: RequestContext, found: Task): readonly SeenTaskStep[] =>
  roleIn(context, found) === 'COMMUNITY_WORKER'
    ? found.history
    : found.history.map(({ to: _, ...step }) => ({ ...step, account: null }));
