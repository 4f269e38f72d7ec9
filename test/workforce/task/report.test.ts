import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGrid, causeTask, type GridCrew, readTask } from '#test/support/grid.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, openWorld, type World } from '#test/support/world.ts';

/**
 * Reports from phones that were offline: late, in any order, more than once. The tasks are made at noon of
 * the first day.
 */
let world: World;
let crew: GridCrew;
beforeEach(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const REPORTED = 'task { status dueOn doneDays missedDays }';
let serial = 0;
const report = (task: string, doneAt: string, given: object = {}, by: Caller = crew.worker) =>
  by.mutate('reportTask', { task, doneAt, reportId: `report-${++serial}-offline`, ...given }, REPORTED);
const [FIRST, SECOND, THIRD] = ['2020-04-15', '2020-04-16', '2020-04-17'] as const;
const noonOf = (day: string) => `${day}T05:00:00.000Z`;
const daily = () => causeTask(world, { daily: true, until: THIRD });

describe('a report', () => {
  test('of a task that is done once ends it', async () => {
    const { id } = await causeTask(world);
    world.setClock(noonOf(SECOND));
    const { task } = await report(id, noonOf(FIRST));
    expect(task).toEqual({ status: 'DONE', dueOn: FIRST, doneDays: [FIRST], missedDays: [] });
  });

  test('that comes twice is counted once, also after the task is closed', async () => {
    const { id } = await causeTask(world);
    world.setClock(noonOf(FIRST));
    const given = { reportId: 'one-and-the-same', note: '体温正常' };
    await report(id, noonOf(FIRST), given);
    const again = await untouched(world, [crew.worker], () => report(id, noonOf(FIRST), given));
    expect(again.errors).toEqual([]);
    expect(again.task.status).toBe('DONE');
    const other = await untouched(world, [crew.worker], () => report(id, noonOf(FIRST), { ...given, note: '发热' }));
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'reportId'] }]);
  });

  test('under the id of somebody else’s report is refused', async () => {
    const { id } = await daily();
    world.setClock(noonOf(FIRST));
    await report(id, noonOf(FIRST), { reportId: 'one-and-the-same' });
    const other = await untouched(world, [crew.colleague], () =>
      report(id, noonOf(FIRST), { reportId: 'one-and-the-same' }, crew.colleague),
    );
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'reportId'] }]);
  });

  test('of a closed task that is done once is told so', async () => {
    const { id } = await causeTask(world);
    world.setClock(noonOf(FIRST));
    await report(id, noonOf(FIRST));
    const late = await untouched(world, [crew.colleague], () => report(id, noonOf(FIRST), {}, crew.colleague));
    expect(late.errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'task'] }]);
  });

  test('of an earlier day of a daily task counts for its day', async () => {
    const { id } = await daily();
    world.setClock(noonOf(SECOND));
    expect((await report(id, noonOf(SECOND))).task).toEqual({
      status: 'OPEN',
      dueOn: THIRD,
      doneDays: [SECOND],
      missedDays: [FIRST],
    });
    expect((await report(id, noonOf(FIRST))).task).toEqual({
      status: 'OPEN',
      dueOn: THIRD,
      doneDays: [FIRST, SECOND],
      missedDays: [],
    });
  });

  test('of the last day ends a daily task, and one of a day before it still counts then', async () => {
    const { id } = await daily();
    world.setClock(noonOf(THIRD));
    expect((await report(id, noonOf(THIRD))).task).toMatchObject({ status: 'DONE', doneDays: [THIRD] });
    expect((await report(id, noonOf(FIRST))).task).toMatchObject({ status: 'DONE', doneDays: [FIRST, THIRD] });
  });

  test('of a day that was counted is kept beside the first, and moves nothing', async () => {
    const { id } = await daily();
    world.setClock('2020-04-15T12:00:00.000Z');
    await report(id, noonOf(FIRST));
    const before = await readTask(world, id);
    expect((await report(id, '2020-04-15T11:00:00.000Z', { note: '晚间复测' }, crew.colleague)).errors).toEqual([]);
    expect(await readTask(world, id)).toEqual(before);
    const { data } = await crew.worker.ask(
      `{ node(id: "${id}") { ... on Task { reports(first: 9) { nodes { day role note } } } } }`,
    );
    expect(data.node.reports.nodes).toEqual([
      { day: FIRST, role: 'COMMUNITY_WORKER', note: null },
      { day: FIRST, role: 'COMMUNITY_WORKER', note: '晚间复测' },
    ]);
  });

  test('counts for the day of the community, on both sides of its midnight', async () => {
    const [one, other] = [await daily(), await daily()];
    world.setClock(noonOf(SECOND));
    expect((await report(one.id, '2020-04-15T15:59:59.999Z')).task.doneDays).toEqual([FIRST]);
    expect((await report(other.id, '2020-04-15T16:00:00.000Z')).task.doneDays).toEqual([SECOND]);
  });

  test('of what was done before a daily task was cancelled counts; of what is said to be done after, not', async () => {
    const { task } = await crew.worker.mutate(
      'planTask',
      { community: '420106006001', kind: 'VISIT', building: '1栋', dueOn: FIRST, dailyUntil: THIRD },
      'task { id }',
    );
    world.setClock(noonOf(SECOND));
    await crew.worker.mutate('cancelTask', { task: task.id, reason: 'NO_LONGER_NEEDED' }, 'task { id }');
    world.setClock(noonOf(THIRD));
    expect((await report(task.id, noonOf(FIRST))).task).toMatchObject({ status: 'CANCELLED', doneDays: [FIRST] });
    const after = await untouched(world, [crew.worker], () => report(task.id, noonOf(THIRD)));
    expect(after.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  test.each([
    ['in the future', { doneAt: '2020-04-15T04:00:00.001Z' }, 'INVALID_DAY', 'doneAt'],
    ['before the task was made', { doneAt: '2020-04-15T03:59:59.999Z' }, 'INVALID_DAY', 'doneAt'],
    ['with an id that is none', { reportId: 'a#b' }, 'INVALID_TEXT', 'reportId'],
    ['with an id that is too short', { reportId: 'short' }, 'INVALID_TEXT', 'reportId'],
    ['with a note that is too long', { note: 'x'.repeat(201) }, 'INVALID_TEXT', 'note'],
    ['of no task', { task: 'task_420106006001_none' }, 'NOT_FOUND', 'task'],
  ])('%s is refused, and nothing is written', async (_, given, code, field) => {
    const { id } = await daily();
    const { task, errors } = await untouched(world, [crew.worker], () => report(id, '2020-04-15T04:00:00.000Z', given));
    expect(task).toBeNull();
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('comes to the same in whatever order a phone sends what it kept', async () => {
    const orders = [
      [FIRST, SECOND, THIRD],
      [THIRD, FIRST, SECOND],
      [SECOND, THIRD, FIRST],
      [THIRD, SECOND, FIRST],
    ];
    const tasks = await Promise.all(orders.map(() => daily()));
    world.setClock(noonOf(THIRD));
    for (const [i, days] of orders.entries()) {
      const id = tasks[i]!.id;
      for (const day of days) expect((await report(id, noonOf(day))).errors).toEqual([]);
      expect(await readTask(world, id)).toMatchObject({ status: 'DONE', doneDays: [FIRST, SECOND, THIRD] });
      expect(await world.deps.tasks.reports(tasks[i]!, { first: 9 })).toHaveLength(3);
    }
    expect(
      (await crew.worker.ask(`{ workList(grid: "${crew.id}") { checks { id } missed { id } } }`)).data.workList,
    ).toEqual({
      checks: [],
      missed: [],
    });
  });
});
