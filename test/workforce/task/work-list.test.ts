import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TaskKind } from '#graph/workforce/task/policy-kinds.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { buildGrid, causeTask, type GridCrew } from '#test/support/grid.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';

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

const SECTIONS = ['checks', 'visits', 'transfers', 'releases', 'handovers', 'others', 'missed'] as const;
const WORK = `on complete grid { name } ${SECTIONS.map((section) => `${section} { id }`).join(' ')}`;
const workList = async (args: string, caller: Caller = crew.worker) => {
  const { data, errors } = await caller.ask(`{ workList(${args}) { ${WORK} } }`);
  expect(errors).toBeUndefined();
  return data.workList;
};
const idsIn = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);

describe('a work list', () => {
  test('has what is due today section by section, and what was missed', async () => {
    const kinds = {
      checks: 'DAILY_CHECK',
      visits: 'VISIT',
      transfers: 'TRANSFER',
      releases: 'RELEASE',
      handovers: 'HANDOVER',
      others: 'DUTY',
    } as const satisfies Record<string, TaskKind>;
    const made: Record<string, string[]> = {};
    for (const [section, kind] of Object.entries(kinds)) made[section] = [(await causeTask(world, { kind })).id];
    const missed = await causeTask(world, { kind: 'VISIT', dueOn: world.daysAgo(2) });
    await causeTask(world, { kind: 'VISIT', dueOn: world.daysAgo(-1) });
    const { on, grid, complete, ...sections } = await workList(`grid: "${crew.id}"`);
    expect({ on, grid, complete }).toEqual({ on: world.today(), grid: { name: '第一网格' }, complete: true });
    for (const section of SECTIONS)
      expect(idsIn(sections[section]), section).toEqual(section === 'missed' ? [missed.id] : made[section]);
  });

  test('turns at the midnight of the community', async () => {
    const check = await causeTask(world, { daily: true, until: world.daysAgo(-13) });
    const visit = await causeTask(world, { kind: 'VISIT' });
    world.setClock('2020-04-15T15:59:59.999Z');
    const today = await workList(`grid: "${crew.id}"`);
    expect([today.on, idsIn(today.checks), idsIn(today.visits), idsIn(today.missed)]).toEqual([
      '2020-04-15',
      [check.id],
      [visit.id],
      [],
    ]);
    world.setClock('2020-04-15T16:00:00.000Z');
    const next = await workList(`grid: "${crew.id}"`);
    expect([next.on, idsIn(next.checks), idsIn(next.visits)]).toEqual(['2020-04-16', [check.id], []]);
    expect(idsIn(next.missed).sort()).toEqual([check.id, visit.id].sort());
  });

  test('of a community has what no grid of it covers, and nothing else', async () => {
    await causeTask(world);
    const loose = await causeTask(world, { building: '9栋' });
    const list = await workList(`community: "${CHUCAI}"`);
    expect([list.grid, idsIn(list.checks)]).toEqual([null, [loose.id]]);
  });

  test('of a day ahead has what will be due on it', async () => {
    const then = await causeTask(world, { kind: 'RELEASE', dueOn: world.daysAgo(-3) });
    const list = await workList(`grid: "${crew.id}", on: "${world.daysAgo(-3)}"`);
    expect(idsIn(list.releases)).toEqual([then.id]);
  });

  test.each([
    ['neither a grid nor a community', 'on: "2020-04-15"', 'BAD_USER_INPUT'],
    ['both', `grid: "grid_x", community: "${CHUCAI}"`, 'BAD_USER_INPUT'],
    ['a day that is past', `community: "${CHUCAI}", on: "2020-04-14"`, 'BAD_USER_INPUT'],
    ['a grid that is none', 'grid: "grid_420106006001_none"', 'NOT_FOUND'],
    ['a division', `community: "${WUCHANG}"`, 'NOT_FOUND'],
  ])('is not answered for %s', async (_, args, code) => {
    const { errors } = await crew.worker.ask(`{ workList(${args}) { on } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('holds 400 at most, the earliest first, and says so', async () => {
    const late = await causeTask(world, { kind: 'VISIT', dueOn: world.daysAgo(1) });
    await Promise.all(Array.from({ length: 400 }, () => causeTask(world)));
    const list = await workList(`grid: "${crew.id}"`);
    expect(list.complete).toBe(false);
    expect(list.checks.length).toBe(399);
    expect(idsIn(list.missed)).toEqual([late.id]);
  });
});

describe('a county of 1,000 isolated people', () => {
  const GRIDS = 50;
  const PEOPLE = 20;

  test('has its work lists in as many requests for each grid, however many people there are', async () => {
    const grids = Array.from({ length: GRIDS }, (_, i) => `${i + 100}号楼`);
    const ids: string[] = [];
    for (const building of grids) ids.push((await buildGrid(world, { buildings: [building] })).id);
    await Promise.all(
      grids.flatMap((building) =>
        Array.from({ length: PEOPLE }, (_, i) =>
          causeTask(world, { building, daily: true, until: world.daysAgo(-13), ref: `isolation_${building}_${i}` }),
        ),
      ),
    );
    await crew.worker.ask('{ viewer { account } }');
    for (const id of ids) {
      const sent: string[] = [];
      let list: any;
      await world.meddleWith(
        (operation) => void sent.push(operation),
        async () => {
          const { data } = await crew.worker.ask(
            `{ workList(grid: "${id}") { complete checks { id kind name building unit dueOn grid { name } assignee } missed { id } } }`,
          );
          list = data.workList;
        },
      );
      expect([list.complete, list.checks.length, list.missed.length]).toEqual([true, PEOPLE, 0]);
      // Who asks; the grid; what is due, as one range; the tasks by key, in one batch; the grid by key for
      // its tasks.
      expect(sent).toEqual(['Query', 'GetItem', 'Query', 'BatchGetItem', 'BatchGetItem']);
    }
  });
});

describe('the tasks of a grid', () => {
  test('come by the day on which they are due, page by page, with nothing left out and nothing twice', async () => {
    const made: Task[] = [];
    for (let i = 0; i < 7; i++) made.push(await causeTask(world, { dueOn: world.daysAgo(3 - (i % 5)) }));
    await crew.worker.mutate('takeTask', { task: made[3]!.id }, 'task { id }');
    const wanted = [...made].sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1));
    async function pages(args: string, first: number): Promise<string[]> {
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { data } = await crew.worker.ask(
          `{ tasks(grid: "${crew.id}"${args}, first: ${first}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...idsIn(data.tasks.nodes));
        if (!data.tasks.pageInfo.hasNextPage) return seen;
        after = `, after: "${data.tasks.pageInfo.endCursor}"`;
      }
    }
    for (const first of [1, 2, 3, 7, 100]) {
      expect(await pages('', first)).toEqual(idsIn(wanted));
      expect(await pages(', status: ASSIGNED', first)).toEqual([made[3]!.id]);
      expect(await pages(', status: OPEN', first)).toEqual(idsIn(wanted.filter(({ id }) => id !== made[3]!.id)));
    }
  });

  test('do not go on from a cursor of another list', async () => {
    await causeTask(world);
    await causeTask(world);
    const first = await crew.worker.ask(`{ tasks(grid: "${crew.id}", first: 1) { pageInfo { endCursor } } }`);
    const after = first.data.tasks.pageInfo.endCursor;
    for (const query of [
      `tasks(grid: "${crew.id}", status: DONE, first: 1, after: "${after}")`,
      `myTasks(first: 1, after: "${after}")`,
    ]) {
      const { errors } = await crew.worker.ask(`{ ${query} { nodes { id } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
