import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewTask } from '#graph/workforce/task/cause.ts';
import { buildGrid, causeTask, COLLEAGUE, type GridCrew, readTask } from '#test/support/grid.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

/**
 * What a volunteer sees and does: tasks assigned to them, until they are done; never whom they are about, nor
 * anybody's health or phone.
 */
let world: World;
let crew: GridCrew;
let volunteer: Caller;
let home: Awaited<ReturnType<World['buildHousehold']>>;
const ACCOUNT = 'volunteer';
const IDENTITY = person({ name: '欧阳若兰', phone: '13912345678' });

beforeEach(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
  home = await world.buildHousehold([{ ...IDENTITY, idNumber: person().idNumber }]);
  volunteer = world.as('VOLUNTEER', { communities: [CHUCAI], account: ACCOUNT });
  await volunteer.ask('{ viewer { account } }');
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const TASK = 'task { id status doneDays }';
const assign = (task: string, account = ACCOUNT) => crew.worker.mutate('assignTask', { task, account }, TASK);
const report = (task: string, reportId = 'volunteers-report') =>
  volunteer.mutate('reportTask', { task, reportId, doneAt: world.deps.clock().toISOString() }, TASK);
async function given(kind: NewTask['kind'], more: Partial<NewTask> = {}): Promise<string> {
  const { id } = await causeTask(world, { kind, subject: { person: home.members[0]! }, ...more });
  const { errors } = await assign(id);
  expect(errors).toEqual([]);
  return id;
}
const SEEN = `id kind building unit room note person { id name phone } household { id } assignee
  history { event role account to } reports(first: 5) { nodes { note } }`;
const mine = (headers = {}) => volunteer.ask(`{ myTasks(first: 20) { nodes { ${SEEN} } } }`, {}, headers);

describe('a volunteer', () => {
  test('is given what a volunteer may do, and nothing else', async () => {
    for (const kind of ['DAILY_CHECK', 'VISIT', 'DELIVERY', 'DUTY'] as const)
      expect((await assign((await causeTask(world, { kind })).id)).errors).toEqual([]);
    for (const kind of ['RECHECK', 'TRANSFER', 'RELEASE', 'HANDOVER', 'DISINFECTION'] as const) {
      const { id } = await causeTask(world, { kind });
      const { errors } = await untouched(world, [crew.worker], () => assign(id));
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'account'] }]);
    }
  });

  test('is admitted by the authority, and then given tasks', async () => {
    const county = world.as('AUTHORITY', { division: WUCHANG });
    const admission = { account: 'admitted', role: 'VOLUNTEER', communities: [CHUCAI] };
    const { id } = await causeTask(world, { kind: 'VISIT' });
    expect((await assign(id, 'admitted')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await county.mutate('grantRole', admission, 'grant { role }')).errors).toEqual([]);
    expect((await assign(id, 'admitted')).errors).toEqual([]);
    const { data } = await world.as('VOLUNTEER', { account: 'admitted' }).ask('{ myTasks(first: 1) { nodes { id } } }');
    expect(data.myTasks.nodes).toEqual([{ id }]);
  });

  test('is whom a grant makes one, here or where they live', async () => {
    const { id } = await causeTask(world, { kind: 'VISIT' });
    const neighbour = world.as(['VOLUNTEER', 'RESIDENT'], { person: home.members[0]!, account: 'neighbour' });
    const stranger = world.as('VOLUNTEER', { communities: [HUBUXIANG], account: 'stranger' });
    const resident = world.as('RESIDENT', { person: home.members[0]!, account: 'resident' });
    for (const caller of [neighbour, stranger, resident]) await caller.ask('{ viewer { account } }');
    for (const account of ['stranger', 'resident'])
      expect((await untouched(world, [crew.worker], () => assign(id, account))).errors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    expect((await assign(id, 'neighbour')).errors).toEqual([]);
  });

  test('sees the work, and whom it is about neither by name nor by id, whatever purpose they claim', async () => {
    const id = await given('DAILY_CHECK', { note: '请按门铃' });
    for (const purpose of [undefined, 'CARE', 'SUPPLY', 'INVESTIGATION']) {
      const { data, errors, text } = await mine(purpose && { 'x-purpose': purpose });
      expect(data.myTasks.nodes).toEqual([
        {
          id,
          kind: 'DAILY_CHECK',
          building: '1栋',
          unit: '1单元',
          room: null,
          note: '请按门铃',
          person: null,
          household: null,
          assignee: ACCOUNT,
          history: [
            { event: 'CREATE', role: null, account: null, to: null },
            { event: 'ASSIGN', role: 'COMMUNITY_WORKER', account: null, to: null },
          ],
          reports: null,
        },
      ]);
      expect(errors?.map(({ extensions, path }) => [extensions.code, path?.at(-1)])).toEqual([
        ['FORBIDDEN', 'reports'],
      ]);
      for (const secret of [IDENTITY.name, IDENTITY.phone, home.members[0]!, home.id])
        expect(text).not.toContain(secret);
    }
  });

  test.each(['VISIT', 'DELIVERY'] as const)(
    'reads the door of a %s, and the household sees that they did',
    async (kind) => {
      await given(kind);
      expect((await mine()).data.myTasks.nodes).toMatchObject([{ room: '101' }]);
      const resident = world.as('RESIDENT', { person: home.members[0]! });
      const { data } = await resident.ask(
        `{ household(id: "${home.id}") { accessLog(first: 9) { nodes { role purpose fields } } } }`,
      );
      expect(data.household.accessLog.nodes).toContainEqual({
        role: 'VOLUNTEER',
        purpose: kind === 'VISIT' ? 'CARE' : 'SUPPLY',
        fields: ['Task.room'],
      });
    },
  );

  test('sees nothing of it any more once it is done, put back or cancelled', async () => {
    const [done, back, dropped] = [await given('VISIT'), await given('VISIT'), await given('DELIVERY')];
    expect((await report(done)).errors).toEqual([]);
    expect((await volunteer.mutate('returnTask', { task: back }, TASK)).errors).toEqual([]);
    await crew.worker.mutate('returnTask', { task: dropped }, TASK);
    expect((await mine()).data.myTasks.nodes).toEqual([]);
    for (const id of [done, back, dropped]) {
      const { errors } = await volunteer.ask(`{ node(id: "${id}") { id } }`);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const again = await untouched(world, [volunteer], () => report(id, 'another-report'));
      expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  test('puts no task back that has gone to somebody else in between', async () => {
    const rounds = await everyInterruption(world, async () => {
      const id = await given('VISIT');
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await volunteer.mutate('returnTask', { task: id }, TASK)),
        async second() {
          expect((await crew.worker.mutate('returnTask', { task: id }, TASK)).errors).toEqual([]);
          expect((await assign(id, COLLEAGUE)).errors).toEqual([]);
        },
        async holds() {
          expect(answers).toMatchObject([{ errors: [{ code: 'NOT_FOUND' }] }]);
          expect(await readTask(world, id)).toMatchObject({ status: 'ASSIGNED', assignee: COLLEAGUE });
        },
      };
    });
    expect(rounds).toBeGreaterThan(2);
  });

  test('sends the same report again where the answer was lost', async () => {
    const id = await given('VISIT');
    await report(id);
    const again = await untouched(world, [volunteer], () => report(id));
    expect(again).toMatchObject({ errors: [], task: { id, status: 'DONE' } });
  });

  test('writes a report and reads none, their own neither', async () => {
    const id = await given('DAILY_CHECK', { daily: true, until: world.daysAgo(-5) });
    expect((await report(id)).task).toMatchObject({ status: 'ASSIGNED', doneDays: [world.today()] });
    expect((await mine()).data.myTasks.nodes[0]).toMatchObject({ id, reports: null });
  });

  test('whose grant is taken has nothing left, and the task is put back by a worker', async () => {
    const id = await given('VISIT');
    const grant = (await world.deps.accounts.grants(ACCOUNT))[0]!;
    await world.deps.db.transact([{ put: { ...grant, state: 'REVOKED' } }]);
    expect((await mine()).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await report(id)).topErrors?.[0].extensions.code).toBe('FORBIDDEN');
    await crew.worker.mutate('returnTask', { task: id }, TASK);
    expect(await readTask(world, id)).toMatchObject({ status: 'OPEN', assignee: null });
    expect((await untouched(world, [crew.worker], () => assign(id))).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('an authority sees that there are tasks, and of nobody', async () => {
  const { id } = await causeTask(world, { subject: { person: home.members[0]! } });
  const county = world.as('AUTHORITY', { division: WUCHANG });
  const { data, text } = await county.ask(
    `{ tasks(grid: "${crew.id}", first: 5) { nodes { ${SEEN} } } }`,
    {},
    { 'x-purpose': 'CARE' },
  );
  expect(data.tasks.nodes).toMatchObject([
    { id, person: null, household: null, room: null, assignee: null, reports: null },
  ]);
  expect(text).not.toContain(home.members[0]);
});
