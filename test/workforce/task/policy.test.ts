import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrantedRole } from '#graph/core/access.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { decide, type Step } from '#graph/mechanism/lifecycle.ts';
import { rowOfTask, TASK_KINDS, TASK_SECTIONS, type TaskKind } from '#graph/workforce/task/policy-kinds.ts';
import {
  afterEvent,
  afterReport,
  isLiveTask,
  isMissed,
  isWorkOf,
  type ListedDays,
  mayBeGiven,
  missedDays,
  sectionsOn,
  TASK_STATUSES,
  type TaskDays,
  type TaskEvent,
  taskLifecycle,
  taskRole,
  type TaskStatus,
} from '#graph/workforce/task/policy.ts';
import { addDays, type Day, daysBetween } from '#verify/calendar.ts';

const TODAY: Day = '2020-04-15';
const EVENTS = Object.keys(taskLifecycle.transitions) as TaskEvent[];
const KINDS = Object.keys(TASK_KINDS) as TaskKind[];
const ACTORS = [...roles, 'SYSTEM'] as const;

/** The state table of a task, once more and by hand: state → event → state. What is not here is refused. */
const MOVES: Record<TaskStatus, Partial<Record<TaskEvent, TaskStatus>>> = {
  OPEN: {
    TAKE: 'ASSIGNED',
    ASSIGN: 'ASSIGNED',
    FOLLOW_GRID: 'OPEN',
    RESCHEDULE: 'OPEN',
    REPORT: 'DONE',
    REPORT_DAY: 'OPEN',
    CANCEL: 'CANCELLED',
  },
  ASSIGNED: {
    RETURN: 'OPEN',
    HAND_OVER: 'ASSIGNED',
    FOLLOW_GRID: 'ASSIGNED',
    RESCHEDULE: 'ASSIGNED',
    REPORT: 'DONE',
    REPORT_DAY: 'ASSIGNED',
    CANCEL: 'CANCELLED',
  },
  DONE: { REPORT_DAY: 'DONE' },
  CANCELLED: { REPORT_DAY: 'CANCELLED' },
};

const BY: Record<TaskEvent, readonly (typeof ACTORS)[number][]> = {
  CREATE: ['COMMUNITY_WORKER', 'SYSTEM'],
  TAKE: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  ASSIGN: ['COMMUNITY_WORKER'],
  RETURN: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'],
  HAND_OVER: ['COMMUNITY_WORKER'],
  FOLLOW_GRID: ['SYSTEM'],
  RESCHEDULE: ['SYSTEM'],
  REPORT: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER', 'SYSTEM'],
  REPORT_DAY: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER', 'SYSTEM'],
  CANCEL: ['COMMUNITY_WORKER', 'SYSTEM'],
};

describe('the life of a task', () => {
  test.each(TASK_STATUSES.flatMap((status) => EVENTS.map((event) => [status, event] as const)))(
    '%s, %s: goes where the table says, by those who may',
    (status, event) => {
      for (const role of ACTORS) {
        const history: Step<TaskStatus, TaskEvent>[] = [];
        const decision = decide(taskLifecycle, { status, history }, { event: event, actor: { account: 'a', role } });
        const to = BY[event].includes(role) ? MOVES[status][event] : undefined;
        expect(decision, role).toMatchObject(to ? { outcome: 'MADE', to } : { outcome: 'REFUSED' });
        if (to) expect(afterEvent(status, event)).toBe(to);
      }
    },
  );

  test('ends by being done or cancelled', () => {
    expect(TASK_STATUSES.filter(isLiveTask)).toEqual(['OPEN', 'ASSIGNED']);
  });
});

const daily = (days: number, given: Partial<TaskDays> = {}): TaskDays & { from: Day } => ({
  status: 'OPEN',
  daily: true,
  from: TODAY,
  dueOn: TODAY,
  until: addDays(TODAY, days - 1),
  doneDays: [],
  ...given,
});
const once = (dueOn: Day, given: Partial<TaskDays> = {}): TaskDays => ({
  status: 'OPEN',
  daily: false,
  dueOn,
  until: null,
  doneDays: [],
  ...given,
});

/** The reports of some days, one after the other. */
const reportAll = (task: TaskDays, days: readonly Day[]): TaskDays =>
  days.reduce((current, day) => {
    const reported = afterReport(current, day);
    if (!reported) return current;
    const { event, ...change } = reported;
    return { ...current, ...change, status: afterEvent(current.status, event) };
  }, task);

describe('a report', () => {
  test('of a task that is done once ends it, on whatever day that was', () => {
    for (const day of [addDays(TODAY, -2), TODAY, addDays(TODAY, 3)])
      expect(afterReport(once(TODAY), day)).toEqual({ event: 'REPORT', dueOn: TODAY, doneDays: [day] });
  });

  test('of a daily task moves it to the next day, and that of its last day ends it', () => {
    const task = daily(3);
    expect(afterReport(task, TODAY)).toEqual({ event: 'REPORT_DAY', dueOn: addDays(TODAY, 1), doneDays: [TODAY] });
    expect(afterReport(task, addDays(TODAY, 1))?.event).toBe('REPORT_DAY');
    expect(afterReport(task, addDays(TODAY, 2))?.event).toBe('REPORT');
    expect(afterReport(task, addDays(TODAY, 3))?.event).toBe('REPORT');
  });

  test('of a day that was counted changes nothing', () => {
    expect(afterReport(daily(3, { doneDays: [TODAY] }), TODAY)).toBeNull();
  });

  test('of an earlier day counts for its day and moves nothing back', () => {
    const ahead = daily(9, { dueOn: addDays(TODAY, 4), doneDays: [addDays(TODAY, 3)] });
    expect(afterReport(ahead, TODAY)).toEqual({
      event: 'REPORT_DAY',
      dueOn: addDays(TODAY, 4),
      doneDays: [TODAY, addDays(TODAY, 3)],
    });
  });

  test.each(['DONE', 'CANCELLED'] as const)('of a daily task that is %s counts, and leaves it so', (status) => {
    const closed = daily(3, { status });
    const last = closed.until!;
    expect(afterReport(closed, last)).toEqual({ event: 'REPORT_DAY', dueOn: TODAY, doneDays: [last] });
  });

  test('of a day comes to the same in whatever order and however often it comes', () => {
    const days = fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, days, (given, again) => {
        const sent = given.map((i) => addDays(TODAY, i));
        const repeats = again.map((i) => sent[i % sent.length]!);
        const [inOrder, anyhow] = [[...sent].sort(), [...sent, ...repeats].reverse()];
        const [one, other] = [reportAll(daily(20), inOrder), reportAll(daily(20), anyhow)];
        expect(other.doneDays).toEqual(one.doneDays);
        expect(other.doneDays).toEqual([...new Set(inOrder)]);
        expect(other.status).toBe(one.status);
        if (isLiveTask(one.status))
          expect([one.dueOn, other.dueOn]).toEqual(Array(2).fill(addDays(inOrder.at(-1)!, 1)));
      }),
    );
  });

  test('leaves as missed what lies between those reported, up to yesterday', () => {
    const task = reportAll(daily(10), [addDays(TODAY, 2), TODAY]);
    expect(missedDays({ ...task, from: TODAY }, addDays(TODAY, 4))).toEqual([addDays(TODAY, 1), addDays(TODAY, 3)]);
    expect(missedDays({ ...task, from: TODAY }, TODAY)).toEqual([]);
    const late = missedDays(daily(3), addDays(TODAY, 50));
    expect(late.map((day) => daysBetween(TODAY, day))).toEqual([0, 1, 2]);
  });
});

describe('a work list', () => {
  const listed = (kind: TaskKind, given: TaskDays): ListedDays => ({ ...given, kind });
  const yesterday = addDays(TODAY, -1);

  test('has each kind in one section', () => {
    for (const kind of KINDS) {
      const { missed, ...sections } = sectionsOn([listed(kind, once(TODAY))], TODAY, TODAY);
      const found = TASK_SECTIONS.filter((section) => sections[section].length > 0);
      expect(found).toEqual([rowOfTask(kind).section]);
      expect(missed).toEqual([]);
    }
  });

  test('has what was missed apart; what is done each day is due today as well', () => {
    const [visit, check] = [listed('VISIT', once(yesterday)), listed('DAILY_CHECK', daily(9, { dueOn: yesterday }))];
    const list = sectionsOn([visit, check], TODAY, TODAY);
    expect(list.missed).toEqual([visit, check]);
    expect([list.visits, list.checks]).toEqual([[], [check]]);
  });

  test('has a daily task whose last day is past among the missed ones alone', () => {
    const check = listed('DAILY_CHECK', daily(1, { dueOn: yesterday, until: yesterday }));
    const list = sectionsOn([check], TODAY, TODAY);
    expect([list.missed, list.checks]).toEqual([[check], []]);
  });

  test('of a day ahead has what is due on it', () => {
    const ahead = addDays(TODAY, 2);
    const [today, then] = [listed('VISIT', once(TODAY)), listed('VISIT', once(ahead))];
    const [runs, ends] = [listed('DAILY_CHECK', daily(9)), listed('DAILY_CHECK', daily(2))];
    const list = sectionsOn([today, then, runs, ends], ahead, TODAY);
    expect([list.visits, list.checks, list.missed]).toEqual([[then], [runs], []]);
  });

  test('misses nothing that is closed', () => {
    expect(isMissed(once(yesterday), TODAY)).toBe(true);
    expect(isMissed(once(TODAY), TODAY)).toBe(false);
    for (const status of ['DONE', 'CANCELLED'] as const)
      expect(isMissed(once(yesterday, { status }), TODAY)).toBe(false);
  });
});

const HERE = '420106006001';
const THERE = '420106006002';
const viewer = (role: Role, given: object = {}) => ({
  account: 'me',
  roles: [role],
  communities: [],
  division: null,
  supplier: null,
  person: null,
  ...given,
});
const concern = (kind: TaskKind, given: object = {}) => ({
  community: HERE,
  kind,
  status: 'OPEN' as TaskStatus,
  assignee: null as string | null,
  ...given,
});

describe('who has to do with a task', () => {
  test('are the workers of its community, and of no other', () => {
    for (const kind of KINDS) {
      expect(taskRole(viewer('COMMUNITY_WORKER', { communities: [HERE] }), concern(kind))).toBe('COMMUNITY_WORKER');
      expect(taskRole(viewer('COMMUNITY_WORKER', { communities: [THERE] }), concern(kind))).toBeNull();
    }
  });

  test('are professionals of the division where it is theirs to do', () => {
    const professional = viewer('PROFESSIONAL', { division: '420106' });
    const theirs = KINDS.filter((kind) => taskRole(professional, concern(kind)) === 'PROFESSIONAL');
    expect(theirs).toEqual(['DAILY_CHECK', 'ALERT', 'REFERRAL', 'RECHECK', 'RELEASE', 'HANDOVER', 'CARE_CONTACT']);
    expect(taskRole(viewer('PROFESSIONAL', { division: '330102' }), concern('RECHECK'))).toBeNull();
  });

  test('is the volunteer who has it, until it is done', () => {
    const volunteer = viewer('VOLUNTEER', { communities: [HERE] });
    expect(taskRole(volunteer, concern('VISIT'))).toBeNull();
    expect(taskRole(volunteer, concern('VISIT', { assignee: 'other', status: 'ASSIGNED' }))).toBeNull();
    expect(taskRole(volunteer, concern('VISIT', { assignee: 'me', status: 'ASSIGNED' }))).toBe('VOLUNTEER');
    expect(taskRole(volunteer, concern('VISIT', { assignee: 'me', status: 'DONE' }))).toBeNull();
    expect(taskRole(volunteer, concern('VISIT', { assignee: 'me', status: 'CANCELLED' }))).toBeNull();
  });

  test('are authorities of its division, who do none of it', () => {
    const authority = viewer('AUTHORITY', { division: '420106' });
    for (const kind of KINDS) {
      expect(taskRole(authority, concern(kind))).toBe('AUTHORITY');
      expect(isWorkOf(kind, 'AUTHORITY')).toBe(false);
    }
  });

  test.each(['THIRD_PARTY_APP', 'REGIONAL_VERIFIER', 'SUPERMARKET', 'FEED', 'RESIDENT'] as const)(
    'is no %s',
    (role) => {
      const everything = { communities: [HERE], division: 'CN', supplier: 'supplier_1' };
      for (const kind of KINDS)
        expect(taskRole(viewer(role, everything), concern(kind, { assignee: 'me' }))).toBeNull();
    },
  );
});

describe('a task may be given', () => {
  const grant = (role: Role, given: Partial<GrantedRole> = {}): GrantedRole => ({
    role,
    communities: [],
    division: null,
    supplier: null,
    scopes: [],
    person: null,
    ...given,
  });
  const given = (kind: TaskKind, grants: readonly GrantedRole[], livesIn: string | null = null) =>
    mayBeGiven({ kind, community: HERE }, grants, livesIn);

  test('to a worker of the community, unless it is a professional’s', () => {
    const kinds = KINDS.filter((kind) => given(kind, [grant('COMMUNITY_WORKER', { communities: [HERE] })]));
    expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual(['REFERRAL', 'RECHECK']);
    expect(given('VISIT', [grant('COMMUNITY_WORKER', { communities: [THERE] })])).toBe(false);
  });

  test('to a volunteer admitted for the community or living in it, where the kind allows', () => {
    const kinds = KINDS.filter((kind) => given(kind, [grant('VOLUNTEER', { communities: [HERE] })]));
    expect(kinds).toEqual(['DAILY_CHECK', 'VISIT', 'DELIVERY', 'DUTY']);
    expect(given('VISIT', [grant('VOLUNTEER')], HERE)).toBe(true);
    expect(given('VISIT', [grant('VOLUNTEER')], THERE)).toBe(false);
  });

  test('to no resident, authority or partner', () => {
    for (const role of ['RESIDENT', 'AUTHORITY', 'SUPERMARKET', 'FEED'] as const)
      for (const kind of KINDS)
        expect(given(kind, [grant(role, { communities: [HERE], division: 'CN' })], HERE)).toBe(false);
  });
});

test('every kind has a name in both languages and is the work of somebody', () => {
  for (const kind of KINDS) {
    const { name, by, volunteer, door } = rowOfTask(kind);
    expect(name.zh).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(name.en).toMatch(/^[A-Z][a-z -]+$/);
    expect(by.length).toBeGreaterThan(0);
    // A volunteer is shown a door only where going there is the task.
    if (door) expect(volunteer).toBe(true);
  }
});
