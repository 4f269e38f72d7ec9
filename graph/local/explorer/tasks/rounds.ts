import { CHUCAI } from '#graph/local/demo-data.ts';
import { task } from '#graph/local/explorer/example.ts';

const ITEM = '{ id name status building unit dueOn daily note }';
/** The account of the worker by whom the explorer acts. */
const WORKER = `local|COMMUNITY_WORKER|${CHUCAI}`;

export const rounds = [
  task(['网格日常走访', 'Do the rounds of a grid'], {
    'grid-create': {
      title: ['设立网格：楼栋与网格员', 'Lay out a grid with buildings and workers'],
      by: ['COMMUNITY_WORKER'],
      ask: `createGrid(community: "${CHUCAI}", name: "第一网格", buildings: ["1栋", "3栋"],
        workers: ["${WORKER}"], idempotencyKey: "explorer-first-grid")`,
      keeps: { grid: 'grid.id' },
    },
    grids: {
      title: ['社区有哪些网格', 'The grids of a community'],
      by: ['COMMUNITY_WORKER', 'RESIDENT', 'PROFESSIONAL', 'AUTHORITY'],
      ask: `community(code: "${CHUCAI}") { name grids { id name buildings workers } }`,
    },
    'grid-buildings': {
      title: ['调整网格的楼栋', 'Say which buildings a grid has'],
      ask: 'assignGridBuildings(grid: "{{grid}}", buildings: ["1栋", "3栋", "5栋"])',
    },
    'grid-workers': {
      title: ['调整网格员', 'Say which workers a grid has'],
      ask: `assignGridWorkers(grid: "{{grid}}", workers: ["${WORKER}"])`,
    },
    'task-plan': {
      title: ['安排独居老人每日走访', 'Plan a daily visit to an old person living alone'],
      ask: `planTask(community: "${CHUCAI}", kind: VISIT, household: "household_${CHUCAI}_demo-chen",
        dueOn: "{{today}}", dailyUntil: "{{nextWeek}}", note: "请带一份早餐")
        { task { id name clause status grid { name } building dueOn until } }`,
      keeps: { task: 'task.id' },
    },
    'work-list': {
      title: ['今日工作清单：一个网格一张表', 'The work of today: one list for each grid'],
      ask: `workList(grid: "{{grid}}")
        { on grid { name } checks ${ITEM} visits ${ITEM} transfers ${ITEM}
        releases ${ITEM} handovers ${ITEM} others ${ITEM} missed { id name status building
        unit dueOn daily note missedDays } complete }`,
    },
    'work-subjects': {
      title: ['走访对象：有目的、留记录', 'Whom to visit: for a purpose, on the record'],
      ask: 'workList(grid: "{{grid}}") { visits { name building unit room household { members { name phone } } } }',
      purpose: 'CARE',
    },
    'tasks-of-grid': { title: ['网格待办任务', 'What is to be done in a grid'], ask: 'tasks(grid: "{{grid}}")' },
    'my-tasks': { title: ['我的任务', 'My tasks'], ask: 'myTasks' },
    'task-take': { title: ['认领任务', 'Take a task on'], by: ['COMMUNITY_WORKER'], ask: 'takeTask(task: "{{task}}")' },
    'task-return': {
      title: ['退回任务', 'Put a task back'],
      by: ['COMMUNITY_WORKER'],
      ask: 'returnTask(task: "{{task}}")',
    },
    'task-assign': {
      title: ['分派任务', 'Give a task to somebody'],
      ask: `assignTask(task: "{{task}}", account: "${WORKER}")`,
    },
    'task-report': {
      title: ['上报完成（离线补报、重复上报都算一次）', 'Report a task done (late or twice: it counts once)'],
      by: ['COMMUNITY_WORKER'],
      ask: 'reportTask(task: "{{task}}", reportId: "{{key}}", doneAt: "{{now}}")',
    },
    'task-cancel': {
      title: ['取消任务', 'Cancel a task'],
      ask: 'cancelTask(task: "{{task}}", reason: NO_LONGER_NEEDED)',
    },
    'hand-over-shift': {
      title: ['交接班：只能交给本网格的网格员', 'Hand a shift over: to a worker of the grid alone'],
      ask: 'handOverShift(grid: "{{grid}}", to: "worker-of-another-grid")',
      refused: 'NOT_FOUND',
    },
  }),
];
