import { expect } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { newTask, type NewTask } from '#graph/workforce/task/cause.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { type Caller, CHUCAI, type World } from './world.ts';
import { write } from './write.ts';

/** A grid of a community with its buildings, and the workers whose accounts it has. */
export interface GridCrew {
  readonly id: string;
  readonly worker: Caller;
  readonly colleague: Caller;
}

export const WORKER = 'worker';
export const COLLEAGUE = 'colleague';

/** A grid of two workers. Each is seen once first: a grid takes only whom a grant makes a worker. */
export async function buildGrid(
  world: World,
  { community = CHUCAI, buildings = ['1栋'] }: { community?: string; buildings?: readonly string[] } = {},
): Promise<GridCrew> {
  const [worker, colleague] = [WORKER, COLLEAGUE].map((account) =>
    world.as('COMMUNITY_WORKER', { communities: [community], account }),
  ) as [Caller, Caller];
  for (const caller of [worker, colleague]) await caller.ask('{ viewer { account } }');
  const { grid, errors } = await worker.mutate(
    'createGrid',
    { community, name: '第一网格', buildings, workers: [WORKER, COLLEAGUE] },
    'grid { id }',
  );
  expect(errors).toEqual([]);
  return { id: grid.id, worker, colleague };
}

/** A task as something else causes it: in a transaction of its own. */
export async function causeTask(world: World, given: Partial<NewTask> = {}): Promise<Task> {
  const { task, writes } = await newTask(systemContext(world.deps, 'test'), {
    kind: 'DAILY_CHECK',
    community: CHUCAI,
    building: '1栋',
    subject: null,
    dueOn: world.today(),
    ref: 'isolation_test',
    ...given,
  });
  await write(world.deps, writes);
  return task;
}

export const readTask = async (world: World, id: string): Promise<Task> => (await world.deps.tasks.task(id))!;
