import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import type { Address } from '#graph/people/person/store.ts';
import { type Db, putNew, type QueryOptions } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { IndexName } from '#graph/store/table.ts';
import { keys } from './keys.ts';
import {
  type OrderEvent,
  type OrderMode,
  type OrderRuling,
  type OrderStatus,
  type OrderStepReason,
  statusRank,
} from './policy.ts';

export interface OrderLine {
  readonly sku: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly quantity: number;
  readonly priceFen: number;
}

export type { OrderRuling };
/** What time brings is SYSTEM's, which is no role of callers. */
export interface OrderStep extends Step<OrderStatus, OrderEvent> {
  readonly role: Role | 'SYSTEM';
  readonly reason?: OrderStepReason;
}

export interface Order extends Living<OrderStatus, OrderEvent> {
  readonly householdId: string;
  readonly community: string;
  readonly supplier: string;
  readonly supplyPointId: string;
  readonly mode: OrderMode;
  readonly pickupSlot: string | null;
  readonly lines: readonly OrderLine[];
  readonly totalFen: number;
  readonly placedAt: string;
  /** Copied when it was placed: the supermarket never reads the household. */
  readonly address: Address;
  readonly ruling: OrderRuling;
  readonly history: readonly OrderStep[];
}

/** Whose orders a list holds, and the index that answers it. */
export const PARTY_INDEX = {
  SUPPLIER: 'orders-of-supplier',
  HOUSEHOLD: 'orders-of-household',
  COMMUNITY: 'orders-of-community',
} as const satisfies Record<string, IndexName>;
export type Party = keyof typeof PARTY_INDEX;

/** Index keys follow the status, so that a list by status is one range. */
export const orderSk = (order: Pick<Order, 'placedAt' | 'id'>, status: OrderStatus): string =>
  `${statusRank(status)}#${order.placedAt}#${order.id}`;

/**
 * An order with the place at which the index listed it. Race: it moves between the two reads. A reader who
 * went on from where it stands by then would pass over the orders in between.
 */
export interface ListedOrder extends Order {
  readonly place: string;
}

export function orderStore(db: Db) {
  return {
    order: (id: string) => db.get<Order>(keys.order(id)),

    /** The index may be a moment old; the orders themselves are read by key. `after` is a `place`. */
    async ordersOf(
      party: Party,
      id: string,
      status: OrderStatus | null,
      options: QueryOptions,
    ): Promise<ListedOrder[]> {
      const range = keys.ordersOf(party, id, status ? `${statusRank(status)}#` : '');
      const after = options.after?.split('#').at(-1);
      const found = await db.query<Key & { readonly orderSk: string }>(range, options, {
        name: PARTY_INDEX[party],
        afterItem: after === undefined ? undefined : keys.order(after),
      });
      const orders = await db.getMany<Order>(found);
      return orders.flatMap((order, i) => (order ? [{ ...order, place: found[i]!.orderSk }] : []));
    },
  };
}

export function orderWrite(order: Omit<Order, keyof Key>) {
  return putNew('order', {
    ...keys.order(order.id),
    ...order,
    supplierPk: keys.ordersOf('SUPPLIER', order.supplier).pk,
    householdPk: keys.ordersOf('HOUSEHOLD', order.householdId).pk,
    communityPk: keys.ordersOf('COMMUNITY', order.community).pk,
    orderSk: orderSk(order, order.status),
  });
}
