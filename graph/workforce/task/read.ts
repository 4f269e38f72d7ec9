import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Text } from '#graph/core/ruling.ts';
import { subjectOfHousehold, subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { communityOfHousehold } from '#graph/store/ids.ts';
import type { Day } from '#verify/calendar.ts';
import { rowOfTask, type TaskKind } from './policy-kinds.ts';
import { isLiveTask, isWorkOf, missedDays, type TaskRole, taskRole } from './policy.ts';
import type { Task } from './store-writes.ts';

/** The role in which the caller has to do with a task; null in none. */
export const roleIn = (context: RequestContext, task: Task): TaskRole | null => taskRole(viewerOf(context), task);

/** The role in which a task is the caller's to do; null in none. */
export function doingRole(context: RequestContext, task: Task): Exclude<TaskRole, 'AUTHORITY'> | null {
  const role = roleIn(context, task);
  return role !== null && role !== 'AUTHORITY' && isWorkOf(task.kind, role) ? role : null;
}

export const nameOfTask = (kind: TaskKind): Text => rowOfTask(kind).name;

export const missedDaysOf = ({ today }: RequestContext, found: Task): readonly Day[] => missedDays(found, today);

/** A task by id, for those who have to do with it. */
export async function task(context: RequestContext, id: string): Promise<Task | null> {
  const found = await context.tasks.task(id);
  return found && roleIn(context, found) ? found : null;
}

const PERSON = 'Task.person';

const HOUSEHOLD = 'Task.household';

const ROOM = 'Task.room';

/**
 * Whether the caller learns whom and where a task is about: of a confidential one, who has it and nobody
 * else.
 */
const knows = (context: RequestContext, { kind, assignee }: Task): boolean =>
  !rowOfTask(kind).confidential || assignee === viewerOf(context).account;

/** Where it is, as far as the caller learns it. */
export const placeFor = (context: RequestContext, found: Task): Pick<Task, 'building' | 'unit'> =>
  knows(context, found) ? found : { building: null, unit: null };

/**
 * Whom a task is about, for those who have to do with the person; each reading is recorded. Null for
 * volunteers and authorities, and for everybody once the task is over: after it nothing marks a person
 * (rights.4).
 */
export async function personOf(context: RequestContext, found: Task): Promise<Person | null> {
  const id = isLiveTask(found.status) && knows(context, found) ? found.subject?.person : null;
  const person = id ? await context.loaders.person(id) : null;
  return person && (await mayRead(context, subjectOfPerson(person), PERSON)) ? person : null;
}

export async function householdOf(context: RequestContext, found: Task): Promise<Household | null> {
  const home = isLiveTask(found.status) && knows(context, found) ? await homeOf(context, found) : null;
  return home && (await mayRead(context, subjectOfHousehold(home), HOUSEHOLD)) ? home : null;
}

/**
 * The room. A volunteer who is to go to the door reads it without asking for a purpose: that of the task
 * stands in the record. Of the other tasks they read none.
 */
export async function roomOf(context: RequestContext, found: Task): Promise<string | null> {
  const home = isLiveTask(found.status) && knows(context, found) ? await homeOf(context, found) : null;
  if (!home?.address.room) return null;
  const subject = subjectOfHousehold(home);
  if (roleIn(context, found) !== 'VOLUNTEER') return (await mayRead(context, subject, ROOM)) ? home.address.room : null;
  const purpose = rowOfTask(found.kind).door;
  if (purpose === null) return null;
  await context.disclosure.record({ subject: subject.id, field: ROOM, role: 'VOLUNTEER', purpose });
  return home.address.room;
}

const homeOf = async ({ loaders }: RequestContext, { subject }: Task): Promise<Household | null> => {
  const community = subject?.household ? communityOfHousehold(subject.household) : null;
  return community === null ? null : loaders.household(community, subject!.household!);
};
