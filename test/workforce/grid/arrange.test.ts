import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGrid, causeTask, COLLEAGUE, type GridCrew, readTask, WORKER } from '#test/support/grid.ts';
import { atLastMoment, everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

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

const GRID = 'grid { id name communityCode clause buildings workers }';
const create = (caller: Caller, given: object = {}) =>
  caller.mutate('createGrid', { community: CHUCAI, name: '第二网格', buildings: [], workers: [], ...given }, GRID);
const lay = (grid: string, buildings: readonly string[], caller = crew.worker) =>
  caller.mutate('assignGridBuildings', { grid, buildings }, GRID);
const man = (grid: string, workers: readonly string[], caller = crew.worker) =>
  caller.mutate('assignGridWorkers', { grid, workers }, GRID);

describe('a grid', () => {
  test('is laid out with its buildings and workers, and stands among those of its community', async () => {
    const { grid } = await create(crew.worker, { buildings: ['2栋', '3栋'], workers: [WORKER] });
    expect(grid).toMatchObject({
      communityCode: CHUCAI,
      clause: 'base.1',
      buildings: ['2栋', '3栋'],
      workers: [WORKER],
    });
    const { data } = await crew.colleague.ask(`{ community(code: "${CHUCAI}") { grids { id name } } }`);
    expect(data.community.grids.map(({ id }: { id: string }) => id).sort()).toEqual([crew.id, grid.id].sort());
    const node = await crew.worker.ask(`{ node(id: "${grid.id}") { ... on Grid { name } } }`);
    expect(node.data.node).toEqual({ name: '第二网格' });
  });

  test('is laid out by the authority of the county as well', async () => {
    const county = world.as('AUTHORITY', { division: WUCHANG });
    expect((await create(county)).errors).toEqual([]);
  });

  test('is made once for one key, however often it is asked for', async () => {
    const input = { community: CHUCAI, name: '第二网格', buildings: ['2栋'], idempotencyKey: 'grid-key-1' };
    const [one, other] = [
      await crew.worker.mutate('createGrid', input, GRID),
      await crew.worker.mutate('createGrid', input, GRID),
    ];
    expect(other.grid).toEqual(one.grid);
    const { data } = await crew.worker.ask(`{ community(code: "${CHUCAI}") { grids { id } } }`);
    expect(data.community.grids).toHaveLength(2);
  });

  test('takes no building of another grid, and no building twice', async () => {
    const refused = await untouched(world, [crew.worker], async () => [
      await create(crew.worker, { buildings: ['2栋', '1栋'] }),
      await create(crew.worker, { buildings: ['2栋', '2栋'] }),
      await create(crew.worker, { buildings: Array.from({ length: 41 }, (_, i) => `${i + 2}栋`) }),
      await create(crew.worker, { name: ' ' }),
    ]);
    expect(refused.map(({ errors }) => [errors[0].code, ...errors[0].path])).toEqual([
      ['BUILDING_TAKEN', 'input', 'buildings'],
      ['TOO_MANY', 'input', 'buildings'],
      ['TOO_MANY', 'input', 'buildings'],
      ['INVALID_TEXT', 'input', 'name'],
    ]);
  });

  test('takes as many buildings as fit, and changes all of them at once', async () => {
    const many = (from: number) => Array.from({ length: 40 }, (_, i) => `${from + i}号楼`);
    const { grid } = await create(crew.worker, { buildings: many(100) });
    expect((await lay(grid.id, many(200))).grid.buildings).toEqual(many(200));
    expect((await lay(crew.id, many(100))).errors).toEqual([]);
  });

  test('takes workers of its community alone; who is none is not told apart from who does not exist', async () => {
    const elsewhere = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'elsewhere' });
    const resident = world.as('RESIDENT', { account: 'resident' });
    const answers = await untouched(world, [crew.worker, elsewhere, resident], async () =>
      Promise.all(['elsewhere', 'resident', 'nobody', 'a#b'].map((account) => man(crew.id, [WORKER, account]))),
    );
    for (const { errors } of answers)
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'workers', '1'] }]);
    expect(new Set(answers.map(({ errors }) => errors[0].message)).size).toBe(1);
  });

  test('takes no worker whose grant was taken', async () => {
    await world
      .as('AUTHORITY', { division: WUCHANG })
      .mutate('revokeRole', { account: COLLEAGUE, role: 'COMMUNITY_WORKER' }, 'account');
    expect((await man(crew.id, [COLLEAGUE])).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is no node for a worker of another community', async () => {
    const elsewhere = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    const node = await elsewhere.ask(`{ node(id: "${crew.id}") { id } }`);
    expect(node.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('shows its workers to who arranges grids, and its name to a resident', async () => {
    const { members } = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: members[0]! });
    const { data } = await resident.ask(`{ community(code: "${CHUCAI}") { grids { name workers } } }`);
    expect(data.community.grids).toEqual([{ name: '第一网格', workers: null }]);
    const neighbour = await resident.ask(`{ community(code: "${QINGBOMEN}") { grids { name } } }`);
    expect(neighbour.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('that is asked for as it is changes nothing', async () => {
    const { grid } = await untouched(world, [crew.worker], async () => man(crew.id, [COLLEAGUE, WORKER]));
    expect(grid.workers).toEqual([WORKER, COLLEAGUE]);
  });
});

describe('what is to be done in a building', () => {
  test('lies in its grid from the beginning', async () => {
    expect((await causeTask(world)).grid).toBe(crew.id);
    expect((await causeTask(world, { building: '9栋' })).grid).toBeNull();
  });

  test('passes into a grid that takes the building, out of one that gives it up, and stays with who has it', async () => {
    const [here, there] = [await causeTask(world), await causeTask(world, { building: '9栋' })];
    await crew.worker.mutate('takeTask', { task: here.id }, 'task { id }');
    const closed = await causeTask(world);
    await crew.worker.mutate(
      'reportTask',
      { task: closed.id, reportId: 'report-1', doneAt: '2020-04-15T04:00:00Z' },
      'task { id }',
    );
    expect((await lay(crew.id, ['9栋'])).errors).toEqual([]);
    await world.drain();
    expect(await readTask(world, there.id)).toMatchObject({ grid: crew.id, status: 'OPEN' });
    expect(await readTask(world, here.id)).toMatchObject({ grid: null, status: 'ASSIGNED', assignee: WORKER });
    expect((await readTask(world, here.id)).history.at(-1)).toMatchObject({ event: 'FOLLOW_GRID', role: 'SYSTEM' });
    expect(await readTask(world, closed.id)).toMatchObject({ grid: crew.id, status: 'DONE' });
    const { data } = await crew.worker.ask(`{ workList(grid: "${crew.id}") { checks { id } } }`);
    expect(data.workList.checks).toEqual([{ id: there.id }]);
  });

  test('passes on as well where somebody takes it at that moment', async () => {
    const { id } = await causeTask(world);
    await lay(crew.id, []);
    let taken = false;
    await world.meddleWith(
      async (operation, input) => {
        if (taken || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('"FOLLOW_GRID"')) return;
        taken = true;
        expect((await crew.worker.mutate('takeTask', { task: id }, 'task { id }')).errors).toEqual([]);
      },
      () => world.drain(),
    );
    expect(taken).toBe(true);
    const { grid, status, assignee, history } = await readTask(world, id);
    expect([grid, status, assignee]).toEqual([null, 'ASSIGNED', WORKER]);
    expect(history.map(({ event }) => event)).toEqual(['CREATE', 'TAKE', 'FOLLOW_GRID']);
  });

  test('passes on by the second look where it was made while the building passed', async () => {
    await lay(crew.id, []);
    await world.drain();
    // Made by a request that had read where the building lay before.
    const stale = await causeTask(world);
    await world.deps.db.transact([
      { update: { pk: stale.pk, sk: stale.sk }, set: 'SET grid = :grid', values: { ':grid': crew.id } },
      { delete: { pk: `OPERATIONAL#TASKS#PLACE#${CHUCAI}`, sk: `0#${stale.dueOn}#${stale.id}` } },
      {
        put: {
          pk: `OPERATIONAL#TASKS#PLACE#${crew.id}`,
          sk: `0#${stale.dueOn}#${stale.id}`,
          task: { pk: stale.pk, sk: stale.sk },
        },
      },
    ]);
    await world.drain();
    expect((await readTask(world, stale.id)).grid).toBe(crew.id);
    world.setClock('2020-04-15T04:02:00.000Z');
    await world.drain();
    expect((await readTask(world, stale.id)).grid).toBeNull();
    expect((await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 9 })).map(({ id }) => id)).toEqual([stale.id]);
  });
});

describe('two who arrange grids at once', () => {
  test('lay a building into one grid alone', async () => {
    const rounds = await everyInterruption(world, async () => {
      const building = `${crypto.randomUUID().slice(0, 8)}栋`;
      const answers: any[] = [];
      const make = (caller: Caller) => async () => void answers.push(await create(caller, { buildings: [building] }));
      return {
        first: make(crew.worker),
        second: make(crew.colleague),
        async holds() {
          expect(answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual([
            'BUILDING_TAKEN',
          ]);
          const made = answers.find(({ grid }) => grid);
          const grids = await world.deps.grids.gridsOf(CHUCAI);
          expect(grids.filter(({ buildings }) => buildings.includes(building)).map(({ id }) => id)).toEqual([
            made.grid.id,
          ]);
        },
      };
    });
    expect(rounds).toBeGreaterThan(3);
  });

  test('change one grid one after the other, or the first is told to look again', async () => {
    let busy = 0;
    const rounds = await everyInterruption(world, async () => {
      const building = `${crypto.randomUUID().slice(0, 8)}栋`;
      const { workers } = (await world.deps.grids.grid(crew.id))!;
      const others = workers.length === 1 ? [WORKER, COLLEAGUE] : [COLLEAGUE];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await lay(crew.id, ['1栋', building])),
        second: async () => expect((await man(crew.id, others, crew.colleague)).errors).toEqual([]),
        async holds() {
          const [{ grid, errors }] = answers;
          if (!grid) busy += 1;
          expect(errors).toMatchObject(grid ? [] : [{ code: 'BUSY' }]);
          const left = (await world.deps.grids.grid(crew.id))!;
          expect(left.workers).toEqual(others);
          expect(left.buildings.includes(building)).toBe(grid !== null);
          // The list in the grid and the places of its buildings say the same.
          const lies = await world.deps.db.get<{ grid: string }>({
            pk: `OPERATIONAL#GRIDBUILDING#${CHUCAI}`,
            sk: building,
          });
          expect(lies?.grid).toBe(grid ? crew.id : undefined);
        },
      };
    });
    expect(busy).toBeGreaterThan(0);
    expect(busy).toBeLessThan(rounds);
  });

  test('take one building out of a grid: it passes on once, and whoever comes second takes it from nobody', async () => {
    const { grid: other } = await create(crew.worker);
    await atLastMoment(
      world,
      async () => {
        expect((await lay(crew.id, [], crew.colleague)).errors).toEqual([]);
        expect((await lay(other.id, ['1栋'], crew.colleague)).errors).toEqual([]);
      },
      async () => expect((await lay(crew.id, [])).errors).toMatchObject([{ code: 'BUSY' }]),
    );
    const place = { pk: `OPERATIONAL#GRIDBUILDING#${CHUCAI}`, sk: '1栋' };
    expect(await world.deps.db.get(place)).toMatchObject({ grid: other.id });
    expect((await create(crew.worker, { buildings: ['1栋'] })).errors).toMatchObject([{ code: 'BUILDING_TAKEN' }]);
  });

  test('lay the same building by a change of what each has: one has it, and the other is told', async () => {
    const { grid: other } = await create(crew.worker);
    const rounds = await everyInterruption(world, async () => {
      const building = `${crypto.randomUUID().slice(0, 8)}栋`;
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await lay(crew.id, [building])),
        second: async () => expect((await lay(other.id, [building], crew.colleague)).errors).toEqual([]),
        async holds() {
          expect(answers).toMatchObject([{ errors: [{ code: 'BUILDING_TAKEN', path: ['input', 'buildings'] }] }]);
          expect((await world.deps.grids.grid(crew.id))!.buildings).toEqual(['1栋']);
          expect((await world.deps.grids.grid(other.id))!.buildings).toEqual([building]);
        },
      };
    });
    expect(rounds).toBeGreaterThan(2);
  });
});
