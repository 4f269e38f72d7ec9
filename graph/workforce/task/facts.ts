import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { taskStore } from './store.ts';

/** The places of a task in its lists. The task itself stays. */
const LEFT = [keys.taskListings('*', 0), keys.assignedTasks('*'), keys.causedTasks('*')];

export const facts = {
  stores: (db: Db) => ({ tasks: taskStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'task.open': event(['COMMUNITY'], '有待办任务。', 'A task is to be done.', 'base.1'),
    'task.assigned': event(['COMMUNITY'], '任务已有人负责。', 'Somebody has a task.', 'base.1'),
    'task.hand_over': event(['COMMUNITY'], '任务已交接。', 'A task was handed over.', 'base.1'),
    'task.follow_grid': event(
      ['COMMUNITY'],
      '任务已转入所在楼栋的网格。',
      'A task went to the grid of its building.',
      'base.1',
    ),
    'task.reschedule': event(['COMMUNITY'], '任务日期已调整。', 'The days of a task have changed.', 'base.1'),
    'task.report_day': event(['COMMUNITY'], '每日任务当日已完成。', 'A daily task was done for a day.', 'base.1'),
    'task.done': event(['COMMUNITY'], '任务已完成。', 'A task is done.', 'base.1'),
    'task.cancelled': event(['COMMUNITY'], '任务已取消。', 'A task was cancelled.', 'base.1'),
  },
  concerned: {},
  named: { task: ['COMMUNITY'] },
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
