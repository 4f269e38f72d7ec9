import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import * as supplyTexts from '#graph/core/messages/supply.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Actor, type Advance, advance, decide, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Household } from '#graph/people/person/store.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { returnStockWrite } from '#graph/supply/stock/store.ts';
import { returnSlotWrite } from '#graph/supply/supply-point/store.ts';
import { subjectOfOrder } from './facts.ts';
import {
  householdStanding,
  GIVES_BACK,
  type OrderEvent,
  orderLifecycle,
  type OrderMode,
  type OrderStatus,
  type OrderStepReason,
  ruleOnMode,
  statusRank,
} from './policy.ts';
import { type ListedOrder, type Order, orderSk, type Party } from './store.ts';

/** The roles that have to do with orders; a professional of the division has not. */
const ORDER_ROLES: readonly Role[] = ['RESIDENT', 'SUPERMARKET', 'COMMUNITY_WORKER'];

/** In which roles the caller has to do with an order, the closest first. */
const rolesIn = (context: RequestContext, order: Order): Role[] =>
  relations(viewerOf(context), subjectOfOrder(order)).flatMap(({ role }) => (ORDER_ROLES.includes(role) ? [role] : []));

/** An order for those who have to do with it; for everybody else there is none. */
export async function order(context: RequestContext, id: string): Promise<Order | null> {
  const found = isId('order', id) ? await context.orders.order(id) : null;
  return found && rolesIn(context, found).length > 0 ? found : null;
}

export interface OrdersArgs extends PageArgs {
  readonly status?: OrderStatus | null | undefined;
}

/** The caller's orders: of their supplier, else of their communities, else of their household. */
export function orders(context: RequestContext, args: OrdersArgs): Promise<Connection<Order>> {
  const { roles, supplier, person, communities } = viewerOf(context);
  if (roles.includes('SUPERMARKET') && supplier) return ordersOf(context, 'SUPPLIER', [supplier], args);
  if (roles.includes('COMMUNITY_WORKER') && communities.length > 0)
    return ordersOf(context, 'COMMUNITY', communities, args);
  if (roles.includes('RESIDENT') && person) return ordersOf(context, 'HOUSEHOLD', [person.household], args);
  throw new Denial('FORBIDDEN', supplyTexts.ordersFor);
}

/** The orders of a household, for those who may act for it. */
export function ordersOfHousehold(
  context: RequestContext,
  { id, community }: Household,
  args: OrdersArgs,
): Promise<Connection<Order>> {
  const related = relations(viewerOf(context), { id, person: null, household: id, community });
  if (!related.some(({ role }) => ORDER_ROLES.includes(role)))
    throw new Denial('FORBIDDEN', supplyTexts.householdOrdersFor);
  return ordersOf(context, 'HOUSEHOLD', [id], args);
}

/**
 * One list over one party or several; a worker of several communities sees theirs merged in the same order.
 */
function ordersOf(context: RequestContext, party: Party, ids: readonly string[], { status, ...page }: OrdersArgs) {
  const place = (listed: ListedOrder) => listed.place;
  return readPage(
    context,
    ['orders', party, ...ids.toSorted(), status],
    page,
    async (options) => {
      const lists = await Promise.all(ids.map((id) => context.orders.ordersOf(party, id, status ?? null, options)));
      const merged = lists.flat().sort((a, b) => (place(a) < place(b) ? -1 : 1));
      return merged.slice(0, options.first);
    },
    place,
  );
}

/**
 * Moves an order by one event of its state table. The same account's repeat answers with the order as it now
 * is.
 *
 * Race: two move one order. The condition on its status and on the number of its steps lets one through; the
 * other is decided anew, and either follows from there or is refused.
 */
export async function moveOrder(
  context: RequestContext,
  event: Exclude<OrderEvent, 'SWITCH_TO_DELIVERY'>,
  { order: id, reason }: { readonly order: string; readonly reason?: OrderStepReason },
): Promise<Order> {
  const { from, by } = orderLifecycle.transitions[event];
  const found = isId('order', id) ? await context.orders.order(id) : null;
  const role = found && rolesIn(context, found).find((one) => (by as readonly string[]).includes(one));
  if (!role) throw notFound('order', 'order');
  const actor: Actor<Role> = { account: viewerOf(context).account, role, ...(reason && { reason }) };
  return commit(context, async () => {
    const current = await loadOrder(context, id);
    const decision = decide(orderLifecycle, current, { event, actor });
    if (decision.outcome === 'REPEATED') return { reply: current };
    if (decision.outcome === 'REFUSED')
      throw refusal('INVALID_TRANSITION', supplyTexts.orderIs(current.status, from), 'order');
    return advanceOrder(context, current, { event, actor, set: { orderSk: orderSk(current, decision.to) } });
  });
}

/** Time is up: an order that nobody took on gives back what it took. One that was taken on is left alone. */
export const expireOrder = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit(context, async () => {
    const current = await loadOrder(context, due.subject);
    const [event, actor] = ['EXPIRE', { account: SYSTEM, role: 'SYSTEM' }] as const;
    const decision = decide(orderLifecycle, current, { event, actor });
    if (decision.outcome !== 'MADE') return { reply: 'DONE' };
    const set = { orderSk: orderSk(current, decision.to) };
    return { reply: 'DONE', change: [...advanceOrder(context, current, { event, actor, set }).change, settle] };
  });

/**
 * Whether an order is listed among those that can still be received in another way than they were placed. By
 * its place in the list, not by what it has become since: the end of these is where the list ends, and one
 * order that has moved on in between is not that end.
 */
export const isListedInFlight = ({ place }: ListedOrder): boolean =>
  orderLifecycle.transitions.SWITCH_TO_DELIVERY.from.some((status) => place.startsWith(`${statusRank(status)}#`));

/**
 * Judges an order by the tier that its community has now. A pickup that this tier does not allow becomes a
 * delivery, which every tier allows: nothing is cancelled. Household and supermarket see it in the order's
 * history, and are told by its event. Answers whether it was switched.
 */
export async function rejudgeOrder(context: RequestContext, listed: Order): Promise<boolean> {
  if (listed.mode === 'DELIVERY') return false;
  return commit(context, async () => {
    const [current, rule] = await Promise.all([loadOrder(context, listed.id), ruleFor(context, listed)]);
    const event = 'SWITCH_TO_DELIVERY';
    const actor = { account: SYSTEM, role: 'SYSTEM', reason: 'TIER_CHANGED' } as const;
    const guard = rule?.(current.mode, current.pickupSlot !== null).verdict === 'REFUSED';
    const decision = decide(orderLifecycle, current, { event, actor, guard });
    if (!rule || decision.outcome !== 'MADE') return { reply: false };
    const set = { mode: 'DELIVERY', pickupSlot: null, ruling: rule('DELIVERY', false) };
    return { reply: true, change: advanceOrder(context, current, { event, actor, set }).change };
  });
}

/** How the ways to receive an order are judged now; null where its community is gone. */
async function ruleFor(context: RequestContext, { householdId, community: code }: Order) {
  const place = await context.loaders.community(code);
  if (!place) return null;
  const [tier, facts, valuesOn] = await Promise.all([
    communityTier(context, place),
    context.loaders.facts(householdId),
    context.loaders.values(countyOf(code)),
  ]);
  const standing = householdStanding(facts, context.today, valuesOn);
  return (mode: OrderMode, hasSlot: boolean) =>
    ruleOnMode(mode, tier.effective, standing, hasSlot, valuesOn(context.today));
}

async function loadOrder(context: RequestContext, id: string): Promise<Order> {
  const found = await context.orders.order(id);
  if (!found) throw new Error('An order vanished: orders are never deleted');
  return found;
}

/** The step of an order, with what it gives back. A slot that has begun is past, and nobody needs it. */
function advanceOrder(
  { now }: RequestContext,
  order: Order,
  step: Omit<Advance<OrderEvent, Role>, 'now'>,
): { readonly reply: Order; readonly change: Change } {
  const { supplyPointId, lines, pickupSlot } = order;
  const back = GIVES_BACK[step.event] ?? [];
  const returned = back.includes('STOCK')
    ? lines.map(({ sku, quantity }) => returnStockWrite(supplyPointId, sku, quantity))
    : [];
  const slotIsAhead = back.includes('SLOT') && pickupSlot !== null && pickupSlot > now.toISOString();
  const freed = slotIsAhead ? [returnSlotWrite(supplyPointId, pickupSlot)] : [];
  const { noun, change } = advance(orderLifecycle, order, { ...step, now });
  return { reply: noun, change: [...change, ...returned, ...freed] };
}
