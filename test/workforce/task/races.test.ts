import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { dropTaskChange, type NewTask } from '#graph/workforce/task/cause.ts';
import { buildGrid, causeTask, COLLEAGUE, type GridCrew, readTask, WORKER } from '#test/support/grid.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

/**
 * Two who move the same task at once, in every order in which they can meet: one result, one clear refusal,
 * and lists that say what is so.
 */
let world: World;
let crew: GridCrew;
beforeAll(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const TASK = 'task { id status assignee doneDays }';
/**
 * At least this many requests are made by what is interrupted: fewer would mean that the test looks past it.
 */
const SOME = 2;
let serial = 0;

function meeting() {
  const answers: any[] = [];
  return {
    answers,
    codes: () => answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code)),
    asks:
      (caller: Caller, name: string, input: object, fields = TASK) =>
      async () =>
        void answers.push(await caller.mutate(name, input, fields)),
  };
}
const reported = (task: string, reportId = `race-report-${++serial}`) => ({
  task,
  reportId,
  doneAt: world.deps.clock().toISOString(),
});

/** Every list has the task where its status and assignee say, and nowhere else. */
async function expectListed(id: string): Promise<void> {
  const task = await readTask(world, id);
  const isIn = (found: readonly { id: string }[]) => found.some((one) => one.id === id);
  const states = await Promise.all(
    (['OPEN', 'DONE', 'CANCELLED'] as const).map((status) => world.deps.tasks.tasksOf(crew.id, status, { first: 500 })),
  );
  const isLive = task.status === 'OPEN' || task.status === 'ASSIGNED';
  expect(states.map(isIn)).toEqual([isLive, task.status === 'DONE', task.status === 'CANCELLED']);
  for (const account of [WORKER, COLLEAGUE]) {
    const has = isIn(await world.deps.tasks.tasksAssignedTo(account, { first: 500 }));
    expect(has, account).toBe(isLive && task.assignee === account);
  }
  expect(isIn(await world.deps.tasks.tasksCausedBy(task.ref))).toBe(isLive);
}

const newTask = (given: Partial<NewTask> = {}) => causeTask(world, { ref: `cause_${++serial}`, ...given });

describe('two workers at once', () => {
  test('take one task: one has it, and the other is told', async () => {
    const rounds = await everyInterruption(world, async () => {
      const { id } = await newTask();
      const { answers, asks, codes } = meeting();
      return {
        first: asks(crew.worker, 'takeTask', { task: id }),
        second: asks(crew.colleague, 'takeTask', { task: id }),
        async holds() {
          expect(codes()).toEqual(['INVALID_TRANSITION']);
          const { assignee, history } = await readTask(world, id);
          expect(answers.find(({ task }) => task).task.assignee).toBe(assignee);
          expect(history.map(({ event }) => event)).toEqual(['CREATE', 'TAKE']);
          await expectListed(id);
        },
      };
    });
    expect(rounds).toBeGreaterThan(SOME);
  });

  test('report one task: one report counts, and the other is told', async () => {
    const rounds = await everyInterruption(world, async () => {
      const { id } = await newTask();
      const { asks, codes } = meeting();
      return {
        first: asks(crew.worker, 'reportTask', reported(id)),
        second: asks(crew.colleague, 'reportTask', reported(id)),
        async holds() {
          expect(codes()).toEqual(['INVALID_TRANSITION']);
          expect(await world.deps.tasks.reports(await readTask(world, id), { first: 9 })).toHaveLength(1);
          await expectListed(id);
        },
      };
    });
    expect(rounds).toBeGreaterThan(SOME);
  });

  test('report two days of a daily task: both count', async () => {
    world.setClock('2020-04-16T05:00:00.000Z');
    const { asks, codes } = meeting();
    await everyInterruption(world, async () => {
      world.setClock('2020-04-15T04:00:00.000Z');
      const { id } = await newTask({ daily: true, until: world.daysAgo(-9) });
      world.setClock('2020-04-16T05:00:00.000Z');
      return {
        first: asks(crew.worker, 'reportTask', { ...reported(id), doneAt: '2020-04-16T04:30:00.000Z' }),
        second: asks(crew.colleague, 'reportTask', { ...reported(id), doneAt: '2020-04-15T04:30:00.000Z' }),
        async holds() {
          expect(codes()).toEqual([]);
          expect(await readTask(world, id)).toMatchObject({
            status: 'OPEN',
            dueOn: '2020-04-17',
            doneDays: ['2020-04-15', '2020-04-16'],
          });
          await expectListed(id);
        },
      };
    });
  });
});

test('a phone that sends one report twice at once is answered alike, and counted once', async () => {
  await everyInterruption(world, async () => {
    const { id } = await newTask();
    const { answers, asks, codes } = meeting();
    const report = reported(id);
    return {
      first: asks(crew.worker, 'reportTask', report),
      second: asks(crew.worker, 'reportTask', report),
      async holds() {
        expect(codes()).toEqual([]);
        expect(answers.map(({ task }) => task.status)).toEqual(['DONE', 'DONE']);
        expect((await readTask(world, id)).history.map(({ event }) => event)).toEqual(['CREATE', 'REPORT']);
        expect(await world.deps.tasks.reports(await readTask(world, id), { first: 9 })).toHaveLength(1);
      },
    };
  });
});

describe('a report beside a cancellation', () => {
  const plan = async (): Promise<string> => {
    const visit = { community: CHUCAI, kind: 'VISIT', building: '1栋', dueOn: world.today() };
    return (await crew.worker.mutate('planTask', visit, TASK)).task.id;
  };
  const outcome = { REPORT: 'DONE', CANCEL: 'CANCELLED' } as const;

  test.each(['REPORT', 'CANCEL'] as const)(
    'that %s comes in between of leaves what came first, and the other is told',
    async (between) => {
      const rounds = await everyInterruption(world, async () => {
        const id = await plan();
        const { asks, codes } = meeting();
        const report = asks(crew.worker, 'reportTask', reported(id));
        const cancel = asks(crew.colleague, 'cancelTask', { task: id, reason: 'NO_LONGER_NEEDED' });
        return {
          first: between === 'REPORT' ? cancel : report,
          second: between === 'REPORT' ? report : cancel,
          async holds() {
            expect(codes()).toEqual(['INVALID_TRANSITION']);
            const found = await readTask(world, id);
            expect(found.status).toBe(outcome[between]);
            expect(found.history).toHaveLength(2);
            const reports = await world.deps.tasks.reports(found, { first: 9 });
            expect(reports).toHaveLength(between === 'REPORT' ? 1 : 0);
            await expectListed(id);
          },
        };
      });
      expect(rounds).toBeGreaterThan(SOME);
    },
  );

  test('by its cause fails the cause as a whole, which drops nothing that it has not seen', async () => {
    const ref = `cause_${++serial}`;
    const { id } = await newTask({ ref });
    const drop = await dropTaskChange(systemContext(world.deps, 'test'), ref);
    const cause = { named: 'cause', put: { pk: 'TEST#CAUSE', sk: ref, state: 'ENDED' } };
    await crew.worker.mutate('takeTask', { task: id }, TASK);
    await expect(write(world.deps, [cause, ...drop])).rejects.toMatchObject({ conditions: [`task:${id}`] });
    expect(await world.deps.db.get({ pk: 'TEST#CAUSE', sk: ref })).toBeNull();
    await write(world.deps, [cause, ...(await dropTaskChange(systemContext(world.deps, 'test'), ref))]);
    expect((await readTask(world, id)).status).toBe('CANCELLED');
    await expectListed(id);
  });
});

describe('a shift that is handed over', () => {
  const handOver = (input: object = {}, by = crew.worker) =>
    by.mutate('handOverShift', { grid: crew.id, to: COLLEAGUE, ...input }, 'grid { id } tasks complete');

  test('passes all that its worker has in the grid, and both see it in the history', async () => {
    const mine = await Promise.all(Array.from({ length: 45 }, () => newTask()));
    for (const { id } of mine) await crew.worker.mutate('takeTask', { task: id }, TASK);
    const outside = await newTask({ building: '9栋' });
    await crew.worker.mutate('takeTask', { task: outside.id }, TASK);
    const before = (await world.deps.tasks.tasksAssignedTo(WORKER, { first: 500 })).length;
    const passed = await handOver();
    expect(passed).toMatchObject({ errors: [], grid: { id: crew.id }, complete: true });
    expect(passed.tasks).toBe(before - 1);
    expect((await handOver()).tasks).toBe(0);
    for (const { id } of mine) expect((await readTask(world, id)).assignee).toBe(COLLEAGUE);
    expect((await readTask(world, outside.id)).assignee).toBe(WORKER);
    for (const caller of [crew.worker, crew.colleague]) {
      const { data } = await caller.ask(
        `{ node(id: "${mine[0]!.id}") { ... on Task { history { event account to } } } }`,
      );
      expect(data.node.history.at(-1)).toEqual({ event: 'HAND_OVER', account: WORKER, to: COLLEAGUE });
    }
    await expectListed(mine[44]!.id);
  });

  test('goes to another worker of the grid alone', async () => {
    const { id } = await newTask();
    await crew.worker.mutate('takeTask', { task: id }, TASK);
    const outsider = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'outsider' });
    await outsider.ask('{ viewer { account } }');
    for (const to of ['outsider', 'nobody', WORKER])
      expect((await handOver({ to })).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'to'] }]);
    expect((await readTask(world, id)).assignee).toBe(WORKER);
    expect((await handOver({ from: WORKER }, outsider)).errors).toEqual([]);
    expect((await readTask(world, id)).assignee).toBe(COLLEAGUE);
  });

  test('beside a report passes what is still to be done, and the report counts', async () => {
    const rounds = await everyInterruption(world, async () => {
      const [one, other] = [await newTask(), await newTask()];
      for (const { id } of [one, other]) await crew.worker.mutate('takeTask', { task: id }, TASK);
      const { asks, codes } = meeting();
      return {
        first: asks(crew.worker, 'handOverShift', { grid: crew.id, to: COLLEAGUE }, 'tasks'),
        second: asks(crew.worker, 'reportTask', reported(one.id)),
        async holds() {
          expect(codes()).toEqual([]);
          expect((await readTask(world, one.id)).status).toBe('DONE');
          expect(await readTask(world, other.id)).toMatchObject({ status: 'ASSIGNED', assignee: COLLEAGUE });
          for (const { id } of [one, other]) await expectListed(id);
        },
      };
    });
    expect(rounds).toBeGreaterThan(SOME);
  });

  test('beside a task that is put back leaves it to nobody', async () => {
    await everyInterruption(world, async () => {
      const { id } = await newTask();
      await crew.worker.mutate('takeTask', { task: id }, TASK);
      const { asks, codes } = meeting();
      return {
        first: asks(crew.worker, 'handOverShift', { grid: crew.id, to: COLLEAGUE }, 'tasks'),
        second: asks(crew.worker, 'returnTask', { task: id }),
        async holds() {
          expect(codes()).toEqual([]);
          expect((await readTask(world, id)).assignee).toBeNull();
          await expectListed(id);
        },
      };
    });
  });
});
