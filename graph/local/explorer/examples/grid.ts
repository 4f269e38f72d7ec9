import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

/** The account of the worker by whom the explorer acts. */
const WORKER = `local|COMMUNITY_WORKER|${CHUCAI}`;
const HOUSEHOLD = `household_${CHUCAI}_demo-chen`;

/** A move of the task that was planned last. */
const moveTask = (
  id: string,
  title: Example['title'],
  name: string,
  input: Readonly<Record<string, unknown>> = {},
): Example => ({
  id,
  for: ['COMMUNITY_WORKER'],
  title,
  query: `mutation MoveTask($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    task { name status dueOn doneDays assignee history { event status role to reason } }
    ${ERRORS}
  }
}`,
  variables: { input: { task: '{{task}}', ...input } },
});

const arrangeGrid = (
  id: string,
  title: Example['title'],
  name: 'assignGridBuildings' | 'assignGridWorkers',
  input: Readonly<Record<string, unknown>>,
): Example => ({
  id,
  for: ['COMMUNITY_WORKER', 'AUTHORITY'],
  title,
  query: `mutation ArrangeGrid($input: A${name.slice(1)}Input!) {
  ${name}(input: $input) {
    grid { name buildings workers }
    ${ERRORS}
  }
}`,
  variables: { input: { grid: '{{grid}}', ...input } },
});

export const gridExamples: readonly Example[] = [
  {
    id: 'grid-create',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '设立网格：楼栋与网格员', en: 'Lay out a grid with buildings and workers' },
    query: `mutation CreateGrid($input: CreateGridInput!) {
  createGrid(input: $input) {
    grid { id name clause buildings workers }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        community: CHUCAI,
        name: '第一网格',
        buildings: ['1栋', '3栋'],
        workers: [WORKER],
        idempotencyKey: 'explorer-first-grid',
      },
    },
  },
  {
    id: 'grids',
    for: ['COMMUNITY_WORKER', 'RESIDENT', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '社区有哪些网格', en: 'The grids of a community' },
    query: `query Grids($code: DivisionCode!) {
  community(code: $code) {
    name
    grids { id name buildings workers }
  }
}`,
    variables: { code: CHUCAI },
  },
  arrangeGrid('grid-buildings', { zh: '调整网格的楼栋', en: 'Say which buildings a grid has' }, 'assignGridBuildings', {
    buildings: ['1栋', '3栋', '5栋'],
  }),
  arrangeGrid('grid-workers', { zh: '调整网格员', en: 'Say which workers a grid has' }, 'assignGridWorkers', {
    workers: [WORKER],
  }),
  {
    id: 'task-plan',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '安排独居老人每日走访', en: 'Plan a daily visit to an old person living alone' },
    query: `mutation PlanTask($input: PlanTaskInput!) {
  planTask(input: $input) {
    task { id name clause status grid { name } building dueOn until }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        community: CHUCAI,
        kind: 'VISIT',
        household: HOUSEHOLD,
        dueOn: '{{today}}',
        dailyUntil: '{{nextWeek}}',
        note: '请带一份早餐',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'work-list',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '今日工作清单：一个网格一张表', en: 'The work of today: one list for each grid' },
    query: `query WorkList($grid: ID!) {
  workList(grid: $grid) {
    on
    grid { name }
    checks { ...Item }
    visits { ...Item }
    transfers { ...Item }
    releases { ...Item }
    handovers { ...Item }
    others { ...Item }
    missed { ...Item missedDays }
    complete
  }
}

fragment Item on Task { id name status building unit dueOn daily note }`,
    variables: { grid: '{{grid}}' },
  },
  {
    id: 'work-subjects',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '走访对象：有目的、留记录', en: 'Whom to visit: for a purpose, on the record' },
    query: `query Visits($grid: ID!) {
  workList(grid: $grid) {
    visits { name building unit room household { members { name phone } } }
  }
}`,
    variables: { grid: '{{grid}}' },
    purpose: 'CARE',
  },
  {
    id: 'tasks-of-grid',
    for: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '网格待办任务', en: 'What is to be done in a grid' },
    query: `query Tasks($grid: ID!) {
  tasks(grid: $grid, first: 20) {
    nodes { id name status building dueOn }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { grid: '{{grid}}' },
  },
  {
    id: 'my-tasks',
    for: ['VOLUNTEER', 'COMMUNITY_WORKER', 'PROFESSIONAL'],
    title: { zh: '我的任务', en: 'My tasks' },
    query: `query MyTasks {
  myTasks(first: 20) {
    nodes { id name building unit dueOn note }
  }
}`,
  },
  moveTask('task-take', { zh: '认领任务', en: 'Take a task on' }, 'takeTask'),
  moveTask('task-return', { zh: '退回任务', en: 'Put a task back' }, 'returnTask'),
  moveTask('task-assign', { zh: '分派任务', en: 'Give a task to somebody' }, 'assignTask', { account: WORKER }),
  moveTask(
    'task-report',
    { zh: '上报完成（离线补报、重复上报都算一次）', en: 'Report a task done (late or twice: it counts once)' },
    'reportTask',
    { reportId: '{{key}}', doneAt: '{{now}}' },
  ),
  moveTask('task-cancel', { zh: '取消任务', en: 'Cancel a task' }, 'cancelTask', { reason: 'NO_LONGER_NEEDED' }),
  {
    id: 'hand-over-shift',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '交接班：只能交给本网格的网格员', en: 'Hand a shift over: to a worker of the grid alone' },
    query: `mutation HandOverShift($input: HandOverShiftInput!) {
  handOverShift(input: $input) {
    grid { name }
    tasks
    complete
    ${ERRORS}
  }
}`,
    variables: { input: { grid: '{{grid}}', to: 'worker-of-another-grid' } },
    refused: 'NOT_FOUND',
  },
];
