import type { RequestContext } from '#graph/context.ts';
import { type Change, makeDue } from '#graph/mechanism/change.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { nightOf } from '#graph/mechanism/policy-due.ts';
import type { Write } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import type { OrderStatus } from '#graph/supply/order/policy.ts';
import type { Order } from '#graph/supply/order/store.ts';
import { dropOneTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { addDays, type Day, dayOf, startOf } from '#verify/calendar.ts';
import { stepIsolation } from './advance.ts';
import type { IsolationOrder, SupplyRound } from './store.ts';

export interface Round {
  readonly supply: SupplyRound;
  readonly writes: Change;
}

/**
 * Makes the living supplies of a home isolation sure for the next days: by an order of the household that is
 * on its way or came lately, else by a task to bring them. A task that nobody has done yet stays the one.
 */
export async function nextRound(
  context: RequestContext,
  { id, household, person, community }: IsolationOrder,
  deliveries: readonly Task[],
): Promise<Round> {
  const { today } = context;
  const values = await context.loaders.values(countyOf(community));
  const days = values(today).isolationSupplyDays;
  const round = { on: today, nextOn: addDays(today, days) };
  const ordered = await orderSince(context, household, addDays(today, -days));
  if (ordered)
    return {
      supply: { ...round, by: 'ORDER', ref: ordered.id },
      writes: deliveries.flatMap((task) => dropOneTaskChange(context, task)),
    };
  const [waiting] = deliveries;
  if (waiting) return { supply: { ...round, by: 'TASK', ref: waiting.id }, writes: [] };
  const asked = { kind: 'DELIVERY', community, subject: { person, household }, dueOn: today, ref: id } as const;
  const { task, writes } = await newTask(context, asked);
  return { supply: { ...round, by: 'TASK', ref: task.id }, writes };
}

/** Orders that a supermarket has taken on: one that is merely placed may come to nothing. */
const ON_ITS_WAY: readonly OrderStatus[] = ['ACCEPTED', 'PICKING', 'PACKED', 'DISPATCHED'];
/**
 * How many orders of a household are looked at: those on their way come first, and it has a few at a time.
 */
const LOOKED_AT = 20;

/**
 * The index may be a moment old: then supplies are asked for once too often, never once too few, since an
 * order that is gone from one list stands in the other.
 */
async function orderSince({ orders }: RequestContext, household: string, day: Day): Promise<Order | null> {
  const [first, delivered] = await Promise.all([
    orders.ordersOf('HOUSEHOLD', household, null, { first: LOOKED_AT }),
    orders.ordersOf('HOUSEHOLD', household, 'DELIVERED', { first: LOOKED_AT, newestFirst: true }),
  ]);
  const came = delivered.filter(({ history }) => history.at(-1)!.at >= startOf(day));
  return [...first.filter(({ status }) => ON_ITS_WAY.includes(status)), ...came][0] ?? null;
}

/**
 * Some days are over: the supplies of the next are made sure. An item whose day is not the order's any more
 * does nothing.
 */
export async function renewSupply(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  // Whose it was may be forgotten by now.
  if (!(await context.isolations.order(due.subject))) return 'DONE';
  await stepIsolation(context, {
    event: 'SUPPLY',
    id: due.subject,
    actor: { account: SYSTEM, role: 'SYSTEM' },
    guard: ({ supply }) => supply !== null && supply.nextOn === dayOf(Date.parse(due.at)),
    async prepare(order) {
      const caused = await context.tasks.tasksCausedBy(order.id);
      const deliveries = caused.filter(({ kind }) => kind === 'DELIVERY');
      const { supply, writes } = await nextRound(context, order, deliveries);
      const next = makeDue({ kind: due.kind, subject: order.id, at: nightOf(supply.nextOn, order.id) });
      return { set: { supply }, follows: [...writes, next, settle] };
    },
  });
  return 'DONE';
}
