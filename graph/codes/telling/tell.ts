import type { RequestContext } from '#graph/context.ts';
import { type Change, makeDue, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { after } from '#graph/mechanism/escalation.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { dropOneTaskChange, dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';

const HOUR_MS = 3_600_000;

/**
 * A task to tell a person whose account nobody reads what their code rests on, until when and how to appeal:
 * once for each cause, while it is still to be done. Nobody has done it in time: the county is told.
 */
export async function tellInPerson(context: RequestContext, person: Person, cause: string): Promise<Change> {
  if (person.account !== undefined) return [];
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

/** Tellings that one transaction has room for; what else is over by then is dropped at its deadline. */
const AT_ONCE = 3;

/** By causes: what is over is not told any more, and what holds again is told again. */
export async function followTold(
  context: RequestContext,
  person: Person,
  { over, again }: { readonly over: readonly string[]; readonly again: readonly string[] },
): Promise<Change> {
  const parts = await Promise.all([
    ...first(over).map((cause) => dropTaskChange(context, cause, ['TELLING'])),
    ...first(again).map((cause) => tellInPerson(context, person, cause)),
  ]);
  return parts.flat();
}

const first = (causes: readonly string[]): string[] => [...new Set(causes)].slice(0, AT_ONCE);

/**
 * Nobody has told them in time: the community and the county are. Race: a worker reports it at this moment;
 * what is told then is late by that moment alone. Of two drains `settle` lets one through.
 */
export const tellingMissed = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const task = await context.tasks.task(due.subject);
    if (!task || !isLiveTask(task.status)) return { reply: 'DONE' };
    const { id: subject, community } = task;
    if (!(await isHeld(context, task))) return { reply: 'DONE', change: [...dropOneTaskChange(context, task), settle] };
    const told = tell({ type: 'telling.missed', subject, data: { community } }, BY_TIME.account);
    return { reply: 'DONE', change: [told, settle] };
  });

/** Whether what is to be told still holds. */
async function isHeld(context: RequestContext, { subject, ref }: Task): Promise<boolean> {
  const person = await context.persons.person(subject?.person ?? '');
  const facts = person ? await context.codes.facts(person.householdId) : [];
  return facts.some(({ personId, cause }) => personId === person?.id && cause === ref);
}
