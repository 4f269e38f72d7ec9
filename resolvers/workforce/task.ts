import type { Resolvers } from '#graph/generated/types.ts';
import { handOverShift } from '#graph/workforce/task/hand-over-shift.ts';
import { assignTask, cancelTask, planTask, returnTask, takeTask } from '#graph/workforce/task/pass-on.ts';
import { householdOf, missedDaysOf, nameOfTask, personOf, placeFor, roomOf } from '#graph/workforce/task/read.ts';
import { reportsOf, reportTask } from '#graph/workforce/task/report.ts';
import { assigneeFor, gridOf, historyFor, myTasks, tasks, workList } from '#graph/workforce/task/work-list.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

const NO_TASK = { task: null };

export const task = {
  Query: {
    workList: (_, args, context) => workList(context, args),
    tasks: (_, args, context) => tasks(context, args),
    myTasks: (_, page, context) => myTasks(context, page),
  },
  Mutation: {
    planTask: (_, { input }, context) => payload(async () => ({ task: await planTask(context, input) }), NO_TASK),
    takeTask: (_, { input }, context) => payload(async () => ({ task: await takeTask(context, input) }), NO_TASK),
    assignTask: (_, { input }, context) => payload(async () => ({ task: await assignTask(context, input) }), NO_TASK),
    returnTask: (_, { input }, context) => payload(async () => ({ task: await returnTask(context, input) }), NO_TASK),
    reportTask: (_, { input }, context) => payload(async () => ({ task: await reportTask(context, input) }), NO_TASK),
    cancelTask: (_, { input }, context) => payload(async () => ({ task: await cancelTask(context, input) }), NO_TASK),
    handOverShift: (_, { input }, context) =>
      payload(() => handOverShift(context, input), { grid: null, tasks: null, complete: null }),
  },
  Task: {
    name: ({ kind }, { lang }) => nameOfTask(kind)[language(lang)],
    grid: (self, _, context) => gridOf(context, self),
    building: (self, _, context) => placeFor(context, self).building,
    unit: (self, _, context) => placeFor(context, self).unit,
    room: (self, _, context) => roomOf(context, self),
    person: (self, _, context) => personOf(context, self),
    household: (self, _, context) => householdOf(context, self),
    missedDays: (self, _, context) => missedDaysOf(context, self),
    assignee: (self, _, context) => assigneeFor(context, self),
    history: (self, _, context) => historyFor(context, self),
    reports: (self, page, context) => reportsOf(context, self, page),
  },
  TaskStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
  TaskReport: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
} satisfies Resolvers;
