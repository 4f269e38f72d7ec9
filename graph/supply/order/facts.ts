import type { Subject } from '#graph/core/access.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { isRunning } from './policy.ts';
import { type Order, orderStore } from './store.ts';

export const subjectOfOrder = ({ householdId, community, supplier }: Order): Subject => ({
  id: householdId,
  person: null,
  household: householdId,
  community,
  supplier,
});

/** Whose address an order holds. The supplier has to do with it until the order ends, and no longer. */
export const subjectOfDelivery = (order: Order): Subject =>
  isRunning(order) ? subjectOfOrder(order) : { ...subjectOfOrder(order), supplier: undefined };

export const facts = {
  stores: (db: Db) => ({ orders: orderStore(db) }),
  about: { Order: subjectOfDelivery },
  erased: {},
  closed: {},
} as const satisfies NounFacts;
