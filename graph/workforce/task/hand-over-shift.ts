import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { Busy } from '#graph/store/db.ts';
import { isWorkerOf } from '#graph/workforce/grid/arrange.ts';
import type { Grid } from '#graph/workforce/grid/store.ts';
import { isLiveTask } from './policy.ts';
import { moveTaskChange } from './store-writes.ts';
import type { ListedTask } from './store.ts';

export interface HandOverShift {
  readonly grid: string;
  readonly from?: string | null | undefined;
  readonly to: string;
}

export interface HandedOver {
  readonly grid: Grid;
  readonly tasks: number;
  readonly complete: boolean;
}

/** Four writes a task: as many as one transaction takes. */
const PAGE = 20;
/** Pages of one request: nobody carries more in one shift. Whatever is left passes with the next request. */
const PAGES = 25;
/**
 * Hands a worker's open tasks of a grid to another worker of that grid, by pages: each is one transaction. A
 * repeat goes on where it stopped, and finds nothing where all has passed.
 */
export async function handOverShift(
  context: RequestContext,
  { grid: id, from, to }: HandOverShift,
): Promise<HandedOver> {
  const { account, roles, communities } = viewerOf(context);
  const grid = await context.grids.grid(id);
  if (!grid || !roles.includes('COMMUNITY_WORKER') || !communities.includes(grid.community))
    throw notFound('grid', 'grid');
  const giver = from ?? account;
  if (to === giver || !grid.workers.includes(to) || !(await isWorkerOf(context, to, grid.community)))
    throw notFound('worker of this grid', 'to');
  let tasks = 0;
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const passed = await handOver(context, { giver, to, grid: id }, after).catch(after ? stopAtBusy : undefined);
    if (passed === null) break;
    tasks += passed.tasks;
    if (passed.last === null) return { grid, tasks, complete: true };
    after = passed.last;
  }
  return { grid, tasks, complete: false };
}

/** What was handed over before is: the rest is asked for by the same request once more. */
function stopAtBusy(error: unknown): null {
  if (error instanceof Busy) return null;
  throw error;
}

interface Shift {
  readonly giver: string;
  readonly to: string;
  readonly grid: string;
}

/**
 * Hands a page over. Answers with how many tasks that were and where it ends; null where nothing follows.
 *
 * Race: one of the tasks is reported, returned or taken out of the grid at this moment. Its condition fails
 * the whole page, which is then listed anew without it.
 */
const handOver = (
  context: RequestContext,
  { giver, to, grid }: Shift,
  after: string | undefined,
): Promise<{ readonly tasks: number; readonly last: string | null }> =>
  commit(context, async () => {
    const listed: ListedTask[] = await context.tasks.tasksAssignedTo(giver, { first: PAGE, after });
    // One that was read after it left the list is passed over.
    const theirs = listed.filter((one) => isLiveTask(one.status) && one.assignee === giver && one.grid === grid);
    const step = { account: viewerOf(context).account, role: 'COMMUNITY_WORKER', to } as const;
    const move = { event: 'HAND_OVER', change: { assignee: to }, step, now: context.now } as const;
    const last = listed.length < PAGE ? null : listed.at(-1)!.place;
    return { reply: { tasks: theirs.length, last }, change: theirs.flatMap((one) => moveTaskChange(one, move)) };
  });
