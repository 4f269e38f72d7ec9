import type { RequestContext } from '#graph/context.ts';
import { type Change, moveDues } from '#graph/mechanism/change.ts';
import type { NewDue } from '#graph/mechanism/due.ts';
import { advance, decide, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { nightOf } from '#graph/mechanism/policy-due.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { doneTaskChange, dropOneTaskChange, newTask, rescheduleTaskChange } from '#graph/workforce/task/cause.ts';
import type { TaskKind } from '#graph/workforce/task/policy-kinds.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { addDays, startOf } from '#verify/calendar.ts';
import { type IsolationEvent, isolationLifecycle, type IsolationStatus, lastCheckOn, planChecks } from './policy.ts';
import { type IsolationOrder, type IsolationStep, listingWrites } from './store.ts';
import { nextRound } from './supply.ts';

/** An order with what follows from it. */
export interface Arranged {
  readonly order: IsolationOrder;
  readonly change: Change;
}

/**
 * What follows from an order as it becomes: the tasks that it asks for, its place in the list of its
 * community, what time brings to it, and its living supplies. What follows from it already stays.
 */
export async function arrange(
  context: RequestContext,
  before: IsolationOrder | null,
  next: IsolationOrder,
): Promise<Arranged> {
  const caused = before ? await context.tasks.tasksCausedBy(before.id) : [];
  const hasMovedHouse = before !== null && before.household !== next.household;
  const tasks = hasMovedHouse ? [] : caused;
  const stood = hasMovedHouse ? null : before;
  const supplied = await supplyOf(context, stood, next, tasks);
  const order = { ...next, supply: supplied.supply };
  return {
    order,
    change: [
      ...(hasMovedHouse ? caused.flatMap((task) => dropOneTaskChange(context, task)) : []),
      ...listingWrites(before, order),
      ...moveDues(before ? duesOf(before) : [], duesOf(order)),
      ...supplied.writes,
      ...(await checkChange(context, order, tasks)),
      ...(await releaseTaskChange(context, order, tasks)),
      ...(await transferChange(context, stood, order, tasks)),
    ],
  };
}

const isCentral = (order: IsolationOrder | null): boolean => order?.status === 'ISOLATING' && order.place === 'CENTRAL';
const isAtHome = (order: IsolationOrder | null): boolean => order?.status === 'ISOLATING' && order.place === 'HOME';

const ofKind = (tasks: readonly Task[], kind: TaskKind): Task[] => tasks.filter((task) => task.kind === kind);

const drop = (context: RequestContext, tasks: readonly Task[]): Change =>
  tasks.flatMap((task) => dropOneTaskChange(context, task));

/** A task of an order about its person. */
const taskOf = (context: RequestContext, { id, person, household, community, clause }: IsolationOrder) => {
  const asked = { community, subject: { person, household }, ref: id, clause };
  return async (task: Pick<Parameters<typeof newTask>[1], 'kind' | 'dueOn' | 'until' | 'daily'>) =>
    (await newTask(context, { ...asked, ...task })).writes;
};

async function supplyOf(
  context: RequestContext,
  before: IsolationOrder | null,
  next: IsolationOrder,
  tasks: readonly Task[],
) {
  const deliveries = ofKind(tasks, 'DELIVERY');
  if (!isAtHome(next)) return { supply: null, writes: drop(context, deliveries) };
  return isAtHome(before) ? { supply: before!.supply, writes: [] } : nextRound(context, next, deliveries);
}

async function checkChange(context: RequestContext, order: IsolationOrder, tasks: readonly Task[]): Promise<Change> {
  const checks = ofKind(tasks, 'DAILY_CHECK');
  const days = checks.map(({ id, from, dueOn, until }) => ({ id, from, dueOn, until: until ?? dueOn }));
  const { moved, dropped, made } = planChecks(days, context.today, lastCheckOn(order));
  const make = taskOf(context, order);
  const makes = await Promise.all(
    made.map(({ from, until }) => make({ kind: 'DAILY_CHECK', dueOn: from, until, daily: true })),
  );
  return [
    ...checks.flatMap((task) => {
      const other = moved.find(({ id }) => id === task.id);
      return other ? rescheduleTaskChange(context, task, { until: other.until }) : [];
    }),
    ...drop(
      context,
      checks.filter(({ id }) => dropped.includes(id)),
    ),
    ...makes.flat(),
  ];
}

/** One task on the due day. Whoever releases has done it; where nobody did, it is over undone. */
async function releaseTaskChange(
  context: RequestContext,
  order: IsolationOrder,
  tasks: readonly Task[],
): Promise<Change> {
  const [task] = ofKind(tasks, 'RELEASE');
  if (order.status !== 'ISOLATING') {
    const isDone = task && order.releasedOn !== null && context.viewer !== null;
    if (isDone) return doneTaskChange(context, { ref: order.id, kind: 'RELEASE', day: context.today });
    return task ? drop(context, [task]) : [];
  }
  if (!task) return taskOf(context, order)({ kind: 'RELEASE', dueOn: order.dueOn });
  return task.dueOn === order.dueOn ? [] : rescheduleTaskChange(context, task, { dueOn: order.dueOn });
}

/**
 * The transfer to central isolation, and the disinfection of its vehicle: that one is about nobody, and stays
 * to be done unless nobody was transferred.
 */
async function transferChange(
  context: RequestContext,
  before: IsolationOrder | null,
  order: IsolationOrder,
  tasks: readonly Task[],
): Promise<Change> {
  const transfers = ofKind(tasks, 'TRANSFER');
  if (!isCentral(order)) {
    const unused = transfers.length > 0 ? ofKind(tasks, 'VEHICLE_DISINFECTION') : [];
    return drop(context, [...transfers, ...unused]);
  }
  if (isCentral(before)) return [];
  const { id: ref, community, household, clause } = order;
  const home = await context.loaders.household(community, household);
  const [transfer, disinfection] = await Promise.all([
    taskOf(context, order)({ kind: 'TRANSFER', dueOn: context.today }),
    newTask(context, {
      kind: 'VEHICLE_DISINFECTION',
      community,
      building: home?.address.building,
      subject: null,
      dueOn: context.today,
      ref,
      clause,
    }),
  ]);
  return [...transfer, ...disinfection.writes];
}

/**
 * What time brings to an order: its end where nobody releases on the due day, the end of follow-up, the next
 * look at its supplies.
 */
const duesOf = ({ id: subject, status, dueOn, followUpUntil, supply }: IsolationOrder): NewDue[] => [
  ...(status === 'ISOLATING' ? [{ kind: 'ISOLATION_RELEASE', subject, at: startOf(addDays(dueOn, 1)) }] : []),
  ...(status === 'MONITORED' ? [{ kind: 'ISOLATION_FOLLOW_UP', subject, at: startOf(followUpUntil) }] : []),
  ...(supply ? [{ kind: 'ISOLATION_SUPPLY', subject, at: nightOf(supply.nextOn, subject) }] : []),
];

/** Whoever did something else, from which it follows. */
export const causedBy = ({ viewer }: RequestContext) =>
  ({ account: viewer?.account ?? SYSTEM, role: 'SYSTEM' }) as const;

interface Follow {
  readonly event: IsolationEvent;
  readonly to: IsolationStatus;
}

/** What happens to an order because of something else: the first of some events that may, or null. */
export function followOf(
  context: RequestContext,
  order: IsolationOrder,
  ...events: readonly { readonly event: IsolationEvent; readonly guard?: boolean }[]
): Follow | null {
  for (const asked of events) {
    const decision = decide(isolationLifecycle, order, { ...asked, actor: causedBy(context) });
    if (decision.outcome === 'MADE') return { event: asked.event, to: decision.to };
  }
  return null;
}

/** The order as it becomes by that, with all that follows from it. */
export async function followChange(
  context: RequestContext,
  before: IsolationOrder,
  { event, to }: Follow,
  { set, detail }: { readonly set: Partial<IsolationOrder>; readonly detail?: Partial<IsolationStep> },
): Promise<Arranged> {
  const { order, change } = await arrange(context, before, { ...before, ...set, status: to });
  const made = advance(isolationLifecycle, before, {
    event,
    actor: causedBy(context),
    now: context.now,
    set: { ...set, supply: order.supply },
    detail,
    tells: { data: { person: before.person, from: before.status, to } },
  });
  return { order: made.noun, change: [...made.change, ...change] };
}

/** What is set when an order is over: from then on the person alone reads it, and it is gone in time. */
export const closing = async (context: RequestContext, { community }: IsolationOrder) => ({
  supply: null,
  expiresAt: await expiryOf(context, community, 'ISOLATION', context.today),
});
