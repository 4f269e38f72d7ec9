import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { doneTaskChange, dropTaskChange } from '#graph/workforce/task/cause.ts';
import { buildGrid, causeTask, COLLEAGUE, type GridCrew, readTask, WORKER } from '#test/support/grid.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let crew: GridCrew;
let elsewhere: Caller;
let professional: Caller;
beforeEach(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
  elsewhere = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'elsewhere' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });
  for (const caller of [elsewhere, professional]) await caller.ask('{ viewer { account } }');
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const TASK =
  'task { id kind clause status dueOn daily until assignee note history { event status role account to reason } }';
const move = (caller: Caller, name: string, task: string, given: object = {}) =>
  caller.mutate(name, { task, ...given }, TASK);
const plan = (caller: Caller, given: object = {}) =>
  caller.mutate(
    'planTask',
    { community: CHUCAI, kind: 'VISIT', building: '1栋', dueOn: world.today(), ...given },
    TASK,
  );
const codes = (...answers: any[]) => answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
const idsIn = (connection: any) => connection.nodes.map(({ id }: { id: string }) => id);
const list = async (caller: Caller, args: string) =>
  (await caller.ask(`{ tasks(${args}, first: 50) { nodes { id status } } }`)).data.tasks;

describe('a planned task', () => {
  test('stands on the list of the grid of its household, with the worker who planned it', async () => {
    const home = await world.buildHousehold();
    const { task } = await plan(crew.worker, { building: null, household: home.id, note: '送药' });
    expect(task).toMatchObject({ kind: 'VISIT', clause: 'mid.service.6', status: 'OPEN', note: '送药', daily: false });
    expect(task.history).toMatchObject([{ event: 'CREATE', role: 'COMMUNITY_WORKER', account: WORKER }]);
    expect(await readTask(world, task.id)).toMatchObject({
      grid: crew.id,
      building: '1栋',
      unit: '1单元',
      ref: task.id,
    });
    expect(idsIn(await list(crew.worker, `grid: "${crew.id}"`))).toEqual([task.id]);
  });

  test('is made once for one key', async () => {
    const input = { idempotencyKey: 'plan-key-1' };
    const [one, other] = [await plan(crew.worker, input), await plan(crew.worker, input)];
    expect(other.task).toEqual(one.task);
    expect(idsIn(await list(crew.worker, `grid: "${crew.id}"`))).toEqual([one.task.id]);
  });

  test('is refused where it is not workers’ to plan, not here, or not in time, and nothing is written', async () => {
    const there = await world.buildHousehold(undefined, QINGBOMEN);
    const day = (days: number) => world.daysAgo(-days);
    const cases: [object, string, string][] = [
      [{ kind: 'DAILY_CHECK' }, 'INVALID_PLACE', 'kind'],
      [{ kind: 'TRANSFER' }, 'INVALID_PLACE', 'kind'],
      [{ household: there.id }, 'NOT_FOUND', 'household'],
      [{ household: 'household_420106006001_nobody' }, 'NOT_FOUND', 'household'],
      [{ dueOn: day(-1) }, 'INVALID_PERIOD', 'dueOn'],
      [{ dueOn: day(91) }, 'INVALID_PERIOD', 'dueOn'],
      [{ dailyUntil: day(-1) }, 'INVALID_PERIOD', 'dailyUntil'],
      [{ dailyUntil: day(60) }, 'INVALID_PERIOD', 'dailyUntil'],
      [{ note: 'x'.repeat(201) }, 'INVALID_TEXT', 'note'],
      [{ community: HUBUXIANG }, 'NOT_FOUND', 'community'],
    ];
    for (const [given, code, field] of cases) {
      const { task, errors } = await untouched(world, [crew.worker], () => plan(crew.worker, given));
      expect(task).toBeNull();
      expect(errors).toMatchObject([{ code, path: ['input', field] }]);
    }
    expect(
      codes(await plan(crew.worker, { dailyUntil: day(59) }), await plan(crew.worker, { dueOn: day(90) })),
    ).toEqual([]);
  });

  test('is taken off the list with a reason; what follows from something else is not', async () => {
    const [{ task }, caused] = [await plan(crew.worker), await causeTask(world)];
    expect((await move(crew.worker, 'cancelTask', task.id, { reason: 'DOUBLED' })).task).toMatchObject({
      status: 'CANCELLED',
      history: [{ event: 'CREATE' }, { event: 'CANCEL', reason: 'DOUBLED' }],
    });
    expect((await move(crew.worker, 'cancelTask', task.id, { reason: 'DOUBLED' })).errors).toEqual([]);
    const refused = await untouched(world, [crew.worker], async () => [
      await move(crew.worker, 'cancelTask', caused.id, { reason: 'NO_LONGER_NEEDED' }),
      await move(crew.colleague, 'cancelTask', task.id, { reason: 'DOUBLED' }),
    ]);
    expect(codes(...refused)).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION']);
    expect(idsIn(await list(crew.worker, `grid: "${crew.id}"`))).toEqual([caused.id]);
    expect(idsIn(await list(crew.worker, `grid: "${crew.id}", status: CANCELLED`))).toEqual([task.id]);
  });
});

describe('a task', () => {
  test('is taken by one, and the other is told', async () => {
    const { id } = await causeTask(world);
    expect((await move(crew.worker, 'takeTask', id)).task).toMatchObject({ status: 'ASSIGNED', assignee: WORKER });
    expect((await move(crew.worker, 'takeTask', id)).errors).toEqual([]);
    const [refused] = await untouched(world, [crew.colleague], async () => [
      await move(crew.colleague, 'takeTask', id),
    ]);
    expect(codes(refused)).toEqual(['INVALID_TRANSITION']);
  });

  test('that came round to somebody else is not taken again by who had it before', async () => {
    const { id } = await causeTask(world);
    await move(crew.worker, 'takeTask', id);
    await move(crew.worker, 'returnTask', id);
    await move(crew.colleague, 'takeTask', id);
    expect(codes(await move(crew.worker, 'takeTask', id))).toEqual(['INVALID_TRANSITION']);
    expect((await readTask(world, id)).assignee).toBe(COLLEAGUE);
  });

  test('is given to somebody whose work it is, and stands on their own list until it is put back', async () => {
    const { id } = await causeTask(world);
    const { task } = await move(crew.worker, 'assignTask', id, { account: COLLEAGUE });
    expect(task).toMatchObject({ status: 'ASSIGNED', assignee: COLLEAGUE });
    expect(task.history.at(-1)).toMatchObject({ event: 'ASSIGN', account: WORKER, to: COLLEAGUE });
    const mine = async () => idsIn((await crew.colleague.ask('{ myTasks(first: 9) { nodes { id } } }')).data.myTasks);
    expect(await mine()).toEqual([id]);
    expect((await move(crew.colleague, 'returnTask', id)).task).toMatchObject({ status: 'OPEN', assignee: null });
    expect(await mine()).toEqual([]);
  });

  test('is given to nobody whose work it is not, and nothing is written', async () => {
    const [check, recheck] = [await causeTask(world), await causeTask(world, { kind: 'RECHECK' })];
    const resident = world.as('RESIDENT', { account: 'resident' });
    const answers = await untouched(world, [crew.worker, resident], async () => [
      await move(crew.worker, 'assignTask', check.id, { account: 'elsewhere' }),
      await move(crew.worker, 'assignTask', check.id, { account: 'resident' }),
      await move(crew.worker, 'assignTask', check.id, { account: 'nobody' }),
      await move(crew.worker, 'assignTask', recheck.id, { account: COLLEAGUE }),
    ]);
    expect(codes(...answers)).toEqual(Array(4).fill('NOT_FOUND'));
    expect((await move(crew.worker, 'assignTask', recheck.id, { account: 'cdc' })).errors).toEqual([]);
  });

  test('that is a professional’s is theirs to take, and no worker’s', async () => {
    const { id } = await causeTask(world, { kind: 'RECHECK' });
    expect(codes(await move(crew.worker, 'takeTask', id))).toEqual(['NOT_FOUND']);
    expect((await move(professional, 'takeTask', id)).task).toMatchObject({ status: 'ASSIGNED', assignee: 'cdc' });
    const visit = await causeTask(world, { kind: 'VISIT' });
    expect(codes(await move(professional, 'takeTask', visit.id))).toEqual(['NOT_FOUND']);
    expect(idsIn(await list(professional, `grid: "${crew.id}"`))).toEqual([id]);
  });

  test('is no node for a worker of another community', async () => {
    const { id } = await causeTask(world);
    const node = await elsewhere.ask(`{ node(id: "${id}") { id } }`);
    expect(node.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('shows whom it is about for a purpose, on the record, and to nobody once it is done', async () => {
    const home = await world.buildHousehold();
    const { id } = await causeTask(world, { subject: { person: home.members[0]! } });
    const read = `{ node(id: "${id}") { ... on Task { room person { id } household { id } history { account } } } }`;
    const bare = await crew.worker.ask(read);
    expect(bare.data.node).toMatchObject({ room: null, person: null, household: null });
    expect(new Set(bare.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['PURPOSE_REQUIRED']));
    const { data } = await crew.worker.askFor('CARE', read);
    expect(data.node).toMatchObject({ room: '101', person: { id: home.members[0] }, household: { id: home.id } });
    const recorded = (await world.contents()).filter((item) => item.includes('SENSITIVE#ACCESS#'));
    expect(recorded.join()).toContain('Task.person');
    expect(recorded.join()).toContain('Task.room');
    const authority = await world.as('AUTHORITY', { division: WUCHANG }).ask(read);
    expect(authority.errors).toBeUndefined();
    expect(authority.data.node).toEqual({ room: null, person: null, household: null, history: [{ account: null }] });
    await move(crew.worker, 'reportTask', id, { reportId: 'report-1', doneAt: world.deps.clock().toISOString() });
    const after = await crew.worker.askFor('CARE', read);
    expect(after.data.node).toMatchObject({ room: null, person: null, household: null });
  });
});

describe('what causes tasks', () => {
  const context = () => systemContext(world.deps, 'test');

  test('drops those that are still to be done when it ends, and no others', async () => {
    const ref = 'isolation_one';
    const until = world.daysAgo(-13);
    const [check, transfer] = [
      await causeTask(world, { ref, daily: true, until }),
      await causeTask(world, { ref, kind: 'TRANSFER' }),
    ];
    const other = await causeTask(world, { ref: 'isolation_other' });
    await move(crew.worker, 'takeTask', check.id);
    await move(crew.worker, 'reportTask', transfer.id, {
      reportId: 'report-1',
      doneAt: world.deps.clock().toISOString(),
    });
    await write(world.deps, await dropTaskChange(context(), ref));
    expect(await dropTaskChange(context(), ref)).toEqual([]);
    const after = await Promise.all([check, transfer, other].map(({ id }) => readTask(world, id)));
    expect(after.map(({ status }) => status)).toEqual(['CANCELLED', 'DONE', 'OPEN']);
    expect(after[0]!.history.at(-1)).toMatchObject({ event: 'CANCEL', role: 'SYSTEM', reason: 'CAUSE_ENDED' });
    expect((await crew.worker.ask('{ myTasks(first: 9) { nodes { id } } }')).data.myTasks.nodes).toEqual([]);
  });

  test('drops some kinds alone where it names them', async () => {
    const ref = 'isolation_one';
    const [check, transfer] = [await causeTask(world, { ref }), await causeTask(world, { ref, kind: 'TRANSFER' })];
    await write(world.deps, await dropTaskChange(context(), ref, ['TRANSFER']));
    const after = await Promise.all([check, transfer].map(({ id }) => readTask(world, id)));
    expect(after.map(({ status }) => status)).toEqual(['OPEN', 'CANCELLED']);
  });

  test('counts as done on a day what it saw done, once', async () => {
    const ref = 'isolation_one';
    const { id } = await causeTask(world, { ref, daily: true, until: world.daysAgo(-1) });
    const done = { ref, kind: 'DAILY_CHECK', day: world.today() } as const;
    await write(world.deps, await doneTaskChange(context(), done));
    expect(await doneTaskChange(context(), done)).toEqual([]);
    expect(await readTask(world, id)).toMatchObject({
      status: 'OPEN',
      dueOn: world.daysAgo(-1),
      doneDays: [world.today()],
    });
    await write(world.deps, await doneTaskChange(context(), { ...done, day: world.daysAgo(-1) }));
    expect(await readTask(world, id)).toMatchObject({ status: 'DONE' });
  });

  test('asks for no daily task without a last day, nor for one that never ends', async () => {
    for (const given of [
      { daily: true },
      { until: world.daysAgo(-1) },
      { daily: true, until: world.daysAgo(-60) },
      { daily: true, until: world.daysAgo(1) },
    ])
      await expect(causeTask(world, given)).rejects.toThrow('last day');
  });
});
