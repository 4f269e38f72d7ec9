import type { RequestContext } from '#graph/context.ts';
import { type Change, makeDue, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { after } from '#graph/mechanism/escalation.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';

const HOUR_MS = 3_600_000;

/**
 * A task to tell a person what their code rests on, until when and how to appeal: once for each cause, while
 * it is still to be done. Nobody has done it in time: the county is told.
 */
export async function tellInPerson(context: RequestContext, person: Person, cause: string): Promise<Change> {
  const caused = await context.tasks.tasksCausedBy(cause);
  if (caused.some(({ kind, status }) => kind === 'TELLING' && isLiveTask(status))) return [];
  const { community } = person;
  const values = await context.loaders.values(countyOf(community));
  const by = new Date(context.now.getTime() + values(context.today).tellingHours * HOUR_MS).toISOString();
  const told = {
    kind: 'TELLING',
    community,
    subject: { person: person.id },
    dueOn: context.today,
    ref: cause,
  } as const;
  const { task, writes } = await newTask(context, told);
  return [...writes, makeDue({ kind: 'TELLING', subject: task.id, at: after(by) })];
}

/**
 * Nobody has told them in time: the community and the county are. Race: a worker reports it at this moment;
 * what is told then is late by that moment alone. Of two drains `settle` lets one through.
 */
export const tellingMissed = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const task = await context.tasks.task(due.subject);
    if (!task || !isLiveTask(task.status)) return { reply: 'DONE' };
    const { id: subject, community } = task;
    const told = tell({ type: 'telling.missed', subject, data: { community } }, BY_TIME.account);
    return { reply: 'DONE', change: [told, settle] };
  });
