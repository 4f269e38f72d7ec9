import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGrid, causeTask, COLLEAGUE, type GridCrew, WORKER } from '#test/support/grid.ts';
import { openWorld, type World } from '#test/support/world.ts';

let world: World;
let crew: GridCrew;
beforeAll(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
});
afterAll(() => world.close());

const countOf = async (account: string) => (await world.deps.tasks.tasksAssignedTo(account, { first: 100 })).length;

test('a shift whose second page others change all the time says how much of it was passed on', async () => {
  for (let i = 0; i < 25; i++) {
    const { id: task } = await causeTask(world, { kind: 'VISIT', ref: `visit_${i}` });
    await crew.worker.mutate('takeTask', { task }, '__typename');
  }
  const doneAt = world.deps.clock().toISOString();
  let pages = 0;
  let isReporting = false;
  const handOver = () => crew.worker.mutate('handOverShift', { grid: crew.id, to: COLLEAGUE }, 'tasks complete');
  const answer = await world.meddleWith(async (operation, input) => {
    if (isReporting || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('HAND_OVER')) return;
    pages += 1;
    if (pages === 1) return;
    isReporting = true;
    const [first] = await world.deps.tasks.tasksAssignedTo(WORKER, { first: 1 });
    await crew.worker.mutate('reportTask', { task: first!.id, reportId: `meanwhile-${pages}`, doneAt }, '__typename');
    isReporting = false;
  }, handOver);
  expect(answer).toMatchObject({ errors: [], tasks: 20, complete: false });
  expect(await countOf(COLLEAGUE)).toBe(20);
  const left = await countOf(WORKER);
  expect(await handOver()).toMatchObject({ errors: [], tasks: left, complete: true });
});
