import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { send } from '#graph/mechanism/commit.ts';
import { untilSettled } from '#graph/mechanism/settle.ts';
import { isWorkerOf } from '#graph/workforce/grid/arrange.ts';
import type { Grid } from '#graph/workforce/grid/store.ts';
import { isLiveTask } from './policy.ts';
import { moveTaskWrites, type Task } from './store-writes.ts';
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
    const listed: ListedTask[] = await context.tasks.tasksAssignedTo(giver, { first: PAGE, after });
    tasks += await handOver(context, listed, { giver, to, grid: id });
    if (listed.length < PAGE) return { grid, tasks, complete: true };
    after = listed.at(-1)?.place;
  }
  return { grid, tasks, complete: false };
}

interface Shift {
  readonly giver: string;
  readonly to: string;
  readonly grid: string;
}

/**
 * Hands a page over and answers with how many that were. Race: one of the tasks is reported, returned or
 * taken out of the grid at this moment. Its condition fails the whole page, which is then made anew without
 * it.
 */
function handOver(context: RequestContext, listed: readonly Task[], { giver, to, grid }: Shift): Promise<number> {
  const { account } = viewerOf(context);
  const step = { account, role: 'COMMUNITY_WORKER', to } as const;
  const move = { event: 'HAND_OVER', change: { assignee: to }, step, now: context.now } as const;
  let current = listed;
  const attempt = async () => {
    current = current.filter((task) => isLiveTask(task.status) && task.assignee === giver && task.grid === grid);
    if (current.length > 0)
      await send(
        context,
        current.flatMap((task) => moveTaskWrites(task, move)),
      );
    return current.length;
  };
  return untilSettled(attempt, {
    async failed() {
      const fresh = await Promise.all(current.map(({ id }) => context.tasks.task(id)));
      current = fresh.filter((task) => task !== null);
    },
  });
}
