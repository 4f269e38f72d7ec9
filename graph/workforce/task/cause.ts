import { randomUUID } from 'node:crypto';
import type { RequestContext } from '#graph/context.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { create, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Household } from '#graph/people/person/store.ts';
import { communityOfHousehold, communityScopedId } from '#graph/store/ids.ts';
import { type Day, daysBetween } from '#verify/calendar.ts';
import { rowOfTask, type TaskKind } from './policy-kinds.ts';
import { afterEvent, afterReport, DAILY_LIMIT, taskLifecycle } from './policy.ts';
import { moveTaskChange, newTaskChange, type Task, type TaskChange, type TaskSubject } from './store-writes.ts';

export interface NewTask {
  readonly kind: TaskKind;
  readonly community: string;
  /** That of its subject where it is left out and there is one. */
  readonly building?: string | null | undefined;
  readonly subject: { readonly person?: string | undefined; readonly household?: string | undefined } | null;
  readonly dueOn: Day;
  /** The last day of a daily task. */
  readonly until?: Day | undefined;
  readonly daily?: boolean | undefined;
  /** The id of what causes it. */
  readonly ref: string;
  readonly note?: string | null | undefined;
  /** Where its cause carries out another clause than its kind does by itself. */
  readonly clause?: ClauseId | undefined;
  /** Whose it is from the beginning; otherwise it waits for somebody. */
  readonly assignee?: string | undefined;
  /** Made by a worker: their role stands in its history. Otherwise it follows from its cause. */
  readonly role?: Extract<Role, 'COMMUNITY_WORKER'> | undefined;
  readonly id?: string | undefined;
}

/**
 * A task and the writes that make it, for the transaction of what causes it. It lies in the grid of its
 * building, or in the list of the community where no grid covers that.
 *
 * Race: the building passes to another grid at this moment. No condition holds it, since several tasks of one
 * transaction may lie in one building; the sweep that follows the change looks twice, the second time when no
 * request of before can still be on its way.
 */
export async function newTask(
  context: RequestContext,
  asked: NewTask,
): Promise<{ readonly task: Task; readonly writes: Change }> {
  const { kind, community, dueOn, until, daily = false, ref } = asked;
  if (daily !== (until !== undefined) || (until && !(daysBetween(dueOn, until) < DAILY_LIMIT && until >= dueOn)))
    throw new Error(`A daily task, and no other, has a last day within ${DAILY_LIMIT} days`);
  const { subject, home } = await subjectOf(context, asked.subject);
  const building = asked.building ?? home?.address.building ?? null;
  const { assignee = null } = asked;
  const fresh = {
    id: asked.id ?? communityScopedId('task', community, randomUUID().replaceAll('-', '')),
    kind,
    clause: asked.clause ?? rowOfTask(kind).clause,
    community,
    grid: building === null ? null : await context.loaders.gridOfBuilding(community, building),
    building,
    unit: building !== null && building === home?.address.building ? (home.address.unit ?? null) : null,
    subject,
    ref,
    note: asked.note ?? null,
    from: dueOn,
    dueOn,
    until: until ?? null,
    daily,
    doneDays: [],
    assignee,
  };
  const { noun, change } = create(taskLifecycle, fresh, {
    event: 'CREATE',
    actor: { account: context.viewer?.account ?? SYSTEM, role: asked.role ?? 'SYSTEM' },
    now: context.now,
    tells: { data: { community, kind } },
  });
  // Whose it is from the beginning: that step is made with it, and told by nothing of its own.
  const status = afterEvent(noun.status, 'ASSIGN');
  const given = noun.history.flatMap((first) => [first, { ...first, event: 'ASSIGN', status, to: assignee! } as const]);
  const { task, writes } = newTaskChange(assignee === null ? noun : { ...noun, status, history: given });
  return { task, writes: [...writes, ...change] };
}

/**
 * Whom a task is about, with the home. A person who is registered in the same transaction is not there yet:
 * then the household is to be given.
 */
async function subjectOf(
  { loaders }: RequestContext,
  asked: NewTask['subject'],
): Promise<{ subject: TaskSubject | null; home: Household | null }> {
  if (!asked) return { subject: null, home: null };
  const person = asked.person === undefined ? null : await loaders.person(asked.person);
  const household = asked.household ?? person?.householdId ?? null;
  const community = household === null ? null : communityOfHousehold(household);
  const home = household === null || community === null ? null : await loaders.household(community, household);
  return { subject: { person: asked.person ?? null, household }, home };
}

/** Who moves a task beside what they do: a worker, or nobody. */
const byCause = ({ viewer }: RequestContext) => ({ account: viewer?.account ?? SYSTEM, role: 'SYSTEM' }) as const;

/**
 * The writes that cancel all that a cause asked for and is still to be done, for the transaction that ends
 * the cause; of some kinds alone where those are named. What is to be told goes with its fact, which may
 * stand by something else: see `changeFacts`.
 */
export async function dropTaskChange(
  context: RequestContext,
  ref: string,
  kinds?: readonly TaskKind[],
): Promise<Change> {
  const caused = await context.tasks.tasksCausedBy(ref);
  return caused
    .filter(({ kind }) => kinds?.includes(kind) ?? kind !== 'TELLING')
    .flatMap((task) => dropOneTaskChange(context, task));
}

/**
 * The writes that put a task off to another day, or a daily one to another last day, for the transaction of
 * what decides on the days.
 */
export const rescheduleTaskChange = (
  context: RequestContext,
  task: Task,
  change: Pick<TaskChange, 'dueOn'> | Pick<TaskChange, 'until'>,
): Change => moveTaskChange(task, { event: 'RESCHEDULE', change, step: byCause(context), now: context.now });

/** The writes that cancel one task whose cause has ended, or asks for it no more. */
export const dropOneTaskChange = (context: RequestContext, task: Task): Change =>
  moveTaskChange(task, {
    event: 'CANCEL',
    step: { ...byCause(context), reason: 'CAUSE_ENDED' },
    now: context.now,
  });

/**
 * The writes that count a task as done on a day, for the transaction of what was done: a check that is
 * recorded, a notice that is handed over. Empty where nothing is to be done any more, or the day was counted
 * before.
 */
export async function doneTaskChange(
  context: RequestContext,
  { ref, kind, day }: { readonly ref: string; readonly kind: TaskKind; readonly day: Day },
): Promise<Change> {
  const { now } = context;
  const caused = await context.tasks.tasksCausedBy(ref);
  return caused.flatMap((task) => {
    const isCounted = task.kind === kind && (!task.daily || (task.from <= day && day <= task.until!));
    const reported = isCounted ? afterReport(task, day) : null;
    if (!reported) return [];
    const { event, ...change } = reported;
    return moveTaskChange(task, { event, change, step: byCause(context), now });
  });
}
