import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConditionFailed } from '#graph/store/db.ts';
import { communityScopedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { afterEvent, isLiveTask, type TaskEvent, type TaskStatus } from '#graph/workforce/task/policy.ts';
import { moveTaskChange, newTaskChange, type Task, type TaskChange } from '#graph/workforce/task/store-writes.ts';
import { reportWrite, taskStore } from '#graph/workforce/task/store.ts';
import { storeEngines, useDb } from '#test/support/db.ts';
import { seeded } from '#test/support/transport.ts';
import { write } from '#test/support/write.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const TODAY: Day = '2020-04-15';
const NOW = new Date('2020-04-15T04:00:00.000Z');
const BY = { account: 'somebody', role: 'COMMUNITY_WORKER' } as const;

describe.each(storeEngines)('the lists of tasks on $name', (engine) => {
  const { db } = useDb(engine);
  const store = () => taskStore(db());
  let communities = 420106006000;
  const newCommunity = (): string => String((communities += 1));

  async function put(community: string, given: Partial<Omit<Task, keyof Key>> = {}): Promise<Task> {
    const { task, writes } = newTaskChange({
      id: communityScopedId('task', community, randomUUID().replaceAll('-', '')),
      kind: 'DAILY_CHECK',
      clause: 'low.control.3',
      community,
      grid: null,
      building: '1栋',
      unit: null,
      subject: null,
      ref: `cause_${community}`,
      note: null,
      from: TODAY,
      dueOn: TODAY,
      until: addDays(TODAY, 13),
      daily: true,
      doneDays: [],
      assignee: null,
      status: 'OPEN',
      history: [{ event: 'CREATE', status: 'OPEN', at: NOW.toISOString(), ...BY }],
      ...given,
    });
    await write({ db: db(), clock: () => NOW }, writes);
    return task;
  }

  async function move(task: Task, event: TaskEvent, change: TaskChange = {}): Promise<Task> {
    await write({ db: db(), clock: () => NOW }, moveTaskChange(task, { event, change, step: BY, now: NOW }));
    return (await store().task(task.id))!;
  }

  const idsOf = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id);
  const ALL = { first: 1_000 };

  test('have what each task is, whatever has happened to it', async () => {
    const community = newCommunity();
    const grids = [null, ...['a', 'b'].map((digits) => communityScopedId('grid', community, digits))];
    const [people, refs] = [
      ['zhang', 'li'].map((name) => `${name}-${community}`),
      ['x', 'y'].map((one) => community + one),
    ];
    const random = seeded(20_200_414);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const tasks: Task[] = [];
    for (let i = 0; i < 12; i++)
      tasks.push(await put(community, { ref: pick(refs), grid: pick(grids), dueOn: addDays(TODAY, i % 3) }));
    for (let i = 0; i < 120; i++) {
      const at = Math.floor(random() * tasks.length);
      const task = tasks[at]!;
      const [event, change] = pick<[TaskEvent, TaskChange]>([
        ['ASSIGN', { assignee: pick(people) }],
        ['HAND_OVER', { assignee: pick(people) }],
        ['RETURN', { assignee: null }],
        ['FOLLOW_GRID', { grid: pick(grids) }],
        ['REPORT_DAY', { dueOn: addDays(task.dueOn, 1) }],
        ['REPORT_DAY', { dueOn: addDays(task.dueOn, 1) }],
        ['REPORT', {}],
        ['CANCEL', {}],
      ]);
      // Most moves keep a task alive; some of the rest end it.
      if (isLiveTask(task.status) && (isLiveTask(afterEvent(task.status, event)) || random() < 0.2))
        tasks[at] = await move(task, event, change);
    }
    const inOrder = (wanted: (task: Task) => boolean) =>
      idsOf(tasks.filter(wanted).sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1)));
    for (const grid of grids)
      for (const status of ['OPEN', 'DONE', 'CANCELLED'] satisfies TaskStatus[]) {
        const found = await store().tasksOf(grid ?? community, status, ALL);
        const isIn = (one: Task) => (status === 'OPEN' ? isLiveTask(one.status) : one.status === status);
        expect(idsOf(found), `${grid} ${status}`).toEqual(inOrder((one) => one.grid === grid && isIn(one)));
      }
    for (const account of people)
      expect(idsOf(await store().tasksAssignedTo(account, ALL))).toEqual(
        inOrder((one) => one.assignee === account && isLiveTask(one.status)),
      );
    for (const ref of refs)
      expect(idsOf(await store().tasksCausedBy(ref)).sort()).toEqual(
        inOrder((one) => one.ref === ref && isLiveTask(one.status)).sort(),
      );
    // The walk has been everywhere: nothing above holds for want of tasks.
    expect(new Set(tasks.map(({ status }) => status)).size).toBe(4);
  });

  test('cut what is due by a day out of one range, and end there', async () => {
    const community = newCommunity();
    const late = await put(community, { dueOn: addDays(TODAY, -3) });
    const today = await put(community);
    await put(community, { dueOn: addDays(TODAY, 1) });
    await move(await put(community), 'CANCEL');
    await move(await put(community, { dueOn: addDays(TODAY, -1) }), 'REPORT');
    expect(idsOf(await store().tasksDueBy(community, TODAY, 10))).toEqual([late.id, today.id]);
    expect(idsOf(await store().tasksDueBy(community, TODAY, 1))).toEqual([late.id]);
  });

  test('let one of two moves through, and the other leaves nothing', async () => {
    const community = newCommunity();
    const task = await put(community);
    const [one, other] = [`one-${community}`, `other-${community}`];
    const settled = await Promise.allSettled(
      [one, other].map((assignee) =>
        write(
          { db: db(), clock: () => NOW },
          moveTaskChange(task, { event: 'ASSIGN', change: { assignee }, step: BY, now: NOW }),
        ),
      ),
    );
    const refused = settled.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toBeInstanceOf(ConditionFailed);
    expect((refused[0]!.reason as ConditionFailed).has('task')).toBe(true);
    const lists = await Promise.all([one, other].map((account) => store().tasksAssignedTo(account, ALL)));
    expect(lists.flat()).toHaveLength(1);
    expect((await store().task(task.id))!.history).toHaveLength(2);
  });

  test('hold a report once, by the id of its client', async () => {
    const community = newCommunity();
    const task = await put(community);
    const report = {
      id: 'phone-0001',
      task: task.id,
      day: TODAY,
      doneAt: NOW.toISOString(),
      reportedAt: NOW.toISOString(),
      account: 'somebody',
      role: 'COMMUNITY_WORKER',
      note: null,
    } as const;
    await db().transact([reportWrite(community, report)]);
    await expect(db().transact([reportWrite(community, { ...report, note: 'again' })])).rejects.toThrow(
      ConditionFailed,
    );
    expect(await store().report(task.id, 'phone-0001')).toMatchObject({ note: null });
    expect(await store().reports(task, ALL)).toHaveLength(1);
    expect(await store().task('order_1')).toBeNull();
  });
});
