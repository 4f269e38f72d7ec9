import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { causeTask } from '#test/support/grid.ts';
import { CHUCAI, HUBUXIANG } from '#test/support/world.ts';

/** Grid management: the manpower stands in the grids, and each of them has its work on one list. */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const first = { community: CHUCAI, name: '第一网格', buildings: ['1栋'], workers: ['worker'] };
const GRID = 'grid { id clause buildings workers }';

clause('base.1', 'a community is laid out in grids with workers of their own, and what is to be done goes to them', {
  operation: 'Mutation.createGrid',
  by: 'COMMUNITY_WORKER',
  async carriedOut(stage) {
    const waiting = await causeTask(stage.world);
    const { grid, errors } = await worker(stage).mutate('createGrid', first, GRID);
    expect(errors).toEqual([]);
    expect(grid).toMatchObject({ clause: 'base.1', buildings: ['1栋'], workers: ['worker'] });
    await stage.world.drain();
    const { workList } = await worker(stage).ask(`{ workList(grid: "${grid.id}") { checks { id } } }`);
    expect(workList.checks).toEqual([{ id: waiting.id }]);
  },
  async denied(stage) {
    await stranger(stage).mutate('createGrid', { ...first, name: '第二网格', buildings: [], workers: [] }, GRID);
  },
});

clause('base.1', 'the work of a grid is one list, from which its workers take, report and hand over', {
  operation: 'Query.workList',
  by: 'COMMUNITY_WORKER',
  async carriedOut(stage) {
    const { grid } = await worker(stage).mutate('createGrid', first, GRID);
    const { task } = await worker(stage).mutate(
      'planTask',
      { community: CHUCAI, kind: 'DUTY', building: '1栋', dueOn: stage.world.today() },
      'task { id clause }',
    );
    const listed = async () =>
      (await worker(stage).ask(`{ workList(grid: "${grid.id}") { others { id clause } } }`)).workList.others;
    expect(await listed()).toEqual([{ id: task.id, clause: 'base.1' }]);
    const report = { task: task.id, reportId: 'phone-0001', doneAt: stage.world.deps.clock().toISOString() };
    expect((await worker(stage).mutate('reportTask', report, 'task { status }')).task.status).toBe('DONE');
    expect(await listed()).toEqual([]);
  },
  async denied(stage) {
    await stranger(stage).ask(`{ workList(community: "${CHUCAI}") { others { id } } }`);
  },
});
