import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAccount } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalText } from '#graph/core/input/text.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { decide, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { communityOfHousehold, communityScopedId } from '#graph/store/ids.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { newTask } from './cause.ts';
import { rowOfTask, type TaskKind } from './policy-kinds.ts';
import { DAILY_LIMIT, mayBeGiven, type TaskEvent, taskLifecycle, type TaskStepReason } from './policy.ts';
import { doingRole, roleIn } from './read.ts';
import { moveTask, moveTaskChange, type Task, type TaskChange, type TaskMove } from './store-writes.ts';

export const NOTE_LENGTH = 200;
const BUILDING_LENGTH = 60;
/** How far ahead workers plan (days). */
const AHEAD_DAYS = 90;

export async function loadTask(context: RequestContext, id: string): Promise<Task> {
  const found = await context.tasks.task(id);
  if (!found) throw new Error('A task vanished: tasks are never deleted');
  return found;
}

/** One step of a task, as the caller asks for it; their repeat answers with it as it is. */
function step(
  { now }: RequestContext,
  current: Task,
  { event, by, change = {} }: { event: TaskEvent; by: TaskMove['step']; change?: TaskChange },
): Attempt<Task> {
  const { outcome } = decide(taskLifecycle, current, { event, actor: by });
  if (outcome === 'REPEATED') return { reply: current };
  if (outcome === 'REFUSED') throw notPossible(current);
  const { task, writes } = moveTask(current, { event, change, step: by, now });
  return { reply: task, change: writes };
}

const notPossible = ({ status }: Task) => refusal('INVALID_TRANSITION', workforceTexts.taskIs(status), 'task');

/** A task that the caller sees to as a worker of its community. */
async function workersTask(context: RequestContext, id: string): Promise<Task> {
  const found = await context.tasks.task(id);
  if (!found || roleIn(context, found) !== 'COMMUNITY_WORKER') throw notFound('task', 'task');
  return found;
}

export interface MoveTask {
  readonly task: string;
}

/** Takes an open task on. Race: two take one task; the first has it, and the other is told. */
export const takeTask = (context: RequestContext, input: MoveTask): Promise<Task> =>
  commit(context, async () => {
    const { account } = viewerOf(context);
    const found = await context.tasks.task(input.task);
    const role = found && doingRole(context, found);
    if (!found || !role) throw notFound('task', 'task');
    return give(context, found, 'TAKE', { account, role }, account);
  });

export interface AssignTask extends MoveTask {
  readonly account: string;
}

/**
 * Gives an open task to somebody whose work it is. Whose it is already must return it, or hand it over,
 * first.
 */
export const assignTask = (context: RequestContext, input: AssignTask): Promise<Task> =>
  commit(context, async () => {
    const found = await workersTask(context, input.task);
    if (!(await isGivenTo(context, input.account, found))) throw notFound('account', 'account');
    const by = { account: viewerOf(context).account, role: 'COMMUNITY_WORKER', to: input.account } as const;
    return give(context, found, 'ASSIGN', by, input.account);
  });

function give(
  context: RequestContext,
  current: Task,
  event: 'TAKE' | 'ASSIGN',
  by: TaskMove['step'],
  assignee: string,
): Attempt<Task> {
  // One that came round to somebody else in between is no repeat of what the caller did before.
  if (current.assignee !== null && current.assignee !== assignee) throw notPossible(current);
  return step(context, current, { event, by, change: { assignee } });
}

/**
 * Whether an account may be given a task: by its grants, as they are now. Volunteers serve where they are
 * admitted, or where they live.
 */
export async function isGivenTo(
  context: RequestContext,
  account: string,
  { kind, community }: Pick<Task, 'kind' | 'community'>,
): Promise<boolean> {
  if (!isAccount(account)) return false;
  const grants = (await context.accounts.grants(account)).filter(({ state }) => state === 'ACTIVE');
  const id = grants.find(({ role }) => role === 'RESIDENT')?.person ?? null;
  const person = id === null ? null : await context.loaders.person(id);
  return mayBeGiven({ kind, community }, grants, person?.community ?? null);
}

/** Puts an assigned task back: whoever has it, or a worker of the community. */
export const returnTask = (context: RequestContext, input: MoveTask): Promise<Task> =>
  commit(context, async () => {
    const { account } = viewerOf(context);
    const found = await context.tasks.task(input.task);
    const role = found && roleIn(context, found);
    const isIts = role === 'COMMUNITY_WORKER' || found?.assignee === account;
    if (!found || !role || !isIts) throw notFound('task', 'task');
    return step(context, found, { event: 'RETURN', by: { account, role }, change: { assignee: null } });
  });

export interface CancelTask extends MoveTask {
  readonly reason: Extract<TaskStepReason, 'NO_LONGER_NEEDED' | 'DOUBLED'>;
}

/** Takes a planned task off the list. What follows from an order or the like ends with that alone. */
export const cancelTask = (context: RequestContext, { task, reason }: CancelTask): Promise<Task> =>
  commit(context, async () => {
    const found = await workersTask(context, task);
    if (!rowOfTask(found.kind).planned || found.ref !== found.id)
      throw refusal('INVALID_TRANSITION', workforceTexts.taskFollows, 'task');
    const by = { account: viewerOf(context).account, role: 'COMMUNITY_WORKER', reason } as const;
    return step(context, found, { event: 'CANCEL', by });
  });

export interface PlanTask {
  readonly community: string;
  readonly kind: TaskKind;
  readonly household?: string | null | undefined;
  readonly building?: string | null | undefined;
  readonly dueOn: string;
  readonly dailyUntil?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Puts a task on the list by itself: its cause is the worker who plans it. */
export function planTask(context: RequestContext, input: PlanTask): Promise<Task> {
  const { roles, communities } = viewerOf(context);
  if (!roles.includes('COMMUNITY_WORKER') || !communities.includes(input.community))
    throw notFound('community', 'community');
  const attempt = async (id: string) => {
    const { task, writes } = await newTask(context, { ...(await checkPlan(context, input)), id, ref: id });
    return { reply: task, change: writes };
  };
  return commit(context, attempt, {
    once: {
      operation: 'planTask',
      input,
      id: (digits) => communityScopedId('task', input.community, digits),
      read: (id) => loadTask(context, id),
    },
  });
}

async function checkPlan(context: RequestContext, input: PlanTask) {
  const { community, kind } = input;
  if (!rowOfTask(kind).planned) throw refusal('INVALID_PLACE', workforceTexts.kindFollows, 'kind');
  const household = input.household ?? undefined;
  const isHere = household !== undefined && communityOfHousehold(household) === community;
  if (household !== undefined && !(isHere && (await context.loaders.household(community, household))))
    throw notFound('household', 'household');
  return {
    community,
    kind,
    subject: household === undefined ? null : { household },
    building: checkOptionalText(input.building, BUILDING_LENGTH, 'building'),
    ...checkDays(context, input),
    note: checkOptionalText(input.note, NOTE_LENGTH, 'note'),
    role: 'COMMUNITY_WORKER',
  } as const;
}

function checkDays({ today }: RequestContext, input: PlanTask): { dueOn: Day; until?: Day; daily: boolean } {
  const { dueOn, dailyUntil } = input;
  if (!isDay(dueOn) || dueOn < today || dueOn > addDays(today, AHEAD_DAYS))
    throw refusal('INVALID_PERIOD', workforceTexts.dueAhead(AHEAD_DAYS), 'dueOn');
  if (dailyUntil === null || dailyUntil === undefined) return { dueOn, daily: false };
  if (!isDay(dailyUntil) || dailyUntil < dueOn || dailyUntil >= addDays(dueOn, DAILY_LIMIT))
    throw refusal('INVALID_PERIOD', workforceTexts.dailyUntil(DAILY_LIMIT), 'dailyUntil');
  return { dueOn, until: dailyUntil, daily: true };
}

/**
 * Puts a task into the grid in which its building now lies. Answers whether it moved. Race: the building
 * passes on once more in between; the sweep of that change finds the task where this one puts it.
 */
export async function followGrid(context: RequestContext, listed: Task): Promise<boolean> {
  const { community, building } = listed;
  const gridNow = async () => (building === null ? null : context.loaders.gridOfBuilding(community, building));
  if ((await gridNow()) === listed.grid) return false;
  return commit(context, async () => {
    const [current, grid] = [await loadTask(context, listed.id), await gridNow()];
    const by = { account: SYSTEM, role: 'SYSTEM' } as const;
    const { outcome } = decide(taskLifecycle, current, {
      event: 'FOLLOW_GRID',
      actor: by,
      guard: current.grid !== grid,
    });
    if (outcome !== 'MADE') return { reply: false };
    const change = moveTaskChange(current, { event: 'FOLLOW_GRID', change: { grid }, step: by, now: context.now });
    return { reply: true, change };
  });
}
