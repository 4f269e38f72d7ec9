import type { Subject } from '#graph/core/access.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
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

const ORDER = ['HOUSEHOLD', 'COMMUNITY', 'SUPPLIER'] as const;

export const facts = {
  stores: (db: Db) => ({ orders: orderStore(db) }),
  about: { Order: subjectOfDelivery },
  erased: {},
  closed: {},
  events: {
    'order.placed': event(ORDER, '订单已提交。', 'An order was placed.', 'mid.service.3'),
    'order.accepted': event(ORDER, '商家已接单。', 'The supermarket has taken the order on.', 'mid.service.3'),
    'order.rejected': event(ORDER, '商家未能接单。', 'The supermarket cannot take the order on.', 'mid.service.3'),
    'order.picking': event(ORDER, '订单正在拣货。', 'The order is being picked.', 'mid.service.3'),
    'order.packed': event(ORDER, '订单已打包。', 'The order is packed.', 'mid.service.3'),
    'order.dispatched': event(ORDER, '订单已发出。', 'The order is on its way.', 'mid.service.3'),
    'order.delivered': event(ORDER, '订单已送达。', 'The order was delivered.', 'mid.service.3'),
    'order.cancelled': event(ORDER, '订单已取消。', 'The order was cancelled.', 'mid.service.3'),
    'order.expired': event(
      ORDER,
      '无人接单，订单已失效。',
      'Nobody took the order on: it has expired.',
      'mid.service.3',
    ),
    'order.switch_to_delivery': event(
      ORDER,
      '防控等级变化，自提改为配送。',
      'The tier has changed: the pickup has become a delivery.',
      'high.service.3',
    ),
  },
  concerned: {
    order: {
      keyOf: keys.order,
      concerns: ({ householdId: household, community, supplier }: Order) => ({ household, community, supplier }),
    },
  },
  named: { order: ['HOUSEHOLD', 'COMMUNITY', 'SUPPLIER'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
