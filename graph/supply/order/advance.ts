import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations, type Subject } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Actor, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { transition } from '#graph/mechanism/transition.ts';
import type { Household } from '#graph/people/person/store.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { returnStockWrite } from '#graph/supply/stock/store.ts';
import { returnSlotWrite } from '#graph/supply/supply-point/store.ts';
import {
  householdStanding,
  type OrderEffect,
  type OrderEvent,
  orderLifecycle,
  type OrderMode,
  type OrderStatus,
  type OrderStepReason,
  ruleOnMode,
  statusRank,
} from './policy.ts';
import { type ListedOrder, type Order, orderSk, type Party } from './store.ts';

export const subjectOfOrder = ({ householdId, community, supplier }: Order): Subject => ({
  id: householdId,
  person: null,
  household: householdId,
  community,
  supplier,
});

const ENDED: readonly OrderStatus[] = ['DELIVERED', 'REJECTED', 'CANCELLED', 'EXPIRED'];

/** Whether something is still to be done about it. */
export const isRunning = ({ status }: Order): boolean => !ENDED.includes(status);

/** Whose address an order holds. The supplier has to do with it until the order ends, and no longer. */
export const subjectOfDelivery = (order: Order): Subject =>
  ENDED.includes(order.status) ? { ...subjectOfOrder(order), supplier: undefined } : subjectOfOrder(order);

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
  throw new Denial(
    'FORBIDDEN',
    'Orders are for suppliers, for residents with a bound account, and for workers of a community.',
  );
}

/** The orders of a household, for those who may act for it. */
export function ordersOfHousehold(
  context: RequestContext,
  { id, community }: Household,
  args: OrdersArgs,
): Promise<Connection<Order>> {
  const related = relations(viewerOf(context), { id, person: null, household: id, community });
  if (!related.some(({ role }) => ORDER_ROLES.includes(role)))
    throw new Denial('FORBIDDEN', 'The orders of a household are for itself and the workers of its community.');
  return ordersOf(context, 'HOUSEHOLD', [id], args);
}

/**
 * One list over one party or several; a worker of several communities sees theirs merged in the same order.
 */
function ordersOf(context: RequestContext, party: Party, ids: readonly string[], { status, ...page }: OrdersArgs) {
  const place = (listed: ListedOrder) => listed.place;
  return readPage(
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
 */
export async function moveOrder(
  context: RequestContext,
  event: Exclude<OrderEvent, 'SWITCH_TO_DELIVERY'>,
  input: { readonly order: string; readonly reason?: OrderStepReason },
): Promise<Order> {
  const found = isId('order', input.order) ? await context.orders.order(input.order) : null;
  const allowed: readonly string[] = orderLifecycle.transitions[event].by;
  const role = found && rolesIn(context, found).find((one) => allowed.includes(one));
  if (!found || !role) throw notFound('order', 'order');
  const actor: Actor<Role> = {
    account: viewerOf(context).account,
    role,
    ...(input.reason && { reason: input.reason }),
  };
  const result = await transition<OrderStatus, OrderEvent, Role, OrderEffect, Order>(context.db, {
    lifecycle: orderLifecycle,
    load: async () => (await context.orders.order(found.id)) ?? found,
    event,
    actor,
    now: context.now,
    effects: (current, effects) => effectWrites(context, current, effects),
    derived: (current, to) => ({ orderSk: orderSk(current, to) }),
  });
  if (result.outcome !== 'REFUSED') return result.noun;
  const from = orderLifecycle.transitions[event].from.join(' or ');
  throw refusal(
    'INVALID_TRANSITION',
    `The order is ${result.noun.status}: this takes an order that is ${from}.`,
    'order',
  );
}

/** Time is up: an order that nobody took on gives back what it took. One that was taken on is left alone. */
export async function expireOrder(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  await transition<OrderStatus, OrderEvent, Role, OrderEffect, Order>(context.db, {
    lifecycle: orderLifecycle,
    load: () => loadOrder(context, due.subject),
    event: 'EXPIRE',
    actor: { account: SYSTEM, role: 'SYSTEM' },
    now: context.now,
    effects: (current, effects) => [...effectWrites(context, current, effects), settle],
    derived: (current, to) => ({ orderSk: orderSk(current, to) }),
  });
  return 'DONE';
}

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
  const { householdId, community: code } = listed;
  const place = await context.loaders.community(code);
  if (listed.mode === 'DELIVERY' || !place) return false;
  const [tier, facts, valuesOn] = await Promise.all([
    communityTier(context, place),
    context.loaders.facts(householdId),
    context.loaders.values(countyOf(code)),
  ]);
  const values = valuesOn(context.today);
  const standing = householdStanding(facts, context.today, valuesOn);
  const rule = (mode: OrderMode, hasSlot: boolean) => ruleOnMode(mode, tier.effective, standing, hasSlot, values);
  const isRefused = ({ mode, pickupSlot }: Order) => rule(mode, pickupSlot !== null).verdict === 'REFUSED';
  const result = await transition<OrderStatus, OrderEvent, Role, OrderEffect, Order>(context.db, {
    lifecycle: orderLifecycle,
    load: () => loadOrder(context, listed.id),
    guard: isRefused,
    event: 'SWITCH_TO_DELIVERY',
    actor: { account: SYSTEM, role: 'SYSTEM', reason: 'TIER_CHANGED' },
    now: context.now,
    effects: (current, effects) => effectWrites(context, current, effects),
    derived: () => ({ mode: 'DELIVERY', pickupSlot: null, ruling: rule('DELIVERY', false) }),
  });
  return result.outcome === 'MADE';
}

async function loadOrder(context: RequestContext, id: string): Promise<Order> {
  const found = await context.orders.order(id);
  if (!found) throw new Error('An order vanished: orders are never deleted');
  return found;
}

/** What an order took, given back. A slot that has begun is past, and nobody needs it. */
function effectWrites(context: RequestContext, order: Order, effects: readonly OrderEffect[]): Change {
  const { supplyPointId, lines, pickupSlot } = order;
  const returned = effects.includes('RELEASE')
    ? lines.map(({ sku, quantity }) => returnStockWrite(supplyPointId, sku, quantity))
    : [];
  const slotIsAhead = effects.length > 0 && pickupSlot !== null && pickupSlot > context.now.toISOString();
  return slotIsAhead ? [...returned, returnSlotWrite(supplyPointId, pickupSlot)] : returned;
}
